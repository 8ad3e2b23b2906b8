from __future__ import annotations

import pytest
from small_documents import Piece, small_reading, sources_of

from desktop.core.changes import Correct, Retag
from desktop.core.document import DocumentInfo
from desktop.core.text import Edit
from desktop.services.changing import apply
from desktop.services.errors import CancelledError
from desktop.services.importing import import_readings
from desktop.services.library import Library
from desktop.services.proposals import Proposal, accept, tag_proposals
from desktop.services.reviewing import document, rows

ENGLISH = (
    Piece("Care of old books", "title"),
    Piece("The General Assembly,", "enacting"),
    Piece("Recalling its resolution 4/5 of 3 May 1999 on the keeping of books,", "preambular"),
    Piece("Welcomes the report of the Committee on Shelves;", "operative", "1."),
    Piece("Requests all readers to bring their books back.", "operative", "2."),
    Piece("See the report", label="1", cited=((3, 7),)),
)
FRENCH = (
    Piece("Soin des vieux livres", "title"),
    Piece("L’Assemblée générale,", "enacting"),
    Piece("Rappelant sa résolution 4/5 du 3 mai 1999 sur la garde des livres,", "operative"),
    Piece("Accueille avec satisfaction le rapport du Comité des rayons ;", "operative", "1."),
    Piece("Prie tous les lecteurs de rapporter leurs livres.", "operative", "2."),
)


@pytest.fixture
def books(library: Library) -> DocumentInfo:
    """Of the French one paragraph has not the tag that its structure tells."""
    readings = (small_reading("en", ENGLISH), small_reading("fr", FRENCH))
    return document(library, import_readings(library, readings, sources_of(readings)))


def key(library: Library, info: DocumentInfo, row: int, version: int) -> int:
    return rows(library, info, row, row + 1)[0].cells[version][0].paragraph


def test_proposals_are_made_and_accepted_as_one(library: Library, books: DocumentInfo) -> None:
    found = tag_proposals(library, books)
    (only,) = found
    assert only == Proposal(2, 1, key(library, books, 2, 1), "operative", "preambular", "structure", only.evidence)
    assert str(only.evidence) == "Number, place and wording tell so, and 1 of 1 other versions"
    applied = apply(library, accept(found), "me")
    assert rows(library, books, 2, 3)[0].cells[1][0].tag == "preambular"
    assert tag_proposals(library, books) == ()
    apply(library, applied.change.inverse(), "me", applied.log)
    assert tag_proposals(library, books) == found


def test_structure_is_asked_of_the_text_as_it_is_now(library: Library, books: DocumentInfo) -> None:
    english = key(library, books, 2, 0)
    assert english not in {each.paragraph for each in tag_proposals(library, books)}
    apply(library, Correct(english, Edit(0, ENGLISH[2].reading, "Decides to keep all books.")), "me")
    (only,) = (each for each in tag_proposals(library, books) if each.paragraph == english)
    assert (only.before, only.after, only.why) == ("preambular", "operative", "structure")


def test_what_a_person_tagged_is_not_proposed_until_that_is_undone(library: Library, books: DocumentInfo) -> None:
    french = key(library, books, 2, 1)
    before = tag_proposals(library, books)
    applied = apply(library, Retag(french, "operative", "heading"), "me")
    assert french not in {each.paragraph for each in tag_proposals(library, books)}
    apply(library, applied.change.inverse(), "me", applied.log)
    assert tag_proposals(library, books) == before


def test_the_tag_that_a_person_gave_is_proposed_for_what_stands_beside_it(
    library: Library, books: DocumentInfo
) -> None:
    apply(library, Retag(key(library, books, 3, 0), "operative", "heading"), "me")
    found = [each for each in tag_proposals(library, books) if each.row == 3]
    assert [(each.version, each.after, each.why, str(each.evidence)) for each in found] == [
        (1, "heading", "languages", "1 of 1 other versions")
    ]


def test_a_file_that_says_what_its_paragraphs_are_is_believed(library: Library, books: DocumentInfo) -> None:
    with library.writing() as connection:
        connection.exec_driver_sql("UPDATE version SET format = 'akn'")
    assert tag_proposals(library, document(library, books.id)) == ()


def test_a_row_of_which_nobody_is_sure_says_nothing(library: Library, books: DocumentInfo) -> None:
    with library.writing() as connection:
        connection.exec_driver_sql("UPDATE link SET score = 0.3")
    (only,) = tag_proposals(library, books)
    assert str(only.evidence) == "Number, place and wording tell so"


def test_looking_for_proposals_can_be_ended(library: Library, books: DocumentInfo) -> None:
    told = []

    def stop(stage: str, done: int, total: int) -> None:
        told.append((stage, done, total))
        if done:
            raise CancelledError

    with pytest.raises(CancelledError):
        tag_proposals(library, books, stop)
    assert told == [("tags", 0, 2), ("tags", 1, 2)]
