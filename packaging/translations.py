"""Gathers the sentences of the interface into resources/i18n/*.ts and builds the .qm files beside them.

`python packaging/translations.py` updates and builds; `--check` only tells, by its exit status, what is missing.
Sentences are the first argument of say(), later(), message(), Message(), and of the errors for the reader, and what
tables named _SENTENCES hold.
"""

from __future__ import annotations

import ast
import builtins
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "i18n"
CALLS = {"say", "later", "message", "Message", "KnownError"}
CONTEXT = "Muqabala"
HEADER = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'


def sentences() -> list[str]:
    """Every sentence for the reader in the code, in order of file and line, once."""
    found: dict[str, None] = {}
    for room in ("desktop", "db"):
        for path in sorted((ROOT / room).rglob("*.py")):
            if path.name == "cli.py":  # the command line speaks English, for scripts
                continue
            found.update(dict.fromkeys(_literals(ast.parse(path.read_text(encoding="utf-8")))))
    return list(found)


def _literals(tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        yield from _table(node)
        if not isinstance(node, ast.Call) or not node.args:
            continue
        name = node.func.id if isinstance(node.func, ast.Name) else getattr(node.func, "attr", "")
        first = node.args[0]
        told = name in CALLS or (name.endswith(("Error", "Fault")) and not hasattr(builtins, name))
        if told and isinstance(first, ast.Constant) and isinstance(first.value, str):
            yield first.value


def _table(node: ast.AST) -> Iterator[str]:
    """The sentences of a table named _SENTENCES, and what stands in for those it lacks."""
    target = node.targets[0] if isinstance(node, ast.Assign) else getattr(node, "target", None)
    if isinstance(target, ast.Name) and target.id == "_SENTENCES":
        node, found = getattr(node, "value", node), True
    else:
        function = node.func if isinstance(node, ast.Call) else None
        found = isinstance(function, ast.Attribute) and ast.unparse(function) == "_SENTENCES.get"
    if found:
        texts = (each.value for each in ast.walk(node) if isinstance(each, ast.Constant))
        yield from (text for text in texts if isinstance(text, str) and " " in text)


def read(path: Path) -> dict[str, str]:
    """The translations a .ts file holds."""
    if not path.exists():
        return {}
    messages = ET.parse(path).getroot().iter("message")  # noqa: S314 - our own file
    return {m.findtext("source", ""): m.findtext("translation", "") for m in messages}


def written(language: str, known: dict[str, str], wanted: list[str]) -> str:
    """The text of a .ts file with every wanted sentence."""
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    context = ET.SubElement(root, "context")
    ET.SubElement(context, "name").text = CONTEXT
    for source in wanted:
        entry = ET.SubElement(context, "message")
        ET.SubElement(entry, "source").text = source
        translation = ET.SubElement(entry, "translation")
        translation.text = known.get(source, "")
        if not translation.text:
            translation.set("type", "unfinished")
    ET.indent(root, "  ")
    return HEADER + ET.tostring(root, encoding="unicode") + "\n"


def build(source: Path, target: Path) -> None:
    """Compile a .ts file with Qt's own lrelease."""
    command = [Path(sys.executable).with_name("pyside6-lrelease"), "-silent", source, "-qm", target]
    subprocess.run(command, check=True)  # noqa: S603 - the tool of our own environment


def check(wanted: list[str]) -> int:
    """Tell what is not translated, or built from an older .ts."""
    status = 0
    for path in sorted(FOLDER.glob("*.ts")):
        known = read(path)
        missing = [source for source in wanted if not known.get(source)]
        with tempfile.TemporaryDirectory() as folder:
            build(path, Path(folder) / "built.qm")
            stale = (Path(folder) / "built.qm").read_bytes() != path.with_suffix(".qm").read_bytes()
        for source in missing:
            print(f"{path.name}: not translated: {source!r}")
        if stale:
            print(f"{path.name}: its .qm is older")
        status |= bool(missing or stale)
    return status


def main() -> int:
    """Update and build, or check."""
    wanted = sentences()
    if "--check" in sys.argv[1:]:
        return check(wanted)
    for path in sorted(FOLDER.glob("*.ts")):
        path.write_text(written(path.stem.rpartition("_")[2], read(path), wanted), encoding="utf-8")
        build(path, path.with_suffix(".qm"))
    return check(wanted)


if __name__ == "__main__":
    sys.exit(main())
