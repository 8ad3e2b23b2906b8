"""Spelling while one types: words that the reader's dictionary does not know, and what may have been meant.

The dictionary is asked in a thread of its own; a word it was asked about once is remembered.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from desktop.core.languages import base_language
from desktop.core.messages import KnownError
from desktop.core.text import Span
from desktop.ui.jobs.tasks import Tasks
from desktop.ui.kept.preferences import Preferences
from desktop.ui.pairs import PairView

if TYPE_CHECKING:
    from desktop.core.spelt import Spelt

AFTER_MS = 120
REMEMBERED = 50_000
"""So many words of a language are remembered; then they are asked about anew."""

Known = dict[str, bool]


class Spelling(QObject):
    """Marks words in the open editor, where there is a dictionary of its language and the reader wants it."""

    def __init__(self, pairs: PairView, preferences: Preferences, parent: QObject) -> None:
        super().__init__(parent)
        self._pairs, self._preferences = pairs, preferences
        self._tasks = Tasks(self)
        self._known: dict[str, Known | None] = {}  # None: there is no dictionary of the language
        self._asked: set[str] = set()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(AFTER_MS)
        self._timer.timeout.connect(self.look)
        pairs.editing.opened.connect(self.look)
        pairs.editing.typed.connect(self._timer.start)
        pairs.caret_changed.connect(lambda _char: self._timer.start())
        preferences.changed.connect(lambda _before, _now: self.look())

    def close(self) -> None:
        """End the thread."""
        self._timer.stop()
        self._tasks.close()

    def busy(self) -> bool:
        """Whether the dictionary is being asked."""
        return self._tasks.busy()

    def look(self) -> None:
        """Mark what is known to be unknown, and ask about the rest."""
        from desktop.core.spelt import spelt  # noqa: PLC0415  # no word is looked at before something is edited

        editor = self._pairs.editing.editor
        if editor is None:
            return
        if not self._preferences.settings.spelling:
            editor.overlay.set_unknown(())
            return
        language = base_language(editor.face.language)
        known = self._known.get(language, {})
        if known is None:
            return
        found = spelt(editor.shown(), language)
        editor.overlay.set_unknown([word.span for word in found if _is_wrong(word, known, editor.caret())])
        self._ask(language, {word.form: word for word in found if word.form not in known})

    def _ask(self, language: str, words: dict[str, Spelt]) -> None:
        if words and language not in self._asked:
            self._asked.add(language)
            self._tasks.run(
                lambda _report: _looked_up(language, words.values()),
                lambda known: self._take(language, known),
                _unexpected,
            )

    def _take(self, language: str, known: Known | None) -> None:
        self._asked.discard(language)
        before = self._known.get(language) or {}
        kept = before if len(before) < REMEMBERED else {}
        self._known[language] = None if known is None else kept | known
        self.look()

    def suggest(self, span: Span, found: Callable[[tuple[str, ...]], None]) -> None:
        """Ask what may be meant by a word of the open editor."""
        editor = self._pairs.editing.editor
        if editor is not None:
            language = base_language(editor.face.language)
            word = editor.shown()[span.start : span.end]
            self._tasks.run(lambda _report: _meant(language, word), found, _unexpected)


def _is_wrong(word: Spelt, known: Known, caret: int) -> bool:
    """A word that is being typed is not judged before the caret has left it."""
    return known.get(word.form) is False and word.span.end != caret


def _looked_up(language: str, words: Iterable[Spelt]) -> Known | None:
    from desktop.services.spelling import speller  # noqa: PLC0415  # in the worker's thread

    knows = speller(language)
    if knows is None:
        return None
    return {word.form: knows(word.form) or (bool(word.parts) and all(map(knows, word.parts))) for word in words}


def _meant(language: str, word: str) -> tuple[str, ...]:
    from desktop.core.lexicon import plain  # noqa: PLC0415  # in the worker's thread
    from desktop.core.spelt import meant  # noqa: PLC0415
    from desktop.services.spelling import speller  # noqa: PLC0415

    knows = speller(language)
    return () if knows is None else meant(plain(word), language, knows)


def _unexpected(error: KnownError) -> None:
    raise error
