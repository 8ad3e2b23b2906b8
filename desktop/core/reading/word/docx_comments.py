"""Which comments of a DOCX are answers, and which threads are settled.

Source: [MS-DOCX], Word Extensions to the Office Open XML File Format, 2.5.3 (commentsEx).
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from desktop.core.reading.word.docx_package import kind
from desktop.core.reading.xmltree import Element

_OFF = {"0", "false", "off"}
_DEEPEST = 50


class Threaded(NamedTuple):
    """A comment in its thread, as a Remark has it; all is empty for one that stands alone."""

    key: str = ""
    answers: str = ""
    resolved: bool = False


class _Told(NamedTuple):
    """What the extension says of a comment, which it names by the number of the comment's last paragraph."""

    parent: str
    done: bool


def threads(comments: Mapping[str, Element], extended: Element | None) -> dict[str, Threaded]:
    """Each comment in its thread, by the comments' ids; an answer to an answer answers what began the thread."""
    told = _told(extended)
    numbers = {id_: _number(element) for id_, element in comments.items()}
    ids = {number: id_ for id_, number in numbers.items() if number}
    first = {id_: ids.get(_first(number, told), "") for id_, number in numbers.items()}
    answers = {id_: root if root != id_ else "" for id_, root in first.items()}
    answered = set(answers.values())
    found = {}
    for id_, number in numbers.items():
        done = not answers[id_] and number in told and told[number].done
        key = id_ if done or answers[id_] or id_ in answered else ""
        found[id_] = Threaded(key, answers[id_], done)
    return found


def _told(extended: Element | None) -> dict[str, _Told]:
    found = {}
    for each in () if extended is None else extended:
        if kind(each) == "?commentEx":
            said = {name: _attribute(each, name) for name in ("paraId", "paraIdParent", "done")}
            done = said["done"].lower() not in {"", *_OFF}
            found[said["paraId"].upper()] = _Told(said["paraIdParent"].upper(), done)
    return found


def _first(number: str, told: Mapping[str, _Told]) -> str:
    """The number of the comment that began the thread."""
    for _ in range(_DEEPEST):
        parent = told[number].parent if number in told else ""
        if not parent:
            break
        number = parent
    return number


def _number(comment: Element) -> str:
    """The number of the comment's last paragraph."""
    numbers = [_attribute(each, "paraId") for each in comment.iter() if kind(each) == "p"]
    return numbers[-1].upper() if numbers else ""


def _attribute(element: Element, name: str) -> str:
    """An attribute of Word's extensions, whichever of their namespaces it is in."""
    found = (str(text) for key, text in element.attrib.items() if str(key).rpartition("}")[2] == name)
    return next(found, "")
