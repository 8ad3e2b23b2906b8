"""How the numbers of lists and notes are written: in digits, letters and signs of the scripts that formats name."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

_WHOLE = re.compile(r"\s*(-?\d{1,9})\s*")
_LAST_ROMAN = 3999
_LAST_REPEATED = 780
_ROMAN = tuple(
    zip(
        (1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1),
        ("m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"),
        strict=True,
    )
)
_HEBREW = tuple(
    zip(
        (400, 300, 200, 100, 90, 80, 70, 60, 50, 40, 30, 20, 16, 15, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1),
        ("ת", "ש", "ר", "ק", "צ", "פ", "ע", "ס", "נ", "מ", "ל", "כ", "טז", "טו", *"יטחזוהדגבא"),
        strict=True,
    )
)
_LATIN = "abcdefghijklmnopqrstuvwxyz"
_RUSSIAN = "абвгдежзиклмнопрстуфхцчшщыэюя"
_ARABIC = "أبتثجحخدذرزسشصضطظعغفقكلمنهوي"
_ABJAD = "أبجدهوزحطيكلمنسعفصقرشتثخذضظغ"
_HEBREW_LETTERS = "אבגדהוזחטיכלמנסעפצקרשת"
_CHINESE = "〇一二三四五六七八九"
_LEGAL = "零壹贰叁肆伍陆柒捌玖"
_LEGAL_TRADITIONAL = "零壹貳參肆伍陸柒捌玖"


def whole(text: str | None, default: int) -> int:
    """The whole number that an attribute holds; the default where it holds none, or one of more than nine digits."""
    match = _WHOLE.fullmatch(text or "")
    return int(match[1]) if match else default


def numeral(number: int, form: str) -> str:
    """The number as Word's name of a format (ST_NumberFormat) has it; in decimal digits where the format ends.

    Source: ISO/IEC 29500-1, 17.18.59. An unknown format, and one in words, is written in decimal digits.
    """
    write = _FORMS.get(form)
    return (write(number) if write and number > 0 else "") or ("" if form == "none" else str(number))


def _repeated(letters: str) -> Callable[[int], str]:
    """After the last letter each is doubled, then trebled."""
    return lambda number: (
        letters[(number - 1) % len(letters)] * ((number - 1) // len(letters) + 1) if number <= _LAST_REPEATED else ""
    )


def _listed(signs: Sequence[str]) -> Callable[[int], str]:
    return lambda number: signs[number - 1] if number <= len(signs) else ""


def _row(first: int, count: int) -> str:
    return "".join(chr(first + index) for index in range(count))


def _digits(ten: str) -> Callable[[int], str]:
    return lambda number: "".join(ten[int(digit)] for digit in str(number))


def _added(values: Sequence[tuple[int, str]], last: int) -> Callable[[int], str]:
    """By adding up signs, the greatest first."""

    def write(number: int) -> str:
        if number > last:
            return ""
        signs = []
        for value, sign in values:
            signs.append(sign * (number // value))
            number %= value
        return "".join(signs)

    return write


def _counted(ten: str, units: Sequence[str], last: int, *, one: bool = False) -> Callable[[int], str]:
    """By digits with their units (十, 百, 千); with `one` ten is 一十, otherwise 十."""

    def write(number: int) -> str:
        if number > last:
            return ""
        text, gap = "", False
        for place, digit in zip(range(len(str(number)) - 1, -1, -1), str(number), strict=True):
            if digit == "0":
                gap = True
                continue
            text += (ten[0] if gap and text else "") + ten[int(digit)] + units[place]
            gap = False
        return text[1:] if not one and 10 <= number < 20 else text

    return write


def _chinese(number: int) -> str:
    """Counted up to ninety-nine, then digit by digit."""
    return _counted("〇" + _CHINESE[1:], ("", "十"), 99)(number) or _digits("○" + _CHINESE[1:])(number)


def _ordinal(number: int) -> str:
    ending = "th" if number % 100 in {11, 12, 13} else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{ending}"


_roman = _added(_ROMAN, _LAST_ROMAN)
_thousands = _counted("零" + _CHINESE[1:], ("", "十", "百", "千"), 9999)
_ENCLOSED = _row(0x2460, 20) + _row(0x3251, 15) + _row(0x32B1, 15)

_FORMS: dict[str, Callable[[int], str]] = {
    "arabicAbjad": _repeated(_ABJAD),
    "arabicAlpha": _repeated(_ARABIC),
    "arabicDigits": _digits("٠١٢٣٤٥٦٧٨٩"),
    "bullet": lambda _number: "",
    "chicago": _repeated("*†‡§"),
    "chineseCounting": _chinese,
    "chineseCountingThousand": _thousands,
    "chineseLegalSimplified": _counted(_LEGAL, ("", "拾", "佰", "仟"), 9999, one=True),
    "decimalEnclosedCircle": _listed(_ENCLOSED),
    "decimalEnclosedCircleChinese": _listed(_ENCLOSED),
    "decimalEnclosedFullstop": _listed(_row(0x2488, 20)),
    "decimalEnclosedParen": _listed(_row(0x2474, 20)),
    "decimalFullWidth": _digits(_row(0xFF10, 10)),
    "decimalFullWidth2": _digits(_row(0xFF10, 10)),
    "decimalZero": lambda number: f"{number:02}",
    "ganada": _repeated("가나다라마바사아자차카타파하"),
    "hebrew1": _added(_HEBREW, 999),
    "hebrew2": _repeated(_HEBREW_LETTERS),
    "hex": lambda number: f"{number:X}",
    "hindiNumbers": _digits(_row(0x0966, 10)),
    "ideographDigital": _digits(_CHINESE),
    "ideographEnclosedCircle": _listed(_row(0x3280, 10)),
    "ideographEnclosedParen": _listed(_row(0x3220, 10)),
    "ideographLegalTraditional": _counted(_LEGAL_TRADITIONAL, ("", "拾", "佰", "仟"), 9999, one=True),
    "ideographTraditional": _listed("甲乙丙丁戊己庚辛壬癸"),
    "ideographZodiac": _listed("子丑寅卯辰巳午未申酉戌亥"),
    "japaneseCounting": _thousands,
    "japaneseDigitalTenThousand": _digits(_CHINESE),
    "koreanDigital2": _digits(_CHINESE),
    "lowerLetter": _repeated(_LATIN),
    "lowerRoman": _roman,
    "numberInDash": lambda number: f"- {number} -",
    "ordinal": _ordinal,
    "persianDigits": _digits("۰۱۲۳۴۵۶۷۸۹"),
    "russianLower": _repeated(_RUSSIAN),
    "russianUpper": _repeated(_RUSSIAN.upper()),
    "taiwaneseCounting": _chinese,
    "taiwaneseCountingThousand": _thousands,
    "taiwaneseDigital": _digits(_CHINESE),
    "thaiNumbers": _digits(_row(0x0E50, 10)),
    "upperLetter": _repeated(_LATIN.upper()),
    "upperRoman": lambda number: _roman(number).upper(),
}

POINTS = frozenset(
    {"lowerLetter", "lowerRoman", "arabicAlpha", "arabicAbjad", "russianLower", "hebrew1", "hebrew2"}
    | {name for name in _FORMS if "Enclosed" in name or name.startswith("ideograph")}
)
"""The formats that letter points are numbered in, not paragraphs."""

_OPENINGS = {
    "1": "decimal",
    "a": "lowerLetter",
    "A": "upperLetter",
    "i": "lowerRoman",
    "I": "upperRoman",
    "01": "decimalZero",
    "أب": "arabicAlpha",
    "أبج": "arabicAbjad",
    "أبت": "arabicAlpha",
    "١٢": "arabicDigits",
    "۱۲": "persianDigits",
    "一二": "chineseCountingThousand",
    "壹贰": "chineseLegalSimplified",
    "壹貳": "ideographLegalTraditional",
    "甲乙": "ideographTraditional",
    "子丑": "ideographZodiac",
    "①②": "decimalEnclosedCircle",
    "１２": "decimalFullWidth",
    "אב": "hebrew1",
    "аб": "russianLower",
    "АБ": "russianUpper",
    "аАбБ": "russianLower",
    "*†": "chicago",
    "๑๒": "thaiNumbers",
    "१२": "hindiNumbers",
    "가나": "ganada",
}


def form_of(sample: str) -> str:
    """Word's name of the format that a sample ("1", "a", "أ, ب, ت, ...") shows, as OpenDocument names them.

    Empty where the sample is: there is no number then.
    """
    signs = [each.strip() for each in re.split("[,،]", sample) if each.strip(" .…")]
    if not signs:
        return ""
    tried = ("".join(signs[:3]), "".join(signs[:2]), signs[0])
    return next((_OPENINGS[each] for each in tried if each in _OPENINGS), "decimal")
