"""Runs of a paragraph that were decoded with the wrong table."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from desktop.core.document import Finding
from desktop.core.languages import base_language
from desktop.core.lexicon import Lexicon, lexicon, plain
from desktop.core.messages import message
from desktop.core.noise.rule import Rule, finding
from desktop.core.reading.mojibake import repaired

_CP1252 = "\u0080-\u00bf‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ€"
_CP1256 = "€پ‚ƒ„…†‡ˆ‰ٹ‹Œچژڈگ‘’“”•–—ک™ڑ›œں¢£¤¥¦§¨©ھ¬®¯°±²³´µ¶·¸¹¼½¾"
_CP1251 = "ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—™љ›њќћџЎўЈ¤Ґ¦§Ё©Є¬®Ї°±Ііґµ¶·ё№єјЅѕї"
_FROM_GBK = bytes(c for lead in range(0xE4, 0xEA) for trail in range(0x80, 0xA0) for c in (lead, trail)).decode(
    "gb18030"
)
"""What the beginnings of Chinese characters in UTF-8 are in GBK: characters that hardly anybody writes today."""

_HAN = re.compile("[\u4e00-\u9fff]")


def _sign(han: str) -> re.Pattern[str]:
    """Two neighbours that wrong tables make, or one of the Chinese characters `han`."""
    return re.compile(
        rf"[\u00c0-\u00ffطظРСШЩ{han}](?:(?<=[\u00c2-\u00f4])[{_CP1252}]|(?<=[طظ])[{_CP1256}]|(?<=[РСШЩ])[{_CP1251}]"
        rf"|(?<=[\u00c0-\u00ff])[\u00c0-\u00ff]{{3}}|(?<=[{han}]))"
    )


_SIGN, _SIGN_OR_HAN = _sign(_FROM_GBK), _sign("\u4e00-\u9fff")
_RUN = re.compile(r"[^\x00-\x2f:;<=>?@\[\]]+")
_WESTERN = re.compile(rf"[A-Za-z\u00c0-\u00ff{_CP1252}]+")
_PART = re.compile("[^\u00a0“”‘’«»]+")
_LONGEST = 2_000
_TAKEN_FOR = ("cp1252", "latin-1", "cp1256", "cp1251", "gb18030", "koi8_r")
_WRONG_TABLE = {"ar": ("cp1256", "iso8859_6"), "ru": ("cp1251", "koi8_r"), "zh": ("gb18030",)}
_MARK = re.compile("[\u00a0-\u00bf\u060c-\u066d\u2010-\u20cf\u2116\u2212\u3000-\u303f\uff01-\uff5e]")
_WORD = re.compile(r"[^\W\d_]+(?:['-][^\W\d_]+)*")
_LETTERS = {
    "ar": re.compile("[\u0621-\u0652\u0670]"),
    "ru": re.compile("[\u0400-\u045f]"),
    "zh": _HAN,
    "en": re.compile("[A-Za-z\u00c0-\u017f]"),
    "fr": re.compile("[A-Za-z\u00c0-\u017f]"),
    "es": re.compile("[A-Za-z\u00c0-\u017f]"),
}


def mojibake(text: str, language: str) -> Iterator[Finding]:
    """A run that was decoded with the wrong table: its bytes, decoded with the right one, are words.

    Restraint: only runs that hold the signs of it are tried, and what comes out must be better known to the counts of
    the language than what stands there; so «ÉÈ» and foreign names stay. Certain where every word that comes out is
    known, and none of those that stand there.

    >>> [(f.text, f.candidates[0].text, f.certain) for f in mojibake("LâÉtat dÃ©cide", "fr")]
    [('dÃ©cide', 'décide', True)]
    """
    known = lexicon(base_language(language))
    if not known.total:
        return
    sign = _SIGN if known.language == "zh" else _SIGN_OR_HAN
    why = message("decoded with another table, the same bytes are words that the official counts have")
    for match in _RUN.finditer(text):
        run = match.group()
        if len(run) > _LONGEST or not sign.search(run):
            continue
        for start, wrong, right in _repairs(run, sign, known):
            at = match.start() + start
            certain = _is_certain(wrong, right, known)
            score = 1.0 if certain else 0.9
            yield finding("mojibake", text, at, at + len(wrong), (right,), why, score=score, certain=certain)


def _repairs(run: str, sign: re.Pattern[str], known: Lexicon) -> Iterator[tuple[int, str, str]]:
    """Where in the run something wrong begins, it, and what it was: of the Western letters in it, of all, of parts."""
    for pattern in (_WESTERN, _RUN, _PART):
        found = [
            (piece.start(), piece.group(), better)
            for piece in pattern.finditer(run)
            if sign.search(piece.group()) and (better := _decoded(piece.group(), known))
        ]
        if found:
            yield from found
            return


def _decoded(run: str, known: Lexicon) -> str:
    """The run decoded the way that gives the most known words, if those are more than stand there; else ""."""
    options = {repaired(run), *_from_utf8(run), *_from_wrong_table(run, known.language)} - {run}
    clean = sorted(option for option in options if _is_writing(option, known.language))
    best = max(clean, key=lambda option: _known(option, known), default="")
    return best if best and _known(best, known) > _known(run, known) else ""


def _is_writing(option: str, language: str) -> bool:
    """Whether all of it is letters of the language, ASCII, or marks of general use, and no wrong table shows."""
    own = _LETTERS[language]
    return all(char.isascii() or own.match(char) or _MARK.match(char) for char in option) and not _SIGN.search(option)


def _from_utf8(run: str) -> Iterator[str]:
    """What the run is as UTF-8, if its bytes were taken for those of another table."""
    for taken in _TAKEN_FOR:
        try:
            yield run.encode(taken).decode("utf-8")
        except UnicodeError:
            continue


def _from_wrong_table(run: str, language: str) -> Iterator[str]:
    """What the run's bytes are in the tables of its language, if they were taken for Western ones."""
    for taken in ("cp1252", "latin-1"):
        for table in _WRONG_TABLE.get(language, ()):
            try:
                yield run.encode(taken).decode(table)
            except UnicodeError:
                continue


def _known(run: str, known: Lexicon) -> float:
    """The share of the run that is words the counts know, from 0 to 1; in Chinese, characters and their neighbours.

    Single letters are no words, unless there is nothing else.
    """
    if known.language == "zh":
        signs = _HAN.findall(run)
        pairs = sum(known.pair(a, b) > 0 for a, b in pairwise(signs))
        return (pairs + 0.5 * sum(map(known.knows, signs))) / (2 * len(run))
    whole = plain(run)
    words = _WORD.findall(whole)
    return sum(len(word) for word in words if (len(word) > 1 or len(words) == 1) and known.knows(word)) / max(
        1, len(whole)
    )


def _is_certain(run: str, better: str, known: Lexicon) -> bool:
    letters = [char for char in better if char.isalpha()]
    own = _LETTERS[known.language]
    if known.language == "zh" or len(letters) < 4 or not all(map(own.match, letters)):
        return False
    return _known(better, known) == 1.0 and _known(run, known) == 0.0 and "\ufffd" not in better


RULES = (Rule("mojibake", message("Decoded with the wrong table"), _SIGN_OR_HAN, mojibake, certain=True),)
