"""Lines with their places to paragraphs: by the space between them, their indents, short ends and sizes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from desktop.core.languages import Language
from desktop.core.reading.drafts import opens_of_its_own
from desktop.core.reading.openers import opener
from desktop.core.reading.pdf.letters import Run
from desktop.core.structure import last_sign

_INDENT = 0.8
_WIDER = 1.3
_FEWEST = 12
_OFTEN = 3


@dataclass(slots=True)
class TextLine:
    """A line in reading order. `seen` is its text as it stands on the page, from left to right.

    `near` is how far it begins from the edge of the page that reading starts at, `far` where it ends; `box` is left,
    top, right and bottom on the page as it is shown, `base` and `size` are of the line set upright.
    """

    page: int
    text: str
    seen: str
    runs: tuple[Run, ...]
    near: float
    far: float
    base: float
    size: float
    box: tuple[float, float, float, float]
    column: int = 0
    band: int = 0
    turned: bool = False

    @property
    def strong(self) -> bool:
        """Whether all of it is bold."""
        return any(run.kind == "strong" and run.end - run.start == len(self.text) for run in self.runs)


@dataclass(frozen=True, slots=True)
class Measure:
    """How the text of a document is set: its size, the distance of its lines as a multiple of it, columns' edges.

    `edges` are where the lines of each column begin and end; `indent` is that of first lines, 0 for none.
    """

    size: float
    leading: float
    edges: dict[int, tuple[float, float]]
    indent: float = 0.0

    def of(self, lines: Sequence[TextLine]) -> Measure:
        """The same with the edges that one page's lines show, where there are enough of them."""
        return replace(self, edges=self.edges | _edges(lines, _FEWEST))


def measure(pages: Sequence[Sequence[TextLine]]) -> Measure:
    """How these lines are set."""
    lines = [line for page in pages for line in page]
    sizes: Counter[float] = Counter()
    for line in lines:
        sizes[round(line.size * 4) / 4] += len(line.text)
    size = sizes.most_common(1)[0][0] if sizes else 1.0
    gaps = sorted(gap for page in pages for gap in _gaps(page, size))
    leading = gaps[len(gaps) // 10] if gaps else 1.2
    setting = Measure(size, leading, _edges(lines, 1))
    return replace(setting, indent=_first_indent(pages, setting))


def _gaps(lines: Sequence[TextLine], size: float) -> Iterable[float]:
    for above, below in pairwise(lines):
        gap = (below.base - above.base) / size
        if 0.8 < gap < 4 and above.column == below.column and abs(above.size - size) + abs(below.size - size) < 1:
            yield gap


def _first_indent(pages: Sequence[Sequence[TextLine]], setting: Measure) -> float:
    """By how much lines are indented that flush ones follow, if that is often the same."""
    indents: Counter[int] = Counter()
    for page in pages:
        own = setting.of(page)
        for above, below in pairwise(page):
            start = own.edges[below.column][0]
            tight = 0 < below.base - above.base <= setting.leading * _WIDER * below.size
            if tight and above.column == below.column and below.near - start < 1 < above.near - start:
                indents[round(above.near - start)] += 1
    indent, count = indents.most_common(1)[0] if indents else (0, 0)
    return float(indent) if count >= _OFTEN else 0.0


def _edges(lines: Iterable[TextLine], fewest: int) -> dict[int, tuple[float, float]]:
    """Of each column that has some lines."""
    columns: dict[int, list[TextLine]] = {}
    for line in lines:
        columns.setdefault(line.column, []).append(line)
    return {column: _edge(each) for column, each in columns.items() if len(each) >= fewest}


def _edge(lines: Sequence[TextLine]) -> tuple[float, float]:
    near, far = sorted(line.near for line in lines), sorted(line.far for line in lines)
    return near[len(near) // 50], far[-1 - len(far) // 50]


def paragraphs(lines: Sequence[TextLine], known: Language, setting: Measure) -> list[list[TextLine]]:
    """The lines of a page, in reading order, as paragraphs."""
    result: list[list[TextLine]] = []
    setting = setting.of(lines)
    for index, line in enumerate(lines):
        if result and _goes_on(result[-1], line, lines[max(0, index - 3) : index + 4], known, setting):
            result[-1].append(line)
        else:
            result.append([line])
    return result


def follows(above: TextLine, line: TextLine, setting: Measure) -> bool:
    """Whether the line stands right under the other, in the same size."""
    gap = (line.base - above.base) / line.size
    if abs(above.size - line.size) > 0.12 * line.size or above.turned != line.turned:
        return False
    beside = line.near > above.far or above.near > line.far + 3 * line.size
    return 0.5 < gap <= setting.leading * _WIDER and not beside


def _goes_on(
    paragraph: Sequence[TextLine], line: TextLine, around: Sequence[TextLine], known: Language, setting: Measure
) -> bool:
    above = paragraph[-1]
    if not follows(above, line, setting) or above.strong != line.strong:
        return False
    start, end = setting.edges.get(line.column, (line.near, line.far))
    if _centred(above, start, end) and _centred(line, start, end):
        return not opens_of_its_own(line.text)
    full = _full(above, line, _end(above, around, end), known) or _runs_on(above, line, known)
    if opens_of_its_own(line.text):
        level = len(paragraph) > 1 and abs(line.near - above.near) < _INDENT * line.size
        return full and level and last_sign(above.text) not in tuple(known.end + known.comma)
    begins = setting.indent > 0 and abs(line.near - start - setting.indent) < 1.5
    return full and not begins and _indented(paragraph, line)


def _runs_on(above: TextLine, line: TextLine, known: Language) -> bool:
    """Whether a line in a narrower block goes on with a small letter where nothing has come to an end."""
    return line.text[0].islower() and last_sign(above.text) not in tuple(known.end + known.comma)


def ended(block: Sequence[TextLine], after: TextLine, known: Language, setting: Measure) -> bool:
    """Whether the page shows that a paragraph ends with this block, and `after` opens another."""
    above = block[-1]
    if above.page == after.page and above.column == after.column and above.base < after.base:
        return True
    if abs(above.size - after.size) > 0.12 * after.size:
        return True
    end = setting.edges.get(above.column, (above.near, above.far))[1]
    if not _full(above, after, _end(above, block, end), known):
        return not _runs_on(above, after, known)
    begin = setting.edges.get(after.column, (after.near, after.far))[0]
    return setting.indent > 0 and abs(after.near - begin - setting.indent) < 1.5


def _centred(line: TextLine, start: float, end: float) -> bool:
    middle = (line.near + line.far) / 2 - (start + end) / 2
    return abs(middle) < line.size and line.near - start > 2 * line.size and end - line.far > 2 * line.size


def _end(above: TextLine, around: Sequence[TextLine], end: float) -> float:
    """Where lines end here: the column's edge, or a nearer one that three lines of a block agree on."""
    block = [each.far for each in around if each.page == above.page and abs(each.near - above.near) < 2 * above.size]
    nearer = max(block, default=end)
    agree = sum(nearer - far < 0.6 * above.size for far in block)
    return nearer if agree >= 3 else end


def _full(above: TextLine, line: TextLine, end: float, known: Language) -> bool:
    """Whether the next line's first word had no room on the line above."""
    word = 3 if known.script == "Han" else len(line.text.split(maxsplit=1)[0])
    wide = (line.far - line.near) * min(1.0, word / len(line.text))
    return end - above.far <= 1.25 * wide + 0.6 * line.size


def _indented(paragraph: Sequence[TextLine], line: TextLine) -> bool:
    """Whether the line begins where one that goes on with the paragraph does."""
    shift = (line.near - paragraph[-1].near) / line.size
    if abs(shift) <= _INDENT:
        return True
    if len(paragraph) > 1:
        return False
    hanging = opener(paragraph[0].text) is not None or opens_of_its_own(paragraph[0].text)
    return shift < 0 or hanging
