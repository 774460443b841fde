"""How published questions are to be read, as options say it."""

from __future__ import annotations

import argparse

from lab.probe.brought import Reading


def reading(options: argparse.Namespace) -> Reading:
    """The reading that the options of `prompts` and `probe` ask for."""
    return Reading(
        format=options.format, limit=options.limit, seed=options.seed, taught=options.taught, beside=options.beside
    )
