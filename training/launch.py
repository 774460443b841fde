"""One run from its name to a published model."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import torch
from torch import Tensor

from model.cache_folder import default_cache
from model.checkpoint import save_delta
from model.config import ModelConfig
from model.delta import Delta
from model.digest import digest
from model.entry import ModelEntry
from model.errors import LabError
from model.lineage import resolve
from model.parts import select
from model.publish import publish_root, publish_variant
from training import kept_curves, windows
from training.corpus import Corpus, read
from training.distributed import ALONE, team
from training.flops import utilisation
from training.head import train_head
from training.loop import Budget, Trained, train
from training.recipes import Recipe, recipe
from training.runlog import RunState
from training.schedule import n_layers
from training.stopping import never, on_request

UNPUBLISHED = ("base", "routed", "vanilla")
"""Recipes whose result only serves as a start or a comparison; it stays in the run's folder."""


def launch(
    name: str,
    *,
    seed: int,
    corpus: Path | None,
    minutes: float | None,
    steps: int | None,
    device: str,
    out: Path,
    start: Path | None,
    checkpoints: Path,
    publish: bool,
    resume: bool,
    batch: int | None = None,
    lr: float | None = None,
) -> dict | None:
    """Train a recipe and publish what it gives: the JSON of `training run`; None in all processes but the first.

    batch, lr: in place of the recipe's own.

    Raises: LabError for an unknown recipe, a missing corpus or a missing start.
    """
    # Sharp attention makes denormal gradients, which slow a CPU down tenfold. Threads inherit this when they start.
    torch.set_flush_denormal(True)
    chosen = recipe(name)
    chosen = replace(chosen, batch=batch or chosen.batch, lr=lr or chosen.lr)
    text = corpus_of(chosen, corpus)
    config, params = _start(chosen, start, checkpoints)
    budget = Budget(minutes=minutes) if minutes else Budget(steps=steps or chosen.steps)
    with team(device) as processes, on_request() as asked:
        stop = asked if processes == ALONE else never  # several processes must stop together, which a kill makes them
        if chosen.parts == ("abstain",):
            assert params is not None
            trained = train_head(chosen, config=config, start=params, seed=seed, budget=budget, out=out, stop=stop,
                                 kept_in=_states())  # fmt: skip
        else:
            trained = train(
                chosen,
                config=config,
                start=params,
                corpus=text,
                seed=seed,
                budget=budget,
                out=out,
                resume=resume,
                device=device,
                team=processes,
                stop=stop,
            )
    if not processes.leads:
        return None
    found = digest(trained.params)
    file = _keep(chosen, trained, start=params, out=out, seed=seed) if chosen.parts is not None and params else None
    if publish and name not in UNPUBLISHED and not trained.stopped:
        entry = _publish(chosen, trained, seed=seed, text=text, checkpoints=checkpoints)
        kept_curves.keep(out / "log.jsonl", checkpoints, entry)
        found = entry.digest
    if name in windows.COMPARED and text is not None and not trained.stopped:
        folders = [out, checkpoints / windows.FOLDER] if publish else [out]
        windows.write(windows.document(chosen, trained, text, seed=seed), *folders)
    return {
        "model": name,
        "digest": found,
        "steps": trained.steps,
        "tokens": trained.tokens,
        "tokens_per_second": round(trained.tokens / max(trained.seconds, 1e-9), 1),
        "model_flop_utilisation": utilisation(
            trained.config,
            length=round(sum(chosen.lengths) / len(chosen.lengths)),
            bytes_per_second=trained.tokens / max(trained.seconds, 1e-9),
            device=device,
        ),
        "bits_per_byte": trained.bits_per_byte,
        "curves": str(out / "log.jsonl"),
        "file": file,
        "stopped": trained.stopped,
    }


def _states() -> Path | None:
    cache = default_cache()
    return None if cache is None else cache.absolute() / "states"


def corpus_of(chosen: Recipe, folder: Path | None) -> Corpus | None:
    """The running text a recipe reads, None where it reads none. Raises: LabError when it is missing.

    folder: of text files; or `hub:REPO…` or the address of a dataset, as training/hub_corpus.py reads it.
    """
    if chosen.data not in ("prose", "noise"):
        return None
    if folder is None:
        raise LabError(
            f"recipe {chosen.name} trains on running text", expected="--corpus DIR or --corpus hub:REPO", found="none",
            todo="pass a folder of plain-text files, one document per blank-line block, or a dataset of the Hub",
        )  # fmt: skip
    if str(folder).startswith(("hub:", "hf:", "http:", "https:")):
        from training import hub_corpus

        return hub_corpus.read(str(folder), progress=hub_corpus.on_standard_error())
    return read(folder)


def _start(chosen: Recipe, folder: Path | None, checkpoints: Path) -> tuple[ModelConfig, dict[str, Tensor] | None]:
    """The config and the parameters to begin from: a run's folder, or the published start of the recipe."""
    if folder is None and chosen.start is None:
        return ModelConfig(), None
    if folder is None and chosen.start in UNPUBLISHED:
        raise LabError(
            f"recipe {chosen.name} begins from a run of {chosen.start}, which is not published",
            expected="--start DIR", found="none",
            todo=f"run `python -m training run {chosen.start}` and pass its folder",
        )  # fmt: skip
    if folder is not None:
        state = RunState.load(folder)
        if state is None:
            raise LabError("no run to begin from", where=folder, expected="a state saved by training")
        return ModelConfig(n_layers=n_layers(state.params)), state.params
    assert chosen.start is not None
    resolved = resolve(chosen.start, checkpoints)
    return resolved.config, dict(resolved.params)


def _keep(chosen: Recipe, trained: Trained, *, start: dict[str, Tensor], out: Path, seed: int) -> str:
    """The trained parts as a delta of the recipe's start, in the run's folder: a model of the lab as it stands."""
    path = out / f"{chosen.name}-{seed}.safetensors"
    save_delta(path, Delta(trained.params).restrict(select(start, parts=chosen.parts or ())), base_digest=digest(start))
    return str(path)


def _publish(chosen: Recipe, trained: Trained, *, seed: int, text: Corpus | None, checkpoints: Path) -> ModelEntry:
    about: dict[str, object] = {
        "date": date.today().isoformat(),
        "start": chosen.start,
        "steps": trained.steps,
        "bytes": trained.tokens,
        "batch": chosen.batch,
        "lr": chosen.lr,
        "data": "conversations written for this project" if text is None else [name for name, _ in text.sources],
    }
    if trained.bits_per_byte is not None:
        about["held_out_bits_per_byte"] = round(trained.bits_per_byte, 5)
    if chosen.parts is None:
        return publish_root(
            checkpoints, name=chosen.name, params=trained.params, config=trained.config, recipe=chosen.name, seed=seed,
            trained_on=about,
        )  # fmt: skip
    assert chosen.start is not None
    return publish_variant(
        checkpoints, name=chosen.name, seed=seed, base=chosen.start, parts=chosen.parts, tuned=trained.params,
        recipe=chosen.name, trained_on=about,
    )  # fmt: skip
