"""Bytes to text: the encoding is told by a byte order mark, by strict UTF-8, by NUL bytes, then by language."""

from __future__ import annotations

import codecs
import unicodedata
from dataclasses import dataclass

from charset_normalizer import from_bytes

from desktop.core.languages import detect, evidence, language
from desktop.core.messages import Message, UnreadableError, message

_MARKS = (
    (codecs.BOM_UTF8, "utf-8", "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32-le", "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be", "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le", "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be", "utf-16-be"),
)
_LEGACY = ("cp1252", "cp1256", "iso8859_6", "cp1251", "koi8_r", "gb18030")
_WIDE = ("utf-32-le", "utf-32-be", "utf-16-le", "utf-16-be")
_PLAIN = "\t\n\r\x0b\x0c\x85\u2028\u2029\ufffd\ufeff\u200b\u200c\u200d\u200e\u200f\u00ad\u00a0\u202f\u2009\u3000"
_SAMPLE = 20_000
_ENOUGH = 0.04
_GUESSED = 0.01
_PLAIN_CONTROLS = frozenset(b"\t\n\r\x0b\x0c\x1b\x1c\x1d\x1e\x1f\x1a")


@dataclass(frozen=True, slots=True)
class Decoded:
    """The text after the byte order mark, newlines as they are; `notices` where the encoding had to be told."""

    text: str
    encoding: str
    notices: tuple[Message, ...] = ()


ENCODINGS = ("utf-8", "utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be", *_LEGACY)
"""What a reader can choose from, by Python's names."""


def decode(data: bytes, name: str, chosen: str = "") -> Decoded:
    """The text of the bytes, in the `chosen` encoding if there is one.

    Raises UnreadableError for binary data, a broken encoding, or an unknown one.
    """
    if chosen:
        return _chosen(data, chosen, name)
    for mark, codec, shown in _MARKS:
        if data.startswith(mark):
            return _marked(data[len(mark) :], codec, shown, name)
    wide = _wide_codec(data)
    if wide:
        text = _strict(data, wide, name)
        return Decoded(text, wide, (_notice(name, wide),))
    if b"\x00" in data:
        raise UnreadableError("{0} is not a text: it holds binary data. Nothing was read.", name)
    try:
        return Decoded(data.decode("utf-8"), "utf-8")
    except UnicodeDecodeError as error:
        return _legacy(data, error, name)


def _chosen(data: bytes, codec: str, name: str) -> Decoded:
    """In the encoding a person chose; its byte order mark, if it has one, is no text."""
    text = _strict(data, codec, name)
    marked = text.startswith("\ufeff")
    return Decoded(text[1:] if marked else text, "utf-8-sig" if marked and codec == "utf-8" else codec)


def _marked(data: bytes, codec: str, shown: str, name: str) -> Decoded:
    text = _strict(data, codec, name)
    notices = () if codec == "utf-8" else (_notice(name, codec),)
    return Decoded(text, shown, notices)


def _strict(data: bytes, codec: str, name: str) -> str:
    try:
        text = data.decode(codec)
    except UnicodeDecodeError as error:
        raise UnreadableError(
            "{0} is not valid {1}: byte {2} cannot be decoded. Nothing was read; save the file again as UTF-8.",
            name,
            codec.upper(),
            error.start,
        ) from error
    if "\x00" in text:
        raise UnreadableError("{0} is not a text: it holds binary data. Nothing was read.", name)
    return text


def _wide_codec(data: bytes) -> str:
    """UTF-16 or UTF-32 without a mark: bytes in pairs or fours, one side of which is NUL in spaces and figures."""
    sample = data[: _SAMPLE * 4]
    if b"\x00" not in sample:
        return ""
    return next(
        (codec for codec in _WIDE if len(data) % (int(codec[4:6]) // 8) == 0 and _reads_as_text(sample, codec)), ""
    )


def _reads_as_text(sample: bytes, codec: str) -> bool:
    """Whether the bytes are characters in this form, and of it: known words, or Latin letters in the main.

    The wrong byte order turns spaces and line ends into rare characters, and letters into Chinese without sense.
    """
    text = sample[: len(sample) - len(sample) % 4].decode(codec, errors="ignore")
    common = sum(char in " \n\r0123456789" for char in text)
    if not common or "\x00" in text or sum(char.isprintable() or char in _PLAIN for char in text) < 0.97 * len(text):
        return False
    latin = sum(char < "\u0250" for char in text)
    return latin > 0.5 * len(text) or evidence(text, language(detect(text))) >= _ENOUGH


def _legacy(data: bytes, error: UnicodeDecodeError, name: str) -> Decoded:
    """The candidate whose text has the most frequent words of its language; charset-normalizer's own guess weighs."""
    if sum(byte < 32 and byte not in _PLAIN_CONTROLS for byte in data[:_SAMPLE]) > len(data[:_SAMPLE]) * 0.005:
        raise UnreadableError("{0} is not a text: it holds binary data. Nothing was read.", name)
    guess = from_bytes(data[:_SAMPLE], cp_isolation=list(_LEGACY)).best()
    scores = {codec: _score(data, codec) for codec in _LEGACY}
    if guess is not None and scores.get(guess.encoding, 0.0) >= _ENOUGH:
        scores[guess.encoding] += _GUESSED
    codec = max(_LEGACY, key=lambda candidate: scores[candidate])
    if scores[codec] < _ENOUGH or _mostly_utf8(data):
        raise UnreadableError(
            "{0} is not valid UTF-8 (byte {1} cannot be decoded), nor in another encoding that can be told. "
            "Nothing was read; save the file again as UTF-8.",
            name,
            error.start,
        ) from error
    return Decoded(data.decode(codec), codec, (_notice(name, codec),))


def _mostly_utf8(data: bytes) -> bool:
    """UTF-8 with a few broken bytes: reading it in another encoding would spoil every other letter."""
    text = data.decode("utf-8", errors="replace")
    broken = text.count("\ufffd")
    return sum(not char.isascii() for char in text) - broken > 4 * broken


def _score(data: bytes, codec: str) -> float:
    try:
        text = data.decode(codec)
    except UnicodeDecodeError:
        return 0.0
    sample = text[:_SAMPLE]
    if any("\x80" <= char <= "\x9f" for char in sample):
        return 0.0
    known = language(detect(sample))
    return evidence(sample, known) * (1 - 0.5 * _foreign(sample, known.script))


def _foreign(text: str, script: str) -> float:
    """The share of foreign letters and signs among what is not ASCII; punctuation and spaces are at home anywhere."""
    name = {"Latin": "LATIN", "Arabic": "ARABIC", "Cyrillic": "CYRILLIC", "Han": "CJK"}.get(script, "LATIN")
    others = [char for char in text if not char.isascii() and unicodedata.category(char)[0] not in "PZ"]
    strange = sum(not unicodedata.name(char, "").startswith(name) for char in others)
    return strange / len(others) if others else 0.0


_NAMES = {"cp1251": "Windows-1251", "cp1252": "Windows-1252", "cp1256": "Windows-1256", "iso8859_6": "ISO-8859-6"}
"""What readers call an encoding, where it is not Python's name in capitals."""


def _notice(name: str, codec: str) -> Message:
    known = _NAMES.get(codec, codec.upper().replace("_", "-"))
    return message("{0} was read as {1}, not UTF-8; if letters look wrong, save the file as UTF-8.", name, known)
