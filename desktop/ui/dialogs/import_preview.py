"""What was recognised in one file: the facts in a few lines, then the beginning of its text in its own face."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QTextBrowser, QVBoxLayout, QWidget

from desktop.core.bidi import paragraph_direction
from desktop.core.messages import Message
from desktop.core.text import visible
from desktop.services.looking import Opening, Seen
from desktop.services.planning import Planned
from desktop.ui.actions import TAG_TITLES
from desktop.ui.dialogs.import_words import counts, done, encoding_title, format_title, language_title, listed
from desktop.ui.look.fonts import leading, reading_font, ui_font
from desktop.ui.look.theme import Theme
from desktop.ui.panels.lines import isolated, led
from desktop.ui.words import counted, say, tell


class ImportPreview(QWidget):
    """One file at a time; keeps its place where the same file is shown again."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._shown: Planned | None = None
        self._failure: Message | None = None
        self.name = QLabel()
        self.name.setProperty("role", "title")
        self.name.setFont(ui_font(pixels=15, bold=True))
        self.facts = QLabel()
        self.aside = QLabel()
        for label in (self.name, self.facts, self.aside):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            label.setMinimumWidth(1)
        for label in (self.facts, self.aside):
            label.setProperty("role", "muted")
        self.page = QTextBrowser()
        self.page.setObjectName("import-preview")
        self.page.setAccessibleName(say("The beginning of the text"))
        self.page.setOpenLinks(False)
        self.page.setAcceptDrops(False)
        self.page.document().setDocumentMargin(14)
        head = QVBoxLayout()
        head.setContentsMargins(16, 10, 16, 10)
        head.setSpacing(1)
        for label in (self.name, self.facts, self.aside):
            head.addWidget(label)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.page, 1)

    def show_nothing(self, text: str) -> None:
        """No file is chosen; `text` says what to do."""
        self._shown = None
        for label in (self.name, self.facts, self.aside):
            label.setText("")
            label.hide()
        self.page.setHtml(_sentence(text, self._theme.muted))

    def show_file(self, file: Planned, failure: Message | None = None) -> None:
        """The facts and the beginning of this file; `failure` is why its document was not imported."""
        if self._shown == file and self._failure == failure:
            return
        same = self._shown is not None and self._shown.seen.path == file.seen.path
        at = self.page.verticalScrollBar().value() if same else 0
        self._shown, self._failure = file, failure
        seen = file.seen
        self.name.setText(led(isolated(seen.name)))
        self.facts.setText(led(_facts(seen)))
        self.aside.setText(led(say("Set aside: {0}", counts(seen.furniture))) if seen.furniture else "")
        for label in (self.name, self.facts, self.aside):
            label.setVisible(bool(label.text()))
        told = _sentence(tell(failure), self._theme.deleted) if failure else ""
        self.page.setHtml(told + "".join(_page(file, self._theme)))
        self.page.verticalScrollBar().setValue(at)


def _facts(seen: Seen) -> str:
    if seen.error is not None:
        return listed((str(seen.path.parent),))
    way = say("Right to left") if seen.direction == "rtl" else say("Left to right")
    return listed(
        (
            format_title(seen.format),
            encoding_title(seen.encoding) if seen.textual else "",
            say(", ").join(map(language_title, seen.languages)),
            way,
            counted("{0} paragraphs", seen.paragraphs),
            counted("{0} footnotes", seen.footnotes) if seen.footnotes else "",
        )
    )


# The page -------------------------------------------------------------------------------------------------------


def _page(file: Planned, theme: Theme) -> Iterator[str]:
    seen = file.seen
    if seen.error is not None:
        yield _sentence(tell(seen.error), theme.deleted)
        return
    for notice in seen.notices:
        yield _sentence(tell(notice), theme.finding)
    if seen.repairs:
        yield _repairs(file, theme)
    yield "<table width='100%' cellspacing='0' cellpadding='0'>"
    for paragraph in seen.opening:
        yield _row(paragraph, theme)
    yield "</table>"
    hidden = seen.paragraphs - len(seen.opening)
    if hidden > 0:
        yield _sentence(counted("{0} further paragraphs", hidden), theme.muted)
    yield from _notes(seen, theme)


def _repairs(file: Planned, theme: Theme) -> str:
    """Lines as they are and as a repair would make them."""
    title = say("Put right:") if file.choices.repair else say("Looks decoded twice. The repair would make of it:")
    lines = "".join(
        f"<p style='{_face(file.seen.language)}; margin:0 0 6px 0' dir='{paragraph_direction(after, 'ltr')}'>"
        f"<span dir='ltr' style='background-color:{theme.deleted_tint}; color:{theme.deleted}'>"
        f"{escape(visible(before))}</span><br/>"
        f"<span style='background-color:{theme.inserted_tint}; color:{theme.inserted}'>{escape(after)}</span></p>"
        for before, after in file.seen.repairs
    )
    return f"{_sentence(title, theme.muted)}{lines}<p></p>"


def _row(paragraph: Opening, theme: Theme) -> str:
    """The tag's letter in the margin, the text beside it; in small what reading did to it."""
    colours, what = theme.tag(paragraph.tag), done(paragraph.operations)
    side = "left" if _direction() == "ltr" else "right"
    label = (
        f"<td width='34' valign='top' align='{side}' style='padding-top:3px'>"
        f"<span title='{escape(_tag_title(paragraph.tag))}' style='font-size:11px; font-weight:600; "
        f"color:{colours.fore}; background-color:{colours.back}'>&nbsp;{escape(colours.letter)}&nbsp;</span></td>"
    )
    number = f"<span style='color:{theme.muted}'>{escape(paragraph.number)}</span> " if paragraph.number else ""
    face = f"{_face(paragraph.language)}; margin:0 0 {0 if what else 6}px 0"
    under = _sentence(what, f"{theme.muted}; font-size:11px") if what else ""
    text = f"<p dir='{paragraph.direction}' style='{face}'>{number}{escape(paragraph.text)}</p>"
    cells = (label, f"<td valign='top'>{text}{under}</td>")
    return f"<tr>{''.join(cells if _direction() == 'ltr' else cells[::-1])}</tr>"  # Qt's tables do not mirror


def _notes(seen: Seen, theme: Theme) -> Iterator[str]:
    for label, text in seen.notes:
        yield (
            f"<p dir='{seen.direction}' style='{_face(seen.language, 0.85)}; color:{theme.muted}; margin:4px 0 0 0'>"
            f"{escape(label)} {escape(text)}</p>"
        )
    hidden = seen.footnotes - len(seen.notes)
    if hidden > 0:
        yield _sentence(counted("{0} further footnotes", hidden), theme.muted)


def _face(language: str, scale: float = 1.0) -> str:
    font = reading_font(language)
    return (
        f"font-family:{','.join(font.families())}; font-size:{round(font.pixelSize() * scale)}px; "
        f"line-height:{round(font.pixelSize() * scale * leading(language))}px; -qt-line-height-type:fixed"
    )


def _tag_title(tag: str) -> str:
    return say(TAG_TITLES[tag]) if tag in TAG_TITLES else tag


def _sentence(text: str, colour: str) -> str:
    """A sentence of the interface, in its direction."""
    return f"<p dir='{_direction()}' style='color:{colour}; margin:0 0 6px 0'>{escape(led(text))}</p>"


def _direction() -> str:
    return "rtl" if QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft else "ltr"
