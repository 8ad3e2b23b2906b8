"""The window: receives values, never rows of the database."""
