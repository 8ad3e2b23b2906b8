"""Pure functions on values: no Qt, no SQL, no clock, and no file but the data of `resources`."""
