"""WordprocessingML: the parts of a DOCX, each in its module."""
