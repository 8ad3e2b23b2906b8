"""A reviewer's own list of terms, read from TBX, CSV or TSV."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from desktop.core.languages import code_of
from desktop.core.messages import UnreadableError
from desktop.core.reading.decode import decode
from desktop.core.reading.xmltree import XML_LANG, Element, local, parse

ENTRIES = 200_000
"""The most entries of one list."""

LONGEST = 300
"""The most characters of one term."""

_DELIMITERS = "\t,;"
_CODE = re.compile(r"[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*")
_HEAD = re.compile(rf"\ufeff?\s*(?P<code>{_CODE.pattern})(?:\s+(?P<forbidden>forbidden))?\s*", re.IGNORECASE)
_SPREAD = re.compile(r"\s+")
_ENTRY, _LANGUAGE, _TERM = {"termEntry", "conceptEntry"}, {"langSet", "langSec"}, {"tig", "ntig", "termSec"}
_STATUS = {"administrativeStatus", "normativeAuthorization"}
_PREFERRED, _FORBIDDEN = ("preferred",), ("deprecated", "superseded", "forbidden", "obsolete")


@dataclass(frozen=True, slots=True)
class Term:
    """What a thing is called in one language: the term, what may stand for it, and what may not."""

    term: str
    alternatives: tuple[str, ...] = ()
    forbidden: tuple[str, ...] = ()

    @property
    def allowed(self) -> tuple[str, ...]:
        """The term and its alternatives."""
        return (self.term, *self.alternatives) if self.term else self.alternatives


@dataclass(frozen=True, slots=True)
class TermList:
    """The entries of a list: for each language, by its two-letter code, the term."""

    entries: tuple[Mapping[str, Term], ...]


def read_terms(data: bytes, name: str) -> TermList:
    """The list in a file: TBX (2008 with `martif`, version 3 with `tbx`), or a table headed by language codes.

    In a table a cell may hold several terms, parted by | or ; and a column "ar forbidden" those that may not be used.
    Raises UnreadableError if it is neither, or holds no entry with terms in two languages. `name` is only shown.
    """
    start = data[:64].lstrip(b"\xef\xbb\xbf\xff\xfe\x00 \t\r\n")
    rows = _of_xml(data, name) if start.startswith(b"<") else _of_table(decode(data, name).text, name)
    entries = []
    for entry in rows:
        if len(entry) > 1:
            entries.append(entry)
        if len(entries) > ENTRIES:
            raise UnreadableError("{0} has more than {1} terms. Nothing was read; split it.", name, f"{ENTRIES:,}")
    if not entries:
        raise UnreadableError(
            "{0} holds no term in two languages, so there is nothing to compare. Check its languages.", name
        )
    return TermList(tuple(entries))


def _clean(terms: Iterable[str]) -> tuple[str, ...]:
    """The terms with single spaces, each once, without those that are empty or longer than any term."""
    spread = (_SPREAD.sub(" ", term).strip() for term in terms)
    return tuple(dict.fromkeys(term for term in spread if 0 < len(term) <= LONGEST))


def _term(allowed: Iterable[str], forbidden: Iterable[str]) -> Term | None:
    first, *others = _clean(allowed) or ("",)
    barred = tuple(term for term in _clean(forbidden) if term not in (first, *others))
    return Term(first, tuple(others), barred) if first else None


# Tables ------------------------------------------------------------------------------------------------------------


def _of_table(text: str, name: str) -> Iterator[Mapping[str, Term]]:
    lines = text.splitlines()
    head = next((line for line in lines if line.strip()), "")
    delimiter = max(_DELIMITERS, key=lambda sign: len(_columns(head.split(sign))))
    try:
        table = list(csv.reader(lines, delimiter=delimiter))
    except csv.Error as error:
        raise UnreadableError("{0} is not a table that can be read: {1}. Nothing was read.", name, error) from error
    rows = iter(row for row in table if any(cell.strip() for cell in row))
    columns = _columns(next(rows, []))
    if len({code for code, _forbidden in columns.values()}) < 2:
        raise UnreadableError(
            "{0} is no list of terms: its first row has to name two languages or more by their codes (en, ar). "
            "Nothing was read.",
            name,
        )
    parted = re.compile(r"\|" if delimiter == ";" else r"[|;؛；]")
    for row in rows:
        yield _entry(row, columns, parted)


def _columns(head: list[str]) -> dict[int, tuple[str, bool]]:
    """The columns that hold terms: their language, and whether what stands there is forbidden."""
    found = ((at, _HEAD.fullmatch(cell.strip('" '))) for at, cell in enumerate(head))
    return {at: (code_of(match["code"]), bool(match["forbidden"])) for at, match in found if match}


def _entry(row: list[str], columns: Mapping[int, tuple[str, bool]], parted: re.Pattern[str]) -> dict[str, Term]:
    said: dict[str, tuple[list[str], list[str]]] = {}
    for at, (code, forbidden) in columns.items():
        if at < len(row):
            said.setdefault(code, ([], []))[forbidden].extend(parted.split(row[at]))
    terms = {code: _term(*found) for code, found in said.items()}
    return {code: term for code, term in terms.items() if term is not None}


# TBX ---------------------------------------------------------------------------------------------------------------


def _of_xml(data: bytes, name: str) -> Iterator[Mapping[str, Term]]:
    root = parse(data, name)
    if local(root) not in {"martif", "tbx", "TBX"}:
        raise UnreadableError("{0} is XML, but not TBX: it holds no list of terms. Nothing was read.", name)
    for element in root.iter():
        if local(element) in _ENTRY:
            yield _concept(element)


def _concept(entry: Element) -> dict[str, Term]:
    """One entry: what the concept is called in each language; regional forms are their language's."""
    said: dict[str, list[tuple[str, str]]] = {}
    for section in entry.iter():
        if local(section) in _LANGUAGE:
            code = code_of(section.get(XML_LANG) or section.get("lang") or "")
            said.setdefault(code, []).extend(_said(section))
    terms = {code: _ranked(found) for code, found in said.items() if code}
    return {code: term for code, term in terms.items() if term is not None}


def _said(section: Element) -> Iterator[tuple[str, str]]:
    """The terms of a language with their status, "" where none is given."""
    for group in section.iter():
        if local(group) in _TERM:
            status = next((_text(each) for each in group.iter() if _is_status(each)), "")
            yield from ((_text(each), status) for each in group.iter() if local(each) == "term")


def _is_status(element: Element) -> bool:
    return local(element) in _STATUS or (local(element) == "termNote" and element.get("type") in _STATUS)


def _text(element: Element) -> str:
    return "".join(str(piece) for piece in element.itertext())


def _ranked(found: list[tuple[str, str]]) -> Term | None:
    """The preferred terms first, then the others in their order; deprecated and superseded ones are forbidden."""
    barred = [term for term, status in found if status.strip().lower().startswith(_FORBIDDEN)]
    allowed = sorted(
        ((term, status) for term, status in found if not status.strip().lower().startswith(_FORBIDDEN)),
        key=lambda said: not said[1].strip().lower().startswith(_PREFERRED),
    )
    return _term((term for term, _status in allowed), barred)
