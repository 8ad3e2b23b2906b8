"""The program as a process: from the command to the window, in both interface languages, and the session for show."""

from __future__ import annotations

import os
import subprocess
import sys
from importlib.resources import files
from pathlib import Path

import pytest
from lxml import html
from PySide6.QtGui import QImage

from desktop.ui.kept.session import load_state
from desktop.ui.kept.settings import load_settings

ROOT = Path(__file__).resolve().parents[2]

WINDOW = """
import sys
from PySide6.QtCore import QTimer
from desktop import app

furnish = app.furnish
def watched(application, frame, settings, session):
    bench = furnish(application, frame, settings, session)
    timer = QTimer(frame)
    timer.timeout.connect(lambda: bench.overview and frame.close())
    timer.start(20)
    return bench
app.furnish = watched
sys.exit(app.main(sys.argv[2:], sys.argv[1]))
"""

LANGUAGE = """
import sys
from desktop.app import furnish, make_application
from desktop.ui.frame import Frame
from desktop.ui.kept.settings import Settings
application = make_application()
settings = Settings(language=sys.argv[1])
frame = Frame(settings)
bench = furnish(application, frame, settings)
menus = [action.text() for action in frame.menuBar().actions()]
sys.stdout.buffer.write(repr((application.layoutDirection().name, bench.actions_table["quit"].text(), menus)).encode())
bench.desk.close()
"""

BUG = """
import sys
from PySide6.QtCore import QTimer
from desktop.ui.dialogs.report import ReportDialog
from desktop.app import _Bugs, make_application
from desktop.ui.frame import Frame
from desktop.ui.kept.settings import Settings
application = make_application()
frame = Frame(Settings())
frame.show()
sys.excepthook = _Bugs(frame)
def fail():
    secret = "text of a document"
    raise KeyError(secret)
def look():
    (box,) = frame.findChildren(ReportDialog)
    print(box.about.text())
    print(box.text.toPlainText())
    application.quit()
QTimer.singleShot(0, fail)
QTimer.singleShot(200, look)
application.exec()
"""


SPEAKING = """
import sys
from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication
from desktop import app
from desktop.ui.dialogs.settings import SettingsDialog

made = []
class Watched(app.Window):
    def __init__(self, *arguments):
        super().__init__(*arguments)
        made.append(self)
app.Window = Watched
wanted = ["ar", "en", "ar"]
seen = []

def look():
    (window,) = made
    bench, frame = window.bench, window._frame
    if bench is None or bench in seen or bench.overview is None or bench.desk.tasks.busy():
        return
    seen.append(bench)
    direction = QApplication.layoutDirection().name
    place = bench.pairs.reading_place()[:2]
    face = frame.menuBar().font().families()[0].replace(" ", "")
    print(direction, bench.actions_table["quit"].text(), place, face, len(QApplication.allWidgets()), flush=True)
    bench.pairs.go_to(15, 1)
    if not wanted:
        frame.close()
        return
    bench.actions_table["settings"].trigger()
    dialog = frame.findChild(SettingsDialog)
    choice = dialog.general.language
    choice.setCurrentIndex(choice.findData(wanted.pop(0)))
    dialog.accept()

make = app.make_application
def watch():
    application = make()
    timer = QTimer(application)
    timer.timeout.connect(look)
    timer.start(20)
    return application
app.make_application = watch
sys.exit(app.main(sys.argv[2:], sys.argv[1]))
"""


def run(program: str | list[str], *arguments: str, home: Path) -> subprocess.CompletedProcess[bytes]:
    environment = os.environ | {
        "QT_QPA_PLATFORM": "offscreen",
        "HOME": str(home),
        "XDG_CONFIG_HOME": str(home / "config"),
        "XDG_DATA_HOME": str(home / "data"),
        "XDG_STATE_HOME": str(home / "state"),
        "PYTHONIOENCODING": "utf-8",
    }
    command = [sys.executable, *(program if isinstance(program, list) else ["-c", program]), *arguments]
    return subprocess.run(command, env=environment, capture_output=True, cwd=ROOT, timeout=240, check=False)


def test_from_the_start_to_the_end(tmp_path: Path) -> None:
    samples = [str(files("resources") / "samples" / f"resolution.{code}.txt") for code in ("en", "ar")]
    first = run(WINDOW, str(tmp_path / "library.sqlite3"), *samples, home=tmp_path)
    assert first.returncode == 0, first.stderr.decode()
    (session,) = tmp_path.rglob("session.json")
    (library,) = load_state(session).libraries.values()
    assert library.document > 0
    again = run(WINDOW, str(tmp_path / "library.sqlite3"), home=tmp_path)
    assert again.returncode == 0, again.stderr.decode()
    (now,) = load_state(session).libraries.values()
    assert now.document == library.document
    assert now.documents["1"].opened > library.documents["1"].opened


@pytest.mark.parametrize(
    ("language", "direction", "leave"),
    [("ar", "RightToLeft", "خروج"), ("en", "LeftToRight", "Quit"), ("fr", "LeftToRight", "Quitter")],
)
def test_the_language_of_the_interface(tmp_path: Path, language: str, direction: str, leave: str) -> None:
    done = run(LANGUAGE, language, home=tmp_path)
    assert done.returncode == 0, done.stderr.decode()
    said = done.stdout.decode()
    assert direction in said
    assert leave in said


def test_another_language_is_spoken_at_once_and_nothing_is_left_of_the_one_before(tmp_path: Path) -> None:
    samples = [str(files("resources") / "samples" / f"resolution.{code}.txt") for code in ("en", "ar")]
    done = run(SPEAKING, str(tmp_path / "library.sqlite3"), *samples, home=tmp_path)
    assert done.returncode == 0, done.stderr.decode()
    first, *later = done.stdout.decode().splitlines()
    assert [line.split()[0] for line in (first, *later)] == ["LeftToRight", "RightToLeft", "LeftToRight", "RightToLeft"]
    assert all("خروج" in line for line in later[::2])
    assert "Quit" in later[1]
    assert [line.split()[-2] for line in later] == ["NotoSansArabic", "NotoSans", "NotoSansArabic"]
    assert all("(15, 1)" in line for line in later)
    assert {line.split()[-1] for line in later} == {later[0].split()[-1]}  # as many widgets every time
    (settings,) = tmp_path.rglob("settings.toml")
    assert load_settings(settings).language == "ar"


def test_a_bug_is_told_once_without_text_of_the_document(tmp_path: Path) -> None:
    done = run(BUG, home=tmp_path)
    said = done.stdout.decode()
    assert "What was shown as saved is safe" in said
    assert "KeyError" in said
    assert "text of a document" not in said


def test_the_session_without_a_display(tmp_path: Path) -> None:
    done = run(["-m", "desktop.demo"], str(tmp_path / "demo"), home=tmp_path)
    assert done.returncode == 0, done.stderr.decode()
    pictures = {path.stem: QImage(str(path)) for path in (tmp_path / "demo").glob("*.png")}
    wanted = {"review-light", "review-dark", "findings-light", "findings-dark", "correction-light", "changes-light"}
    assert wanted <= set(pictures)
    for picture in pictures.values():
        assert picture.width() >= 1280
        colours = {picture.pixel(x, y) for x in range(0, picture.width(), 7) for y in range(0, picture.height(), 7)}
        assert len(colours) > 50
    assert pictures["review-light"].pixelColor(5, 5).lightness() > 200
    assert pictures["review-dark"].pixelColor(5, 5).lightness() < 60
    page = html.fromstring((tmp_path / "demo" / "A_RES_99_7.html").read_bytes())
    assert "تحرب" in [node.text_content() for node in page.iter("del")]
    assert "ترحب" in [node.text_content() for node in page.iter("ins")]
    assert "ترحب" in (tmp_path / "demo" / "A_RES_99_7.ar.txt").read_text(encoding="utf-8")


def test_every_sentence_is_translated_and_built(tmp_path: Path) -> None:
    done = run([str(ROOT / "packaging" / "translations.py"), "--check"], home=tmp_path)
    assert done.returncode == 0, done.stdout.decode()


def test_an_arabic_sentence_that_begins_with_a_code_point_stays_arabic(tmp_path: Path) -> None:
    program = LANGUAGE.replace(
        "bench.desk.close()",
        "from desktop.ui.panels.lines import led\n"
        "from PySide6.QtGui import QTextLayout\n"
        "line = QTextLayout(led('•  U+0629 في وسط الكلمة'))\n"
        "line.beginLayout(); first = line.createLine(); first.setLineWidth(1000); line.endLayout()\n"
        "assert first.cursorToX(1)[0] > first.cursorToX(len(line.text()))[0]\n"
        "bench.desk.close()",
    )
    done = run(program, "ar", home=tmp_path)
    assert done.returncode == 0, done.stderr.decode()


def test_the_window_is_furnished_without_the_data_layer_and_the_readers() -> None:
    program = (
        "import sys; import desktop.ui.workbench; "
        "print([name for name in ('sqlalchemy', 'pypdfium2', 'lxml', 'ftfy') if name in sys.modules])"
    )
    said = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout
    assert said.strip() == "[]"
