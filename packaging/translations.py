"""Gathers the sentences of the interface into resources/i18n/*.ts and builds the .qm files beside them.

`python packaging/translations.py` updates and builds; `--check` only tells, by its exit status, what is missing.
Sentences are the first argument of say(), later(), message(), Message(), and of the errors for the reader, and what
tables named _SENTENCES hold. Those of counted() and numbered() have a form for every kind of number that a language
tells apart; English has a file of these alone.
"""

from __future__ import annotations

import ast
import builtins
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "i18n"
CALLS = {"say", "later", "message", "Message", "KnownError"}
COUNTING = {"counted", "numbered"}
FORMS = {"ar": 6, "en": 2, "fr": 2}
"""How many forms each language of the interface has for what is counted, in the order in which Qt knows them."""

CONTEXT = "Muqabala"
HEADER = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'


Known = dict[str, tuple[str, ...]]
"""Sentences and how they are said: in one form, or in one for each kind of number."""


def sentences() -> dict[str, bool]:
    """Every sentence for the reader in the code, in order of file and line, once; and whether it counts something."""
    found: dict[str, bool] = {}
    for room in ("desktop", "db"):
        for path in sorted((ROOT / room).rglob("*.py")):
            if path.stem == "cli" or path.stem.startswith("cli_"):  # the command line speaks English, for scripts
                continue
            for sentence, counts in _literals(ast.parse(path.read_text(encoding="utf-8"))):
                found[sentence] = found.get(sentence, False) or counts
    return found


def wanted_of(language: str, everything: dict[str, bool]) -> dict[str, bool]:
    """The sentences that a language's file has to have: English ones are in the code, but for the forms of plurals."""
    return {sentence: counts for sentence, counts in everything.items() if counts or language != "en"}


def _literals(tree: ast.AST) -> Iterator[tuple[str, bool]]:
    for node in ast.walk(tree):
        yield from ((text, False) for text in _table(node))
        if not isinstance(node, ast.Call) or not node.args:
            continue
        name = node.func.id if isinstance(node.func, ast.Name) else getattr(node.func, "attr", "")
        told = name in CALLS | COUNTING or (name.endswith(("Error", "Fault")) and not hasattr(builtins, name))
        if told:
            yield from ((text, name in COUNTING) for text in _texts(node.args[0]))


def _texts(argument: ast.expr) -> Iterator[str]:
    if isinstance(argument, ast.Constant) and isinstance(argument.value, str):
        yield argument.value


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


def language_of(path: Path) -> str:
    """The language of a file of translations, by its name."""
    return path.stem.rpartition("_")[2]


def read(path: Path) -> Known:
    """The translations a .ts file holds."""
    if not path.exists():
        return {}
    messages = ET.parse(path).getroot().iter("message")  # noqa: S314 - our own file
    return {m.findtext("source", ""): _forms(m) for m in messages}


def _forms(entry: ET.Element) -> tuple[str, ...]:
    several = entry.iter("numerusform")
    return tuple(form.text or "" for form in several) or (entry.findtext("translation", ""),)


def written(language: str, known: Known, wanted: dict[str, bool]) -> str:
    """The text of a .ts file with every wanted sentence."""
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    context = ET.SubElement(root, "context")
    ET.SubElement(context, "name").text = CONTEXT
    for source, counts in wanted.items():
        _write(context, source, known.get(source, ()), FORMS[language] if counts else 0)
    ET.indent(root, "  ")
    return HEADER + ET.tostring(root, encoding="unicode") + "\n"


def _write(context: ET.Element, source: str, said: tuple[str, ...], forms: int) -> None:
    entry = ET.SubElement(context, "message", {"numerus": "yes"} if forms else {})
    ET.SubElement(entry, "source").text = source
    translation = ET.SubElement(entry, "translation")
    if not is_whole(said, forms):
        translation.set("type", "unfinished")
    if not forms:
        translation.text = said[0] if len(said) == 1 else ""
    for at in range(forms):
        ET.SubElement(translation, "numerusform").text = said[at] if len(said) == forms else ""


def is_whole(said: tuple[str, ...], forms: int) -> bool:
    """Whether every form is there."""
    return len(said) == (forms or 1) and all(said)


def build(source: Path, target: Path) -> None:
    """Compile a .ts file with Qt's own lrelease."""
    command: list[str | Path] = [Path(sys.executable).with_name("pyside6-lrelease"), "-silent", source, "-qm", target]
    subprocess.run(command, check=True)  # noqa: S603 - the tool of our own environment


def check(everything: dict[str, bool]) -> int:
    """Tell what is not translated, has other values than the English, or is built from an older .ts."""
    faults = [fault for path in sorted(FOLDER.glob("*.ts")) for fault in _faults(path, everything)]
    print("\n".join(faults), end="\n" if faults else "")
    return int(bool(faults))


def _faults(path: Path, everything: dict[str, bool]) -> Iterator[str]:
    known, language = read(path), language_of(path)
    for source, counts in wanted_of(language, everything).items():
        said = known.get(source, ())
        if not is_whole(said, FORMS[language] if counts else 0):
            yield f"{path.name}: not translated: {source!r}"
        elif not all(_has_values(form, source, counts=counts) for form in said):
            yield f"{path.name}: other values: {source!r}"
    with tempfile.TemporaryDirectory() as folder:
        build(path, Path(folder) / "built.qm")
        if (Path(folder) / "built.qm").read_bytes() != path.with_suffix(".qm").read_bytes():
            yield f"{path.name}: its .qm is older"


def _has_values(said: str, source: str, *, counts: bool) -> bool:
    """Whether a form has the values of its sentence; the number itself may be a word, as in "one row"."""
    wanted, has = set(re.findall(r"\{\d+\}", source)), set(re.findall(r"\{\d+\}", said))
    return wanted - has <= ({"{0}"} if counts else set()) and has <= wanted


def main() -> int:
    """Update and build, or check."""
    everything = sentences()
    if "--check" in sys.argv[1:]:
        return check(everything)
    for language in FORMS:
        path = FOLDER / f"muqabala_{language}.ts"
        path.write_text(written(language, read(path), wanted_of(language, everything)), encoding="utf-8")
        build(path, path.with_suffix(".qm"))
    return check(everything)


if __name__ == "__main__":
    sys.exit(main())
