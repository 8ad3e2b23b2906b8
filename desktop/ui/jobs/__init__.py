"""What the window has done for it off its own thread: the worker, and the long work it is given."""
