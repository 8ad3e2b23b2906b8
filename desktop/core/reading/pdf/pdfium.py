"""PDF files by PDFium: opened within bounds, and the letters of their pages with the places they stand in."""

from __future__ import annotations

import ctypes
import math
import threading
import unicodedata
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from itertools import pairwise

import pypdfium2
from pypdfium2 import raw

from desktop.core.document import Page
from desktop.core.messages import UnreadableError
from desktop.core.reading.pdf.letters import BOLD, ITALIC, Letter

LOCK = threading.Lock()
"""PDFium may be used by one thread at a time: hold this around every use of it."""

PAGES = 20_000
LETTERS = 400_000
"""The most letters that are taken from one page."""

_NAMES = 256
_ITALIC_FLAG = 1 << 6
_BOLD_FLAG = 1 << 18
_HOLE = "\ufffd"
_LINE_FEED = 10
_CHARS = {2: "-", 9: " ", 10: " ", 11: " ", 12: " ", 13: " "} | {code: chr(code) for code in range(32, 127)}
"""What PDFium's codes mean: the hyphen at a line's end, white space, and the rest of ASCII as it is."""

_NO_LETTERS = frozenset({"Cc", "Cs", "Cn"})
_LARGEST = 10_000.0
_BOLD_NAMES = ("bold", "black", "heavy")
_TURN = dict(zip("()[]{}«»<>‹›", ")(][}{»«><›‹", strict=True))
_STRONG = {"L", "R", "AL"}
_ITALIC_NAMES = ("italic", "oblique")


@dataclass(frozen=True, slots=True)
class PageLetters:
    """A page as PDFium gives it. `given` is its text in the file's own order; `holes` counts letters without a name."""

    page: Page
    letters: list[Letter]
    given: str
    holes: int = 0


@dataclass(frozen=True, slots=True)
class _Setting:
    """How a text object sets its letters: weight and slant, size in points, quarter turns, and its font.

    `turn` counts in the page's own coordinates, `shown` as the page is shown.
    """

    face: int
    size: float
    turn: int
    shown: int
    font: str


@dataclass(frozen=True, slots=True)
class _Frame:
    """Where a page's own coordinates stand; a text that was turned is measured as if it were upright."""

    left: float
    bottom: float
    right: float
    top: float

    def upright(self, turn: int, x: float, y: float) -> tuple[float, float]:
        """A point from the top left of the page as one sees it who turned it by that many quarters."""
        match turn:
            case 0:
                return x - self.left, self.top - y
            case 1:
                return y - self.bottom, x - self.left
            case 2:
                return self.right - x, y - self.bottom
            case _:
                return self.top - y, self.right - x

    def size(self, turn: int) -> tuple[float, float]:
        """Width and height of the page, turned."""
        wide, high = self.right - self.left, self.top - self.bottom
        return (wide, high) if turn % 2 == 0 else (high, wide)


class Pages:
    """The pages of an open PDF. Every method holds LOCK."""

    def __init__(self, document: pypdfium2.PdfDocument, name: str) -> None:
        self._document = document
        self._name = name
        with LOCK:
            self.count = len(document)
            self.metadata = _stated(document)

    def letters(self, index: int) -> PageLetters:
        """The letters of a page; of a damaged one there are none. Raises UnreadableError for too many of them."""
        with LOCK:
            try:
                with closing(self._document[index]) as page, closing(page.get_textpage()) as text:
                    return self._read(page, text, index)
            except pypdfium2.PdfiumError:
                return PageLetters(Page(0, 0), [], "")

    def _read(self, page: pypdfium2.PdfPage, text: pypdfium2.PdfTextPage, index: int) -> PageLetters:
        count = text.count_chars()
        if count > LETTERS:
            raise UnreadableError(
                "Page {1} of {0} holds more than {2} letters, which no page does. Nothing was read.",
                self._name,
                index + 1,
                LETTERS,
            )
        turned = page.get_rotation() // 90 % 4
        frame = _Frame(*page.get_bbox())
        reader = _PageReader(text, frame, turned)
        letters = list(reader.letters(count))
        return PageLetters(Page(*frame.size(turned)), reader.named(letters), reader.given(), reader.holes)


def _stated(document: pypdfium2.PdfDocument) -> dict[str, str]:
    """What the file says of itself; what is no valid text is left out."""
    stated: dict[str, str] = {}
    for key in document.METADATA_KEYS:
        with suppress(UnicodeDecodeError):
            stated[key] = document.get_metadata_value(key)
    return stated


@contextmanager
def opened(data: bytes, name: str) -> Iterator[Pages]:
    """The pages of a PDF. Raises UnreadableError for one that is locked, damaged, empty, or of too many pages."""
    with LOCK:
        document = _open(data, name)
    try:
        pages = Pages(document, name)
        if pages.count > PAGES:
            raise UnreadableError(
                "{0} has more than {1} pages. Nothing was read; split it into smaller files.", name, PAGES
            )
        if not pages.count:
            raise UnreadableError("{0} has no pages. Nothing was read; it may be cut short, get it again.", name)
        yield pages
    finally:
        with LOCK:
            document.close()


def _open(data: bytes, name: str) -> pypdfium2.PdfDocument:
    try:
        return pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        if error.err_code in {raw.FPDF_ERR_PASSWORD, raw.FPDF_ERR_SECURITY}:
            raise UnreadableError(
                "{0} is locked by a password. Nothing was read; save it without one.", name
            ) from error
        raise UnreadableError(
            "{0} is a damaged PDF. Nothing was read; it may be cut short, get it again.", name
        ) from error


def _as_seen(letters: list[Letter], starts: Sequence[int]) -> list[Letter]:
    """Brackets as they are seen: PDFium turns those about that follow a letter from right to left in its own order.

    `starts` say where its own lines begin.
    """
    if not any(letter.char in _TURN for letter in letters):
        return letters
    result: list[Letter] = []
    for start, end in pairwise((0, *starts, len(letters))):
        kinds = [(letter, unicodedata.bidirectional(letter.char)) for letter in letters[start:end]]
        backwards = next((kind for _, kind in kinds if kind in _STRONG), "L") != "L"
        for letter, kind in kinds:
            backwards = kind != "L" if kind in _STRONG else backwards
            result.append(letter._replace(char=_TURN.get(letter.char, letter.char)) if backwards else letter)
    return result


def _letter_of(code: int) -> str:
    char = chr(code) if 0 < code < 0x110000 else _HOLE
    return _HOLE if unicodedata.category(char) in _NO_LETTERS else char


class _PageReader:
    """One page's letters, text object by text object."""

    def __init__(self, text: pypdfium2.PdfTextPage, frame: _Frame, turned: int) -> None:
        self._text = text
        self._frame = frame
        self._turned = turned
        self._settings: dict[int, _Setting] = {}
        self._given: list[str] = []
        self._guessed: list[tuple[int, str, str]] = []
        self._fonts: set[str] = set()
        self._starts: list[int] = []
        self.holes = 0

    def given(self) -> str:
        """The letters in the file's own order, with spaces."""
        return "".join(self._given)

    def letters(self, count: int) -> Iterator[Letter]:
        """Every letter that the file itself sets: the spaces and line ends that PDFium adds are not among them."""
        text, box, x, y = self._text.raw, raw.FS_RECTF(), ctypes.c_double(), ctypes.c_double()
        spaced, order = False, 0
        for index in range(count):
            place = ctypes.cast(raw.FPDFText_GetTextObject(text, index), ctypes.c_void_p).value
            code = raw.FPDFText_GetUnicode(text, index)
            if place is None:
                self._given.append(" ")
                spaced = True
                if code == _LINE_FEED:
                    self._starts.append(order)
                continue
            setting = self._settings.get(place)
            if setting is None:
                setting = self._settings[place] = self._setting(index)
            unnamed = raw.FPDFText_HasUnicodeMapError(text, index) == 1
            char = self._hole(code, order, setting.font) if unnamed else self._char(code, setting.font)
            self._given.append(char)
            raw.FPDFText_GetLooseCharBox(text, index, box)
            raw.FPDFText_GetCharOrigin(text, index, x, y)
            places = self._places(box, x.value, y.value, setting.turn)
            yield Letter(char, *places, setting.size, setting.face, setting.shown, order, spaced)
            spaced = False
            order += 1

    def named(self, letters: list[Letter]) -> list[Letter]:
        """The letters; where a font names none at all, those that PDFium takes their codes for, which may be right."""
        for order, char, font in self._guessed:
            if font not in self._fonts and char != _HOLE:
                letters[order] = letters[order]._replace(char=char)
        return _as_seen(letters, self._starts)

    def _char(self, code: int, font: str) -> str:
        """The letter as the file names it, or U+FFFD for what can be none."""
        self._fonts.add(font)
        char = _CHARS.get(code)
        if char is None:
            char = _letter_of(code)
        self.holes += char == _HOLE
        return char

    def _hole(self, code: int, order: int, font: str) -> str:
        """U+FFFD where the file names no letter."""
        self._guessed.append((order, _letter_of(code), font))
        self.holes += 1
        return _HOLE

    def _places(self, box: raw.FS_RECTF, x: float, y: float, turn: int) -> tuple[float, float, float, float, float]:
        """Left, right, top, bottom and base line, from the top left of the page when the letter is upright."""
        if turn == 0:
            left, top = x - self._frame.left, self._frame.top
            return left, max(left, box.right - self._frame.left), top - box.top, top - box.bottom, top - y
        x0, y0 = self._frame.upright(turn, box.left, box.bottom)
        x1, y1 = self._frame.upright(turn, box.right, box.top)
        left, base = self._frame.upright(turn, x, y)
        return left, max(x0, x1, left), min(y0, y1), max(y0, y1), base

    def _setting(self, index: int) -> _Setting:
        matrix = raw.FS_MATRIX()
        raw.FPDFText_GetMatrix(self._text, index, matrix)
        turn = round(math.atan2(matrix.b, matrix.a) / (math.pi / 2)) % 4
        size = raw.FPDFText_GetFontSize(self._text, index) * math.hypot(matrix.c, matrix.d)
        face, font = self._face(index)
        return _Setting(face, min(abs(size) or 1.0, _LARGEST), turn, (turn - self._turned) % 4, font)

    def _face(self, index: int) -> tuple[int, str]:
        """Weight and slant, by the name of the font, what it says of itself, and its weight; and its name."""
        buffer, flags = ctypes.create_string_buffer(_NAMES), ctypes.c_int()
        length = raw.FPDFText_GetFontInfo(self._text, index, buffer, _NAMES, flags)
        font = buffer.raw[: min(length, _NAMES)].decode("utf-8", errors="replace").casefold()
        bold = raw.FPDFText_GetFontWeight(self._text, index) >= 600 or any(name in font for name in _BOLD_NAMES)
        italic = bool(flags.value & _ITALIC_FLAG) or any(name in font for name in _ITALIC_NAMES)
        return BOLD * (bold or bool(flags.value & _BOLD_FLAG)) + ITALIC * italic, font
