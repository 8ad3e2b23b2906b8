"""The notes of a TEI document: which there are, where each is cited, and how it is labelled."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from desktop.core.reading.xmltree import XML_ID, Element, local

POINTERS = frozenset({"ref", "ptr", "xref", "xptr"})
_ANCHOR_TYPES = frozenset({"noteanchor", "footnote", "note", "noteref"})
_MARK = re.compile(r"[\[(]?\s*(?:\d{1,4}|[*†‡§]{1,3}|[^\W\d_]{1,2})\s*[\])]?[.:]?")
_UNLABELLED = ("margin", "left", "right", "inline", "interlinear")
_AROUND = "[](){}^.: \t\r\n\f\u00a0"


@dataclass(slots=True)
class TeiNotes:
    """Keys and labels of notes, and the keys of those cited by a pointer, or at the place of an identifier."""

    keys: dict[Element, str] = field(default_factory=dict)
    labels: dict[str, str] = field(default_factory=dict)
    pointers: dict[Element, str] = field(default_factory=dict)
    places: dict[str, list[str]] = field(default_factory=dict)
    elsewhere: set[str] = field(default_factory=set)

    def label(self, note: Element) -> str:
        """As printed, without brackets; empty where it has none."""
        return self.labels.get(self.keys[note], "")


def identifier(element: Element) -> str:
    """The identifier of an element, of P5 or P4; empty if it has none."""
    return element.get(XML_ID) or element.get("id") or ""


def plain_mark(text: str) -> str:
    """A mark or label without brackets and white space."""
    return text.strip(_AROUND)


def find_notes(root: Element) -> TeiNotes:
    """The notes of the texts under this element."""
    notes = TeiNotes()
    by_ident: dict[str, str] = {}
    idents = {ident for each in root.iter("{*}*") if (ident := identifier(each))}
    for number, note in enumerate(_notes(root), 1):
        key = notes.keys[note] = f"note {number}"
        if identifier(note):
            by_ident[identifier(note)] = key
        for place in _targets(note, "target", "corresp"):
            if place in idents and place != identifier(note):
                notes.places.setdefault(place, []).append(key)
                notes.elsewhere.add(key)
    for pointer in root.iter(*(f"{{*}}{name}" for name in POINTERS)):
        _take_pointer(pointer, by_ident, notes)
    _give_labels(notes)
    return notes


def _notes(root: Element) -> Iterator[Element]:
    for note in root.iter("{*}note"):
        if not any(local(each) == "teiHeader" for each in note.iterancestors()):
            yield note


def _targets(element: Element, *names: str) -> Iterator[str]:
    for name in names:
        for target in (element.get(name) or "").split():
            yield target.removeprefix("#")


def _take_pointer(pointer: Element, by_ident: dict[str, str], notes: TeiNotes) -> None:
    """A pointer to a note is its mark, unless it is words in a sentence."""
    key = next((by_ident[each] for each in _targets(pointer, "target") if each in by_ident), "")
    text = "".join(map(str, pointer.itertext())).strip()
    said = (pointer.get("type") or "").lower() in _ANCHOR_TYPES
    if key and (said or not text or _MARK.fullmatch(text)):
        notes.pointers[pointer] = key
        notes.elsewhere.add(key)
        if plain_mark(text):
            notes.labels.setdefault(key, plain_mark(text))


def _give_labels(notes: TeiNotes) -> None:
    """The label that the note itself gives, or its mark; where no note has any, those at the foot are numbered."""
    for note, key in notes.keys.items():
        own = plain_mark(note.get("n") or "") or typed_label(note)
        if own:
            notes.labels[key] = own
    if not notes.labels:
        footnotes = (note for note in notes.keys if not (note.get("place") or "").startswith(_UNLABELLED))
        notes.labels.update((notes.keys[note], str(number)) for number, note in enumerate(footnotes, 1))


def typed_label(note: Element) -> str:
    """The label that stands in the note as its first element; empty if none does."""
    first = label_element(note)
    return plain_mark("".join(map(str, first.itertext()))) if first is not None else ""


def label_element(note: Element) -> Element | None:
    """The element at the beginning of a note that is its label: `label` or `num`, or a raised one that repeats @n."""
    element = note
    while len(element) and not (element.text or "").strip():
        element = element[0]
        text = plain_mark("".join(map(str, element.itertext())))
        if local(element) in {"label", "num"} or (local(element) in {"hi", "ref"} and text and text == note.get("n")):
            return element if text and _MARK.fullmatch(text) else None
    return None
