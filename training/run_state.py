"""The state of a run that it can go on from, as it lies in the run's folder."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

import safetensors
import torch
from safetensors.torch import load_file, save
from torch import Tensor

from model.atomic import write_atomically
from model.errors import LabError
from model.vanilla import AnyLM
from training.identity import Facts
from training.runlog import STATE


@dataclass(frozen=True)
class RunState:
    """Everything needed to go on: parameters, optimiser state, how far the run is, and which run it is.

    facts: those of `training.identity`; None in what earlier versions saved.
    """

    params: dict[str, Tensor]
    moments: dict[str, Tensor]
    step: int
    tokens: int
    seconds: float
    facts: Facts | None = None

    @classmethod
    def of(
        cls,
        lm: AnyLM,
        rates: list[torch.optim.Optimizer],
        *,
        step: int,
        tokens: int,
        seconds: float,
        facts: Facts | None = None,
    ) -> RunState:
        """The state as it is now; what trains is copied, so that it stays as it is."""
        moments = {
            f"{number}/{index}/{name}": torch.as_tensor(value).detach().to("cpu", copy=True)
            for number, optimiser in enumerate(rates)
            for index, slots in optimiser.state_dict()["state"].items()
            for name, value in slots.items()
        }
        params = {name: p.detach().to("cpu", copy=p.requires_grad) for name, p in lm.named_parameters()}
        return cls(params, moments, step, tokens, seconds, facts)

    def save(self, folder: Path) -> None:
        """Replaces the old state in one step, so that a kill at any moment leaves a whole one.

        Raises: LabError when the disk refuses it; the old state is then still there.
        """
        tensors = {f"params/{name}": tensor.contiguous() for name, tensor in self.params.items()}
        tensors |= {f"moments/{name}": tensor.contiguous() for name, tensor in self.moments.items()}
        about = {"step": str(self.step), "tokens": str(self.tokens), "seconds": repr(self.seconds)}
        if self.facts is not None:
            about["run"] = json.dumps(self.facts, allow_nan=False)
        write_atomically(folder / STATE, save(tensors, metadata=about))

    @classmethod
    def load(cls, folder: Path) -> RunState | None:
        """The saved state, or None where nothing has been saved yet.

        Raises: LabError for a damaged file.
        """
        path = folder / STATE
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
            facts = json.loads(about["run"]) if "run" in about else None
            if not isinstance(facts, dict | None):
                raise ValueError("facts of a run that are no JSON object")
            return cls(split["params/"], split["moments/"], *numbers, facts)
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
