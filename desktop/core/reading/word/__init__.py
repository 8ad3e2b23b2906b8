"""Word processors: DOCX and ODT."""
