"""Plain text, and the mark-up that extractions leave in it: a source to its manuscript."""

from __future__ import annotations

from collections.abc import Callable

from desktop.core.bidi import looks_visual, to_logical
from desktop.core.languages import detect, language
from desktop.core.reading.drafts import Aside, group_lines
from desktop.core.reading.lines import lines_of
from desktop.core.reading.manuscript import Manuscript
from desktop.core.reading.mojibake import repaired

_SAMPLE_LINES = 2000


def read_plain(
    source: str, chosen: str = "", alive: Callable[[], None] = lambda: None, *, repair: bool = False
) -> Manuscript:
    """The drafts of a text that has some ink, in the `chosen` language or the one it is told to be in.

    `repair` undoes a wrong decoding. Where it is undone, or the text runs in visual order, the drafts' lines are put
    right, and the manuscript says so. `alive` is called every now and then, and may raise to end it.
    """
    visual = not repair and looks_visual(source)
    changed = "mojibake" if repair else "visual-order" if visual else ""
    alive()
    lines = list(lines_of(source, repaired if repair else to_logical if visual else None, backwards=visual))
    alive()
    sample = "\n".join(line.text for line in lines[:_SAMPLE_LINES]) if changed else source
    known = language(chosen or detect(sample))
    items = group_lines(lines, known, alive)
    keywords = [item.line.text for item in items if isinstance(item, Aside) and item.kind == "keywords"]
    metadata = [("keyword", word.strip()) for text in keywords for word in text.strip("%").split("|") if word.strip()]
    return Manuscript(source, items, language=known.code, markup=True, changed=changed, metadata=metadata)
