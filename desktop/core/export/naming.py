"""What exported files are called: names that every system takes, whatever symbols and titles are made of."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from pathlib import PurePosixPath

from desktop.core.document import DocumentInfo, VersionInfo
from desktop.core.export.formats import Format
from desktop.core.export.options import Options

LONGEST = 120
"""Bytes of a name without its end: systems take 255 of all of it, and more comes behind (a language, a number)."""

_RESERVED = re.compile(r"(?i)(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³])(?:\.|$)")
"""Names that are devices on Windows, whatever stands behind their dot."""

_OWN_ENDS = {"text": ".txt", "html": ".html", "docx": ".docx", "odt": ".odt", "pdf": ".pdf", "hocr": ".hocr"}
"""How files of a format end whose own name does not say; those of others are XML."""


def safe(name: str) -> str:
    r"""The name with what no file can be called, or what hides what it is called, as a low line; perhaps empty.

    >>> safe("A/RES/72/306"), safe("..\\..\\etc"), safe("a\u202etxt.exe"), safe("nul")
    ('A_RES_72_306', 'etc', 'a_txt.exe', '_nul')
    """
    plain = re.sub(r"[ _]*_[ _]*", "_", "".join(char if _fits(char) else "_" for char in name))
    short = _cut(plain.strip(" ._-"), LONGEST).rstrip(" ._-")
    return f"_{short}" if _RESERVED.match(short) else short


def _fits(char: str) -> bool:
    """Whether the character may stand in a name: a letter with its marks, a figure, a space, or a plain sign."""
    return unicodedata.category(char)[0] in "LMN" or char in " -.,()'+&@#=~$"


def _cut(name: str, size: int) -> str:
    """As many whole characters as fit into so many bytes, marks staying with their letters."""
    if len(name.encode()) <= size:
        return name
    end = len(name.encode()[:size].decode("utf-8", "ignore"))
    while end and unicodedata.combining(name[end]):
        end -= 1
    return name[:end]


def stem_of(document: DocumentInfo) -> str:
    """A name for files of the document, without their end: of its symbol, else of its title, else of its number."""
    return safe(document.symbol) or safe(document.title) or f"document-{document.id}"


def suffix_of(form: Format, options: Options, version: VersionInfo) -> str:
    """How a file of the format ends; one in the source's own form as the source does."""
    if form.name == "source":
        own = PurePosixPath(version.name.replace("\\", "/")).suffix.lower()
        return own if re.fullmatch(r"\.[a-z0-9]{1,8}", own) else _OWN_ENDS.get(version.format, ".xml")
    return form.ending(options)


def part_name(stem: str, part: Sequence[VersionInfo], end: str, *, alone: bool) -> str:
    """The name of one of a document's files: with the languages in it, unless it is the only one."""
    languages = "-".join(safe(version.language) or "und" for version in part)
    return f"{stem}{end}" if alone else f"{stem}.{languages}{end}"


def file_name(document: DocumentInfo, form: Format, options: Options, versions: Sequence[VersionInfo]) -> str:
    """A name for the file of a document, or what those of its files are made of; of one language it tells which.

    >>> from desktop.core.export.formats import format_of
    >>> en, ar = (VersionInfo(at, code, "ltr", not at, "a.txt") for at, code in enumerate(("en", "ar")))
    >>> document = DocumentInfo(1, "S/1", "", (en, ar), 9)
    >>> [file_name(document, format_of(name), Options(), (ar,)) for name in ("txt", "html")]
    ['S_1.ar.txt', 'S_1.html']
    """
    end = suffix_of(form, options, versions[0])
    alone = len(document.versions) == 1 or form.scope != "version" or len(versions) > 1
    return part_name(stem_of(document), versions[:1], end, alone=alone)


def free(name: str, taken: set[str]) -> str:
    """The name, with a number if it is taken, whatever the case of its letters; it is taken from now on."""
    stem, end = _parted(name)
    number, found = 1, name
    while _key(found) in taken:
        number += 1
        found = f"{stem}-{number}{end}"
    taken.add(_key(found))
    return found


def _parted(name: str) -> tuple[str, str]:
    stem, dot, end = name.rpartition(".")
    return (stem, dot + end) if stem else (name, "")


def _key(name: str) -> str:
    """Two names of one key are one file on some system."""
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", name).casefold())
