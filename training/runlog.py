"""What a run leaves behind while it goes on: a log of JSON lines, and the state to resume from."""

from __future__ import annotations

import json
import math
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import safetensors
import torch
from safetensors.torch import load_file, save
from torch import Tensor

from model.atomic import write_atomically
from model.checkpoint import save_delta
from model.delta import Delta
from model.errors import LabError
from model.vanilla import AnyLM
from training.identity import Facts

_STATE = "state.safetensors"
STEPS, CANARIES = "steps", "canaries.json"


class RunLog:
    """Appends one JSON object a line to `folder`/log.jsonl and tells the same on standard error.

    Without `resume` a run begins: what another one left in the folder goes.
    """

    def __init__(self, folder: Path, *, resume: bool) -> None:
        self.path = folder / "log.jsonl"
        try:
            folder.mkdir(parents=True, exist_ok=True)
            if not resume:
                for old in [folder / _STATE, folder / CANARIES, *(folder / STEPS).glob("[0-9]*.safetensors")]:
                    old.unlink(missing_ok=True)
                self.path.write_text("")
        except OSError as error:
            raise LabError("cannot keep a run", where=folder, found=error.strerror) from error

    def write(
        self, step: int, tokens: int, seconds: float, progress: float, *, left: float | None = None, **values: object
    ) -> None:
        """seconds: of training so far, over all resumptions. left: seconds to the end; None where nobody can say.

        JSON has no NaN and no infinity: a value that is no finite number stands as null.
        """
        line = {
            "step": step,
            "tokens": tokens,
            "seconds": round(seconds, 1),
            "progress": round(progress, 4),
            "eta_seconds": None if left is None else round(left, 1),
            "tokens_per_second": round(tokens / max(seconds, 1e-9), 1),
            **{name: round(value, 5) if isinstance(value, float) else value for name, value in values.items()},
        }
        text = json.dumps(finite(line), allow_nan=False)
        with self.path.open("a") as file:
            file.write(text + "\n")
        print(text, file=sys.stderr, flush=True)


def keep_step(folder: Path, step: int, delta: Delta, *, base_digest: str) -> None:
    """The trained parts as they are after a step, about 27 kB: a model of the lab while the run still goes on."""
    (folder / STEPS).mkdir(exist_ok=True)
    save_delta(folder / STEPS / f"{step:06d}.safetensors", delta, base_digest=base_digest)


def keep_canaries(folder: Path, asked: list[str], replies: list[str]) -> None:
    """What the start answers to the questions whose replies the log follows."""
    text = json.dumps({"asked": asked, "replies": replies}, allow_nan=False)
    write_atomically(folder / CANARIES, text.encode())


def finite(value: object) -> object:
    """The same with None in place of every number that JSON cannot hold."""
    if isinstance(value, float):
        return value if math.isfinite(value) else None
    if isinstance(value, Mapping):
        return {name: finite(own) for name, own in value.items()}
    if isinstance(value, list | tuple):
        return [finite(own) for own in value]
    return value


@dataclass(frozen=True)
class RunState:
    """Everything needed to go on: parameters, optimiser state, how far the run is, and which run it is.

    run: the facts of `training.identity`; None in what earlier versions saved.
    """

    params: dict[str, Tensor]
    moments: dict[str, Tensor]
    step: int
    tokens: int
    seconds: float
    run: Facts | None = None

    @classmethod
    def of(
        cls,
        lm: AnyLM,
        rates: list[torch.optim.Optimizer],
        *,
        step: int,
        tokens: int,
        seconds: float,
        run: Facts | None = None,
    ) -> RunState:
        """The state as it is now; what trains is copied, so that it stays as it is."""
        moments = {
            f"{number}/{index}/{name}": torch.as_tensor(value).detach().to("cpu", copy=True)
            for number, optimiser in enumerate(rates)
            for index, slots in optimiser.state_dict()["state"].items()
            for name, value in slots.items()
        }
        params = {name: p.detach().to("cpu", copy=p.requires_grad) for name, p in lm.named_parameters()}
        return cls(params, moments, step, tokens, seconds, run)

    def save(self, folder: Path) -> None:
        """Replaces the old state in one step, so that a kill at any moment leaves a whole one.

        Raises: LabError when the disk refuses it; the old state is then still there.
        """
        tensors = {f"params/{name}": tensor.contiguous() for name, tensor in self.params.items()}
        tensors |= {f"moments/{name}": tensor.contiguous() for name, tensor in self.moments.items()}
        about = {"step": str(self.step), "tokens": str(self.tokens), "seconds": repr(self.seconds)}
        if self.run is not None:
            about["run"] = json.dumps(self.run, allow_nan=False)
        write_atomically(folder / _STATE, save(tensors, metadata=about))

    @classmethod
    def load(cls, folder: Path) -> RunState | None:
        """The saved state, or None where nothing has been saved yet.

        Raises: LabError for a damaged file.
        """
        path = folder / _STATE
        if not path.exists():
            return None
        try:
            tensors = load_file(path)
            with safetensors.safe_open(path, framework="pt") as file:
                about = file.metadata()
            split = {
                part: {name.removeprefix(part): t for name, t in tensors.items() if name.startswith(part)}
                for part in ("params/", "moments/")
            }
            numbers = int(about["step"]), int(about["tokens"]), float(about["seconds"])
            run = json.loads(about["run"]) if "run" in about else None
            if not isinstance(run, dict | None):
                raise ValueError("facts of a run that are no JSON object")
            return cls(split["params/"], split["moments/"], *numbers, run)
        except (safetensors.SafetensorError, OSError, KeyError, TypeError, ValueError) as error:
            raise LabError(
                "cannot resume", where=path, found=str(error), todo="start the run without --resume"
            ) from error

    def restore(self, rates: list[torch.optim.Optimizer]) -> None:
        """Put the optimisers' state back."""
        for number, optimiser in enumerate(rates):
            slots: dict[int, dict[str, Tensor]] = {}
            for name, tensor in self.moments.items():
                owner, index, slot = name.split("/")
                if int(owner) == number:
                    slots.setdefault(int(index), {})[slot] = tensor
            whole = optimiser.state_dict()
            optimiser.load_state_dict({**whole, "state": slots})
