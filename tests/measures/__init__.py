"""Measures what finds noise, links versions and checks them, and writes the tables of docs: `make measure`."""
