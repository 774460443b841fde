"""What the machine itself can do, and how much of it other work takes meanwhile."""

from __future__ import annotations

import os
import statistics
import time
from dataclasses import dataclass
from pathlib import Path

import torch

from lab.cli.speed.row import timed
from model.errors import LabError

MOST_OTHERS = 0.125
"""Share of all processors that other work may take: a quarter of one where there are two. Above it the machine is
busy: what a ratio compares then did not have the same machine."""
SIDE, READ_BYTES = 1024, 256 << 20
"""Of the matrices that are multiplied; and what is read, far more than any cache holds."""


@dataclass(frozen=True)
class Machine:
    """matrix_rate: 10⁹ operations a second of an fp32 matrix product (a multiplication and an addition are two).
    bandwidth: 10⁹ bytes a second that are read from memory. Both on one thread, medians. others: share of all
    processors, 0 to 1, that other processes took meanwhile; None where the system does not tell.
    """

    matrix_rate: float
    bandwidth: float
    others: float | None

    @property
    def text(self) -> str:
        load = "unknown" if self.others is None else f"{self.others:.0%}"
        return (
            f"this machine, one thread: {self.matrix_rate:.0f} Gflop/s (fp32 matrix product), "
            f"{self.bandwidth:.1f} GB/s (reading); other work takes {load} of its processors"
        )


class Reading:
    """Memory to be read from one end to the other, again and again. Called: the seconds that it took."""

    def __init__(self) -> None:
        self._values = torch.ones(READ_BYTES // 4)

    def __call__(self) -> float:
        return timed(self._values.sum)

    @staticmethod
    def rate(seconds: float) -> float:
        """Bytes a second."""
        return READ_BYTES / seconds


class Product:
    """An fp32 matrix product. Called: the seconds that it took."""

    def __init__(self) -> None:
        self._left, self._right = torch.ones(2, SIDE, SIDE)

    def __call__(self) -> float:
        return timed(lambda: self._left @ self._right)

    @staticmethod
    def rate(seconds: float) -> float:
        """Operations a second."""
        return 2 * SIDE**3 / seconds


class Watch:
    """From now on: the share of all processors that others take, 0 to 1; None where the system does not tell."""

    def __init__(self) -> None:
        self.began, self._all, self._own = time.perf_counter(), _processor_seconds(), _own_seconds()

    def others(self) -> float | None:
        now = _processor_seconds()
        if now is None or self._all is None:
            return None
        elapsed = (time.perf_counter() - self.began) * (os.cpu_count() or 1)
        return max(0.0, min(1.0, (now - self._all - (_own_seconds() - self._own)) / elapsed))


def measure(repeats: int = 8) -> Machine:
    """About two seconds."""
    watch, product, reading = Watch(), Product(), Reading()
    seconds = [(product(), reading()) for _ in range(repeats + 1)][1:]
    products, readings = zip(*seconds, strict=True)
    while time.perf_counter() - watch.began < 1.5:  # processor time is told in hundredths of a second
        time.sleep(0.1)
    return Machine(
        matrix_rate=product.rate(statistics.median(products)) / 1e9,
        bandwidth=reading.rate(statistics.median(readings)) / 1e9,
        others=watch.others(),
    )


def require_quiet(machine: Machine) -> None:
    """Raises: LabError when other work takes more than `MOST_OTHERS`."""
    if machine.others is not None and machine.others > MOST_OTHERS:
        raise LabError(
            "the machine is busy, so ratios of speed would not mean much",
            expected=f"at most {MOST_OTHERS:.1%} of its processors taken by other work",
            found=machine.text,
            todo="wait until it is idle, or measure nevertheless with --busy",
        )


def _processor_seconds() -> float | None:
    try:
        return worked(Path("/proc/stat").read_text(encoding="ascii"), per_second=os.sysconf("SC_CLK_TCK"))
    except (OSError, ValueError):
        return None


def worked(stat: str, *, per_second: int) -> float | None:
    """Seconds that all processors have worked for anybody, with what a host took away, from Linux's /proc/stat."""
    try:
        user, nice, system, _idle, _waiting, interrupts, soft, stolen = map(int, stat.split("\n", 1)[0].split()[1:9])
    except ValueError:
        return None
    return (user + nice + system + interrupts + soft + stolen) / per_second


def _own_seconds() -> float:
    own = os.times()
    return own.user + own.system + own.children_user + own.children_system
