"""The probe AUROC of a run while it trains, on held-out prompts that training never opens.

Measured by the lab, not by training, from the trained parts that a run puts into its folder every 25 steps, as the
probe measures any model. The prompts are a fixed subset of the calibration set, so that nobody who stops a run by this
curve has chosen on the 210 prompts of the probe. No reply is written: both signals are known when the prompt ends.
"""

from __future__ import annotations

import os
import sys
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from hashlib import sha256
from pathlib import Path
from typing import Any

import numpy as np

from lab.probe import measure
from lab.probe.prompts import IN_DOMAIN, ProbeSet, bundled
from lab.probe.results import RecordSet
from lab.signals import SIGNALS, SignalValue, number, of_prompt
from lab.statistics.auroc import auroc
from lab.statistics.delong import logit_interval
from lab.study.queue import Follower
from lab.study.run import Run
from lab.workbench.loaded import LoadedModel
from lab.workbench.workbench import Workbench
from model.errors import LabError
from training import runlog

SHOWN = ("abstain_p", "router_conf")
"""The signals of the curve."""
N_INSIDE, N_EACH = 60, 10
"""Prompts: in-domain ones, and of each unusual kind."""
LOOK_EVERY = 0.5
"""Seconds between two looks for new parts."""


def follow(run: Run, over: Callable[[], bool], *, workbench: Workbench) -> None:
    """Measure what a run leaves behind until it is over; the latest parts first when it is quicker.

    Writes `run.probe_log`, one JSON object a line. What cannot be measured is left out: the run goes on without.
    """
    try:
        probe = RunProbe(workbench, run)
        instant = probe.instant
    except LabError:
        return
    seen: set[Path] = set()
    while True:
        last = over()
        new = [path for path in run.kept_steps if path not in seen]
        chosen = new if instant else [*new[:1], *new[-1:]] if not seen else new[-1:]
        for path in dict.fromkeys(chosen):
            try:
                row = probe.measure(path)
            except (LabError, OSError):
                continue
            runlog.append(run.probe_log, row)
        seen.update(new)
        if last:
            return
        time.sleep(LOOK_EVERY)


def follower(workbench: Workbench) -> Follower:
    """For the queue: a thread of its own for each run, at low priority."""

    def work(run: Run, over: Callable[[], bool]) -> None:
        _politely()
        follow(run, over, workbench=workbench)

    def begin(run: Run, over: Callable[[], bool]) -> None:
        threading.Thread(target=work, args=(run, over), name="lab-run-probe", daemon=True).start()

    return begin


@dataclass(frozen=True)
class RunProbe:
    """The prompts of one run's curve, and the signals of any of its steps."""

    workbench: Workbench
    run: Run
    prompts: ProbeSet = field(default_factory=lambda: subset(bundled("calibration")))

    @cached_property
    def known(self) -> RecordSet | None:
        """Where only the head moves: the start's records on all calibration prompts, with states; None elsewhere."""
        if not self.run.head_only:
            return None
        found = self.workbench.known(self.run.base, bundled("calibration"))
        return found if found is not None and found.hidden is not None else None

    @property
    def instant(self) -> bool:
        """Whether a step costs nothing but arithmetic."""
        return self.known is not None

    def measure(self, path: Path) -> dict[str, Any]:
        """`{step, digest, n_positive, n_negative, abstain_p: {auroc, low, high}, router_conf: …}`.

        Raises: LabError for parts that do not fit, or give no finite numbers, as those of a run that diverged.
        """
        loaded = self.workbench.model(str(path.resolve()))
        found = self.signals(loaded)
        inside = np.array([prompt.regime == IN_DOMAIN for prompt in self.prompts.prompts])
        row: dict[str, Any] = {
            "step": runlog.step_of(path), "digest": loaded.digest, "n_positive": int((~inside).sum()),
            "n_negative": int(inside.sum()),
        }  # fmt: skip
        for name in SHOWN:
            uncertain = SIGNALS[name].orientation * np.array([number(own, name) for own in found], dtype=np.float64)
            sides = uncertain[~inside], uncertain[inside]
            spread = logit_interval(*sides)
            row[name] = {"auroc": round(auroc(*sides), 5)}
            if not isinstance(spread, str):
                row[name] |= {"low": round(spread.low, 5), "high": round(spread.high, 5)}
        return row

    def signals(self, loaded: LoadedModel) -> Sequence[Mapping[str, SignalValue]]:
        """What the probe reads of a step at the end of every prompt, in their order.

        By arithmetic these are the numbers of a probe of the whole calibration set; read anew, those of a probe of
        these prompts. They differ by what other prompts in a batch do to the last digits.
        """
        if self.known is None or self.known.hidden is None:
            return measure.read(loaded.lm, self.prompts)
        weight, bias = loaded.abstain_head
        records = measure.with_abstain_head(
            self.known.records, self.known.hidden, weight=weight, bias=bias, model_digest=loaded.digest
        )
        by_id = {record.id: of_prompt(record.signals) for record in records}
        return [by_id[prompt.id] for prompt in self.prompts.prompts]


def subset(whole: ProbeSet) -> ProbeSet:
    """The first prompts of every kind, in their order: the same ones always, under a digest of their own."""
    count: dict[str, int] = {}
    kept = []
    for prompt in whole.prompts:
        count[prompt.regime] = count.get(prompt.regime, 0) + 1
        if count[prompt.regime] <= (N_INSIDE if prompt.regime == IN_DOMAIN else N_EACH):
            kept.append(prompt)
    if len(kept) == len(whole):
        return whole
    chosen = " ".join([whole.digest, *(prompt.id for prompt in kept)])
    return replace(whole, prompts=tuple(kept), digest=sha256(chosen.encode()).hexdigest())


def _politely() -> None:
    """This thread, and those that torch starts for it, give way to the page's."""
    if sys.platform == "linux":
        os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), 15)
