"""One run from its name to a published model."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
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
from model.output_path import check_output_folder
from model.parts import select
from model.publish import publish_root, publish_variant
from model.routed_lm import RoutedLM
from training import keep_curves, runlog, windows
from training.corpora import corpus_of
from training.corpus import Corpus
from training.distributed import ALONE, team
from training.flops import utilisation
from training.head import train_head
from training.last_good import all_finite
from training.loop import Budget, Trained, train
from training.recipe import Recipe
from training.recipes import compared, recipe
from training.run_state import RunState
from training.schedule import n_layers
from training.stopping import never, on_request


@contextmanager
def without_denormals() -> Iterator[None]:
    """Sharp attention makes denormal gradients, which slow a CPU down tenfold: they are 0 in here, and in the threads
    that start meanwhile. Afterwards the calling thread knows them again: numbers are whole once more."""
    torch.set_flush_denormal(True)
    try:
        yield
    finally:
        torch.set_flush_denormal(False)


@without_denormals()
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

    Raises: LabError for an unknown recipe, a missing corpus or a missing start, a state of another run to resume, and
        before training for a folder that cannot be written to or is one that is read.
    """
    chosen = recipe(name)
    chosen = replace(chosen, batch=batch or chosen.batch, lr=lr or chosen.lr)
    if chosen.batch < 2 and chosen.data in ("turns", "noise"):
        raise LabError(f"{name} compares two kinds of rows", expected="a batch of 2 rows or more", found=chosen.batch)
    if start is not None and start.resolve() == out.resolve():
        raise LabError("a run cannot begin from its own folder", where=out, todo="name another folder with --out")
    text = corpus_of(chosen, corpus)
    config, params = _start(chosen, start, checkpoints)
    check_output_folder(out, inputs=filter(None, (checkpoints, start, corpus)), room=_room(chosen, config))
    if publish and checkpoints.is_dir():
        check_output_folder(checkpoints, inputs=filter(None, (start, corpus)))
    budget = Budget(minutes=minutes) if minutes else Budget(steps=steps or chosen.steps)
    with team(device) as processes, on_request() as asked:
        if processes.leads and text is not None:
            print(f"corpus: {text}", file=sys.stderr, flush=True)
        stop = asked if processes == ALONE else never  # several processes must stop together, which a kill makes them
        if chosen.head_only:
            assert params is not None
            trained = train_head(chosen, config=config, start=params, seed=seed, budget=budget, out=out,
                                 resume=resume, stop=stop, kept_in=_states())  # fmt: skip
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
    whole = not trained.stopped and trained.diverged is None
    if publish and chosen.published and whole:
        entry = _publish(chosen, trained, seed=seed, text=text, checkpoints=checkpoints)
        keep_curves.keep(out / runlog.LOG, checkpoints, entry)
        found = entry.digest
    if name in compared() and text is not None and whole:
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
        "curves": str(out / runlog.LOG),
        "file": file,
        "corpus": None if text is None else text.to_json(),
        "stopped": trained.stopped,
        "diverged": trained.diverged,
    }


def _room(chosen: Recipe, config: ModelConfig) -> int:
    """Bytes that a run writes at least: its state, with two moments of all that is trained, beside the one before."""
    with torch.device("meta"):
        whole = sum(own.numel() * own.element_size() for own in RoutedLM(config).parameters())
    return 2 * (whole if chosen.parts is not None else 3 * whole)


def _states() -> Path | None:
    cache = default_cache()
    return None if cache is None else cache.absolute() / "states"


def _start(chosen: Recipe, folder: Path | None, checkpoints: Path) -> tuple[ModelConfig, dict[str, Tensor] | None]:
    """The config and the parameters to begin from: a run's folder, or the published start of the recipe."""
    if folder is None and chosen.start is None:
        return ModelConfig(), None
    if folder is None and chosen.start is not None and not recipe(chosen.start).published:
        raise LabError(
            f"recipe {chosen.name} begins from a run of {chosen.start}, which is not published",
            expected="--start DIR", found="none",
            todo=f"run `python -m training run {chosen.start}` and pass its folder",
        )  # fmt: skip
    if folder is not None:
        state = RunState.load(folder)
        if state is None:
            raise LabError("no run to begin from", where=folder, expected="a state saved by training")
        if not all_finite(state.params.values()):
            raise LabError("a start that diverged", where=folder, expected="finite numbers only", found="others",
                           todo="train it anew with a lower --lr")  # fmt: skip
        return ModelConfig(n_layers=n_layers(state.params)), state.params
    assert chosen.start is not None
    resolved = resolve(chosen.start, checkpoints)
    return resolved.config, dict(resolved.params)


def _keep(chosen: Recipe, trained: Trained, *, start: dict[str, Tensor], out: Path, seed: int) -> str:
    """The trained parts as a delta of the recipe's start, in the run's folder: a model of the lab as it stands."""
    path = runlog.result(out, chosen.name, seed)
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
