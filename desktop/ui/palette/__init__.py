"""The sheet that is laid over the window: a field, and below it a list that follows what is typed."""
