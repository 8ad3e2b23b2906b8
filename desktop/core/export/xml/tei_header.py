"""The header of a TEI file: what it is of, who worked on it, which tags there are, and when each thing was said.

Source: TEI Consortium, P5: Guidelines for Electronic Text Encoding and Interchange, chapter 2, The TEI Header.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence

from desktop.core.document import STATUSES
from desktop.core.export.options import Options
from desktop.core.export.tracked import settled
from desktop.core.export.xml.tei_names import Names, Taxonomy
from desktop.core.export.xml.writing import element, is_time, language_tag, start, written
from desktop.core.languages import language
from desktop.core.review import Review, Unit, VersionText

PROGRAM = "muqabala"
"""The `ident` by which a file says that it is of our making."""

_NUMBER = re.compile(r"\d+(?:\.\d+){0,3}")
_CORRECTIONS = (
    "A choice holds what was read (sic) and what was put in its place (corr). The change that a corr names says who "
    "made the correction, when, of what kind it is (type) and why. Where a correction was corrected again, a corr "
    "holds the choice of the later one. All sic together are the text as it was read, all corr together the text as "
    "it stands."
)
_PURPOSE = "The versions of a document side by side, as they were reviewed: corrections, comments, tags and links."


def header(review: Review, texts: Sequence[VersionText], names: Names, options: Options) -> Iterator[str]:
    """The teiHeader, piece by piece."""
    yield "<teiHeader>\n<fileDesc>\n<titleStmt>\n"
    yield element("title", review.document.title or review.document.symbol or "Untitled") + "\n"
    for name, key in names.authors.items():
        yield f"{start('respStmt', {'xml:id': key})}<resp>review</resp>{element('name', name)}</respStmt>\n"
    yield f"</titleStmt>\n<publicationStmt>{element('p', f'Written by {options.program}; not published.')}"
    yield "</publicationStmt>\n<sourceDesc>\n<listBibl>\n"
    for number, text in enumerate(texts, start=1):
        yield from _source(review, text, number)
    yield "</listBibl>\n</sourceDesc>\n</fileDesc>\n"
    yield from _encoding(names, options)
    yield from _languages(texts)
    yield from _revisions(texts, names, options)
    yield "</teiHeader>\n"


def _source(review: Review, text: VersionText, number: int) -> Iterator[str]:
    """A version's own file."""
    kind = "original" if text.info.original else "translation"
    yield start("bibl", {"xml:id": f"b{number}", "type": kind, "xml:lang": language_tag(text.info.language)})
    yield element("title", review.document.title) if review.document.title else ""
    yield element("idno", review.document.symbol, {"type": "symbol"}) if review.document.symbol else ""
    yield element("idno", text.info.name, {"type": "file"}) if text.info.name else ""
    yield element("idno", text.sha256, {"type": "sha256"}) if text.sha256 else ""
    for name, value in text.metadata:
        yield element("note", value, {"type": "metadata", "n": name})
    yield "</bibl>\n"


def _encoding(names: Names, options: Options) -> Iterator[str]:
    number = _NUMBER.search(options.program)
    version = {"ident": PROGRAM, "version": number.group() if number else "0"}
    yield f"<encodingDesc>\n<projectDesc>{element('p', _PURPOSE)}</projectDesc>\n"
    yield f'<editorialDecl><correction method="markup">{element("p", _CORRECTIONS)}</correction></editorialDecl>\n'
    yield f"<appInfo>{start('application', version)}{element('label', options.program)}</application></appInfo>\n"
    yield '<classDecl>\n<taxonomy xml:id="statuses"><desc>How far the review is</desc>\n'
    for status in STATUSES:
        yield f"{start('category', {'xml:id': f'status.{status}'})}{element('catDesc', status)}</category>\n"
    yield '</taxonomy>\n<taxonomy xml:id="comments"><desc>How it stands with a comment</desc>\n'
    yield '<category xml:id="comment.resolved"><catDesc>resolved</catDesc></category>\n</taxonomy>\n'
    for taxonomy in names.taxonomies:
        yield from _taxonomy(taxonomy)
    yield "</classDecl>\n</encodingDesc>\n"


def _taxonomy(taxonomy: Taxonomy) -> Iterator[str]:
    yield f"{start('taxonomy', {'n': taxonomy.name})}{element('gloss', taxonomy.title) if taxonomy.title else ''}"
    yield f"{element('desc', taxonomy.description) if taxonomy.description else ''}\n"
    for each in taxonomy.categories:
        said = element("gloss", each.label) + (element("desc", each.meaning) if each.meaning else "")
        said += "".join(element("desc", value, {"type": kind}) for kind, value in each.said.items() if value)
        yield f"{start('category', {'xml:id': each.id, 'n': each.name})}{said}</category>\n"
    yield "</taxonomy>\n"


def _languages(texts: Sequence[VersionText]) -> Iterator[str]:
    yield "<profileDesc>\n<langUsage>"
    for code in dict.fromkeys(text.info.language for text in texts):
        yield element("language", language(code).name or code, {"ident": language_tag(code)})
    yield "</langUsage>\n</profileDesc>\n"


# Who did what when ------------------------------------------------------------------------------------------------


def _revisions(texts: Sequence[VersionText], names: Names, options: Options) -> Iterator[str]:
    """A change for the export, and one for each correction, comment and further tag, which they point to."""
    yield '<revisionDesc>\n<listChange ordered="false">\n'
    yield f"{start('change', _when(options.at))}{written(options.program)} wrote this file.</change>\n"
    yield from _listed("corrections", _corrections(texts, names))
    yield from _listed("comments", _said(texts, names, "c"))
    yield from _listed("tags", _said(texts, names, "t"))
    yield "</listChange>\n</revisionDesc>\n"


def _listed(kind: str, changes: Iterator[str]) -> Iterator[str]:
    first = next(changes, "")
    if first:
        yield f"{start('listChange', {'type': kind})}\n{first}"
        yield from changes
        yield "</listChange>\n"


def _corrections(texts: Sequence[VersionText], names: Names) -> Iterator[str]:
    for unit in (unit for text in texts for unit in text.units):
        for number, each in enumerate(settled(unit.reading, unit.text, unit.corrections), start=1):
            key = f"{names.units[unit.key]}.k{number}"
            kind = {"type" if _is_word(each.cause) else "n": each.cause}
            said = {"xml:id": key, "who": names.by(each.author), **_when(each.at), **kind}
            yield f"{element('change', each.why, said)}\n"


def _said(texts: Sequence[VersionText], names: Names, letter: str) -> Iterator[str]:
    for unit in (unit for text in texts for unit in text.units):
        for number, each in enumerate(_of(unit, letter), start=1):
            key = {"xml:id": f"{names.units[unit.key]}.{letter}{number}.made", "who": names.by(each[0])}
            yield f"{start('change', {**key, **_when(each[1])}, empty=True)}\n"


def _of(unit: Unit, letter: str) -> Iterator[tuple[str, str]]:
    """Authors and times of its comments, or of its tags."""
    return ((each.author, each.at) for each in (unit.comments if letter == "c" else unit.assigned))


def _when(at: str) -> dict[str, str]:
    return {"when": at} if is_time(at) else {}


def _is_word(text: str) -> bool:
    """Whether TEI takes it for one word: no space and no control in it."""
    return bool(text) and all(unicodedata.category(char)[0] not in "CZ" for char in text)
