"""Reviews as TEI: every one comes back as it was, the official schema accepts it, and anybody can read it."""

from __future__ import annotations

import shutil
import subprocess
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree
from reviewed import review_of, reviews, told, told_by, written_for_a_schema

from desktop.core.document import Assignment, Comment, Footnote, Link, Mark, Paragraph, Parallel, Slice, VersionInfo
from desktop.core.export.formats import format_of
from desktop.core.export.options import Options
from desktop.core.export.xml.tei import write
from desktop.core.messages import UnreadableError
from desktop.core.reading import read_all
from desktop.core.review import Citation, Correction, Review, Unit, VersionText
from desktop.core.tagsets import shipped_schemes
from desktop.core.text import Edit, Span

SCHEMA = Path(__file__).resolve().parents[2].parent / "shared" / "schemas" / "tei" / "tei_all.rng"
TEI = "{http://www.tei-c.org/ns/1.0}"
AT = "2026-11-21T10:00:00+00:00"


def data_of(review: Review, options: Options = Options()) -> bytes:  # noqa: B008  # frozen
    return b"".join(write(review, options))


def unit(reading: str, *edits: Edit, key: int = 1000, **said: object) -> Unit:
    """A unit with these corrections, by ann."""
    text = reading
    for each in edits:
        text = text[: each.start] + each.after + text[each.end :]
    made = tuple(Correction(each, "ann", AT, "hand", "a slip") for each in edits)
    return replace(Unit((Slice(0, len(reading)),), reading, text, key, corrections=made), **said)  # type: ignore[arg-type]


def version(*units: Unit) -> Review:
    """A review of one version."""
    return review_of([VersionText(VersionInfo(1, "en", "ltr", True, "a.txt"), "", units)])


def shown(review: Review, changed: tuple[str, str] = ("", "")) -> Parallel:
    """What comes back of a review when a person changed a piece of the file."""
    before, after = changed
    data = data_of(review).decode()
    assert data.count(before) == 1 or not before
    return read_all(data.replace(before, after).encode(), "a.xml")


def paragraph(review: Review, *changed: tuple[str, str]) -> Paragraph:
    """The first paragraph of what comes back."""
    return shown(review, *changed).readings[0].paragraphs[0]


# Back again -----------------------------------------------------------------------------------------------------


@given(reviews(paragraphs=5))
def test_a_review_comes_back_as_it_was(review: Review) -> None:
    assert told_by(read_all(data_of(review), "a.xml")) == told(review)


@given(reviews(), st.data())
def test_the_versions_that_are_chosen_come_back_in_their_order(review: Review, data: st.DataObject) -> None:
    keys = data.draw(st.permutations([text.info.id for text in review.texts]))[: data.draw(st.integers(1, 3))]
    whole = read_all(data_of(review, Options(versions=tuple(keys))), "a.xml")
    texts = {text.info.id: text for text in review.texts}
    assert [each.language for each in whole.readings] == [texts[key].info.language for key in keys]
    linked = [[index for link in whole.links for index in link.members[place]] for place in range(len(keys))]
    assert linked == [list(range(len(texts[key].paragraphs))) for key in keys]


def test_what_the_file_says_of_itself_comes_back() -> None:
    review = version(unit("Welcomes it;", tag="article", language="fr"))
    text = replace(review.texts[0], metadata=(("author", "A & B"), ("author", "C")), sha256="0a1b")
    (reading,) = shown(replace(review, texts=(text,))).readings
    assert (reading.symbol, reading.title, reading.metadata) == ("A/99/L.1", "Water for all", text.metadata)
    assert (reading.paragraphs[0].tag, reading.paragraphs[0].language) == ("article", "fr")
    assert b'<idno type="sha256">0a1b</idno>' in data_of(replace(review, texts=(text,)))


def test_a_note_that_nothing_cites_or_that_is_cited_twice_comes_back() -> None:
    cites = (Citation(2, 4), Citation(3, 8, cited=False), Citation(2, 8))
    review = version(
        unit("Book and shelf.", citations=cites),
        unit("Loose.", key=4, label="*"),
        unit("Twice.", key=2, label="1"),
        unit("Below.", key=3, label="†"),
    )
    notes = shown(review).readings[0].footnotes
    assert [(each.label, each.text, [one.offset for one in each.anchors]) for each in notes] == [
        ("*", "Loose.", []),
        ("1", "Twice.", [4, 8]),
        ("†", "Below.", []),
    ]


def test_marks_that_cross_comments_come_back() -> None:
    comments = (Comment("a", 1000, "What?", "ann", AT, Span(4, 12)), Comment("b", 1000, "Why?", "ben", AT, Span(6, 6)))
    review = version(unit("One two three four.", marks=(Mark("strong", 0, 7), Mark("strong", 7, 9)), comments=comments))
    assert told_by(shown(review)) == told(review)


# What others see in it ------------------------------------------------------------------------------------------


def picked(element: etree._Element, form: str) -> str:
    """The text as any program tells it that takes this form of each choice, and leaves notes out."""
    said = element.text or ""
    for child in element:
        if child.tag == f"{TEI}choice":
            said += "".join(picked(each, form) for each in child if each.tag == f"{TEI}{form}")
        elif child.tag != f"{TEI}note":
            said += picked(child, form)
        said += child.tail or ""
    return said


@given(reviews())
def test_all_sic_are_what_was_read_and_all_corr_what_stands_there(review: Review) -> None:
    root = etree.fromstring(data_of(review))
    blocks = {each.get("{http://www.w3.org/XML/1998/namespace}id"): each for each in root.iter(TEI + "*")}
    for number, text in enumerate(review.texts, start=1):
        for place, each in enumerate(text.paragraphs, start=1):
            block = blocks[f"v{number}.p{place}"]
            assert (picked(block, "sic"), picked(block, "corr")) == (each.reading, each.text)


def test_a_correction_is_a_choice_that_names_who_made_it() -> None:
    said = data_of(version(unit("The axe", Edit(4, "axe", "saw")))).decode()
    assert '>The <choice><sic>axe</sic><corr resp="#a1" change="#v1.p1.k1">saw</corr></choice></p>' in said
    assert f'<change xml:id="v1.p1.k1" who="#a1" when="{AT}" type="hand">a slip</change>' in said
    assert '<respStmt xml:id="a1"><resp>review</resp><name>ann</name></respStmt>' in said


def test_a_correction_of_a_correction_stands_in_it() -> None:
    said = data_of(version(unit("The axe", Edit(4, "axe", "saw"), Edit(4, "saw", "box")))).decode()
    first = '<corr resp="#a1" change="#v1.p1.k1">'
    second = '<corr resp="#a1" change="#v1.p1.k2"'
    passing = f"<choice><sic/>{first}<choice><sic>saw</sic>{second}/></choice></corr></choice>"
    gone = f'<choice><sic>axe</sic><corr resp="#a1" change="#v1.p1.k1"/></choice>{passing}'
    assert f"{gone}<choice><sic/>{second}>box</corr></choice></p>" in said


def test_an_answer_is_on_the_words_of_what_it_answers() -> None:
    first = Comment("k", 1000, "Which?", "ann", AT, Span(4, 7), resolved=True)
    said = data_of(version(unit("The axe", comments=(first, Comment("l", 1000, "This.", "ben", AT, Span(4, 7), "k")))))
    assert said.count(b"<seg ") == 1
    assert b'target="#v1.p1.s1" resp="#a2" change="#v1.p1.c2.made" corresp="#v1.p1.c1"' in said


def test_points_are_items_of_a_list_and_headings_begin_a_division() -> None:
    tags = ("title", "heading", "operative", "point", "point", "operative", "heading", "closing")
    root = etree.fromstring(data_of(version(*(unit("x", key=at, tag=tag) for at, tag in enumerate(tags)))))
    shapes = [[etree.QName(each).localname for each in div.iter() if each is not div] for div in root.iter(TEI + "div")]
    assert shapes == [["head"], ["head", "p", "list", "item", "item", "p"], ["head", "p"]]


def test_the_tags_of_a_scheme_are_a_taxonomy() -> None:
    given = Assignment("t", 1000, "review/style", "ann", AT)
    review = replace(version(unit("x", tag="operative", assigned=(given,))), schemes=shipped_schemes())
    said = data_of(review).decode()
    assert 'ana="#tag.operative"' in said
    assert '<span target="#v1.p1" ana="#tag.style" resp="#a1" change="#v1.p1.t1.made"/>' in said
    assert [each.tag for each in shown(review).readings[0].given] == ["review/style"]


def test_what_xml_cannot_hold_is_written_as_its_picture() -> None:
    assert "controls" not in format_of("tei").holds
    assert paragraph(version(unit("a\x00b\r\n\tc\ufffe"))).text == "a␀b\r\n\tc\ufffd"


@pytest.mark.skipif(not SCHEMA.exists(), reason="the schemas lie beside the checkout, not in it")
def test_the_official_schema_accepts_all_of_them(tmp_path: Path) -> None:
    paths = written_for_a_schema(lambda review: data_of(review, Options(at=AT, program="Muqabala 0.1.0")), tmp_path)
    validator = shutil.which("jing")
    if validator:
        said = subprocess.run([validator, SCHEMA, *paths], capture_output=True, text=True, check=False)
        assert said.returncode == 0, said.stdout
        return
    schema = etree.RelaxNG(etree.parse(SCHEMA))
    assert [str(schema.error_log) for path in paths if not schema.validate(etree.parse(path))] == []


# Changed by others ----------------------------------------------------------------------------------------------


def test_another_word_in_a_correction_is_read_as_it_stands() -> None:
    found = paragraph(version(unit("The axe", Edit(4, "axe", "saw"))), (">saw<", ">box<"))
    assert (found.text, [(each.edit, each.author, each.why) for each in found.revisions]) == (
        "The box",
        [(Edit(4, "axe", "box"), "ann", "a slip")],
    )


def test_a_choice_of_another_hand_is_a_correction_of_unknown_hand() -> None:
    choice = "a <choice><sic>bok</sic><corr>book</corr></choice> and <choice><orig>ye</orig><reg>the</reg></choice>"
    found = paragraph(version(unit("a book")), (">a book<", f">{choice}<"))
    assert (found.reading, found.text) == ("a bok and ye", "a book and ye")
    assert [(each.edit, each.author, each.at, each.cause) for each in found.revisions] == [
        (Edit(2, "bok", "book"), "", "", "")
    ]


def test_a_correction_that_was_spread_is_several() -> None:
    other = ' <choice><sic>b</sic><corr change="#v1.p1.k1">B</corr></choice>'
    found = paragraph(
        version(unit("The axe", Edit(4, "axe", "saw"))), ("saw</corr></choice>", f"saw</corr></choice>{other}")
    )
    assert [each.edit for each in found.revisions] == [Edit(4, "axe", "saw"), Edit(8, "b", "B")]
    assert found.text == "The saw B"


def test_a_paragraph_that_was_put_in_has_a_row_of_its_own() -> None:
    texts = [
        VersionText(VersionInfo(place, code, "ltr", place == 1, ""), "", (unit("One.", key=10 * place),))
        for place, code in enumerate(("en", "fr"), start=1)
    ]
    data = data_of(review_of(texts, [1, 1])).decode().replace("One.</p>", "One.</p><div><ab>Two.</ab></div>", 1)
    whole = read_all(data.encode(), "a.xml")
    assert [each.text for each in whole.readings[0].paragraphs] == ["One.", "Two."]
    assert whole.links == (Link(((0,), (0,)), 1.0), Link(((1,), ()), 1.0))


def test_a_comment_put_in_by_hand_is_kept_wherever_it_is() -> None:
    note = '<note type="comment" target="#nowhere">Mind this</note>'
    (reading,) = shown(version(unit("The axe")), ("The axe", f"The axe{note}")).readings
    assert [(each.unit, each.body, each.author) for each in reading.remarks] == [(0, "Mind this", "")]
    assert reading.paragraphs[0].text == "The axe"


def test_a_footnote_put_in_by_hand_is_one_in_its_place() -> None:
    review = version(unit("One two", citations=(Citation(2, 3),)), unit("First.", key=2, label="1"))
    (reading,) = shown(review, ("two</p>", 'two<note n="2"><p>Second</p>, <p>so</p></note></p>')).readings
    assert [(each.label, each.text) for each in reading.footnotes] == [("1", "First."), ("2", "Second, so")]
    assert isinstance(reading.footnotes[1], Footnote)


def test_a_file_of_another_making_is_read_as_any_other() -> None:
    (reading,) = shown(version(unit("The axe", Edit(4, "axe", "saw"))), ('ident="muqabala"', 'ident="other"')).readings
    assert (reading.paragraphs[0].text, reading.paragraphs[0].revisions) == ("The axe", ())


def test_a_file_of_ours_in_another_encoding_is_still_ours() -> None:
    data = data_of(version(unit("The axe", Edit(4, "axe", "saw")))).decode().replace("UTF-8", "UTF-16").encode("utf-16")
    assert read_all(data, "a.xml").readings[0].paragraphs[0].text == "The saw"


def test_a_file_of_ours_without_text_is_refused() -> None:
    with pytest.raises(UnreadableError, match="no text in it"):
        shown(version(unit("x")), (">x</p>", "></p>"))


# Large ones -----------------------------------------------------------------------------------------------------


def test_it_is_written_piece_by_piece() -> None:
    review = version(*(unit("word " * 100, key=at) for at in range(1000)))
    sizes = [len(piece) for piece in write(review, Options())]
    assert len(sizes) > 5
    assert max(sizes) < 100_000
