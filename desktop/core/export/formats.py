"""The formats there are: what each is called, whom it is for, what of a review it holds, and which module writes it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from importlib import import_module
from typing import Literal, cast, get_args

from desktop.core.export.options import Options
from desktop.core.review import Review

Scope = Literal["document", "pair", "version"]
"""What one file of the format is of: all versions that are chosen, two of them, or one."""

Feature = Literal[
    "corrections",
    "signatures",
    "reasons",
    "comments",
    "threads",
    "tags",
    "further-tags",
    "span-tags",
    "statuses",
    "findings",
    "decisions",
    "links",
    "trust",
    "footnotes",
    "marks",
    "directions",
    "controls",
]
"""What a format may hold of a review:

corrections (text before and after), their signatures (who, when) and reasons (cause, why); comments, and which answer
which and are resolved; the tag that says what a paragraph is, further tags on paragraphs, and on words; statuses; open
findings, and what was decided of the others; links, and how sure they are and whether confirmed; footnotes; formatting
and references inside a text; a paragraph's own direction and language; control characters, which no XML holds.
"""

Write = Callable[[Review, Options], Iterator[bytes]]

_ALL: frozenset[Feature] = frozenset(get_args(Feature))


@dataclass(frozen=True, slots=True)
class Format:
    """A format: its name for people who script, the end of its files' names, and what it can hold.

    `knows` are the fields of Options that it looks at. `module` is in this folder and has a `write`; it is empty where
    the format is written elsewhere: by Qt, or from the bytes of the version's own file. `returns` says that files of it
    can be imported again with all that it holds.
    """

    name: str
    suffix: str
    scope: Scope
    holds: frozenset[Feature]
    knows: frozenset[str]
    module: str = ""
    returns: bool = False

    @property
    def writer(self) -> Write:
        """What writes it, imported only now."""
        return cast("Write", import_module(f"desktop.core.export.{self.module}").write)

    def ending(self, options: Options) -> str:
        """The end of the name of a file of it: of tables, one by itself is no archive."""
        return f".{self.name}" if options.table and "table" in self.knows else self.suffix


def _format(
    name: str, suffix: str, scope: Scope, holds: frozenset[Feature], knows: str, module: str, *, returns: bool = False
) -> Format:
    return Format(name, suffix, scope, holds, frozenset(("versions", *knows.split())), module, returns)


def _all_but(*features: Feature) -> frozenset[Feature]:
    return _ALL - frozenset(features)


FORMATS: tuple[Format, ...] = (
    _format(
        "docx",
        ".docx",
        "document",
        _all_but("decisions", "trust", "statuses", "controls", "findings", "reasons"),
        "shown comments resolved tags layout paper landscape language",
        "word.docx",
    ),
    _format(
        "html",
        ".html",
        "document",
        _all_but("decisions", "controls"),
        "shown comments resolved tags findings language",
        "html",
    ),
    _format(
        "pdf",
        ".pdf",
        "document",
        _all_but("decisions", "findings", "controls", "trust", "reasons", "statuses", "signatures"),
        "shown comments resolved tags layout paper landscape language",
        "",
    ),
    _format("tei", ".xml", "document", _all_but("controls", "findings", "decisions"), "", "xml.tei", returns=True),
    _format(
        "akn",
        ".xml",
        "version",
        frozenset({"tags", "footnotes", "marks", "directions"}),
        "shown",
        "xml.akn",
        returns=True,
    ),
    _format("tmx", ".tmx", "document", _all_but("controls", "findings", "decisions"), "", "tmx", returns=True),
    _format("xliff", ".xlf", "pair", _all_but("controls", "findings", "decisions"), "", "xliff", returns=True),
    _format(
        "xliff12",
        ".xlf",
        "pair",
        _all_but("controls", "findings", "decisions", "signatures", "reasons", "threads", "span-tags"),
        "",
        "xliff12",
    ),
    _format(
        "webannotation", ".jsonld", "document", _all_but("findings", "decisions"), "", "webannotation", returns=True
    ),
    _format("jsonl", ".jsonl", "document", _ALL, "", "jsonl", returns=True),
    _format("csv", ".zip", "document", _ALL, "table", "csv_tables"),
    _format("tsv", ".zip", "document", _ALL, "table", "tsv_tables"),
    _format(
        "md",
        ".md",
        "document",
        frozenset(
            (
                "corrections",
                "comments",
                "threads",
                "tags",
                "further-tags",
                "span-tags",
                "footnotes",
                "links",
                "marks",
                "directions",
            )
        ),
        "shown comments resolved tags layout language",
        "markdown",
    ),
    _format("txt", ".txt", "version", frozenset({"footnotes", "controls"}), "visual", "plain"),
    _format("patch", ".patch", "version", frozenset({"corrections", "controls"}), "", "patch"),
    _format("source", "", "version", frozenset({"footnotes", "marks", "directions", "controls"}), "", ""),
)

NAMES: tuple[str, ...] = tuple(form.name for form in FORMATS)


def format_of(name: str) -> Format:
    """The format of that name; raises KeyError if there is none."""
    return {form.name: form for form in FORMATS}[name]
