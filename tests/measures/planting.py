"""Noise put into clean text on purpose, one kind at a time, so that it is known where it stands and what is right."""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import NamedTuple

from desktop.core.noise import Memory, Passage, Seen
from desktop.core.noise.habits import habits
from desktop.core.noise.replacing import replaced
from desktop.core.text import Edit, Span, apply_edit, narrowest_edit
from measures.material import Version
from measures.slips import rare_character, slip
from measures.spelling import as_shapes, half_width, in_other_digits, look_alike, wide, wrongly_decoded

MOST = 6
"""Places in one version where a kind is planted: few, so that it becomes no habit of the version."""

_A = "\u0621-\u063a\u0641-\u064a"
_L = r"[^\W\d_]"
_HAN = "\u4e00-\u9fff"
_JOINS = "بتثجحخسشصضطظعغفقكلمنيئ"
_ALPHABETS = ("ar", "en", "es", "fr", "ru")
_LATIN = ("en", "es", "fr")
_CASED = (*_LATIN, "ru")
_ALL = (*_ALPHABETS, "zh")


@dataclass(frozen=True, slots=True)
class Planted:
    """A paragraph with one noise at `place`; `clean` is what it was, `at` its place in the version if it has one."""

    passage: Passage
    place: Span
    clean: str
    at: int | None = None


Make = Callable[[re.Match[str], str, random.Random], str | None]
"""What is put in the place of a match, of a language; None where nothing can be."""


class Spots(NamedTuple):
    """Places where a kind of noise can be planted, in which languages, and how."""

    languages: tuple[str, ...]
    where: str
    make: Make


def _put(*options: str) -> Make:
    return lambda _found, _language, chance: chance.choice(options)


def _made(change: Callable[[str], str | None]) -> Make:
    return lambda found, _language, _chance: change(found.group())


def _turned(text: str) -> str:
    return text[-1] + text[1:-1] + text[0]


def _confused_figure(found: re.Match[str], _language: str, chance: random.Random) -> str | None:
    """A year with a letter for one of its noughts or ones."""
    year = found.group()
    places = [place for place, figure in enumerate(year) if figure in "01" and place]
    if not places:
        return None
    at = chance.choice(places)
    return year[:at] + {"0": "O", "1": "l"}[year[at]] + year[at + 1 :]


def _marked_up(found: re.Match[str], _language: str, _chance: random.Random) -> str:
    """What conversion leaves of emphasis, entities, escapes and links."""
    text = found.group()
    known = {"": "**", " ": "<br>", "’": "&rsquo;", "\u00a0": "&nbsp;", "(": "\\("}
    return known.get(text, f"[{text}](#)")


def _slipped(*, known: bool) -> Make:
    return lambda found, language, chance: slip(found.group(), language, chance, known=known)


_LIGATURES = {"ffi": "\ufb03", "ffl": "\ufb04", "ff": "\ufb00", "fi": "\ufb01", "fl": "\ufb02"}
_COMPOSED = {"أ": "ا\u0654", "إ": "ا\u0655", "آ": "ا\u0653", "ؤ": "و\u0654", "ئ": "ي\u0654"}

SPOTS: Mapping[str, Spots] = {
    "tatweel": Spots(("ar",), rf"(?<=[{_JOINS}])(?=[{_A}])", _put("ـ", "ــ", "ـــ")),
    "presentation-form": Spots(("ar",), rf"(?<!\w)[{_A}]{{4,}}(?!\w)", _made(as_shapes)),
    "ta-marbuta-inside": Spots(("ar",), rf"(?<=[{_A}]{{3}}ة) (?=[{_A}]{{3}})", _put("")),
    "foreign-letter": Spots(
        ("ar",),
        rf"(?<!\w)(?=[{_A}]*[كي])[{_A}]{{3,}}(?!\w)",
        _made(lambda word: word.translate({ord("ك"): "ک", ord("ي"): "ی"})),
    ),
    "alef-maqsura-inside": Spots(("ar",), rf"(?<=[{_A}]{{2}}ى) (?=[{_A}]{{3}})", _put("")),
    "decomposed-hamza": Spots(("ar",), "[أإآؤئ]", _made(_COMPOSED.get)),
    "comma-as-hamza": Spots(("ar",), rf"(?<=[{_A}]{{3}})،", _put("ء")),
    "orphan-diacritic": Spots(("ar",), rf"(?<=[{_A}]{{2}})ا\u064b (?=[{_A}])", _put("ا \u064b")),
    "doubled-diacritic": Spots(("ar",), "[\u064b-\u0652]", _made(lambda mark: mark + mark)),
    "misplaced-diacritic": Spots(("ar",), rf"(?<=[{_A}]ا\u064b) (?=[{_A}]{{3}})", _put("")),
    "repeated-letter": Spots(_ALPHABETS, rf"(?<={_L}{{2}}){_L}(?={_L}{{2}})", _made(lambda letter: letter * 3)),
    "visual-order": Spots(("ar",), rf"(?<!\S)[{_A}]{{3,}}(?: [{_A}]{{3,}}){{2,5}}(?!\S)", _made(lambda run: run[::-1])),
    "mirrored-bracket": Spots(("ar",), r"\([^()]+\)|\[[^\[\]]+\]|«[^«»]+»", _made(_turned)),
    "empty-brackets": Spots(_ALPHABETS, rf"(?<={_L}{{3}})(?=[ ,.;،؛])", _put("()", " ()")),
    "zero-width": Spots(_ALL, r"(?<=\w)(?=\w)|(?<= )(?=\w)", _put(*"\u200b\u200c\u2060\ufeff")),
    "soft-hyphen": Spots(_CASED, rf"(?<={_L}{{3}})(?={_L}{{3}})|(?<={_L}{{4}})(?= )", _put("\u00ad")),
    "variation-selector": Spots(_ALPHABETS, r"(?<=\w)(?=\w)|(?<= )(?=\w)", _put(*"\ufe00\ufe0e\ufe0f")),
    "line-separator": Spots(_ALPHABETS, r"(?<=\w) (?=\w)", _put(*"\u2028\u2029")),
    "control-character": Spots(_ALL, r"(?<=\w)(?=\w)|(?<= )(?=\w)", _put(*"\x01\x02\x08\x1f\x7f")),
    "replacement-character": Spots(_ALPHABETS, rf"(?<={_L}{{2}}){_L}(?={_L})", _put("\ufffd")),
    "noncharacter": Spots(_ALL, r"(?<=\w)(?=\w)|(?<= )(?=\w)", _put(*"\ufffe\ufdd0")),
    "bidi-control": Spots(
        _ALPHABETS, r"(?<=\w)(?= )|(?<= )(?=\w)", _put(*"\u202c\u2069\u200e\u200f\u202a\u2067", "\u200e\u200e")
    ),
    "ligature": Spots(_LATIN, "ffi|ffl|ff|fi|fl", _made(_LIGATURES.get)),
    "line-end-hyphen": Spots(_CASED, rf"(?<={_L}{{3}})(?={_L}{{3}})", _put("- ", "-\n")),
    "mixed-scripts": Spots(
        _CASED, rf"(?<={_L}){_L}(?={_L}{{2}})", lambda found, language, _c: look_alike(found.group(), language)
    ),
    "mixed-digits": Spots(
        _ALL, r"(?<=[0-9])[0-9](?=[0-9])", lambda found, language, _c: in_other_digits(found.group(), language)
    ),
    "letter-in-number": Spots(_ALPHABETS, r"(?<![\w/.-])(?:19|20)\d\d(?![\w/])", _confused_figure),
    "spaced-letters": Spots(_CASED, rf"(?<![\w-]){_L}{{5,}}(?![\w-])", _made(" ".join)),
    "space-before-mark": Spots(_ALPHABETS, rf"(?<={_L}{{2}})[,.،](?=\s|$)", _made(lambda mark: f" {mark}")),
    "missing-space": Spots(_ALPHABETS, rf"(?<={_L}{{2}}[,;،؛]) (?={_L}{{2}})", _put("")),
    "several-spaces": Spots(_ALPHABETS, r"(?<=\w) (?=\w)", _put("  ", "   ")),
    "full-width": Spots(_ALPHABETS, r"[0-9]{2,}|[A-Za-z]{3,}", _made(wide)),
    "mark-up": Spots(
        _ALPHABETS,
        rf"(?<= )(?={_L}{{4}})|(?<={_L}) (?={_L})|’|\u00a0|\((?={_L})|(?<![\w/])\d+/\d+(?![\w/])",
        _marked_up,
    ),
    "stray-sign": Spots(_ALL, rf"(?<={_L}{{2}})(?=[ ,.;،])|(?<= )(?={_L}{{2}})", _put("~", "|")),
    "mojibake": Spots(
        ("ar", "es", "fr", "ru", "zh"),
        rf"(?<!\w)(?=\w*[^\x00-\x7f])[^\W\d_{_HAN}]{{5,}}(?!\w)|[{_HAN}]{{4,8}}",
        lambda found, language, chance: wrongly_decoded(found.group(), language, chance),
    ),
    "space-beside-han": Spots(("zh",), rf"(?<=[{_HAN}])(?=[0-9])|(?<=[0-9])(?=[{_HAN}])", _put(" ")),
    "full-width-figure": Spots(("zh",), "[0-9]+", _made(wide)),
    "half-width-mark": Spots(("zh",), rf"(?<=[{_HAN}])[，；：？！](?=[{_HAN}])", _made(half_width)),
    "mixed-quotes": Spots(
        _ALL, '“[^“”„«»"]+”|«[^“”„«»"]+»', lambda found, _l, chance: found.group()[:-1] + chance.choice('"”»')
    ),
    "wrong-character": Spots(
        ("zh",), rf"(?<=[{_HAN}]{{2}})[{_HAN}](?=[{_HAN}]{{2}})", lambda _f, _l, chance: rare_character(chance)
    ),
    "unknown-word": Spots(_ALPHABETS, rf"(?<![\w'’-]){_L}{{4,}}(?![\w'’-])", _slipped(known=False)),
    "wrong-word": Spots(_ALPHABETS, rf"(?<![\w'’-]){_L}{{4,}}(?![\w'’-])", _slipped(known=True)),
}


def plant(kind: str, version: Version, chance: random.Random) -> list[Planted]:
    """Noise of a kind in a few paragraphs of a version; nothing where the language has no such noise."""
    own = _OWN_WAYS.get(kind)
    if own:
        return list(own(version, chance))
    spots = SPOTS[kind]
    return list(_at_spots(version, spots, chance)) if version.language in spots.languages else []


def _at_spots(version: Version, spots: Spots, chance: random.Random) -> Iterator[Planted]:
    where = re.compile(spots.where)
    done = 0
    for at in chance.sample(range(len(version.texts)), len(version.texts)):
        text = version.texts[at]
        edit = _edit(text, list(where.finditer(text)), version.language, spots.make, chance)
        if edit:
            passage = Passage(apply_edit(text, edit), version.language, before=version.texts[at - 1] if at else "")
            yield Planted(passage, Span(edit.start, edit.start + len(edit.after)), text, at)
            done += 1
            if done == MOST:
                return


def _edit(text: str, found: list[re.Match[str]], language: str, make: Make, chance: random.Random) -> Edit | None:
    """One of the places made noise, cut to what differs."""
    for match in chance.sample(found, min(len(found), 5)):
        made = make(match, language, chance)
        if made is not None and made != match.group():
            return narrowest_edit(text, text[: match.start()] + made + text[match.end() :])
    return None


# What is more than a place in a paragraph -----------------------------------------------------------------------------


def _private(version: Version, chance: random.Random) -> Iterator[Planted]:
    """A bullet of the Symbol font before the paragraph."""
    for at in chance.sample(range(len(version.texts)), min(MOST, len(version.texts))):
        text = version.texts[at]
        yield Planted(Passage(f"\uf0b7 {text}", version.language), Span(0, 1), f"• {text}", at)


def _glued(version: Version, chance: random.Random) -> Iterator[Planted]:
    """An abbreviation of Latin letters right behind an Arabic word."""
    fitting = [at for at, text in enumerate(version.texts) if re.search(rf"[{_A}]{{4}} [{_A}]", text)]
    for at in chance.sample(fitting, min(MOST, len(fitting))) if version.language == "ar" else ():
        text = version.texts[at]
        match = chance.choice(list(re.finditer(rf"(?<![{_A}])[{_A}]{{4,}}(?= [{_A}])", text)))
        name = chance.choice(("UNEP", "UNDP", "COVID"))
        noisy, right = (text[: match.end()] + put + text[match.end() :] for put in (name, f" {name}"))
        place = Span(match.start(), match.end() + len(name))
        yield Planted(Passage(noisy, version.language), place, right, at)


def _twice(version: Version, chance: random.Random) -> Iterator[Planted]:
    """A paragraph that stands twice."""
    long = [text for text in version.texts if len(text) > 40]
    for text in chance.sample(long, min(MOST, len(long))):
        yield Planted(Passage(text, version.language, before=text), Span(0, len(text)), "")


def _heads(version: Version, chance: random.Random) -> Iterator[Planted]:
    """A running head on each of some pages."""
    words = max(version.texts[:12], key=len)[:40].rstrip()
    for page in range(2, 2 + MOST):
        head = f"{version.name.replace('_', '/')} {words} {page}"
        yield Planted(Passage(head, version.language, before=chance.choice(version.texts)), Span(0, len(head)), "")


def _page_numbers(version: Version, chance: random.Random) -> Iterator[Planted]:
    """The number of a page, where a sentence goes on behind it."""
    long = [text for text in version.texts if len(text) > 120]
    for text in chance.sample(long, min(MOST, len(long))):
        before = text[: text.rindex(" ", 0, 110)] if " " in text[60:110] else text[:110]
        number = chance.choice(("- 3 -", "3/14", "3"))
        yield Planted(Passage(number, version.language, before=before), Span(0, len(number)), "")


def _recurring(version: Version, chance: random.Random) -> Iterator[Planted]:
    """A wrong word that a reviewer corrected in another paragraph, before the same words."""
    if version.language == "zh":
        return
    done: set[str] = set()
    seen: dict[str, tuple[int, re.Match[str]]] = {}
    for at, text in enumerate(version.texts):
        for match in re.finditer(rf"(?<![\w'’-])({_L}{{4,}}) ({_L}{{3,}} {_L}{{3,}})(?![\w'’-])", text):
            first = seen.setdefault(match.group(), (at, match))
            if first[0] == at or match.group() in done or len(done) == MOST:
                continue
            wrong = slip(match[1], version.language, chance, known=chance.random() < 0.5)
            if wrong:
                done.add(match.group())
                yield _again(version, first, (at, match), wrong)


def _again(
    version: Version, first: tuple[int, re.Match[str]], second: tuple[int, re.Match[str]], wrong: str
) -> Planted:
    corrected = version.texts[first[0]]
    noisy = apply_edit(corrected, Edit(first[1].start(1), first[1][1], wrong))
    told = replaced(noisy, Edit(first[1].start(1), wrong, first[1][1]))
    memory = Memory({each.before: (Seen(each.after, each.before_it, each.behind_it, 1),) for each in told})
    at, match = second
    text = apply_edit(version.texts[at], Edit(match.start(1), match[1], wrong))
    place = Span(match.start(1), match.start(1) + len(wrong))
    return Planted(Passage(text, version.language, memory=memory), place, version.texts[at], at)


_OWN_WAYS: Mapping[str, Callable[[Version, random.Random], Iterator[Planted]]] = {
    "private-use": _private,
    "glued-scripts": _glued,
    "repeated-line": _twice,
    "running-head": _heads,
    "page-number": _page_numbers,
    "repeat": _recurring,
}
KINDS = frozenset({*SPOTS, *_OWN_WAYS})


def with_habits(version: Version, planted: list[Planted]) -> list[Planted]:
    """The same, with the habits of the version as it is with all of them in it."""
    texts = list(version.texts)
    for each in planted:
        if each.at is None:
            texts.append(each.passage.text)
        else:
            texts[each.at] = each.passage.text
    told = habits(texts, version.language)
    return [replace(each, passage=replace(each.passage, habits=told)) for each in planted]
