"""What tags are called, and what a finding says where its words are tags."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from desktop.core.document import Finding, FoundPlace
from desktop.core.findings import of_tags
from desktop.core.messages import Message
from desktop.core.tagsets import Tag, TagScheme, all_tags, shipped_schemes
from desktop.ui.actions import TAG_TITLES
from desktop.ui.words import later, say

SHIPPED_TEXTS = (
    later("Resolution"),
    later("The parts of a resolution of the United Nations, as they follow each other"),
    later("Who adopted it, when and where: organ, session, agenda item, symbol"),
    later("What it is called, with its number"),
    later("The words that open it, the name of the organ alone: “The General Assembly,”"),
    later("Why: a paragraph of the preamble, without a number, ending with a comma"),
    later("What is decided: a numbered paragraph, ending with a semicolon or a full stop"),
    later("A part of an operative paragraph, as (a) or (i)"),
    later("A heading between paragraphs"),
    later("The heading of an annex, and all that stands in it"),
    later("The meeting and the day it was adopted, at the end"),
    later("Review"),
    later("What a reviewer finds where a translation is held against its original"),
    later("Terminology"),
    later("Another term than the one that is established, or different terms for the same thing"),
    later("Mistranslation"),
    later("It says something else than the original"),
    later("Omission"),
    later("Something of the original is missing"),
    later("Addition"),
    later("Something stands here that the original does not say"),
    later("Name or number"),
    later("A name, number, date or symbol that is another one than in the original"),
    later("Style"),
    later("Right, but not said as it should be: register, wording, punctuation, house style"),
    later("Error in the original"),
    later("The original itself is wrong here; its authors are to be told"),
    later("Question"),
    later("To be asked: of the author, the desk or a colleague"),
)
"""What the schemes that ship say, in the order of their files; the others are shown as their makers wrote them."""

_known: dict[str, Tag] = {}
"""The tags of the library that is open, by their whole names; empty until they are read."""


def learn_schemes(schemes: Iterable[TagScheme]) -> tuple[TagScheme, ...]:
    """The schemes of the library that is open, those that ship in the interface's language; tags are called so now."""
    learnt = tuple(_translated(scheme) if scheme.shipped else scheme for scheme in schemes)
    _known.clear()
    _known.update(all_tags(learnt))
    return learnt


def _translated(scheme: TagScheme) -> TagScheme:
    tags = tuple(replace(tag, label=_label(tag), meaning=say(tag.meaning)) for tag in scheme.tags)
    return replace(scheme, title=say(scheme.title), description=say(scheme.description), tags=tags)


def _label(tag: Tag) -> str:
    return tag_title(tag.id) if tag.own else say(tag.label)


def tag_title(tag: str) -> str:
    """The name for the reader of a tag that says what a paragraph is; one that is not known goes by its id."""
    return say(TAG_TITLES[tag]) if tag in TAG_TITLES else tag


def given_title(name: str) -> str:
    """The name for the reader of a tag by its whole name; one that no scheme has goes by its id."""
    if not _known:
        learn_schemes(shipped_schemes())
    return _known[name].label if name in _known else name.partition("/")[2] or name


def in_words(kind: str, text: str) -> str:
    """A text that a finding of the kind proposes, as the reader is to see it."""
    return tag_title(text) if of_tags(kind) else text


def before_of(place: FoundPlace) -> str:
    """What a finding would have changed, as the reader is to see it; empty where something is missing."""
    return tag_title(place.tag) if of_tags(place.finding.kind) else place.finding.text


def named(finding: Finding) -> tuple[Message, ...]:
    """The evidence of a finding with the names of tags in it."""
    if not of_tags(finding.kind):
        return finding.evidence
    return tuple(Message(each.template, tuple(map(_titles, each.values))) for each in finding.evidence)


def _titles(tags: str) -> str:
    return say(", ").join(map(tag_title, tags.split(", ")))
