from __future__ import annotations

import re
import tomllib
from importlib.resources import files

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.document import TAGS
from desktop.core.messages import KnownError
from desktop.core.tagsets import COLOURS, SHAPES, SHIPPED, Tag, TagScheme, all_tags, dump, parse, shipped_schemes

HEAD = 'name = "mine"\n'
ONE = f'{HEAD}[[tag]]\nid = "term"\n'

words = st.from_regex(r"[^\s/\x00-\x1f]{1,8}", fullmatch=True)
texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
letters = st.from_regex(r"\S{1,3}", fullmatch=True).filter(lambda text: not any(map(str.isspace, text)))
scopes = st.sampled_from(["paragraph", "span", "both"])
tags = st.builds(Tag, words, texts.filter(bool), texts, letters, texts, st.sampled_from(COLOURS), scopes, st.booleans())
apart = st.lists(tags, min_size=1, max_size=6).filter(
    lambda drawn: all(
        len({value for value in values if value}) == sum(map(bool, values))
        for values in ([getattr(tag, field) for tag in drawn] for field in ("id", "letter", "key"))
    )
)
schemes = st.builds(TagScheme, words, texts.filter(bool), texts, apart.map(tuple))


def refusal(text: str) -> str:
    with pytest.raises(KnownError) as caught:
        parse(text)
    return str(caught.value)


@given(schemes)
def test_a_scheme_comes_back_as_it_was_written(scheme: TagScheme) -> None:
    assert parse(dump(scheme)) == scheme


def test_the_shipped_schemes_are_whole() -> None:
    resolution, review = shipped_schemes()
    assert (resolution.name, review.name) == SHIPPED
    assert tuple(tag.id for tag in resolution.tags) == TAGS
    assert "".join(tag.key for tag in resolution.tags) == "123456789"
    assert all(tag.own and tag.scope == "paragraph" for tag in resolution.tags)
    assert not any(tag.own or tag.key for tag in review.tags)
    assert len({tag.colour for tag in review.tags}) == len(review.tags)
    for scheme in (resolution, review):
        assert scheme.shipped
        assert parse(dump(scheme), shipped=True) == scheme
        assert all(tag.meaning and tag.label and tag.letter for tag in scheme.tags)


def test_the_letters_of_a_resolution_are_those_of_the_margin() -> None:
    theme = tomllib.loads((files("resources") / "themes" / "light.toml").read_text(encoding="utf-8"))
    resolution = shipped_schemes()[0]
    assert {tag.id: tag.letter for tag in resolution.tags} == {
        tag: look["letter"] for tag, look in theme["tags"].items()
    }


def test_every_colour_has_a_shape_of_its_own() -> None:
    assert tuple(SHAPES) == COLOURS
    assert len(set(SHAPES.values())) == len(COLOURS)


def test_tags_are_found_by_their_whole_names() -> None:
    found = all_tags(shipped_schemes())
    assert found["review/omission"].label == "Omission"
    assert found["resolution/point"].shape == SHAPES[found["resolution/point"].colour]


def test_what_a_tag_does_not_say_is_settled() -> None:
    scheme = parse(f'{HEAD}[[tag]]\nid = "term"\n[[tag]]\nid = "tone"\nfoo = 1\n[[tag]]\nid = "t"\nown = true\n')
    assert scheme == TagScheme(
        "mine",
        "mine",
        "",
        (
            Tag("term", "term", letter="T", colour=COLOURS[0]),
            Tag("tone", "tone", letter="O", colour=COLOURS[1]),
            Tag("t", "t", letter="1", colour=COLOURS[2], scope="paragraph", own=True),
        ),
    )


def test_a_letter_that_is_given_is_not_taken_for_another() -> None:
    first, second = parse(f'{HEAD}[[tag]]\nid = "term"\n[[tag]]\nid = "x"\nletter = "T"\n').tags
    assert (first.letter, second.letter) == ("E", "T")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("\nname = x", "cannot be read as TOML: .*line 2"),
        ("", "the scheme needs a “name” of one word"),
        ('name = "my own"', "the scheme needs a “name” of one word"),
        ("name = 7", "the “name” of the scheme must be a text"),
        (HEAD, "“mine” has no tags"),
        (f"{HEAD}tag = 3", "“mine” has no tags"),
        (f"{HEAD}[[tag]]", r"\[\[tag\]\] 1 needs a “id” of one word"),
        (f'{HEAD}[[tag]]\nid = "a/b"', r"\[\[tag\]\] 1 needs a “id” of one word"),
        (f"{ONE}label = 3", "the “label” of term must be a text"),
        (f'{ONE}letter = "TERM"', "the letter of term is too long: there is room for 3"),
        (f'{ONE}colour = "red"', "“red” is no colour of term. Choose one of these: orange, sky-blue"),
        (f'{ONE}scope = "word"', "“word” is no scope of term. Choose one of these: paragraph, span, both"),
        (f'{ONE}own = "yes"', "the “own” of term must be true or false"),
        (f'{ONE}[[tag]]\nid = "term"', "term and term have the same id: “term”"),
        (f'{ONE}key = "x"\n[[tag]]\nid = "b"\nkey = "x"', "term and b have the same key: “x”"),
        (f'{ONE}letter = "x"\n[[tag]]\nid = "b"\nletter = "x"', "term and b have the same letter: “x”"),
    ],
)
def test_what_is_wrong_is_told_with_its_place(text: str, told: str) -> None:
    assert re.search(told, refusal(text))
