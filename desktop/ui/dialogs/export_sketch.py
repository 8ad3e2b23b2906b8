"""The first rows of a review as an exported page will say them: what changed, comments, notes; not how it is set."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from desktop.core.bidi import paragraph_direction
from desktop.core.document import Cell, Comment, Direction, VersionInfo
from desktop.core.export.composed import Run, compose
from desktop.core.export.options import Options
from desktop.core.review import Review, Unit
from desktop.core.text import visible
from desktop.ui.look.fonts import leading, reading_font
from desktop.ui.look.theme import Theme
from desktop.ui.panels.lines import POP, isolated

LEFT_TO_RIGHT_ISOLATE, RIGHT_TO_LEFT_ISOLATE = "\u2066", "\u2067"

SIZE = 0.85
"""Of the size that texts are read in."""


def sketch(review: Review, options: Options, theme: Theme) -> str:
    """A table for a QTextBrowser; one version after the other where that is asked for."""
    units = {unit.key: unit for text in review.texts for unit in text.units}
    notes = {unit.key: unit.label or "" for unit in units.values()}
    page = _Page(options, theme, units, notes)
    places = range(len(review.document.versions))
    columns = [tuple(places)] if options.layout == "side-by-side" else [(place,) for place in places]
    tables = ("".join(page.table(review, shown)) for shown in columns)
    return "<p></p>".join(tables)


class _Page:
    def __init__(self, options: Options, theme: Theme, units: dict[int, Unit], notes: dict[int, str]) -> None:
        self._options, self._theme, self._units, self._notes = options, theme, units, notes

    def table(self, review: Review, shown: tuple[int, ...]) -> Iterator[str]:
        """Rows of cells, in the order of the versions from the left."""
        width = 100 // max(1, len(shown))
        yield "<table width='100%' cellspacing='0' cellpadding='5'>"
        for row in review.rows:
            yield "<tr>"
            for at in shown:
                cells = "".join(self._cell(cell, review.document.versions[at]) for cell in row.cells[at])
                yield f"<td width='{width}%' valign='top'>{cells}</td>"
            yield "</tr>"
        yield "</table>"

    def _cell(self, cell: Cell, version: VersionInfo) -> str:
        unit = self._units[cell.paragraph]
        tag = self._theme.tag(unit.tag)
        way = cell.direction or paragraph_direction(unit.text, version.direction)
        label = f"<span style='font-size:11px; color:{tag.fore}'>{escape(isolated(tag.letter))}</span> "
        number = f"<span style='color:{self._theme.muted}'>{escape(_apart(unit.number, way))}</span> "
        head = (label if self._options.tags and unit.tag else "") + (number if unit.number else "")
        text = "".join(self._run(run) for run in compose(unit, self._options.shown).runs)
        said = "".join(self._comment(each) for each in unit.comments if self._says(each, unit))
        return f"<p dir='{way}' style='{_face(version.language)}; margin:0'>{head}{text}</p>{said}"

    def _run(self, run: Run) -> str:
        marks = "".join(f"<sup>{escape(self._notes.get(each.footnote, ''))}</sup>" for each in run.cited)
        return marks + (f"<span style='{self._style(run)}'>{escape(visible(run.text))}</span>" if run.text else "")

    def _style(self, run: Run) -> str:
        theme = self._theme
        styles = {
            "same": "",
            "deleted": f"color:{theme.deleted}; background-color:{theme.deleted_tint}; text-decoration:line-through",
            "inserted": f"color:{theme.inserted}; background-color:{theme.inserted_tint}; text-decoration:underline",
        }
        italic = "; font-style:italic" if "emphasis" in run.marks else ""
        strong = "; font-weight:600" if "strong" in run.marks else ""
        raised = "; vertical-align:super" if "superscript" in run.marks else ""
        return f"{styles[run.kind]}{italic}{strong}{raised}"

    def _says(self, comment: Comment, unit: Unit) -> bool:
        """Whether the comment is wanted: an answer is where its thread is."""
        first = next((each for each in unit.comments if each.key == (comment.answers or comment.key)), comment)
        return self._options.comments and (self._options.resolved or not first.resolved)

    def _comment(self, comment: Comment) -> str:
        way = "rtl" if QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft else "ltr"
        said = f"{'↳' if comment.answers else '▪'} {isolated(comment.author)}: {isolated(comment.body)}"
        style = f"color:{self._theme.muted}; font-size:11px; margin:2px 0 0 0"
        return f"<p dir='{way}' style='{style}'>{escape(said)}</p>"


def _apart(number: str, way: Direction) -> str:
    """A paragraph's number, shielded from what follows it; one without letters runs as the paragraph does (١ -)."""
    begins = RIGHT_TO_LEFT_ISOLATE if paragraph_direction(number, way) == "rtl" else LEFT_TO_RIGHT_ISOLATE
    return f"{begins}{visible(number)}{POP}"


def _face(language: str) -> str:
    font = reading_font(language)
    size = round(font.pixelSize() * SIZE)
    return (
        f"font-family:{','.join(font.families())}; font-size:{size}px; "
        f"line-height:{round(size * leading(language))}px; -qt-line-height-type:fixed"
    )
