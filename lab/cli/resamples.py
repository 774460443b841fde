"""How often to resample, as options say it."""

from __future__ import annotations

import argparse

from model.errors import LabError


def resamples(options: argparse.Namespace) -> int:
    """Raises: LabError for fewer than one."""
    if options.n_resamples < 1:
        raise LabError("bad --n-resamples", expected="1 or more", found=options.n_resamples)
    return options.n_resamples
