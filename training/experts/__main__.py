"""The command line: `python -m training.experts` trains the small mixture of experts; `--resume` goes on after a kill."""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path

from model.errors import LabError
from training.experts.design import NAME, Design
from training.stopping import on_request


def main(argv: list[str] | None = None) -> int:
    """Exit code: 0 on success, 2 for bad input, told on one line, 130 for a run that was stopped."""
    parser = argparse.ArgumentParser(prog="python -m training.experts", description=__doc__)
    parser.add_argument("--seed", type=int, default=1234)
    parser.add_argument("--steps", type=int, default=1000)
    parser.add_argument("--out", type=Path, help="folder for log and state (default: runs/NAME-SEED)")
    parser.add_argument("--resume", action="store_true")
    options = parser.parse_args(argv)
    os.environ.setdefault("TOKENIZERS_PARALLELISM", "false")
    try:
        import torch

        from training.experts.loop import train

        torch.set_num_threads(1)
        torch.set_flush_denormal(True)
        out = options.out or Path("runs") / f"{NAME}-{options.seed}"
        with on_request() as stop:
            found = train(Design(), seed=options.seed, steps=options.steps, out=out, resume=options.resume, stop=stop)
    except LabError as error:
        print(error, file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        return 130
    return 130 if found.stopped else 0


if __name__ == "__main__":
    sys.exit(main())
