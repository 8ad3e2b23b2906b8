"""Recognised pages: hOCR, ALTO, PAGE XML, with the places of their words."""
