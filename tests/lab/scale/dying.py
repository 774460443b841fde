"""What workers do that are killed, or go wrong."""

from __future__ import annotations

import os
import signal
from pathlib import Path
from typing import NoReturn


def once(mark: str, number: int) -> int:
    """The square, at the second try."""
    if not Path(mark).exists():
        Path(mark).touch()
        os.kill(os.getpid(), signal.SIGKILL)
    return number * number


def always() -> NoReturn:
    os.kill(os.getpid(), signal.SIGKILL)
    raise AssertionError


def wrong() -> NoReturn:
    raise KeyError("here")
