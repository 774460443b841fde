"""`python -m training.experts` trains the small mixture of experts; with `--resume` it goes on after a kill."""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path

from model.errors import LabError
from model.hf import needed
from model.hf.named import TILMOE
from training.experts.design import Design
from training.stopping import on_request


def main(argv: list[str] | None = None) -> int:
    """Exit code: 0 on success, 2 for bad input, told on one line, 130 for a run that was stopped."""
    options = _parser().parse_args(argv)
    os.environ.setdefault("TOKENIZERS_PARALLELISM", "false")
    try:
        if options.steps < 1 or options.seed < 0:
            raise LabError("nothing to train", expected="--steps of 1 or more, --seed of 0 or more",
                           found=f"{options.steps}, {options.seed}")  # fmt: skip
        needed.check_installed()
        import torch

        from training.experts.loop import train  # transformers takes seconds
        from training.experts.publish import publish

        torch.set_num_threads(1)
        torch.set_flush_denormal(True)
        design, out = Design(), options.out or Path("runs") / f"{TILMOE}-{options.seed}"
        with on_request() as stop:
            found = train(design, seed=options.seed, steps=options.steps, out=out, resume=options.resume, stop=stop)
        if found.stopped:
            print("stopped; go on with --resume", file=sys.stderr)
            return 130
        print(publish(found, options.checkpoints or out, design=design, seed=options.seed))
    except LabError as error:
        print(error, file=sys.stderr)
        return 2
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m training.experts", description="Train the mixture of experts.")
    parser.add_argument("--seed", type=int, default=1234)
    parser.add_argument("--steps", type=int, default=1000)
    parser.add_argument("--out", type=Path, metavar="DIR", help=f"of log and state (default: runs/{TILMOE}-SEED)")
    parser.add_argument("--checkpoints", type=Path, metavar="DIR", help="gets the model (default: the run's folder)")
    parser.add_argument(
        "--resume", action="store_true", help="go on from the saved state; --steps may change while the rate is full"
    )
    return parser


if __name__ == "__main__":
    sys.exit(main())
