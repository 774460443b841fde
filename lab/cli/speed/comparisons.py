"""Which comparisons of speed there are: measured on one thread, those of the page, of serving and of visitors on all
processors."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager, nullcontext
from dataclasses import asdict, replace
from functools import partial
from typing import Any, TypeVar

import torch
from threadpoolctl import threadpool_limits

from lab.cli.speed.growth import Curve
from lab.cli.speed.machine import Watch
from lab.cli.speed.of_bootstrap import bootstrap, bootstrap_study
from lab.cli.speed.of_commands import command
from lab.cli.speed.of_growth import CURVES
from lab.cli.speed.of_lasting import leavers, soak
from lab.cli.speed.of_model import (
    forward_matrix_rate,
    generate_bandwidth,
    generate_batch_way,
    generate_gpt2,
    generate_recompute,
    topk_forward,
    topk_train_step,
)
from lab.cli.speed.of_monitor import monitor_reply
from lab.cli.speed.of_others import hooked_dense, hooked_routed, probe_alone
from lab.cli.speed.of_page import chats, streams
from lab.cli.speed.of_probe import graft_layers, probe_recompute
from lab.cli.speed.of_reading import probe, prompt
from lab.cli.speed.of_serving import serve_8, serve_16, serve_first_byte
from lab.cli.speed.of_start import page_memory, page_start
from lab.cli.speed.of_strangers import crowd, hostile, measured, memory
from lab.cli.speed.of_training import train_step, train_step_v7, v9
from lab.cli.speed.row import Row
from model.errors import LabError

Found = TypeVar("Found", Row, Curve)

COMPARISONS: dict[str, Callable[[int], Row]] = {
    "topk-forward": topk_forward,
    "topk-train-step": topk_train_step,
    "forward-matrix-rate": forward_matrix_rate,
    "generate": generate_gpt2,
    "generate-batch-way": generate_batch_way,
    "generate-bandwidth": generate_bandwidth,
    "generate-recompute": generate_recompute,
    "prompt": prompt,
    "train-step": train_step,
    "train-step-v7": train_step_v7,
    "v9": v9,
    "probe": probe,
    "probe-recompute": probe_recompute,
    "graft-layers": graft_layers,
    "monitor": monitor_reply,
    "others-smollm2": hooked_dense,
    "others-olmoe": hooked_routed,
    "others-probe": probe_alone,
    "command-help": partial(command, "help"),
    "command-score": partial(command, "score"),
    "command-chat": partial(command, "chat"),
    "page-start": page_start,
    "page-memory": page_memory,
    "serve-8": serve_8,
    "serve-16": serve_16,
    "serve-first-byte": serve_first_byte,
    "bootstrap": bootstrap,
    "bootstrap-study": bootstrap_study,
}

ALL_PROCESSORS = ("command-", "serve-", "page-", "curves-visitors")
"""Rows of these names are measured on all processors, and the others on one thread."""
MINUTES = 60.0
"""Of a soak, unless said."""
ROUNDS = 6
"""Of a curve, all sizes in each: the fewest of which the lowest and the highest are an interval of 95 %."""
OVER_HTTP: dict[str, Callable[[int], list[Row]]] = {
    "serve-chat": chats,
    "serve-stream": streams,
    "serve-measured": measured,
    "serve-crowd": crowd,
    "serve-memory": memory,
    "serve-hostile": hostile,
    "leavers": lambda _: leavers(),
    "soak": lambda _: soak(MINUTES),
}
"""Of the page, served in a process of its own."""


def chosen(name: str | None, *, http: bool = False) -> list[str]:
    """The comparisons whose name is `name` or begins with it; without one all but curves, over HTTP those of serving.

    Raises: LabError where there is none.
    """
    known, name = (OVER_HTTP, name or "serve") if http else (COMPARISONS, name)
    if name is not None and are_curves([name]) and not http:
        known = CURVES
    found = [own for own in known if name is None or own == name or own.startswith(f"{name}-")]
    if not found:
        names = list(known) if http else [*known, "curves"] if known is COMPARISONS else ["curves", *known]
        raise LabError("unknown comparison of speed", expected=f"one of {names}", found=repr(name))
    return found


def are_curves(names: list[str]) -> bool:
    """Whether these are curves of a cost: what `curves` gives, and not `rows`."""
    return names[0].partition("-")[0] == "curves"


def rows(names: list[str], *, repeats: int = 5) -> list[dict[str, Any]]:
    """The rows of these comparisons. Raises: LabError when a peer's package is not installed."""
    return [asdict(_watched(own, COMPARISONS[own], repeats)) for own in names]


def rows_over_http(names: list[str], *, minutes: float = MINUTES, repeats: int = 5) -> list[dict[str, Any]]:
    """The rows of these comparisons of the page. minutes: of a soak. Raises: LabError when it cannot be measured."""
    found = []
    for name in names:
        watch = Watch()
        own = soak(minutes) if name == "soak" else OVER_HTTP[name](repeats)
        # its server has ended by now, so that its work counts as ours
        others = watch.others()
        found += [asdict(replace(row, others=others)) for row in own]
    return found


def curves(names: list[str], *, rounds: int = ROUNDS) -> list[dict[str, Any]]:
    """These curves, each of so many rounds."""
    return [asdict(_watched(own, CURVES[own], rounds)) for own in names]


def _watched(name: str, compare: Callable[[int], Found], repeats: int) -> Found:
    """With the share of the processors that others took."""
    with nullcontext() if name.startswith(ALL_PROCESSORS) else one_thread():
        watch = Watch()
        found = compare(repeats)
        return replace(found, others=watch.others())


@contextmanager
def one_thread() -> Iterator[None]:
    """torch and numpy compute on one."""
    threads = torch.get_num_threads()
    torch.set_num_threads(1)
    try:
        with threadpool_limits(1):  # numpy's own threads
            yield
    finally:
        torch.set_num_threads(threads)
