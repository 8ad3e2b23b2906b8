"""Texts already aligned: TMX and XLIFF."""
