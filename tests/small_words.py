"""An examination simple enough to say what it must find: runs of "x" as the small rule, and the word "teh"."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from small_documents import scan_for_x

from desktop.core.document import Candidate, Finding
from desktop.core.messages import message
from desktop.core.noise import Passage

TITLES = {"word": message("A wrong word")}


def look_for_teh(passage: Passage) -> tuple[Finding, ...]:
    """What `scan_for_x` finds, and every "teh" that nobody accepted; its evidence tells all that the passage holds."""
    told = [f"{each.language}: {each.text}" for each in passage.facing]
    told += [f"sister: {each}" for each in passage.sisters]
    told += [f"seen: {before} {seen[0].after} {seen[0].times}" for before, seen in passage.memory.corrected.items()]
    told += [f"vouched: {word}" for word in passage.memory.vouched if word == "teh"]
    found = [
        Finding(
            "word",
            certain=False,
            start=match.start(),
            end=match.end(),
            text="teh",
            candidates=(Candidate("the", 0.8), Candidate("ten", 0.4)),
            score=0.8,
            evidence=(message("behind “{0}”", passage.before), *map(message, told)),
        )
        for match in re.finditer(r"\bteh\b", passage.text)
        if "teh" not in passage.memory.accepted
    ]
    return (*scan_for_x(passage.text, passage.language), *found)


def counting(calls: list[str]) -> Callable[[Passage], Any]:
    """The same, which writes down each text it is asked about."""

    def look(passage: Passage) -> tuple[Finding, ...]:
        calls.append(passage.text)
        return look_for_teh(passage)

    return look
