"""The set-up tells those who may not install system packages exactly which are missing, and touches nothing."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
PRESENT = [
    "libEGL.so.1",
    "libGL.so.1",
    "libfontconfig.so.1",
    "libdbus-1.so.3",
    "libgthread-2.0.so.0",
    "libxkbcommon-x11.so.0",
]

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="system packages are a matter of Linux")


@pytest.fixture
def machine(tmp_path: Path) -> Path:
    """A folder with the set-up in it, on a machine whose tools are stand-ins."""
    tools = tmp_path / "tools"
    tools.mkdir()
    listed = "\n".join(f"\t{name} (libc6,x86-64) => /lib/{name}" for name in PRESENT)
    for name, script in {
        "id": "echo 1000",
        "uname": "echo Linux",
        "apt-get": f"echo called >> {tmp_path}/apt-get.log",
        "ldconfig": f"cat <<'END'\n{listed}\nEND",
        "python3": f'exec "{sys.executable}" "$@"',
    }.items():
        (tools / name).write_text(f"#!/bin/sh\n{script}\n", "utf-8")
        (tools / name).chmod(0o755)
    shutil.copy(ROOT / "packaging" / "setup.sh", tmp_path)
    return tmp_path


def test_missing_packages_are_named_with_the_command(machine: Path) -> None:
    environment = {**os.environ, "PATH": f"{machine / 'tools'}:{os.environ['PATH']}"}
    before = sorted(machine.iterdir())
    done = subprocess.run(["sh", "setup.sh"], cwd=machine, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert done.stderr.splitlines()[-1].strip() == (
        "sudo apt-get install --no-install-recommends libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0 "
        "libwayland-cursor0 libwayland-egl1"
    )
    assert sorted(machine.iterdir()) == before


@pytest.mark.parametrize(("shell", "script"), [("sh", "packaging/setup.sh"), ("bash", ".ci/run")])
def test_the_scripts_are_well_formed(shell: str, script: str) -> None:
    subprocess.run([shell, "-n", ROOT / script], check=True)
