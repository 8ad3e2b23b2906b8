"""What tags are called, and what a finding says where its words are tags."""

from __future__ import annotations

from desktop.core.document import Finding, FoundPlace
from desktop.core.findings import of_tags
from desktop.core.messages import Message
from desktop.ui.actions import TAG_TITLES
from desktop.ui.words import say


def tag_title(tag: str) -> str:
    """The tag's name for the reader; one of another scheme as it is."""
    return say(TAG_TITLES[tag]) if tag in TAG_TITLES else tag


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
    return ", ".join(map(tag_title, tags.split(", ")))
