"""Values as compact JSON and back, for the library's columns and its log."""

from __future__ import annotations

import json
import zlib
from collections.abc import Iterable
from typing import Any

from desktop.core.changes import (
    Advance,
    Annotate,
    Assign,
    Batch,
    Change,
    Cite,
    Correct,
    Decide,
    Form,
    Relink,
    Reread,
    Retag,
    Tie,
    Turn,
)
from desktop.core.document import Assignment, Candidate, Comment, Elsewhere, Mark, Page, Place, Slice, Step
from desktop.core.messages import Message
from desktop.core.text import Edit, Span

Data = dict[str, Any]

_NOTHING = "[]"
_ENCODER = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"))  # json.dumps would make one each time


def compact(value: object) -> str:
    """`value` as JSON on one line, letters of every script as they are."""
    return _ENCODER.encode(value)


# Lists of small values ------------------------------------------------------------------------------------------


def from_spans(spans: Iterable[Span]) -> str:
    """`[[start,end],…]`, in code points."""
    return f"[{','.join(f'[{span.start},{span.end}]' for span in spans)}]"


def to_spans(stored: str) -> tuple[Span, ...]:
    """The inverse of `from_spans`."""
    return tuple(Span(start, end) for start, end in _items(stored))


def from_slices(slices: Iterable[Slice]) -> str:
    """`[[start,end],…]`, with a third `1` where a slice is spaced."""
    return _list([part.start, part.end, 1] if part.spaced else [part.start, part.end] for part in slices)


def to_slices(stored: str) -> tuple[Slice, ...]:
    """The inverse of `from_slices`."""
    return tuple(Slice(start, end, bool(spaced)) for start, end, *spaced in _items(stored))


def from_marks(marks: Iterable[Mark]) -> str:
    """`[[kind,start,end],…]`."""
    return _list([mark.kind, mark.start, mark.end] for mark in marks)


def to_marks(stored: str) -> tuple[Mark, ...]:
    """The inverse of `from_marks`."""
    return tuple(Mark(kind, start, end) for kind, start, end in _items(stored))


def from_candidates(candidates: Iterable[Candidate]) -> str:
    """`[[text,score],…]`."""
    return _list([candidate.text, candidate.score] for candidate in candidates)


def to_candidates(stored: str) -> tuple[Candidate, ...]:
    """The inverse of `from_candidates`."""
    return tuple(Candidate(text, score) for text, score in _items(stored))


def from_elsewhere(places: Iterable[Elsewhere]) -> str:
    """`[[paragraph,start,end,text],…]`."""
    return _list(list(place) for place in places)


def to_elsewhere(stored: str) -> tuple[Elsewhere, ...]:
    """The inverse of `from_elsewhere`."""
    return tuple(Elsewhere(*place) for place in _items(stored))


def from_messages(messages: Iterable[Message]) -> str:
    """`[[template,value,…],…]`."""
    return _list([message.template, *message.values] for message in messages)


def from_steps(steps: Iterable[Step]) -> str:
    """`[[kind,start,end,start,end,…],…]`, in code points of the source."""
    return _list([step.kind, *(place for span in step.spans for place in (span.start, span.end))] for step in steps)


def to_steps(stored: str) -> tuple[Step, ...]:
    """The inverse of `from_steps`."""
    return tuple(
        Step(kind, tuple(Span(*pair) for pair in zip(places[::2], places[1::2], strict=True)))
        for kind, *places in _items(stored)
    )


def from_metadata(metadata: Iterable[tuple[str, str]]) -> str:
    """`[[name,value],…]`."""
    return _list(list(pair) for pair in metadata)


def to_metadata(stored: str) -> tuple[tuple[str, str], ...]:
    """The inverse of `from_metadata`."""
    return tuple((name, value) for name, value in _items(stored))


def from_pages(pages: Iterable[Page]) -> str:
    """`[[width,height,image],…]`."""
    return _list([page.width, page.height, page.image] for page in pages)


def to_pages(stored: str) -> tuple[Page, ...]:
    """The inverse of `from_pages`."""
    return tuple(Page(width, height, image) for width, height, image in _items(stored))


def from_places(places: Iterable[Place]) -> bytes:
    """The places as packed JSON: a page of a book has some hundred of them."""
    return zlib.compress(compact([list(place) for place in places]).encode(), 6)


def to_places(stored: bytes) -> tuple[Place, ...]:
    """The inverse of `from_places`."""
    return tuple(Place(*place) for place in json.loads(zlib.decompress(stored)))


def to_messages(stored: str) -> tuple[Message, ...]:
    """The inverse of `from_messages`."""
    return tuple(Message(template, tuple(values)) for template, *values in _items(stored))


def _list(items: Iterable[list[Any]]) -> str:
    listed = list(items)
    return compact(listed) if listed else _NOTHING


def _items(stored: str) -> list[list[Any]]:
    if stored == _NOTHING:
        return []
    items: list[list[Any]] = json.loads(stored)
    return items


# Changes --------------------------------------------------------------------------------------------------------


_WORDS: dict[type[Retag | Advance | Turn], str] = {Retag: "retag", Advance: "advance", Turn: "turn"}
_OF_WORDS = {word: kind for kind, word in _WORDS.items()}


def from_change(change: Change) -> str:
    """A change as one JSON object; `do` says which kind it is."""
    return compact(_change_data(change))


def to_change(stored: str) -> Change:
    """The inverse of `from_change`; raises ValueError if it is none of ours."""
    return _data_change(json.loads(stored))


def _change_data(change: Change) -> Data:
    match change:
        case Correct(paragraph, edit, cause, why):
            place = [edit.start, edit.before, edit.after]
            return {"do": "correct", "paragraph": paragraph, "edit": place, "cause": cause, "why": why}
        case Retag() | Advance() | Turn():
            do = _WORDS[type(change)]
            return {"do": do, "paragraph": change.paragraph, "before": change.before, "after": change.after}
        case Assign() | Annotate():
            return _put_data(change)
        case Decide(finding, before, after):
            reasons = [change.reason_before, change.reason_after]
            return {"do": "decide", "finding": finding, "before": before, "after": after, "reasons": reasons}
        case Reread() | Relink():
            return _exchange_data(change)
        case Batch(changes):
            return {"do": "batch", "changes": [_change_data(inner) for inner in changes]}


def _data_change(data: Data) -> Change:
    match data:
        case {"do": "correct"}:
            return Correct(data["paragraph"], Edit(*data["edit"]), data["cause"], data["why"])
        case {"do": "retag" | "advance" | "turn"}:
            return _OF_WORDS[data["do"]](data["paragraph"], data["before"], data["after"])
        case {"do": "assign" | "annotate"}:
            return _data_put(data)
        case {"do": "decide"}:
            return Decide(data["finding"], data["before"], data["after"], *data["reasons"])
        case {"do": "reread" | "relink"}:
            return _data_exchange(data)
        case {"do": "batch"}:
            return Batch(tuple(_data_change(inner) for inner in data["changes"]))
    raise ValueError(f"not a change of ours: {data!r}")


def _put_data(change: Assign | Annotate) -> Data:
    if isinstance(change, Assign):
        return {"do": "assign", "before": _assignment_data(change.before), "after": _assignment_data(change.after)}
    return {"do": "annotate", "before": _comment_data(change.before), "after": _comment_data(change.after)}


def _data_put(data: Data) -> Assign | Annotate:
    if data["do"] == "assign":
        return Assign(_data_assignment(data["before"]), _data_assignment(data["after"]))
    return Annotate(_data_comment(data["before"]), _data_comment(data["after"]))


def _exchange_data(change: Reread | Relink) -> Data:
    if isinstance(change, Reread):
        return {"do": "reread", "before": [*map(_form_data, change.before)], "after": [*map(_form_data, change.after)]}
    return {"do": "relink", "before": [*map(_tie_data, change.before)], "after": [*map(_tie_data, change.after)]}


def _data_exchange(data: Data) -> Reread | Relink:
    before, after = data["before"], data["after"]
    if data["do"] == "reread":
        return Reread(tuple(map(_data_form, before)), tuple(map(_data_form, after)))
    return Relink(tuple(map(_data_tie, before)), tuple(map(_data_tie, after)))


def _form_data(form: Form) -> Data:
    return {
        "key": form.key,
        "label": form.label,
        "tag": form.tag,
        "number": form.number,
        "reading": form.reading,
        "text": form.text,
        "extracted": form.extracted,
        "slices": from_slices(form.slices),
        "source": from_spans(form.source),
        "steps": from_steps(form.steps),
        "marks": from_marks(form.marks),
        "cites": [[cite.footnote, cite.offset, cite.cited] for cite in form.cites],
        "language": form.language,
        "direction": form.direction,
        "link": form.link,
    }


def _data_form(data: Data) -> Form:
    values = {
        "slices": to_slices(data["slices"]),
        "source": to_spans(data["source"]),
        "steps": to_steps(data["steps"]),
        "marks": to_marks(data["marks"]),
        "cites": tuple(Cite(*cite) for cite in data["cites"]),
    }
    return Form(**(data | values))


def _tie_data(tie: Tie) -> list[Any]:
    return [tie.key, tie.members, tie.score, int(tie.confirmed)]  # short: a shift has thousands


def _data_tie(data: list[Any]) -> Tie:
    key, members, score, confirmed = data
    return Tie(key, tuple(map(tuple, members)), score, bool(confirmed))


def _comment_data(comment: Comment | None) -> Data | None:
    """A comment; that it answers another, or is resolved, stands there only where it is so."""
    if comment is None:
        return None
    thread: Data = {"answers": comment.answers} if comment.answers else {}
    thread |= {"resolved": True} if comment.resolved else {}
    return {
        "key": comment.key,
        "paragraph": comment.paragraph,
        "body": comment.body,
        "author": comment.author,
        "at": comment.at,
        "span": _span_data(comment.span),
        **thread,
    }


def _data_comment(data: Data | None) -> Comment | None:
    if data is None:
        return None
    said = data["key"], data["paragraph"], data["body"], data["author"], data["at"]
    return Comment(*said, _data_span(data["span"]), data.get("answers", ""), data.get("resolved", False))


def _assignment_data(given: Assignment | None) -> Data | None:
    if given is None:
        return None
    return {
        "key": given.key,
        "paragraph": given.paragraph,
        "tag": given.tag,
        "author": given.author,
        "at": given.at,
        "span": _span_data(given.span),
    }


def _data_assignment(data: Data | None) -> Assignment | None:
    return None if data is None else Assignment(**(data | {"span": _data_span(data["span"])}))


def _span_data(span: Span | None) -> list[int] | None:
    return None if span is None else [span.start, span.end]


def _data_span(data: list[int] | None) -> Span | None:
    return None if data is None else Span(*data)
