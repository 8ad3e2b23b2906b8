"""The assertions of the Web Annotation model that must hold, as its working group wrote them for its tests."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from functools import cache
from pathlib import Path
from typing import Any

from jsonschema import Draft4Validator, FormatChecker
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT4

SCHEMAS = Path(__file__).resolve().parents[2] / "shared" / "schemas" / "wadm"
_COLLECTION, _PAGE = "collections/collectionMusts.test", "collections/pages/pageMusts.test"
_ANNOTATION = "annotations/annotationMusts.test"

Node = dict[str, Any]


def validate(collection: Node) -> None:
    """Raises jsonschema's ValidationError; a page and each annotation are looked at as if met by themselves.

    Of annotations that differ only in what no assertion asks for, words and numbers, one is looked at.
    """
    context = {"@context": collection["@context"]}
    page = collection["first"] | {"items": list(_unlike(collection["first"]["items"]))}
    asked = {_ANNOTATION: page["items"], _COLLECTION: [collection | {"first": page}], _PAGE: [page]}
    for group, nodes in asked.items():
        for check in _checks(group):
            for node in nodes:
                check(context | node)


def _unlike(nodes: Iterable[Node]) -> Iterable[Node]:
    return {json.dumps(_form(node)): node for node in nodes}.values()


def _form(node: Any, name: str = "") -> Any:
    """What assertions ask for: names, kinds of values, purposes and motivations, whether an id or a time may be one."""
    if isinstance(node, dict):
        return {key: _form(value, key) for key, value in node.items()}
    if isinstance(node, list):
        return [_form(value, name) for value in node]
    if isinstance(node, str):
        return node if name in ("type", "motivation", "purpose") else f"{_is_uri(node)} {_is_time(node)}"
    return node < 0 if isinstance(node, int) else None


def _is_uri(value: object) -> bool:
    return not isinstance(value, str) or ":" in value.partition("#")[0]


def _is_time(value: object) -> bool:
    return not isinstance(value, str) or value.endswith("Z")


@cache
def _checks(group: str) -> list[Callable[[Node], None]]:
    """Every assertion of a group, with ids and times looked at too."""
    formats = FormatChecker(())
    formats.checks("uri")(_is_uri)
    formats.checks("date-time")(_is_time)
    schemas = [_read(name) for name in _read(group)["assertions"]]
    return [Draft4Validator(schema, registry=_registry(), format_checker=formats).validate for schema in schemas]


@cache
def _registry() -> Any:
    definitions = [path.name for path in (SCHEMAS / "definitions").glob("*.json")]
    known = ((name, Resource.from_contents(_read(f"definitions/{name}"), DRAFT4)) for name in definitions)
    return Registry().with_resources(known)


def _read(name: str) -> Node:
    found: Node = json.loads((SCHEMAS / name).read_text("utf-8"))
    return found
