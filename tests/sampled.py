"""Libraries with the sample, looked at already: to import it anew for every window takes longer than the window."""

from __future__ import annotations

from collections.abc import Callable
from importlib.resources import as_file, files
from pathlib import Path

from desktop.services.checking import check
from desktop.services.examining import examine
from desktop.services.importing import import_files
from desktop.services.library import open_library

Sample = Callable[..., tuple[str, tuple[()], int]]
"""Answers what a desk is to start with, so that it shows the sample in these languages."""


def make_library(path: Path, *languages: str) -> int:
    """A library with the sample in these languages, all of which has been looked at; answers the document's number."""
    with open_library(path) as library, as_file(files("resources") / "samples") as samples:
        number = import_files(library, [samples / f"resolution.{code}.txt" for code in languages]).document
        examine(library, number)
        check(library, number)
    return number
