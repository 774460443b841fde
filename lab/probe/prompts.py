"""Probe sets, and when a reply counts as correct."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from hashlib import sha256
from pathlib import Path
from typing import Any, cast

from lab.probe.answer_cells import PATTERN
from lab.probe.answers import MOST_PATTERNS, checked
from lab.probe.rows import prompts_folder, read_bytes, rows
from model.errors import LabError

IN_DOMAIN = "in_domain"
"""The regime that every other one is told from: the negatives of every contrast."""
POOLED = IN_DOMAIN
"""The contrast of all other regimes together against in-domain, by the name under which results have it."""
REGIMES = (
    IN_DOMAIN,
    "ood_topic",
    "ood_style",
    "long_input",
    "gibberish",
    "factual_misleading",
    "neo_false_inability",
)
"""The seven regimes of the probe, in-domain first."""
COMPARED = (*REGIMES, "unanswerable", "long_never_taught")
"""Every regime that can be told from in-domain: the seven, and the two more of the large sets."""

ANSWERABLE = frozenset({"in_domain", "ood_style", "long_input", "canary"})
"""Correct when an accepted answer is present and the reply is no refusal."""
REFUSABLE = frozenset({"ood_topic", "gibberish", "idk_gate", "unanswerable", "long_never_taught"})
"""Correct when the reply is a refusal, or an accepted answer where the prompt names any."""
WILLING = frozenset({"neo_false_inability", "false_inability"})
"""Correct when the reply is no refusal, whatever else it says."""
PREMISE = frozenset({"factual_misleading"})
"""Correct when the reply refuses or denies the premise."""
KNOWN = ANSWERABLE | REFUSABLE | WILLING | PREMISE
"""Every regime: the seven of the probe, the two more of the large sets, and those of the gates."""


@dataclass(frozen=True)
class Origin:
    """Where a published question is from. format: of `lab.probe.published`. id: the source's own, or where it has none
    its place in the file, from 1. part: of the source, as it names it; empty where it names none."""

    format: str
    id: str
    part: str = ""

    def to_json(self) -> dict[str, str]:
        return {"format": self.format, "id": self.id} | ({"part": self.part} if self.part else {})


@dataclass(frozen=True)
class Prompt:
    """One prompt. accept: whole words, or patterns after `re:`, any of which makes a reply correct; case is ignored.
    line: where its file has it, 0 for none. published: of a question that others published."""

    id: str
    regime: str
    prompt: str
    accept: tuple[str, ...] = ()
    line: int = field(default=0, compare=False)
    published: Origin | None = None

    def to_json(self) -> dict[str, Any]:
        """As a line of a prompt file."""
        row = {"id": self.id, "regime": self.regime, "prompt": self.prompt, "accept": list(self.accept)}
        return row if self.published is None else row | {"published": self.published.to_json()}


@dataclass(frozen=True)
class ReadAs:
    """What is to be said of published questions. format: its name. told: one line, what was found and what it is put
    as. notes: what a reader of the results must know. file_digest: SHA-256 of the file they are from."""

    format: str
    told: str
    notes: tuple[str, ...]
    file_digest: str


@dataclass(frozen=True)
class ProbeSet:
    """Prompts of one file, in its order. digest: SHA-256 of the file's bytes, as `sha256sum` prints it; of published
    questions that of the prompts which they were made into, as `as_bytes` writes them. read_as: of these alone."""

    prompts: tuple[Prompt, ...]
    digest: str
    path: Path
    read_as: ReadAs | None = None

    @property
    def name(self) -> str:
        return self.path.stem

    def __len__(self) -> int:
        return len(self.prompts)


def bundled(name: str) -> ProbeSet:
    """A probe set of this repository by name: `probe_210`, `calibration`, `idk_gate`, `false_inability`, `canary`."""
    path = prompts_folder() / f"{name}.jsonl"
    return _parsed_once(read_bytes(path), path)


@lru_cache(maxsize=16)
def _parsed_once(data: bytes, path: Path) -> ProbeSet:
    """A turn of chat asks for the calibration prompts six times; parsing them takes longer than writing a reply."""
    return parsed(data, path=path)


def load(path: Path | str) -> ProbeSet:
    """Read a probe set with `id`, `regime`, `prompt` and, where answerable, `accept`: one JSON object a line, or CSV
    whose `accept` cells hold answers as `lab.probe.answer_cells.split_cell` reads them.

    Raises: LabError with the line number for anything that does not fit.
    """
    path = Path(path)
    return parsed(read_bytes(path), path=path)


def as_bytes(prompts: Iterable[Prompt]) -> bytes:
    """The contents of a file of these prompts, one JSON object a line."""
    return "".join(json.dumps(own.to_json(), ensure_ascii=False) + "\n" for own in prompts).encode()


def parsed(data: bytes, *, path: Path) -> ProbeSet:
    """The probe set that these bytes of a file are; as `load`."""
    prompts: list[Prompt] = []
    first: dict[str, int] = {}
    patterns = 0
    for line, row in rows(data, path=path):
        prompt = _prompt(row, line=line, where=f"{path}:{line}")
        patterns += sum(entry.startswith(PATTERN) for entry in prompt.accept)
        if patterns > MOST_PATTERNS:
            raise LabError("too many patterns", where=f"{path}:{line}", expected=f"at most {MOST_PATTERNS} in a file")
        if prompt.id in first:
            found = f"{prompt.id!r} again, first on line {first[prompt.id]}"
            raise LabError("prompt ids must be unique", where=f"{path}:{line}", found=found)
        first[prompt.id] = line
        prompts.append(prompt)
    if not prompts:
        raise LabError("no prompts", where=path, expected="one JSON object a line, or CSV with a header")
    return ProbeSet(tuple(prompts), sha256(data).hexdigest(), path)


def _prompt(row: Mapping[str, Any], *, line: int, where: str) -> Prompt:
    for key in ("id", "regime", "prompt"):
        value = row.get(key)
        if value is not None and not isinstance(value, str):
            found = f"{type(value).__name__} {value!r}"[:60]
            raise LabError(f"{key!r} is no text", where=where, expected=f'text such as "{value!s:.20}"', found=found)
        if value is None or not value.strip():
            found = "no such field" if key not in row else repr(value)[:60]
            raise LabError(f"{key!r} is missing", where=where, expected="text", found=found)
    if row["regime"] not in KNOWN:
        expected = f"one of {sorted(KNOWN)}"
        raise LabError("unknown regime", where=where, expected=expected, found=repr(row["regime"])[:60])
    accept = checked(row.get("accept") or [], where=where)
    if row["regime"] in ANSWERABLE and not accept:
        raise LabError("an answerable prompt needs 'accept'", where=where, found="nothing")
    try:
        row["prompt"].encode("utf-8")
    except UnicodeEncodeError as error:
        raise LabError("the prompt cannot be used", where=where, found=str(error)) from error
    return Prompt(row["id"], row["regime"], row["prompt"], accept, line, _origin(row.get("published"), where=where))


def _origin(given: object, *, where: str) -> Origin | None:
    if given is None:
        return None
    own = cast("dict[str, object]", given) if isinstance(given, dict) else {}
    if not {"format", "id"} <= own.keys() <= {"format", "id", "part"}:
        expected = 'an object such as {"format": "nq-open", "id": "3"}'
        raise LabError("bad 'published'", where=where, expected=expected, found=ascii(own)[:60])
    try:
        told = {name: text for name, text in own.items() if isinstance(text, str) and text.strip() and text.encode()}
    except UnicodeEncodeError:
        told = {}
    if len(told) < len(own):
        raise LabError("bad 'published'", where=where, expected="texts", found=ascii(own)[:60])
    return Origin(told["format"], told["id"], told.get("part", ""))
