import pytest

from desktop.core.messages import UnreadableError
from desktop.core.reading import read

ARABIC = "إن اللجنة، إذ تشير إلى أن الأمانة العامة في المدينة قد نظرت في تقرير المكتبة عن الكتب التي في حوزتها،\n" * 3
RUSSIAN = "Комитет, ссылаясь на доклад о состоянии архивов и библиотек, а также на решение о его публикации,\n" * 3
CHINESE = "委员会，回顾其关于国家图书馆和档案的决定，并注意到联合国在这方面的合作，\n" * 3
FRENCH = (
    "Le Comité, rappelant la décision sur les bibliothèques et le rapport de l’année passée, où elle fut posée,\n" * 3
)


@pytest.mark.parametrize(
    ("text", "codec", "name"),
    [
        (ARABIC, "cp1256", "Windows-1256"),
        (ARABIC, "iso8859_6", "ISO-8859-6"),
        (RUSSIAN, "cp1251", "Windows-1251"),
        (RUSSIAN, "koi8_r", "KOI8-R"),
        (CHINESE, "gb18030", "GB18030"),
        (FRENCH, "cp1252", "Windows-1252"),
        (ARABIC, "utf-16-le", "UTF-16-LE"),
        (ARABIC, "utf-16-be", "UTF-16-BE"),
        (CHINESE, "utf-16-le", "UTF-16-LE"),
        (FRENCH, "utf-16-be", "UTF-16-BE"),
        (RUSSIAN, "utf-32-le", "UTF-32-LE"),
        (FRENCH, "utf-32-be", "UTF-32-BE"),
    ],
)
def test_other_encodings_are_told_and_said(text: str, codec: str, name: str) -> None:
    reading = read(text.encode(codec), "a.txt")
    assert reading.source == text
    assert reading.encoding == codec
    assert [str(notice) for notice in reading.notices] == [
        f"a.txt was read as {name}, not UTF-8; if letters look wrong, save the file as UTF-8."
    ]


@pytest.mark.parametrize(
    ("mark", "codec", "encoding", "notices"),
    [
        (b"\xef\xbb\xbf", "utf-8", "utf-8-sig", 0),
        (b"\xff\xfe", "utf-16-le", "utf-16-le", 1),
        (b"\xfe\xff", "utf-16-be", "utf-16-be", 1),
        (b"\xff\xfe\0\0", "utf-32-le", "utf-32-le", 1),
        (b"\0\0\xfe\xff", "utf-32-be", "utf-32-be", 1),
    ],
)
def test_a_byte_order_mark_decides_and_is_no_text(mark: bytes, codec: str, encoding: str, notices: int) -> None:
    reading = read(mark + "Ⅰ text\r\n".encode(codec), "a.txt")
    assert (reading.source, reading.encoding, len(reading.notices)) == ("Ⅰ text\r\n", encoding, notices)


def test_utf8_needs_no_notice_and_keeps_its_newlines() -> None:
    reading = read("Un\r\ndeux\rtrois\n\u2028é".encode(), "a.txt")
    assert (reading.encoding, reading.notices, reading.source) == ("utf-8", (), "Un\r\ndeux\rtrois\n\u2028é")
    assert len(reading.sha256) == 64


def refusal(data: bytes) -> str:
    with pytest.raises(UnreadableError) as caught:
        read(data, "a.txt")
    return str(caught.value)


@pytest.mark.parametrize("data", [b"", b" \n\t\r\n", "\u3000\u2028\u00a0".encode(), b"\xef\xbb\xbf", b"\xff\xfe \0"])
def test_empty_and_blank_data_are_refused(data: bytes) -> None:
    assert refusal(data) == "a.txt is empty: there is no text in it."


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "a PNG image"),
        (b"\xff\xd8\xff\xe0\0\x10JFIF", "a JPEG image"),
        (b"PK\x03\x04....", "a ZIP archive"),
        (b"SQLite format 3\0", "an SQLite database"),
        (b"{\\rtf1\\ansi", "an RTF document"),
        (b'<?xml version="1.0"?><recipe/>', "an XML document of a kind that is not known here"),
    ],
)
def test_known_formats_that_are_no_text_are_named(data: bytes, kind: str) -> None:
    assert refusal(data) == f"a.txt is {kind}, which cannot be read yet. Nothing was read; save it as plain text."


@pytest.mark.parametrize("data", [bytes(range(256)) * 40, b"text\0text", b"\x7fELF\x02\x01\x01\0\0\0", b"\0" * 64])
def test_binary_data_is_refused(data: bytes) -> None:
    assert "binary data" in refusal(data)


def test_a_broken_byte_in_utf8_is_refused_with_its_place() -> None:
    data = ARABIC.encode()
    assert "byte 40 cannot be decoded" in refusal(data[:40] + b"\xff" + data[40:])
    assert "UTF-16-LE: byte 2" in refusal(b"\xff\xfe" + b"a\0\x00\xd8")


def test_a_lone_surrogate_is_refused() -> None:
    assert "byte 5 cannot be decoded" in refusal(b"text \xed\xa0\x80 text")


def test_bytes_that_no_encoding_explains_are_refused() -> None:
    assert "nor in another encoding" in refusal(bytes([0x81, 0x8D, 0x8F, 0x90, 0x9D]) * 50)
