"""Letters of Arabic words that are of another alphabet, in a place where they cannot stand, or stored in two parts."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from desktop.core.document import Finding
from desktop.core.languages import base_language
from desktop.core.lexicon import Lexicon, lexicon, plain
from desktop.core.messages import message
from desktop.core.noise.arabic_script import LETTER, MARK, PRONOUNS, TATWEEL
from desktop.core.noise.persian import MEANT, arabic_readings
from desktop.core.noise.rule import ARABIC, Rule, code_point, finding, known_first

_FOREIGN = re.compile(f"[{''.join(MEANT)}]")
_WORD = re.compile(f"[{LETTER}][{LETTER}{MARK}{TATWEEL}]*")
_QUOTE = re.compile("[\"“”„«»'‘’()\\[\\]]")
_NEAREST = 60
_OFTEN = 5
_LONGEST = 40

_MAQSURA = re.compile(f"ى[{MARK}]*[{LETTER}]")
_MAQSURA_WORD = re.compile(
    f"(?<![{LETTER}{MARK}])([{LETTER}{MARK}]+)ى([{MARK}]*)([{LETTER}][{LETTER}{MARK}{TATWEEL}]*)"
)

_VOWELS = "\u064b-\u0652\u0670"
_HAMZA_MARK = re.compile("[\u0653-\u0655]")
_CLUSTER = re.compile(f"([اويى\u06c1\u06d2\u06d5])([{_VOWELS}]*)([\u0653-\u0655])")

_HAMZA = re.compile(r"ء(?:(?=\s)|\Z)")
_WORD_BEFORE = re.compile(rf"(?<![{LETTER}{MARK}])[{LETTER}][{LETTER}{MARK}]*\Z")


def foreign_letter(text: str, language: str) -> Iterator[Finding]:
    """Persian ی and ک, Urdu ہ and ھ, Kurdish ە in an Arabic word were typed or read for ي or ى, ك, ه or ة.

    Certain where the counts know one reading of the word, or one with its neighbours a thousand times as often as the
    others (فی is في; علی may be على or a name), and not the word as it stands. Restraint: only Arabic texts are judged.
    Letters for foreign sounds (پ چ ڤ گ) stay, and a word with one of them is foreign; one whose reading nobody knows is
    taken for a quoted word if it stands in quotation marks or brackets, or beside another such.

    >>> [(f.text, f.candidates[0].text, f.certain) for f in foreign_letter("الدول الأعضاء فی الأمم المتحدة", "ar")]
    [('فی', 'في', True)]
    """
    if base_language(language) != "ar":
        return
    counted = lexicon("ar")
    for match in _WORD.finditer(text):
        word = match.group()
        if not _FOREIGN.search(word):
            continue
        readings = arabic_readings(word)
        known = tuple(reading for reading in readings if counted.knows(plain(reading)))
        if not readings or (not known and _is_quoted(text, *match.span(), counted)):
            continue
        certain = not counted.knows(plain(word)) and _is_plain(text, match, known, counted)
        score = 1.0 if certain else 0.9 if known else 0.5
        letter = _FOREIGN.findall(word)[0]
        why = message("{0} ({1}) is no letter of Arabic", letter, code_point(letter))
        candidates = tuple(sorted(readings, key=lambda reading: -counted.count(plain(reading))))
        yield finding("foreign-letter", text, *match.span(), candidates, why, score=score, certain=certain)


def _is_plain(text: str, match: re.Match[str], known: tuple[str, ...], counted: Lexicon) -> bool:
    """Whether there is one known reading, or one that is incomparably frequent and stands beside its neighbours."""
    if len(known) < 2:
        return len(known) == 1
    often, *others = sorted(map(plain, known), key=lambda reading: -counted.count(reading))
    before, after = _neighbours(text, *match.span())

    def fits(reading: str) -> bool:
        return counted.pair(before, reading) > 0 or counted.pair(reading, after) > 0

    return counted.count(often) >= 1000 * counted.count(others[0]) and fits(often) and not any(map(fits, others))


def _neighbours(text: str, start: int, end: int) -> tuple[str, str]:
    """The words beside a word, in Arabic letters; "" where there is none near."""
    before = _WORD.findall(text[max(0, start - _NEAREST) : start])[-1:]
    after = _WORD.findall(text[end : end + _NEAREST])[:1]
    return _first_reading(before), _first_reading(after)


def _first_reading(words: list[str]) -> str:
    return plain((arabic_readings(words[0]) or (words[0],))[0]) if words else ""


def _is_quoted(text: str, start: int, end: int, counted: Lexicon) -> bool:
    """Whether a word stands in quotation marks or brackets, or beside a word that the counts do not know."""
    if _QUOTE.match(text[max(0, start - 1) : start]) or _QUOTE.match(text[end : end + 1]):
        return True
    return not all(counted.knows(word) for word in _neighbours(text, start, end) if word)


def alef_maqsura_inside(text: str, language: str) -> Iterator[Finding]:
    """Alef maqsura ends a word, so before another letter it was written for ي or ا, or a space is lost.

    Restraint: what was meant cannot be told from the word alone, so it is always a suspicion with candidates.

    >>> [[c.text for c in f.candidates] for f in alef_maqsura_inside("في إحدىهما", "ar")]
    [['إحداهما', 'إحدى هما', 'إحديهما']]
    """
    why = message("U+0649 (alef maqsura) stands inside the word, but can only end one")
    for match in _MAQSURA_WORD.finditer(text):
        head, marks, rest = match.groups()
        with_yeh, with_alef, apart = f"{head}ي{marks}{rest}", f"{head}ا{marks}{rest}", f"{head}ى{marks} {rest}"
        candidates = (with_alef, with_yeh, apart) if rest in PRONOUNS else (with_yeh, apart, with_alef)
        ranked = known_first(candidates, lexicon(base_language(language)))
        yield finding("alef-maqsura-inside", text, *match.span(), ranked, why, score=0.9, certain=False)


def decomposed_hamza(text: str, _language: str) -> Iterator[Finding]:
    r"""A letter and the hamza or madda over or under it, stored apart, are by Unicode the same as the one letter.

    Restraint: only these pairs are joined (canonical composition); vowel signs stay as and where they are, and a hamza
    that a tatweel carries has no letter of its own. Over an alef maqsura it is a suspicion.

    >>> [f.candidates[0].text for f in decomposed_hamza("ا\u0654خرى، مسو\u0654ول", "ar")]
    ['أخرى', 'مسؤول']
    """
    why = message("the letter and its hamza or madda are stored apart; they are one letter")
    for match in _WORD.finditer(text):
        word = match.group()
        clean = _CLUSTER.sub(_composed, word)
        if clean != word:
            yield finding("decomposed-hamza", text, *match.span(), (clean,), why, score=1.0, certain=True)
        elif _CLUSTER.search(word):
            likely = _CLUSTER.sub(lambda found: _composed(found, "ي") if found[1] == "ى" else found[0], word)
            if likely != word:
                yield finding("decomposed-hamza", text, *match.span(), (likely,), why, score=0.8, certain=False)


def _composed(cluster: re.Match[str], letter: str = "") -> str:
    """The cluster with letter and hamza as one, or as it is where Unicode has no such letter."""
    one = unicodedata.normalize("NFC", (letter or cluster[1]) + cluster[3])
    return one + cluster[2] if len(one) == 1 else cluster[0]


def comma_as_hamza(text: str, language: str) -> Iterator[Finding]:
    """A comma at the end of a word was read as a hamza, which it resembles: السياسةء for السياسة،.

    Restraint: words that end in a hamza are many (شيء، جزء، بناء), so the counts must know the word without it, and not
    with it; and it remains a suspicion.

    >>> [f.candidates[0].text for f in comma_as_hamza("وإذ تلاحظ الشيء والسياسةء والأمن", "ar")]
    ['والسياسة،']
    """
    if base_language(language) != "ar":
        return
    counted = lexicon("ar")
    for match in _HAMZA.finditer(text):
        end = match.start() + 1
        found = _WORD_BEFORE.search(text[max(0, end - _LONGEST) : end])
        written = found.group() if found else ""
        word, without = plain(written), plain(written[:-1])
        if len(without) < 2 or counted.knows(word) or not counted.knows(without):
            continue
        impossible = without[-1] in "ةى"
        natural = without[-1] in "اوي"
        if not impossible and counted.count(without) < (20 if natural else _OFTEN):
            continue
        score = 0.95 if impossible else 0.6 if natural else 0.85
        why = message(
            "the official texts have {1} and never {0}: a comma may have been read as hamza", written, written[:-1]
        )
        yield finding(
            "comma-as-hamza", text, end - len(written), end, (f"{written[:-1]}،",), why, score=score, certain=False
        )


RULES = (
    Rule("foreign-letter", message("Letter of another alphabet"), _FOREIGN, foreign_letter, certain=True),
    Rule(
        "alef-maqsura-inside",
        message("Alef maqsura inside a word"),
        _MAQSURA,
        alef_maqsura_inside,
        certain=False,
        scripts=ARABIC,
    ),
    Rule(
        "decomposed-hamza",
        message("Hamza apart from its letter"),
        _HAMZA_MARK,
        decomposed_hamza,
        certain=True,
        scripts=ARABIC,
    ),
    Rule("comma-as-hamza", message("Comma read as hamza"), _HAMZA, comma_as_hamza, certain=False, scripts=ARABIC),
)
