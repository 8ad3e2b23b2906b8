"""A spelling dictionary of the reader's own, where there is one: further evidence of what is a word."""

from __future__ import annotations

import codecs
import os
import re
import sys
from collections.abc import Iterable, Iterator
from functools import lru_cache
from importlib import import_module
from importlib.util import find_spec
from itertools import islice
from pathlib import Path
from typing import Any, NamedTuple

import platformdirs

from desktop.core.languages import base_language, codes
from desktop.core.messages import Message, message

FOLDERS = "HUNSPELL_DICTIONARIES"
"""The environment's variable that names folders of dictionaries, before all others."""

_SYSTEM = ("/usr/share/hunspell", "/usr/share/myspell", "/usr/share/myspell/dicts", "/usr/local/share/hunspell")
_PREFERRED = ("en_GB-oxendict", "en_GB-oed", "en_GB", "fr", "fr_FR", "es_ES", "es", "ru_RU", "ar", "zh_CN")
_TRIED = 50
_ENCODING = re.compile(rb"^SET\s+(?:microsoft-)?(\S+)", re.MULTILINE)


class Dictionary:
    """One of the reader's dictionaries, as the package has loaded it."""

    def __init__(self, loaded: Any) -> None:
        self._loaded = loaded

    def __call__(self, word: str) -> bool:
        """Whether it knows the word."""
        try:
            return bool(self._loaded.spell(word))
        except UnicodeEncodeError:  # letters that the dictionary's encoding does not have
            return False


class Spelling(NamedTuple):
    """What there is to spell a language with; `fault` says why a dictionary that is there cannot be used."""

    speller: Dictionary | None = None
    fault: Message | None = None


def speller(language: str) -> Dictionary | None:
    """Whether words of a language (BCP 47) are known to the reader's dictionary; None without one that can be used."""
    return spelling(base_language(language)).speller


@lru_cache(maxsize=12)
def spelling(language: str) -> Spelling:
    """The reader's dictionary of a language (its two-letter code), looked for once.

    It needs the package chunspell, and a pair of files such as ar.aff and ar.dic: in a folder that the environment's
    HUNSPELL_DICTIONARIES names, in `dictionaries` of the reader's data folder, or where the system keeps them.
    """
    try:
        hunspell = import_module("hunspell")
    except ImportError:
        return Spelling()
    for path in _dictionaries(language):
        return _load(hunspell, path)
    return Spelling()


def faults(languages: Iterable[str]) -> tuple[Message, ...]:
    """Why dictionaries of these languages (BCP 47) that are there cannot be used; each is looked for once."""
    told = (spelling(base).fault for base in dict.fromkeys(map(base_language, languages)))
    return tuple(fault for fault in told if fault is not None)


def dictionaries() -> dict[str, str] | None:
    """Names of the dictionaries that are found for languages the program knows; None where nothing can read them."""
    if find_spec("hunspell") is None:
        return None
    first = {code: next(_dictionaries(code), None) for code in codes()}
    return {code: path.stem for code, path in first.items() if path is not None}


def folders() -> Iterator[Path]:
    """Where dictionaries are looked for, in this order."""
    for named in filter(None, os.environ.get(FOLDERS, "").split(os.pathsep)):
        yield Path(named)
    yield platformdirs.user_data_path("muqabala", appauthor=False) / "dictionaries"
    if sys.platform == "darwin":
        yield Path.home() / "Library" / "Spelling"
        yield Path("/Library/Spelling")
    if sys.platform != "win32":
        yield from map(Path, _SYSTEM)


def _dictionaries(language: str) -> Iterator[Path]:
    """Dictionaries (.dic, beside their .aff) of a language, the likeliest first."""
    for folder in folders():
        found = [path for path in _listed(folder) if re.split("[_-]", path.stem)[0].lower() == language]
        yield from sorted(found, key=_rank)


def _listed(folder: Path) -> list[Path]:
    try:
        return [path for path in folder.glob("*.dic") if path.with_suffix(".aff").is_file()]
    except OSError:
        return []


def _rank(path: Path) -> tuple[int, str]:
    name = path.stem
    return _PREFERRED.index(name) if name in _PREFERRED else len(_PREFERRED), name


def _load(hunspell: Any, path: Path) -> Spelling:
    try:
        loaded = hunspell.Hunspell(path.stem, hunspell_data_dir=str(path.parent))
        knows = Dictionary(loaded)
        if any(map(knows, _some_words(path))):
            return Spelling(knows)
    except (OSError, ValueError, LookupError):
        pass
    return Spelling(
        fault=message("The dictionary {0} cannot be used. Spelling was left aside; put another in its place.", path)
    )


def _some_words(path: Path) -> list[str]:
    """A few of the dictionary's own words, of which it must know one."""
    with path.with_suffix(".aff").open("rb") as rules:
        said = _ENCODING.search(rules.read(100_000))
    encoding = codecs.lookup(said.group(1).decode("ascii", "replace") if said else "latin-1").name
    with path.open(encoding=encoding, errors="replace") as listed:
        return [re.split(r"[/\t\n]", line)[0] for line in islice(listed, 1, _TRIED)]
