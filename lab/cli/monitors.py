"""Monitors fitted and judged: `monitors fit` and `monitors score`."""

from __future__ import annotations

import argparse
from pathlib import Path

from lab.cli import monitors_text
from lab.cli.resamples import resamples
from lab.cli.result import Result
from lab.console import progress
from lab.evaluation.contrasts import check_size
from lab.monitors import part
from lab.monitors.judged import judged
from lab.probe.brought import read
from lab.probe.prompts import bundled
from lab.statistics.as_json import as_json
from lab.study import fitting, suite
from lab.workbench import outputs
from lab.workbench.workbench import Workbench
from model.errors import LabError
from model.output_path import check_output

MOST_REPLIES = 32
"""More of every prompt."""
ROOM = 2 << 20
"""Bytes that a monitor takes at most, about."""


def monitors(options: argparse.Namespace) -> Result:
    return _fit(options) if options.action == "fit" else _score(options)


def _fit(options: argparse.Namespace) -> Result:
    workbench = Workbench()
    check_output(options.out, inputs=outputs.read_by(workbench, [options.model]), room=ROOM)
    if options.seed < 0:
        raise LabError("bad --seed", expected="0 or more", found=options.seed)
    loaded = workbench.model(options.model)
    recipe = suite.recipe(
        options.kind, span=options.span, layer=options.layer, wordings=options.wordings, seed=options.seed,
        n=options.n, n_layers=loaded.config.n_layers,
    )  # fmt: skip
    found = fitting.fit(loaded, recipe, progress=progress("read"))
    sha256 = part.save(Path(options.out), found)
    data = {**monitors_text.about(found), "model": loaded.expr, "out": options.out, "sha256": sha256}
    return Result(data, f"{found.name} of {loaded.expr}, {found.recipe.n} prompts: {options.out}  {found.digest[:12]}")


def _score(options: argparse.Namespace) -> Result:
    workbench = Workbench()
    prompts = read(options.prompts) if options.prompts else bundled("probe_210")
    if not 0 <= options.replies <= MOST_REPLIES:
        raise LabError("bad --replies", expected=f"0 to {MOST_REPLIES}", found=options.replies)
    check_size(len(prompts), n_resamples=resamples(options), seed=options.seed)  # before anything is measured
    calibration = read(options.calibrate) if options.calibrate else None
    loaded = workbench.model(options.model)
    given = [part.load(path) for path in options.monitor]
    for own in given:
        own.check_model(loaded.digest)
    fitted = given or suite.fit_all(loaded, progress=progress("fit"))
    found = judged(
        loaded.lm, prompts, fitted, model_digest=loaded.digest, calibration=calibration, replies=options.replies,
        n_resamples=resamples(options), seed=options.seed, progress=progress("probe"),
    )  # fmt: skip
    data = {
        "model": loaded.expr,
        "digest": loaded.digest,
        "probe_digest": prompts.digest,
        "calibration_digest": calibration.digest if calibration else None,
        "n": len(prompts),
        "monitors": [monitors_text.about(own) for own in fitted],
        "questions": as_json(found),
    }
    return Result(data, monitors_text.told(found, combined=calibration is not None))
