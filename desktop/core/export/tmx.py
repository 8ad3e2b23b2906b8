"""TMX 1.4b, a translation memory of all versions: a unit for each row and each footnote, with all that is said of it.

A segment is the text as it stands, in plain words; the paragraphs that one row has of a version are parted in it by a
new line and a placeholder for a line break. Comments are notes; what TMX has no element for is in properties named
x-muqabala-…, with ".2" behind the name for the second paragraph of a segment. Source: LISA OSCAR, TMX 1.4b (2005).
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime

from desktop.core.export.aligned.facts import Facts, Teller, standing
from desktop.core.export.aligned.laid import Stretch, attributes, content, joined, laid
from desktop.core.export.aligned.passages import Passage, Passages, language_tags
from desktop.core.export.losses import printable
from desktop.core.export.options import Options, chosen
from desktop.core.review import Correction, Review, Unit, VersionText
from desktop.core.schemes_told import lines

PREFIX = "x-muqabala-"
"""Before the names of all properties of ours."""

_TYPES = {"emphasis": "italic", "strong": "bold", "superscript": "superscript", "reference": "link"}
_BREAK = '<ph x="{0}" type="lb"/>'


def write(review: Review, options: Options) -> Iterator[bytes]:
    """The chosen versions, the first as the source, with who corrected what, comments, tags, links and footnotes."""
    texts = chosen(review, options)
    tags = language_tags(texts)
    passages = Passages(review, texts)
    writer = _Writer(tags, Teller(texts, passages.of_note))
    yield _head(review, texts, tags, options).encode()
    for passage in passages:
        yield writer.unit(passage).encode()
    yield b"</body>\n</tmx>\n"


def _head(review: Review, texts: Sequence[VersionText], tags: Sequence[str], options: Options) -> str:
    program, _, number = options.program.partition(" ")
    made = attributes(
        ("creationtool", program),
        ("creationtoolversion", number or "unknown"),
        ("segtype", "paragraph"),
        ("o-tmf", program),
        ("adminlang", "en"),
        ("srclang", tags[0] if tags else "*all*"),
        ("datatype", "plaintext"),
        ("creationdate", _date(options.at)),
    )
    versions = (_property("version", _version(*each)) for each in zip(tags, texts, strict=True))
    about = (_property("symbol", review.document.symbol), _property("title", review.document.title))
    schemes = (_property("scheme", _json(dict(each))) for each in lines(review.schemes, texts))
    said = "".join(line for line in (*about, *versions, *schemes) if line)
    return f'<?xml version="1.0" encoding="UTF-8"?>\n<tmx version="1.4">\n<header{made}>\n{said}</header>\n<body>\n'


def _version(tag: str, text: VersionText) -> str:
    said = {"tag": tag, "language": text.info.language, "file": text.info.name, "sha256": text.sha256}
    return _json({name: printable(value) for name, value in said.items() if value})


def _json(said: dict[str, str]) -> str:
    return json.dumps(said, ensure_ascii=False)


def _property(name: str, value: str) -> str:
    return f'<prop type="{PREFIX}{name}">{content(value)}</prop>\n' if value else ""


def _date(at: str) -> str:
    """As TMX has it (20261121T100000Z); empty for what is no time."""
    try:
        return datetime.fromisoformat(at).astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")
    except (ValueError, OverflowError):
        return ""


class _Writer:
    def __init__(self, tags: Sequence[str], teller: Teller) -> None:
        self._tags = tags
        self._teller = teller

    def unit(self, passage: Passage) -> str:
        """A row, or a footnote."""
        several = any(len(units) > 1 for units in passage.sides)
        opening = attributes(("tuid", passage.id), ("segtype", "block" if several else ""))
        sides = zip(self._tags, passage.sides, strict=True)
        variants = "".join(self._variant(tag, units) for tag, units in sides if units)
        return f"<tu{opening}>\n{_about(passage)}{variants}</tu>\n"

    def _variant(self, tag: str, units: Sequence[Unit]) -> str:
        said = "".join(
            _said(unit, self._teller.of(unit), f".{number}" if number > 1 else "")
            for number, unit in enumerate(units, start=1)
        )
        changed = attributes(("xml:lang", tag), *_changed(units))
        segment = joined(map(_segment, units), _BREAK)
        return f"<tuv{changed}>\n{said}<seg>{segment}</seg>\n</tuv>\n"


def _about(passage: Passage) -> str:
    """What is said of the link."""
    if passage.notes:
        return _property("kind", "footnote")
    row = passage.row
    if row is None:
        return ""
    score = _property("score", repr(row.score) if row.score != 1 else "")
    return score + _property("confirmed", "yes" if row.confirmed else "")


def _said(unit: Unit, facts: Facts, of: str) -> str:
    """Properties of a paragraph, and each comment in a note behind the property that says whose it is."""
    bodies = iter(unit.comments)
    said = [_property(name + of, value) for name, value in facts.plain.items()]
    for kind, record in facts.records:
        said.append(_property(kind + of if kind != "tag" else f"further-tag{of}", _json(record)))
        if kind == "comment":
            said.append(f"<note>{content(next(bodies).body)}</note>\n")
    return "".join(said)


def _changed(units: Sequence[Unit]) -> tuple[tuple[str, str], ...]:
    """Who corrected the segment last, and when."""
    made = [each for unit in units for each in unit.corrections]
    if not made:
        return ()
    last = max(made, key=_time)
    return ("changedate", _date(last.at)), ("changeid", last.author)


def _time(correction: Correction) -> str:
    return correction.at


def _segment(unit: Unit) -> str:
    marks = sorted(standing(unit).marks, key=lambda mark: (mark.start, -mark.end))
    stretches = (_formatted(number, mark.kind, mark.start, mark.end) for number, mark in enumerate(marks, start=1))
    return laid(unit.text, stretches)


def _formatted(number: int, kind: str, start: int, end: int) -> Stretch:
    opening = f'<bpt i="{number}"{attributes(("type", _TYPES.get(kind, PREFIX + kind)))}/>'
    pair = opening, f'<ept i="{number}"/>'
    return Stretch(start, end, pair, pair)
