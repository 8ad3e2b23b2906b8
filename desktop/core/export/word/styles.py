"""The styles that the text is set in: those that ship, and one for each tag that says what a paragraph is."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache
from importlib.resources import files
from string import Template

from desktop.core.export.word.book import Book
from desktop.core.export.word.page import TEXT_STYLE
from desktop.core.export.word.runs import attr, region
from desktop.core.export.wording import tag_name
from desktop.core.languages import language
from desktop.core.review import Review, VersionText

_PLACES = {
    "title": '<w:pPr><w:keepNext/><w:spacing w:after="120"/><w:outlineLvl w:val="0"/></w:pPr>'
    '<w:rPr><w:sz w:val="28"/><w:szCs w:val="38"/></w:rPr>',
    "annex": '<w:pPr><w:keepNext/><w:spacing w:before="240"/><w:outlineLvl w:val="0"/></w:pPr>'
    '<w:rPr><w:sz w:val="25"/><w:szCs w:val="34"/></w:rPr>',
    "heading": '<w:pPr><w:keepNext/><w:spacing w:before="160"/><w:outlineLvl w:val="1"/></w:pPr>'
    '<w:rPr><w:sz w:val="23"/><w:szCs w:val="31"/></w:rPr>',
    "enacting": "<w:pPr><w:keepNext/></w:pPr>",
    "point": '<w:pPr><w:ind w:left="340"/></w:pPr>',
    "masthead": '<w:rPr><w:color w:val="4B5158"/></w:rPr>',
    "closing": '<w:rPr><w:color w:val="4B5158"/></w:rPr>',
}
"""What is special in the style of a tag. Nothing is bold or slanted here: that is left to what the text itself has."""


def style_ids(texts: Iterable[VersionText], review: Review) -> dict[str, str]:
    """The id of each tag's style: of all that a paragraph can be, and of those that are given."""
    own = (tag.id for scheme in review.schemes for tag in scheme.tags if tag.own)
    given = (unit.tag for text in texts for unit in text.paragraphs if unit.tag)
    ids: dict[str, str] = {}
    for tag in dict.fromkeys((*own, *given)):
        word = "".join(part.capitalize() for part in _words(tag))
        ids[tag] = f"Muqabala{word}" if word and f"Muqabala{word}" not in ids.values() else f"MuqabalaTag{len(ids) + 1}"
    return ids


def _words(tag: str) -> list[str]:
    return "".join(char if char.isascii() and char.isalnum() else " " for char in tag).split()


def styles(book: Book) -> Iterator[str]:
    """The part that holds the styles."""
    codes = [text.info.language for text in book.texts]
    said = {
        "latin": next((code for code in codes if language(code).script not in {"Arabic", "Hebrew", "Han"}), "en"),
        "rtl": next((code for code in codes if language(code).direction == "rtl"), "ar"),
        "asian": next((code for code in codes if code in {"zh", "ja", "ko"}), "zh"),
    }
    langs = {name: attr(region(code)) for name, code in said.items()}
    yield _resource("styles.xml").substitute(langs, tags="".join(_tag_styles(book)))


def _tag_styles(book: Book) -> Iterator[str]:
    for tag, key in book.styles.items():
        name = f"Muqabala {tag_name(tag, book.review, book.words)}".translate(str.maketrans(",;", "  "))
        yield (
            f'<w:style w:type="paragraph" w:customStyle="1" w:styleId="{key}"><w:name w:val={attr(name)}/>'
            f'<w:basedOn w:val="{TEXT_STYLE}"/><w:qFormat/>{_PLACES.get(tag, "")}</w:style>'
        )


def theme(_book: Book) -> Iterator[str]:
    """The part that names colours and faces for whatever is drawn in the file later."""
    yield _resource("theme.xml").template


def settings(_book: Book) -> Iterator[str]:
    """The part that says how the file is to be worked with."""
    yield _resource("settings.xml").template


def fonts(_book: Book) -> Iterator[str]:
    """The part that says what may stand for a face that is not there."""
    yield _resource("fonts.xml").template


@cache
def _resource(name: str) -> Template:
    return Template((files("resources") / "export" / "word" / name).read_text(encoding="utf-8"))
