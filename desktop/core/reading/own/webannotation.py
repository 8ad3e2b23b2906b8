"""Reviews in W3C Web Annotations, as `export/webannotation.py` writes them; others may have put in some of theirs."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import suppress

from desktop.core.document import Given, Link, Mark, Parallel, Remark, Revision
from desktop.core.export.webannotation import SCHEME
from desktop.core.reading import bounds
from desktop.core.reading.own import fields
from desktop.core.reading.own.annotated import Texts, Unit, selected, target, texts_of, textual, value
from desktop.core.reading.own.fields import Fields, contradicts, items, text
from desktop.core.reading.own.rows import rows
from desktop.core.reading.own.told import ToldCite, ToldUnit, ToldVersion, reading_of
from desktop.core.schemes_told import NAMES, schemes_of
from desktop.core.text import Edit, Span

_Motivated = Mapping[str, Sequence[Fields]]

_REMARKS = ("commenting", "questioning", "assessing", "moderating", "bookmarking", "")
"""The motivations of what is a comment here: others write annotations of their own into such files."""


def read(data: bytes, name: str, sha256: str) -> Parallel | None:
    """The versions and links that the file tells; raises UnreadableError where it contradicts itself."""
    bounds.check_values(data, name)
    try:
        motivated = _by_motivation(fields.parsed(fields.decoded(data)))
        texts = texts_of(*(motivated[each] for each in ("describing", "classifying", "identifying")))
        _correct(texts, motivated["editing"])
        _check(texts)
        readings = tuple(reading_of(told, name, "webannotation", sha256) for told in _versions(texts, motivated))
        links = rows(_links(texts, motivated["linking"]), readings)
        schemes = schemes_of(_schemes(motivated["describing"]))
    except (ValueError, KeyError, IndexError) as error:
        raise contradicts(name) from error
    return Parallel(readings, links, schemes)


def _by_motivation(collection: Fields) -> _Motivated:
    page = fields.fields(collection.get("first", collection))
    found: dict[str, list[Fields]] = defaultdict(list)
    for each in map(fields.fields, items(page.get("items"))):
        motivation = next(iter(items(each.get("motivation"))), "")
        found[motivation if isinstance(motivation, str) else ""].append(each)
    if len(found["classifying"]) + len(found["identifying"]) > bounds.PARAGRAPHS:
        raise bounds.TooManyError
    return found


def _signed(annotation: Fields) -> tuple[str, str]:
    """Who made it, and when."""
    creator = next(iter(items(annotation.get("creator"))), "")
    author = creator if isinstance(creator, str) else text(creator, "name") or text(creator, "id")
    at = text(annotation, "created")
    return author, f"{at[:-1]}+00:00" if at.endswith("Z") else at


# Corrections ----------------------------------------------------------------------------------------------------


def _correct(texts: Texts, edited: Iterable[Fields]) -> None:
    """Those of the extracted texts, and after each those of what it left."""
    of: dict[str, list[Fields]] = defaultdict(list)
    for each in edited:
        of[text(target(each), "source")].append(each)
    for source, known in texts.texts.items():
        for each in of.pop(source, ()):
            spot = texts.spot(target(each))
            span = spot.now()
            if span is None or not known.extracted:
                raise ValueError("a correction of what is corrected")
            _follow(spot.unit, each, span, of)
    if of:
        raise ValueError("a correction of what is not there")


def _follow(unit: Unit, first: Fields, place: Span, of: dict[str, list[Fields]]) -> None:
    waiting = [(first, place)]
    while waiting:
        each, span = waiting.pop()
        edit = Edit(span.start, unit.reads()[span.start : span.end], value(each, "editing"))
        said = (*_signed(each), value(each, "classifying") or "hand", value(each, "commenting"))
        unit.revisions.append(Revision(edit, *said))
        for left in textual(each):
            after = of.pop(text(left, "id"), ())
            waiting += [(more, selected(target(more), unit.reads())) for more in after]


def _check(texts: Texts) -> None:
    """Raises ValueError for a text that the corrections do not lead to: it was changed, nobody says how."""
    for known in texts.texts.values():
        for _start, unit, span in known.stand:
            if known.whole[span.start : span.end] != (unit.reading if known.extracted else unit.reads()):
                raise ValueError("a text that its corrections do not lead to")


# Versions -------------------------------------------------------------------------------------------------------


def _versions(texts: Texts, motivated: _Motivated) -> Iterator[ToldVersion]:
    document = next((each for each in motivated["describing"] if not textual(each) and not _told_of_tags(each)), {})
    titles = (value(document, "identifying"), value(document, "describing"))
    _mark(texts, motivated["highlighting"])
    _cite(texts, motivated["linking"])
    remarks, given = list(_remarks(texts, motivated)), list(_given(texts, motivated["tagging"]))
    for version, language in enumerate(texts.languages):
        units = tuple(map(_told, texts.of(version)))
        comments = tuple(each for where, each in remarks if where == version)
        tags = tuple(each for where, each in given if where == version)
        yield ToldVersion(language, units, comments, tags, *titles)


def _told(unit: Unit) -> ToldUnit:
    said, where = unit.said, target(unit.said)
    number = value(said, "identifying")
    return ToldUnit(
        unit.reading,
        number if unit.note else None,
        "" if unit.note else value(said, "classifying"),
        "" if unit.note else number,
        tuple(unit.revisions),
        tuple(unit.marks),
        tuple(unit.cites),
        fields.status("" if unit.note else value(said, "assessing")),
        text(where, "language"),
        fields.direction(text(where, "textDirection")),
    )


def _mark(texts: Texts, highlighted: Iterable[Fields]) -> None:
    """Formatting, which is on the extracted texts; what another highlighted has no kind and is none."""
    for each in highlighted:
        spot, kind = texts.spot(target(each)), value(each, "classifying")
        if kind and spot.extracted:
            span = Span(0, len(spot.unit.reading)) if spot.span is None else spot.span
            spot.unit.marks.append(Mark(kind, span.start, min(span.end, len(spot.unit.reading))))


def _cite(texts: Texts, linking: Iterable[Fields]) -> None:
    """Footnotes under paragraphs: those on all of one are not cited."""
    counts = [sum(not unit.note for unit in texts.of(version)) for version in range(len(texts.languages))]
    for each in linking:
        for named in _named(each):
            spot, note = texts.spot(target(each)), texts.units[named]
            if note.version != spot.unit.version:
                raise ValueError("a footnote of another version")
            offset = 0 if spot.span is None else min(spot.span.start, len(spot.unit.reading))
            spot.unit.cites.append(ToldCite(note.place - counts[note.version], offset, spot.span is not None))


def _named(annotation: Fields) -> list[str]:
    """The footnote that an annotation links to; empty where it links what says the same."""
    bodies = ({"id": each} if isinstance(each, str) else fields.fields(each) for each in items(annotation.get("body")))
    return [text(each, "id") for each in bodies if "id" in each]


def _remarks(texts: Texts, motivated: _Motivated) -> Iterator[tuple[int, Remark]]:
    """Comments, then answers: each on what the first of its thread is on."""
    first: dict[str, Remark] = {}
    versions: dict[str, int] = {}
    for each in (each for motivation in _REMARKS for each in motivated[motivation]):
        key, spot = text(each, "id"), texts.spot(target(each))
        resolved = value(each, "moderating") == "resolved"
        first[key] = Remark(spot.unit.place, spot.now(), _words(each), *_signed(each), key, resolved=resolved)
        versions[key] = spot.unit.version
        yield versions[key], first[key]
    answered = {text(each, "id"): text(target(each), "id") for each in motivated["replying"]}
    for each in motivated["replying"]:
        begun = _beginning(text(each, "id"), answered)
        thread = first[begun]
        yield versions[begun], Remark(thread.unit, thread.span, _words(each), *_signed(each), text(each, "id"), begun)


def _beginning(key: str, answered: Mapping[str, str]) -> str:
    """The comment that began the thread of an answer."""
    for _ in range(len(answered) + 1):
        if key not in answered:
            return key
        key = answered[key]
    raise ValueError("comments that answer one another in a ring")


def _words(annotation: Fields) -> str:
    """What a comment says."""
    found = (value(annotation, purpose) for purpose in ("commenting", "replying", ""))
    return next(filter(None, found), "") or text(annotation, "bodyValue")


def _given(texts: Texts, tagged: Iterable[Fields]) -> Iterator[tuple[int, Given]]:
    for each in tagged:
        spot = texts.spot(target(each))
        tag = value(each, "tagging") or value(each, "") or text(each, "bodyValue")
        if tag:
            yield spot.unit.version, Given(spot.unit.place, spot.now(), tag, *_signed(each))


def _schemes(described: Iterable[Fields]) -> Iterator[Mapping[str, str]]:
    """What is told of each tag; what others describe in the same format is passed by."""
    for each in (body for annotation in described for body in _told_of_tags(annotation)):
        line: Mapping[str, str] = {}
        with suppress(ValueError):
            told = fields.parsed(each)
            line = {name: text(told, name) for name in NAMES}
        yield line


def _told_of_tags(annotation: Fields) -> list[str]:
    bodies = (each for each in items(annotation.get("body")) if isinstance(each, dict))
    return [text(each, "value") for each in bodies if each.get("format") == SCHEME and "id" not in each]


def _links(texts: Texts, linking: Iterable[Fields]) -> Iterator[Link]:
    for each in linking:
        if _named(each):
            continue
        members: list[list[int]] = [[] for _ in texts.languages]
        for where in items(each.get("target")):
            unit = texts.units[where if isinstance(where, str) else text(where, "id")]
            members[unit.version].append(unit.place)
        score = fields.share({"score": float(value(each, "assessing") or "1")}, "score")
        state = "final" if value(each, "moderating") == "confirmed" else ""
        yield Link(tuple(map(tuple, members)), score, state)
