"""A version in the form of its own file: the very file, with the corrections in it, and read again as corrected."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from random import Random

import pytest
import scans
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree
from scans import laid_out
from small_office import docx_of, p, r

from desktop.core.document import Footnote, Paragraph, Reading, VersionInfo
from desktop.core.export import source
from desktop.core.messages import KnownError
from desktop.core.reading import read_all
from desktop.core.review import Correction, Unit, VersionText
from desktop.core.text import Edit

CASES = sorted((Path(__file__).parents[3] / "shared" / "cases").glob("*/*.xml"))

AKN = (
    b'<?xml version="1.0" encoding="UTF-8"?>\n<!-- kept -->\n<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0">'
    b"<statement><meta><identification/></meta><preface><p>A title of water</p></preface><mainBody>"
    b'<paragraph><num>1.</num><content><p><i>Welcomes</i> the report<authorialNote marker="1"><p>See the report.</p>'
    b"</authorialNote> of the panel;</p></content></paragraph>"
    b"<paragraph><num>2.</num><content><p>Decides to meet <b>again</b>.</p></content></paragraph></mainBody>"
    b"</statement></akomaNtoso>"
)
TEI = (
    b'<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title>Welcomes</title></titleStmt>'
    b"</fileDesc></teiHeader><text><body><p>Welcomes the <choice><sic>reprot</sic><corr>report</corr></choice> of the"
    b' panel<note place="foot" n="1">See it.</note>;</p><p>The end.</p></body></text></TEI>'
)
DOCX = docx_of(
    p("Welcomes the ", r("re", "<w:b/>"), "port;") + p("The end."),
    settings='<w:zoom w:percent="100"/>',
)
SHEET = laid_out("Welcomes the re port of\nthe whole panel;", "The end of it.")
FILES = {
    "akn": ("a.xml", AKN),
    "tei": ("t.xml", TEI),
    "docx": ("d.docx", DOCX),
    "hocr": ("h.html", scans.hocr(SHEET)),
    "alto": ("o.xml", scans.alto(SHEET)),
    "page": ("p.xml", scans.page(SHEET)),
    "text": ("t.txt", b"1. Welcomes the report;\n\n2. The end.\n"),
}


def version(reading: Reading) -> VersionText:
    units: tuple[Paragraph | Footnote, ...] = (*reading.paragraphs, *reading.footnotes)
    made = tuple(
        Unit(each.slices, each.reading, each.text, key, getattr(each, "label", None)) for key, each in enumerate(units)
    )
    told = VersionInfo(1, reading.language, reading.direction, True, reading.name, reading.encoding, reading.format)
    return VersionText(told, reading.source, made)


def opened(form: str) -> tuple[VersionText, bytes]:
    name, data = FILES[form]
    reading = read_all(data, name).readings[0]
    assert reading.format == form
    return version(reading), data


def corrected(text: VersionText, change: Callable[[str], str]) -> VersionText:
    return replace(text, units=tuple(replace(unit, text=change(unit.reading)) for unit in text.units))


def written(text: VersionText, data: bytes) -> bytes:
    return b"".join(source.write(text, data))


def texts(data: bytes, name: str) -> list[str]:
    reading = read_all(data, name).readings[0]
    return [*(each.reading for each in reading.paragraphs), *(each.reading for each in reading.footnotes)]


@pytest.mark.parametrize("form", FILES)
def test_without_corrections_it_is_the_very_file(form: str) -> None:
    text, data = opened(form)
    assert written(text, data) == data


@pytest.mark.parametrize("form", FILES)
@pytest.mark.parametrize(
    "change",
    [
        lambda text: text.replace("Welcomes", "Greets warmly"),
        lambda text: text.replace("the ", ""),
        lambda text: text.replace("end", "e nd"),
        lambda text: f"Oh! {text}",
        lambda text: text.replace("re port", "report"),
        lambda text: text.replace("report", "re-port"),
    ],
)
def test_corrections_are_in_the_file(form: str, change: Callable[[str], str]) -> None:
    text, data = opened(form)
    asked = corrected(text, change)
    out = written(asked, data)
    found = texts(out, text.info.name)
    if form != "text":  # whose numbers the reader may tell otherwise then
        assert found == [" ".join(unit.text.split()) for unit in asked.units]


def test_all_else_of_a_file_is_kept() -> None:
    text, data = opened("akn")
    out = written(corrected(text, lambda each: each.replace("report", "paper")), data)
    assert out.replace(b"paper", b"report") == data
    assert b"<!-- kept -->" in out


def test_all_other_parts_of_a_package_are_kept() -> None:
    text, data = opened("docx")
    out = written(corrected(text, lambda each: each.replace("report", "paper")), data)
    with zipfile.ZipFile(io.BytesIO(data)) as before, zipfile.ZipFile(io.BytesIO(out)) as after:
        assert before.namelist() == after.namelist()
        others = [name for name in before.namelist() if name != "word/document.xml"]
        assert [before.read(name) for name in others] == [after.read(name) for name in others]
        assert b"<w:b/>" in after.read("word/document.xml")


@pytest.mark.parametrize("form", ["hocr", "alto", "page"])
def test_boxes_are_kept(form: str) -> None:
    text, data = opened(form)
    out = written(corrected(text, lambda each: each.replace("whole", "entire")), data)
    before, after = (read_all(each, text.info.name).readings[0] for each in (data, out))
    assert [place[2:] for place in before.places] == [place[2:] for place in after.places]
    assert len(before.places) == 12


def test_words_that_were_joined_share_a_box() -> None:
    text, data = opened("alto")
    out = written(corrected(text, lambda each: each.replace("re port", "report")), data)
    words = {each.get("CONTENT"): each for each in etree.fromstring(out).iter("{*}String")}
    assert "port" not in words
    left, width = (float(words["report"].get(name) or 0) for name in ("HPOS", "WIDTH"))
    parts = {each.get("CONTENT"): each for each in etree.fromstring(data).iter("{*}String")}
    assert left == float(parts["re"].get("HPOS") or 0)
    assert left + width == float(parts["port"].get("HPOS") or 0) + float(parts["port"].get("WIDTH") or 0)


def test_lines_of_page_say_what_their_words_do() -> None:
    text, data = opened("page")
    out = written(corrected(text, lambda each: each.replace("whole", "entire")), data)
    lines = [each.findtext("{*}TextEquiv/{*}Unicode") for each in etree.fromstring(out).iter("{*}TextLine")]
    assert lines == ["Welcomes the re port of", "the entire panel;", "The end of it."]


@given(st.integers(0, 1_000_000))
def test_any_correction_is_written_or_refused_whole(seed: int) -> None:
    rng = Random(seed)
    form = rng.choice([each for each in FILES if each != "text"])
    text, data = opened(form)
    units = list(text.units)
    for _ in range(rng.randrange(1, 4)):
        at = rng.randrange(len(units))
        said = units[at].text
        start = rng.randrange(len(said) + 1)
        end = min(len(said), start + rng.randrange(6))
        new = " ".join((said[:start] + rng.choice(["", "x", " und so ", "ب", "& <b>"]) + said[end:]).split())
        units[at] = replace(units[at], text=new or said)
    asked = replace(text, units=tuple(units))
    try:
        out = written(asked, data)
    except KnownError:
        return
    assert [" ".join(each.split()) for each in texts(out, text.info.name)] == [unit.text for unit in units]


# What is refused ------------------------------------------------------------------------------------------------


def test_a_format_that_cannot_be_written_back_is_refused() -> None:
    text, data = opened("text")
    pdf = replace(text, info=replace(text.info, format="pdf"))
    with pytest.raises(KnownError, match=r"its format \(pdf\) does not allow it"):
        written(corrected(pdf, str.upper), data)


def test_tracked_changes_of_the_file_are_not_written_over() -> None:
    text, data = opened("docx")
    made = (Correction(Edit(0, "W", "w"), "x", "", "tracked-change"),)
    units = (replace(text.units[0], text=f"w{text.units[0].reading[1:]}", corrections=made), *text.units[1:])
    with pytest.raises(KnownError, match="tracked changes of its own"):
        written(replace(text, units=units), data)


def test_a_paragraph_that_is_not_there_is_told() -> None:
    text, data = opened("akn")
    other = replace(text.units[0], reading="Nowhere to be found", text="x", slices=text.units[0].slices)
    with pytest.raises(KnownError, match="its paragraph is not in the file"):
        written(replace(text, units=(other, *text.units[1:])), data)


# Text -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-be", "utf-32", "cp1256"])
def test_a_text_keeps_its_encoding(encoding: str) -> None:
    words = "المياه للجميع.\r\n\r\nوهذه فقرة ثانية عن الماء والأرض والناس.\r\n"
    mark = b"\xfe\xff" if encoding == "utf-16-be" else b""
    data = mark + words.encode(encoding)
    reading = read_all(data, "a.txt").readings[0]
    text = version(reading)
    out = written(corrected(text, lambda each: each.replace("المياه", "الماء")), data)
    assert out == mark + words.replace("المياه", "الماء").encode(encoding)


def test_a_character_that_the_encoding_lacks_is_told() -> None:
    words = "المياه للجميع.\r\n\r\nوهذه فقرة ثانية عن الماء والأرض والناس.\r\n"
    data = words.encode("cp1256")
    text = version(read_all(data, "a.txt").readings[0])
    with pytest.raises(KnownError, match="which has no character"):
        written(corrected(text, lambda each: each.replace("المياه", "水")), data)


@pytest.mark.skipif(not CASES, reason="the cases are not beside this checkout")
@pytest.mark.parametrize("path", CASES[::9], ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_official_documents_take_corrections(path: Path) -> None:
    data = path.read_bytes()
    text = version(read_all(data, path.name).readings[0])
    rng = Random(path.name)
    units = list(text.units)
    for at in rng.sample(range(len(units)), min(4, len(units))):
        words = units[at].text.split(" ")
        words[rng.randrange(len(words))] += "x"
        units[at] = replace(units[at], text=" ".join(words))
    written(replace(text, units=tuple(units)), data)  # which reads it again, and raises if it says anything else
