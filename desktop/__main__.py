"""`python -m desktop`: the command `muqabala`."""

from __future__ import annotations

from desktop.cli import main

main(prog_name="muqabala")
