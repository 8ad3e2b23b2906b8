"""Muqabala, the application: core (pure), services (use cases), ui (the window), and the command line."""

__version__ = "0.1.0"
