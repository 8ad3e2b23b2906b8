"""Comments as threads, in the real window on the sample: written, answered, resolved, taken away, found again."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from time import perf_counter

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QAbstractItemModelTester, QTest
from pytestqt.qtbot import QtBot
from sampled import Sample

from desktop.core.document import Cell, Comment
from desktop.core.outline import Outline
from desktop.core.text import Span
from desktop.core.threads import Aim, Sought, gathered
from desktop.services import changing
from desktop.services.errors import LibraryFault
from desktop.ui.desk import Desk
from desktop.ui.dropping import PlainField
from desktop.ui.frame import Frame
from desktop.ui.kept.settings import Settings
from desktop.ui.look.theme import load_theme
from desktop.ui.pairs.place import Place
from desktop.ui.panels.comments import CommentsPanel
from desktop.ui.panels.conversation import moved_span
from desktop.ui.panels.talk import TalkModel, spoken
from desktop.ui.panels.threads import Listing, ThreadsModel, ThreadsView, about, listing
from desktop.ui.times import moment
from desktop.ui.workbench import Workbench

CTRL = Qt.KeyboardModifier.ControlModifier
NOW = "2026-01-01T12:00:00+00:00"


@pytest.fixture
def bench(qtbot: QtBot, sample: Sample) -> Iterator[Workbench]:
    settings = Settings(width=1280, height=800)
    frame = Frame(settings)
    qtbot.addWidget(frame)
    bench = Workbench(frame, Desk("reviser"), settings)
    frame.show()
    bench.desk.start(*sample("en", "ar"))
    qtbot.waitUntil(lambda: bench.overview is not None, timeout=60_000)
    qtbot.waitUntil(lambda: not (bench.examining.busy() or bench.desk.tasks.busy()), timeout=60_000)
    bench.pairs.go_to(20, 1)
    bench.pairs.setFocus()
    yield bench
    bench.frame.close()


def act(qtbot: QtBot, bench: Workbench, do: str | Callable[[], object]) -> None:
    """Do what saves something, and wait until the overview is new."""
    before = bench.overview
    if isinstance(do, str):
        bench.actions_table[do].trigger()
    else:
        do()
    qtbot.waitUntil(lambda: bench.overview is not before, timeout=20_000)


def current(bench: Workbench) -> Cell:
    cell = bench.pairs.current_cell()
    assert cell is not None
    return cell


def write(qtbot: QtBot, bench: Workbench, body: str) -> None:
    """Type into the field that has the keyboard, and save by key."""
    field = bench.comments.field
    qtbot.waitUntil(field.hasFocus)
    field.selectAll()
    QTest.keyClicks(field, body)
    act(qtbot, bench, lambda: QTest.keyClick(field, Qt.Key.Key_Return, CTRL))


def said(bench: Workbench) -> list[tuple[str, str, bool]]:
    return [(each.body, each.author, each.resolved) for each in current(bench).comments]


# Threads ------------------------------------------------------------------------------------------------------------


def test_a_thread_from_its_first_word_to_its_end_by_keyboard(qtbot: QtBot, bench: Workbench) -> None:
    talk, pairs = bench.comments.conversation.list, bench.pairs
    bench.actions_table["comment"].trigger()
    write(qtbot, bench, "first")
    assert pairs.hasFocus()
    bench.desk.author = "another"
    bench.actions_table["comment-answer"].trigger()
    assert bench.comments.conversation.about.text().strip("\u200e") == "Answer to \u2068reviser\u2069"
    write(qtbot, bench, "an answer")
    assert said(bench) == [("first", "reviser", False), ("an answer", "another", False)]
    assert current(bench).comments[1].answers == current(bench).comments[0].key

    # one's own words alone are put otherwise
    talk.setFocus()
    talk.choose(current(bench).comments[0].key)
    QTest.keyClick(talk, Qt.Key.Key_F2)
    assert talk.hasFocus()
    talk.choose(current(bench).comments[1].key)
    QTest.keyClick(talk, Qt.Key.Key_F2)
    assert bench.comments.field.toPlainText() == "an answer"
    write(qtbot, bench, "a better answer")
    assert said(bench)[1] == ("a better answer", "another", False)

    # resolved, opened by an answer, and gone
    act(qtbot, bench, "comment-resolve")
    assert [each[2] for each in said(bench)] == [True, False]
    assert bench.overview is not None
    assert bench.overview.tally.open_comments == 0
    talk.setFocus()
    QTest.keyClick(talk, Qt.Key.Key_Return)
    write(qtbot, bench, "not yet")
    assert [each[2] for each in said(bench)] == [False, False, False]
    act(qtbot, bench, "comment-resolve")
    act(qtbot, bench, "comment-resolve")
    assert not current(bench).comments[0].resolved
    talk.setFocus()
    talk.choose(current(bench).comments[0].key)
    assert bench.comments.remove.text() == "Remove thread"
    act(qtbot, bench, lambda: QTest.keyClick(talk, Qt.Key.Key_Delete))
    assert said(bench) == []
    act(qtbot, bench, "undo")  # all of it was one step
    assert len(said(bench)) == 3
    QTest.keyClick(talk, Qt.Key.Key_Escape)
    assert pairs.hasFocus()


def test_where_nothing_was_said_nothing_is_answered_or_resolved(bench: Workbench) -> None:
    for name in ("comment-answer", "comment-resolve"):
        bench.status.show_notice("")
        bench.actions_table[name].trigger()
        assert "Nothing was said" in bench.status.notice.text()
    assert not bench.desk.undo_stack.canUndo()
    assert bench.comments.conversation.acts.isHidden()


def test_a_comment_is_on_the_words_selected_in_the_editor(qtbot: QtBot, bench: Workbench) -> None:
    cell = current(bench)
    span = Span(cell.text.index(" ") + 1, cell.text.index(" ", cell.text.index(" ") + 1))
    words = cell.text[span.start : span.end]
    bench.pairs.edit_current(span)
    bench.actions_table["comment"].trigger()
    assert words in bench.comments.conversation.about.text()
    write(qtbot, bench, "on words")
    assert [each.span for each in current(bench).comments] == [span]
    shown = bench.comments.threads.shown()
    assert [(each.quote, each.row, each.version) for each in shown] == [(words, 20, 1)]
    bench.pairs.go_to(3, 0)
    bench.comments.threads.list.setCurrentIndex(bench.comments.threads.list.model().index(0, 0))
    bench.comments.threads.list.setFocus()
    QTest.keyClick(bench.comments.threads.list, Qt.Key.Key_Return)
    assert bench.pairs.place() == Place(20, 1, 0)
    assert bench.pairs.decided() == (Place(20, 1, 0), span)
    assert bench.pairs.hasFocus()


def test_words_drawn_over_with_the_mouse_can_be_left_for_the_whole_paragraph(qtbot: QtBot, bench: Workbench) -> None:
    view = bench.pairs.viewport()
    box = bench.pairs.visualRect(bench.pairs.currentIndex())
    start = QPoint(box.right() - 60, box.top() + 30)
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(view, start - QPoint(60, 0))
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=start - QPoint(60, 0))
    (excerpt,) = bench.pairs.selected_spans()
    bench.actions_table["comment"].trigger()
    talk = bench.comments.conversation
    assert excerpt.words.split()[0] in talk.about.text()
    QTest.keyClicks(bench.comments.field, "typed")
    talk.drop.click()
    assert talk.about.text() == ""
    assert bench.comments.field.toPlainText() == "typed"
    act(qtbot, bench, bench.comments.save.click)
    assert [(each.body, each.span) for each in current(bench).comments] == [("typed", None)]


def test_a_comment_goes_to_the_second_paragraph_of_its_row(qtbot: QtBot, bench: Workbench) -> None:
    bench.pairs.go_to(20, 1)
    act(qtbot, bench, "link-merge-next")
    first, second = bench.desk.rows(20, 21)[0].cells[1][:2]
    span = Span(0, 4)
    act(qtbot, bench, lambda: bench.desk.say_in(Aim(second.paragraph, span), "here"))
    bench.pairs.go_to(2, 0)
    bench.commenting.go_to(bench.comments.threads.shown()[0])
    assert current(bench).paragraph == second.paragraph != first.paragraph
    assert bench.pairs.decided() == (Place(20, 1, 1), span)


# What is typed ------------------------------------------------------------------------------------------------------


def test_what_is_typed_is_kept_for_each_thing_it_was_typed_for(qtbot: QtBot, bench: Workbench) -> None:
    field, talk = bench.comments.field, bench.comments.conversation
    bench.desk.comment(current(bench), "first")
    bench.actions_table["comment"].trigger()
    QTest.keyClicks(field, "a new one")
    talk.answer.click()
    assert field.toPlainText() == ""
    QTest.keyClicks(field, "an answer")
    bench.pairs.go_to(22, 1)
    assert field.toPlainText() == ""
    bench.pairs.go_to(20, 1)
    assert field.toPlainText() == "an answer"
    talk.drop.click()
    assert field.toPlainText() == "a new one"
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert bench.pairs.hasFocus()
    assert field.toPlainText() == "a new one"
    bench.comments.write_drafts()
    qtbot.waitUntil(lambda: len(current(bench).comments) == 3)
    assert sorted(each.body for each in current(bench).comments) == ["a new one", "an answer", "first"]
    assert field.toPlainText() == ""


def test_words_commented_on_are_found_where_they_are_when_it_is_saved(qtbot: QtBot, bench: Workbench) -> None:
    cell = current(bench)
    span = Span(len(cell.text) - 6, len(cell.text) - 1)
    words = cell.text[span.start : span.end]
    bench.comments.begin(span)
    QTest.keyClicks(bench.comments.field, "on the last word")
    bench.pairs.go_to(22, 1)
    act(qtbot, bench, lambda: bench.desk.correct(cell, f"abc {cell.text}"))
    bench.comments.write_drafts()
    bench.pairs.go_to(20, 1)
    (comment,) = current(bench).comments
    assert comment.span is not None
    assert current(bench).text[comment.span.start : comment.span.end] == words


def test_what_could_not_be_saved_stays_in_the_field(
    qtbot: QtBot, bench: Workbench, monkeypatch: pytest.MonkeyPatch
) -> None:
    def locked(*_arguments: object) -> None:
        raise LibraryFault("The library is in use.")

    bench.actions_table["comment"].trigger()
    QTest.keyClicks(bench.comments.field, "typed")
    with monkeypatch.context() as library:
        library.setattr(changing, "apply", locked)
        bench.comments.write()
    assert bench.comments.field.toPlainText() == "typed"
    assert "in use" in bench.status.notice.text()
    act(qtbot, bench, bench.comments.write)
    assert said(bench) == [("typed", "reviser", False)]
    assert bench.comments.field.toPlainText() == ""


def test_a_span_of_words_that_are_gone_is_the_whole_paragraph() -> None:
    assert moved_span(Span(4, 7), "one two three", "zero one two three") == Span(9, 12)
    assert moved_span(Span(4, 7), "one two three", "one three") is None
    assert moved_span(None, "one", "two") is None


# All of the document ------------------------------------------------------------------------------------------------


def many(count: int) -> Listing:
    placed = []
    for at in range(count):
        key, author = f"{at:05}", ("Anna", "Omar")[at % 2]
        first = Comment(key, at, f"Is this the word number {at}?", author, NOW, resolved=at % 4 == 0)
        placed += [
            (at, at % 2, f"words {at}", first),
            (at, at % 2, "", Comment(f"a{at}", at, "yes", "Lena", NOW, answers=key)),
        ]
    return Listing(gathered(placed), Outline(), ("en", "ar"))


@pytest.fixture
def view(qtbot: QtBot) -> ThreadsView:
    view = ThreadsView()
    qtbot.addWidget(view)
    view.resize(316, 600)
    view.set_theme(load_theme("light"))
    view.show_listing(many(40))
    return view


def test_threads_are_filtered_and_counted(view: ThreadsView) -> None:
    assert (len(view.shown()), view.bar.count.text()) == (30, "30 of 40")
    standing = {action.text(): action for action in view.bar.standing.menu().actions()}
    assert sorted(standing) == ["Open\t30", "Open and resolved\t40", "Resolved\t10"]
    standing["Open and resolved\t40"].trigger()
    authors = [action.text() for action in view.bar.author.menu().actions()]
    assert authors == ["All authors", "Lena\t40", "Anna\t20", "Omar\t20"]
    view.bar.author.menu().actions()[2].trigger()
    assert {each.first.author for each in view.shown()} == {"Anna"}
    view.bar.version.menu().actions()[2].trigger()
    assert view.shown() == ()
    assert view.none.text() == "No comment is like that."
    view.bar.clear.click()
    QTest.keyClicks(view.bar.words, "number 17")
    assert [each.row for each in view.shown()] == [17]
    assert view.bar.sought == Sought(words="number 17")


def test_the_thread_at_hand_stays_so(view: ThreadsView) -> None:
    view.list.setCurrentIndex(view.list.model().index(12, 0))
    before = view.at_hand()
    view.seek(Sought(""))
    assert view.at_hand() == before
    view.show_listing(many(60))
    assert view.at_hand() == before


def test_every_thread_is_told_in_words(view: ThreadsView) -> None:
    told = view.list.model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "words 1" in told
    assert "word number 1?" in told
    assert moment(NOW) in told
    assert "✓" in about(many(1).threads[0])


def test_two_thousand_threads_are_listed_at_once(view: ThreadsView) -> None:
    listed = many(2000)
    begun = perf_counter()
    view.show_listing(listed)
    view.seek(Sought("", words="number 1"))
    view.list.grab()
    assert perf_counter() - begun < 0.5
    assert len(view.shown()) == sum("1" in str(at) for at in range(2000))


def test_the_models_are_sound(qtbot: QtBot, view: ThreadsView) -> None:
    threads = ThreadsModel(view)
    talk = TalkModel(view)
    testers = [
        QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
        for model in (threads, talk)
    ]
    listed = many(50)
    threads.show(listed, listed.threads)
    threads.show(listed, listed.threads[:3])
    threads.show(Listing(), ())
    cell = Cell(1, 1, "", "", "a b", "a b", comments=(Comment("k", 1, "why?", "me", NOW, Span(0, 1)),))
    talk.show(spoken(cell))
    talk.show(())
    assert all(tester.model() is not None for tester in testers)


def test_a_long_talk_is_shown_in_full_and_in_its_own_direction(qtbot: QtBot) -> None:
    panel = CommentsPanel()
    qtbot.addWidget(panel)
    panel.resize(316, 700)
    panel.set_theme(load_theme("dark"))
    long = Comment("k", 1, "why? " * 60, "me", NOW, Span(0, 1))
    arabic = Comment("a", 1, "هل النص صحيح؟", "", NOW, answers="k")
    panel.show_cell(Cell(1, 1, "", "", "a b", "a b", comments=(long, arabic)), "me")
    panel.show()
    talk = panel.conversation.list
    qtbot.waitExposed(panel)
    assert talk.content_height() > 200
    assert [line.quote for line in talk.lines()] == ["a", ""]
    told = talk.model().index(1, 0).data()
    assert told.startswith("Answer; هل")
    assert "Without a name" in told
    panel.show_threads((), Outline())
    assert "Nothing was said" in panel.threads.none.text()


def test_what_is_typed_stands_at_the_side_its_own_direction_begins(qtbot: QtBot) -> None:
    field = PlainField()
    qtbot.addWidget(field)
    field.resize(300, 80)
    field.show()
    qtbot.waitExposed(field)
    field.setPlainText("هل النص صحيح؟")
    field.moveCursor(QTextCursor.MoveOperation.Start)
    assert field.cursorRect().x() > 250
    field.setPlainText("Is it right?")
    field.moveCursor(QTextCursor.MoveOperation.Start)
    assert field.cursorRect().x() < 50


def test_every_part_of_the_panel_has_a_name(bench: Workbench) -> None:
    act_parts = (bench.comments.conversation.list, bench.comments.field, bench.comments.threads.list)
    assert all(part.accessibleName() for part in act_parts)
    bar = bench.comments.threads.bar
    assert all(part.accessibleName() for part in (bar.standing, bar.author, bar.version, bar.words, bar.clear))
    assert listing((), Outline(), bench.desk.document).languages == ("en", "ar")
