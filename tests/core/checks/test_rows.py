from __future__ import annotations

from small_documents import Piece, small_reading

from desktop.core.checks.rows import rows_of
from desktop.core.document import Link, Mark

ENGLISH = (
    Piece("A title", "title"),
    Piece("See the box", "operative", "1.", marks=(Mark("emphasis", 4, 7),)),
    Piece("Nothing here", "operative", "2."),
    Piece("Second note", label="2", cited=((1, 11),)),
    Piece("First note", label="1", cited=((1, 3), (2, 7))),
)
FRENCH = (Piece("Un titre", "title"), Piece("Voir la boîte", "operative", "1."))


def test_a_row_has_what_each_version_has_in_the_link() -> None:
    readings = (small_reading("en", ENGLISH), small_reading("fr", FRENCH))
    rows = rows_of(readings, (Link(((0,), (0,)), 0.9), Link(((1, 2), (1,)), 0.5)))
    assert [row.sure for row in rows] == [True, False]
    assert [[(side.language, [text.key for text in side.texts]) for side in row.sides] for row in rows] == [
        [("en", [0]), ("fr", [0])],
        [("en", [1, 2]), ("fr", [1])],
    ]
    first = rows[1].sides[0].texts[0]
    assert (first.text, first.tag, first.number, first.marks) == (
        "See the box",
        "operative",
        "1.",
        (Mark("emphasis", 4, 7),),
    )


def test_footnotes_stand_where_they_are_cited_in_the_order_of_their_marks() -> None:
    (row,) = rows_of((small_reading("en", ENGLISH),), (Link(((1, 2),), 1.0),))
    one, two = row.sides[0].texts
    assert [(note.key, note.label, note.text, note.offset) for note in one.notes] == [
        (4, "1", "First note", 3),
        (3, "2", "Second note", 11),
    ]
    assert [(note.key, note.offset) for note in two.notes] == [(4, 7)]
