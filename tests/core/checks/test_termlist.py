"""Lists of terms as files."""

from __future__ import annotations

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.checks.termlist import LONGEST, Term, TermList, read_terms
from desktop.core.messages import UnreadableError

TBX_2 = """<?xml version="1.0"?><!DOCTYPE martif SYSTEM "TBXcoreStructV02.dtd">
<martif type="TBX" xml:lang="en"><martifHeader/><text><body>
<termEntry id="a"><langSet xml:lang="en"><tig><term>harbour  master</term></tig>
<tig><term>port captain</term><termNote type="administrativeStatus">admittedTerm-admn-sts</termNote></tig></langSet>
<langSet xml:lang="ar-EG"><ntig><termGrp><term>ربان <hi>الميناء</hi></term></termGrp></ntig></langSet>
<langSet xml:lang="fr"><tig><term>maître de port</term>
<termNote type="administrativeStatus">supersededTerm-admn-sts</termNote></tig>
<tig><term>capitaine de port</term>
<termNote type="administrativeStatus">preferredTerm-admn-sts</termNote></tig></langSet>
</termEntry>
<termEntry id="b"><langSet xml:lang="en"><tig><term>alone</term></tig></langSet></termEntry>
</body></text></martif>"""

TBX_3 = """<tbx type="TBX-Basic" style="dct" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2"
 xmlns:min="http://www.tbxinfo.net/ns/min"><text><body><conceptEntry id="c1">
<langSec xml:lang="en"><termSec><term>quay</term></termSec></langSec>
<langSec xml:lang="zh"><termSec><term>岸</term>
<min:administrativeStatus>deprecatedTerm-admn-sts</min:administrativeStatus>
</termSec><termSec><term>码头</term></termSec></langSec></conceptEntry></body></text></tbx>"""


def read(written: str, name: str = "terms") -> TermList:
    return read_terms(written.encode(), name)


def test_tbx_of_2008_is_read() -> None:
    (entry,) = read(TBX_2).entries
    assert entry == {
        "en": Term("harbour master", ("port captain",)),
        "ar": Term("ربان الميناء"),
        "fr": Term("capitaine de port", (), ("maître de port",)),
    }


def test_tbx_3_is_read_with_its_modules() -> None:
    (entry,) = read(TBX_3).entries
    assert entry == {"en": Term("quay"), "zh": Term("码头", (), ("岸",))}


@pytest.mark.parametrize("delimiter", [",", "\t", ";"])
def test_a_table_is_read_whatever_parts_its_columns(delimiter: str) -> None:
    rows = [("en", "ar", "fr forbidden", "remark"), ("quay|wharf", "رصيف", "quai", "seen"), ("", "مرسى", "", "")]
    written = "\r\n".join(delimiter.join(cells) for cells in rows)
    (entry,) = read("\ufeff" + written).entries
    assert entry == {"en": Term("quay", ("wharf",)), "ar": Term("رصيف")}


def test_terms_of_a_cell_are_parted_by_a_semicolon_too() -> None:
    (entry,) = read("EN,zh-Hans\nquay; wharf ;quay,码头；岸").entries
    assert entry == {"en": Term("quay", ("wharf",)), "zh": Term("码头", ("岸",))}


def test_quoted_cells_hold_the_delimiter() -> None:
    (entry,) = read('en,fr\n"quay, long",quai').entries
    assert entry["en"].term == "quay, long"


def test_forbidden_terms_stand_in_a_column_of_their_own() -> None:
    (entry,) = read("en\tfr\tfr forbidden\nquay\tquai\tquai|dock\n").entries
    assert entry["fr"] == Term("quai", (), ("dock",))


def test_a_table_in_utf_16_is_read() -> None:
    assert read_terms("en,ar\nquay,رصيف".encode("utf-16"), "t").entries


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "first row"),
        (b"\n\n", "first row"),
        (b"term,translation\na,b", "first row"),
        (b"en\nquay", "first row"),
        (b"en,en-GB\nquay,quay", "first row"),
        (b"en,ar\n", "no term in two languages"),
        (b"en,ar\nquay,\n", "no term in two languages"),
        (b"<tmx version='1.4'><body/></tmx>", "not TBX"),
        (b"<martif><text>", "not well-formed"),
        (b"<martif><text/></martif>", "no term in two languages"),
        (b"\x00\x01\x02PK", "binary"),
        (b"<!DOCTYPE martif [<!ENTITY a 'b'>]><martif>&a;</martif>", "entities"),
    ],
)
def test_what_is_no_list_is_refused_in_one_sentence_that_names_it(data: bytes, said: str) -> None:
    with pytest.raises(UnreadableError, match=said) as caught:
        read_terms(data, "our terms.csv")
    assert "our terms.csv" in str(caught.value)


def test_no_entity_reads_a_file() -> None:
    outer = "<!DOCTYPE martif [<!ENTITY a SYSTEM 'file:///etc/hostname'>]><martif>&a;</martif>"
    with pytest.raises(UnreadableError):
        read(outer)


def test_what_is_too_long_is_no_term() -> None:
    with pytest.raises(UnreadableError, match="no term"):
        read(f"en,fr\n{'a' * (LONGEST + 1)},b")


def test_too_many_entries_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("desktop.core.checks.termlist.ENTRIES", 2)
    assert len(read("en,fr\n" + "a,b\n" * 2).entries) == 2
    with pytest.raises(UnreadableError, match="more than 2 terms"):
        read("en,fr\n" + "a,b\n" * 3)


@given(st.binary(max_size=200))
def test_any_bytes_give_a_list_or_one_sentence(data: bytes) -> None:
    try:
        assert read_terms(data, "t").entries
    except UnreadableError as error:
        assert "t" in str(error)  # noqa: PT017


@given(st.text(alphabet='en,ar;\t|"\n<>/= xml:fr', max_size=60))
def test_any_table_gives_a_list_or_one_sentence(written: str) -> None:
    try:
        entries = read("en,fr\n" + written).entries
    except UnreadableError:
        return
    assert all(len(entry) > 1 and all(term.allowed for term in entry.values()) for entry in entries)


CELL = st.text(alphabet=st.characters(categories=["L", "N"], max_codepoint=0xFFF), min_size=1, max_size=8)


@given(st.lists(st.tuples(CELL, CELL), min_size=1, max_size=5))
def test_a_table_that_was_written_is_read_again(rows: list[tuple[str, str]]) -> None:
    written = io.StringIO()
    csv.writer(written).writerows([("en", "ar"), *rows])
    assert [(entry["en"].term, entry["ar"].term) for entry in read(written.getvalue()).entries] == rows
