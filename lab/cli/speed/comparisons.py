"""Which comparisons of speed there are, measured on one thread."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict
from typing import Any

import torch
from threadpoolctl import threadpool_limits

from lab.cli.speed.of_bootstrap import bootstrap, bootstrap_study
from lab.cli.speed.of_model import generate_gpt2, generate_recompute, topk_forward, topk_train_step
from lab.cli.speed.of_monitor import monitor_reply
from lab.cli.speed.row import Row
from model.errors import LabError

COMPARISONS: dict[str, Callable[[int], Row]] = {
    "topk-forward": topk_forward,
    "topk-train-step": topk_train_step,
    "generate": generate_gpt2,
    "generate-recompute": generate_recompute,
    "monitor": monitor_reply,
    "bootstrap": bootstrap,
    "bootstrap-study": bootstrap_study,
}


def rows(name: str | None = None, *, repeats: int = 5) -> list[dict[str, Any]]:
    """The rows whose name is `name` or begins with it, all rows without one.

    Raises: LabError for an unknown name, or when the peer's package is not installed.
    """
    chosen = [own for own in COMPARISONS if name is None or own == name or own.startswith(f"{name}-")]
    if not chosen:
        raise LabError(
            "unknown comparison of speed", expected=f"one of {list(COMPARISONS)}, or 'topk'", found=repr(name)
        )
    threads = torch.get_num_threads()
    torch.set_num_threads(1)
    try:
        with threadpool_limits(1):  # numpy's own threads
            return [asdict(COMPARISONS[own](repeats)) for own in chosen]
    finally:
        torch.set_num_threads(threads)
