"""What the command line understands; it knows nothing of what the commands do."""

from __future__ import annotations

import argparse

from lab.cli import monitor_arguments
from lab.cli.monitor_arguments import MONITORS
from lab.cli.one_line import Parser, Replaced

MISTAKES = ("false_refusals", "wrong_answers", "wrong_asked", "missed_unusual", "right_withheld")
"""Those of `lab.threshold.promises`, which is slow to import."""


COST_RATIO = (
    "--cost-ratio is no more: it weighed how many prompts are stopped, whether or not their replies were right, and "
    "was the price of a needless stop; write --wrong-answer-costs R, how many needless refusals a wrong answer costs "
    "(the reciprocal)"
)


ANOTHER = "smollm2, tilmoe, a folder, ./FILE.gguf, hf:OWNER/NAME[@COMMIT]"
OTHERS = f"or another's: {ANOTHER}"
SCORED = (
    "records as JSON lines, or a table (commas, semicolons or tabs) with id, score (or confidence, uncertainty), right "
    "(or wrong), and as wanted split (calibration, test), regime, prompt"
)


def parser() -> argparse.ArgumentParser:
    """The whole command line; frozen by a test."""
    top = Parser(prog="python -m lab", description="A small routed language model and what it knows of not knowing.")
    commands = top.add_subparsers(dest="command", required=True, metavar="COMMAND", parser_class=Parser)
    top.commands, add = commands.choices, commands.add_parser

    def command(name: str, about: str) -> argparse.ArgumentParser:
        made = add(name, help=about, description=about)
        made.add_argument("--json", action="store_true", help="print exactly one JSON document")
        return made

    command("models", "the models here and what they were made from")

    chat = command("chat", "one turn of a chat")
    chat.add_argument("model", metavar="MODEL", help=f"v4, v7@1235, v4+v7[abstain], ./file.safetensors …; {OTHERS}")
    chat.add_argument("prompt", metavar="PROMPT")
    chat.add_argument(
        "--signal", metavar="S",
        help="decides, a monitor of the model too (v4: density-last-4); without it the one that works best on this "
        "model's calibration records",
    )  # fmt: skip
    chat.add_argument(
        "--threshold", type=float, metavar="T",
        help="of the signal, in its own unit; without --signal of abstain_p: abstain when it is T or more",
    )  # fmt: skip
    chat.add_argument(
        "--max-new-bytes", type=int, metavar="N", help="of the reply; 96 unless said; signals read its first 48"
    )
    chat.add_argument("--max-new-tokens", type=int, metavar="N", help="the same of a model of tokens; 48 unless said")
    monitor_arguments.decide(chat, "decide by one of them, or by --signal, with the limit that was promised then")
    chat.add_argument("--ungated", action="store_true", help="the model's own reply, whatever the gate says")

    probe = command("probe", "run a probe set through a model, live")
    probe.add_argument("model", metavar="MODEL", help=f"as in chat; {OTHERS}; several on Ray: MODEL,MODEL,…")
    probe.add_argument("--prompts", metavar="F", help="a probe set; without it the 210 prompts of this repository")
    _reading(probe)
    probe.add_argument("--out", metavar="F.jsonl", help="write the records there, one a line")
    probe.add_argument("--max-new-tokens", type=int, metavar="N", help="of a model of tokens alone; 48 unless said")
    monitor_arguments.decide(probe, "more signals in the records, of other prompts than they were fitted on")

    _scaling(probe, several="--out is a folder then")

    fit = command("fit", "monitors of another's model, from its answers to your own prompts, and limits that promise")
    monitor_arguments.fit(fit, model=ANOTHER, mistakes=MISTAKES)
    _scaling(fit, several="--out and --records are folders then")

    study = command("study", "recipes × seeds: train variants of the published models, each with its folder")
    study.add_argument("recipes", metavar="RECIPE,…", help="that need no corpus: v6, v7, v8a, v8b, v9, v7-v3, v8b-v3")
    study.add_argument("--seeds", required=True, metavar="S,…", help="like 1234,1235 or 1234-1238")
    study.add_argument("--steps", type=int, metavar="N", help="of each run; without it the recipe's own")
    study.add_argument("--out", required=True, metavar="FOLDER", help="has a folder for each run; finished ones stay")
    _scaling(study, several="a run is trained by one worker")

    prompts = command("prompts", "whether prompts of your own can carry a measurement")
    prompts.add_argument(
        "file", metavar="F",
        help="JSON lines or CSV with id, regime, prompt, accept; or NQ-open, SelfAware, TruthfulQA, SQuAD 2.0",
    )  # fmt: skip
    _reading(prompts)
    prompts.add_argument("--out", metavar="G.jsonl", help="write them there as prompts of the lab's own, one a line")
    prompts.add_argument("--examples", metavar="E.jsonl", help="look for leaks in these training examples")
    prompts.add_argument("--second", metavar="G", help="the same ids with a second person's regimes")

    score = command("score", "AUROC with intervals, and the verdict of the registered rule")
    score.add_argument("records", metavar="F", help=SCORED)
    _declaring(score)
    _resampling(score)

    compare = command("compare", "paired differences of models on the same prompts")
    compare.add_argument("models", metavar="MODEL", nargs="+", help="the first is compared with each other one")
    compare.add_argument("--prompts", metavar="F")
    _resampling(compare)

    graft = command("graft", "parts of one model on another, and what that does")
    graft.add_argument("--target", required=True, metavar="M")
    graft.add_argument("--donor", required=True, metavar="M")
    graft.add_argument("--parts", required=True, metavar="abstain[,router]")
    graft.add_argument("--layers", metavar="0-7", help="only these layers of the router")
    graft.add_argument("--strength", type=float, default=1.0, help="0 is the target, 1 the donor")
    graft.add_argument("--sweep", choices=("layers", "strength"), help="the same graft by degrees, one run a degree")
    graft.add_argument("--prompts", metavar="F")

    gates = command("gates", "the deploy gates at the operating point")
    gates.add_argument("model", metavar="MODEL")

    calibrate = command("calibrate", "a threshold from calibration records")
    calibrate.add_argument("records", metavar="F", help=SCORED)
    calibrate.add_argument(
        "--signal", metavar="S",
        help="what the limit is of; --method cost takes the one that works best on these records where none is named",
    )  # fmt: skip
    _declaring(calibrate)
    calibrate.add_argument("--alpha", type=float, metavar="A", help="the share allowed of --of (all methods but cost)")
    calibrate.add_argument(
        "--of", choices=MISTAKES, default=MISTAKES[0],
        help="the mistake that is kept rare: taught prompts stopped, wrong ones among the answers given, wrong answers "
        "among all replies, unusual prompts let through, right replies stopped",
    )  # fmt: skip
    calibrate.add_argument("--also", choices=MISTAKES, help="a second one, kept rare by the same limit")
    calibrate.add_argument("--also-alpha", type=float, metavar="B", help="the share allowed of --also")
    calibrate.add_argument("--delta", type=float, default=0.05, metavar="D", help="chance of error allowed (ltt)")
    calibrate.add_argument("--method", choices=("crc", "ltt", "quantile", "cost"), default="quantile")
    calibrate.add_argument("--test", metavar="G.jsonl", help="records of the same model on other prompts, to try it on")
    calibrate.add_argument(
        "--wrong-answer-costs", type=float, metavar="R",
        help="in needless refusals, as on the page; without it 1 (cost)",
    )  # fmt: skip
    calibrate.add_argument("--cost-ratio", action=Replaced, nargs="?", const=COST_RATIO, help=argparse.SUPPRESS)

    monitor_arguments.monitors(add("monitors", help=MONITORS, description=MONITORS), resampling=_resampling)

    command("claims", "the paper's claims beside ours, as recorded, on the 210 prompts and on the large set")

    reproduce = command("reproduce", "measure the claims again from the checkpoints")
    reproduce.add_argument("ids", metavar="ID", nargs="*", help="claims; without any, all of them")
    reproduce.add_argument(
        "--set", choices=("probe_210", "probe_large"), default="probe_210",
        help="the registered prompts, or the large set that stands beside them; probe_210 unless said",
    )  # fmt: skip

    verify = command("verify", "whether checkpoints, prompts and rule are as published, or a bundle's numbers follow")
    verify.add_argument("bundle", metavar="BUNDLE.zip", nargs="?", help="an evidence bundle instead of what is here")

    export = command("export", "an evidence bundle: records, numbers, figures, and what checks them again")
    of = export.add_mutually_exclusive_group(required=True)
    of.add_argument("--models", metavar="M,…", help="of the lab's own, on its own prompts")
    of.add_argument(
        "--records", metavar="F",
        help="of whatever model: what probe wrote, and all that follows; or a table of scores: its limits",
    )  # fmt: skip
    export.add_argument("--out", required=True, metavar="F.zip")
    _declaring(export)
    own = export.add_argument_group(
        "a limit of your own", "as calibrate takes it; the usual ones are there in any case"
    )
    own.add_argument("--signal", metavar="S")
    own.add_argument("--method", choices=("crc", "ltt", "quantile", "cost"))
    own.add_argument("--alpha", type=float, metavar="A")
    own.add_argument("--delta", type=float, metavar="D")
    own.add_argument("--wrong-answer-costs", type=float, metavar="R")
    own.add_argument("--of", choices=MISTAKES)
    own.add_argument("--also", choices=MISTAKES)
    own.add_argument("--also-alpha", type=float, metavar="B")

    fetch = command("fetch", "a file of a repository on the Hub; a model among them can be named by its path")
    fetch.add_argument("repo", metavar="REPO", help="OWNER/NAME, or the address of the file's page")
    fetch.add_argument("file", metavar="FILE", nargs="?", help="its path in the repository")
    fetch.add_argument("--revision", metavar="R", help="a branch, a tag or a commit; main unless said")
    fetch.add_argument("--sha256", metavar="H", help="keep the file only if it has this SHA-256")
    fetch.add_argument("--trust-pickle", action="store_true", help="take the tensors out of a pickle, running nothing")

    space = command("space", "the lab onto a Space of the Hub: what changed, in one commit")
    space.add_argument("space", metavar="OWNER/NAME", help="made if there is none; the token is that in HF_TOKEN")
    space.add_argument("--private", action="store_true", help="a new one is seen by its owner alone")
    space.add_argument("--dry-run", action="store_true", help="only say what would change")

    bench = command("bench", "speed against peers, in one run")
    bench.add_argument("name", metavar="NAME", nargs="?", help="topk, generate, probe, train-step, serve, …; or curves")
    bench.add_argument("--http", action="store_true", help="the page over HTTP instead: serve, leavers, soak")
    bench.add_argument("--minutes", type=float, default=60.0, metavar="M", help="of the soak; 60 unless said")
    bench.add_argument("--busy", action="store_true", help="measure beside other work too, where ratios mean less")
    return top


def _reading(made: argparse.ArgumentParser) -> None:
    """Of questions that others published, and of these alone."""
    about = made.add_argument_group("published questions", "said only of NQ-open, SelfAware, TruthfulQA and SQuAD 2.0")
    about.add_argument(
        "--format", choices=("nq-open", "selfaware", "truthfulqa", "squad2"), help="without it their fields say which"
    )
    about.add_argument("--limit", type=int, metavar="N", help="draw N of them, the same for a seed everywhere")
    about.add_argument("--seed", type=int, default=0, metavar="S", help="of the draw; 0 unless said")
    about.add_argument(
        "--taught", action="store_true",
        help="the model was taught those with an answer: in_domain, where a refusal is wrong; without it ood_topic",
    )  # fmt: skip
    about.add_argument(
        "--beside", choices=("probe_210", "probe_large"), help="with the taught prompts of this set of the lab's own"
    )


def _scaling(made: argparse.ArgumentParser, *, several: str) -> None:
    """Of work that Ray can do. several: what else holds for more than one model."""
    about = made.add_argument_group("many processes or machines", f"docs/scale.md; {several}")
    about.add_argument(
        "--engine", choices=("local", "ray"), default="local",
        help="ray: batch by batch on Ray (requirements-scale.txt), the same records; this process alone unless said",
    )  # fmt: skip
    about.add_argument("--address", metavar="HOST:PORT", help="of a cluster; without it the processors of this machine")


def _declaring(made: argparse.ArgumentParser) -> None:
    made.add_argument(
        "--orientation", action="append", default=[], metavar="NAME=WAY",
        help="of a signal that is none of the registered: uncertain (higher is less sure) or confident; once a signal",
    )  # fmt: skip


def _resampling(made: argparse.ArgumentParser) -> None:
    made.add_argument("--n-resamples", type=int, default=2000)
    made.add_argument("--seed", type=int, default=0, metavar="S")
