"""A review in Markdown, to read as it is or rendered: the versions side by side, or one under the other.

Footnotes are those that GitHub, Pandoc and others know. What Markdown has no signs for is HTML, as it allows:
languages and directions, the table of the versions, what went and came. A paragraph is a line.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from html import escape

from desktop.core.bidi import paragraph_direction
from desktop.core.document import Assignment, Comment
from desktop.core.export.composed import compose
from desktop.core.export.markdown_text import alike, escaped, opened, runs
from desktop.core.export.options import Options
from desktop.core.export.tables import Survey
from desktop.core.export.wording import tag_name, wording
from desktop.core.languages import language
from desktop.core.review import Citation, Review, Unit, VersionText

_ODD = re.compile(r"[^\w-]")


def write(review: Review, options: Options) -> Iterator[bytes]:
    """The head, the texts, and then the footnotes, in UTF-8."""
    page = _Page.of(review, options)
    layout = _beside if options.layout == "side-by-side" else _one_by_one
    for lines in (_head(page), layout(page), _footnotes(page)):
        for line in lines:
            yield f"{line}\n".encode()


@dataclass(frozen=True, slots=True)
class _Page:
    """What is asked for, and the footnotes that are under a paragraph, by their keys with what names each."""

    survey: Survey
    names: Mapping[int, str]
    cited: frozenset[int]

    @classmethod
    def of(cls, review: Review, options: Options) -> _Page:
        """The page of a review."""
        survey = Survey.of(review, options)
        known = {note.key: name for text, prefix in _prefixed(survey) for name, note in _numbered(text, prefix)}
        here = {each.footnote for _name, _version, _index, unit in survey.units() for each in unit.citations}
        return cls(survey, known, frozenset(here))

    @property
    def options(self) -> Options:
        """What is asked for."""
        return self.survey.options

    def word(self, name: str) -> str:
        """A word of the page's own."""
        return wording(self.options.language)[name]

    def called(self, tag: str) -> str:
        """What a tag is called."""
        return escaped(tag_name(tag, self.survey.review, wording(self.options.language))) if tag else ""


def _prefixed(survey: Survey) -> Iterator[tuple[VersionText, str]]:
    """The versions with what the names of their footnotes begin with."""
    for place, (text, name) in enumerate(zip(survey.texts, survey.languages, strict=True)):
        yield text, f"v{place}" if _ODD.search(name) or not name else name


def _numbered(text: VersionText, prefix: str) -> Iterator[tuple[str, Unit]]:
    return ((f"{prefix}-{number + 1}", note) for number, note in enumerate(text.footnotes))


def _head(page: _Page) -> Iterator[str]:
    document = page.survey.review.document
    yield f"# {escaped(document.title or document.symbol or page.word('review'))}"
    yield ""
    kinds = {True: page.word("original"), False: page.word("translation")}
    names = (f"{_language(text)} ({kinds[text.info.original]})" for text in page.survey.texts)
    symbol = (escaped(document.symbol),) if document.symbol else ()
    yield opened(" · ".join((*symbol, *names)))
    yield ""


def _language(text: VersionText) -> str:
    return escaped(language(text.info.language).own_name)


# Layouts ----------------------------------------------------------------------------------------------------------


def _beside(page: _Page) -> Iterator[str]:
    """A table in HTML, for one of Markdown knows no direction; what stands in its cells is Markdown again."""
    units = {unit.key: unit for _name, _version, _index, unit in page.survey.units()}
    yield "<table>"
    tag = f"<th>{escape(page.word('tag'))}</th>" if page.options.tags else ""
    yield f"<tr>{tag}{''.join(f'<th>{escape(_name(text))}</th>' for text in page.survey.texts)}</tr>"
    for _row, cells in page.survey.rows():
        members = [[units[cell.paragraph] for cell in here] for here in cells]
        yield "<tr>"
        if page.options.tags:
            tags = dict.fromkeys(unit.tag for here in members for unit in here if unit.tag)
            yield f"<th>{', '.join(map(page.called, tags))}</th>"
        for text, here in zip(page.survey.texts, members, strict=True):
            yield from _cell(page, text, here)
        yield "</tr>"
    yield "</table>"
    yield ""


def _name(text: VersionText) -> str:
    return language(text.info.language).own_name


def _cell(page: _Page, text: VersionText, units: Sequence[Unit]) -> Iterator[str]:
    if not units:
        yield "<td></td>"
        return
    yield f"<td{_way(text.info.language, text.info.direction)}>"
    yield ""
    for unit in units:
        yield from _paragraph(page, text, unit, "")
    yield "</td>"


def _one_by_one(page: _Page) -> Iterator[str]:
    for text in page.survey.texts:
        yield f"## {_language(text)}"
        yield ""
        yield f"<div{_way(text.info.language, text.info.direction)}>"
        yield ""
        for unit in text.paragraphs:
            yield from _paragraph(page, text, unit, page.called(unit.tag) if page.options.tags else "")
        yield "</div>"
        yield ""


def _way(code: str, direction: str) -> str:
    said = {"lang": code, "dir": direction}
    return "".join(f' {name}="{escape(value)}"' for name, value in said.items() if value)


# Paragraphs -------------------------------------------------------------------------------------------------------


def _paragraph(page: _Page, text: VersionText, unit: Unit, tag: str) -> Iterator[str]:
    """A paragraph with what is said of it; in a block of its own where its language or direction is another."""
    number = f"{escaped(unit.number)} " if unit.number else ""
    said = (opened(number + _text(page, unit)), "", *_said(page, unit))
    line = (f"<small>{tag}</small>", "") if tag else ()
    way = unit.direction or paragraph_direction(f"{unit.number} {unit.text}", text.info.direction)
    if way == text.info.direction and not unit.language:
        yield from (*line, *said)
        return
    yield from (f"<div{_way(unit.language, way)}>", "", *line, *said, "</div>", "")


def _text(page: _Page, unit: Unit) -> str:
    """Its runs; a footnote that is under it and has no mark is cited behind it, or it would not be shown."""
    loose = "".join(_mark(page, each) for each in unit.citations if not each.cited)
    return runs(tuple(alike(compose(unit, page.options.shown).runs)), lambda each: _mark(page, each)) + loose


def _mark(page: _Page, cited: Citation) -> str:
    return f"[^{page.names[cited.footnote]}]" if cited.footnote in page.names else ""


def _said(page: _Page, unit: Unit) -> Iterator[str]:
    """What is said of a unit: a block of quotation for each thread and for the further tags."""
    resolved = {each.key for each in unit.comments if each.resolved}
    for each in unit.comments if page.options.comments else ():
        first = each.answers or each.key
        if page.options.resolved or first not in resolved:
            yield f"{'> > ' if each.answers else '> '}{_comment(page, each, unit)}"
            yield ""
    if page.options.tags and unit.assigned:
        yield f"> {' · '.join(_tag(page, each, unit) for each in unit.assigned)}"
        yield ""


def _comment(page: _Page, comment: Comment, unit: Unit) -> str:
    signed = [f"**<bdi>{escaped(comment.author)}</bdi>**" if comment.author.strip() else "", escaped(comment.at[:10])]
    signed += [page.word("resolved") if comment.resolved else "", _quoted(comment, unit)]
    body = f'<span dir="auto">{escaped(comment.body)}</span>'
    return f"{', '.join(filter(None, signed)) or page.word('comment')}: {body}"


def _tag(page: _Page, tag: Assignment, unit: Unit) -> str:
    return " ".join(filter(None, (page.called(tag.tag), _quoted(tag, unit))))


def _quoted(said: Comment | Assignment, unit: Unit) -> str:
    """The words that it is on; an answer is on those of its comment."""
    if said.span is None or (isinstance(said, Comment) and said.answers):
        return ""
    return f"<bdi>“{escaped(unit.text[said.span.start : said.span.end])}”</bdi>"


# Footnotes --------------------------------------------------------------------------------------------------------


def _footnotes(page: _Page) -> Iterator[str]:
    """Those that are cited, and then those that stand under no paragraph, which nobody would see otherwise."""
    notes = [(text, note) for text in page.survey.texts for note in text.footnotes]
    for text, note in notes:
        if note.key in page.cited:
            yield f"[^{page.names[note.key]}]: {_note(page, text, note)}"
            yield ""
            yield from _indented(_said(page, note))
    for text, note in notes:
        if note.key not in page.cited:
            yield _note(page, text, note)
            yield ""
            yield from _said(page, note)


def _note(page: _Page, text: VersionText, note: Unit) -> str:
    """With its own label: a program that shows footnotes counts them anew."""
    way = _way(note.language or text.info.language, note.direction or text.info.direction)
    return f"<span{way}>{escaped(note.label or '')} {_text(page, note)}</span>"


def _indented(lines: Iterable[str]) -> Iterator[str]:
    return (f"    {line}" if line else "" for line in lines)
