"""What an export is of: one document or many, which of their versions, and what its file is called."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from desktop.core.document import DocumentInfo
from desktop.core.export.asked import Asked, wanted
from desktop.core.export.formats import format_of
from desktop.core.export.naming import file_name, suffix_of
from desktop.core.export.options import Options
from desktop.ui.dialogs.export_words import version_title
from desktop.ui.dialogs.import_words import language_title


@dataclass(frozen=True, slots=True)
class Choice:
    """Documents that can be exported together, and what they are called together; into a folder unless it is one.

    Of one document each version is a part; of many, each of their languages.
    """

    title: str
    documents: tuple[DocumentInfo, ...]
    into: bool = False

    def languages(self) -> tuple[str, ...]:
        """The language of each part, in the order in which they come."""
        found = tuple(version.language for document in self.documents for version in document.versions)
        return tuple(dict.fromkeys(found)) if self.into else found

    def titles(self) -> list[str]:
        """What each part is called."""
        if self.into:
            return list(map(language_title, self.languages()))
        return list(map(version_title, self.documents[0].versions))

    def places(self, asked: Asked) -> Sequence[int]:
        """The parts that are asked for, by their places; all, if none of them is here."""
        if self.into:
            languages = self.languages()
            found = [languages.index(each) for each in asked.languages if each in languages]
        else:
            versions = self.documents[0].versions
            found = [versions.index(each) for each in wanted(asked, self.documents[0])]
        return found or range(len(self.languages()))

    def has(self, asked: Asked) -> bool:
        """Whether any document has something of what is asked for."""
        return any(wanted(asked, document) for document in self.documents)


def with_places(choice: Choice, asked: Asked, places: Sequence[int]) -> Asked:
    """The same of these parts; where it is all of them in their order, none is named."""
    languages = choice.languages()
    named = () if tuple(places) == tuple(range(len(languages))) else tuple(languages[place] for place in places)
    keys = () if choice.into else tuple(choice.documents[0].versions[place].id for place in places)
    return replace(asked, languages=named, options=replace(asked.options, versions=keys))


def fitting(choice: Choice, form: str, used: Asked | None, version: int, language: str) -> Asked:
    """As the format was `used` last, if the documents have its languages; else in the usual way.

    That is all of them, or the version at hand where a file holds one; words of its own in the reader's `language`.
    """
    if used is not None and choice.has(used):
        return used
    usual = Asked(form, (), used.options if used is not None else Options(language=language))
    if format_of(form).scope != "version" or choice.into:
        return usual
    at_hand = choice.documents[0].versions[version]
    return replace(usual, languages=(at_hand.language,), options=replace(usual.options, versions=(at_hand.id,)))


def proposed(choice: Choice, asked: Asked, folder: Path, named: Path | None) -> Path:
    """A file named after the document; the name that the reader has `named` is kept, and ends as the format does."""
    if choice.into:
        return named or folder
    document, form = choice.documents[0], format_of(asked.form)
    versions = wanted(asked, document) or document.versions
    if named is None:
        return folder / file_name(document, form, asked.options, versions)
    end = suffix_of(form, asked.options, versions[0])
    return named.with_name(_without_end(named.name) + end) if named.name else named


def _without_end(name: str) -> str:
    """The name without the end that tells its format; "A.1" of "A.1.docx"."""
    stem, dot, end = name.rpartition(".")
    return stem if dot and stem and 1 < len(end) < 8 and end.isalnum() and not end.isdigit() else name
