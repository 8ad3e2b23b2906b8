"""A version as Akoma Ntoso 3.0 (AKN4UN), the way the United Nations mark up their resolutions.

The tags say where a paragraph stands: on the cover page, in the preface, preamble, main body, conclusions or an annex.
Where the order of the paragraphs is another one than that of those parts, they stay in their order, each in a container
that is named for its tag. Numbers stand in num, and where there is no room for one, in a docNumber or
an inline at the beginning.

Source: OASIS LegalDocML, Akoma Ntoso Version 1.0 (2018), parts 1 and 2.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from desktop.core.document import Mark
from desktop.core.export.composed import Shown
from desktop.core.export.options import Options, chosen
from desktop.core.export.xml.akn_meta import Meta, address_of, identification, meta_of, metadata
from desktop.core.export.xml.layers import Group
from desktop.core.export.xml.nesting import Begin, End, Nested, Token, nest, visible
from desktop.core.export.xml.writing import DECLARATION, element, encoded, language_tag, start, written
from desktop.core.review import Citation, Review, Unit, VersionText

NAMESPACE = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
_STYLES = {"emphasis": "i", "strong": "b", "superscript": "sup"}
_PREAMBLE = frozenset({"enacting", "preambular"})
_FRONT = _PREAMBLE | {"masthead", "title", "heading"}


def write(review: Review, options: Options) -> Iterator[bytes]:
    """The first chosen version, or the original, corrected unless it is asked for as it was extracted."""
    text = chosen(review, options)[0]
    shown: Shown = "extracted" if options.shown == "extracted" else "corrected"
    return encoded(_Document(text, meta_of(review, text, options), shown).pieces())


@dataclass(frozen=True, slots=True)
class _Parts:
    """The paragraphs by the parts of the document; in `body` is also what stands out of its order."""

    cover: Sequence[Unit]
    preface: Sequence[Unit]
    preamble: Sequence[Unit]
    body: Sequence[Unit]
    conclusions: Sequence[Unit]
    annex: Sequence[Unit]


def _parts(units: Sequence[Unit]) -> _Parts:
    """The parts, in the order of the paragraphs.

    What stands before the body among titles and recitals stands in their part too, in a container of its own. At least
    one paragraph is left for the body, where the schema wants something.
    """
    tags = [unit.tag for unit in units]
    count, most = len(tags), max(len(tags) - 1, 0)
    cover = next((place for place in range(count) if tags[place] != "masthead"), count)
    front = next((place for place in range(cover, count) if tags[place] not in _FRONT), count)
    recital = next((place for place in range(cover, front) if tags[place] in _PREAMBLE), front)
    preface = 1 + max((place for place in range(cover, recital) if tags[place] == "title"), default=cover - 1)
    preamble = 1 + max((place for place in range(preface, front) if tags[place] in _PREAMBLE), default=preface - 1)
    cuts = [min(place, most) for place in (0, cover, preface, preamble)]
    annex = _run(tags, "annex", cuts[-1] + 1, count)
    closing = _run(tags, "closing", cuts[-1] + 1, annex)
    return _Parts(*(units[start:end] for start, end in pairwise((*cuts, closing, annex, count))))


def _run(tags: Sequence[str], tag: str, least: int, end: int) -> int:
    """Where the run of a tag begins that ends there, but not before `least`."""
    while end > least and tags[end - 1] == tag:
        end -= 1
    return end


class _Document:
    def __init__(self, text: VersionText, meta: Meta, shown: Shown) -> None:
        self._text = text
        self._meta = meta
        self._shown = shown
        self._parts = _parts(text.paragraphs)
        self._numbers = {note.key: number for number, note in enumerate(text.footnotes, start=1)}
        cited = {each.footnote for unit in text.paragraphs for each in unit.citations if each.cited}
        self._waiting = {note.key: note for note in text.footnotes if note.key in cited}
        self._uncited = [note for note in text.footnotes if note.key not in cited]
        self._counted = 0

    def pieces(self) -> Iterator[str]:
        """The document, piece by piece."""
        parts = self._parts
        yield f"{DECLARATION}{start('akomaNtoso', {'xmlns': NAMESPACE})}\n"
        yield start("statement", {"name": self._meta.kind}) + "\n"
        yield from metadata(self._meta, (self._note("note", each) for each in self._uncited))
        yield from self._part("coverPage", map(self._plain, parts.cover))
        yield from self._part("preface", map(self._titled, parts.preface))
        yield from self._part("preamble", map(self._recital, parts.preamble))
        yield from self._part("mainBody", self._body(parts.body))
        yield from self._part("conclusions", map(self._plain, parts.conclusions))
        yield from self._annex(parts.annex)
        yield "</statement>\n</akomaNtoso>\n"

    @staticmethod
    def _part(name: str, blocks: Iterator[str]) -> Iterator[str]:
        first = next(blocks, "<p/>\n" if name == "mainBody" else "")
        if first:
            yield f"<{name}>\n{first}"
            yield from blocks
            yield f"</{name}>\n"

    # Parts --------------------------------------------------------------------------------------------------------

    def _titled(self, unit: Unit) -> str:
        if unit.tag != "title":
            return self._contained("container", unit.tag, unit)
        number = f"{element('docNumber', unit.number)} " if unit.number else ""
        return f"{_paragraph(unit)}{number}<docTitle>{self._inline(unit)}</docTitle></p>\n"

    def _recital(self, unit: Unit) -> str:
        enacting = unit.tag == "enacting"
        return self._contained(
            "formula" if enacting else "container", "enactingFormula" if enacting else unit.tag, unit
        )

    def _contained(self, name: str, said: str, unit: Unit) -> str:
        return f"{start(name, {'eId': self._key(name), 'name': said})}{self._plain(unit).rstrip()}</{name}>\n"

    def _plain(self, unit: Unit) -> str:
        """A paragraph that stands by itself, with its number in it."""
        number = f"{element('inline', unit.number, {'name': 'number'})} " if unit.number else ""
        text = self._inline(unit)
        if text and unit.tag == "masthead" and not number and text == written(self._meta.symbol):
            text = element("docNumber", self._meta.symbol, {"refersTo": "#symbol"})
        return f"{_paragraph(unit)}{number}{text}</p>\n"

    def _body(self, units: Sequence[Unit]) -> Iterator[str]:
        """The blocks of the main body; points stand in a list of the paragraph before them."""
        listed = False
        for unit, follower in zip(units, (*units[1:], None), strict=True):
            led = follower is not None and follower.tag == "point"
            if unit.tag == "operative" and led:
                intro = f"<intro>{_paragraph(unit)}{self._inline(unit)}</p></intro>"
                yield f"{self._open('paragraph', unit)}<list>\n{intro}\n"
                listed = True
                continue
            yield self._block(unit)
            if listed and not led:
                yield "</list>\n</paragraph>\n"
                listed = False

    def _block(self, unit: Unit) -> str:
        if unit.tag == "heading":
            heading = f"{start('heading', _own(unit))}{self._inline(unit)}</heading>"
            return f"{self._open('paragraph', unit)}{heading}</paragraph>\n"
        name = {"operative": "paragraph", "point": "point"}.get(unit.tag, "hcontainer")
        return self._container(name, unit) if unit.tag else self._plain(unit)

    def _annex(self, units: Sequence[Unit]) -> Iterator[str]:
        if units:
            yield f"<attachments>\n<attachment>\n{start('doc', {'name': 'annex'})}\n<meta>\n"
            yield from identification(self._meta, "!main/annex")
            yield "</meta>\n<mainBody>\n"
            yield from (self._container("paragraph", unit) for unit in units)
            yield "</mainBody>\n</doc>\n</attachment>\n</attachments>\n"

    def _container(self, name: str, unit: Unit) -> str:
        content = f"<content>{_paragraph(unit)}{self._inline(unit)}</p></content>"
        return f"{self._open(name, unit)}{content}</{name}>\n"

    def _open(self, name: str, unit: Unit) -> str:
        """The beginning of a paragraph, point or container, with its number."""
        said = {"name": unit.tag} if name == "hcontainer" else {}
        number = element("num", unit.number) if unit.number else ""
        return f"{start(name, {'eId': self._key(name), **said})}{number}"

    def _key(self, name: str) -> str:
        self._counted += 1
        return f"{'para' if name == 'paragraph' else name}_{self._counted}"

    # Inside a paragraph -------------------------------------------------------------------------------------------

    def _inline(self, unit: Unit) -> str:
        nested = nest(unit, self._shown, marks_only=True)
        return "".join(self._token(each, nested) for each in nested.tokens)

    def _token(self, token: Token, nested: Nested) -> str:
        if isinstance(token, Group):
            return written(visible(token, self._shown))
        if isinstance(token, Citation):
            return self._cited(token)
        mark = nested.said[token.place]
        if not isinstance(mark, Mark):
            return ""
        if isinstance(token, Begin):
            return _begun(mark, _part(token, nested), self._address(nested, token.place))
        return f"</{_STYLES.get(mark.kind) or ('ref' if self._address(nested, token.place) else 'span')}>"

    def _address(self, nested: Nested, place: int) -> str:
        """Where a reference leads, if that can be told from its words."""
        mark = nested.said[place]
        if not isinstance(mark, Mark) or mark.kind != "reference":
            return ""
        return address_of(_words(nested, place, self._shown), self._text.info.language)

    def _cited(self, citation: Citation) -> str:
        """The footnote itself, or where it is cited again a pointer to it."""
        number = self._numbers.get(citation.footnote)
        if number is None or not citation.cited:
            return ""
        note = self._waiting.pop(citation.footnote, None)
        if note is not None:
            return self._note("authorialNote", note)
        label = next(note.label or "" for note in self._text.footnotes if note.key == citation.footnote)
        return start("noteRef", {"href": f"#fn_{number}", "marker": label}, empty=True)

    def _note(self, name: str, note: Unit) -> str:
        said = {"eId": f"fn_{self._numbers[note.key]}", "marker": note.label or "", "placement": "bottom"}
        return f"{start(name, said)}{_paragraph(note)}{self._inline(note)}</p></{name}>"


def _paragraph(unit: Unit) -> str:
    return start("p", _own(unit))


def _own(unit: Unit) -> dict[str, str]:
    tag = language_tag(unit.language) if unit.language else ""
    return {"xml:lang": tag, "style": f"direction: {unit.direction}" if unit.direction else "", "xml:space": "preserve"}


def _part(token: Begin, nested: Nested) -> str:
    """The classes of formatting that is in parts: which it is in its paragraph, and whether it began before."""
    if nested.parts[token.place] == 1:
        return ""
    return f"part-{token.place + 1}{' continued' if token.part > 1 else ''}"


def _begun(mark: Mark, part: str, address: str) -> str:
    """The beginning of formatting, or of a part of it."""
    if mark.kind in _STYLES:
        return start(_STYLES[mark.kind], {"class": part})
    said = {"class": f"{'' if address else mark.kind} {part}".strip(), "href": address}
    return start("ref" if address else "span", said)


def _words(nested: Nested, place: int, shown: Shown) -> str:
    """The text between the beginning and the end of the `place`-th thing said."""
    words, inside = [], False
    for each in nested.tokens:
        if isinstance(each, Begin | End) and each.place == place:
            inside = isinstance(each, Begin)
        elif inside and isinstance(each, Group):
            words.append(visible(each, shown))
    return "".join(words)
