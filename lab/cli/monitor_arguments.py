"""What the command line understands of monitors: of this lab's own models, and of those of others."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Sequence

from lab.cli.one_line import Parser

MONITORS = "signals fitted on a frozen model's own states: fit one, or see how well all of them do"


def decide(made: argparse.ArgumentParser, what: str) -> None:
    """what: is done with them."""
    made.add_argument("--monitors", metavar="F.safetensors", help=f"what fit wrote for this model: {what}")


def fit(made: argparse.ArgumentParser, *, model: str, mistakes: Sequence[str]) -> None:
    """Of models of others. model: how they are named."""
    made.add_argument("model", metavar="MODEL", help=f"{model}; several on Ray: MODEL,MODEL,…")
    made.add_argument("prompts", metavar="F", help="prompts with accepted answers; half of each kind set the limits")
    made.add_argument("--calibrate", metavar="G", help="prompts that set the limits instead, none of them in F")
    made.add_argument("--out", required=True, metavar="M.safetensors", help="write the monitors and limits there")
    made.add_argument("--records", metavar="R.jsonl", help="write records of prompts that set limits, for calibrate")
    made.add_argument("--layer", type=int, metavar="N", help="of density and neighbours; without it the best on F")
    usual = mistakes[-1]
    made.add_argument("--of", choices=mistakes, default=usual, help=f"as in calibrate; {usual} unless said")
    made.add_argument("--alpha", type=float, default=0.2, metavar="A", help="the share allowed of it; 0.2 unless said")
    made.add_argument("--delta", type=float, default=0.05, metavar="D", help="chance of error allowed (ltt)")
    made.add_argument("--method", choices=("crc", "ltt", "quantile"), default="ltt")
    made.add_argument("--max-new-tokens", type=int, metavar="N", help="of a reply; 48 unless said")
    made.add_argument(
        "--seed", type=int, default=1234, metavar="S", help="of folds and kept neighbours; 1234 unless said"
    )


def monitors(made: argparse.ArgumentParser, *, resampling: Callable[[argparse.ArgumentParser], None]) -> None:
    """Of the lab's own models. resampling: adds what intervals need."""
    add = made.add_subparsers(dest="action", required=True, metavar="fit|score", parser_class=Parser).add_parser

    def action(name: str, about: str) -> argparse.ArgumentParser:
        made = add(name, help=about, description=about)
        made.add_argument("model", metavar="MODEL")
        made.add_argument("--json", action="store_true", help="print exactly one JSON document")
        return made

    fit = action("fit", "a monitor from prompts that the model was taught, kept in a small file")
    fit.add_argument("--kind", required=True, choices=("density", "neighbours", "gates", "errors"))
    fit.add_argument(
        "--span", choices=("mean", "last"), default="mean", help="over all prompt bytes, or the last alone"
    )
    fit.add_argument("--layer", type=int, metavar="N", help="after so many blocks; without it the one chosen on v4")
    fit.add_argument(
        "--wordings", choices=("plain", "varied"), help="of the taught prompts; without it as chosen on v4"
    )
    fit.add_argument("--n", type=int, default=2048, help="prompts that are drawn")
    fit.add_argument("--seed", type=int, default=1234, metavar="S")
    fit.add_argument("--out", required=True, metavar="F.safetensors")

    score = action(
        "score", "how well every signal tells unusual prompts from taught ones, and wrong replies from right"
    )
    score.add_argument("--prompts", metavar="F", help="without it the 210 prompts of this repository")
    score.add_argument(
        "--monitor",
        action="append",
        default=[],
        metavar="F",
        help="a fitted one; without any, all kinds are fitted now",
    )
    score.add_argument(
        "--replies", type=int, default=0, metavar="K",
        help="also whether K more replies agree, drawn and with disturbed gates: costs 2 K probes",
    )  # fmt: skip
    score.add_argument("--calibrate", metavar="G", help="prompts that combinations of signals are fitted on")
    resampling(score)
