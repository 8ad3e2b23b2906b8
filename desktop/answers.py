"""What the command line says of what was read, found, linked and stored: values for JSON, and lines for a person."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from desktop.core.document import DocumentInfo, Finding, Footnote, Link, Paragraph, Reading, Slice
from desktop.core.text import Span

if TYPE_CHECKING:
    from desktop.services.checking_files import Checked
    from desktop.services.checking_files import Place as CheckedPlace

Data = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Found:
    """A finding in a reading: of the paragraph, or of the footnote, with this index; `source` spans the source text."""

    finding: Finding
    paragraph: int | None
    footnote: int | None
    source: Span


# Where things stand in the source --------------------------------------------------------------------------------


def source_span(slices: Sequence[Slice], span: Span) -> Span:
    """Where `span` of what the slices make up lies in the source text; a joining space is the gap it stands for."""
    start = end = slices[0].start if slices else 0
    at = 0
    found = False
    for part in slices:
        at += part.spaced
        length = part.end - part.start
        if not found and at + length > span.start:
            start, found = part.start + max(0, span.start - at), True
        if at < span.end:
            end = part.start + min(length, span.end - at)
        at += length
    if not found:
        start = slices[-1].end if slices else 0
    return Span(min(start, end), max(start, end)) if span else Span(start, start)


def place_in_source(unit: Paragraph | Footnote, span: Span) -> Span:
    """Where `span` of the unit's text lies in the source; all of the unit where reading itself had to correct it."""
    if unit.text != unit.reading:
        return Span(unit.slices[0].start, unit.slices[-1].end)
    return source_span(unit.slices, span)


def found_in(
    reading: Reading, paragraphs: Iterable[Iterable[Finding]], footnotes: Iterable[Iterable[Finding]]
) -> list[Found]:
    """The findings of each paragraph and each footnote with their places, the best score first, else in text order."""
    found = [
        Found(finding, index, None, place_in_source(unit, Span(finding.start, finding.end)))
        for index, (unit, findings) in enumerate(zip(reading.paragraphs, paragraphs, strict=True))
        for finding in findings
    ]
    found += [
        Found(finding, None, index, place_in_source(note, Span(finding.start, finding.end)))
        for index, (note, findings) in enumerate(zip(reading.footnotes, footnotes, strict=True))
        for finding in findings
    ]
    return sorted(found, key=lambda each: (-each.finding.score, each.source))


# For JSON ---------------------------------------------------------------------------------------------------------


def reading_data(name: str, reading: Reading) -> Data:
    """What `read --json` says."""
    return {
        "file": name,
        "format": reading.format,
        "language": reading.language,
        "direction": reading.direction,
        "encoding": reading.encoding,
        "sha256": reading.sha256,
        "paragraphs": [_paragraph_data(index, each) for index, each in enumerate(reading.paragraphs)],
        "footnotes": [_footnote_data(each) for each in reading.footnotes],
        "furniture": [
            {"kind": each.kind, "text": reading.source[each.start : each.end], "source": [each.start, each.end]}
            for each in reading.furniture
        ],
    }


def _paragraph_data(index: int, paragraph: Paragraph) -> Data:
    return {
        "index": index,
        "tag": paragraph.tag,
        "number": paragraph.number,
        "text": paragraph.text,
        "extracted": paragraph.extracted,
        "source": [[span.start, span.end] for span in paragraph.source],
        "operations": list(paragraph.operations),
    }


def _footnote_data(footnote: Footnote) -> Data:
    return {
        "label": footnote.label,
        "text": footnote.text,
        "source": [[span.start, span.end] for span in footnote.source],
        "anchors": [{"paragraph": anchor.paragraph, "offset": anchor.offset} for anchor in footnote.anchors],
    }


def found_data(found: Iterable[Found]) -> list[Data]:
    """What `scan --json` says of each finding; one of a footnote has its index under `footnote`."""
    return [_found_data(each) for each in found]


def _found_data(found: Found) -> Data:
    finding = found.finding
    data = {
        "kind": finding.kind,
        "certain": finding.certain,
        "paragraph": found.paragraph,
        "start": finding.start,
        "end": finding.end,
        "source": [found.source.start, found.source.end],
        "text": finding.text,
        "candidates": [{"text": each.text, "score": each.score} for each in finding.candidates],
        "score": finding.score,
        "evidence": [str(each) for each in finding.evidence],
    }
    return data if found.footnote is None else {**data, "footnote": found.footnote}


def links_data(names: Sequence[str], links: Iterable[Link]) -> Data:
    """What `align --json` says."""
    return {
        "versions": list(names),
        "links": [{"members": [list(member) for member in link.members], "score": link.score} for link in links],
    }


def checked_data(links: Sequence[Link], found: Iterable[Checked]) -> list[Data]:
    """What `check --json` says of each disagreement; a place in a footnote has its index under `footnote`."""
    return [
        {
            "kind": each.told.kind,
            "link": each.link,
            "members": [list(member) for member in links[each.link].members],
            "where": [_place_data(place) for place in each.where],
            "candidates": [{"text": one.text, "score": one.score} for one in each.told.candidates],
            "score": each.told.score,
            "evidence": [str(one) for one in each.told.evidence],
        }
        for each in found
    ]


def _place_data(place: CheckedPlace) -> Data:
    data = {name: getattr(place, name) for name in ("version", "paragraph", "start", "end", "text")}
    return data if place.footnote is None else {**data, "footnote": place.footnote}


def document_data(document: DocumentInfo) -> Data:
    """What `list --json` says of each document."""
    versions = [
        {"language": each.language, "direction": each.direction, "original": each.original, "file": each.name}
        for each in document.versions
    ]
    facts = {"id": document.id, "symbol": document.symbol, "title": document.title, "rows": document.rows}
    return {**facts, "versions": versions}


# For a person -----------------------------------------------------------------------------------------------------


def reading_lines(name: str, reading: Reading, width: int) -> Iterator[str]:
    """The paragraphs and footnotes of a file, each on a line of at most `width` columns."""
    counts = f"{_count(len(reading.paragraphs), 'paragraph')}, {_count(len(reading.footnotes), 'footnote')}"
    yield f"{name}: {reading.format}, {reading.language}, {reading.encoding}; {counts}"
    for index, paragraph in enumerate(reading.paragraphs):
        number = f"{paragraph.number} " if paragraph.number else ""
        yield shortened(f"{index:>4}  {paragraph.tag:<11} {number}{one_line(paragraph.text)}", width)
    for footnote in reading.footnotes:
        yield shortened(f"{footnote.label:>4}  {'footnote':<11} {one_line(footnote.text)}", width)


def found_lines(name: str, found: Sequence[Found], width: int) -> Iterator[str]:
    """The findings of a file, each on a line of at most `width` columns."""
    certain = sum(each.finding.certain for each in found)
    yield f"{name}: {_count(len(found), 'finding')}, {certain} certain" if found else f"{name}: no findings"
    for each in found:
        sure = "certain" if each.finding.certain else f"{each.finding.score:.2f}"
        what = f"{sure:>9}  {_place(each):<13} {each.finding.kind:<20} {_change(each.finding)}"
        yield shortened(what, width)


def corrected_lines(name: str, found: Sequence[Found]) -> Iterator[str]:
    """The corrections made in a file, each on a line."""
    yield f"{name}: {_count(len(found), 'correction')}"
    for each in sorted(found, key=lambda one: one.source):
        where = f"{each.source.start}-{each.source.end}"
        yield f"{where:>15}  {_place(each):<13} {each.finding.kind:<20} {_change(each.finding)}"


def link_lines(versions: Sequence[Sequence[Paragraph]], links: Iterable[Link], width: int) -> Iterator[str]:
    """The links between versions, each on a line: score, the paragraphs' indices, and their opening words."""
    column = max(12, (width - 6 - 8 * len(versions)) // len(versions))
    for link in links:
        places = " ".join(f"{'+'.join(map(str, member)) or '-':>6}" for member in link.members)
        openings = (
            one_line(paragraphs[member[0]].text) if member else ""
            for paragraphs, member in zip(versions, link.members, strict=True)
        )
        texts = "  ".join(padded(shortened(each, column), column) for each in openings)
        yield f"{link.score:.2f}  {places}  {texts}".rstrip()


def checked_lines(languages: Sequence[str], found: Sequence[Checked], width: int) -> Iterator[str]:
    """What versions say differently, two lines of at most `width` columns each: what and where, and the evidence."""
    yield _count(len(found), "disagreement") if found else "no disagreements"
    for each in found:
        first = each.where[0]
        place = _unit(first.paragraph, first.footnote)
        where = f"{place}, {languages[first.version]}"
        change = one_line(first.text)
        if each.told.candidates:
            change = f"{change} → {one_line(each.told.candidates[0].text)}".strip()
        yield shortened(f"{each.told.score:>6.2f}  {where:<18} {each.told.kind:<20} {change}".rstrip(), width)
        yield shortened(f"        {one_line('. '.join(map(str, each.told.evidence)))}", width)


def document_lines(documents: Sequence[DocumentInfo], width: int) -> Iterator[str]:
    """The documents of a library, each on a line."""
    for each in documents:
        languages = " ".join(version.language for version in each.versions)
        line = f"{each.id:>4}  {padded(each.symbol or '-', 16)} {languages:<18} {each.rows:>6}  {one_line(each.title)}"
        yield shortened(line, width)


def one_line(text: str) -> str:
    """`text` on one line, characters that would move the cursor or cannot be seen as their code points."""
    return "".join(_shown(char) for char in text)


def columns(text: str) -> int:
    """Columns `text` takes in a terminal (East Asian Wide and Fullwidth take two, marks none: UAX #11)."""
    return sum(_width(char) for char in text)


def shortened(text: str, width: int) -> str:
    """`text` in at most `width` columns, with an ellipsis where something was left out."""
    if columns(text) <= width:
        return text
    taken = 0
    for offset, char in enumerate(text):
        taken += _width(char)
        if taken > width - 1:
            return f"{text[:offset].rstrip()}…"
    return text


def padded(text: str, width: int) -> str:
    """`text` with spaces after it up to `width` columns."""
    return text + " " * (width - columns(text))


def _width(char: str) -> int:
    if unicodedata.category(char) in {"Mn", "Me", "Cf"}:
        return 0
    return 2 if unicodedata.east_asian_width(char) in "WF" else 1


def _shown(char: str) -> str:
    if char in "\n\r\t\x0b\x0c\u2028\u2029":
        return " "
    if unicodedata.category(char) in {"Cc", "Cf", "Co", "Cn", "Cs"}:
        return f"<U+{ord(char):04X}>"
    return char


def _change(finding: Finding) -> str:
    before = one_line(finding.text)
    return f"{before} → {one_line(finding.candidates[0].text) or '(nothing)'}" if finding.candidates else before


def _place(found: Found) -> str:
    return _unit(found.paragraph, found.footnote)


def _unit(paragraph: int | None, footnote: int | None) -> str:
    return f"footnote {footnote}" if paragraph is None else f"paragraph {paragraph}"


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
