"""Damaged documents of every format: `python -m fuzz FORMAT --minutes 20` in the folder of the tests."""
