"""What the writers of aligned texts (TMX, XLIFF) have in common."""
