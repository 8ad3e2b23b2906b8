"""A review written out, and files written without ever leaving half of one."""

from __future__ import annotations

import errno
import os
import secrets
from collections.abc import Iterable, Iterator
from pathlib import Path

from desktop.core.export.formats import NAMES, format_of
from desktop.core.export.options import Options
from desktop.core.messages import KnownError
from desktop.services.errors import FileFault
from desktop.services.library import Library
from desktop.services.placing import place, sync_folder
from desktop.services.whole import review

DEFAULT = Options()

_SENTENCES = {
    errno.ENOSPC: "The disk is full: {0} was not written. Free some space and try again.",
    errno.EDQUOT: "The disk is full: {0} was not written. Free some space and try again.",
    errno.EFBIG: "{0} was not written: it is larger than this disk or account allows.",
    errno.EACCES: "{0} may not be written to. Nothing was written; choose another folder.",
    errno.EPERM: "{0} may not be written to. Nothing was written; choose another folder.",
    errno.EROFS: "{0} may not be written to. Nothing was written; choose another folder.",
    errno.ENOENT: "The folder of {0} does not exist. Nothing was written; make it, or choose another.",
    errno.ENOTDIR: "The folder of {0} does not exist. Nothing was written; make it, or choose another.",
    errno.EISDIR: "{0} is a folder. Nothing was written; choose a file name in it.",
}


def export(library: Library, document_id: int, form: str, options: Options = DEFAULT) -> Iterator[bytes]:
    """A document as a file of that format, in pieces.

    Raises KnownError for a format there is not, and LibraryFault for a document there is not.
    """
    if form not in NAMES:
        raise KnownError("There is no format “{0}”. The formats are: {1}.", form, ", ".join(NAMES))
    return format_of(form).writer(review(library, document_id), options)


def write_file(path: Path, data: bytes | Iterable[bytes], overwrite: bool = False) -> None:  # noqa: FBT001, FBT002
    """Write all of `data`, whole or in pieces, to `path`, or leave what is there.

    With `overwrite`, what is there is replaced in one step.

    Raises FileFault for a file that is there unasked, a folder, a place that cannot be written to, and a full disk.
    """
    if path.is_dir():
        raise FileFault(_SENTENCES[errno.EISDIR], path)
    if path.exists() and not overwrite:
        raise _there_already(path)
    try:
        _write(path, (data,) if isinstance(data, bytes) else data, overwrite=overwrite)
    except FileExistsError as error:
        raise _there_already(path) from error
    except OSError as error:
        sentence = _SENTENCES.get(error.errno or 0, "{0} was not written: {1}.")
        raise FileFault(sentence, path, error.strerror) from error


def _there_already(path: Path) -> FileFault:
    return FileFault("{0} is there already and was left as it is. Choose another name, or ask to replace it.", path)


def _write(path: Path, data: Iterable[bytes], *, overwrite: bool) -> None:
    temporary = path.with_name(f".{path.name}-{secrets.token_hex(4)}")
    try:
        with temporary.open("xb") as file:
            file.writelines(data)
            file.flush()
            os.fsync(file.fileno())
        if path.exists():
            temporary.chmod(path.stat().st_mode)
        place(temporary, path, overwrite=overwrite)
    finally:
        temporary.unlink(missing_ok=True)
    sync_folder(path.parent)
