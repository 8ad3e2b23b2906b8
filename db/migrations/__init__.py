"""How older libraries become present ones."""
