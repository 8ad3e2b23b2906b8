"""Translation memories: each language a version, each unit a link, codes left out and nothing else."""

from __future__ import annotations

from pathlib import Path

import pytest
from aligned import members, refusal, texts, tmx, tmx_of, variant, whole_of
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from desktop.core.document import Mark, Parallel, Remark
from desktop.core.messages import UnreadableError
from desktop.core.reading import read_all
from desktop.core.reading.aligned.bitext import LANGUAGES

DTDS = Path(__file__).resolve().parents[2].parent / "shared" / "schemas" / "tmx"

SAMPLE = tmx(
    '<tu tuid="t1"><note>From the first letter</note><prop type="x-file">letter.txt</prop>'
    + variant(
        "en", '1. Asks the <bpt i="1" type="bold">&lt;b&gt;</bpt>reading room<ept i="1">&lt;/b&gt;</ept> to open;'
    )
    + '<tuv xml:lang="ar"><note>Checked</note><seg>١ - تطلب إلى قاعة القراءة أن تفتح؛</seg></tuv>'
    + variant("zh", "1. 请阅览室开放；")
    + "</tu><tu>"
    + variant("zh", "谢谢。")
    + variant("en", "Thank you.")
    + "</tu><tu>"
    + variant("ar", "الخاتمة")
    + "</tu>",
    inside='<note>By hand</note><prop type="project">Letters</prop>',
)


def inline(seg: str) -> Parallel:
    return whole_of(tmx(f"<tu>{variant('en', seg)}</tu>"))


def read_inline(seg: str) -> str:
    (paragraph,) = inline(seg).readings[0].paragraphs
    return paragraph.text


# Languages and links --------------------------------------------------------------------------------------------


def test_each_language_is_a_version_and_each_unit_a_link() -> None:
    whole = whole_of(SAMPLE)
    assert texts(whole) == {
        "en": ["Asks the reading room to open;", "Thank you."],
        "ar": ["تطلب إلى قاعة القراءة أن تفتح؛", "الخاتمة"],
        "zh": ["请阅览室开放；", "谢谢。"],
    }
    assert members(whole) == [((0,), (0,), (0,)), ((1,), (), (1,)), ((), (1,), ())]
    assert [reading.direction for reading in whole.readings] == ["ltr", "rtl", "ltr"]
    assert {reading.format for reading in whole.readings} == {"tmx"}


def test_a_number_typed_at_the_beginning_is_the_paragraphs_own() -> None:
    whole = whole_of(SAMPLE)
    assert [reading.paragraphs[0].number for reading in whole.readings] == ["1.", "١ -", "1."]
    assert {reading.paragraphs[0].tag for reading in whole.readings} == {"operative"}
    assert whole.readings[1].paragraphs[0].extracted == "١ - تطلب إلى قاعة القراءة أن تفتح؛"


@pytest.mark.parametrize(
    "seg", ["1.", "(a)", '(a) <ph x="1">code</ph>', '<ph x="1">1. </ph>', "- 1. point", "**1.** x"]
)
def test_a_segment_with_ink_is_a_paragraph_whatever_it_opens_with(seg: str) -> None:
    data = tmx(
        f"<tu>{variant('en', seg)}{variant('fr', 'un')}</tu><tu>{variant('en', 'end')}{variant('fr', 'fin')}</tu>"
    )
    whole = whole_of(data)
    last = len(whole.readings[0].paragraphs) - 1
    assert whole.readings[0].paragraphs[last].text == "end"
    assert members(whole)[-1] == ((last,), (1,)) if last else ((0,), (1,))
    assert all(each.number == "" for each in whole.readings[0].paragraphs)


def test_a_number_broken_by_a_code_stays_text() -> None:
    (paragraph,) = inline('1<ph x="1">x</ph>. Asks').readings[0].paragraphs
    assert (paragraph.number, paragraph.text) == ("", "1. Asks")
    (paragraph,) = inline('<ph x="1">&lt;p&gt;</ph> (a) Asks').readings[0].paragraphs
    assert (paragraph.number, paragraph.text) == ("(a)", "Asks")


def test_the_source_language_comes_first() -> None:
    units = [[("ar", "واحد"), ("en", "one")], [("ar", "اثنان")]]
    assert [each.language for each in whole_of(tmx_of(units, "en")).readings] == ["en", "ar"]
    assert [each.language for each in whole_of(tmx_of(units, "EN_us")).readings] == ["en", "ar"]
    assert [each.language for each in whole_of(tmx_of(units, "*all*")).readings] == ["ar", "en"]


def test_a_units_own_source_language_holds_where_any_may_be_the_source() -> None:
    body = f'<tu srclang="en">{variant("ar", "واحد")}{variant("en", "one")}</tu>'
    assert [each.language for each in whole_of(tmx(body, "*all*")).readings] == ["en", "ar"]


def test_a_source_language_without_text_is_said() -> None:
    whole = whole_of(tmx_of([[("ar", "واحد"), ("zh", "一")]], "ru"))
    assert [each.language for each in whole.readings] == ["ar", "zh"]
    assert "names ru as its source language" in str(whole.readings[0].notices[0])
    assert whole.readings[1].notices == ()


def test_several_variants_of_one_language_stand_beside_the_other() -> None:
    whole = whole_of(tmx_of([[("en", "one"), ("ar", "واحد"), ("ar", "أحد")], [("en", "two"), ("ar", "اثنان")]]))
    assert members(whole) == [((0,), (0, 1)), ((1,), (2,))]


def test_regions_are_one_version_unless_a_unit_has_two() -> None:
    apart = whole_of(tmx_of([[("en", "one"), ("zh-CN", "汉语"), ("zh-TW", "漢語")], [("en", "two"), ("zh-TW", "兩")]]))
    assert [each.language for each in apart.readings] == ["en", "zh", "zh"]
    assert members(apart) == [((0,), (0,), (0,)), ((1,), (), (1,))]
    assert apart.readings[2].metadata == (("language", "zh-TW"),)
    one = whole_of(tmx_of([[("en-GB", "one"), ("ar", "واحد")], [("en_US", "two"), ("ar", "اثنان")]]))
    assert members(one) == [((0,), (0,)), ((1,), (1,))]
    assert [each for each in one.readings[0].metadata if each[0] == "language"] == [
        ("language", "en-GB"),
        ("language", "en_US"),
    ]


def test_the_old_attribute_names_the_language_too() -> None:
    body = '<tu><tuv lang="en"><seg>one</seg></tuv><tuv lang="ar"><seg>واحد</seg></tuv></tu>'
    assert texts(whole_of(tmx(body, version="1.1"))) == {"en": ["one"], "ar": ["واحد"]}


def test_a_language_that_is_not_named_is_told_from_the_text() -> None:
    whole = whole_of(tmx("<tu><tuv><seg>the one</seg></tuv><tuv><seg>واحد</seg></tuv></tu>"))
    assert texts(whole) == {"en": ["the one"], "ar": ["واحد"]}
    assert "no language for 2 segments" in str(whole.readings[0].notices[0])


def test_segments_without_ink_give_no_paragraph() -> None:
    body = (
        f"<tu>{variant('en', 'one')}{variant('ar', '')}</tu><tu>{variant('en', ' ')}{variant('ar', 'اثنان')}</tu>"
        f"<tu>{variant('en', '')}</tu><tu><tuv xml:lang='en'/></tu>"
        f"<tu>{variant('en', '<ph>code</ph>')}{variant('ar', 'ثلاثة')}</tu>"
    )
    whole = whole_of(tmx(body))
    assert members(whole) == [((0,), ()), ((), (0,)), ((), (1,))]
    assert [whole.readings[0].source[each.start : each.end] for each in whole.readings[0].furniture][-1] == "code"


def test_the_same_unit_twice_is_two_links() -> None:
    once = f'<tu tuid="1">{variant("en", "one")}{variant("ar", "واحد")}</tu>'
    assert members(whole_of(tmx(once * 2))) == [((0,), (0,)), ((1,), (1,))]


# Inside a segment -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("seg", "text"),
    [
        ('a <bpt i="1">&lt;b&gt;</bpt>bold<ept i="1">&lt;/b&gt;</ept> word', "a bold word"),
        ("a <ph>{x}</ph>word", "a word"),
        ('a <it pos="begin">&lt;i&gt;</it>word', "a word"),
        ("a <ut>{\\f1}</ut>word", "a word"),
        ("a <hi>high</hi> word", "a high word"),
        ('a <hi><bpt i="1">&lt;b&gt;</bpt>high</hi> word', "a high word"),
        ("see<ph>&lt;img alt='<sub>a map</sub>'&gt;</ph>here", "see a map here"),
        ("a<ph>{</ph><ph>}</ph>b", "ab"),
        ('line<ph type="lb"/>after', "line after"),
        ("a <![CDATA[<b> & ]]>c", "a <b> & c"),
        ("a &nbsp; b", "a &nbsp; b"),
        ("<unknown>kept</unknown>", "kept"),
    ],
)
def test_codes_are_left_out_and_text_in_them_kept(seg: str, text: str) -> None:
    assert read_inline(seg) == text


def test_what_is_left_out_is_a_step_and_formatting_a_mark() -> None:
    (paragraph,) = (
        inline('a <bpt i="1" type="bold">&lt;b&gt;</bpt>bold<ept i="1">&lt;/b&gt;</ept> one').readings[0].paragraphs
    )
    assert paragraph.extracted == "a <b>bold</b> one"
    assert paragraph.operations == ("mark-up",)
    assert paragraph.marks == (Mark("strong", 2, 6),)


def test_overlapping_pairs_are_both_marked() -> None:
    seg = '<bpt i="1" type="bold"/>one <bpt i="2" type="italic"/>two<ept i="1"/> three<ept i="2"/><ept i="9"/>'
    (paragraph,) = inline(seg).readings[0].paragraphs
    assert paragraph.marks == (Mark("strong", 0, 7), Mark("emphasis", 4, 13))


def test_white_space_in_a_segment_counts() -> None:
    reading = inline("two  spaces,\ta tab,\na line \u00a0").readings[0]
    assert reading.source == "two  spaces,\ta tab,\na line \u00a0"
    assert reading.paragraphs[0].text == "two  spaces,\ta tab, a line"


# What is said of them -------------------------------------------------------------------------------------------


def test_header_and_properties_are_metadata_and_notes_are_remarks() -> None:
    english, arabic, chinese = whole_of(SAMPLE).readings
    assert ("note", "By hand") in english.metadata
    assert ("project", "Letters") in english.metadata
    assert ("source language", "en") in english.metadata
    assert ("unit t1: x-file", "letter.txt") in english.metadata
    assert english.remarks == (Remark(0, None, "From the first letter"),)
    assert arabic.remarks == (Remark(0, None, "Checked"),)
    assert chinese.metadata == (("language", "zh"),)


def test_a_note_of_a_unit_without_text_is_metadata() -> None:
    whole = whole_of(tmx(f"<tu><note>Nothing here</note>{variant('en', ' ')}</tu><tu>{variant('en', 'one')}</tu>"))
    assert ("note", "Nothing here") in whole.readings[0].metadata
    assert whole.readings[0].remarks == ()


def test_a_remark_stays_with_its_segment_when_blanks_come_first() -> None:
    body = "<tu>" + variant("en", "one") + "</tu><tu><note>Said</note>" + variant("en", " \n two") + "</tu>"
    assert whole_of(tmx(body)).readings[0].remarks == (Remark(1, None, "Said"),)


# Encodings and schemas ------------------------------------------------------------------------------------------


@pytest.mark.parametrize("encoding", ["utf-16", "utf-8-sig", "utf-8", "windows-1256"])
def test_every_encoding_that_is_declared(encoding: str) -> None:
    text = tmx_of([[("en", "one"), ("ar", "واحد")]]).decode()
    declared = encoding.removesuffix("-sig")
    text = text.replace('<?xml version="1.0"?>', f'<?xml version="1.0" encoding="{declared}"?>')
    assert texts(whole_of(text.encode(encoding))) == {"en": ["one"], "ar": ["واحد"]}


def test_neither_network_nor_files_are_looked_at(tmp_path: Path) -> None:
    secret = tmp_path / "secret.dtd"
    secret.write_text('<!ENTITY secret "told">')
    data = tmx_of([[("en", "one")]]).replace(b'"tmx14.dtd"', f'"{secret}"'.encode()).replace(b"one", b"one &secret;")
    assert texts(whole_of(data)) == {"en": ["one &secret;"]}


@pytest.mark.skipif(not DTDS.exists(), reason="the document types of TMX are not beside the checkout")
@pytest.mark.parametrize("data", [SAMPLE, tmx_of([[("en", "one"), ("ar", "واحد")]])])
def test_the_samples_are_valid(data: bytes) -> None:
    dtd = etree.DTD(str(DTDS / "tmx14.dtd"))
    assert dtd.validate(etree.fromstring(data)), dtd.error_log


# Any text -------------------------------------------------------------------------------------------------------

LEGAL = st.text(
    st.characters(exclude_categories=["Cs"], exclude_characters=[*map(chr, range(32)), "\ufffe", "\uffff"])
    | st.sampled_from("\t\n\r ١.(a)-")
)


@given(st.lists(st.tuples(LEGAL, LEGAL), min_size=1, max_size=5))
@settings(max_examples=200, deadline=None)
def test_any_text_is_read_as_it_was_written(pairs: list[tuple[str, str]]) -> None:
    data = tmx_of([[("en", one), ("ar", other)] for one, other in pairs])
    inked = [[text.strip() for text in column if text.strip()] for column in zip(*pairs, strict=True)]
    if not any(inked):
        with pytest.raises(UnreadableError, match="no segment with text"):
            read_all(data, "memory")
        return
    whole = whole_of(data)
    assert [[each.extracted for each in reading.paragraphs] for reading in whole.readings] == list(filter(None, inked))
    assert len(whole.links) == sum(bool(one.strip() or other.strip()) for one, other in pairs)


# Damaged and hostile --------------------------------------------------------------------------------------------


def test_cut_short_anywhere_it_reads_or_says_so_in_one_sentence() -> None:
    refused = [refusal(SAMPLE[:end], "cut.tmx") for end in [*range(0, 160, 7), *range(160, len(SAMPLE), 41)]]
    assert len([sentence for sentence in refused if sentence]) > 20
    assert all("cut.tmx" in sentence and "\n" not in sentence for sentence in refused if sentence)


BOMB = b'<!DOCTYPE tmx [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>'
NESTED = "<hi>" * 10_000 + "deep" + "</hi>" * 10_000


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (tmx(""), "no segment with text"),
        (tmx("<tu/><tu><tuv/></tu>"), "no segment with text"),
        (b"<tmx/>", "no segment with text"),
        (tmx_of([[("en", " "), ("ar", "")]]), "no segment with text"),
        (tmx(f"<tu>{variant('en', NESTED)}</tu>"), "more than 200 elements inside one another"),
        (BOMB + b"<tmx><body>&b;</body></tmx>", "entities of its own"),
        (tmx_of([[("en", "one\u00e9")]]).replace("é".encode(), b"\xff"), "not well-formed"),
    ],
)
def test_what_cannot_be_read_is_said_in_one_sentence(data: bytes, sentence: str) -> None:
    with pytest.raises(UnreadableError, match=sentence) as caught:
        read_all(data, "bad.tmx")
    assert str(caught.value).startswith("bad.tmx ")


def test_more_languages_than_anyone_can_show_are_refused() -> None:
    many = [(f"q{chr(97 + number // 26)}{chr(97 + number % 26)}", "text") for number in range(LANGUAGES + 1)]
    with pytest.raises(UnreadableError, match=f"{LANGUAGES + 1} languages"):
        read_all(tmx_of([many]), "babel.tmx")
    assert len(whole_of(tmx_of([many[:LANGUAGES]])).readings) == LANGUAGES


def test_progress_is_told_and_may_end_it() -> None:
    told: list[tuple[int, int]] = []
    read_all(tmx_of([[("en", "one")]] * 1100), "memory", progress=lambda done, total: told.append((done, total)))
    assert told[:3] == [(0, 1100), (500, 1100), (1000, 1100)]
    assert set(told[3:]) == {(1000, 1100)}


def test_inline_codes_nested_as_deep_as_is_read() -> None:
    deep = "<hi>" * 190 + "deep" + "</hi>" * 190
    assert read_inline(deep) == "deep"
