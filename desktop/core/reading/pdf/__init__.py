"""PDF: letters on pages, to lines, to paragraphs."""
