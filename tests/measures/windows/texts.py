"""Texts for the windows: pairs in our own words, English and Arabic, in the forms that the programs read."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from html import escape
from pathlib import Path

from synthetic import readings

Pair = tuple[str, str]

PO_HEAD = 'msgid ""\nmsgstr ""\n' + "".join(
    f'"{line}\\n"\n'
    for line in (
        "Project-Id-Version: sample",
        "PO-Revision-Date: 2026-01-01 00:00+0000",
        "Last-Translator: A reviser <reviser@example.org>",
        "Language-Team: Arabic",
        "Language: ar",
        "MIME-Version: 1.0",
        "Content-Type: text/plain; charset=UTF-8",
        "Content-Transfer-Encoding: 8bit",
        "Plural-Forms: nplurals=2; plural=n!=1;",
    )
)
TMX_HEAD = """<?xml version="1.0" encoding="UTF-8"?>
<tmx version="1.4">
<header creationtool="sample" creationtoolversion="1" segtype="paragraph" o-tmf="sample" adminlang="en" srclang="en"
 datatype="plaintext"/>
<body>
"""
OMEGAT_PROJECT = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<omegat><project version="1.0"><source_dir>__DEFAULT__</source_dir><target_dir>__DEFAULT__</target_dir>
<tm_dir>__DEFAULT__</tm_dir><glossary_dir>__DEFAULT__</glossary_dir><glossary_file>__DEFAULT__</glossary_file>
<dictionary_dir>__DEFAULT__</dictionary_dir><source_lang>EN</source_lang><target_lang>AR</target_lang>
<source_tok>org.omegat.tokenizer.LuceneEnglishTokenizer</source_tok>
<target_tok>org.omegat.tokenizer.LuceneArabicTokenizer</target_tok><sentence_seg>false</sentence_seg>
<support_default_translations>true</support_default_translations><remove_tags>false</remove_tags></project></omegat>
"""


def pairs(count: int) -> Iterator[Pair]:
    """Those of the library of tests, each with its number before it, so that no two are alike."""
    english, arabic = readings(count)
    for at, (one, other) in enumerate(zip(english.paragraphs, arabic.paragraphs, strict=True), 1):
        yield f"{at}. {one.text}", f"{at}. {other.text}"


def write_po(path: Path, texts: Sequence[Pair]) -> Path:
    """A catalogue of gettext with all its translations."""
    entries = (f'\nmsgid "{_quoted(one)}"\nmsgstr "{_quoted(other)}"\n' for one, other in texts)
    path.write_text(PO_HEAD + "".join(entries), "utf-8")
    return path


def _quoted(text: str) -> str:
    return text.replace("\\", "\\\\").replace('"', '\\"')


def write_tmx(path: Path, texts: Sequence[Pair]) -> Path:
    """A translation memory."""
    units = (f"<tu>{_segment('en', one)}{_segment('ar', other)}</tu>\n" for one, other in texts)
    path.write_text(TMX_HEAD + "".join(units) + "</body>\n</tmx>\n", "utf-8")
    return path


def _segment(language: str, text: str) -> str:
    return f'<tuv xml:lang="{language}"><seg>{escape(text, quote=False)}</seg></tuv>'


def write_project(folder: Path, texts: Sequence[Pair]) -> Path:
    """A project of OmegaT: a text of a paragraph a line, and its translations in the project's memory."""
    for name in ("source", "target", "tm", "glossary", "dictionary", "omegat"):
        (folder / name).mkdir(parents=True)
    (folder / "omegat.project").write_text(OMEGAT_PROJECT, "utf-8")
    (folder / "source" / "sample.txt").write_text("".join(f"{one}\n\n" for one, _ in texts), "utf-8")
    write_tmx(folder / "omegat" / "project_save.tmx", texts)
    return folder
