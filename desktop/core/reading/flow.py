"""A text in the flow: a paragraph begins where there is ink and ends at each boundary, as a browser shows a page."""

from __future__ import annotations

import re
from contextlib import AbstractContextManager
from dataclasses import dataclass, field

from desktop.core.document import OwnDirection
from desktop.core.reading.sheet import Sheet
from desktop.core.reading.styles import StyleKind

_INK = re.compile(r"[^ \t\r\n\f]")
_BLANK_LINE = re.compile(r"(?:\r\n?|\n)[ \t\f]*(?:(?:\r\n?|\n)[ \t\f]*)+")


@dataclass(frozen=True, slots=True)
class Setting:
    """What holds for the paragraphs that begin in an element."""

    language: str = ""
    direction: OwnDirection = ""
    preserve: bool = False
    heading: bool = False


PLAIN = Setting()


@dataclass(slots=True)
class _Styled:
    """A style that is on; `open` while a block is open that it is written into."""

    kind: StyleKind
    value: str
    open: AbstractContextManager[None] | None = None


@dataclass(slots=True)
class _Place:
    """The body, or a note in the writing."""

    block: AbstractContextManager[None] | None = None
    note: bool = False
    inked: bool = False
    break_waits: bool = False
    styles: list[_Styled] = field(default_factory=list)


class Flow:
    """What a reader of a document in the flow writes through: it need not know where paragraphs begin.

    In a note a boundary is a line break. What is styled over several blocks is styled in each of them.
    """

    def __init__(self, sheet: Sheet) -> None:
        self.sheet = sheet
        self._places = [_Place()]
        self._numbers: list[tuple[str, str]] = []

    @property
    def _place(self) -> _Place:
        return self._places[-1]

    @property
    def in_paragraph(self) -> bool:
        """Whether a paragraph is open, or a note that has some ink."""
        return self._place.block is not None and (self._place.inked or not self._place.note)

    @property
    def in_note(self) -> bool:
        """Whether a note is open."""
        return self._place.note

    @property
    def in_fresh_note(self) -> bool:
        """Whether a note is open that has no text yet."""
        return self._place.note and not self._place.inked

    # Text ---------------------------------------------------------------------------------------------------------

    def write(self, text: str | None, setting: Setting = PLAIN) -> None:
        """Characters; white space alone opens nothing. Where it is preserved a blank line parts paragraphs."""
        if not text:
            return
        if not setting.preserve:
            self._write(text, setting)
            return
        for number, part in enumerate(_BLANK_LINE.split(text)):
            if number:
                self.boundary()
            self._write(part, setting)

    def _write(self, text: str, setting: Setting) -> None:
        if _INK.search(text):
            self.begin(setting)
            self._place.inked = True
        if self._place.block is not None and not self._place.break_waits:
            self.sheet.write(text)

    def leave_out(self, text: str, step: str, setting: Setting = PLAIN) -> None:
        """Characters of the source that are none of the text; they end no note's waiting for its label."""
        inked = self._place.inked
        with_ink = _INK.search(text) is not None
        if with_ink:
            self.begin(setting)
        if self._place.block is not None:
            with self.sheet.style("left-out", step):
                self.sheet.write(text)
        self._place.inked = inked

    def line_break(self) -> None:
        """A new line of what is open."""
        if self.in_paragraph and not self._place.break_waits:
            self.sheet.line_break()

    def number(self, text: str, listed: str = "") -> None:
        """The number of the paragraph that begins next, which `listed` (number or point) may say the kind of."""
        self._numbers.append((text, listed))

    def forget_number(self) -> None:
        """The paragraph of a number was none."""
        self._numbers.clear()

    def settle_number(self) -> None:
        """A number that still waits stands alone."""
        if self._numbers:
            self.begin()

    def cite(self, key: str, printed: str, setting: Setting = PLAIN) -> None:
        """The note of this key is cited here."""
        self.begin(setting)
        self.sheet.cite(key, printed)

    # Blocks -------------------------------------------------------------------------------------------------------

    def begin(self, setting: Setting = PLAIN) -> None:
        """Open a paragraph if none is open; in a note, go on in a new line if one waits."""
        place = self._place
        if place.break_waits:
            place.break_waits = False
            self.sheet.line_break()
        if place.block is None:
            self._open(place, setting)
        self._write_numbers(place)

    def _open(self, place: _Place, setting: Setting) -> None:
        place.block = self.sheet.paragraph(
            heading=setting.heading,
            listed=self._numbers[-1][1] if self._numbers else "",
            language=setting.language,
            direction=setting.direction,
            preserve=setting.preserve,
        )
        place.block.__enter__()
        self._write_numbers(place)
        for styled in place.styles:
            self._enter(styled)

    def _write_numbers(self, place: _Place) -> None:
        numbers, self._numbers = self._numbers, []
        for text, _ in numbers:
            if place.note:
                self.sheet.write(f"{text} ")
            else:
                self.sheet.number(text)

    def boundary(self) -> None:
        """What is open ends; a note goes on in a new line."""
        place = self._place
        if place.note:
            place.break_waits = place.inked
        elif place.block is not None:
            self._close(place)

    def _close(self, place: _Place) -> None:
        for styled in reversed(place.styles):
            _exit(styled)
        if place.block is not None:
            place.block.__exit__(None, None, None)
            place.block = None

    def open_note(self, key: str, label: str, setting: Setting = PLAIN) -> None:
        """A footnote; one that is opened inside a paragraph is written behind it."""
        block = self.sheet.note(key, label, language=setting.language, preserve=setting.preserve)
        block.__enter__()
        self._places.append(_Place(block, note=True))

    def close_note(self) -> None:
        """The footnote ends, and what it was opened in goes on."""
        self._close(self._places.pop())

    def furniture(self, kind: str, text: str) -> None:
        """What is neither paragraph nor footnote; behind the paragraph if one is open."""
        with self.sheet.furniture(kind, preserve=kind == "script"):
            self.sheet.write(text)

    def close(self) -> None:
        """The text ends."""
        self.boundary()

    # Styles -------------------------------------------------------------------------------------------------------

    def style(self, kind: StyleKind, value: str = "") -> None:
        """What follows is of this kind, until `end_style`."""
        styled = _Styled(kind, value)
        self._place.styles.append(styled)
        if self._place.block is not None:
            self._enter(styled)

    def end_style(self) -> None:
        """The last style ends."""
        _exit(self._place.styles.pop())

    def _enter(self, styled: _Styled) -> None:
        styled.open = self.sheet.style(styled.kind, styled.value)
        styled.open.__enter__()


def _exit(styled: _Styled) -> None:
    if styled.open is not None:
        styled.open.__exit__(None, None, None)
        styled.open = None
