"""PDF files made by hand, character by character, for tests that must know what stands where."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple


class Run(NamedTuple):
    """Signs set from `left` on, `up` points over the foot of the page, in one of FACES; `turn` is the text matrix.

    With `back` each sign is set to the left of the one before, as some programs set Arabic.
    """

    left: float
    up: float
    text: str
    size: float = 12
    face: str = "F"
    turn: tuple[int, int, int, int] = (1, 0, 0, 1)
    back: bool = False


FACES = {"F": "Plain", "B": "Plain-Bold", "I": "Plain-Italic"}
LIGATURES = {"\ue000": "لا", "\ue001": "لأ", "\ue002": "ffi"}
"""Signs that stand for several letters."""


def advance(char: str) -> float:
    """How wide a sign is set, for a size of 1."""
    return 1.0 if "\u2e80" <= char <= "\uffef" and not "\ufb50" <= char <= "\ufefc" and char not in LIGATURES else 0.5


def width(text: str, size: float = 12) -> float:
    """How wide a line is set."""
    return size * sum(map(advance, text))


def make_pdf(
    pages: Sequence[Iterable[Run]],
    *,
    size: tuple[float, float] = (595, 842),
    rotate: int = 0,
    info: Mapping[str, str] | None = None,
    letters: Mapping[str, str] | None = None,
    unmapped: str = "",
) -> bytes:
    """A PDF whose font names each sign as itself, or as `letters` says; it says nothing of those `unmapped`."""
    drawn = [list(page) for page in pages]
    signs = sorted({" ", *(char for page in drawn for run in page for char in run.text)})
    told = {char: (LIGATURES | dict(letters or {})).get(char, char) for char in signs if char not in unmapped}
    objects: list[bytes] = [b"", b"", _stream(_map(told).encode())]
    faces = []
    for name, face in FACES.items():
        objects.append(_descendant(face, signs))
        descendant = len(objects)
        objects.append(
            f"<</Type/Font/Subtype/Type0/BaseFont/{face}/Encoding/Identity-H"
            f"/DescendantFonts[{descendant} 0 R]/ToUnicode 3 0 R>>".encode()
        )
        faces.append(f"/{name} {len(objects)} 0 R")
    fonts = f"<</Font<<{' '.join(faces)}>>>>"
    kids = []
    for page in drawn:
        objects.append(_stream("\n".join(map(_show, page)).encode()))
        objects.append(
            f"<</Type/Page/Parent 2 0 R/MediaBox[0 0 {size[0]} {size[1]}]/Rotate {rotate}"
            f"/Resources {fonts}/Contents {len(objects)} 0 R>>".encode()
        )
        kids.append(f"{len(objects)} 0 R")
    objects[0] = b"<</Type/Catalog/Pages 2 0 R>>"
    objects[1] = f"<</Type/Pages/Count {len(kids)}/Kids[{' '.join(kids)}]>>".encode()
    objects.append("".join(["<<", *(f"/{key} {_string(value)}" for key, value in (info or {}).items()), ">>"]).encode())
    return _file(objects)


def _string(value: str) -> str:
    return "<FEFF" + value.encode("utf-16-be").hex() + ">"


def _code(char: str) -> str:
    return f"{ord(char):04X}"


def _show(run: Run) -> str:
    """PDFium passes over a sign that stands alone and has no shape, so it gets a space before it."""
    if len(run.text) == 1 and run.text > "\u0590":
        run = run._replace(text=f" {run.text}", left=run.left - width(" ", run.size))
    a, b, c, d = run.turn
    if run.back:
        steps = (round(1000 * (advance(char) + advance(after))) for char, after in pairwise(run.text + " "))
        codes = " ".join(f"<{_code(char)}> {step}" for char, step in zip(run.text, steps, strict=True))
        return f"BT /{run.face} {run.size} Tf {run.left:.3f} {run.up:.3f} Td [{codes}] TJ ET"
    codes = "".join(map(_code, run.text))
    return f"BT /{run.face} {run.size} Tf {a} {b} {c} {d} {run.left:.3f} {run.up:.3f} Tm <{codes}> Tj ET"


def _descendant(face: str, signs: Sequence[str]) -> bytes:
    widths = "".join(f" {ord(char)} [{round(advance(char) * 1000)}]" for char in signs)
    return (
        f"<</Type/Font/Subtype/CIDFontType2/BaseFont/{face}/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)"
        f"/Supplement 0>>/DW 500/W[{widths}]/FontDescriptor<</Type/FontDescriptor/FontName/{face}/Flags 4"
        f"/FontBBox[0 -250 1000 800]/ItalicAngle 0/Ascent 800/Descent -250/CapHeight 700/StemV 80>>>>"
    ).encode()


def _map(told: Mapping[str, str]) -> str:
    pairs = [f"<{_code(char)}> <{text.encode('utf-16-be').hex()}>" for char, text in told.items()]
    blocks = [pairs[at : at + 100] for at in range(0, len(pairs), 100)]
    body = "\n".join(f"{len(block)} beginbfchar\n" + "\n".join(block) + "\nendbfchar" for block in blocks)
    return (
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Signs def /CMapType 2 def\n"
        f"1 begincodespacerange <0000> <FFFF> endcodespacerange\n{body}\nendcmap end end"
    )


def _stream(data: bytes) -> bytes:
    return b"<</Length %d>>\nstream\n%s\nendstream" % (len(data), data)


def _file(objects: Sequence[bytes]) -> bytes:
    made, places = bytearray(b"%PDF-1.7\n"), []
    for number, body in enumerate(objects, 1):
        places.append(len(made))
        made += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    start = len(made)
    made += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    for place in places:
        made += b"%010d 00000 n \n" % place
    made += b"trailer\n<</Size %d/Root 1 0 R/Info %d 0 R>>\n" % (len(objects) + 1, len(objects))
    return bytes(made + b"startxref\n%d\n%%%%EOF\n" % start)
