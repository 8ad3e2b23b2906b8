"""Corrections written into a file of another's making: its texts found again and changed there, all else kept."""
