"""What the export dialog calls formats and their options."""

from __future__ import annotations

from collections.abc import Mapping

from desktop.core.document import DocumentInfo, VersionInfo
from desktop.core.languages import language
from desktop.ui.panels.lines import isolated
from desktop.ui.words import later, say

FORMATS: Mapping[str, tuple[str, str]] = {
    "docx": (later("Word document (DOCX)"), later("For Word: tracked changes, comments, footnotes")),
    "html": (later("Web page (HTML)"), later("To read, search and print in any browser")),
    "pdf": (later("Pages (PDF)"), later("To print and to keep")),
    "md": (later("Markdown"), later("For wikis, repositories and messages")),
    "txt": (later("Corrected text (TXT)"), later("The source text again, corrected")),
    "source": (later("The source's own format"), later("The imported file again, corrected")),
    "tei": (later("TEI P5"), later("For scholarly editions and archives of texts")),
    "akn": (later("Akoma Ntoso"), later("For systems of laws and UN documents")),
    "tmx": (later("Translation memory (TMX 1.4b)"), later("For translation programs: linked paragraphs")),
    "xliff": (later("XLIFF 2.1"), later("To go on translating elsewhere, and to come back")),
    "xliff12": (later("XLIFF 1.2"), later("The same for programs of the older form")),
    "jsonl": (later("Data (JSON Lines)"), later("For programs, and for another library: all there is")),
    "csv": (later("Tables (CSV)"), later("For spreadsheets: all there is, by kind")),
    "tsv": (later("Tables (TSV)"), later("The same with tabs, for corpus tools")),
    "webannotation": (later("Web Annotations (JSON-LD)"), later("For annotation tools: what is said of texts")),
    "patch": (later("Patch (unified diff)"), later("For repositories: the corrections alone")),
}
"""Each format's title, and in a line whom it is for; in the order in which they are offered."""

SHOWN = {
    "tracked": later("With its changes"),
    "corrected": later("As corrected"),
    "extracted": later("As extracted"),
}
LAYOUTS = {"side-by-side": later("Side by side"), "one": later("One after the other")}
PAPERS = {"a4": "A4", "letter": later("Letter")}
LANGUAGES = {"en": "English", "ar": "العربية", "fr": "Français"}
TABLES = {
    "": later("All tables"),
    "document": later("Document"),
    "versions": later("Versions"),
    "metadata": later("What files state"),
    "schemes": later("Tag schemes"),
    "paragraphs": later("Paragraphs"),
    "footnotes": later("Footnotes"),
    "citations": later("Citations of footnotes"),
    "links": later("Links"),
    "marks": later("Emphasis and references"),
    "corrections": later("Corrections"),
    "comments": later("Comments"),
    "tags": later("Further tags"),
    "findings": later("Findings"),
    "rows": later("Texts side by side"),
}


def format_title(name: str) -> str:
    """What a format is called."""
    return say(FORMATS[name][0]) if name in FORMATS else name.upper()


def format_use(name: str) -> str:
    """Whom a format is for."""
    return say(FORMATS[name][1]) if name in FORMATS else ""


def version_title(version: VersionInfo) -> str:
    """A version by its language's own name, and its file's."""
    name = f"{isolated(language(version.language).own_name)}   {isolated(version.name)}"
    return say("{0}, the original", name) if version.original else name


def document_title(document: DocumentInfo) -> str:
    """A document by its symbol, or else its title."""
    return document.symbol or document.title or say("Untitled document")
