"""Held-out bits per byte window by window, so that two runs on the same text can be compared in pairs.

    python -m training.windows RUN… --corpus DIR|hub:REPO      measures finished runs (runs/routed-1234 …) anew

A run of a recipe that only serves to be compared (`routed`, `vanilla`) ends by writing this as RECIPE-SEED.json into
its folder and, when it publishes, into `checkpoints/benchmark/`: recipe, seed, digest of the weights, n_params, steps,
tokens (bytes seen), the corpus's digest, the window length, and `bits_per_byte`, one number a window, in the order of
the held-out text.
"""

from __future__ import annotations

import argparse
import json
import math
import sys
from pathlib import Path

import torch
from torch.nn import functional as F

from model.atomic import write_atomically
from model.config import ModelConfig
from model.digest import digest
from model.errors import LabError
from model.routed_lm import RoutedLM
from model.vanilla import AnyLM, VanillaLM
from training import batches
from training.corpora import corpus_of
from training.corpus import Corpus
from training.loop import Trained
from training.recipe import Recipe
from training.recipes import compared, recipe
from training.run_state import RunState
from training.runlog import named, of_folder
from training.schedule import n_layers

FOLDER = "benchmark"
N_WINDOWS, LENGTH = 512, 128


@torch.inference_mode()
def window_bits(lm: AnyLM, corpus: Corpus, *, count: int, length: int) -> list[float]:
    """Mean of -log2 p over the bytes of each of `count` evenly spaced windows of the held-out text."""
    batch = batches.from_windows(corpus.held_out_windows(count=count, length=length))
    found: list[float] = []
    for tokens, targets in zip(batch.tokens.split(16), batch.targets.split(16), strict=True):
        nats = F.cross_entropy(lm(tokens).logits.float().flatten(0, 1), targets.flatten(), reduction="none")
        found += (nats.view(targets.shape).mean(1) / math.log(2)).tolist()
    return found


def document(chosen: Recipe, trained: Trained, corpus: Corpus, *, seed: int) -> dict[str, object]:
    """What is kept of a run. Raises: LabError for weights that give no finite numbers."""
    kind = VanillaLM if chosen.model == "vanilla" else RoutedLM
    lm = kind.from_params(trained.config, trained.params).eval()
    length = min(LENGTH, trained.config.max_seq_len)
    bits = window_bits(lm, corpus, count=N_WINDOWS, length=length)
    if not all(map(math.isfinite, bits)):
        raise LabError("a run that diverged", where=named(chosen.name, seed), expected="finite bits per byte")
    return {
        "recipe": chosen.name,
        "seed": seed,
        "digest": digest(trained.params),
        "n_params": sum(value.numel() for value in trained.params.values()),
        "steps": trained.steps,
        "tokens": trained.tokens,
        "corpus": corpus.digest,
        "length": length,
        "bits_per_byte": [round(value, 5) for value in bits],
    }


def write(found: dict[str, object], *folders: Path) -> Path:
    """Put the document into each folder as RECIPE-SEED.json; the last path. Raises: LabError when it cannot be."""
    assert folders
    name = named(str(found["recipe"]), int(str(found["seed"])))
    paths = [folder / f"{name}.json" for folder in folders]
    for path in paths:
        write_atomically(path, (json.dumps(found, allow_nan=False) + "\n").encode())
    return paths[-1]


def of_run(folder: Path, corpus: Corpus) -> dict[str, object]:
    """The document of a run that was kept in a folder named RECIPE-SEED.

    Raises: LabError for another name, a folder without a state, or the state of another run or of other text.
    """
    name, seed = of_folder(folder)
    if name not in compared():
        raise LabError("not a run to compare", where=folder, expected=" or ".join(f"{own}-SEED" for own in compared()))
    state = RunState.load(folder)
    if state is None:
        raise LabError("no run here", where=folder, expected="a state saved by training")
    if state.facts is not None:
        own = {"recipe": name, "seed": seed, "corpus": corpus.digest}
        other = [key for key, value in own.items() if state.facts.get(key) != value]
        if other:
            raise LabError("the state of another run, or of one on other text", where=folder,
                           expected=", ".join(f"{key} {own[key]}" for key in other),
                           found=", ".join(f"{key} {state.facts.get(key)}" for key in other))  # fmt: skip
    config = ModelConfig(n_layers=n_layers(state.params))
    trained = Trained(state.params, config, state.step, state.tokens, state.seconds, None)
    return document(recipe(name), trained, corpus, seed=seed)


def main(argv: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m training.windows", description="Measure finished runs in windows.")
    parser.add_argument("runs", metavar="RUN", nargs="+", type=Path)
    parser.add_argument("--corpus", type=Path, required=True, metavar="DIR|hub:REPO")
    parser.add_argument("--checkpoints", type=Path, default=Path("checkpoints"))
    options = parser.parse_args(argv)
    try:
        corpus = corpus_of(recipe(compared()[0]), options.corpus)
        assert corpus is not None
        for run in options.runs:
            print(write(of_run(run, corpus), run, options.checkpoints / FOLDER))
    except LabError as error:
        print(error, file=sys.stderr)
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main())
