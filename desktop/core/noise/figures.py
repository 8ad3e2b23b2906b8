"""What the linked paragraphs say of a number that was read wrong."""

from __future__ import annotations

import re
from dataclasses import replace

from desktop.core.document import Candidate, Finding
from desktop.core.languages import base_language
from desktop.core.noise.passage import Passage
from desktop.core.noise.words.beside import said_in
from desktop.core.text import ascii_digits

KINDS = frozenset({"mixed-digits", "letter-in-number"})
"""The kinds that propose a number."""

_SURE = 0.97
_FIGURES = re.compile(r"\d+")


def seconded(finding: Finding, passage: Passage) -> Finding:
    """The finding with the proposal first that a linked paragraph has too, if one has, and what it says."""
    if finding.kind not in KINDS:
        return finding
    for facing in passage.facing:
        there = {*_FIGURES.findall(ascii_digits(facing.text))}
        for candidate in finding.candidates:
            if there.issuperset(_FIGURES.findall(ascii_digits(candidate.text))):
                others = tuple(each for each in finding.candidates if each != candidate)
                ranked = (Candidate(candidate.text, max(_SURE, finding.score)), *others)
                said = said_in(base_language(facing.language), ascii_digits(candidate.text))
                evidence = (*finding.evidence, said)
                return replace(finding, candidates=ranked, score=max(_SURE, finding.score), evidence=evidence)
    return finding
