"""XLIFF of both generations: source and target as versions, each segment a link with the state the file gives it."""

from __future__ import annotations

from pathlib import Path

import pytest
from aligned import members, refusal, segment, texts, trans_unit, unit, whole_of, xliff1, xliff2, xml
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.core.document import Mark, Parallel, Remark
from desktop.core.messages import UnreadableError
from desktop.core.reading import read_all
from desktop.core.text import Span

SUITE = Path(__file__).resolve().parents[2].parent / "shared" / "schemas" / "xliff" / "2.1-oasis" / "test-suite"

FIRST = xliff1(
    trans_unit("1. Asks the library to open;", "١ - تطلب إلى المكتبة أن تفتح؛", attributes=' approved="yes"')
    + '<group restype="x-closing"><note>The end of it</note>'
    + '<trans-unit id="2"><source>Thank you.</source><target state="needs-review-translation">شكرا.</target>'
    + '<note from="Amal" annotates="target">Too short?</note><note>Final line</note>'
    + '<alt-trans match-quality="80"><source>Thanks.</source><target>أشكركم.</target><note>Old</note></alt-trans>'
    + "</trans-unit></group>"
    + trans_unit("Not yet translated")
)

SECOND = xliff2(
    unit(
        segment("1. Asks the library to open;", "١ - تطلب إلى المكتبة أن تفتح؛", ' state="final"'),
        "<ignorable><source> </source></ignorable>",
        segment("Thank you.", "شكرا.", ' state="translated"'),
        inside='<notes><note id="n1" appliesTo="target">Too short?</note><note>By hand</note></notes>',
    )
    + '<group id="g1"><notes><note>The end of it</note></notes>'
    + unit(segment("Not yet translated", None, ' state="initial"'))
    + "</group>"
)


def words(whole: Parallel) -> tuple[list[str], ...]:
    return tuple([each.text for each in reading.paragraphs] for reading in whole.readings)


# What both have -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("data", [FIRST, SECOND])
def test_source_and_target_are_versions_and_segments_links(data: bytes) -> None:
    whole = whole_of(data)
    assert texts(whole) == {
        "en": ["Asks the library to open;", "Thank you.", "Not yet translated"],
        "ar": ["تطلب إلى المكتبة أن تفتح؛", "شكرا."],
    }
    assert members(whole) == [((0,), (0,)), ((1,), (1,)), ((2,), ())]
    assert [reading.paragraphs[0].number for reading in whole.readings] == ["1.", "١ -"]
    assert ("original", "letter.txt") in whole.readings[0].metadata
    assert ("note", "The end of it") in whole.readings[0].metadata


def test_the_state_of_a_translation_is_kept_with_its_link() -> None:
    assert [link.state for link in whole_of(FIRST).links] == ["approved", "needs-review-translation", ""]
    assert [link.state for link in whole_of(SECOND).links] == ["final", "translated", "initial"]


@pytest.mark.parametrize("make", [xliff1, xliff2])
def test_a_file_without_target_is_one_version(make: object) -> None:
    body = {xliff1: trans_unit("one", ""), xliff2: unit(segment("one", ""))}
    whole = whole_of(xliff1(body[xliff1]) if make is xliff1 else xliff2(body[xliff2]))
    assert texts(whole) == {"en": ["one"]}
    assert members(whole) == [((0,),)]


@pytest.mark.parametrize(
    "data",
    [
        xliff1(trans_unit("the colour", "the color"), target="en"),
        xliff1(trans_unit("the colour", "the color"), source="en-GB", target="en-US"),
        xliff1(trans_unit("the colour", "the color"), source=None, target=None),
        xliff2(unit(segment("the colour", "the color")), target="en"),
        xliff2(unit(segment("the colour", "the color")), source=None, target=None),
    ],
)
def test_one_language_twice_or_none_named_is_still_two_versions(data: bytes) -> None:
    whole = whole_of(data)
    assert words(whole) == (["the colour"], ["the color"])
    assert [reading.language for reading in whole.readings] == ["en", "en"]
    assert members(whole) == [((0,), (0,))]


@pytest.mark.parametrize(("space", "text"), [("default", "two words and more"), ("preserve", "two  words and\tmore")])
def test_white_space_is_folded_unless_it_is_preserved(space: str, text: str) -> None:
    source = "\n  two  words\n  and\tmore "
    preserved = "two  words\nand\tmore "
    first = trans_unit(preserved if space == "preserve" else source, attributes=f' xml:space="{space}"')
    assert words(whole_of(xliff1(first))) == ([text],)
    second = f'<unit id="1" xml:space="{space}">{segment(preserved if space == "preserve" else source)}</unit>'
    assert words(whole_of(xliff2(second))) == ([text],)


def test_several_files_in_one() -> None:
    other = xliff1(trans_unit("two", "deux"), target="fr").partition(b"<file")[2]
    data = xliff1(trans_unit("one", "واحد")).replace(b"</xliff>", b"<file" + other)
    whole = whole_of(data)
    assert texts(whole) == {"en": ["one", "two"], "ar": ["واحد"], "fr": ["deux"]}
    assert members(whole) == [((0,), (0,), ()), ((1,), (), (0,))]


# XLIFF 1 --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ('a <g id="1" ctype="bold">bold</g> word', "a bold word"),
        ('a <x id="1"/><bx id="2"/>word<ex id="2"/>', "a word"),
        ('a <bpt id="1">&lt;b&gt;</bpt>word<ept id="1">&lt;/b&gt;</ept>', "a word"),
        ('a <ph id="1">{x}</ph><it id="2" pos="open">&lt;i&gt;</it>word', "a word"),
        ('see<ph id="1">&lt;img alt="<sub>a map</sub>"&gt;</ph>here', "see a map here"),
        ('a <mrk mtype="protected">fixed</mrk> word', "a fixed word"),
        ('one<x id="1" ctype="lb"/>two', "one two"),
        ('一<x id="1" ctype="lb"/>二', "一二"),
    ],
)
def test_codes_of_the_first_generation(source: str, text: str) -> None:
    assert words(whole_of(xliff1(trans_unit(source)))) == ([text],)


def test_formatting_of_the_first_generation() -> None:
    source = '<g id="1" ctype="bold">one</g> <bx id="2" rid="r" ctype="italic"/>two<ex id="3" rid="r"/>'
    (paragraph,) = whole_of(xliff1(trans_unit(source))).readings[0].paragraphs
    assert paragraph.marks == (Mark("strong", 0, 3), Mark("emphasis", 4, 7))


PARTED = '<seg-source><mrk mtype="seg" mid="1">First one.</mrk> <mrk mtype="seg" mid="2">Second one.</mrk></seg-source>'


def parted(target: str) -> Parallel:
    inside = PARTED + (f"<target>{target}</target>" if target else "")
    return whole_of(xliff1(trans_unit("First one. Second one.", None, inside) + trans_unit("End.", "النهاية.")))


def test_segments_in_a_unit_are_the_units_then() -> None:
    target = '<mrk mtype="seg" mid="2">الثانية.</mrk> <mrk mtype="seg" mid="1">الأولى.</mrk>'
    whole = parted(target)
    assert words(whole) == (["First one.", "Second one.", "End."], ["الثانية.", "الأولى.", "النهاية."])
    assert members(whole) == [((0,), (1,)), ((1,), (0,)), ((2,), (2,))]


@pytest.mark.parametrize(
    ("target", "linked"),
    [
        ("الأولى. الثانية.", [((0, 1), (0,)), ((2,), (1,))]),
        ("", [((0,), ()), ((1,), ()), ((2,), (0,))]),
        ('<mrk mtype="seg" mid="2">الثانية.</mrk>', [((0,), ()), ((1,), (0,)), ((2,), (1,))]),
        ('<mrk mtype="seg" mid="9">أخرى.</mrk>', [((0,), ()), ((1,), ()), ((), (0,)), ((2,), (1,))]),
        (
            '<mrk mtype="seg" mid="1">أ.</mrk><mrk mtype="seg" mid="1">ب.</mrk>',
            [((0,), (0,)), ((1,), ()), ((), (1,)), ((2,), (2,))],
        ),
    ],
)
def test_targets_that_are_parted_otherwise(target: str, linked: list[object]) -> None:
    assert members(parted(target)) == linked


def test_text_between_segments_is_furniture() -> None:
    whole = parted('<mrk mtype="seg" mid="1">الأولى.</mrk> [...] <mrk mtype="seg" mid="2">الثانية.</mrk>')
    assert members(whole) == [((0,), (0,)), ((1,), (1,)), ((2,), (2,))]
    arabic = whole.readings[1]
    assert [arabic.source[each.start : each.end] for each in arabic.furniture if each.kind == "mark-up"] == ["[...]"]


def test_notes_are_remarks_on_what_they_are_about() -> None:
    english, arabic = whole_of(FIRST).readings
    assert english.remarks == (Remark(1, None, "Final line"),)
    assert arabic.remarks == (Remark(1, None, "Too short?", "Amal"),)
    (commented,) = whole_of(xliff1(trans_unit('a <mrk mtype="x" comment="Why?">strange</mrk> word'))).readings
    assert commented.remarks == (Remark(0, Span(2, 9), "Why?"),)


@pytest.mark.parametrize("version", ["1.0", "1.1"])
def test_older_files_have_no_namespace(version: str) -> None:
    data = xliff1(trans_unit("one", "واحد")).decode()
    data = data.replace(' xmlns="urn:oasis:names:tc:xliff:document:1.2"', "").replace('"1.2"', f'"{version}"')
    assert texts(whole_of(data.encode())) == {"en": ["one"], "ar": ["واحد"]}


def test_a_target_may_name_its_language_itself() -> None:
    body = '<trans-unit id="1"><source>one</source><target xml:lang="zh-CN">一</target></trans-unit>'
    assert texts(whole_of(xliff1(body, target=None))) == {"en": ["one"], "zh": ["一"]}


# XLIFF 2 --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ('a <pc id="1" fs:fs="b">bold</pc> word', "a bold word"),
        ('a <ph id="1" equiv="x"/><sc id="2"/>word<ec startRef="2"/>', "a word"),
        ('a <sm id="3" type="term"/>word<em startRef="3"/>', "a word"),
        ('a <mrk id="4" translate="no">fixed</mrk> word', "a fixed word"),
        ('a<cp hex="001A"/> word', "a word"),
        ('a<cp hex="D800"/> word', "a word"),
        ('a<cp hex="never"/> word<cp/>', "a word"),
        ('one<ph id="1" type="fmt" subType="xlf:lb"/>two', "one two"),
    ],
)
@pytest.mark.parametrize("version", ["2.0", "2.1", "2.2"])
def test_codes_of_the_second_generation(source: str, text: str, version: str) -> None:
    assert words(whole_of(xliff2(unit(segment(source)), version=version))) == ([text],)


def test_a_character_that_xml_cannot_hold_is_a_step() -> None:
    (paragraph,) = whole_of(xliff2(unit(segment('a<cp hex="001A"/>b')))).readings[0].paragraphs
    assert (paragraph.extracted, paragraph.text, paragraph.operations) == ("a⟨U+001A⟩b", "ab", ("mark-up",))


def test_formatting_of_the_second_generation() -> None:
    source = '<pc id="1" fs:fs="b">one</pc> <sc id="2" type="fmt" subType="xlf:i"/>two<ec startRef="2"/>'
    (paragraph,) = whole_of(xliff2(unit(segment(source)))).readings[0].paragraphs
    assert paragraph.marks == (Mark("strong", 0, 3), Mark("emphasis", 4, 7))


def test_a_target_in_another_order_is_read_in_its_own() -> None:
    whole = whole_of(
        xliff2(
            unit(
                segment("Second half,", "ثانيا،", order="3"),
                "<ignorable><source> </source><target> </target></ignorable>",
                segment("first half.", "أولا.", order="1"),
            )
            + unit(segment("End.", "النهاية.", order="many"))
        )
    )
    assert words(whole) == (["Second half,", "first half.", "End."], ["أولا.", "ثانيا،", "النهاية."])
    assert members(whole) == [((0,), (1,)), ((1,), (0,)), ((2,), (2,))]


def test_ignorable_text_is_furniture() -> None:
    (reading,) = whole_of(xliff2(unit(segment("one"), "<ignorable><source> *** </source></ignorable>"))).readings
    assert [reading.source[each.start : each.end] for each in reading.furniture if each.kind == "mark-up"] == ["***"]


def test_notes_and_comments_of_the_second_generation() -> None:
    english, arabic = whole_of(SECOND).readings
    assert english.remarks == (Remark(0, None, "By hand"),)
    assert arabic.remarks == (Remark(0, None, "Too short?"),)
    source = (
        'a <mrk id="1" type="comment" ref="#n=n1">strange</mrk> <sm id="2" type="comment" value="Sure?"/>word'
        '<em startRef="2"/>'
    )
    notes = '<notes><note id="n1">Why?</note></notes>'
    (commented,) = whole_of(xliff2(unit(segment(source), inside=notes))).readings
    assert commented.remarks == (Remark(0, Span(2, 9), "Why?"), Remark(0, Span(10, 14), "Sure?"))


def test_what_modules_and_extensions_hold_is_no_text() -> None:
    match = (
        '<m:matches xmlns:m="urn:oasis:names:tc:xliff:matches:2.0"><m:match ref="#1"><source>old</source>'
        "<target>قديم</target></m:match></m:matches>"
    )
    assert texts(whole_of(xliff2(unit(segment("new", "جديد"), inside=match)))) == {"en": ["new"], "ar": ["جديد"]}


# The official test suite ----------------------------------------------------------------------------------------

NO_TEXT = {"almostEmpty.xlf", "typeSubTypeValues.xlf", "Good-val_ExactlyOneAttributeOnRule.xlf"}
"""Valid files that hold no text to be read."""


def suite(folder: str) -> list[Path]:
    return sorted(SUITE.glob(folder))


@pytest.mark.skipif(not SUITE.exists(), reason="the test suite of XLIFF 2.1 is not beside the checkout")
def test_every_valid_file_of_the_suite_is_read() -> None:
    files = [*suite("core/valid/*.xlf"), *suite("core/in-out/*.xlf"), *suite("modules/valid/*.xlf")]
    refused = {path.name: sentence for path in files if (sentence := refusal(path.read_bytes(), path.name))}
    assert len(files) > 70
    assert set(refused) == NO_TEXT
    assert all("no segment with text" in sentence for sentence in refused.values())


@pytest.mark.skipif(not SUITE.exists(), reason="the test suite of XLIFF 2.1 is not beside the checkout")
def test_every_invalid_file_of_the_suite_is_read_or_refused_in_one_sentence() -> None:
    for path in suite("*/invalid/*.xlf"):
        sentence = refusal(path.read_bytes(), path.name)
        assert not sentence or (path.name in sentence and "\n" not in sentence)


# Any text -------------------------------------------------------------------------------------------------------

LEGAL = st.text(
    st.characters(exclude_categories=["Cs"], exclude_characters=[*map(chr, range(32)), "\ufffe", "\uffff"])
    | st.sampled_from("\t\n\r ١.(a)-")
)


def folded(text: str) -> str:
    """As XML means white space, and without any at its ends."""
    for space in "\t\r\n":
        text = text.replace(space, " ")
    return " ".join(filter(None, text.split(" "))).strip()


@given(st.lists(st.tuples(LEGAL, LEGAL), min_size=1, max_size=5), st.booleans(), st.booleans())
@settings(max_examples=200, deadline=None)
def test_any_text_is_read_as_it_was_written(pairs: list[tuple[str, str]], second: bool, preserve: bool) -> None:
    written = [(xml(one), xml(other)) for one, other in pairs]
    if second:
        data = xliff2("".join(unit(segment(*pair)) for pair in written))
    else:
        data = xliff1("".join(trans_unit(*pair) for pair in written))
    if preserve:
        data = data.replace(b"<file ", b'<file xml:space="preserve" ')
    read = str.strip if preserve else folded
    inked = [[text for each in column if (text := read(each))] for column in zip(*pairs, strict=True)]
    if not any(inked):
        assert "no segment with text" in refusal(data, "memory")
        return
    whole = whole_of(data)
    extracted = [[each.extracted for each in reading.paragraphs] for reading in whole.readings]
    assert extracted == list(filter(None, inked))
    assert len(whole.links) == sum(bool(read(one) or read(other)) for one, other in pairs)


# Damaged and hostile --------------------------------------------------------------------------------------------


@pytest.mark.parametrize("data", [FIRST, SECOND])
def test_cut_short_anywhere_it_reads_or_says_so_in_one_sentence(data: bytes) -> None:
    refused = [refusal(data[:end], "cut.xlf") for end in [*range(0, 160, 7), *range(160, len(data), 41)]]
    assert len([sentence for sentence in refused if sentence]) > 20
    assert all("cut.xlf" in sentence and "\n" not in sentence for sentence in refused if sentence)


NESTED = "<g>" * 10_000 + "deep" + "</g>" * 10_000
BOMB = b'<!DOCTYPE xliff [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]><xliff>&b;</xliff>'


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (xliff1(""), "no segment with text"),
        (xliff2(""), "no segment with text"),
        (b"<xliff/>", "no segment with text"),
        (b'<xliff version="2.0"><file/></xliff>', "no segment with text"),
        (b'<xliff version="1.2"><file/></xliff>', "no segment with text"),
        (xliff1("<trans-unit/>"), "no segment with text"),
        (xliff2(unit("<segment/>")), "no segment with text"),
        (xliff1("<group>" * 10_000 + "</group>" * 10_000), "more than 200 elements"),
        (xliff2(unit(segment(NESTED))), "more than 200 elements"),
        (BOMB, "entities of its own"),
        (FIRST.replace("ت".encode(), b"\xff"), "not well-formed"),
    ],
)
def test_what_cannot_be_read_is_said_in_one_sentence(data: bytes, sentence: str) -> None:
    with pytest.raises(UnreadableError, match=sentence) as caught:
        read_all(data, "bad.xlf")
    assert str(caught.value).startswith("bad.xlf ")


def test_duplicate_ids_lose_nothing() -> None:
    body = unit(
        segment('<pc id="1">one</pc><ec startRef="1"/><sc id="1"/><sc id="1"/>two', "واحد", ' id="s"'),
        segment("two", "اثنان", ' id="s"'),
        inside='<notes><note id="n">a</note><note id="n">b</note></notes>',
    )
    whole = whole_of(xliff2(body * 2))
    assert members(whole) == [((place,), (place,)) for place in range(4)]
    assert {remark.body for remark in whole.readings[0].remarks} == {"a", "b"}


def test_progress_is_told_and_may_end_it() -> None:
    told: list[tuple[int, int]] = []
    read_all(xliff1(trans_unit("one") * 600), "memory", progress=lambda done, total: told.append((done, total)))
    assert told[:2] == [(0, 600), (500, 600)]
    assert set(told[2:]) == {(500, 600)}
