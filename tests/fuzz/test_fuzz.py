"""What a fuzz run once found, and a short run of the same kind (the long one: `python -m fuzz FORMAT`)."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from desktop.core.reading import Choices
from fuzz.damage import CHOICES, damaged_document, read_one
from fuzz.seeds import FORMATS

CASES = sorted((Path(__file__).parent / "cases").glob("*/*.bin"))


@pytest.mark.parametrize("path", CASES, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_what_was_found_stays_mended(path: Path) -> None:
    for choices in dict.fromkeys(CHOICES):
        read_one(path.read_bytes(), choices)


@pytest.mark.parametrize("form", FORMATS)
def test_the_seeds_are_read_whole(form: str) -> None:
    for data in FORMATS[form]():
        assert read_one(data) is not None


@pytest.mark.parametrize("form", FORMATS)
def test_damaged_documents_are_read_or_refused_in_one_sentence(form: str) -> None:
    @settings(max_examples=40, deadline=None, phases=[Phase.generate], suppress_health_check=list(HealthCheck))
    @given(damaged_document(form), st.sampled_from(CHOICES))
    def check(data: bytes, choices: Choices) -> None:
        read_one(data, choices)

    check()
