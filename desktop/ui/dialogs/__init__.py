"""Questions the window asks, each answered in a dialog of its own."""
