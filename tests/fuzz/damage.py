"""Documents of every format, damaged in the ways that files are damaged, and what reading may do with them."""

from __future__ import annotations

import io
import re
import time
import zipfile
from collections.abc import Callable, Sequence

from hypothesis import strategies as st
from partition import check_partition

from desktop.core.document import Parallel
from desktop.core.messages import UnreadableError
from desktop.core.reading import read_all
from desktop.core.reading.choices import TOLD, Choices
from fuzz.seeds import FORMATS

ZIPPED = {"docx", "odt"}
SLOWEST = 4.0
"""Seconds of processor time for a small damaged file; more is a finding."""

_TEXT = """*|**|\\*|# |---|<sup>|</sup>|¹|^(1)|^{er}|(1)|()|[a](#)|\\(|1. |- 1. |(a) |(أ) |㈠|%%%A|B|;|؛|；|،|，|.|。|:
The General Assembly,|Recalling |إن الجمعية العامة،|وإذ |大会，|回顾|Annex|ةملك يف|Ã©|ظ„|ـ|ﻼ"""
_BLANK = "\n| |\n\n|\r\n|\f|\u2028|\t|\u00a0|\u200b|\ufeff|\u202b|\u202c"
_XML = """<p>|</p>|<a|/>|>|<
&lt;|&amp;|&#0;|&#xD800;|&nbsp;|&x;|<![CDATA[|]]>|<!--|-->|<?x ?>|<note>|</note>|١|¹|-1|1e999
<!DOCTYPE x [<!ENTITY a "b">]>| xml:lang="ar"| xml:space="preserve"| id="1"| n="1"| xmlns="x"| xmlns:a="b"|NaN"""


def tokens_of(form: str) -> list[bytes]:
    """What is put into a damaged document of that format."""
    own = _TEXT if form == "text" else _XML
    return [each.encode() for each in re.split(r"[|\n]", own) + _BLANK.split("|")]


CHOICES = (TOLD, TOLD, TOLD, Choices(language="ar"), Choices(repair=True))


def read_one(data: bytes, choices: Choices = TOLD) -> Parallel | None:
    """Read the bytes: a reading in which everything has its place, or one sentence; nothing else, and not for long."""
    started = time.process_time()
    try:
        whole: Parallel | None = read_all(data, "fuzz", choices)
        said = ""
    except UnreadableError as error:
        whole, said = None, str(error)
    took = time.process_time() - started
    assert took < SLOWEST, f"{took:.2f} s for {len(data)} bytes"
    assert "\n" not in said
    if whole is None:
        return None
    for reading in whole.readings:
        check_partition(reading)
    for place, reading in enumerate(whole.readings) if whole.links else ():
        linked = sorted(index for link in whole.links for index in link.members[place])
        assert linked == list(range(len(reading.paragraphs)))
    return whole


@st.composite
def damaged_document(draw: st.DrawFn, form: str) -> bytes:
    """A damaged document of a format; of an archive mostly the parts inside."""
    seeds = FORMATS[form]()
    tokens = tokens_of(form)
    if form in ZIPPED and draw(st.integers(0, 4)):
        return zipped_again(draw, draw(st.sampled_from(seeds)), tokens)
    return damaged(draw, seeds, tokens)


def damaged(draw: st.DrawFn, seeds: Sequence[bytes], tokens: Sequence[bytes]) -> bytes:
    """One of the seeds after some cuts, doublings, swaps, flipped bytes and tokens put in."""
    data = draw(st.sampled_from(seeds))
    for _ in range(draw(st.integers(0, 6))):
        data = _DAMAGES[draw(st.integers(0, len(_DAMAGES) - 1))](draw, data, seeds, tokens)
    return data[:200_000]


def _span(draw: st.DrawFn, data: bytes) -> tuple[int, int]:
    start = draw(st.integers(0, len(data)))
    return start, min(len(data), start + draw(st.sampled_from([0, 1, 2, 5, 20, 100, 1000])))


Damage = Callable[[st.DrawFn, bytes, Sequence[bytes], Sequence[bytes]], bytes]


def _cut(draw: st.DrawFn, data: bytes, _seeds: Sequence[bytes], _tokens: Sequence[bytes]) -> bytes:
    start, end = _span(draw, data)
    return data[:start] + data[end:]


def _end(draw: st.DrawFn, data: bytes, _seeds: Sequence[bytes], _tokens: Sequence[bytes]) -> bytes:
    return data[: draw(st.integers(0, len(data)))]


def _double(draw: st.DrawFn, data: bytes, _seeds: Sequence[bytes], _tokens: Sequence[bytes]) -> bytes:
    start, end = _span(draw, data)
    times = draw(st.sampled_from([1, 1, 2, 40]))
    return data[:end] + data[start:end] * times + data[end:]


def _move(draw: st.DrawFn, data: bytes, _seeds: Sequence[bytes], _tokens: Sequence[bytes]) -> bytes:
    start, end = _span(draw, data)
    rest = data[:start] + data[end:]
    at = draw(st.integers(0, len(rest)))
    return rest[:at] + data[start:end] + rest[at:]


def _flip(draw: st.DrawFn, data: bytes, _seeds: Sequence[bytes], _tokens: Sequence[bytes]) -> bytes:
    if not data:
        return data
    at = draw(st.integers(0, len(data) - 1))
    return data[:at] + bytes([draw(st.integers(0, 255))]) + data[at + 1 :]


def _put(draw: st.DrawFn, data: bytes, _seeds: Sequence[bytes], tokens: Sequence[bytes]) -> bytes:
    at = draw(st.integers(0, len(data)))
    return data[:at] + draw(st.sampled_from(tokens)) * draw(st.sampled_from([1, 1, 1, 3, 300])) + data[at:]


def _splice(draw: st.DrawFn, data: bytes, seeds: Sequence[bytes], _tokens: Sequence[bytes]) -> bytes:
    other = draw(st.sampled_from(seeds))
    start, end = _span(draw, other)
    at = draw(st.integers(0, len(data)))
    return data[:at] + other[start:end] + data[at:]


_DAMAGES: tuple[Damage, ...] = (_cut, _end, _double, _move, _flip, _put, _splice)


def zipped_again(draw: st.DrawFn, archive: bytes, tokens: Sequence[bytes]) -> bytes:
    """The archive with one of its XML parts damaged, so that the damage is behind the check sums."""
    with zipfile.ZipFile(io.BytesIO(archive)) as source:
        parts = {name: source.read(name) for name in source.namelist()}
    name = draw(st.sampled_from(sorted(name for name in parts if name.endswith((".xml", ".rels")))))
    parts[name] = damaged(draw, [parts[name]], tokens)
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as target:
        for part, data in parts.items():
            target.writestr(part, data)
    return packed.getvalue()
