"""The parallel view: rows of paragraphs that say the same thing, one column per version, edited in place."""

from desktop.ui.pairs.view import PairView

__all__ = ["PairView"]
