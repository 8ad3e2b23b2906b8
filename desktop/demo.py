"""A review session without a display: drives the real window offscreen and leaves pictures and the export behind."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable, Sequence
from functools import partial
from importlib.resources import as_file, files
from pathlib import Path

LANGUAGES = ("en", "ar", "fr", "zh", "es", "ru")
PATIENCE_S = 120.0
WRONG, RIGHT = "تحرب", "ترحب"


def main(arguments: Sequence[str]) -> int:
    """`demo FOLDER [FILE...]`: the session on the files, or on the sample, with its results in the folder."""
    folder, names = Path(arguments[0]), [Path(name) for name in arguments[1:]]
    folder.mkdir(parents=True, exist_ok=True)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with as_file(files("resources") / "samples") as samples:
        wanted = names or [samples / f"resolution.{code}.txt" for code in LANGUAGES]
        session = Session(folder)
        try:
            session.run(wanted)
        finally:
            session.close()
    return 0


class Session:
    """The window, and what a person would do in it."""

    def __init__(self, folder: Path) -> None:
        from desktop.app import furnish, make_application
        from desktop.ui.frame import Frame
        from desktop.ui.kept.settings import Settings

        self.folder = folder
        self.application = make_application()
        settings = Settings(author="demo", language="en")
        self.frame = Frame(settings)
        self.bench = furnish(self.application, self.frame, settings)

    def run(self, wanted: Sequence[Path]) -> None:
        """Open, look, decide, correct, tag, comment, export, look again in the dark."""
        self.open(wanted)
        self.picture("review-light")
        self.decide()
        self.correct()
        self.annotate()
        self.export()
        self.look_around()

    def open(self, wanted: Sequence[Path]) -> None:
        """A fresh library in the folder, and the files in it."""
        library = self.folder / "library.sqlite3"
        for name in (library, library.with_name(library.name + "-wal"), library.with_name(library.name + "-shm")):
            name.unlink(missing_ok=True)
        self.frame.show()
        self.bench.desk.start(str(library), wanted)
        self.wait(lambda: self.bench.overview is not None)

    def decide(self) -> None:
        """Go to the first finding, show it, accept it."""
        bench = self.bench
        if not bench.findings.places():
            return
        bench.actions_table["finding-next"].trigger()
        self.picture("findings-light")
        before = bench.overview
        bench.actions_table["finding-accept"].trigger()
        self.wait(lambda: bench.overview is not before)

    def correct(self) -> None:
        """Correct a word in the middle of its paragraph; the picture is taken while the editor is open."""
        from PySide6.QtWidgets import QTextEdit

        from desktop.core.text import Span

        bench = self.bench
        found = self._find(WRONG)
        if found is None:
            return
        row, version, start = found
        bench.pairs.go_to(row, version)
        bench.pairs.edit_current(Span(start, start + len(WRONG)))
        editor = bench.pairs.findChild(QTextEdit)
        if editor is None:
            return
        editor.textCursor().insertText(RIGHT)
        self.picture("correction-light")
        bench.pairs.setFocus()
        self.wait(lambda: self._find(WRONG) is None)

    def _find(self, word: str) -> tuple[int, int, int] | None:
        document = self.bench.desk.document
        for row in self.bench.desk.rows(0, document.rows if document else 0):
            for version, cells in enumerate(row.cells):
                for cell in cells:
                    if word in cell.text:
                        return row.index, version, cell.text.index(word)
        return None

    def annotate(self) -> None:
        """A tag and a comment on the paragraph at hand."""
        bench = self.bench
        before = bench.overview
        bench.actions_table["comment"].trigger()
        bench.comments.field.setPlainText("Compare with the formula of the earlier resolution.")
        bench.comments.write()
        self.wait(lambda: bench.overview is not before)
        self.picture("comment-light")

    def export(self) -> None:
        """The annotated page, and the corrected text of the second version."""
        from desktop.core.export.asked import Asked

        document = self.bench.desk.document
        if document is None:
            return
        version = document.versions[min(1, len(document.versions) - 1)]
        for asked in (Asked("html"), Asked("txt", (version.language,))):
            before = self.bench.status.notices()
            self.bench.exporting.write(document, asked, self.folder)
            self.wait(partial(self._is_told_more, before))

    def _is_told_more(self, before: tuple[tuple[str, str], ...]) -> bool:
        return self.bench.status.notices() != before

    def look_around(self) -> None:
        """The changes, every version side by side, and all of it in the dark theme."""
        bench = self.bench
        bench.tabs.setCurrentWidget(bench.findings)
        bench.actions_table["mode-changes"].trigger()
        self.picture("changes-light")
        bench.actions_table["mode-corrected"].trigger()
        bench.actions_table["theme-dark"].trigger()
        self.picture("review-dark")
        bench.actions_table["finding-next"].trigger()
        self.picture("findings-dark")
        document = bench.desk.document
        if document is not None and len(document.versions) > 2:
            self.frame.resize(1920, 1080)
            bench.show_versions(tuple(range(min(4, len(document.versions)))))
            bench.actions_table["theme-light"].trigger()
            bench.actions_table["row-first"].trigger()
            self.picture("versions-light")

    def picture(self, name: str) -> None:
        """The window as it stands, painted."""
        for _ in range(3):
            self.application.processEvents()
            time.sleep(0.02)
        path = self.folder / f"{name}.png"
        self.frame.grab().save(str(path))
        print(path)  # noqa: T201 - this is the command's answer

    def wait(self, ready: Callable[[], bool]) -> None:
        """Let the window work until it is so; TimeoutError after two minutes."""
        end = time.monotonic() + PATIENCE_S
        while not ready():
            if time.monotonic() > end:
                raise TimeoutError(f"the window did not get there: {self.bench.status.notice.text()}")
            self.application.processEvents()
            time.sleep(0.005)

    def close(self) -> None:
        """End it as a person would."""
        self.frame.close()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
