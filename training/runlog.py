"""What a run leaves behind while it goes on: a log of JSON lines, and the state to resume from."""

from __future__ import annotations

import json
import sys
from dataclasses import dataclass
from pathlib import Path

import safetensors
import torch
from safetensors.torch import load_file, save
from torch import Tensor

from model.checkpoint import save_delta
from model.delta import Delta
from model.errors import LabError
from model.store import write_atomically
from model.vanilla import AnyLM

_STATE = "state.safetensors"
STEPS, CANARIES = "steps", "canaries.json"


class RunLog:
    """Appends one JSON object a line to `folder`/log.jsonl and tells the same on standard error."""

    def __init__(self, folder: Path, *, resume: bool) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self.path = folder / "log.jsonl"
        if not resume:
            self.path.write_text("")

    def write(self, step: int, tokens: int, seconds: float, progress: float, **values: object) -> None:
        """seconds: of training so far, over all resumptions; eta_seconds follows from it and the progress."""
        line = {
            "step": step,
            "tokens": tokens,
            "seconds": round(seconds, 1),
            "progress": round(progress, 4),
            "eta_seconds": round(seconds / max(progress, 1e-6) * (1 - progress), 1),
            "tokens_per_second": round(tokens / max(seconds, 1e-9), 1),
            **{name: round(value, 5) if isinstance(value, float) else value for name, value in values.items()},
        }
        text = json.dumps(line)
        with self.path.open("a") as file:
            file.write(text + "\n")
        print(text, file=sys.stderr, flush=True)


def keep_step(folder: Path, step: int, delta: Delta, *, base_digest: str) -> None:
    """The trained parts as they are after a step, about 27 kB: a model of the lab while the run still goes on."""
    (folder / STEPS).mkdir(exist_ok=True)
    save_delta(folder / STEPS / f"{step:06d}.safetensors", delta, base_digest=base_digest)


def keep_canaries(folder: Path, asked: list[str], replies: list[str]) -> None:
    """What the start answers to the questions whose replies the log follows."""
    text = json.dumps({"asked": asked, "replies": replies})
    write_atomically(folder / CANARIES, text.encode())


@dataclass(frozen=True)
class RunState:
    """Everything needed to go on: parameters, optimiser state, and how far the run is."""

    params: dict[str, Tensor]
    moments: dict[str, Tensor]
    step: int
    tokens: int
    seconds: float

    @classmethod
    def of(cls, lm: AnyLM, rates: list[torch.optim.Optimizer], *, step: int, tokens: int, seconds: float) -> RunState:
        moments = {
            f"{number}/{index}/{name}": torch.as_tensor(value).detach().cpu()
            for number, optimiser in enumerate(rates)
            for index, slots in optimiser.state_dict()["state"].items()
            for name, value in slots.items()
        }
        params = {name: parameter.detach().cpu() for name, parameter in lm.named_parameters()}
        return cls(params, moments, step, tokens, seconds)

    def save(self, folder: Path) -> None:
        """Replaces the old state in one step, so that a kill at any moment leaves a whole one."""
        tensors = {f"params/{name}": tensor.contiguous() for name, tensor in self.params.items()}
        tensors |= {f"moments/{name}": tensor.contiguous() for name, tensor in self.moments.items()}
        about = {"step": str(self.step), "tokens": str(self.tokens), "seconds": repr(self.seconds)}
        temporary = folder / (_STATE + ".partial")
        temporary.write_bytes(save(tensors, metadata=about))
        temporary.replace(folder / _STATE)

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
            return cls(split["params/"], split["moments/"], *numbers)
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
