"""Several processes as one: `torchrun --nproc-per-node=N -m training run …` gives what one process gives.

Every process makes the same batch and keeps its rows of it. Losses are ratios of sums over the whole batch, so the
sums are added up across processes inside the graph; gradients are then averaged.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, fields
from datetime import timedelta

import torch
from torch import Tensor, distributed
from torch.distributed.nn import functional as summed  # all_reduce that gradients flow through

from model.errors import LabError
from training.batches import Batch

TIMEOUT = timedelta(minutes=5)
"""How long one process waits for another before the run ends; the first one measures while the others wait."""


@dataclass(frozen=True)
class Team:
    """This process among those of the run. rank: from 0. size: how many there are."""

    rank: int = 0
    size: int = 1

    @property
    def leads(self) -> bool:
        """Whether this is the one process that writes files and measures."""
        return self.rank == 0

    def rows(self, batch: Batch) -> Batch:
        """This process's rows, taken in turn, so that both halves of a batch are shared out evenly."""
        if self.size == 1:
            return batch
        return Batch(*(getattr(batch, field.name)[self.rank :: self.size] for field in fields(batch)))

    def total(self, value: Tensor) -> Tensor:
        """The sum over all processes; gradients flow through it."""
        return value if self.size == 1 else summed.all_reduce(value)

    def average_gradients(self, parameters: Iterable[Tensor]) -> None:
        """Give every process the mean gradient."""
        if self.size == 1:
            return
        gradients = [parameter.grad for parameter in parameters if parameter.grad is not None]
        flat = torch.cat([gradient.flatten() for gradient in gradients])
        distributed.all_reduce(flat)
        flat /= self.size
        for gradient, mean in zip(gradients, flat.split([g.numel() for g in gradients]), strict=True):
            gradient.copy_(mean.view_as(gradient))

    def agree(self, value: float) -> float:
        """The first process's value."""
        if self.size == 1:
            return value
        device = "cuda" if distributed.get_backend() == "nccl" else "cpu"
        shared = torch.tensor([value], dtype=torch.float64, device=device)
        distributed.broadcast(shared, src=0)
        return float(shared.item())


ALONE = Team()


@contextmanager
def team(device: str) -> Iterator[Team]:
    """The processes that torchrun started, or this one alone.

    Raises: LabError when another process of the run has ended.
    """
    size = int(os.environ.get("WORLD_SIZE", "1"))
    if size == 1:
        yield ALONE
        return
    if device == "cuda":
        torch.cuda.set_device(int(os.environ.get("LOCAL_RANK", "0")))
    distributed.init_process_group("nccl" if device == "cuda" else "gloo", timeout=TIMEOUT)
    rank = distributed.get_rank()
    try:
        yield Team(rank, size)
    except (distributed.DistBackendError, distributed.DistNetworkError, RuntimeError) as error:
        if isinstance(error, LabError) or not _lost(error):
            raise
        raise LabError(
            "another process of this run ended", where=f"rank {rank} of {size}", found=str(error).splitlines()[0],
            todo="start it again with --resume",
        ) from error  # fmt: skip
    finally:
        distributed.destroy_process_group()


def _lost(error: RuntimeError) -> bool:
    """Whether an error says that a process on the other side is gone, not that our own code is wrong."""
    told = str(error).lower()
    return any(word in told for word in ("connection", "timed out", "timeout", "peer", "socket", "gloo", "nccl"))
