"""A review written down: a page to read and print, the corrected text itself."""
