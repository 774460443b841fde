"""Whether prompts that somebody brings can carry a measurement: schema, repetition, length, leaks, agreement."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from typing import Any

import numpy as np

from lab.probe import partly_read
from lab.probe.brought import BESIDE, read
from lab.probe.framing import MAX_NEW_BYTES
from lab.probe.prompts import IN_DOMAIN, KNOWN, REGIMES, ProbeSet, Prompt, ReadAs
from lab.probe.rows import read_bytes, rows
from lab.probe.same_text import normalised
from lab.probe.taught import leaked
from lab.statistics.as_json import AsJson
from lab.statistics.auroc import auroc
from lab.statistics.delong import logit_interval
from lab.statistics.kappa import Kappa, kappa
from model.errors import LabError

UNBALANCED = "long_input"
WITHIN = 0.2
"""How far a regime's median length may lie from in-domain's."""
FEWEST = 30
"""Prompts a regime should have: with fewer hardly any difference can be seen."""
KAPPA_AT_LEAST = 0.6
"""Of a second rater, below which the regimes are not clear enough. Source: Landis and Koch (1977), "substantial"."""


@dataclass(frozen=True)
class Finding:
    """Something to look at. line: in the file, from 1; None where it concerns all of it. serious: it makes numbers
    wrong, not only weak."""

    line: int | None
    what: str
    serious: bool

    def told(self, path: Path) -> str:
        return f"{path}:{self.line}: {self.what}" if self.line else f"{path}: {self.what}"


@dataclass(frozen=True)
class Sizes(AsJson):
    """Of one regime: how many prompts, and the median of the bytes that a model reads of them."""

    n: int
    median_bytes: float


@dataclass(frozen=True)
class LengthAuroc(AsJson):
    """Of length alone against in-domain, 0.5 best, with its logit-DeLong interval."""

    auroc: float
    low: float
    high: float

    note = ""

    @property
    def number(self) -> float:
        return self.auroc


@dataclass(frozen=True)
class LengthAlone(AsJson):
    """The same where there is no interval; `undefined` says why."""

    auroc: float
    undefined: str


@dataclass(frozen=True)
class Checked(AsJson):
    """What a prompt file is worth.

    regimes: of each its sizes. length_auroc: of each but in-domain, by length alone; empty without in-domain prompts.
    kappa: Cohen's, of a second rater's regimes; None without one.
    read_as: what published questions were found to be; None of a file of the lab's own.
    """

    digest: str
    n: int
    regimes: dict[str, Sizes]
    length_auroc: dict[str, LengthAuroc | LengthAlone]
    kappa: Kappa | None
    findings: tuple[Finding, ...]
    read_as: ReadAs | None = None

    @property
    def ok(self) -> bool:
        return not any(found.serious for found in self.findings)

    def to_json(self) -> dict[str, Any]:
        return super().to_json() | {"ok": self.ok}


def check(path: Path | str, *, taught: Iterable[str] = (), second: Path | str | None = None) -> Checked:
    """`checked` of a file. Raises: LabError with the line number for a file that is no prompt file at all."""
    return checked(read(path), taught=taught, second=second)


def checked(prompts: ProbeSet, *, taught: Iterable[str] = (), second: Path | str | None = None) -> Checked:
    """Everything that can be said of prompts before a model has seen them.

    taught: texts that models were trained on, to look for leaks. second: the same ids with another person's regimes.
    Raises: LabError for a second file that holds no labels.
    """
    findings = [
        *_repeated(prompts), *_sizes(prompts), *_unbalanced(prompts), *_cut(prompts),
    ]  # fmt: skip
    findings += [Finding(line, what, serious=True) for line, what in leaked(prompts, taught)]
    agreed = None
    if second is not None:
        agreed, differing = _agreement(prompts, Path(second))
        findings += differing
    by_regime = _by_regime(prompts)
    return Checked(
        digest=prompts.digest,
        n=len(prompts),
        regimes={name: Sizes(len(own), _median(own)) for name, own in by_regime.items()},
        length_auroc=_length_auroc(by_regime),
        kappa=agreed,
        findings=tuple(sorted(findings, key=lambda found: (not found.serious, found.line or 0))),
        read_as=prompts.read_as,
    )


def _by_regime(prompts: ProbeSet) -> dict[str, list[Prompt]]:
    found: dict[str, list[Prompt]] = {name: [] for name in REGIMES}
    for prompt in prompts.prompts:
        found.setdefault(prompt.regime, []).append(prompt)
    return {name: own for name, own in found.items() if own}


def _bytes(prompts: Sequence[Prompt]) -> list[int]:
    """Of each prompt the bytes that a model reads, as the signal `prompt_bytes` counts them but for the frame."""
    return [partly_read.read(prompt.prompt).read for prompt in prompts]


def _median(prompts: Sequence[Prompt]) -> float:
    return float(median(_bytes(prompts)))


def _repeated(prompts: ProbeSet) -> Iterable[Finding]:
    first: dict[str, str] = {}
    for prompt in prompts.prompts:
        own = normalised(prompt.prompt)
        if own in first:
            what = f"the prompt of {prompt.id!r} stands {first[own]} already, up to case and punctuation"
            yield Finding(prompt.line or None, what, serious=True)
        first.setdefault(own, f"on line {prompt.line}" if prompt.line else f"as {prompt.id!r}")


def _sizes(prompts: ProbeSet) -> Iterable[Finding]:
    counts = Counter(prompt.regime for prompt in prompts.prompts)
    if not counts[IN_DOMAIN] and prompts.read_as is None:
        yield Finding(None, f"no {IN_DOMAIN} prompts: nothing can be told from them", serious=True)
    if not counts[IN_DOMAIN] and prompts.read_as is not None:
        what = f"no {IN_DOMAIN} prompts: which are unusual cannot be told, only which replies are wrong"
        yield Finding(None, f"{what}; --beside {BESIDE[-1]} puts taught prompts beside them", serious=False)
    if set(counts) <= {IN_DOMAIN}:
        yield Finding(None, f"only {IN_DOMAIN} prompts: there is nothing to tell from them", serious=True)
    for regime, n in counts.items():
        if n < FEWEST:
            yield Finding(None, f"{n} prompts of {regime}: with fewer than {FEWEST} hardly any difference shows", False)


def _unbalanced(prompts: ProbeSet) -> Iterable[Finding]:
    by_regime = _by_regime(prompts)
    if IN_DOMAIN not in by_regime:
        return
    wanted = _median(by_regime[IN_DOMAIN])
    for regime, own in by_regime.items():
        if regime != UNBALANCED and not (1 - WITHIN) * wanted <= _median(own) <= (1 + WITHIN) * wanted:
            medians = f"{regime} {_median(own):g}, {IN_DOMAIN} {wanted:g}"
            yield Finding(None, f"length tells them apart, median bytes: {medians}", serious=False)


def _cut(prompts: ProbeSet) -> Iterable[Finding]:
    for prompt, found in partly_read.partly(prompts):
        what = f"of {prompt.id!r} {found.told} beside a reply of {MAX_NEW_BYTES} bytes"
        yield Finding(prompt.line or None, what, serious=False)


def _length_auroc(by_regime: dict[str, list[Prompt]]) -> dict[str, LengthAuroc | LengthAlone]:
    if IN_DOMAIN not in by_regime:
        return {}
    negative = np.array(_bytes(by_regime[IN_DOMAIN]), dtype=np.float64)
    found: dict[str, LengthAuroc | LengthAlone] = {}
    for name, own in by_regime.items():
        if name != IN_DOMAIN:
            positive = np.array(_bytes(own), dtype=np.float64)
            value, ends = auroc(positive, negative), logit_interval(positive, negative)
            found[name] = LengthAlone(value, ends) if isinstance(ends, str) else LengthAuroc(value, ends.low, ends.high)
    return found


def _labels(path: Path) -> dict[str, str]:
    """Another person's regimes by id; nothing but `id` and `regime` is read."""
    found: dict[str, str] = {}
    for line, row in rows(read_bytes(path), path=path):
        name, regime = row.get("id"), row.get("regime")
        if not isinstance(name, str) or not isinstance(regime, str) or regime not in KNOWN:
            expected = f"an id and one of {sorted(KNOWN)}"
            raise LabError("not a label", where=f"{path}:{line}", expected=expected, found=repr(regime)[:60])
        if name in found:
            raise LabError("a prompt is labelled twice", where=f"{path}:{line}", found=repr(name)[:60])
        found[name] = regime
    return found


def _agreement(first: ProbeSet, second: Path) -> tuple[Kappa | None, list[Finding]]:
    """Kappa over the prompts that both have, and where the two differ."""
    other = _labels(second)
    both = [(prompt, other[prompt.id]) for prompt in first.prompts if prompt.id in other]
    findings = [
        Finding(
            mine.line or None, f"{mine.id!r} is {mine.regime} here and {theirs} for the second rater", serious=False
        )
        for mine, theirs in both
        if mine.regime != theirs
    ]
    if len(both) < len(first):
        told = f"the second rater judged {len(both)} of {len(first)} prompts"
        findings.append(Finding(None, told, serious=not both))
    found = kappa([prompt.regime for prompt, _ in both], [regime for _, regime in both])
    if isinstance(found, str):
        findings.append(Finding(None, found, serious=False))
        return None, findings
    if found.kappa < KAPPA_AT_LEAST:
        told = f"kappa {found.kappa:.2f}: the raters hardly agree on the regimes"
        findings.append(Finding(None, told, serious=True))
    return found, findings
