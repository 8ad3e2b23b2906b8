"""Recognising the text of a PDF's pages by Tesseract, where that program is installed."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from functools import cache, partial
from hashlib import sha256
from subprocess import PIPE
from tempfile import TemporaryFile

from desktop.core.document import Reading
from desktop.core.facsimile import grey_page, page_count
from desktop.core.languages import codes, language
from desktop.core.messages import UnreadableError
from desktop.core.reading import read
from desktop.core.reading.choices import Choices, Progress

DOTS = 300
"""Dots per inch of the pictures that are recognised; what Tesseract is made for."""

PATIENCE = 300
"""Seconds that one page may take."""

_GLANCE = 0.1
_ONE_THREAD = {"OMP_THREAD_LIMIT": "1"}  # more threads wait for each other longer than they help
_PAGE = re.compile(r"<div class=['\"]ocr_page['\"].*</div>", re.DOTALL)
_CODE = re.compile(r"[A-Za-z_0-9/]+(?:\+[A-Za-z_0-9/]+)*")


@cache
def recogniser() -> str:
    """Where Tesseract is; empty if it is not installed."""
    return shutil.which("tesseract") or ""


@cache
def known_languages() -> tuple[str, ...]:
    """Those of our languages that the recogniser has data for, by its own names."""
    program = recogniser()
    if not program:
        return ()
    said = subprocess.run([program, "--list-langs"], capture_output=True, text=True, check=False, timeout=30).stdout
    there = set(said.split())
    return tuple(name for code in codes() if (name := language(code).recogniser) in there)


def recognised(data: bytes, name: str, choices: Choices, progress: Progress) -> Reading:
    """The reading of a PDF whose pages are recognised as chosen; its places are on its own pages.

    `progress` is told while a page is under way too, and may raise: the recogniser is ended then. Raises
    UnreadableError if Tesseract is missing, does not know a language, fails, or finds no text.
    """
    program, languages = recogniser(), choices.recognise
    if not program:
        raise UnreadableError("{0} was not recognised: Tesseract is not installed. Install it and try again.", name)
    if not _CODE.fullmatch(languages):
        raise UnreadableError("{0} was not recognised: “{1}” names no languages of Tesseract.", name, languages)
    pages = page_count(data, name)
    leaves = []
    for page in range(pages):
        progress(page, pages)
        picture = grey_page(data, page, DOTS)
        command = [program, "stdin", "stdout", "-l", languages, "--dpi", str(DOTS), "hocr"]
        leaves.append(_leaf(_output(command, picture, name, partial(progress, page, pages))))
    progress(pages, pages)
    reading = read(_whole(leaves), name, Choices(language=choices.language))
    return replace(
        reading,
        format="pdf",
        sha256=sha256(data).hexdigest(),
        metadata=(*reading.metadata, ("recognised", languages)),
        pages=tuple(replace(page, image="") for page in reading.pages),
    )


def _output(command: list[str], picture: bytes, name: str, alive: Callable[[], None]) -> str:
    """What the recogniser writes of a picture; it is ended if `alive` raises."""
    with TemporaryFile() as file:
        file.write(picture)
        file.seek(0)
        with subprocess.Popen(command, stdin=file, stdout=PIPE, stderr=PIPE, env=os.environ | _ONE_THREAD) as process:
            try:
                out, said = _waited(process, name, alive)
            except BaseException:
                process.kill()
                raise
    if process.returncode:
        lines = said.decode("utf-8", "replace").strip().splitlines()
        raise UnreadableError("{0} was not recognised: Tesseract says “{1}”.", name, lines[-1] if lines else "")
    return out.decode("utf-8", "replace")


def _waited(process: subprocess.Popen[bytes], name: str, alive: Callable[[], None]) -> tuple[bytes, bytes]:
    for _ in range(round(PATIENCE / _GLANCE)):
        with suppress(subprocess.TimeoutExpired):
            return process.communicate(timeout=_GLANCE)
        alive()
    raise UnreadableError("{0} was not recognised: a page took longer than {1} seconds.", name, PATIENCE)


def _leaf(hocr: str) -> str:
    found = _PAGE.search(hocr)
    return found.group() if found else ""


def _whole(leaves: list[str]) -> bytes:
    """One hOCR document of all the pages."""
    head = '<html><head><meta charset="utf-8"/><meta name="ocr-system" content="tesseract"/></head><body>'
    return f"{head}{''.join(leaves)}</body></html>".encode()
