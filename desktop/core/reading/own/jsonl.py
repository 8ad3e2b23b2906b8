"""Reviews in JSON lines, as `export/jsonl.py` writes them; lines may be left out, put in, or stand in another order."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from operator import itemgetter
from typing import TypeVar

from desktop.core.document import Given, Link, Mark, Parallel, Reading, Remark, Revision
from desktop.core.reading import bounds
from desktop.core.reading.own import fields
from desktop.core.reading.own.fields import Fields, contradicts, count, flag, share, span, text
from desktop.core.reading.own.rows import rows
from desktop.core.reading.own.told import ToldCite, ToldUnit, ToldVersion, reading_of
from desktop.core.schemes_told import NAMES, schemes_of
from desktop.core.text import Edit, narrowest_edit

_Tables = Mapping[str, list[Fields]]
_Places = Mapping[str, tuple[int, int]]
_Said = TypeVar("_Said")

_MOST = bounds.PARAGRAPHS * 10
"""Lines of a file."""


def read(data: bytes, name: str, sha256: str) -> Parallel | None:
    """The versions and links that the file tells; raises UnreadableError where it contradicts itself."""
    bounds.check_values(data, name)
    try:
        tables = _tables(fields.decoded(data))
        places = _places(tables)
        readings = tuple(_versions(tables, places, name, sha256))
        links = rows(_links(tables["links"], places), readings)
        schemes = schemes_of(map(_scheme, tables["schemes"]))
    except (ValueError, KeyError, IndexError) as error:
        raise contradicts(name) from error
    return Parallel(readings, links, schemes)


def _tables(whole: str) -> _Tables:
    found: dict[str, list[Fields]] = defaultdict(list)
    for number, line in enumerate(_lines(whole)):
        if number > _MOST:
            raise bounds.TooManyError
        each = fields.parsed(line)
        found[text(each, "table")].append(each)
    if len(found["paragraphs"]) + len(found["footnotes"]) > bounds.PARAGRAPHS:
        raise bounds.TooManyError
    return found


def _lines(whole: str) -> Iterator[str]:
    """One by one; a line ends at a line feed and nowhere else."""
    start = 0
    while start < len(whole):
        end = whole.find("\n", start)
        end = len(whole) if end < 0 else end
        line = whole[start:end]
        if not line.isspace() and line:
            yield line
        start = end + 1


def _places(tables: _Tables) -> _Places:
    """The version and the place in it of every unit, paragraphs first; raises ValueError for two of one name."""
    places: dict[str, tuple[int, int]] = {}
    sizes: dict[int, int] = defaultdict(int)
    for table in ("paragraphs", "footnotes"):
        for each in _ordered(tables[table]):
            version = count(each, "version")
            places[text(each, "id")] = (version, sizes[version])
            sizes[version] += 1
    if len(places) < sum(sizes.values()):
        raise ValueError("two units of one name")
    return places


def _ordered(lines: Iterable[Fields]) -> list[Fields]:
    return sorted(lines, key=lambda each: (count(each, "version"), count(each, "index")))


def _by(name: str, lines: Iterable[Fields]) -> Mapping[str, list[Fields]]:
    """Under the unit that they name so."""
    found: dict[str, list[Fields]] = defaultdict(list)
    for each in lines:
        found[text(each, name)].append(each)
    return found


def _versions(tables: _Tables, places: _Places, name: str, sha256: str) -> Iterator[Reading]:
    document = tables["document"][0]
    units = _units(tables, places)
    remarks = _placed(tables["comments"], places, _remark)
    given = _placed(tables["tags"], places, _given)
    about = defaultdict(list)
    for each in tables["metadata"]:
        about[count(each, "version")].append((text(each, "name"), text(each, "value")))
    versions = sorted(tables["versions"], key=lambda line: count(line, "version"))
    if {count(each, "version") for each in versions} != {version for version, _place in places.values()}:
        raise ValueError("a version of which nothing is said, or without a paragraph")
    for version, each in enumerate(versions):
        said = (tuple(units[version]), tuple(remarks[version]), tuple(given[version]))
        titles = (text(document, "symbol"), text(document, "title"))
        told = ToldVersion(text(each, "language"), *said, *titles, tuple(about[version]))
        yield reading_of(told, name, "jsonl", sha256)


# Units -------------------------------------------------------------------------------------------------------------


def _units(tables: _Tables, places: _Places) -> Mapping[int, list[ToldUnit]]:
    corrected, marked = _by("unit", tables["corrections"]), _by("unit", tables["marks"])
    cited, sizes = _by("paragraph", tables["citations"]), _paragraphs_of(tables)
    made: dict[int, list[ToldUnit]] = defaultdict(list)
    for table in ("paragraphs", "footnotes"):
        for each in _ordered(tables[table]):
            key = text(each, "id")
            revisions = sorted(corrected.get(key, ()), key=lambda line: count(line, "order"))
            cites = tuple(_cite(line, places, sizes) for line in cited.get(key, ()))
            unit = _unit(each, cites, label=text(each, "label") if table == "footnotes" else None)
            said = (tuple(map(_revision, revisions)), tuple(map(_mark, marked.get(key, ()))))
            made[count(each, "version")].append(_as_it_stands(unit, each, *said))
    return made


def _paragraphs_of(tables: _Tables) -> Mapping[int, int]:
    """How many paragraphs each version has."""
    sizes: dict[int, int] = defaultdict(int)
    for each in tables["paragraphs"]:
        sizes[count(each, "version")] += 1
    return sizes


def _unit(line: Fields, cites: tuple[ToldCite, ...], label: str | None) -> ToldUnit:
    said = (text(line, "reading"), label, text(line, "tag"), text(line, "number"), (), (), cites)
    own = (text(line, "language"), fields.direction(text(line, "direction")))
    return ToldUnit(*said, fields.status(text(line, "status")), *own)


def _as_it_stands(unit: ToldUnit, line: Fields, revisions: tuple[Revision, ...], marks: tuple[Mark, ...]) -> ToldUnit:
    """With the corrections that lead to its text; what they leave of it, as a person who changed the file did, too."""
    size = len(unit.reading)
    inside = tuple(Mark(each.kind, min(each.start, size), min(each.end, size)) for each in marks)
    cites = tuple(each._replace(offset=min(each.offset, size)) for each in unit.cites)
    kept = tuple(each for each in inside if each.start <= each.end)
    made = replace(unit, revisions=revisions, marks=kept, cites=cites)
    if "text" not in line:
        return made
    try:
        reached = made.text
    except ValueError:
        made, reached = replace(made, revisions=()), unit.reading
    edit = narrowest_edit(reached, text(line, "text"))
    return replace(made, revisions=(*made.revisions, Revision(edit, cause="hand"))) if edit else made


def _revision(line: Fields) -> Revision:
    edit = Edit(count(line, "start"), text(line, "before"), text(line, "after"))
    return Revision(edit, text(line, "author"), text(line, "at"), text(line, "cause"), text(line, "why"))


def _mark(line: Fields) -> Mark:
    return Mark(text(line, "kind"), count(line, "start"), count(line, "end"))


def _cite(line: Fields, places: _Places, sizes: Mapping[int, int]) -> ToldCite:
    version, place = places[text(line, "footnote")]
    if places[text(line, "paragraph")][0] != version:
        raise ValueError("a footnote of another version")
    return ToldCite(place - sizes[version], count(line, "offset"), flag(line, "cited"))


# What is said of them ----------------------------------------------------------------------------------------------


def _placed(
    lines: Iterable[Fields], places: _Places, made: Callable[[Fields, int], _Said]
) -> Mapping[int, list[_Said]]:
    """Under its version, each with its unit's place."""
    found: dict[int, list[_Said]] = defaultdict(list)
    for line in lines:
        version, place = places[text(line, "unit")]
        found[version].append(made(line, place))
    return found


def _remark(line: Fields, unit: int) -> Remark:
    said = (text(line, "body"), text(line, "author"), text(line, "at"))
    return Remark(unit, span(line), *said, text(line, "id"), text(line, "answers"), flag(line, "resolved"))


def _given(line: Fields, unit: int) -> Given:
    return Given(unit, span(line), text(line, "tag"), text(line, "author"), text(line, "at"))


def _scheme(line: Fields) -> Mapping[str, str]:
    own = "yes" if flag(line, "own") else ""
    return {name: text(line, name) for name in NAMES if name != "own"} | {"own": own}


def _links(lines: Iterable[Fields], places: _Places) -> Iterator[Link]:
    linked: dict[int, list[Fields]] = defaultdict(list)
    for line in lines:
        linked[count(line, "link")].append(line)
    versions = 1 + max((version for version, _place in places.values()), default=0)
    for _number, row in sorted(linked.items(), key=itemgetter(0)):
        members: list[list[int]] = [[] for _ in range(versions)]
        for line in row:
            version, place = places[text(line, "paragraph")]
            members[version].append(place)
        state = "final" if flag(row[0], "confirmed") else ""
        yield Link(tuple(map(tuple, members)), share(row[0], "score"), state)
