"""Structured XML: Akoma Ntoso and TEI."""
