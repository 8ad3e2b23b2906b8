"""Where people say they want to go: "12", "op 5 (a)", "PP3", "note 3", "A/RES/72/306", in words of six languages."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from desktop.core.document import TAGS, Heading
from desktop.core.folding import UNSEEN, fold, pattern
from desktop.core.text import ascii_digits
from desktop.core.values.figures import roman

Kind = Literal["row", "part", "note", "symbol"]

MOST = 12
"""Places of one kind that are offered; a part's number may come again in every annex."""


@dataclass(frozen=True, slots=True)
class Goal:
    """A place that was named: a row by its number, a part by its tag and labels, a note, or where a symbol is cited.

    `labels` are figures and letters as `label_key` gives them, of a symbol the symbol itself.
    """

    kind: Kind
    labels: tuple[str, ...] = ()
    tag: str = ""


WORDS: Mapping[str, tuple[str, ...]] = {
    "operative": (
        *("op", "o", "operative", "operative paragraph", "para", "paragraph"),
        *("المنطوق", "منطوق", "فقرة المنطوق", "الفقرة", "فقرة", "ف"),
        *("dispositif", "paragraphe", "par", "§"),
        *("párrafo", "párrafo de la parte dispositiva", "párr"),
        *("пункт", "п", "пункт постановляющей части"),
        *("执行", "执行段", "执行部分", "段"),
    ),
    "preambular": (
        *("pp", "p", "preambular", "preambular paragraph", "preamble", "recital"),
        *("الديباجة", "ديباجة", "فقرة الديباجة"),
        *("préambule", "alinéa", "alinéa du préambule", "al"),
        *("preámbulo", "párrafo del preámbulo"),
        *("преамбула", "абзац преамбулы", "абзац"),
        *("序言", "序言段", "序言部分"),
    ),
    "note": (
        *("note", "fn", "footnote"),
        *("الحاشية", "حاشية"),
        *("note de bas de page", "nota", "nota de pie de página"),
        *("сноска", "примечание"),
        *("注", "脚注"),
    ),
    "row": ("row", "الصف", "صف", "ligne", "rangée", "fila", "строка", "行"),
}
"""What people call a part, as it is typed before its number. English, Arabic, French, Spanish, Russian, Chinese."""

_NAMED = {fold(word): kind for kind, words in WORDS.items() for word in words}
_WITH_POINTS = frozenset({"operative", "preambular"})  # a letter in brackets behind these words is a point: alinéa a)
_SHORT = 2  # letters from which on the beginning of a word stands for it
_SYMBOL = re.compile(r"(?:[A-Z]{1,8}|[A-Z]/[A-Z]+)(?:[/.-][A-Z0-9().-]+)*/[A-Z0-9()./-]*\d[A-Z0-9()./-]*")
_PAIR = re.compile(r"(?:A/RES/|)(\d{1,4})/(\d{1,4})")
_SAID = re.compile(
    r"(?P<word>[^\d()]*?)[ .:#№]*(?P<first>\d*)"
    r"(?P<more>(?:[ .]*\(?[^\W_]{1,4}\))*|(?<=\d)[ .]*[^\W\d_]|(?<=[^\d ]) (?:[ivx]{1,5}|[^\W\d_]))"
)
_LABEL = re.compile(r"[^\W_]+")
_ABJAD = "ابجدهوزحطيكلمنسعفصقرشتثخذضظغ"
_AZBUKA = "абвгдежзиклмнопрстуфхцчшщэюя"
_LATIN = "abcdefghijklmnopqrstuvwxyz"
_CYRILLIC = str.maketrans("ACET", "АСЕТ")
_LETTERS = str.maketrans(_ABJAD[:26] + _AZBUKA[:26], _LATIN * 2)


def label_key(label: str) -> str:
    """A number or letter as printed, the same in every script: letters by their place in its order.

    >>> label_key("١٢ -"), label_key("(أ)"), label_key("(هـ)"), label_key("б)"), label_key("5.")
    ('12', 'a', 'e', 'b', '5')
    """
    return fold(label).strip(" .-()").translate(_LETTERS)


def goals(said: str, titles: Mapping[str, str] | None = None) -> tuple[Goal, ...]:
    """The places that these words may name, the likeliest first; `titles` are the interface's own names of the tags."""
    text = " ".join(ascii_digits(said).split())
    return tuple(dict.fromkeys((*_symbols(text), *_parts(_without_measure(text), titles or {}))))


def _symbols(text: str) -> Iterator[Goal]:
    plain = re.sub(f"[{UNSEEN}]", "", text).upper()
    if _SYMBOL.fullmatch(plain) or _PAIR.fullmatch(plain):
        yield Goal("symbol", (plain,))


def _without_measure(text: str) -> str:
    """Chinese counts with words around the number: 第5段."""
    return re.sub(r"^(.*?)第 ?(\d+) ?段?$", lambda match: f"{match[1] or '段'} {match[2]}", text)


def _parts(text: str, titles: Mapping[str, str]) -> Iterator[Goal]:
    said = _SAID.fullmatch(fold(text))
    if said is None:
        return
    word, first = said["word"].strip(), said["first"]
    labels = tuple(filter(None, (first, *map(label_key, _LABEL.findall(said["more"])))))
    if not word:
        if first:
            yield from () if len(labels) > 1 else (Goal("row", labels),)
            yield Goal("part", labels, "operative")
        return
    point = not first and said["more"].endswith(")")
    for kind in _kinds(word, titles):
        if kind in TAGS:
            yield Goal("part", labels, "point" if point and kind in _WITH_POINTS else kind)
        elif first:
            yield Goal("note" if kind == "note" else "row", (first,))


def _kinds(word: str, titles: Mapping[str, str]) -> tuple[str, ...]:
    """What a word stands for, or what the words it begins stand for."""
    named = _NAMED | {tag: tag for tag in TAGS} | {fold(title): tag for tag, title in titles.items()}
    if word in named:
        return (named[word],)
    begun = (kind for name, kind in named.items() if len(word) >= _SHORT and name.startswith(word))
    return tuple(dict.fromkeys(begun))


# Where that is ------------------------------------------------------------------------------------------------------


def rows_of(goal: Goal, headings: Sequence[Heading]) -> tuple[int, ...]:
    """The rows a part may be in, in their order. One whose like are not numbered is told by counting."""
    at = [place for place, heading in enumerate(headings) if heading.tag == goal.tag]
    if not goal.labels:
        return tuple(headings[place].row for place in at[:1])
    first, *more = goal.labels
    numbered = [place for place in at if label_key(headings[place].number)]
    found = [place for place in numbered if label_key(headings[place].number) == first]
    if not numbered:
        found = at[max(0, _count(first) - 1) :][:1]
    within = (_within(headings, place, more) for place in found[:MOST])
    return tuple(headings[place].row for place in within if place >= 0)


def _count(label: str) -> int:
    """The how-manieth a label is: a figure, a Roman one, or a letter."""
    return int(label) if label.isdecimal() else roman(label.upper()) or _LATIN.find(label) + 1


def _within(headings: Sequence[Heading], place: int, labels: Sequence[str]) -> int:
    """The point of these labels below the part that stands at `place`; -1 if it has none."""
    tag = headings[place].tag
    for label in labels:
        place += 1
        while place < len(headings) and label_key(headings[place].number) != label:
            if headings[place].tag == tag != "point":
                return -1
            place += 1
        if place >= len(headings) or headings[place].tag != "point":
            return -1
    return place


def cited(symbol: str) -> str:
    """A regular expression of where a symbol stands in a text; a resolution's two figures stand in either order.

    >>> import re
    >>> [bool(re.search(cited("A/RES/72/306"), text)) for text in ("قرارها ٣٠٦/٧٢", "A/72/306", "172/306")]
    [True, False, False]
    """
    pair = _PAIR.fullmatch(symbol)
    whole = f"A/RES/{pair[1]}/{pair[2]}" if pair is not None else symbol
    ways = [_bounded(each, r"\w") for each in dict.fromkeys((whole, whole[:1].translate(_CYRILLIC) + whole[1:]))]
    if pair is not None:
        figures = dict.fromkeys((f"{pair[1]}/{pair[2]}", f"{pair[2]}/{pair[1]}"))
        ways += [_bounded(each, "[\\w/.-]") for each in figures]
    return "|".join(ways)


def figures_of(symbol: str) -> str:
    """The longest figure of a symbol: a text without it does not cite it, which is told sooner."""
    return max(re.findall(r"\d+", symbol), key=len, default=symbol)


def _bounded(text: str, before: str) -> str:
    return f"(?<!{before}){pattern(text)}(?![\\w/]*\\d)"
