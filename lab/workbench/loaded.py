"""A model expression, resolved and ready to run, with the threshold it is used at."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from jaxtyping import Float
from torch import Tensor

from lab.monitors import shipped
from lab.monitors.monitor import Monitor
from lab.monitors.shipped import OnDisk
from model import lineage
from model.config import ModelConfig
from model.errors import LabError
from model.kept import Pieces
from model.lineage import File, Graft, Named, Weights, storages
from model.manifest import Manifest, ModelEntry
from model.routed_lm import RoutedLM

PAPER_THRESHOLD = 0.775
"""The paper's abstain threshold; ours stands beside it."""


@dataclass(frozen=True)
class LoadedModel:
    """A resolved expression as a read-only module. It shares every tensor that no delta replaced with its base.

    threshold: the default for `abstain_p`; a graft takes it from the model whose abstain head it carries. monitors:
    what reads it, and changes nothing: the module is that of the same expression without them. shipped: what is kept
    for these weights beside the checkpoints, whether or not the expression names it; no part of what is measured.
    not_shipped: why nothing of that is known, where the list of monitors cannot be read; the model works without.
    """

    expr: str
    digest: str
    config: ModelConfig
    lm: RoutedLM
    entry: ModelEntry | None
    operating_point: Mapping[str, object] | None
    threshold: float
    threshold_source: str
    monitors: tuple[Monitor, ...] = ()
    shipped: tuple[OnDisk, ...] = ()
    not_shipped: str = ""

    @property
    def key(self) -> tuple[str, ...]:
        """Of what is measured: the digest of the weights, and the monitors that read them."""
        return self.digest, *(f"{monitor.name} {monitor.digest}" for monitor in self.monitors)

    @property
    def abstain_head(self) -> tuple[Float[Tensor, "1 d_model"], Float[Tensor, " 1"]]:
        return self.lm.abstain.weight, self.lm.abstain.bias


PARTS_BYTES = 1_000_000
"""Of a model beside its weights: some hundred small objects of PyTorch's."""


def pieces(loaded: LoadedModel) -> Pieces:
    """Bytes of a model by what holds them; grafts share most of it with their roots.

    Every storage counts twice: its large weights may be laid out once more for decoding, of a root in half the bytes.
    """
    found = {place: 2 * size for place, size in storages(loaded.lm.state_dict()).items()}
    return {**found, id(loaded.lm): PARTS_BYTES}


def _head_owner(parsed: Weights, manifest: Manifest) -> ModelEntry | None:
    """The published model whose abstain head an expression carries; None for a file's."""
    if isinstance(parsed, Graft):
        donated = "abstain" in parsed.parts and parsed.strength > 0
        return _head_owner(parsed.donor if donated else parsed.target, manifest)
    return manifest.find(parsed.name, seed=parsed.seed) if isinstance(parsed, Named) else None


def reads_files(parsed: Weights) -> bool:
    """Whether an expression names a file outside the manifest, which may change at any time."""
    if isinstance(parsed, Graft):
        return reads_files(parsed.target) or reads_files(parsed.donor)
    return isinstance(parsed, File)


def files(parsed: Weights) -> tuple[tuple[int, int], ...]:
    """Time and size of every file that an expression reads by its path; (0, 0) where loading says what is wrong."""
    if isinstance(parsed, Graft):
        return (*files(parsed.target), *files(parsed.donor))
    if not isinstance(parsed, File):
        return ()
    try:
        stat = Path(parsed.path).stat()
    except OSError:
        return ((0, 0),)
    return ((stat.st_mtime_ns, stat.st_size),)


def load(parsed: Weights, folder: Path) -> LoadedModel:
    """Resolve an expression among the checkpoints of `folder`.

    Raises: LabError for an unknown name, or a file that does not fit.
    """
    resolved = lineage.resolve(parsed, folder)
    head = _head_owner(parsed, Manifest.read(folder))
    point = head.operating_point if head is not None else None
    owner, threshold = "the paper", PAPER_THRESHOLD
    if head is not None and point is not None and point["signal"] == "abstain_p":
        owner, threshold = f"{head.expr}'s operating point", float(str(point["threshold"]))
    read, why = (), ""
    try:
        read = shipped.reading(folder, digest=resolved.digest)
    except LabError as error:
        why = str(error)
    return LoadedModel(
        expr=str(parsed),
        digest=resolved.digest,
        config=resolved.config,
        lm=RoutedLM.from_params(resolved.config, resolved.params),
        entry=resolved.entry,
        operating_point=point,
        threshold=threshold,
        threshold_source=owner,
        shipped=read,
        not_shipped=why,
    )
