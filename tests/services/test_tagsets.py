from __future__ import annotations

from dataclasses import replace

import pytest

from desktop.core.changes import Assign
from desktop.core.document import Assignment, DocumentInfo
from desktop.core.messages import KnownError
from desktop.core.tagsets import Tag, TagScheme, shipped_schemes
from desktop.services.changing import apply
from desktop.services.library import Library, open_library
from desktop.services.reviewing import rows
from desktop.services.tagsets import remove, save, schemes

TERM, TONE = Tag("term", "Term", letter="T"), Tag("tone", "Tone", letter="O", key="o", colour="blue", scope="span")
MINE = TagScheme("mine", "My tags", "What I look for", (TERM, TONE))
YOURS = TagScheme("min", "Yours", "", (Tag("e/x".replace("/", "-"), "Else", letter="E"),))


def test_a_library_has_the_shipped_schemes_and_its_own(library: Library) -> None:
    assert schemes(library) == shipped_schemes()
    for scheme in (MINE, YOURS):
        save(library, scheme)
    with open_library(library.location) as restarted:
        assert schemes(restarted) == (*shipped_schemes(), MINE, YOURS)
    changed = replace(MINE, title="Ours", tags=(TONE,))
    save(library, changed)
    assert schemes(library) == (*shipped_schemes(), changed, YOURS)
    remove(library, "mine")
    assert schemes(library) == (*shipped_schemes(), YOURS)


def test_what_is_not_right_is_not_saved(library: Library) -> None:
    with pytest.raises(KnownError, match="“review” is a scheme of the program"):
        save(library, replace(MINE, name="review"))
    with pytest.raises(KnownError, match="the same letter"):
        save(library, replace(MINE, tags=(TERM, replace(TONE, letter="T"))))
    with pytest.raises(KnownError, match="no scheme of tags “mine”"):
        remove(library, "mine")
    with pytest.raises(KnownError, match="no scheme of tags “review”"):
        remove(library, "review")
    assert schemes(library) == shipped_schemes()


def test_a_tag_that_is_given_keeps_its_scheme(library: Library, info: DocumentInfo) -> None:
    for scheme in (MINE, YOURS):
        save(library, scheme)
    paragraph = rows(library, info, 0, 1)[0].cells[0][0].paragraph
    applied = apply(library, Assign(None, Assignment("k", paragraph, "mine/term", "me", "2026")), "me")
    with pytest.raises(KnownError, match="“term” of the scheme “mine” is given in 1 places"):
        remove(library, "mine")
    with pytest.raises(KnownError, match="“term” of the scheme “mine” is given"):
        save(library, replace(MINE, tags=(TONE,)))
    save(library, replace(MINE, tags=(replace(TERM, label="Terminology"),)))
    remove(library, "min")
    apply(library, applied.change.inverse(), "me", applied.log)
    remove(library, "mine")
    assert schemes(library) == shipped_schemes()
