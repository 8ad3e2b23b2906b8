"""The five seeds: what a person counts in them is what reading finds."""

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.core.bidi import looks_visual, to_logical, to_visual
from desktop.core.document import Footnote, Paragraph, Reading
from desktop.core.reading import read
from desktop.services.files import read_file

SEEDS = Path(__file__).resolve().parents[2].parent / "shared" / "seeds"
FILES = {path.name[:3]: path for path in SEEDS.glob("*.txt")}

pytestmark = pytest.mark.skipif(not FILES, reason="the seeds lie beside the checkout, not in it")

COUNTS = {
    # file: masthead, title, enacting, preambular, operative, closing, footnotes
    "000": (9, 1, 1, 27, 25, 0, 7),
    "001": (2, 1, 1, 10, 12, 1, 0),
    "002": (8, 1, 1, 29, 30, 1, 6),
    "003": (7, 1, 1, 18, 21, 2, 3),
    "004": (8, 1, 1, 27, 25, 0, 7),
}
KINDS = ("masthead", "title", "enacting", "preambular", "operative", "closing")


@pytest.fixture(scope="module")
def readings() -> dict[str, Reading]:
    return {key: read_file(path) for key, path in FILES.items()}


@pytest.mark.parametrize("key", COUNTS)
def test_as_many_of_each_as_a_person_counts(readings: dict[str, Reading], key: str) -> None:
    tags = Counter(paragraph.tag for paragraph in readings[key].paragraphs)
    assert (*(tags[kind] for kind in KINDS), len(readings[key].footnotes)) == COUNTS[key]
    assert sum(tags.values()) == sum(COUNTS[key][:-1])


@pytest.mark.parametrize("key", COUNTS)
def test_numbers_count_on(readings: dict[str, Reading], key: str) -> None:
    numbers = [paragraph.number for paragraph in readings[key].paragraphs if paragraph.tag == "operative"]
    sign = " -" if key in {"000", "001"} else "."
    assert [int(number.removesuffix(sign)) for number in numbers] == list(range(1, COUNTS[key][4] + 1))


@pytest.mark.parametrize("key", COUNTS)
def test_every_code_point_is_accounted_for(readings: dict[str, Reading], key: str) -> None:
    reading = readings[key]
    covered: Counter[int] = Counter()
    units: tuple[Paragraph | Footnote, ...] = (*reading.paragraphs, *reading.footnotes)
    for unit in units:
        for span in unit.source:
            covered.update(range(span.start, span.end))
        assert unit.reading == "".join(
            (" " if each.spaced else "") + reading.source[each.start : each.end] for each in unit.slices
        )
    for furniture in reading.furniture:
        covered.update(range(furniture.start, furniture.end))
    assert covered == Counter(range(len(reading.source)))


def starting(reading: Reading, opening: str) -> Paragraph:
    return next(paragraph for paragraph in reading.paragraphs if paragraph.text.startswith(opening))


@pytest.mark.parametrize(
    ("key", "opening", "seam"),
    [
        ("000", "وإذ تشير أيضا إلى قرارها", "الذي قررت بموجبه"),
        ("002", "Se félicitant des efforts", "et le relèvement après"),
        ("002", "Convaincue que", "spécialisées et apparentées et"),
        ("003", "注意到2005年", "和2008年3月13日"),
        ("004", "Taking note of the results", "Cooperation and its subsidiary"),
        ("004", "Noting the organization", "the General Secretariat of"),
        ("004", "Notes with satisfaction the increasing", "Scientific and Cultural"),
    ],
)
def test_page_breaks_are_healed(readings: dict[str, Reading], key: str, opening: str, seam: str) -> None:
    paragraph = starting(readings[key], opening)
    assert seam in paragraph.text
    assert "join-page-break" in paragraph.operations
    assert len(paragraph.source) == 2


def cited(reading: Reading) -> dict[str, list[str]]:
    return {
        note.label: [
            reading.paragraphs[anchor.paragraph].text[max(0, anchor.offset - 8) : anchor.offset]
            for anchor in note.anchors
        ]
        for note in reading.footnotes
    }


def test_every_note_is_anchored_where_its_mark_stood(readings: dict[str, Reading]) -> None:
    assert cited(readings["000"]) == {
        "*": ["ت ديفوار"],
        "١": ["الإسلامي"],
        "٢": ["ت الأخرى", "ين العام"],
        "٣": ["مبر ٢٠١٦"],
        "٤": ["للاجتماع"],
        "٥": ["لمستدامة", "لمستدامة"],
        "٦": ["ارس ٢٠١١"],
    }
    assert cited(readings["002"]) == {
        "1": ["slamique"],
        "2": ["t autres"],
        "3": ["slamique"],
        "4": [" réunion"],
        "5": [" durable"],
        "6": ["ars 2011"],
    }
    assert cited(readings["003"]) == {
        "1": ["战十年行动纲领》"],
        "2": ["织的合作的报告，", "意到秘书长的报告；"[-8:]],
        "3": ["正在建立互补性，"],
    }
    assert cited(readings["004"]) == {
        "*": ["'Ivoire:"],
        "1": ["nference"],
        "2": ["zations,", "General;"],
        "3": ["peration"],
        "4": ["meeting,"],
        "5": ["t Goals,", "t Goals;"],
        "6": ["rch 2011"],
    }


def test_a_run_together_resolution_comes_apart(readings: dict[str, Reading]) -> None:
    reading = readings["001"]
    kinds = [each.kind for each in reading.furniture if each.kind != "blank"]
    assert kinds == ["keywords"]
    assert reading.symbol == "A/RES/59/8"
    lost = [paragraph.text[-7:] for paragraph in reading.paragraphs if "note-mark" in paragraph.operations]
    assert lost == ["الأخرى،", " العام؛"]


def test_a_lost_line_break_after_a_date_is_healed(readings: dict[str, Reading]) -> None:
    found = [(each.text, each.operations) for each in readings["003"].paragraphs[2:4]]
    assert found == [("5 April 2011", ("split-flattened",)), ("第六十五届会议", ("split-flattened",))]


def test_paragraphs_that_only_hold_an_opening_word_stay_whole(readings: dict[str, Reading]) -> None:
    assert "، وإذ تلاحظ التزام المنظمتين" in starting(readings["000"], "وإذ تنوه").text
    assert not any("split-flattened" in paragraph.operations for paragraph in readings["000"].paragraphs)


def test_symbols_and_titles(readings: dict[str, Reading]) -> None:
    assert [readings[key].symbol for key in COUNTS] == ["", "A/RES/59/8", "A/RES/79/9", "A/RES/65/140", ""]
    assert readings["003"].title == "65/140. 联合国同伊斯兰会议组织的合作"
    assert readings["004"].title == "Cooperation between the United Nations and the Organization of Islamic Cooperation"


def arabic_lines() -> Iterator[str]:
    for key in ("000", "001"):
        yield from (line for line in FILES[key].read_text(encoding="utf-8").split("\n") if line.strip())


def test_every_arabic_line_comes_back_from_visual_order() -> None:
    """All 75 lines of ink, exactly; the published figure for lines of this kind is 1,499 of 1,500."""
    lines = list(arabic_lines())
    assert len(lines) == 75
    assert [to_logical(to_visual(line, "rtl")) for line in lines] == lines


@pytest.mark.parametrize("key", COUNTS)
def test_no_seed_looks_visual_and_no_line_of_one(key: str) -> None:
    text = FILES[key].read_text(encoding="utf-8")
    assert not looks_visual(text)
    assert not any(looks_visual(line) for line in text.split("\n"))


@pytest.mark.parametrize("key", ["000", "001"])
def test_a_seed_extracted_in_visual_order_reads_the_same(readings: dict[str, Reading], key: str) -> None:
    plain = readings[key]
    reading = read("\n".join(to_visual(line, "rtl") for line in plain.source.split("\n")).encode(), "visual.txt")
    assert all("visual-order" in paragraph.operations for paragraph in reading.paragraphs)
    assert [(each.tag, each.number, each.text) for each in reading.paragraphs] == [
        (each.tag, each.number, each.text) for each in plain.paragraphs
    ]
    assert [(note.label, note.text, note.anchors) for note in reading.footnotes] == [
        (note.label, note.text, note.anchors) for note in plain.footnotes
    ]
    for other, paragraph in zip(reading.paragraphs, plain.paragraphs, strict=True):
        if len(paragraph.source) == 1 and set(paragraph.operations) <= {"split-flattened"}:
            assert to_logical(other.reading).endswith(paragraph.text)
    assert reading.paragraphs[11].reading != reading.paragraphs[11].text
