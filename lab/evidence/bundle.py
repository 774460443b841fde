"""Evidence bundles: everything behind some models' numbers in one ZIP, with the program that checks them again.

The same models, prompts and versions give the same bytes.
"""

from __future__ import annotations

import json
import platform
import re
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from html import escape
from importlib.metadata import version
from pathlib import Path
from typing import Any

import plotly.graph_objects as go
from plotly.offline import get_plotlyjs

from lab.evaluation.decision_rule import PATH as RULE_PATH
from lab.evaluation.decision_rule import registered
from lab.evaluation.evaluation import Evaluation, evaluate
from lab.evaluation.two_questions import Questions, asked
from lab.evidence import limits, tables
from lab.evidence import text as bundle_text
from lab.evidence.archive import sums
from lab.evidence.program import program
from lab.evidence.second_opinion import checking
from lab.evidence.second_opinion.checking import CALIBRATION, FORMAT
from lab.evidence.second_opinion.reading import CONFIGURATION, RULE, SUMS, TABLE, Files
from lab.probe import records as record_lines
from lab.probe.framing import MAX_NEW_BYTES
from lab.probe.prompts import ProbeSet, bundled
from lab.probe.results import RecordSet
from lab.progress import Cancel, Progress
from lab.shown import figures
from lab.signals import SIGNALS
from lab.statistics.as_json import as_json
from lab.threshold.gates import Gates, deploy_gates
from lab.workbench.workbench import Workbench
from model.errors import LabError
from model.lineage import Graft, Named, Weights, parse_weights
from model.manifest import FORMAT as MANIFEST_FORMAT
from model.manifest import Manifest

EVALUATED = "probe_210"
SETS = (EVALUATED, "idk_gate", "false_inability", "canary", CALIBRATION)
LIBRARIES = ("torch", "numpy", "scipy", "scikit-learn", "pyarrow", "plotly")
DRAWN = ("abstain_p", "max_softmax_mean", "router_conf", "router_entropy_var")
"""Signals in the figures."""


@dataclass(frozen=True)
class Measured:
    """One model in a bundle. folder: its files' place in the bundle. about: its entry in the configuration."""

    expr: str
    folder: str
    about: Mapping[str, Any]
    records: Mapping[str, RecordSet]
    evaluation: Evaluation
    questions: Questions
    gates: Gates
    limits: Sequence[Mapping[str, Any]]


def make(
    workbench: Workbench,
    exprs: Sequence[str],
    *,
    n_resamples: int = 2000,
    seed: int = 0,
    limit: limits.Asked | None = None,
    progress: Progress | None = None,
    cancel: Cancel | None = None,
) -> Files:
    """The files of a bundle by name, measuring what is not known yet. limit: to be chosen beside the usual ones.

    Raises: LabError for no model, one named twice, a bad expression, missing prompts, or a limit that cannot be given;
        Cancelled when `cancel()` becomes true.
    """
    named = [str(parse_weights(expr)) for expr in exprs]
    if not named or len(set(named)) < len(named):
        raise LabError("bad list of models", expected="at least one, none twice", found=", ".join(named) or "none")
    sets = {name: bundled(name) for name in SETS}
    models = [
        _measured(
            workbench, expr, f"models/{i}-{plain(expr)}",
            sets=sets, n_resamples=n_resamples, seed=seed, limit=limit, progress=progress, cancel=cancel,
        )
        for i, expr in enumerate(named, 1)
    ]  # fmt: skip
    about = {
        "format": FORMAT,
        "evaluated": EVALUATED,
        "n_resamples": n_resamples,
        "seed": seed,
        "max_new_bytes": MAX_NEW_BYTES,
        "rule_sha256": registered().sha256,
        "sets": {
            name: {"file": f"prompts/{name}.jsonl", "sha256": own.digest, "n": len(own)} for name, own in sets.items()
        },
        "signals": [asdict(signal) for signal in SIGNALS.values()],
        "models": [model.about for model in models],
    }
    runs = [(model.expr, name, found.records) for model in models for name, found in model.records.items()]
    made_with = versions()
    methods = bundle_text.methods(about, probe=sets[EVALUATED], rule=registered(), versions=made_with)
    files: Files = {
        CONFIGURATION: _json(about),
        RULE: RULE_PATH.read_bytes(),
        "manifest.json": _json(_manifest(workbench.folder, named)),
        "versions.json": _json(made_with),
        TABLE: tables.as_csv(runs),
        "records.parquet": tables.as_parquet(runs),
        "verify.py": program(),
        "METHODS.md": methods.encode(),
        "README.md": bundle_text.readme(about, [model.evaluation for model in models]).encode(),
        "figures/plotly.min.js": get_plotlyjs().encode(),
    }
    files |= {f"prompts/{name}.jsonl": own.path.read_bytes() for name, own in sets.items()}
    for model in models:
        files |= _files_of(model)
    files[SUMS] = sums(files)
    _, problems = checking.check(files)
    assert not problems, problems[0]  # nothing leaves that its own program would not believe
    return files


def split_models(text: str) -> list[str]:
    """The expressions of `v4,v4+v7[abstain,router]`: commas in brackets belong to an expression."""
    return [own.strip() for own in re.split(r",(?![^\[]*\])", text) if own.strip()]


def _measured(
    workbench: Workbench,
    expr: str,
    folder: str,
    *,
    sets: Mapping[str, ProbeSet],
    n_resamples: int,
    seed: int,
    limit: limits.Asked | None,
    progress: Progress | None,
    cancel: Cancel | None,
) -> Measured:
    loaded = workbench.model(expr)
    found: dict[str, RecordSet] = {}
    for name, own in sets.items():
        workbench.records(expr, own, progress=progress, cancel=cancel)
        found[name] = workbench.records(expr, own)  # known by now, so not `live` at first and `cached` later
    evaluation = evaluate(found[EVALUATED].records, n_resamples=n_resamples, seed=seed)
    both = asked(found[EVALUATED].records, n_resamples=n_resamples, seed=seed)
    gates = deploy_gates(workbench, expr, progress=progress, cancel=cancel)
    chosen = limits.chosen(found[CALIBRATION].records, wanted=limit)
    about = {
        "model": loaded.expr,
        "folder": folder,
        "digest": loaded.digest,
        "threshold": loaded.threshold,
        "threshold_source": loaded.threshold_source,
        "operating_point": loaded.operating_point,
        "config": loaded.config.to_dict(),
        "lineage": [str(name) for name in _names(parse_weights(expr))],
        "records": {name: _origin(own) for name, own in found.items()},
    }
    return Measured(loaded.expr, folder, about, found, evaluation, both, gates, chosen)


def _origin(found: RecordSet) -> dict[str, Any]:
    """Where records come from. Whether they could be kept on this machine says nothing about them."""
    notes = [note for note in found.notes if not note.startswith("kept in memory only")]
    return {"shipped": found.source == "shipped", "date": found.date, "notes": notes}


def _files_of(model: Measured) -> Files:
    files: Files = {
        f"{model.folder}/evaluation.json": _json(model.evaluation.to_json()),
        f"{model.folder}/questions.json": _json(as_json(model.questions)),
        f"{model.folder}/gates.json": _json(model.gates.to_json()),
        f"{model.folder}/limits.json": _json(model.limits),
    }
    for name, found in model.records.items():
        files[f"{model.folder}/{name}.jsonl"] = record_lines.as_bytes(found.records)
    stem = f"figures/{model.folder.removeprefix('models/')}"
    forest = figures.forest(model.evaluation, signals=DRAWN, names={}, words={})
    files[f"{stem}.forest.html"] = _page(forest, f"{model.expr}: AUROC with 95 % intervals; n positive / in_domain")
    roc = figures.roc(model.records[EVALUATED].records, signals=DRAWN, words={})
    files[f"{stem}.roc.html"] = _page(roc, f"{model.expr}: every threshold, all other regimes against in_domain")
    return files


def _page(figure: go.Figure, title: str) -> bytes:
    """A figure as a page of its own, beside the plotly.min.js that draws it."""
    drawn = figure.to_html(include_plotlyjs=False, full_html=False, div_id="figure", config={"displaylogo": False})
    return (
        f'<!doctype html>\n<html lang="en">\n<head><meta charset="utf-8"><title>{escape(title)}</title>\n'
        '<script src="plotly.min.js"></script></head>\n'
        f"<body><h1>{escape(title)}</h1>\n{drawn}\n</body>\n</html>\n"
    ).encode()


def _names(expr: Weights) -> list[Named]:
    """The models of the manifest that an expression is made of."""
    if isinstance(expr, Graft):
        return [*_names(expr.target), *_names(expr.donor)]
    return [expr] if isinstance(expr, Named) else []


def _manifest(folder: Path, exprs: Sequence[str]) -> dict[str, Any]:
    """The entries of every model named, and of their bases, as the manifest has them."""
    manifest = Manifest.read(folder)
    entries = [manifest.find(name.name, seed=name.seed) for expr in exprs for name in _names(parse_weights(expr))]
    wanted = {entry.expr for entry in entries} | {entry.base for entry in entries}
    kept = [entry.to_json() for entry in manifest.entries if entry.expr in wanted]
    return {"format": MANIFEST_FORMAT, "models": kept}


def versions() -> dict[str, str]:
    """Of Python, the libraries that compute, and the platform."""
    found = {"python": platform.python_version(), **{name: version(name) for name in LIBRARIES}}
    return found | {"platform": platform.platform()}


def plain(expr: str) -> str:
    """An expression as part of a file name."""
    return re.sub(r"[^A-Za-z0-9+@._-]+", "_", expr)[:80].strip("_.")


def _json(document: Any) -> bytes:
    return (json.dumps(document, indent=1, ensure_ascii=False, allow_nan=False) + "\n").encode()
