"""Data read by importlib.resources: fonts, icons, themes, languages, tag sets, samples."""
