"""Measures what finds noise, and writes the tables of docs/noise.md: `make measure`."""
