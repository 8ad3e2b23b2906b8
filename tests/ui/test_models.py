"""Every model of the window keeps Qt's rules, empty, full, and while what it holds is changed under a view."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import product
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QTreeView, QWidget
from pytestqt.qtbot import QtBot

import desktop.ui
from desktop.core.document import Candidate, Comment, DocumentInfo, Finding, FoundPlace, Heading, VersionInfo
from desktop.core.messages import message
from desktop.core.outline import Outline, make_outline
from desktop.core.tagsets import shipped_schemes
from desktop.core.text import Span
from desktop.core.threads import gathered
from desktop.services.looking import Seen
from desktop.services.planning import Plan, with_seen
from desktop.services.queue import Preview
from desktop.services.standing import Moved
from desktop.ui.actions import ACTIONS
from desktop.ui.dialogs.batch import ChangesModel
from desktop.ui.dialogs.import_tree import ImportTree
from desktop.ui.dialogs.keys import KeysModel
from desktop.ui.dialogs.scheme_tags import TagsModel
from desktop.ui.dialogs.tag_list import Offer, PaletteModel
from desktop.ui.jobs.overview import Queue
from desktop.ui.look.theme import load_theme
from desktop.ui.pairs.model import PAGE, PairModel
from desktop.ui.palette.lines import Line, LineModel
from desktop.ui.panels.library import LibraryModel, Listed
from desktop.ui.panels.outline import OutlineModel
from desktop.ui.panels.queue import QueueModel
from desktop.ui.panels.talk import Spoken, TalkModel
from desktop.ui.panels.threads import ThreadsModel, listing

Case = Callable[[QWidget, Any], Iterator[QAbstractItemModel]]
"""Makes a model and yields it, and again after each change of what it holds."""

VERSIONS = (VersionInfo(1, "en", "ltr", True, "a.txt"), VersionInfo(2, "ar", "rtl", False, "b.txt"))
DOCUMENT = DocumentInfo(1, "A/RES/72/1", "Care of manuscripts", VERSIONS, 3)
SAID = Comment("c", 1, "Which one?", "mk", "2024-05-01T09:00:00Z", Span(0, 4))
ANSWER = Comment("d", 1, "The second.", "lm", "2024-05-02T09:00:00Z", answers="c")


def place(row: int, key: int = 1) -> FoundPlace:
    found = Finding("wrong-word", False, 0, 4, "تحرب", (Candidate("ترحب", 0.9),), 0.9, (message("Why"),), id=key)
    return FoundPlace(found, row, 1, 1, 1, "", " بالمبادرات")


def headings(*findings: int) -> Outline:
    tags = ("masthead", "preambular", "operative", "point", "annex")
    return make_outline([Heading(row, tags[row % 5], f"{row}.", "Words", count) for row, count in enumerate(findings)])


def pairs(parent: QWidget, rows: Any) -> Iterator[QAbstractItemModel]:
    book = rows(3 * PAGE)
    model = PairModel(parent)
    yield model
    model.open(replace(DOCUMENT, rows=book.size), book.fetch, (0, 1))
    yield model
    model.set_columns((1,))
    yield model
    model.renew((0, 1, 70))
    yield model
    for moved in (Moved(5, 1, 3), Moved(5, 3, 1), Moved(7, 2, 0)):
        book.size += moved.after - moved.before
        assert model.move(replace(DOCUMENT, rows=book.size), (moved,))
        yield model
    assert not model.move(replace(DOCUMENT, rows=book.size), ())
    yield model
    model.clear()
    yield model


def lines(parent: QWidget, _rows: Any) -> Iterator[QAbstractItemModel]:
    model = LineModel(parent)
    yield model
    model.show([Line("Undo", "undo", keys="Ctrl+Z"), Line("Redo", "redo", enabled=False), Line("قرار", 3, lead="٣")])
    yield model
    model.show(())
    yield model


def library(parent: QWidget, _rows: Any) -> Iterator[QAbstractItemModel]:
    listed = Listed(DOCUMENT, "2026-01-02T10:00:00+00:00", 24, 60, 3, "manuscripts", "care")
    model = LibraryModel(parent)
    yield model
    model.show((listed, replace(listed, document=replace(DOCUMENT, title=""), opened="2026-03-01T12:00:00+00:00")))
    yield model
    model.show(())
    yield model


def outline(parent: QWidget, _rows: Any) -> Iterator[QAbstractItemModel]:
    model = OutlineModel(parent)
    yield model
    model.show(headings(0, 1, 2, 3, 4, 5))
    yield model
    model.show(headings(0, 1, 2, 3, 4, 9), (len(model.outline.lines) - 1,))
    yield model
    model.show(headings(7), (0, 1, 2))
    yield model
    model.show(Outline(), ())
    yield model


def queue(parent: QWidget, _rows: Any) -> Iterator[QAbstractItemModel]:
    model = QueueModel(parent)
    yield model
    elsewhere = replace(place(2, 2), document=2)
    model.show(Queue(places=(place(0), elsewhere), total=2, documents={1: DOCUMENT}), 1, headings(1, 1))
    yield model
    model.show(Queue(), 1, Outline())
    yield model


def talk(parent: QWidget, _rows: Any) -> Iterator[QAbstractItemModel]:
    model = TalkModel(parent)
    yield model
    model.show((Spoken(SAID, "note", False), Spoken(ANSWER, "", False)))
    yield model
    model.show((Spoken(replace(SAID, resolved=True, author="", at=""), "", True),))
    yield model
    model.show(())
    yield model


def threads(parent: QWidget, _rows: Any) -> Iterator[QAbstractItemModel]:
    model = ThreadsModel(parent)
    yield model
    found = gathered([(0, 0, "note", SAID), (0, 0, "", ANSWER), (2, 1, "", replace(SAID, key="e", resolved=True))])
    model.show(listing(found, headings(0, 0, 0), DOCUMENT), found)
    yield model
    model.show(listing(found, Outline(), None), found[1:])
    yield model
    model.show(listing((), Outline(), None), ())
    yield model


def changes(parent: QWidget, _rows: Any) -> Iterator[QAbstractItemModel]:
    preview = Preview(place(0), "A/1", 0, "operative", "1.", "", "ar", "rtl", "", "تحرب", "ترحب", " بها")
    model = ChangesModel((preview, replace(preview, place=replace(place(1, 2), document=2), after="")), parent)
    yield model
    assert model.setData(model.index(1), True, Qt.ItemDataRole.CheckStateRole)
    assert model.count() == 1
    yield model
    model.tick_all(ticked=False)
    yield model
    empty = ChangesModel((), parent)
    empty.tick_all(ticked=True)
    yield empty


def keys(parent: QWidget, _rows: Any) -> Iterator[QAbstractItemModel]:
    model = KeysModel(parent)
    yield model
    model.show({"open": ("Ctrl+F16",)}, "")
    yield model
    model.show({}, "open")
    assert 0 < model.rowCount() < len(ACTIONS)
    yield model
    for _twice in range(2):
        model.show({}, "no such thing")
        yield model


def tags(parent: QWidget, _rows: Any) -> Iterator[QAbstractItemModel]:
    shipped = shipped_schemes()[0].tags
    model = TagsModel(parent)
    yield model
    model.show_tags(shipped)
    yield model
    model.show_tags((replace(shipped[0], label="Other", meaning=""), *shipped[1:]))
    yield model
    model.show_tags(shipped[1:])
    yield model


def palette(parent: QWidget, _rows: Any) -> Iterator[QAbstractItemModel]:
    offers = [Offer(name, tag, scheme.title) for scheme in shipped_schemes() for name, tag in scheme.named()]
    model = PaletteModel(offers, parent)
    yield model
    for typed in ("t", "no such thing", ""):
        model.show_fitting(typed)
        yield model


def tree(parent: QWidget, _rows: Any) -> Iterator[QAbstractItemModel]:
    def seen(name: str, language: str, **more: Any) -> Seen:
        return Seen(Path("x") / name, name, "text", (language,), symbol="A/RES/72/1", paragraphs=3, **more)

    def fate(path: Path) -> tuple[str, None]:
        return "done" if path.name == "b.txt" else "", None

    model = ImportTree(load_theme("light"), parent)
    english, arabic = seen("a.en.txt", "en"), seen("a.ar.txt", "ar")
    unread = replace(seen("c.txt", "en"), languages=(), error=message("It holds no text."))
    yield model
    for plan in (
        with_seen(Plan(), (english,)),
        with_seen(Plan(), (english, arabic, unread)),
        with_seen(Plan(), (arabic, replace(english, symbol="A/RES/72/2"), replace(seen("b.txt", "fr"), symbol=""))),
        Plan(),
    ):
        model.show_plan(plan, fate)
        yield model


CASES: dict[type[QAbstractItemModel], Case] = {
    PairModel: pairs,
    LineModel: lines,
    LibraryModel: library,
    OutlineModel: outline,
    QueueModel: queue,
    TalkModel: talk,
    ThreadsModel: threads,
    ChangesModel: changes,
    KeysModel: keys,
    TagsModel: tags,
    PaletteModel: palette,
    ImportTree: tree,
}


def made_by_us(base: type[QAbstractItemModel] = QAbstractItemModel) -> set[type[QAbstractItemModel]]:
    """The models of the window, wherever they are."""
    below = set(base.__subclasses__())
    found = {each for each in below if each.__module__.startswith("desktop.")}
    return found.union(*map(made_by_us, below))


def test_every_model_of_the_window_is_tested() -> None:
    for module in pkgutil.walk_packages(desktop.ui.__path__, "desktop.ui."):
        importlib.import_module(module.name)
    assert made_by_us() == set(CASES)


@pytest.mark.parametrize("model", CASES, ids=lambda model: model.__name__)
def test_it_keeps_the_rules(model: type[QAbstractItemModel], qtbot: QtBot, book: Callable[[int], Any]) -> None:
    """The tester listens to all that the model tells, a view beside it; a warning of Qt fails the test."""
    view = QTreeView()
    qtbot.addWidget(view)
    testers: dict[int, QAbstractItemModelTester] = {}
    sizes = set()
    for tested in CASES[model](view, book):
        assert type(tested) is model
        if id(tested) not in testers:
            testers[id(tested)] = QAbstractItemModelTester(
                tested, QAbstractItemModelTester.FailureReportingMode.Warning
            )
            view.setModel(tested)
        sizes.add(tested.rowCount())
        for index in indexes(tested):
            check(tested, index)
    assert len(sizes) > 1


def indexes(model: QAbstractItemModel, parent: QModelIndex | None = None) -> Iterator[QModelIndex]:
    above = QModelIndex() if parent is None else parent
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(above)  # a list hides that it has one
    for row, column in product(range(model.rowCount(above)), range(columns)):
        index = model.index(row, column, above)
        yield index
        yield from indexes(model, index)


ROLES = (*Qt.ItemDataRole, Qt.ItemDataRole.UserRole + 1, Qt.ItemDataRole.UserRole + 7)


def check(model: QAbstractItemModel, index: QModelIndex) -> None:
    """Whatever a view asks is answered; what is in the first column is never without words for a screen reader."""
    for role in ROLES:
        model.data(index, role)
    model.flags(index)
    if index.column() == 0:
        spoken = model.data(index, Qt.ItemDataRole.AccessibleTextRole)
        assert spoken or model.data(index, Qt.ItemDataRole.DisplayRole)
