"""`fit` with `--engine ray`: one model as ever, or several, whose monitors go into a folder."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from lab.cli import fit_text, of_others
from lab.cli.arguments import ANOTHER
from lab.cli.fit import check_outputs, promise, read, written
from lab.cli.result import Result
from lab.cli.scaled import file_names, model, names, workers
from lab.console import columns, progress
from lab.scale import fitting
from lab.study.answered import Fit
from model.errors import LabError
from model.hf import named
from model.output_path import check_output_folder


def fit(options: argparse.Namespace) -> Result:
    models = names(options.model)
    for name in models:
        if named.of(name) is None:
            raise LabError("fit is for models of others", expected=ANOTHER, found=name[:80])
    prompts, other = read(options)
    outs, records = _places(models, options.out, ".safetensors"), dict[str, Path | None]()
    if options.records is not None:
        records |= _places(models, options.records, ".jsonl")
    for name in models:
        check_outputs(name, outs[name], records.get(name), prompts, other)
    told: dict[str, tuple[Fit, dict[str, Any]]] = {}
    with workers(options) as own:
        asked = {name: model(name, options, threads=own.threads, states=True) for name in models}
        shown = {each: name for name, each in asked.items()}
        for each, plan, before, found in fitting.fits(
            list(shown), prompts, other, own, layer=options.layer, seed=options.seed, promise=promise(options),
            progress=progress("fit"),
        ):  # fmt: skip
            name = shown[each]
            data = written(options, name, found, outs[name], records.get(name))
            notes = [*([f"{before} prompts were answered before"] if before else []), *plan.notes]
            told[name] = found, data | {"notes": notes}
            if len(models) > 1:
                of_others.tell(f"{name}: {outs[name]}")
    if len(models) == 1:
        ((found, data),) = told.values()
        last = f"{options.out}  {data['sha256'][:12]}"
        return Result(data, fit_text.told(found, promise=promise(options), notes=[*data["notes"], last]))
    rows = [told[name][1] for name in models]
    text = columns(rows, names=("model", "digest", "out", "sha256", "decides"))
    return Result({"out": options.out, "models": rows}, text)


def _places(models: list[str], out: str, suffix: str) -> dict[str, Path]:
    if len(models) == 1:
        return {models[0]: Path(out)}
    folder = check_output_folder(out)
    return {name: folder / file for name, file in file_names(models, suffix).items()}
