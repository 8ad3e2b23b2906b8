"""XML parsed with every door shut: no entities, no network, no DTD, bounded depth and size."""

from __future__ import annotations

from lxml import etree

from desktop.core.bidi import harmless
from desktop.core.messages import UnreadableError
from desktop.core.reading.bounds import check_tags

DEEPEST = 200
"""Elements inside elements; no text of ours needs more, and the readers may walk a tree by calling themselves."""

_REASON = 150
Element = etree._Element  # noqa: SLF001  # lxml has no public name for it
XML_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
XML_ID = "{http://www.w3.org/XML/1998/namespace}id"


def parse(data: bytes, name: str) -> Element:
    """The root element, without comments and processing instructions.

    Raises UnreadableError for what is not well-formed, declares entities of its own, is nested too deeply, or has too
    many tags or a piece that is too long. `name` is only shown.
    """
    check_tags(data, name)
    parser = etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        dtd_validation=False,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
    )
    try:
        root = etree.fromstring(data, parser)
    except etree.XMLSyntaxError as error:
        raise _not_well_formed(error, name) from error
    dtd = root.getroottree().docinfo.internalDTD
    if dtd is not None and any(True for _ in dtd.iterentities()):
        raise UnreadableError(
            "{0} declares entities of its own, which can be made to burst a program. Nothing was read; "
            "save it without a DOCTYPE.",
            name,
        )
    check_depth(root, name)
    return root


def _not_well_formed(error: etree.XMLSyntaxError, name: str) -> UnreadableError:
    said = (error.msg or "its structure is broken").partition(", line ")[0].strip()
    reason = harmless(said.splitlines()[0][:_REASON])  # the parser may quote lines of the file
    line = error.lineno or 0
    if "xcessive depth" in reason:
        return too_deep(name)
    if "XML_PARSE_HUGE" in reason:
        return too_long(name)
    return UnreadableError(
        "{0} is not well-formed XML (line {1}: {2}). Nothing was read; it may be cut short, get the file again.",
        name,
        line,
        reason,
    )


def check_depth(root: Element, name: str) -> None:
    """Raises UnreadableError for a tree that is nested too deeply."""
    depth = 0
    for event, _ in etree.iterwalk(root, events=("start", "end")):
        depth += 1 if event == "start" else -1
        if depth > DEEPEST:
            raise too_deep(name)


def too_deep(name: str) -> UnreadableError:
    """What is said of a document that is nested too deeply."""
    return UnreadableError(
        "{0} has more than {1} elements inside one another, which no text needs. Nothing was read.", name, DEEPEST
    )


def too_long(name: str) -> UnreadableError:
    """What is said of a text or an attribute that the parser finds too long for its bounds."""
    return UnreadableError(
        "{0} holds a text, script or attribute of more than 10 MB in one piece. Nothing was read; take it out.", name
    )


def local(element: Element) -> str:
    """The element's name without its namespace; empty for an entity or another node that is no element."""
    tag = element.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""
