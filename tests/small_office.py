"""Packages of word processors made by hand, as small as they can be, for tests that look at every element."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping

WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main"
RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_SPACES = (
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
    'xmlns:v="urn:schemas-microsoft-com:vml"'
)
_OASIS = "urn:oasis:names:tc:opendocument:xmlns:"
_ODF = " ".join(
    f'xmlns:{prefix}="{_OASIS}{name}:1.0"'
    for prefix, name in {
        "office": "office",
        "style": "style",
        "text": "text",
        "table": "table",
        "draw": "drawing",
        "fo": "xsl-fo-compatible",
        "meta": "meta",
    }.items()
) + (
    ' xmlns:dc="http://purl.org/dc/elements/1.1/"'
    ' xmlns:loext="urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0"'
)


def zipped(parts: Mapping[str, str | bytes]) -> bytes:
    """An archive of those parts, in that order."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            archive.writestr(name, data, zipfile.ZIP_STORED if name == "mimetype" else zipfile.ZIP_DEFLATED)
    return out.getvalue()


def word_part(root: str, inner: str, space: str = WORD) -> str:
    """A part of a DOCX."""
    return f'<?xml version="1.0" encoding="UTF-8"?><w:{root} xmlns:w="{space}" {_SPACES}>{inner}</w:{root}>'


def docx_of(body: str, *, space: str = WORD, **parts: str) -> bytes:
    """A DOCX of that body and those parts (by root name: styles, numbering, footnotes, comments, hdr ...)."""
    files = {"header1": "hdr", "footer1": "ftr"}
    kinds = {"header1": "header", "footer1": "footer"}
    related = "".join(
        f'<Relationship Id="r{index}" Type="{RELATIONS}/{kinds.get(name, name)}" Target="{name}.xml"/>'
        for index, name in enumerate(parts)
    )
    space_of_relations = "http://schemas.openxmlformats.org/package/2006/relationships"
    made = {
        "_rels/.rels": f'<Relationships xmlns="{space_of_relations}"><Relationship Id="r" '
        f'Type="{RELATIONS}/officeDocument" Target="word/document.xml"/></Relationships>',
        "word/document.xml": word_part("document", f"<w:body>{body}</w:body>", space),
        "word/_rels/document.xml.rels": f'<Relationships xmlns="{space_of_relations}">{related}</Relationships>',
    }
    return zipped(
        made | {f"word/{name}.xml": word_part(files.get(name, name), inner, space) for name, inner in parts.items()}
    )


def p(*runs: str, properties: str = "") -> str:
    """A paragraph of a DOCX; a run that is no element yet is text."""
    inner = "".join(run if run.startswith("<") else r(run) for run in runs)
    return f"<w:p>{f'<w:pPr>{properties}</w:pPr>' if properties else ''}{inner}</w:p>"


def r(text: str, properties: str = "", element: str = "t") -> str:
    """A run of a DOCX."""
    look = f"<w:rPr>{properties}</w:rPr>" if properties else ""
    return f'<w:r>{look}<w:{element} xml:space="preserve">{text}</w:{element}></w:r>'


def odt_of(body: str, *, automatic: str = "", styles: str = "", masters: str = "", meta: str = "") -> bytes:
    """An ODT of that body and those styles."""
    content = (
        f"<office:document-content {_ODF}><office:automatic-styles>{automatic}</office:automatic-styles>"
        f"<office:body><office:text>{body}</office:text></office:body></office:document-content>"
    )
    common = (
        f"<office:document-styles {_ODF}><office:styles>{styles}</office:styles>"
        f"<office:master-styles>{masters}</office:master-styles></office:document-styles>"
    )
    return zipped(
        {
            "mimetype": "application/vnd.oasis.opendocument.text",
            "content.xml": content,
            "styles.xml": common,
            "meta.xml": f"<office:document-meta {_ODF}><office:meta>{meta}</office:meta></office:document-meta>",
        }
    )
