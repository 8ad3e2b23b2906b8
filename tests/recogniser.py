"""A recogniser of our own making in the place of Tesseract: it reads "Old books" from every picture."""

from __future__ import annotations

import stat
import sys
from pathlib import Path

HOCR = """<html><body><div class='ocr_page' title='image "stdin"; bbox 0 0 200 300; ppageno 0'><p class='ocr_par'>
<span class='ocr_line' title='bbox 10 10 90 20'><span class='ocrx_word' title='bbox 10 10 40 20; x_wconf 90'>Old</span>
<span class='ocrx_word' title='bbox 50 10 90 20; x_wconf 60'>books</span></span></p></div></body></html>"""


def make_recogniser(folder: Path, code: str = f"sys.stdin.buffer.read(); print({HOCR!r})") -> Path:
    """A program called tesseract that knows English and Arabic, and does `code` when it is to recognise."""
    path = folder / "tesseract"
    listing = "print('List of available languages (2):\\nara\\neng\\nosd')"
    path.write_text(
        f"#!{sys.executable}\nimport sys, time\nif '--list-langs' in sys.argv: {listing}\nelse:\n    {code}\n"
    )
    path.chmod(path.stat().st_mode | stat.S_IXUSR)
    return path
