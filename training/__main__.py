"""The command line of training: `python -m training list | run RECIPE | examples RECIPE`."""

from __future__ import annotations

import argparse
import itertools
import json
import sys
from dataclasses import asdict
from pathlib import Path

from model.errors import LabError
from model.reader_gone import reader_gone

_CORPUS = (
    "running text, for recipes that read it: a folder of plain-text files, one document per blank-line block, of which "
    "every hundredth is held out; or parquet of a dataset repository as hub:OWNER/NAME[@REVISION][:PATH][,SIZE], 256MB "
    "unless said"
)


MOST = 1e30
"""Of what is given as a number; a rate beyond it is no number in the arithmetic of a step."""
STOPPED = "stopped; go on with --resume"
DIVERGED = (
    "diverged at step {diverged}: the loss was no number, infinite or above a million; the last good state, after "
    "{steps} steps, is kept in {folder}; a lower --lr may help"
)


def main(arguments: list[str] | None = None) -> int:
    """Exit code: 0 on success, 1 for a run that diverged, 2 for bad usage or input, told on one line, 130 for a run
    that was stopped."""
    options = _parser().parse_args(arguments)
    try:
        status = options.act(options) or 0
        sys.stdout.flush()
        return status
    except LabError as error:
        print(error, file=sys.stderr)
        return 2
    except BrokenPipeError:
        return reader_gone()
    except KeyboardInterrupt:
        print(STOPPED, file=sys.stderr)
        return 130


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m training", description="Train the models of the lab.")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    listing = commands.add_parser("list", help="the recipes: start, trainable parts, losses, steps")
    listing.add_argument("--json", action="store_true")
    listing.set_defaults(act=_list)
    run = commands.add_parser("run", help="train a recipe and put the result into the checkpoints folder")
    run.add_argument("recipe")
    run.add_argument("--seed", type=int, default=1234)
    run.add_argument("--corpus", type=Path, metavar="DIR|hub:REPO", help=_CORPUS)
    run.add_argument("--minutes", type=float, help="training time, counted over all resumptions")
    run.add_argument("--steps", type=int)
    run.add_argument("--batch", type=int, help="rows of a step, in place of the recipe's")
    run.add_argument("--lr", type=float, help="learning rate, in place of the recipe's (of Muon's, a factor)")
    run.add_argument("--device", default="cpu")
    run.add_argument("--out", type=Path, help="folder for log and state (default: runs/RECIPE-SEED)")
    run.add_argument("--start", type=Path, help="begin from this run's folder instead of the published start")
    run.add_argument("--checkpoints", type=Path, default=Path("checkpoints"))
    run.add_argument("--no-publish", action="store_true", help="keep the result in the run's folder only")
    run.add_argument(
        "--resume",
        action="store_true",
        help="go on from the saved state, if there is one; only the --steps or --minutes of a run may grow",
    )
    run.add_argument("--json", action="store_true")
    run.set_defaults(act=_run)
    shown = commands.add_parser("examples", help="what a recipe trains on, as JSON lines")
    shown.add_argument("recipe")
    shown.add_argument("--n", type=int, default=20)
    shown.add_argument("--seed", type=int, default=1234)
    shown.add_argument("--corpus", type=Path, metavar="DIR|hub:REPO", help=_CORPUS)
    shown.set_defaults(act=_examples)
    return parser


def _list(options: argparse.Namespace) -> None:
    from training.recipes import every

    recipes = every()
    if options.json:
        print(json.dumps([asdict(recipe) for recipe in recipes], allow_nan=False))
        return
    for recipe in recipes:
        losses = ", ".join(
            f"{name} {weight:g}"
            for name, weight in asdict(recipe.weights).items()
            if name not in ("detached", "margin") and weight
        )
        parts = ", ".join(recipe.parts) if recipe.parts else "all"
        print(f"{recipe.name:8} from {recipe.start or 'nothing':8} trains {parts:16} {recipe.steps} × {recipe.batch}")
        print(f"{'':8} {recipe.about}\n{'':8} losses: {losses}")


def _run(options: argparse.Namespace) -> int:
    from training.launch import launch
    from training.runlog import finite, named

    if options.minutes is not None and options.steps is not None:
        raise LabError("two budgets", found="--minutes and --steps", todo="give one of them")
    for name in ("minutes", "steps", "batch", "lr"):
        value = getattr(options, name)
        if value is not None and not 0 < value <= MOST:
            expected = f"more than 0, at most {MOST:g}"
            raise LabError("not a number to train with", where=f"--{name}", expected=expected, found=value)
    _checked_seed(options.seed)
    out = options.out or Path("runs") / named(options.recipe, options.seed)
    result = launch(
        options.recipe,
        seed=options.seed,
        corpus=options.corpus,
        minutes=options.minutes,
        steps=options.steps,
        device=options.device,
        out=out,
        start=options.start,
        checkpoints=options.checkpoints,
        publish=not options.no_publish,
        resume=options.resume,
        batch=options.batch,
        lr=options.lr,
    )
    if result is None:
        return 0
    if options.json:
        print(json.dumps(finite(result), allow_nan=False))
    else:
        for name, value in result.items():
            print(f"{name:20} {value}")
    if result["diverged"] is not None:
        print(DIVERGED.format(**result, folder=out), file=sys.stderr)
        return 1
    if result["stopped"]:
        print(STOPPED, file=sys.stderr)
    return 130 if result["stopped"] else 0


def _checked_seed(seed: int) -> None:
    if seed < 0:
        raise LabError("not a seed", where="--seed", expected="a whole number from 0", found=seed)


def _examples(options: argparse.Namespace) -> None:
    from training import feed
    from training.corpora import corpus_of
    from training.recipes import recipe

    _checked_seed(options.seed)
    chosen = recipe(options.recipe)
    stream = feed.shown(chosen, corpus_of(chosen, options.corpus), seed=options.seed)
    for example in itertools.islice(stream, options.n):
        print(json.dumps(asdict(example)))


if __name__ == "__main__":
    sys.exit(main())
