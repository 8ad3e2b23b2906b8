"""What an Akoma Ntoso file says of the document: work, expression in one language, manifestation as this file.

The names follow the AKN4UN files of the United Nations. A date that is not known is the first of January of the year 1,
as it is there.

Source: OASIS LegalDocML, Akoma Ntoso Version 1.0 (2018), part 1; Akoma Ntoso Naming Convention Version 1.0 (2019).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from desktop.core.export.options import Options
from desktop.core.export.xml.writing import is_time, start
from desktop.core.languages import codes, language
from desktop.core.review import Review, VersionText

PROGRAM = "muqabala"
"""The agent by which a file says that it is of our making."""

SYMBOL = re.compile(r"[A-Z]{1,8}(?:/[\w.()-]+)+", re.ASCII)
"""A document symbol of the United Nations."""

_UNKNOWN = "0001-01-01"
_ORGANS = {
    "A": ("ga", "generalAssembly", "General Assembly"),
    "S": ("sc", "securityCouncil", "Security Council"),
    "E": ("ecosoc", "economicAndSocialCouncil", "Economic and Social Council"),
}
_UNITED_NATIONS = ("un", "unitedNations", "United Nations")
_NOBODY = ("unknown", "unknown", "Unknown")


@dataclass(frozen=True, slots=True)
class Meta:
    """What is known of the work and of this version of it."""

    symbol: str
    title: str
    kind: str
    work: str
    tongue: str
    adopted: str
    published: str
    written: str
    author: tuple[str, str, str]
    keywords: tuple[str, ...]

    @property
    def expression(self) -> str:
        """The address of the text in its language."""
        return f"{self.work}{self.tongue}@"


def meta_of(review: Review, text: VersionText, options: Options) -> Meta:
    """What the review and the version's own file say of it."""
    symbol = review.document.symbol
    known = dict(reversed(text.metadata))
    adopted = _day(known.get("adoption", "")) or _day(known.get("date", ""))
    official = bool(SYMBOL.fullmatch(symbol))
    stated = known.get("uri", "")
    name = re.sub(r"[^\w.-]+", "-", symbol, flags=re.ASCII).strip("-").lower() or f"document-{review.document.id}"
    kind = "resolution" if "/RES/" in symbol else "document"
    work = f"/akn/{'un' if official else 'zz'}/statement/{kind}/{adopted or _UNKNOWN}/{name}/"
    return Meta(
        symbol,
        review.document.title,
        kind,
        f"{stated.rstrip('/')}/" if stated.startswith("/akn/") else work,
        tongue(text.info.language),
        adopted or _UNKNOWN,
        _day(known.get("publication", "")) or adopted or _UNKNOWN,
        options.at if is_time(options.at) else _UNKNOWN,
        _ORGANS.get(symbol.partition("/")[0], _UNITED_NATIONS) if official else _NOBODY,
        tuple(value for name, value in text.metadata if name == "keyword"),
    )


def tongue(code: str) -> str:
    """The code of three letters (ISO 639-2) where one is known; else the code as it is."""
    return language(code).iso639[0] if code in codes() else code or "und"


def _day(at: str) -> str:
    return at if is_time(at) and at != _UNKNOWN else ""


def metadata(meta: Meta, notes: Iterator[str]) -> Iterator[str]:
    """The meta element; `notes` are footnotes that nothing in the text cites, already written."""
    yield "<meta>\n"
    yield from identification(meta, "!main")
    if meta.symbol and meta.published != _UNKNOWN:
        said = {"date": meta.published, "name": meta.kind, "showAs": meta.title or meta.symbol, "number": meta.symbol}
        yield start("publication", said, empty=True) + "\n"
    if meta.keywords:
        yield start("classification", {"source": f"#{PROGRAM}"})
        for each in meta.keywords:
            said = {"value": each, "showAs": each, "dictionary": "source"}
            yield start("keyword", {key: value or "?" for key, value in said.items()}, empty=True)
        yield "</classification>\n"
    yield from _references(meta)
    first = next(notes, "")
    if first:
        yield f"{start('notes', {'source': f'#{PROGRAM}'})}{first}"
        yield from notes
        yield "</notes>\n"
    yield "</meta>\n"


def identification(meta: Meta, part: str) -> Iterator[str]:
    """Work, expression and manifestation of a part of the document: "!main", or "!main/annex"."""
    yield start("identification", {"source": f"#{PROGRAM}"}) + "\n<FRBRWork>"
    yield from _addresses(f"{meta.work}{part}", meta.work, meta.adopted, "adoption")
    yield start("FRBRauthor", {"href": f"#{meta.author[0]}", "as": "#author"}, empty=True)
    yield start("FRBRcountry", {"value": "un" if meta.author != _NOBODY else "zz"}, empty=True)
    yield start("FRBRnumber", {"value": meta.symbol}, empty=True) if meta.symbol else ""
    yield start("FRBRname", {"value": meta.title}, empty=True) if meta.title else ""
    yield "</FRBRWork>\n<FRBRExpression>"
    yield from _addresses(f"{meta.expression}{part}", f"{meta.expression}/", meta.published, "publication")
    yield start("FRBRauthor", {"href": f"#{meta.author[0]}", "as": "#issuer"}, empty=True)
    yield start("FRBRlanguage", {"language": meta.tongue}, empty=True)
    yield "</FRBRExpression>\n<FRBRManifestation>"
    yield from _addresses(f"{meta.expression}/{part}.xml", f"{meta.expression}.xml", meta.written, "markup")
    yield start("FRBRauthor", {"href": f"#{PROGRAM}", "as": "#editor"}, empty=True)
    yield "</FRBRManifestation>\n</identification>\n"


def _addresses(this: str, whole: str, date: str, name: str) -> Iterator[str]:
    yield start("FRBRthis", {"value": this}, empty=True)
    yield start("FRBRuri", {"value": whole}, empty=True)
    yield start("FRBRdate", {"date": date, "name": name}, empty=True)


def _references(meta: Meta) -> Iterator[str]:
    """Who and what the attributes of the file point to."""
    key, name, shown = meta.author
    yield start("references", {"source": f"#{PROGRAM}"}) + "\n"
    organs = ((key, f"un/{name}", shown), (PROGRAM, PROGRAM, "Muqabala"))
    for each, address, title in organs:
        said = {"eId": each, "href": f"/akn/ontology/organization/{address}", "showAs": title}
        yield start("TLCOrganization", said, empty=True) + "\n"
    for role in ("author", "issuer", "editor"):
        said = {"eId": role, "href": f"/akn/ontology/role/un/{role}", "showAs": role.capitalize()}
        yield start("TLCRole", said, empty=True) + "\n"
    said = {"eId": "symbol", "href": "/akn/ontology/reference/un/symbol", "showAs": "Symbol"}
    yield f"{start('TLCConcept', said, empty=True)}\n</references>\n"


def address_of(text: str, code: str) -> str:
    """Where a document of that symbol is to be had, in the language; empty if the text is no symbol."""
    return f"https://undocs.org/{code}/{text}" if SYMBOL.fullmatch(text) else ""
