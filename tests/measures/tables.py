"""What was measured, as tables of Markdown, and where they stand in the page."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from desktop.core.noise import RULES, TITLES
from measures.alignment import Linked
from measures.checking import Alarms, Told
from measures.scoring import Clean, Score

DOCS = Path(__file__).resolve().parents[2] / "docs"
PAGE, LINKS, CHECKS = DOCS / "noise.md", DOCS / "alignment.md", DOCS / "checks.md"

Row = Sequence[object]


def table(head: Row, rows: Iterable[Row]) -> str:
    """A table whose first column is words and the others figures."""
    lines = [head, ["---", *("---:" for _ in head[1:])], *rows]
    return "\n".join("| " + " | ".join(map(str, line)) + " |" for line in lines)


def of_rules(scores: Mapping[str, Score], clean: Clean) -> str:
    """A row for each kind of finding."""
    certain = {rule.name for rule in RULES if rule.certain}
    head = (
        "kind", "may be certain", "planted", "recall", "told by any rule", "precision", "first candidate right",
        "on clean text, in a million",
    )  # fmt: skip
    return table(head, (_of_rule(kind, scores.get(kind, Score()), clean, certain) for kind in TITLES))


def _of_rule(kind: str, score: Score, clean: Clean, certain: set[str]) -> Row:
    million = f"{clean.kinds[kind] * 1_000_000 / clean.points:.1f}" if clean.kinds[kind] else "0"
    at_all = _share(score.found_at_all, score.errors)
    return (
        kind, "yes" if kind in certain else "no", score.errors, *_recall(score), at_all, *_rest(score), million,
    )  # fmt: skip


def of_words(rows: Mapping[str, tuple[Score, Clean]], *, at: str) -> str:
    """A row for each language: its clean text, and the word errors in its noisy one."""
    head = (
        "language", "words of clean text", "suspicions in 1,000", "certain", f"word errors {at}", "recall", "precision",
        "first candidate right",
    )  # fmt: skip
    return table(head, _languages(rows))


def _languages(rows: Mapping[str, tuple[Score, Clean]]) -> Iterator[Row]:
    for language, (score, clean) in rows.items():
        told = (language, f"{clean.words:,}", f"{clean.suspicions:.2f}", len(clean.certain))
        yield (*told, score.errors, *_recall(score), *_rest(score)) if score.errors else (*told, "", "", "", "")


def of_characters(rows: Mapping[tuple[str, str], Score], lost: Mapping[str, int]) -> str:
    """A row for each language and kind of character noise."""
    head = ("language and kind", "errors", "recall", "first candidate right", "clean words lost by cleaning")
    return table(
        head,
        (
            (f"{language}, {kind}", score.errors, *_recall(score), _share(score.first, score.found), lost[language])
            for (language, kind), score in rows.items()
            if score.errors
        ),
    )


def of_seeds(rows: Mapping[str, Score]) -> str:
    """A row for each real document and kind of error."""
    head = ("document", "known errors", "recall", "findings", "of them about known errors", "first candidate right")
    return table(head, (_of_seed(name, score) for name, score in rows.items()))


def _of_seed(name: str, score: Score) -> Row:
    return (name, score.errors, *_recall(score), score.hits + score.false, *_rest(score))


# Links and checks -----------------------------------------------------------------------------------------------------


def of_links(rows: Mapping[str, Sequence[Linked]], of: str, ways: Sequence[str]) -> str:
    """A row for each thing that was linked, with what came of it in each of some ways."""
    head = (of, "pairs", *(f"{share}{way}" for way in ways for share in ("precision", "recall", "F1")))
    return table(head, (_of_link(name, scores) for name, scores in rows.items()))


def _of_link(name: str, scores: Sequence[Linked]) -> Row:
    return (name, scores[0].true, *(_fine(each) for score in scores for each in _shares(score)))


def _shares(score: Linked) -> tuple[float, float, float]:
    return score.precision, score.recall, score.f1


def of_alarms(rows: Mapping[str, tuple[Alarms, Alarms]]) -> str:
    """A column for some languages together: of a hundred links what is told, in all and by kind.

    The second of the two is with the program's own links.
    """
    known = [alarms for alarms, _linked in rows.values()]
    kinds = sorted({kind for alarms in known for kind in alarms.kinds})
    lines: list[Row] = [
        ("linked paragraphs", *(f"{alarms.rows:,}" for alarms in known)),
        ("told of a hundred", *(f"{alarms.in_hundred:.2f}" for alarms in known)),
        ("the same, as the program links them", *(f"{linked.in_hundred:.2f}" for _alarms, linked in rows.values())),
        *((kind, *(_in_hundred(alarms, kind) for alarms in known)) for kind in kinds),
    ]
    return table(("of a hundred linked paragraphs", *rows), lines)


def _in_hundred(alarms: Alarms, kind: str) -> str:
    return f"{100 * alarms.kinds[kind] / alarms.rows:.2f}" if alarms.kinds[kind] else "0"


def of_told(rows: Mapping[str, Mapping[str, Told]]) -> str:
    """A row for each error, over all languages, and its recall in each; `rows` are by error, then by language."""
    languages = list(next(iter(rows.values()), {}))
    head = ("error", "planted", "recall", *languages, "told by any check", "first candidate right")
    return table(head, (_of_told(error, scores, languages) for error, scores in rows.items()))


def _of_told(error: str, scores: Mapping[str, Told], languages: Sequence[str]) -> Row:
    whole = sum(scores.values(), Told())
    each = (_share(scores[language].told, scores[language].planted) for language in languages)
    first = _share(whole.first, whole.told) if whole.offered else ""
    return (error, whole.planted, _share(whole.told, whole.planted), *each, _share(whole.at_all, whole.planted), first)


def _fine(share: float) -> str:
    """In thousandths, rounded down."""
    return f"{int(share * 1000 + 1e-9) / 1000:.3f}"


def _recall(score: Score) -> tuple[str]:
    return (_share(score.found, score.errors),)


def _rest(score: Score) -> tuple[str, str]:
    return _share(score.hits, score.hits + score.false), _share(score.first, score.found)


def _share(part: int, whole: int) -> str:
    """In hundredths, rounded down: 1.00 is all of them."""
    return f"{100 * part // whole / 100:.2f}" if whole else ""


def put(name: str, text: str, page: Path = PAGE, by: str = "make measure") -> None:
    """Put the tables between the page's two comments of that name; ValueError if they are not there."""
    begin, end = f"<!-- {name}: written by {by} -->", f"<!-- end of {name} -->"
    before, found, rest = page.read_text(encoding="utf-8").partition(begin)
    _old, closed, behind = rest.partition(end)
    if not found or not closed:
        raise ValueError(f"{page.name} has no place for {name}")
    page.write_text(f"{before}{begin}\n\n{text}\n\n{end}{behind}", encoding="utf-8")
