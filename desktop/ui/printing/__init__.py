"""A review drawn as pages: a PDF set for print, versions side by side, footnotes at the foot, remarks at the side."""

from __future__ import annotations

from desktop.ui.printing.pages import render

__all__ = ["render"]
