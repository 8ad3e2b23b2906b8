"""Small writers of TMX and XLIFF, and what must hold of every file that holds several languages."""

from __future__ import annotations

from collections.abc import Sequence
from xml.sax.saxutils import escape, quoteattr

from partition import check_partition

from desktop.core.document import Parallel
from desktop.core.messages import UnreadableError
from desktop.core.reading import read_all

Unit = Sequence[tuple[str, str]]
"""Texts by their language tags."""

HEADER = (
    '<header creationtool="hand" creationtoolversion="1" segtype="sentence" o-tmf="none" adminlang="en"'
    ' srclang={} datatype="plaintext">{}</header>'
)


def tmx(body: str, srclang: str = "en", inside: str = "", version: str = "1.4") -> bytes:
    """A translation memory with these units."""
    doctype = f'<!DOCTYPE tmx SYSTEM "tmx{version.replace(".", "")}.dtd">'
    header = HEADER.format(quoteattr(srclang), inside)
    return f'<?xml version="1.0"?>{doctype}<tmx version="{version}">{header}<body>{body}</body></tmx>'.encode()


def tmx_of(units: Sequence[Unit], srclang: str = "en") -> bytes:
    """A translation memory of plain texts."""
    return tmx("".join(f"<tu>{''.join(variant(tag, xml(text)) for tag, text in unit)}</tu>" for unit in units), srclang)


def variant(tag: str, seg: str) -> str:
    """One language's segment, which is mark-up."""
    return f"<tuv xml:lang={quoteattr(tag)}><seg>{seg}</seg></tuv>"


def xliff1(body: str, target: str | None = "ar", source: str | None = "en", attributes: str = "") -> bytes:
    """An XLIFF 1.2 file of one file element."""
    named = "".join(
        f" {name}={quoteattr(tag)}" for name, tag in (("source-language", source), ("target-language", target)) if tag
    )
    return (
        '<?xml version="1.0" encoding="utf-8"?><xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">'
        f'<file original="letter.txt" datatype="plaintext"{named}{attributes}><body>{body}</body></file></xliff>'
    ).encode()


def trans_unit(source: str, target: str | None = None, inside: str = "", attributes: str = "") -> str:
    """A trans-unit whose source and target are mark-up."""
    there = "" if target is None else f"<target>{target}</target>"
    return f'<trans-unit id="1"{attributes}><source>{source}</source>{there}{inside}</trans-unit>'


def xliff2(body: str, target: str | None = "ar", source: str | None = "en", version: str = "2.1") -> bytes:
    """An XLIFF 2 file of one file element."""
    named = "".join(f" {name}={quoteattr(tag)}" for name, tag in (("srcLang", source), ("trgLang", target)) if tag)
    space = "urn:oasis:names:tc:xliff:document:2.2" if version == "2.2" else "urn:oasis:names:tc:xliff:document:2.0"
    return (
        f'<?xml version="1.0"?><xliff xmlns="{space}" xmlns:fs="urn:oasis:names:tc:xliff:fs:2.0" version="{version}"'
        f'{named}><file id="f1" original="letter.txt">{body}</file></xliff>'
    ).encode()


def unit(*parts: str, inside: str = "") -> str:
    """A unit of segments."""
    return f'<unit id="u1">{inside}{"".join(parts)}</unit>'


def segment(source: str, target: str | None = None, attributes: str = "", order: str = "") -> str:
    """A segment whose source and target are mark-up."""
    place = f' order="{order}"' if order else ""
    there = "" if target is None else f"<target{place}>{target}</target>"
    return f"<segment{attributes}><source>{source}</source>{there}</segment>"


def xml(text: str) -> str:
    """The text as XML holds it; a carriage return would be read as a newline otherwise."""
    return escape(text, {"\r": "&#13;"})


def whole_of(data: bytes, name: str = "memory") -> Parallel:
    """All that the file holds, with nothing left out and every paragraph in exactly one link."""
    whole = read_all(data, name)
    for place, reading in enumerate(whole.readings):
        check_partition(reading)
        linked = sorted(index for link in whole.links for index in link.members[place])
        assert linked == list(range(len(reading.paragraphs)))
    for link in whole.links:
        assert any(link.members)
        assert link.score == 1.0
        assert len(link.members) == len(whole.readings)
    return whole


def refusal(data: bytes, name: str) -> str:
    """Why the file cannot be read; empty if it can."""
    try:
        whole_of(data, name)
    except UnreadableError as error:
        return str(error)
    return ""


def texts(whole: Parallel) -> dict[str, list[str]]:
    """The paragraphs' texts by language."""
    return {reading.language: [paragraph.text for paragraph in reading.paragraphs] for reading in whole.readings}


def members(whole: Parallel) -> list[tuple[tuple[int, ...], ...]]:
    """Who stands beside whom."""
    return [link.members for link in whole.links]
