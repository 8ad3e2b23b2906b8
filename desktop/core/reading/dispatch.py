"""Which reader a file is for, told by its content; each is imported only when there is a file for it."""

from __future__ import annotations

import gc
import hashlib
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from importlib import import_module
from types import ModuleType

from desktop.core.document import Link, Parallel, Reading
from desktop.core.messages import UnreadableError, message
from desktop.core.reading import bounds
from desktop.core.reading.choices import TOLD, Choices, Progress, Told, ignore
from desktop.core.reading.decode import decode
from desktop.core.reading.drafts import Aside
from desktop.core.reading.finish import finish
from desktop.core.reading.manuscript import Manuscript
from desktop.core.reading.mojibake import looks_decoded_twice
from desktop.core.reading.plain import read_plain
from desktop.core.reading.telling import tell
from desktop.core.text import is_blank

Reader = Callable[[bytes, str, Choices, Progress], Manuscript]
OwnReader = Callable[[bytes, str, str], Parallel | None]
AlignedReader = Callable[[bytes, str, Choices, Progress], tuple[Sequence[Manuscript], Sequence[Link]]]

_READERS = {
    "akn": "xml.akn",
    "alto": "scans.alto",
    "docx": "word.docx",
    "hocr": "scans.hocr",
    "html": "web.html",
    "odt": "word.odt",
    "page": "scans.page",
    "pdf": "pdf.pdf",
    "tei": "xml.tei",
}
"""Formats that hold one text, and the modules in the folders beside this one whose `read` is a Reader."""

_ABOUT = {"metadata", "script"}
"""Furniture that is no text at all: a file that holds nothing else is empty."""

_ALIGNED = {"tmx": "aligned.tmx", "xliff": "aligned.xliff"}
"""Formats that hold texts already aligned, and the modules whose `read` is an AlignedReader."""

_OWN = {
    "akn": "own.akn",
    "jsonl": "own.jsonl",
    "tei": "own.tei",
    "tmx": "own.tmx",
    "webannotation": "own.webannotation",
    "xliff": "own.xliff",
}
"""Formats in which Muqabala writes reviews, and the modules whose `read` knows a file of its making (see `own`)."""


def read_all(data: bytes, name: str, choices: Choices = TOLD, progress: Progress = ignore) -> Parallel:
    """All that a file holds: one reading, or several with the links the file states; raises what `read` raises."""
    with _uncollected():
        return _read_all(data, name, choices, progress)


@contextmanager
def _uncollected() -> Iterator[None]:
    """Reading makes many values that live and no cycles: the garbage collector would look through them in vain."""
    on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if on:
            gc.enable()


def _read_all(data: bytes, name: str, choices: Choices, progress: Progress) -> Parallel:
    bounds.check_size(data, len(data), name)
    form = tell(data, name)
    sha256 = hashlib.sha256(data).hexdigest()
    told = Told(progress)
    alive = told.again
    ours = _own(form, data, name, sha256)
    if ours is not None:
        return ours
    if form in _ALIGNED:
        several: AlignedReader = _module(_ALIGNED[form]).read
        with _bounded(name):
            manuscripts, links = several(data, name, choices, told)
        return Parallel(tuple(finish(each, name, sha256, alive) for each in manuscripts), tuple(links))
    if form == "text":
        return Parallel((_text(data, name, choices, sha256, alive),))
    if form not in _READERS:
        raise UnreadableError("{0} is of a format ({1}) that cannot be read yet. Nothing was read.", name, form)
    reader: Reader = _module(_READERS[form]).read
    with _bounded(name):
        manuscript = reader(data, name, choices, told)
    return Parallel((_finished(manuscript, name, sha256, alive),))


def _own(form: str, data: bytes, name: str, sha256: str) -> Parallel | None:
    """What a file of our own making tells; None for every other."""
    if form not in _OWN:
        return None
    reader: OwnReader = _module(_OWN[form]).read
    with _bounded(name):
        return reader(data, name, sha256)


@contextmanager
def _bounded(name: str) -> Iterator[None]:
    try:
        yield
    except bounds.TooManyError as error:
        raise bounds.too_many(name) from error


def _finished(manuscript: Manuscript, name: str, sha256: str, alive: Callable[[], None]) -> Reading:
    if len(manuscript.items) > bounds.PARAGRAPHS:
        raise bounds.too_many(name)
    if all(isinstance(item, Aside) and item.kind in _ABOUT for item in manuscript.items):
        raise UnreadableError("{0} is empty: there is no text in it.", name)
    return finish(manuscript, name, sha256, alive)


def _module(name: str) -> ModuleType:
    return import_module(f"desktop.core.reading.{name}")


def _text(data: bytes, name: str, choices: Choices, sha256: str, alive: Callable[[], None]) -> Reading:
    decoded = decode(data, name, choices.encoding)
    if is_blank(decoded.text):
        raise UnreadableError("{0} is empty: there is no text in it.", name)
    bounds.check_text(decoded.text, name)
    twice = looks_decoded_twice(decoded.text)
    manuscript = read_plain(decoded.text, choices.language, alive, repair=choices.repair)
    manuscript.encoding = decoded.encoding
    manuscript.notices += decoded.notices
    if twice and not choices.repair:
        manuscript.notices.append(
            message("{0} looks as if it had been decoded twice. It was left so; ask for the repair to undo it.", name)
        )
    return replace(_finished(manuscript, name, sha256, alive), repairable=twice)
