"""What every format is made into before it is read: a source text, what is known of its pieces, drafts in order."""

from __future__ import annotations

from dataclasses import dataclass, field

from desktop.core.document import Page, Place
from desktop.core.messages import Message
from desktop.core.reading.drafts import Aside, Draft
from desktop.core.reading.styles import Style


@dataclass(frozen=True, slots=True)
class Said:
    """A comment that the file holds on `source[start:end]`; `key`, `answers` and `resolved` as a Remark has them."""

    start: int
    end: int
    body: str
    author: str = ""
    at: str = ""
    key: str = ""
    answers: str = ""
    resolved: bool = False


@dataclass(slots=True)
class Manuscript:
    """A file before it is read; `items` are in the order of the source and do not overlap.

    `language` is empty where the file does not say. With `markup` the text itself may hold mark-up (asterisks, carets,
    dead links), as extractions leave it; styles are not looked at then. `healing` lets reading join and part
    paragraphs that an extraction spoiled. With `typed_numbers` a paragraph's number may stand at the beginning of its
    text. `changed` names the step by which the lines of the drafts differ from the source (visual-order, mojibake).
    """

    source: str
    items: list[Draft | Aside]
    styles: list[Style] = field(default_factory=list)
    format: str = "text"
    language: str = ""
    encoding: str = "utf-8"
    symbol: str = ""
    title: str = ""
    markup: bool = False
    healing: bool = True
    typed_numbers: bool = True
    changed: str = ""
    metadata: list[tuple[str, str]] = field(default_factory=list)
    remarks: list[Said] = field(default_factory=list)
    pages: list[Page] = field(default_factory=list)
    places: list[Place] = field(default_factory=list)
    notices: list[Message] = field(default_factory=list)
