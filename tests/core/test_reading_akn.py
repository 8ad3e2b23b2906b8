"""Akoma Ntoso and AKN4UN: what the mark-up says is what is read, and nothing of the text is lost."""

from __future__ import annotations

import tomllib
from importlib.resources import files

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree
from partition import check_partition

from desktop.core.document import Mark, Reading
from desktop.core.messages import UnreadableError
from desktop.core.reading import read
from desktop.core.reading.choices import Choices

SPACE = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0"


def akn(inner: str, language: str = "eng") -> bytes:
    meta = (
        '<meta><identification source="#x"><FRBRWork><FRBRuri value="/akn/x/12-3"/>'
        '<FRBRdate date="1999-05-03" name="adoption"/></FRBRWork><FRBRExpression>'
        f'<FRBRlanguage language="{language}"/></FRBRExpression></identification>'
        '<classification source="x"><keyword value="b" showAs="Books" dictionary="d"/></classification>'
        "<presentation><docketNumber>99-00001 (E)</docketNumber></presentation></meta>"
    )
    return f'<akomaNtoso xmlns="{SPACE}"><statement name="r">{meta}{inner}</statement></akomaNtoso>'.encode()


def reading_of(inner: str, language: str = "eng") -> Reading:
    reading = read(akn(inner, language), "a.xml")
    check_partition(reading)
    return reading


def shown(reading: Reading) -> list[tuple[str, str, str]]:
    return [(each.tag, each.number, each.text) for each in reading.paragraphs]


WHOLE = """
<coverPage><p class="upperRight"><docNumber refersTo="#symbol">C/12/3</docNumber></p>
<p><img src="logo.jpg"/><docAuthority>Council</docAuthority></p></coverPage>
<preface><p><docNumber>12/3.</docNumber> <docTitle><span class="bold">\tCare of books</span></docTitle></p></preface>
<preamble><formula name="enactingFormula"><p xml:space="preserve"> <span class="italic">The Council</span>,</p>
</formula>
<container name="Recalling"><p xml:space="preserve">\t<span class="italic">Recalling</span> its <a href="u">4/5</a>,</p>
</container></preamble>
<mainBody><paragraph class="H1"><heading>Books</heading></paragraph>
<paragraph><num>1.</num><content><p>Keeps them:</p></content></paragraph>
<paragraph><num>2.</num><list><intro><p>Asks <b>all</b>:</p></intro>
<point><num>(a)</num><content><p>To read;</p></content>
</point></list></paragraph></mainBody>
<conclusions><p>45th meeting<eol/>3 May 1999</p></conclusions>
<attachments><attachment><doc name="annex"><mainBody><paragraph><heading>Annex</heading></paragraph>
<paragraph><num>1.</num><content><p>We ask</p><p>and we read:</p></content></paragraph>
<paragraph><content><p>(a)\tall day.</p></content></paragraph></mainBody></doc></attachment></attachments>
"""


def test_each_element_gives_its_paragraphs_their_tag_and_number() -> None:
    assert shown(reading_of(WHOLE)) == [
        ("masthead", "", "C/12/3"),
        ("masthead", "", "Council"),
        ("title", "", "12/3. Care of books"),
        ("enacting", "", "The Council,"),
        ("preambular", "", "Recalling its 4/5,"),
        ("heading", "", "Books"),
        ("operative", "1.", "Keeps them:"),
        ("operative", "2.", "Asks all:"),
        ("point", "(a)", "To read;"),
        ("closing", "", "45th meeting 3 May 1999"),
        ("annex", "", "Annex"),
        ("annex", "1.", "We ask"),
        ("annex", "", "and we read:"),
        ("annex", "", "(a) all day."),
    ]


def test_what_the_file_says_of_itself() -> None:
    reading = reading_of(WHOLE)
    assert (reading.format, reading.language, reading.symbol) == ("akn", "en", "C/12/3")
    assert reading.title == "12/3. Care of books"
    assert reading.metadata == (("adoption", "1999-05-03"), ("keyword", "Books"), ("uri", "/akn/x/12-3"))
    (docket,) = [each for each in reading.furniture if each.kind == "metadata"]
    assert reading.source[docket.start : docket.end] == "99-00001 (E)"


def test_emphasis_and_references_are_marks() -> None:
    preambular = reading_of(WHOLE).paragraphs[4]
    assert preambular.marks == (Mark("emphasis", 0, 9), Mark("reference", 14, 17))
    assert reading_of(WHOLE).paragraphs[7].marks == (Mark("strong", 5, 8),)


NOTED = """<mainBody><paragraph><num>1 -</num><content><p>{text}<sup>(</sup><authorialNote marker="1"
 eId="n1"><p>\t()\t{note}</p><p>More.</p></authorialNote><sup>)</sup>؛</p></content></paragraph>
<paragraph><num>2 -</num><content><p>m<sup>2</sup><authorialNote marker="*"><p>Two.</p></authorialNote></p></content>
</paragraph></mainBody>"""


def test_notes_stand_behind_their_paragraph_and_are_anchored() -> None:
    reading = reading_of(NOTED.format(text="ترحب بالتقرير", note="انظر الوثيقة"), "ara")
    assert shown(reading) == [("operative", "1 -", "ترحب بالتقرير؛"), ("operative", "2 -", "m2")]
    notes = [(each.label, each.text, each.anchors[0].paragraph, each.anchors[0].offset) for each in reading.footnotes]
    assert notes == [("1", "انظر الوثيقة More.", 0, 13), ("*", "Two.", 1, 2)]
    assert reading.paragraphs[0].operations == ("note-mark",)
    assert reading.footnotes[0].operations == ("note-mark",)
    assert reading.direction == "rtl"


def test_a_paragraph_may_be_in_another_language() -> None:
    reading = reading_of('<mainBody><paragraph><content><p xml:lang="fra">Décide</p></content></paragraph></mainBody>')
    assert [(each.text, each.language) for each in reading.paragraphs] == [("Décide", "fr")]


def test_a_choice_of_language_wins() -> None:
    data = akn("<mainBody><paragraph><content><p>Text</p></content></paragraph></mainBody>")
    assert read(data, "a.xml", Choices(language="es")).language == "es"


def test_text_in_no_paragraph_is_not_lost() -> None:
    reading = reading_of(
        "<mainBody><section>loose <paragraph><content><p>Text</p></content></paragraph> end</section></mainBody>"
    )
    assert [text for _, _, text in shown(reading)] == ["loose", "Text", "end"]


def test_no_character_of_the_text_is_lost() -> None:
    want = sorted("".join("".join(etree.fromstring(akn(WHOLE)).itertext()).split()))
    assert sorted("".join(reading_of(WHOLE).source.split())) == want


def test_the_tags_are_those_the_scheme_maps_to_akoma_ntoso() -> None:
    scheme = tomllib.loads((files("resources") / "tagsets" / "resolution.toml").read_text("utf-8"))
    elements = {each["akn"]: each["id"] for each in scheme["tag"]}
    wrapped = {
        "docTitle": "<preface><p><docTitle>Text</docTitle></p></preface>",
        "container": "<preamble><container><p>Text</p></container></preamble>",
        "formula": "<preamble><formula><p>Text</p></formula></preamble>",
        "paragraph": "<mainBody><paragraph><content><p>Text</p></content></paragraph></mainBody>",
        "point": "<mainBody><list><point><content><p>Text</p></content></point></list></mainBody>",
        "crossHeading": "<mainBody><crossHeading>Text</crossHeading></mainBody>",
        "attachment": "<attachments><attachment><doc><mainBody><p>Text</p></mainBody></doc></attachment></attachments>",
    }
    for element, tag in elements.items():
        inner = wrapped.get(element, f"<{element}><p>Text</p></{element}>")
        assert [each.tag for each in reading_of(inner).paragraphs] == [tag], element


@pytest.mark.parametrize("place", range(0, len(akn(WHOLE)) - 1, 61))
def test_a_file_cut_short_is_refused_in_one_sentence(place: int) -> None:
    data = akn(WHOLE)[:place]
    if not data.strip():
        return
    with pytest.raises(UnreadableError) as caught:
        read(data, "a.xml")
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize(
    "inner", ["", "<mainBody/>", "<mainBody><paragraph><content><p> \t </p></content></paragraph></mainBody>"]
)
def test_a_document_without_text_of_its_own_is_empty(inner: str) -> None:
    with pytest.raises(UnreadableError, match="is empty"):
        read(akn(inner), "a.xml")


INK = st.text(
    st.characters(exclude_categories=["Cs", "Cc", "Z"], exclude_characters="\ufffe\uffff<>&()"), min_size=1, max_size=12
)
PIECES = st.lists(st.tuples(INK, st.sampled_from(["p", "i", "b", "a", "note", "br"])), min_size=1, max_size=6)


@settings(deadline=None, max_examples=100)
@given(st.lists(PIECES, min_size=1, max_size=6))
def test_what_is_written_is_read_again(paragraphs: list[list[tuple[str, str]]]) -> None:
    written: list[str] = []
    texts: list[tuple[str, str]] = []
    notes: list[str] = []
    for number, pieces in enumerate(paragraphs, start=1):
        inner, text = "x", "x"
        for ink, kind in pieces:
            if kind == "note":
                inner += f'<authorialNote marker="{len(notes) + 1}"><p>{ink}</p></authorialNote>'
                notes.append(ink)
            elif kind == "br":
                inner += "<eol/>y"
                text += "\ny"
            else:
                inner += ink if kind == "p" else f"<{kind}>{ink}</{kind}>"
                text += ink
        written.append(f"<paragraph><num>{number}.</num><content><p>{inner}</p></content></paragraph>")
        texts.append((f"{number}.", "".join(text.split())))
    reading = reading_of(f"<mainBody>{''.join(written)}</mainBody>")
    assert [(each.number, "".join(each.text.split())) for each in reading.paragraphs] == texts
    assert [each.text for each in reading.footnotes] == notes
    assert all(len(each.anchors) == 1 for each in reading.footnotes)
