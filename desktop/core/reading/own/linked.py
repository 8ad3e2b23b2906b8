"""The links that a file of our making states, made to give every paragraph one place, whoever changed the file."""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Sequence

from desktop.core.document import Link


def completed(links: Iterable[Link], counts: Sequence[int]) -> tuple[Link, ...]:
    """The links with each paragraph in the first that has it, and those in none in a link of their own.

    Such a one comes right behind the link of the paragraph before it, also where that link goes on with a later one: no
    paragraph is lost, and what is stated stays as it is. `counts` are the paragraphs of each version. Without links
    nothing is stated, so there are none.
    """
    seen: set[tuple[int, int]] = set()
    kept = [each for each in [_first(link, seen) for link in links] if any(each.members)]
    if not kept:
        return ()
    missing = {(version, index) for version, count in enumerate(counts) for index in range(count)} - seen
    start = Link(((-1,),) * len(counts), 1.0)
    return tuple(each for link in (start, *kept) for each in _with_followers(link, missing, start))


def _first(link: Link, seen: set[tuple[int, int]]) -> Link:
    """The link without what was seen in another."""
    members = []
    for version, places in enumerate(link.members):
        members.append(tuple(sorted({index for index in places if (version, index) not in seen})))
        seen.update((version, index) for index in places)
    return Link(tuple(members), link.score, link.state)


def _with_followers(link: Link, missing: set[tuple[int, int]], start: Link) -> Iterator[Link]:
    """The link, and one for each paragraph behind one of its own that is in none."""
    if link is not start:
        yield link
    for version, places in enumerate(link.members):
        for index in (each + 1 for each in places):
            yield from _alone(version, index, missing, len(link.members))


def _alone(version: int, index: int, missing: Container[tuple[int, int]], versions: int) -> Iterator[Link]:
    """A link for each of the paragraphs from there on that are in none."""
    while (version, index) in missing:
        yield Link(tuple((index,) if place == version else () for place in range(versions)), 1.0)
        index += 1
