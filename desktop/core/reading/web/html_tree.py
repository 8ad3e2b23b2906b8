"""The bytes of a page to its tree: the encoding that it states or shows, and nothing cut off in silence."""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass, replace
from html.entities import html5

from lxml import etree

from desktop.core.messages import UnreadableError, message
from desktop.core.reading.bounds import TAGS_OF_A_PAGE, check_attributes, check_tags
from desktop.core.reading.decode import Decoded, decode
from desktop.core.reading.mojibake import looks_decoded_twice
from desktop.core.reading.xmltree import Element, check_depth, parse, too_deep, too_long
from desktop.core.text import is_blank

XHTML = "http://www.w3.org/1999/xhtml"
_PRESCAN = 4096
_DECLARED = re.compile(rb"""<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.:-]{1,40})""", re.IGNORECASE)
_META = re.compile(rb"""<meta\b[^>]{0,400}?charset\s*=\s*["']?\s*([\w.:-]{1,40})""", re.IGNORECASE)
_BYTE_ORDER_MARKS = (codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_XML_DECLARATION = re.compile(r"\s*<\?xml\b[^>]*\?>")
_ENTITY = re.compile(r"&(?P<name>[A-Za-z][A-Za-z0-9]{1,30});")
_CDATA = "<![CDATA["
_PREFIX = re.compile(r"<([\w.-]+:)html[\s>]", re.IGNORECASE)
_OF_XML = frozenset({"amp", "lt", "gt", "quot", "apos"})
_CLOSING = re.compile(r"(?P<hidden><!--|<(?P<raw>script|style)\b)|</(?:body|html)\s*>", re.IGNORECASE)
_WHATWG = {
    "ascii": "cp1252",
    "us-ascii": "cp1252",
    "iso-8859-1": "cp1252",
    "iso8859-1": "cp1252",
    "latin1": "cp1252",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "x-gbk": "gb18030",
    "iso-8859-9": "cp1254",
    "tis-620": "cp874",
    "shift_jis": "cp932",
    "ks_c_5601-1987": "cp949",
    "euc-kr": "cp949",
    "big5": "big5hkscs",
}
"""Names that mean another encoding than they say. Source: WHATWG, Encoding Standard, 4.2."""


@dataclass(frozen=True, slots=True)
class Page:
    """A page: the root of its tree, and how its bytes were decoded. As XML, names have their namespaces."""

    root: Element
    decoded: Decoded
    xml: bool = False
    prefix: str = ""

    def name(self, element: Element) -> str:
        """The element's name as HTML has it; with a colon where it is none of HTML's."""
        tag = element.tag
        if not isinstance(tag, str):
            return ""
        if not self.xml:
            return tag.removeprefix(self.prefix)
        space, _, local = tag.rpartition("}")
        own = space.removeprefix("{") in {"", XHTML} or local in {"svg", "math"}
        return local.lower() if own else f":{local}"


def parse_page(data: bytes, name: str, chosen: str = "") -> Page:
    """The tree of a page, or of a fragment of one, without comments.

    Raises UnreadableError for what cannot be decoded, is empty, is nested too deeply, has too many tags or attributes,
    or ends where its text would be cut off.
    """
    check_tags(data, name, TAGS_OF_A_PAGE)
    decoded = decode_page(data, name, chosen)
    if is_blank(decoded.text):
        raise UnreadableError("{0} is empty: there is no text in it.", name)
    root = _as_xml(decoded.text, name)
    if root is not None:
        return Page(root, decoded, xml=True)
    check_attributes(decoded.text, name)
    root = _as_html(decoded.text, name)
    prefix = _PREFIX.search(decoded.text[:_PRESCAN])
    return Page(root, decoded, prefix=prefix[1].lower() if prefix else "")


# Decoding -------------------------------------------------------------------------------------------------------


def decode_page(data: bytes, name: str, chosen: str = "") -> Decoded:
    """By what a person chose, a byte order mark, what the page states, or else what its bytes show."""
    stated = "" if chosen or data.startswith(_BYTE_ORDER_MARKS) else _stated(data)
    if not stated or (stated != "utf-8" and _is_utf8(data)):
        decoded = decode(data, name, chosen)
    else:
        decoded = _as_stated(data, name, stated)
    if looks_decoded_twice(decoded.text):
        notice = message(
            "{0} looks as if it had been decoded twice. It was left so; save it again from its origin.", name
        )
        return replace(decoded, notices=(*decoded.notices, notice))
    return decoded


def _stated(data: bytes) -> str:
    """Python's name of the encoding that the page states; empty if it states none that is known."""
    start = data[:_PRESCAN]
    found = _META.search(start) or _DECLARED.match(start.lstrip())
    if not found:
        return ""
    label = found[1].decode("ascii", errors="replace").lower()
    if label.startswith(("utf-16", "utf16", "utf-32")):
        return ""
    try:
        info = codecs.lookup(_WHATWG.get(label, label))
    except LookupError:
        return ""
    return info.name if getattr(info, "_is_text_encoding", True) else ""


def _is_utf8(data: bytes) -> bool:
    """Whether the bytes are UTF-8 with some letter beyond ASCII, whatever the page states."""
    try:
        return not data.decode("utf-8").isascii()
    except UnicodeDecodeError:
        return False


def _as_stated(data: bytes, name: str, stated: str) -> Decoded:
    try:
        return decode(data, name, stated)
    except UnreadableError:
        decoded = decode(data, name)
    notice = message("{0} says that it is in {1}, which it is not; it was read as {2}.", name, stated, decoded.encoding)
    return replace(decoded, notices=(*decoded.notices, notice))


# The tree -------------------------------------------------------------------------------------------------------


def _as_xml(text: str, name: str) -> Element | None:
    """The tree of a page that is XML; None for what is not, or not well-formed."""
    if XHTML not in text[:_PRESCAN]:
        return None
    body = _with_characters(_XML_DECLARATION.sub("", text, count=1))
    try:
        root = parse(body.encode("utf-8"), name)
    except UnreadableError:
        return None
    foreign = next(root.iter(etree.Entity), None)
    return root if foreign is None else None


def _with_characters(text: str) -> str:
    """The text with the characters that HTML's entities stand for, but in the sections that are literal."""
    first, *others = text.split(_CDATA)
    parts = [_ENTITY.sub(_character, first)]
    for other in others:
        literal, end, rest = other.partition("]]>")
        parts += [_CDATA, literal, end, _ENTITY.sub(_character, rest)]
    return "".join(parts)


def _character(found: re.Match[str]) -> str:
    name = found["name"]
    return found.group() if name in _OF_XML else html5.get(f"{name};", found.group())


def _as_html(text: str, name: str) -> Element:
    """The tree of a page as HTML, with an element behind its end to see that the parser came so far."""
    end = "x-end"
    while end in text:
        end += "-"
    parser = etree.HTMLParser(encoding="utf-8", no_network=True, huge_tree=False, remove_comments=True, remove_pis=True)
    marked = _XML_DECLARATION.sub("", _left_open(text), count=1) + f"<{end}>"
    try:
        root: Element | None = etree.fromstring(marked.encode("utf-8"), parser)
    except etree.XMLSyntaxError as error:
        raise _refused(error.msg or "", name) from error
    fatal = next((each.message for each in parser.error_log if each.level == etree.ErrorLevels.FATAL), "")
    if fatal or root is None or not _take_off(root, end):
        raise _refused(fatal, name)
    check_depth(root, name)
    return root


def _refused(reason: str, name: str) -> UnreadableError:
    """What is said of a page that the parser did not read to its end."""
    if "xcessive depth" in reason:
        return too_deep(name)
    return too_long(name) if "XML_PARSE_HUGE" in reason else _cut_short(name)


def _cut_short(name: str) -> UnreadableError:
    return UnreadableError(
        "{0} ends inside a tag, a comment or a script. Nothing was read; it is cut short, get the file again.", name
    )


def _left_open(text: str) -> str:
    """Without the ends of body and html: the parser drops what stands behind them, which browsers show."""
    kept, done, at = [], 0, 0
    while found := _CLOSING.search(text, at):
        at = found.end()
        if found["hidden"]:
            at = _end_of_hidden(text, at, found["raw"])
        else:
            kept.append(text[done : found.start()])
            done = at
    return "".join(kept) + text[done:]


def _end_of_hidden(text: str, start: int, raw: str | None) -> int:
    end = re.compile(f"</{raw}" if raw else "-->", re.IGNORECASE).search(text, start)
    return end.end() if end else len(text)


def _take_off(root: Element, end: str) -> bool:
    """Remove the element behind the end; False if it is not there, because a tag or a script went on."""
    last = next(root.iter(end), None)
    parent = None if last is None else last.getparent()
    if last is None or parent is None:
        return False
    parent.remove(last)
    return True
