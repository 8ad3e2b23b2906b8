"""The page of a review: valid, safe, complete, in the right order and direction, and the same in a real browser."""

from __future__ import annotations

import re
import shutil
import subprocess
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from lxml import etree
from lxml import html as parser
from reviewed import review_of, reviews

from desktop.core.document import Assignment, Candidate, Comment, Finding, Mark, Slice, VersionInfo
from desktop.core.export import html
from desktop.core.export.options import Options
from desktop.core.export.wording import LANGUAGES, wording
from desktop.core.review import Citation, Correction, Review, Unit, VersionText
from desktop.core.text import Span, narrowest_edit

ENGLISH_VERSION = VersionInfo(1, "en", "ltr", True, "en.txt")
ARABIC_VERSION = VersionInfo(2, "ar", "rtl", False, "ar.txt")


def cell(
    key: int, reading: str, text: str | None = None, tag: str = "operative", number: str = "", **more: Any
) -> Unit:
    text = reading if text is None else text
    edit = narrowest_edit(reading, text)
    made = (Correction(edit, "A. Reviser", "2026-11-21T10:00:00Z", "hand", "a slip"),) if edit else ()
    slices = (Slice(0, len(reading)),)
    return Unit(slices, reading, text, key, None, tag, number, corrections=made, **more)


def note(key: int, label: str, text: str) -> Unit:
    return Unit((Slice(0, len(text)),), text, text, key, label)


def review(
    english: tuple[Unit, ...], arabic: tuple[Unit, ...], title: str = "Water and sanitation", symbol: str = "A/99/L.1"
) -> Review:
    texts = (
        VersionText(ENGLISH_VERSION, "", _noted(english, ENGLISH_NOTE)),
        VersionText(ARABIC_VERSION, "", _noted(arabic, ARABIC_NOTE)),
    )
    return review_of(texts, (), symbol, title)


def _noted(units: tuple[Unit, ...], footnote: Unit) -> tuple[Unit, ...]:
    """The units, and the footnote if they cite it and it is not there."""
    cited = any(each.footnote == footnote.key for unit in units for each in unit.citations)
    return (*units, footnote) if cited and all(unit.key != footnote.key for unit in units) else units


ENGLISH = cell(
    1,
    "Welcomes the report of the panel;",
    number="1.",
    marks=(Mark("emphasis", 0, 8),),
    citations=(Citation(9, 32),),
)
ENGLISH_NOTE = note(9, "1", "See A/98/7.")
ARABIC = cell(
    2,
    "تحرب بتقرير الفريق؛",
    "ترحب بتقرير الفريق؛",
    number="١ -",
    citations=(Citation(10, 18),),
    comments=(
        Comment("c", 2, "The English says Welcomes", "A. Reviser", "2026-11-21T10:00:00Z", Span(0, 4)),
        Comment("d", 2, "نعم", "مراجِعة", "2026-11-22T10:00:00Z", Span(0, 4), "c"),
    ),
)
ARABIC_NOTE = note(10, "١", "انظر A/98/7.")
WHOLE = review((ENGLISH, ENGLISH_NOTE), (ARABIC, ARABIC_NOTE))


def written(one: Review, **asked: Any) -> str:
    return b"".join(html.write(one, Options(**asked))).decode("utf-8")


def page(one: Review, **asked: Any) -> Any:
    return parser.document_fromstring(written(one, **asked))


def text(element: Any) -> str:
    return " ".join(element.text_content().split())


def test_rows_stand_side_by_side_with_language_and_direction() -> None:
    body = page(review((ENGLISH, ENGLISH_NOTE, cell(3, "Only English")), (ARABIC, ARABIC_NOTE)))
    assert [(e.get("lang"), e.get("dir")) for e in body.cssselect("thead th")[1:]] == [("en", "ltr"), ("ar", "rtl")]
    assert [text(e) for e in body.cssselect("thead th")[1:]] == ["English original", "العربية translation"]
    rows = body.cssselect("tbody tr")
    assert [[(td.get("lang"), td.get("dir")) for td in row.cssselect("td")] for row in rows] == [
        [("en", "ltr"), ("ar", "rtl")]
    ] * 2
    assert text(rows[1].cssselect("td")[1]) == ""
    assert text(rows[0].cssselect("th")[0]) == "Row 1 O Operative paragraph"


def test_corrections_footnotes_marks_and_comments_are_there() -> None:
    english, arabic = page(WHOLE).cssselect("tbody td")
    assert [e.text_content() for e in arabic.cssselect("del, ins")] == ["تحرب", "ترحب"]
    assert arabic.cssselect("ins")[0].get("title") == "A. Reviser, 2026-11-21, a slip"
    assert arabic.cssselect("ins")[0].get("datetime") == "2026-11-21"
    assert "".join(e.text_content() for e in arabic.cssselect("a.commented")) == "ترحب"
    assert {e.get("href") for e in arabic.cssselect("a.commented")} == {"#c-c"}
    assert [e.text for e in english.cssselect("em")] == ["Welcomes"]
    assert [text(e) for e in english.cssselect("sup.cited")] == ["1"]
    assert text(english.cssselect("p.foot")[0]) == "1 See A/98/7."
    (comment,) = arabic.cssselect(".comment")
    assert text(comment) == "ترحب The English says Welcomes A. Reviser · 2026-11-21 نعم مراجِعة · 2026-11-22"
    assert [text(e) for e in comment.cssselect(".answer .body")] == ["نعم"]
    assert text(arabic.cssselect(".number")[0]) == "١ -"
    assert not english.cssselect("del, ins")


@pytest.mark.parametrize(
    ("shown", "expected"), [("corrected", "١ - ترحب بتقرير الفريق١؛"), ("extracted", "١ - تحرب بتقرير الفريق١؛")]
)
def test_one_text_alone_has_no_changes_in_it(shown: str, expected: str) -> None:
    body = page(WHOLE, shown=shown)
    assert text(body.cssselect("td[lang=ar] p.text")[0]) == expected
    assert not body.cssselect("del, ins, #text-tracked")


def test_what_was_not_asked_for_is_not_there() -> None:
    resolved = replace(ARABIC.comments[0], resolved=True)
    one = review((ENGLISH,), (replace(ARABIC, comments=(resolved, ARABIC.comments[1])),))
    assert page(one, resolved=False).cssselect(".comment, .commented") == []
    assert page(one, comments=False).cssselect(".comment, .commented, #show-said") == []
    assert len(page(one).cssselect(".comment.resolved")) == 1
    assert "resolved" in text(page(one).cssselect(".comment")[0])
    assert page(one, tags=False).cssselect(".tag, fieldset.tags") == []


def test_tags_statuses_and_findings_are_shown_in_words() -> None:
    given = (
        Assignment("a", 1, "review/style", "", ""),
        Assignment("b", 1, "own/Größe", "", "", Span(0, 8)),
    )
    finding = Finding("tatweel", True, 9, 12, "the", (Candidate("a", 1),), 1, (), id=1)
    one = replace(ENGLISH, assigned=given, status="reviewed", findings=(finding, replace(finding, decision="accepted")))
    body = page(review((one,), (ARABIC,)), findings=True)
    assert text(body.cssselect("td p.state")[0]) == "Style reviewed"
    assert text(body.cssselect(".text .given")[0]) == "Welcomes"
    assert body.cssselect(".text .given")[0].get("title") == "Größe"
    assert [(text(e), e.get("title")) for e in body.cssselect(".finding")] == [("the", "tatweel: perhaps a")]
    assert page(review((one,), (ARABIC,))).cssselect(".finding") == []
    assert "Open findings: 1" in text(body.cssselect("header.about")[0])


def test_rows_say_what_they_are_filtered_by() -> None:
    plain = cell(5, "Nothing said.", tag="preambular")
    done = cell(6, "Done.", comments=(Comment("r", 6, "x", "", "", None, "", resolved=True),))
    body = page(review((ENGLISH, plain, done, ENGLISH_NOTE), (ARABIC, ARABIC_NOTE)))
    assert [row.get("class").split() for row in body.cssselect("tbody tr")] == [
        ["t-operative", "said", "open", "changed"],
        ["t-preambular"],
        ["t-operative", "said"],
    ]
    style = body.cssselect("style")[0].text
    assert "body:has(#t-preambular:checked) tbody > tr:not(.t-preambular)" in style
    assert "body:has(#v2:not(:checked)) .v2" in style
    for wanted in ("#show-said", "#show-open", "#show-changed", "#text-corrected", "#look-dark"):
        assert f"{wanted}:checked" in style
        assert body.cssselect(wanted)


def test_the_header_tells_what_the_page_is() -> None:
    body = page(WHOLE)
    assert text(body.cssselect("h1")[0]) == "Water and sanitation"
    header = text(body.cssselect("header.about p")[0])
    for told in ("A/99/L.1", "English (original)", "العربية (translation)", "Rows: 1", "Corrected paragraphs: 1"):
        assert told in header
    assert body.cssselect("title")[0].text == "A/99/L.1: Water and sanitation"


def test_versions_are_those_that_were_chosen_in_their_order() -> None:
    body = page(WHOLE, versions=(2, 1))
    assert [e.get("lang") for e in body.cssselect("thead th")[1:]] == ["ar", "en"]
    assert [e.get("lang") for e in page(WHOLE, versions=(2,)).cssselect("thead th")[1:]] == ["ar"]
    assert page(WHOLE, versions=(2,)).cssselect("#v1") == []


def test_two_versions_of_one_language_are_told_apart() -> None:
    again = VersionText(replace(ENGLISH_VERSION, id=3, name="second.txt"), "", (cell(7, "Welcomes it"),))
    one = review_of((VersionText(ENGLISH_VERSION, "", (ENGLISH, ENGLISH_NOTE)), again))
    assert "English second.txt" in text(page(one).cssselect("header.about")[0])


def test_a_footnote_that_is_cited_again_is_shown_again() -> None:
    again = replace(ENGLISH, key=3, citations=(Citation(9, 8),))
    body = page(review((ENGLISH, again), ()))
    assert [(text(e), e.get("id")) for e in body.cssselect("p.foot")] == [
        ("1 See A/98/7.", "p9"),
        ("1 See A/98/7.", None),
    ]
    assert [a.get("href") for a in body.cssselect("sup.cited a")] == ["#p9", "#p9"]


@pytest.mark.parametrize("title", ["", "Résolution"])
def test_a_document_without_title_or_symbol_has_a_name(title: str) -> None:
    body = page(review((), (), title=title, symbol=""))
    assert text(body.cssselect("h1")[0]) == (title or "Review")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_pages_own_words_are_in_the_language_asked_for(language: str) -> None:
    body = page(WHOLE, language=language)
    root = body.getroottree().getroot()
    assert (root.get("lang"), root.get("dir")) == (language, "rtl" if language == "ar" else "ltr")
    words = wording(language)
    assert words["as_corrected"] in text(body.cssselect("form.bar")[0])
    assert words.tags["operative"] in text(body.cssselect("th.margin")[1])


def test_every_language_has_every_word() -> None:
    english = wording("en")
    for each in map(wording, LANGUAGES):
        assert (set(each.words), set(each.tags)) == (set(english.words), set(english.tags))
        assert all(each.words.values())
    assert wording("zh") is english or wording("zh").language == "en"


HOSTILE = '<script>alert("1")</script> & \'"><img src=x onerror=y> {{ 7*7 }} {% raw %} </style></td>'


def test_hostile_text_stays_text() -> None:
    comment = Comment(HOSTILE, 1, HOSTILE, HOSTILE, HOSTILE)
    tag = Assignment(HOSTILE, 1, f"{HOSTILE}/{HOSTILE}", "", "", Span(0, 3))
    hostile = cell(1, HOSTILE, f"{HOSTILE}!", HOSTILE, HOSTILE, comments=(comment,), assigned=(tag,))
    hostile = replace(hostile, citations=(Citation(9, 3),))
    body = page(review((hostile, note(9, HOSTILE, HOSTILE)), (ARABIC,), title=HOSTILE, symbol=HOSTILE))
    assert len(body.cssselect("script")) == 1
    assert body.cssselect("img") == []
    assert len(body.cssselect("tbody td")) == 2
    assert len(body.cssselect("style")) == 1
    assert HOSTILE in body.cssselect("h1")[0].text_content()
    assert "onerror=y>" in body.cssselect("tbody td")[0].text_content()
    ids = body.xpath("//@id")
    assert len(ids) == len(set(ids))
    assert all(re.fullmatch(r"[\w-]+", each) for each in ids)


def test_characters_html_cannot_hold_are_shown_by_their_pictures() -> None:
    shown = written(review((cell(1, "nul\x00 bell\x07 del\x7f c1\x92 half\ud800 tab\t."),), (ARABIC,)))
    assert "nul␀ bell␇ del␡ c1\ufffd half\ufffd tab\t." in shown
    assert not re.search("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]", shown)


def test_bidi_controls_and_spaces_are_kept() -> None:
    kept = "A\u200e \u2067ב\u2069\u00a0\u202f\u2011  two blanks"
    assert kept in written(review((cell(1, kept),), (ARABIC,)))


def test_latin_lines_in_an_arabic_column_keep_their_order() -> None:
    date, symbol = cell(2, "21 November 2017", tag="masthead"), cell(3, "A/72/L.19", tag="masthead")
    body = page(review((), (date, symbol, cell(4, "العربية"))))
    assert [p.get("dir") for p in body.cssselect("p.text")] == ["ltr", None, None]


def test_a_comment_runs_in_its_own_direction() -> None:
    comments = tuple(Comment(body, 2, body, "م", "2026", None) for body in ("هل هذا صحيح؟ A/72/L.19", "A/72/L.19?"))
    body = page(review((ENGLISH,), (replace(ARABIC, comments=comments),)))
    assert [each.get("dir") for each in body.cssselect(".comment")] == ["rtl", "ltr"]


def test_the_page_needs_nothing_beside_it_and_runs_no_script_but_its_own() -> None:
    shown = written(WHOLE)
    head = shown.replace(html._resource("review.js"), "")
    assert not re.search(r"https?:|@import|url\(|<script [^>]*src|<link|<img| on[a-z]+=", head)
    assert shown.startswith("<!DOCTYPE html>")
    assert "default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-" in shown
    for wanted in ("@page", "@media print", "table-header-group", "break-inside: avoid", "prefers-color-scheme: dark"):
        assert wanted in shown


def test_the_page_is_well_formed() -> None:
    """Every element is closed where it should be: the page is XML but for its void elements."""
    one = review((ENGLISH, ENGLISH_NOTE, cell(5, "a < b & c", "a > b")), (ARABIC, ARABIC_NOTE))
    root = etree.fromstring(closed(written(one)).encode("utf-8"))
    assert root.tag == "html"
    ids = root.xpath("//@id")
    assert len(ids) == len(set(ids))
    targets = {each.removeprefix("#") for each in root.xpath("//@href")}
    assert targets <= set(ids)


def closed(shown: str) -> str:
    shown = re.sub(r"<script>.*</script>|<style>.*</style>", "", shown, flags=re.DOTALL).replace("<!DOCTYPE html>", "")
    shown = re.sub(r"<(meta|input)\b([^>]*)>", r"<\1\2/>", shown)
    return re.sub(r" (checked|hidden)(?=[ />])", r' \1=""', shown)


@settings(max_examples=10)
@given(reviews())
def test_every_review_is_a_page_that_says_all_of_it(one: Review) -> None:
    shown = written(one, findings=True)
    etree.fromstring(closed(shown).encode("utf-8"))
    body = parser.document_fromstring(shown)
    for text_ in one.texts:
        for unit in text_.units:
            cited = {each.footnote for each in unit.citations}
            (found,) = body.cssselect(f"#p{unit.key}") or (None,)
            if found is None:
                assert unit.label is not None  # a note that no paragraph has under it
                continue
            for each in found.cssselect("sup.cited, a.label, .number, ins"):
                each.drop_tree()
            assert found.text_content().strip() == unit.reading.strip()
            assert cited <= {int((e.get("id") or "p0")[1:]) for e in body.cssselect("p.foot")}


def test_the_order_of_rows_and_paragraphs_is_the_reviews() -> None:
    body = page(
        review(tuple(cell(i, f"line {i}") for i in range(5)), tuple(cell(i + 100, f"فقرة {i}") for i in range(5)))
    )
    assert [p.text for p in body.cssselect("td[lang=en] p.text")] == [f"line {i}" for i in range(5)]


# In a browser -----------------------------------------------------------------------------------------------------

CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
PROBE = """
<script>
addEventListener("load", () => {
  const at = (query) => document.querySelector(query);
  const told = {};
  const shows = (query) => getComputedStyle(at(query)).display !== "none";
  told.rtl = getComputedStyle(at("td[lang=ar] p.text")).direction;
  told.ltr = getComputedStyle(at("td[lang=en] p.text")).direction;
  told.before = [shows("ins"), shows("del"), shows("#row-2"), shows("td.v2")];
  at("#text-corrected").checked = true;
  told.corrected = [shows("ins"), shows("del")];
  at("#show-changed").checked = true;
  told.changed = [shows("#row-1"), shows("#row-2")];
  at("#show-all").checked = true;
  at("#v2").checked = false;
  told.hidden = shows("td.v2");
  at("#look-dark").checked = true;
  told.ground = getComputedStyle(document.documentElement).backgroundColor;
  const press = (key, code) => document.dispatchEvent(new KeyboardEvent("keydown", { key, code, bubbles: true }));
  press("j", "KeyJ"); press("j", "KeyJ"); press("k", "KeyK");
  told.current = at("tr.current") && at("tr.current").id;
  press("/", "Slash");
  told.focus = document.activeElement.id;
  at("#search").value = "panel";
  at("#search").dispatchEvent(new Event("input"));
  setTimeout(() => {
    told.found = [shows("#row-1"), shows("#row-2")];
    document.title = JSON.stringify(told);
  }, 400);
});
</script>
"""


@pytest.mark.skipif(CHROMIUM is None, reason="no Chromium is installed")
def test_a_browser_shows_what_is_asked_for(tmp_path: Path) -> None:
    import json  # noqa: PLC0415

    one = review((ENGLISH, ENGLISH_NOTE, cell(5, "Nothing to be said.")), (ARABIC, ARABIC_NOTE))
    shown = re.sub(r'<meta http-equiv="Content-Security-Policy"[^>]*>', "", written(one))
    path = tmp_path / "page.html"
    path.write_text(shown.replace("</body>", f"{PROBE}</body>"), encoding="utf-8")
    command = [str(CHROMIUM), "--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={tmp_path / 'profile'}"]
    ran = subprocess.run(
        [*command, "--virtual-time-budget=3000", "--dump-dom", path.as_uri()],
        capture_output=True,
        check=True,
        timeout=120,
    )
    title = parser.document_fromstring(ran.stdout.decode("utf-8")).cssselect("title")[0].text
    assert json.loads(title or "") == {
        "rtl": "rtl",
        "ltr": "ltr",
        "before": [True, True, True, True],
        "corrected": [True, False],
        "changed": [True, False],
        "hidden": False,
        "ground": "rgb(35, 38, 41)",
        "current": "row-1",
        "focus": "search",
        "found": [True, False],
    }
