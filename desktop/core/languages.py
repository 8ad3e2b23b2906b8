"""What the program knows of a language: its name, direction, cue words and punctuation, as data of `resources`."""

from __future__ import annotations

import re
import tomllib
import unicodedata
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache, lru_cache
from importlib.resources import files

from desktop.core.document import Direction

_SAMPLE = 60_000
_RTL_SCRIPTS = {"ar": "Arabic", "fa": "Arabic", "ur": "Arabic", "he": "Hebrew", "syr": "Syriac", "dv": "Thaana"}
_SCRIPT_LANGUAGES = {"CJK": "zh", "ARABIC": "ar", "CYRILLIC": "ru", "HEBREW": "he", "SYRIAC": "syr", "THAANA": "dv"}


@dataclass(frozen=True, slots=True)
class Language:
    """A language; a code without data of its own has empty cues and the punctuation of English.

    Two with the same code are equal. `cues` are opening words by what they open: organ, enacting, masthead, session,
    annex, closing, preambular, preambular_endings (of the first word), operative.
    """

    code: str
    name: str = field(compare=False)
    own_name: str = field(compare=False)
    script: str = field(compare=False)
    direction: Direction = field(compare=False)
    frequent: tuple[str, ...] = field(default=(), compare=False)
    iso639: tuple[str, ...] = field(default=(), compare=False)
    recogniser: str = field(default="", compare=False)
    cues: Mapping[str, tuple[str, ...]] = field(default_factory=dict, compare=False)
    end: str = field(default=".;:!?", compare=False)
    comma: str = field(default=",", compare=False)


def codes() -> tuple[str, ...]:
    """The codes of the languages that have data, in the order of the alphabet."""
    names = (entry.name for entry in (files("resources") / "languages").iterdir())
    return tuple(sorted(name.removesuffix(".toml") for name in names if name.endswith(".toml")))


@lru_cache(maxsize=256)
def code_of(tag: str) -> str:
    """The two-letter code of a language tag (BCP 47, ISO 639-2 or 639-3): "en-GB" and "eng" are "en"; "" if empty."""
    primary = tag.replace("_", "-").split("-")[0].strip().lower()
    if len(primary) <= 2:
        return primary
    return next((code for code in codes() if primary in language(code).iso639), primary)


@lru_cache(maxsize=64)
def language(code: str) -> Language:
    """What is known of the language; one without data is told by its code only, with its direction right."""
    if code not in codes():
        script = _RTL_SCRIPTS.get(code, "Latin")
        return Language(code, code, code, script, "rtl" if code in _RTL_SCRIPTS else "ltr")
    data = tomllib.loads((files("resources") / "languages" / f"{code}.toml").read_text(encoding="utf-8"))
    return Language(
        code=code,
        name=data["name"],
        own_name=data["own_name"],
        script=data["script"],
        direction=data["direction"],
        frequent=tuple(data["frequent"]),
        iso639=tuple(data["iso639"]),
        recogniser=data["recogniser"],
        cues={kind: tuple(words) for kind, words in data["cues"].items()},
        end=data["punctuation"]["end"],
        comma=data["punctuation"]["comma"],
    )


def base_language(language: str) -> str:
    """The language without script and region: ar of ar-EG."""
    return language.partition("-")[0].lower()


def detect(text: str) -> str:
    """The code of the text's language, by script and then by frequent words.

    Latin script without a known frequent word, and no letters at all, give "en"; a script that no language here is
    written in gives "und".
    """
    scripts = _scripts(text[:_SAMPLE])
    if not scripts:
        return "en"
    if scripts["CJK"] * 3 >= sum(scripts.values()):
        return "zh"
    script = max(scripts, key=lambda name: scripts[name])
    return _latin(text[:_SAMPLE]) if script == "LATIN" else _SCRIPT_LANGUAGES.get(script, "und")


def foreign_language(text: str, known: Language) -> str:
    """The code of the language a paragraph is in if it is written in another script than its version; else "".

    A paragraph of mere symbols and capitals ("A/RES/59/8") is of no other language.
    """
    own = _LETTERS.get(known.script)
    if own is None or _compiled(own).search(text):
        return ""
    others = (letters for script, letters in _FOREIGN.items() if script != known.script)
    return detect(text) if any(_compiled(letters).search(text) for letters in others) else ""


@cache
def _compiled(letters: str) -> re.Pattern[str]:
    """Not when the module is imported: to compile so many letters takes long."""
    return re.compile(letters)


_LETTERS = {
    "Latin": "[A-Za-z\u00c0-\u024f]",
    "Arabic": "[\u0620-\u06ff\u0750-\u077f\u08a0-\u08ff\ufb50-\ufdff\ufe70-\ufefc]",
    "Cyrillic": "[\u0400-\u052f]",
    "Han": "[\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]",
}
_FOREIGN = {
    "Latin": "[a-z\u00df-\u00ff]{3}",
    "Arabic": "[\u0620-\u064a\ufb50-\ufdff\ufe70-\ufefc]{2}",
    "Cyrillic": "[\u0430-\u045f]{3}",
    "Han": "[\u3400-\u9fff]{2}",
}


def evidence(text: str, known: Language) -> float:
    """The share of the text's words that are frequent in the language, from 0 to 1; of characters for Chinese."""
    if known.script == "Han":
        letters = [char for char in text if char.isalpha()]
        return sum(char in "".join(known.frequent) for char in letters) / max(1, len(letters))
    words = re.findall(r"[^\W\d_]+", text.casefold())
    return sum(word in known.frequent for word in words) / max(1, len(words))


def _scripts(text: str) -> Counter[str]:
    found: Counter[str] = Counter()
    for char, count in Counter(text).items():
        if char.isalpha():
            found[unicodedata.name(char, "UNKNOWN").split(" ")[0].split("-")[0]] += count
    return found


def _latin(text: str) -> str:
    words = Counter(re.findall(r"[^\W\d_]+", text.casefold()))
    hits = {code: sum(words[word] for word in language(code).frequent) for code in ("en", "es", "fr")}
    return max(hits, key=lambda code: hits[code]) if any(hits.values()) else "en"


_GAP = re.compile(r" {2,}|_")
_DROPPED = frozenset("\u0640\u00ad\ufffd~|")


@lru_cache(maxsize=4096)
def cue_key(text: str) -> str:
    """The text folded for comparing with cue words: no case, accents, tatweel, controls or punctuation.

    Words are parted by one space, with one at the end, so that a cue is found by `startswith`.
    """
    return _GAP.sub(" ", text.translate(_FOLDED)).strip() + " "


def _counts(char: str) -> bool:
    return char not in _DROPPED and unicodedata.category(char) not in {"Mn", "Cf"}


class _Folded(dict[int, str]):
    """What each character is folded to, signs to a space; worked out when it is first met."""

    def __missing__(self, code: int) -> str:
        plain = filter(_counts, unicodedata.normalize("NFKD", chr(code).casefold()))
        self[code] = "".join(char if char.isalnum() or char == "_" else " " for char in plain)
        return self[code]


_FOLDED = _Folded()


def opens_with(text: str, known: Language, kind: str) -> bool:
    """Whether the text opens with one of the language's cue words of this kind."""
    key = cue_key(text[:160])
    if known.script == "Han":
        key = key.replace(" ", "")
    return key.startswith(_cue_keys(known, kind))


def holds(text: str, known: Language, kind: str) -> bool:
    """Whether one of the language's cue words of this kind stands anywhere in the first 160 characters."""
    key = cue_key(text[:160]) if known.script != "Han" else cue_key(text[:160]).replace(" ", "")
    spaced = f" {key}"
    return any(cue in spaced for cue in _cue_keys(known, kind))


@lru_cache(maxsize=256)
def _cue_keys(known: Language, kind: str) -> tuple[str, ...]:
    keys = tuple(cue_key(cue) for cue in known.cues.get(kind, ()))
    return tuple(key.replace(" ", "") for key in keys) if known.script == "Han" else keys
