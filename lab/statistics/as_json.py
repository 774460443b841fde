"""Results as JSON documents: of a frozen dataclass the names of its fields, in their order, are the keys."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from typing import Any


class AsJson:
    """What frozen dataclasses inherit that are told as JSON; one whose document is not its fields says so itself."""

    def to_json(self) -> dict[str, Any]:
        return {name: as_json(own) for name, own in members(self).items()}


def members(found: object) -> dict[str, Any]:
    """The fields of a dataclass with their values."""
    assert is_dataclass(found), type(found)
    return {field.name: getattr(found, field.name) for field in fields(found)}


def as_json(found: Any) -> Any:
    """The document of anything that results are made of."""
    if isinstance(found, AsJson):
        return found.to_json()
    if is_dataclass(found):
        return {name: as_json(own) for name, own in members(found).items()}
    if isinstance(found, Mapping):
        return {name: as_json(own) for name, own in found.items()}
    return [as_json(own) for own in found] if isinstance(found, list | tuple) else found
