"""The parts of a ZIP archive, read in memory within bounds: nothing is ever written to a disk."""

from __future__ import annotations

import io
import lzma
import zipfile
import zlib
from functools import cached_property

from desktop.core.messages import UnreadableError

MEMBERS = 10_000
PART = 64 * 1024 * 1024
"""The largest part that is unpacked, in bytes."""

_ENTRY = b"PK\x01\x02"
_BROKEN = (zipfile.BadZipFile, zlib.error, lzma.LZMAError, EOFError, ValueError, NotImplementedError, OSError)


class Archive:
    """Parts by their names. Raises UnreadableError for what is no archive, is cut short, locked, or a bomb."""

    def __init__(self, data: bytes, name: str) -> None:
        self._name = name
        if data.count(_ENTRY) > MEMBERS:
            raise UnreadableError(
                "{0} holds more than {1} parts, which no document needs. Nothing was read.", name, MEMBERS
            )
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
        except (zipfile.BadZipFile, ValueError, OverflowError, NotImplementedError, OSError) as error:
            raise self._broken() from error

    @cached_property
    def names(self) -> frozenset[str]:
        """The names of all parts."""
        return frozenset(self._zip.namelist())

    def read(self, part: str) -> bytes:
        """The bytes of a part; empty if there is none of that name."""
        if part not in self.names:
            return b""
        try:
            with self._zip.open(part) as file:
                data = file.read(PART + 1)
        except RuntimeError as error:  # what zipfile says of a password
            raise UnreadableError(
                "{0} is locked by a password. Nothing was read; save it without one.", self._name
            ) from error
        except _BROKEN as error:
            raise self._broken() from error
        if len(data) > PART:
            raise UnreadableError(
                "{0} holds a part of more than {1} MiB when unpacked. Nothing was read; split it into smaller files.",
                self._name,
                PART // 1024**2,
            )
        return data

    def _broken(self) -> UnreadableError:
        return UnreadableError(
            "{0} is a broken archive. Nothing was read; it may be cut short, get it again.", self._name
        )
