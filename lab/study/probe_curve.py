"""The probe AUROC of a run while it trains, on held-out prompts that training never opens.

Measured by the lab, not by training, from the trained parts that a run puts into its folder every 25 steps. The prompts
are a fixed subset of the calibration set, so that nobody who stops a run by this curve has chosen on the 210 prompts of
the probe. Only prompts are read, no reply is written: both signals are known when the prompt ends.
"""

from __future__ import annotations

import json
import os
import sys
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from functools import cached_property
from pathlib import Path
from typing import Any

import numpy as np
from jaxtyping import Float

from lab.probe.framing import MAX_NEW_BYTES, framed
from lab.probe.prompts import IN_DOMAIN, ProbeSet, bundled
from lab.signals import check_finite, measure
from lab.statistics.auroc import auroc
from lab.statistics.delong import logit_interval
from lab.study.run import Run
from lab.workbench.loaded import LoadedModel
from lab.workbench.workbench import Workbench
from model.errors import LabError
from model.trace import abstain_p, trace

SIGNALS = ("abstain_p", "router_conf")
N_INSIDE, N_EACH = 60, 10
"""Prompts: in-domain ones, and of each unusual kind."""
LOOK_EVERY = 0.5
"""Seconds between two looks for new parts."""
Scores = dict[str, Float[np.ndarray, " probe"]]


def follow(run: Run, over: Callable[[], bool], *, workbench: Workbench) -> None:
    """Measure what a run leaves behind until it is over, at low priority; the latest parts first when it is quicker.

    Writes `run.probe_log`, one JSON object a line. What cannot be measured is left out: the run goes on without.
    """
    _politely()
    try:
        probe = Probe(workbench, run)
    except LabError:
        return
    seen: set[Path] = set()
    while True:
        last = over()
        new = [path for path in sorted(run.kept_steps) if path not in seen]
        chosen = new if probe.instant else [*new[:1], *new[-1:]] if not seen else new[-1:]
        for path in dict.fromkeys(chosen):
            try:
                row = probe.measure(path)
            except (LabError, OSError):
                continue
            with run.probe_log.open("a", encoding="utf-8") as file:
                file.write(json.dumps(row, allow_nan=False) + "\n")
        seen.update(new)
        if last:
            return
        time.sleep(LOOK_EVERY)


def beside(workbench: Workbench) -> Callable[[Run, Callable[[], bool]], None]:
    """For `Runs`: a thread of its own for each run."""

    def begin(run: Run, over: Callable[[], bool]) -> None:
        threading.Thread(
            target=follow, args=(run, over), kwargs={"workbench": workbench}, name="lab-run-probe", daemon=True
        ).start()

    return begin


@dataclass(frozen=True)
class Probe:
    """The prompts of one run's curve, and the two signals of any of its steps."""

    workbench: Workbench
    run: Run
    prompts: ProbeSet = field(default_factory=lambda: subset(bundled("calibration")))

    @cached_property
    def known(self) -> tuple[Float[np.ndarray, "probe d_model"], Float[np.ndarray, " probe"]] | None:
        """Where only the head moves: states and router confidence of the start, from its records; None elsewhere."""
        if not self.run.head_only:
            return None
        whole = bundled("calibration")
        found = self.workbench.known(self.run.base, whole)
        if found is None or found.hidden is None:
            return None
        place = {record.id: row for row, record in enumerate(found.records)}
        rows = [place[prompt.id] for prompt in self.prompts.prompts]
        conf = [found.records[row].signals["router_conf"] for row in rows]
        return found.hidden[rows], np.array(conf, dtype=np.float64)

    @property
    def instant(self) -> bool:
        """Whether a step costs nothing but arithmetic."""
        return self.known is not None

    def measure(self, path: Path) -> dict[str, Any]:
        """`{step, digest, n_positive, n_negative, abstain_p: {auroc, low, high}, router_conf: …}`.

        Raises: LabError for parts that do not fit, or give no finite numbers, as those of a run that diverged.
        """
        loaded = self.workbench.model(str(path.resolve()))
        found = self._scores(loaded)
        inside = np.array([prompt.regime == IN_DOMAIN for prompt in self.prompts.prompts])
        row: dict[str, Any] = {
            "step": int(path.stem), "digest": loaded.digest, "n_positive": int((~inside).sum()),
            "n_negative": int(inside.sum()),
        }  # fmt: skip
        for signal, values in found.items():
            check_finite(signal, values)
            uncertain = values if signal == "abstain_p" else -values
            sides = uncertain[~inside], uncertain[inside]
            spread = logit_interval(*sides)
            row[signal] = {"auroc": round(auroc(*sides), 5)}
            if not isinstance(spread, str):
                row[signal] |= {"low": round(spread.low, 5), "high": round(spread.high, 5)}
        return row

    def _scores(self, loaded: LoadedModel) -> Scores:
        weight, bias = loaded.abstain_head
        if self.known is not None:
            hidden, conf = self.known
            return {"abstain_p": abstain_p(hidden, weight, bias).astype(np.float64), "router_conf": conf}
        size = loaded.config.max_seq_len
        asked = [framed(p.prompt, max_new_bytes=MAX_NEW_BYTES, max_len=size).data for p in self.prompts.prompts]
        traces = trace(loaded.lm, asked, max_new_bytes=1)
        found = [measure(trace) for trace in traces]
        return {name: np.array([row[name] for row in found], dtype=np.float64) for name in ("abstain_p", "router_conf")}


def subset(whole: ProbeSet) -> ProbeSet:
    """The first prompts of every kind, in their order: the same ones always."""
    count: dict[str, int] = {}
    kept = []
    for prompt in whole.prompts:
        count[prompt.regime] = count.get(prompt.regime, 0) + 1
        if count[prompt.regime] <= (N_INSIDE if prompt.regime == IN_DOMAIN else N_EACH):
            kept.append(prompt)
    return replace(whole, prompts=tuple(kept))


def _politely() -> None:
    """This thread, and those that torch starts for it, give way to the page's."""
    if sys.platform == "linux":
        os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), 15)
