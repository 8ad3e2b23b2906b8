"""A review as one TEI P5 document: every version a text, corrections in place, all that is said of them beside.

Source: TEI Consortium, P5: Guidelines for Electronic Text Encoding and Interchange, chapters 3 (choice, note), 11 and
16 (linkGrp, standOff, prev).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import chain, groupby

from desktop.core.document import Assignment, Comment, Mark, Row
from desktop.core.export.options import Options, chosen
from desktop.core.export.xml.layers import Group
from desktop.core.export.xml.nesting import Begin, End, Nested, Said, Token, nest, on_words
from desktop.core.export.xml.tei_header import header
from desktop.core.export.xml.tei_names import Names, version_id
from desktop.core.export.xml.writing import DECLARATION, element, encoded, language_tag, start, written
from desktop.core.review import Citation, Review, Unit, VersionText

NAMESPACE = "http://www.tei-c.org/ns/1.0"
_RENDERED = {"emphasis": "italic", "strong": "bold", "superscript": "superscript"}
_PARTS = {
    "masthead": "masthead",
    "title": "title",
    "heading": "section",
    "enacting": "preamble",
    "preambular": "preamble",
    "operative": "operative",
    "point": "operative",
    "annex": "annex",
    "closing": "closing",
}
"""The type of the division that a paragraph of a tag stands in."""
_HEADS = frozenset({"title", "heading"})
_PRESERVED = {"xml:space": "preserve"}


def write(review: Review, options: Options) -> Iterator[bytes]:
    """The chosen versions as one TEI document, which `reading.own.tei` reads back."""
    texts = chosen(review, options)
    return encoded(_document(review, texts, Names(review, texts), options))


def _document(review: Review, texts: Sequence[VersionText], names: Names, options: Options) -> Iterator[str]:
    yield f"{DECLARATION}{start('TEI', {'xmlns': NAMESPACE})}\n"
    yield from header(review, texts, names, options)
    yield "<text>\n<group>\n" if len(texts) > 1 else ""
    for number, text in enumerate(texts, start=1):
        yield from _Version(text, names, number).pieces()
    yield "</group>\n</text>\n" if len(texts) > 1 else ""
    yield from _beside(review, texts, names)
    yield "</TEI>\n"


# A version --------------------------------------------------------------------------------------------------------


class _Version:
    def __init__(self, text: VersionText, names: Names, number: int) -> None:
        self._text = text
        self._names = names
        self._number = number
        self._waiting = {note.key: note for note in text.footnotes}
        self._notes = frozenset(self._waiting)

    def pieces(self) -> Iterator[str]:
        """The version as a text of its own; behind it the footnotes that nothing cites."""
        code, way = self._text.info.language, self._text.info.direction
        said = {"xml:id": version_id(self._number), "decls": f"#b{self._number}", "xml:lang": language_tag(code)}
        yield f"{start('text', {**said, 'style': f'direction: {way}'})}\n<body>\n"
        yield from self._divisions()
        yield "</body>\n"
        if self._waiting:
            yield '<back>\n<div type="notes">\n'
            for note in tuple(self._waiting.values()):
                yield self._note(note, cited=False) + "\n"
            yield "</div>\n</back>\n"
        yield "</text>\n"

    def _divisions(self) -> Iterator[str]:
        """The paragraphs in their divisions, points that follow one another in a list."""
        for division in _divisions(self._text.paragraphs):
            yield start("div", {"type": _part(division[0])}) + "\n"
            for listed, units in groupby(division, key=lambda unit: unit.tag == "point"):
                yield "<list>\n" if listed else ""
                for unit in units:
                    yield self._block("head" if unit.tag in _HEADS else "item" if listed else "p", unit) + "\n"
                yield "</list>\n" if listed else ""
            yield "</div>\n"
        yield "" if self._text.paragraphs else "<div/>\n"

    def _block(self, name: str, unit: Unit) -> str:
        key = self._names.units[unit.key]
        status = f"#status.{unit.status}" if unit.status != "todo" else ""
        tag = f"#{self._names.own[unit.tag]}" if unit.tag else ""
        said = {"xml:id": key, "n": unit.number, "ana": f"{tag} {status}".strip(), **_own(unit), **_PRESERVED}
        return f"{start(name, said)}{self._inline(unit, key)}</{name}>"

    def _note(self, note: Unit, *, cited: bool) -> str:
        """A footnote, at the first place it is cited."""
        del self._waiting[note.key]
        key = self._names.units[note.key]
        said = {"xml:id": key, "place": "foot", "n": note.label or "", "anchored": "" if cited else "false"}
        return f"{start('note', {**said, **_own(note), **_PRESERVED})}{self._inline(note, key)}</note>"

    def _cited(self, citation: Citation) -> str:
        """The footnote itself, or where it is cited again a pointer to it."""
        note = self._waiting.get(citation.footnote)
        if note is not None:
            return self._note(note, cited=citation.cited)
        if citation.footnote not in self._notes:
            return ""
        how = "" if citation.cited else "unanchored"
        said = {"type": "note", "subtype": how, "target": f"#{self._names.units[citation.footnote]}"}
        return start("ptr", said, empty=True)

    # Inside a paragraph -------------------------------------------------------------------------------------------

    def _inline(self, unit: Unit, key: str) -> str:
        nested = nest(unit)
        return "".join(self._token(each, nested, unit, key) for each in nested.tokens)

    def _token(self, token: Token, nested: Nested, unit: Unit, key: str) -> str:
        if isinstance(token, Group):
            return written(token.come) if token.stayed else self._choice(token, nested, key)
        if isinstance(token, Citation):
            return self._cited(token)
        said = nested.said[token.place]
        if isinstance(token, End):
            return f"</{_element(said)}>"
        return start(_element(said), {**self._linked(token, nested, key), **self._about(said, unit, key)})

    @staticmethod
    def _linked(token: Begin, nested: Nested, key: str) -> dict[str, str]:
        """The identifier of a part, and that of the part that it goes on from; formatting in one piece has none."""
        name = f"{key}.s{token.place + 1}"
        if isinstance(nested.said[token.place], Mark) and nested.parts[token.place] == 1:
            return {}
        if token.part == 1:
            return {"xml:id": name}
        before = name if token.part == 2 else f"{name}.{token.part - 1}"
        return {"xml:id": f"{name}.{token.part}", "prev": f"#{before}"}

    def _about(self, said: Said, unit: Unit, key: str) -> dict[str, str]:
        if isinstance(said, Mark):
            return {} if said.kind == "reference" else {"rend": _RENDERED.get(said.kind, said.kind)}
        if isinstance(said, Comment):
            return {"type": "comment"}
        return {"type": "tag", **_tagged(said, unit, key, self._names)}

    def _choice(self, group: Group, nested: Nested, key: str) -> str:
        layer = group.layers[0]
        inner = self._sic(layer.text, "", layer.went, nested, key) if group.passing else written(group.come)
        number = layer.came or layer.went
        return self._sic(group.gone, inner, number, nested, key)

    def _sic(self, gone: str, come: str, number: int, nested: Nested, key: str) -> str:
        """What the correction of that number found and put in its place; `come` is mark-up already."""
        by = {"resp": self._names.by(nested.chain[number - 1].author), "change": f"#{key}.k{number}"}
        sic = f"<sic>{written(gone)}</sic>" if gone else "<sic/>"
        corr = f"{start('corr', by)}{come}</corr>" if come else start("corr", by, empty=True)
        return f"<choice>{sic}{corr}</choice>"


def _element(said: Said) -> str:
    if isinstance(said, Mark):
        return "ref" if said.kind == "reference" else "hi"
    return "seg"


def _own(unit: Unit) -> dict[str, str]:
    """A unit's own language and direction, where it has any."""
    tag = language_tag(unit.language) if unit.language else ""
    return {"xml:lang": tag, "style": f"direction: {unit.direction}" if unit.direction else ""}


def _tagged(said: Assignment, unit: Unit, key: str, names: Names) -> dict[str, str]:
    """What tag it is, who gave it, and the change that says when."""
    made = f"#{key}.t{unit.assigned.index(said) + 1}.made"
    return {"ana": f"#{names.further[said.tag]}", "resp": names.by(said.author), "change": made}


def _divisions(units: Sequence[Unit]) -> Iterator[list[Unit]]:
    """Paragraphs that stand together; title and headings only at the beginning."""
    division: list[Unit] = []
    for unit in units:
        if division and _parts_from(division, unit):
            yield division
            division = []
        division.append(unit)
    if division:
        yield division


def _parts_from(division: Sequence[Unit], unit: Unit) -> bool:
    if unit.tag in _HEADS:
        return division[-1].tag != unit.tag
    return division[0].tag != "heading" and _part(division[0]) != _part(unit)


def _part(unit: Unit) -> str:
    return _PARTS.get(unit.tag, "other")


# What is said beside the texts ------------------------------------------------------------------------------------


def _beside(review: Review, texts: Sequence[VersionText], names: Names) -> Iterator[str]:
    """Tags of whole units, comments, and the rows, in one standOff; none if there is nothing."""
    said = chain(_listed("spanGrp", "tags", _tags(texts, names)), _comments(texts, names))
    links = _listed("linkGrp", "rows", _links(review.rows, texts, names))
    pieces = chain(said, links)
    first = next(pieces, "")
    if first:
        yield f"<standOff>\n{first}"
        yield from pieces
        yield "</standOff>\n"


def _listed(name: str, kind: str, pieces: Iterator[str]) -> Iterator[str]:
    first = next(pieces, "")
    if first:
        yield f"{start(name, {'type': kind})}\n{first}"
        yield from pieces
        yield f"</{name}>\n"


def _tags(texts: Sequence[VersionText], names: Names) -> Iterator[str]:
    for unit in (unit for text in texts for unit in text.units):
        key = names.units[unit.key]
        for each in unit.assigned:
            if each.span is None:
                yield start("span", {"target": f"#{key}", **_tagged(each, unit, key, names)}, empty=True) + "\n"


def _comments(texts: Sequence[VersionText], names: Names) -> Iterator[str]:
    for unit in (unit for text in texts for unit in text.units):
        key = names.units[unit.key]
        numbers = {each.key: number for number, each in enumerate(unit.comments, start=1)}
        segs = {each.span: place for place, each in _segs(unit) if isinstance(each, Comment)}
        for each in unit.comments:
            place = segs[each.span] if each.span is not None else 0
            said = {
                "xml:id": f"{key}.c{numbers[each.key]}",
                "type": "comment",
                "target": f"#{key}.s{place}" if place else f"#{key}",
                "resp": names.by(each.author),
                "change": f"#{key}.c{numbers[each.key]}.made",
                "corresp": f"#{key}.c{numbers[each.answers]}" if each.answers in numbers else "",
                "ana": "#comment.resolved" if each.resolved else "",
            }
            yield f"{element('note', each.body, {**said, **_PRESERVED})}\n"


def _segs(unit: Unit) -> Iterator[tuple[int, Comment | Assignment]]:
    """What is on words of a unit, each with the number of its seg (see `_Version._linked`)."""
    return enumerate(on_words(unit), start=len(unit.marks) + 1)


def _links(rows: Sequence[Row], texts: Sequence[VersionText], names: Names) -> Iterator[str]:
    """A link for each row, by its paragraphs in the order of the versions; one of a single paragraph is a pointer."""
    column = {unit.key: place for place, text in enumerate(texts) for unit in text.paragraphs}
    for row in rows:
        cells = [cell.paragraph for cells in row.cells for cell in cells if cell.paragraph in column]
        members = sorted(cells, key=lambda key: column[key])
        said = {
            "target": " ".join(f"#{names.units[key]}" for key in members),
            "type": "confirmed" if row.confirmed else "automatic",
            "cert": repr(row.score),
        }
        if members:
            yield start("link" if len(members) > 1 else "ptr", said, empty=True) + "\n"
