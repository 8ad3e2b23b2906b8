"""What the window remembers of the reader: settings, sessions, where the reader has been."""
