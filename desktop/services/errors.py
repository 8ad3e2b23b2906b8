"""What can go wrong in the services without a bug."""

from __future__ import annotations

from desktop.core.messages import KnownError


class LibraryFault(KnownError):  # noqa: N818
    """A library that cannot be opened, read or written; it is as it was before (command line: exit status 4)."""


class FileFault(KnownError):  # noqa: N818
    """A file that could not be written; what stood there before still stands there."""


class CancelledError(Exception):
    """The reader asked to stop; nothing of the work remains."""


Cancelled = CancelledError
