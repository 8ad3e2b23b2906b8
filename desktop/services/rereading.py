"""What reading did to a paragraph, and each of its steps taken back as a change like any other."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import Connection, select

from db import models
from desktop.core import rereading
from desktop.core.changes import Change, Correct, Form, Reread
from desktop.core.document import Step
from desktop.core.messages import KnownError
from desktop.core.text import narrowest_edit
from desktop.services.forms import load_forms
from desktop.services.library import Library


@dataclass(frozen=True, slots=True)
class Done:
    """A step of reading: the unit it was done to (the paragraph itself or a footnote in it), and what it concerned.

    `what` is the source from the first to the last sign that was left out; empty where it was only joined.
    """

    unit: int
    label: str | None
    step: Step
    what: str


def steps(library: Library, paragraph: int) -> tuple[Done, ...]:
    """What reading did to the paragraph and to the footnotes it cites, in the order of the source."""
    with library.reading() as connection:
        forms = load_forms(connection, [paragraph])
        notes = [cite.footnote for form in forms.values() for cite in form.cites]
        forms |= load_forms(connection, notes)
        source = _source(connection, paragraph)
        return tuple(
            Done(form.key, form.label, step, _concerned(step, source))
            for form in forms.values()
            for step in sorted(form.steps, key=lambda each: (each.spans[0].start, each.kind))
        )


def taken_back(library: Library, paragraph: int, done: Done) -> Change:
    """The change that takes the step back; `paragraph` is the one on whose behalf it was shown.

    Raises KnownError where the step cannot be taken back by itself.
    """
    with library.reading() as connection:
        forms = load_forms(connection, [done.unit])
        form = forms.get(done.unit)
        if form is None or done.step not in form.steps:
            raise KnownError("The paragraph was read otherwise meanwhile. It was left as it is; look at it again.")
        return _taken_back(connection, paragraph, form, done.step)


def _taken_back(connection: Connection, paragraph: int, form: Form, step: Step) -> Change:
    kind = step.kind
    if kind in rereading.PUT_RIGHT:
        edit = narrowest_edit(form.text, form.reading)
        if edit is None:
            raise KnownError("The paragraph stands as it was extracted already. Nothing was changed.")
        return Correct(form.key, edit, "as-extracted")
    if any(each.kind in {"mojibake", "visual-order"} for each in form.steps):
        raise KnownError(
            "The whole line was put right here, so that no single sign of it can be put back. Nothing was changed; "
            "take back the order or the decoding of the paragraph."
        )
    source = _source(connection, form.key)
    if kind in rereading.PUT_BACK:
        return Reread((form,), (rereading.put_back(form, step, source),))
    if kind in rereading.PARTED:
        return Reread((form,), rereading.part(form, step, source))
    if kind == "note-moved":
        return _note_in_text(connection, paragraph, form, source)
    if kind == "split-flattened":
        return _run_together(connection, form, source)
    raise KnownError("This step cannot be taken back by itself. Nothing was changed; correct the text by hand.")


def _note_in_text(connection: Connection, paragraph: int, note: Form, source: str) -> Reread:
    """The note behind the paragraph it was shown under; no mark cites it any more."""
    anchor = models.Anchor
    citing = connection.scalars(select(anchor.paragraph_id).where(anchor.footnote_id == note.key)).all()
    forms = load_forms(connection, [*citing, paragraph])
    home = forms.pop(paragraph)
    others = tuple(forms.values())
    before = (*others, home, note)
    freed = tuple(rereading.without_cites(form, note.key) for form in (*others, home))
    return Reread(before, (*freed, rereading.note_in_text(note, home.tag, source)))


def _run_together(connection: Connection, form: Form, source: str) -> Reread:
    """The paragraph and the one before it that it was parted from; the first of them and the one after it."""
    above, below = (_neighbour(connection, form.key, behind=behind) for behind in (False, True))
    for first, second in ((above, form), (form, below)):
        if first is not None and second is not None and _were_one(first, second, source):
            return Reread((first, second), (rereading.run_together(first, second, source),))
    raise KnownError("What stood beside this paragraph in its file stands elsewhere now. Nothing was changed.")


def _neighbour(connection: Connection, key: int, *, behind: bool) -> Form | None:
    unit = models.Paragraph
    version, ordinal = connection.execute(select(unit.version_id, unit.ordinal).where(unit.id == key)).one()
    side = unit.ordinal > ordinal if behind else (unit.ordinal < ordinal) & (unit.ordinal >= 0)
    order = unit.ordinal if behind else unit.ordinal.desc()
    query = select(unit.id).where(unit.version_id == version, side, ~unit.gone, unit.label.is_(None))
    found = connection.scalar(query.order_by(order).limit(1))
    return load_forms(connection, [found])[found] if found is not None else None


def _were_one(first: Form, second: Form, source: str) -> bool:
    """Whether reading parted the two: nothing but white space lies between them."""
    parted = all(any(step.kind == "split-flattened" for step in form.steps) for form in (first, second))
    return parted and not source[first.source[-1].end : second.source[0].start].strip()


def _source(connection: Connection, paragraph: int) -> str:
    version, unit = models.Version, models.Paragraph
    query = select(version.source).join(unit, unit.version_id == version.id).where(unit.id == paragraph)
    return connection.scalar(query) or ""


def _concerned(step: Step, source: str) -> str:
    if step.kind in rereading.PARTED:
        return ""
    return source[step.spans[0].start : step.spans[-1].end].strip()
