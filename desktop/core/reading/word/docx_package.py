"""A DOCX package: its parts by what they are, whichever of the two namespaces they are written in.

Source: ISO/IEC 29500-1 (strict) and 29500-4 (transitional), ISO/IEC 29500-2 for the package.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator
from urllib.parse import unquote

from desktop.core.bidi import harmless
from desktop.core.messages import UnreadableError
from desktop.core.reading.archive import PART, Archive
from desktop.core.reading.xmltree import Element, local, parse

_TRANSITIONAL = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main"
_WORD = {f"{{{_TRANSITIONAL}}}", f"{{{_STRICT}}}"}
_PREFIXES = {
    "{http://schemas.openxmlformats.org/markup-compatibility/2006}": "mc:",
    "{http://schemas.openxmlformats.org/officeDocument/2006/math}": "m:",
    "{http://purl.oclc.org/ooxml/officeDocument/math}": "m:",
}
_OFF = {"0", "false", "off", "none"}
_USUAL = {
    "styles": "styles.xml",
    "numbering": "numbering.xml",
    "footnotes": "footnotes.xml",
    "endnotes": "endnotes.xml",
    "comments": "comments.xml",
    "commentsExtended": "commentsExtended.xml",
    "settings": "settings.xml",
}
_RUNNING = re.compile(r"(header|footer)\d*\.xml")
_MOST = 4 * PART


def kind(element: Element) -> str:
    """The element's name: bare in Word's own namespaces, with `m:` or `mc:` in two others, with `?` elsewhere."""
    tag = element.tag
    if not isinstance(tag, str):
        return ""
    space, brace, name = tag.rpartition("}")
    space += brace
    return name if space in _WORD else _PREFIXES.get(space, "?") + name


def attribute(element: Element, name: str) -> str | None:
    """An attribute of Word's own namespaces."""
    return element.get(f"{{{_TRANSITIONAL}}}{name}", element.get(f"{{{_STRICT}}}{name}"))


def child(element: Element | None, name: str) -> Element | None:
    """The first child of that kind."""
    if element is None:
        return None
    return next((each for each in element if kind(each) == name), None)


def children(element: Element | None, name: str) -> Iterator[Element]:
    """The children of that kind."""
    return (each for each in (() if element is None else element) if kind(each) == name)


def value(element: Element | None, name: str) -> str | None:
    """The `val` of the first child of that kind."""
    found = child(element, name)
    return None if found is None else attribute(found, "val")


def switch(element: Element | None, name: str) -> bool | None:
    """Whether a property that is on or off is on; None where nothing is said of it."""
    found = child(element, name)
    return None if found is None else (attribute(found, "val") or "1").lower() not in _OFF


class Package:
    """The parts of one file. Raises UnreadableError as `Archive` and `parse` do, and for what holds no document."""

    def __init__(self, data: bytes, name: str) -> None:
        self._name = name
        self._archive = Archive(data, name)
        self._read = 0
        self.main = self._main_part()
        self._targets = list(self._relations(self.main))

    def document(self) -> Element:
        """The root of the main part."""
        root = self._root(self.main)
        if root is None or child(root, "body") is None:
            raise UnreadableError(
                "{0} holds no text document, or its main part is missing. Nothing was read; get the file again.",
                self._name,
            )
        return root

    def part(self, what: str) -> Element | None:
        """The root of a part that there is one of (styles, comments ...); None if there is none."""
        names = [target for type_, target in self._targets if type_ == what]
        usual = posixpath.join(posixpath.dirname(self.main), _USUAL.get(what, ""))
        found = next((name for name in (*names, usual) if name in self._archive.names), "")
        return self._root(found) if found else None

    def running(self, what: str) -> Iterator[Element]:
        """The roots of all the headers, or of all the footers."""
        names = [target for type_, target in self._targets if type_ == what]
        if not self._targets:
            folder = posixpath.dirname(self.main)
            known = (posixpath.relpath(name, folder or ".") for name in sorted(self._archive.names))
            names = [posixpath.join(folder, name) for name in known if (m := _RUNNING.fullmatch(name)) and m[1] == what]
        for name in dict.fromkeys(names):
            root = self._root(name)
            if root is not None:
                yield root

    def properties(self) -> Element | None:
        """The root of the part that names title and author."""
        return self._root("docProps/core.xml")

    def _main_part(self) -> str:
        stated = [target for type_, target in self._relations("") if type_ == "officeDocument"]
        names = self._archive.names
        others = sorted(name for name in names if name.endswith("/document.xml"))
        return next((name for name in (*stated, "word/document.xml", *others) if name in names), "")

    def _relations(self, part: str) -> Iterator[tuple[str, str]]:
        """What a part is related to: the last word of each relation's type, and the name of the part it leads to."""
        folder, base = posixpath.split(part)
        root = self._root(posixpath.join(folder, "_rels", f"{base}.rels"))
        for each in () if root is None else root:
            if local(each) == "Relationship" and each.get("TargetMode") != "External":
                type_ = (each.get("Type") or "").rpartition("/")[2]
                target = unquote(each.get("Target") or "")
                yield type_, posixpath.normpath(posixpath.join("/", folder, target)).lstrip("/")

    def _root(self, part: str) -> Element | None:
        data = self._archive.read(part)
        self._read += len(data)
        if self._read > _MOST:
            raise UnreadableError(
                "{0} holds more than {1} MiB when unpacked. Nothing was read; split it into smaller files.",
                self._name,
                _MOST // 1024**2,
            )
        return parse(data, f"{self._name} ({harmless(part)})") if data else None
