"""How much memory a model takes, and how much there is."""

from __future__ import annotations

from pathlib import Path

from model.errors import LabError

FLOAT = 4
"""Bytes of a number: everything runs in float32, so that results agree from machine to machine."""
SPARE = 0.9
"""Of the free memory, the share that is taken at most."""


def available() -> int | None:
    """Bytes of memory that can be had now, under the limit of a container too; None where the system does not say."""
    found = [own for own in (_meminfo(), _container()) if own is not None]
    return min(found, default=None)


def check_room(wanted: int, *, where: str, there: int | None) -> None:
    """Raises: LabError for more bytes than there are."""
    if there is not None and wanted > SPARE * there:
        raise LabError(
            "not enough memory for this model", where=where, expected=f"{told(wanted)} free",
            found=told(there), todo="close other programs, or take a smaller model",
        )  # fmt: skip


def told(size: float) -> str:
    """Bytes as people read them."""
    if size < 1e6:
        return f"{size / 1e3:.0f} kB"
    return f"{size / 1e9:.1f} GB" if size >= 1e9 else f"{size / 1e6:.0f} MB"


def _meminfo() -> int | None:
    try:
        lines = Path("/proc/meminfo").read_text(encoding="ascii").splitlines()
        return next(1024 * int(line.split()[1]) for line in lines if line.startswith("MemAvailable:"))
    except (OSError, ValueError, IndexError, StopIteration):
        return None


def _container() -> int | None:
    """What the control group leaves; None without one or without a limit."""
    folder = Path("/sys/fs/cgroup")
    try:
        most, now = ((folder / name).read_text(encoding="ascii") for name in ("memory.max", "memory.current"))
        return max(0, int(most) - int(now))
    except (OSError, ValueError):
        return None
