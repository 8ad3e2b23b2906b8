"""Pictures of every screen and state of the window, from one list: `make screenshots`."""
