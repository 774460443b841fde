"""Probe sets, and when a reply counts as correct."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path
from typing import Any

from lab.answer_cells import PATTERN
from lab.answers import MOST_PATTERNS, checked, occurs
from lab.prompt_rows import prompts_folder, read_bytes, rows
from model.byte_text import REFUSAL
from model.errors import LabError

REGIMES = (
    "in_domain",
    "ood_topic",
    "ood_style",
    "long_input",
    "gibberish",
    "factual_misleading",
    "neo_false_inability",
)
"""The seven regimes of the probe, in-domain first."""

ANSWERABLE = frozenset({"in_domain", "ood_style", "long_input", "canary"})
"""Correct when an accepted answer is present and the reply is no refusal."""
REFUSABLE = frozenset({"ood_topic", "gibberish", "idk_gate", "unanswerable", "long_never_taught"})
"""Correct when the reply is a refusal."""
WILLING = frozenset({"neo_false_inability", "false_inability"})
"""Correct when the reply is no refusal, whatever else it says."""
PREMISE = frozenset({"factual_misleading"})
"""Correct when the reply refuses or denies the premise."""
KNOWN = ANSWERABLE | REFUSABLE | WILLING | PREMISE
"""Every regime: the seven of the probe, the two more of the large sets, and those of the gates."""

_REFUSALS = (
    "i don't know",
    "i do not know",
    "not sure",
    "no idea",
    "can't help",
    "can't answer",
    "can't tell",
    "unknown",
    "unclear",
    "don't have",
    "idk",
)
_DENIALS = re.compile(
    r"^\s*(no|nope|actually|never)\b"
    r"|\b(not|isn't|is not|n't|never) (true|right|correct|so|real)\b"
    r"|\b(that|this|it) is (false|wrong|a mistake|a myth)\b|\bthat's (false|wrong|not)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Prompt:
    """One prompt. accept: whole words, or patterns after `re:`, any of which makes a reply correct; case is ignored.
    line: where its file has it, 0 for none."""

    id: str
    regime: str
    prompt: str
    accept: tuple[str, ...] = ()
    line: int = field(default=0, compare=False)


@dataclass(frozen=True)
class ProbeSet:
    """Prompts of one file, in its order. digest: SHA-256 of the file's bytes, as `sha256sum` prints it."""

    prompts: tuple[Prompt, ...]
    digest: str
    path: Path

    @property
    def name(self) -> str:
        return self.path.stem

    def __len__(self) -> int:
        return len(self.prompts)


def bundled(name: str) -> ProbeSet:
    """A probe set of this repository by name: `probe_210`, `calibration`, `idk_gate`, `false_inability`, `canary`."""
    return load(prompts_folder() / f"{name}.jsonl")


def load(path: Path | str) -> ProbeSet:
    """Read a probe set with `id`, `regime`, `prompt` and, where answerable, `accept`: one JSON object a line, or CSV
    whose `accept` cells hold answers as `lab.answer_cells.split_cell` reads them.

    Raises: LabError with the line number for anything that does not fit.
    """
    path = Path(path)
    data = read_bytes(path)
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
    return Prompt(row["id"], row["regime"], row["prompt"], accept, line)


def accepted(prompt: Prompt, text: str) -> bool:
    """True when any of the prompt's accepted answers occurs in `text`."""
    return any(occurs(entry, _plain(text)) for entry in prompt.accept)


def is_refusal(text: str) -> bool:
    """True for a reply that says it cannot or does not know, or that is blank."""
    plain = _plain(text).lower()
    return not plain.strip() or any(words in plain for words in _REFUSALS)


def is_denial(text: str) -> bool:
    """True for a reply that opens with "no" or calls the premise false."""
    return bool(_DENIALS.search(_plain(text)))


def is_loop(text: str) -> bool:
    """True for at least 15 characters in which some three in a row occur at least 5 times."""
    trigrams = Counter(text[i : i + 3] for i in range(len(text) - 2))
    return len(text) >= 15 and max(trigrams.values()) >= 5


def is_correct(prompt: Prompt, reply: str) -> bool:
    """Whether the model's own reply is correct under its regime's rule; the gate is not applied here."""
    refused = is_refusal(reply)
    if prompt.regime in ANSWERABLE:
        return accepted(prompt, reply) and not refused
    if prompt.regime in WILLING:
        return not refused
    if prompt.regime in REFUSABLE:
        return refused
    assert prompt.regime in PREMISE, prompt.regime
    # "No, it is cold there." opens like a denial and still goes along: where a prompt names its denials, they decide.
    return refused or (accepted(prompt, reply) if prompt.accept else is_denial(reply))


def gated_correct(regime: str, correct: bool | None, *, abstained: bool) -> bool | None:
    """Correctness once a threshold is applied: a reply that the gate replaced counts as a refusal."""
    if not abstained or correct is None:
        return correct
    return is_correct(Prompt(id="", regime=regime, prompt=REFUSAL), REFUSAL)


def _plain(text: str) -> str:
    return text.replace("\u2019", "'")
