"""A review written out, and files written without ever leaving half of one."""

from __future__ import annotations

import errno
import os
import secrets
from pathlib import Path

from desktop.core.document import Review, VersionText
from desktop.core.messages import KnownError
from desktop.services.errors import FileFault
from desktop.services.library import Library
from desktop.services.placing import place, sync_folder
from desktop.services.reviewing import review

FORMATS = ("html", "txt")

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


def export(
    library: Library,
    document_id: int,
    format: str,  # noqa: A002
    language: str | None = None,
    visual: bool = False,  # noqa: FBT001, FBT002
    version: int | None = None,
) -> bytes:
    """A document as a file: `html` is the whole review, `txt` one version's corrected text.

    The version is named by its id, or is the first in `language`; without either it is the original. `visual` asks
    for visual order.
    Raises KnownError for a format or a language there is not, LibraryFault for a document there is not.
    """
    if format not in FORMATS:
        raise KnownError("There is no format “{0}”. The formats are: {1}.", format, ", ".join(FORMATS))
    whole = review(library, document_id)
    if format == "html":
        from desktop.core.export import html  # noqa: PLC0415

        return html.write(whole)
    from desktop.core.export import plain  # noqa: PLC0415

    return plain.write(_version(whole, language, version), visual)


def write_file(path: Path, data: bytes, overwrite: bool = False) -> None:  # noqa: FBT001, FBT002
    """Write all of `data` to `path`, or leave what is there; with `overwrite`, replace it in one step.

    Raises FileFault for a file that is there unasked, a folder, a place that cannot be written to, and a full disk.
    """
    if path.is_dir():
        raise FileFault(_SENTENCES[errno.EISDIR], path)
    if path.exists() and not overwrite:
        raise _there_already(path)
    try:
        _write(path, data, overwrite=overwrite)
    except FileExistsError as error:
        raise _there_already(path) from error
    except OSError as error:
        sentence = _SENTENCES.get(error.errno or 0, "{0} was not written: {1}.")
        raise FileFault(sentence, path, error.strerror) from error


def _version(whole: Review, language: str | None, version: int | None) -> VersionText:
    for text in whole.texts:
        if version == text.info.id or (version is None and language in (None, text.info.language)):
            return text
    there = ", ".join(text.info.language for text in whole.texts)
    raise KnownError("The document has no version in “{0}”. Its versions are: {1}.", language, there)


def _there_already(path: Path) -> FileFault:
    return FileFault("{0} is there already and was left as it is. Choose another name, or ask to replace it.", path)


def _write(path: Path, data: bytes, *, overwrite: bool) -> None:
    temporary = path.with_name(f".{path.name}-{secrets.token_hex(4)}")
    try:
        with temporary.open("xb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        if path.exists():
            temporary.chmod(path.stat().st_mode)
        place(temporary, path, overwrite=overwrite)
    finally:
        temporary.unlink(missing_ok=True)
    sync_folder(path.parent)
