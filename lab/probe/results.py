"""Probe results on disk: records as JSON lines, and the hidden states they were measured on.

A result is two files of one stem. `STEM.jsonl` holds the records, one a line, or `STEM.jsonl.gz` what
`lab.probe.compact` keeps of them; `STEM.safetensors` holds `hidden` (float32 [probe, d_model], states of the last
prompt byte; no tensor where they were not kept) and, in its metadata, whose result it is, when it was made and the
SHA-256 of both parts. The second file is written last, so a result that was cut short is not found.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from hashlib import sha256
from pathlib import Path
from typing import Any, Literal

import numpy as np
from jaxtyping import Float
from safetensors import SafetensorError, safe_open
from safetensors.numpy import save as safetensors_bytes

from lab.probe import compact
from lab.probe import records as record_lines
from lab.probe.json_lines import MOST
from lab.probe.records import Record
from model.atomic import write_atomically
from model.errors import LabError
from model.lfs_pointer import LONGEST, refuse_pointer
from model.text_file import bounded, refuse_larger

Source = Literal["shipped", "cached", "live"]
MOST_HIDDEN = 256 << 20
"""Bytes of the hidden states of a result."""
FORMAT = "1"
"""Raised when a signal changes its meaning, so that older cached results are measured anew."""


@dataclass(frozen=True)
class RecordSet:
    """One model's records on one probe set, and where they come from.

    hidden: final-norm states of the last prompt bytes, or None where they were not kept. source: shipped with the
    repository, cached on this machine, or live, measured just now. derived: not measured, but by arithmetic from the
    hidden states of such a result. date: day of the measurement, UTC. seconds: what
    the measurement took. notes: what the reader of the result must know. monitors: name and digest of each whose scores
    stand among the signals; they are not part of what is kept on disk.
    """

    records: tuple[Record, ...]
    hidden: Float[np.ndarray, "probe d_model"] | None
    model: str
    model_digest: str
    probe_digest: str
    max_new_bytes: int
    source: Source
    date: str
    seconds: float
    notes: tuple[str, ...] = ()
    derived: bool = False
    monitors: tuple[str, ...] = ()

    @property
    def origin(self) -> str:
        """The source in words, which says so where it is not that of these very records."""
        return f"derived from {self.source}" if self.derived else self.source

    @property
    def label(self) -> str:
        return f"{self.origin} · {self.model_digest[:8]} · {self.date}"

    @property
    def measured_on(self) -> dict[str, str]:
        """What every file of these results says of them."""
        return {"model": self.model, "model_digest": self.model_digest, "probe_digest": self.probe_digest}

    def by_regime(self) -> dict[str, list[Record]]:
        found: dict[str, list[Record]] = {}
        for record in self.records:
            found.setdefault(record.regime, []).append(record)
        return found

    @property
    def key(self) -> tuple[str, str, int]:
        return self.model_digest, self.probe_digest, self.max_new_bytes

    def about(self) -> dict[str, Any]:
        """Everything but the records and the hidden states."""
        return {
            "model": self.model,
            "digest": self.model_digest,
            "probe_digest": self.probe_digest,
            "source": self.origin,
            "date": self.date,
            "seconds": self.seconds,
            "notes": list(self.notes),
            "n": len(self.records),
        }


def cache_stem(key: tuple[str, str, int]) -> str:
    """The file name of a cached result, from (model digest, probe digest, reply bytes)."""
    model_digest, probe_digest, max_new_bytes = key
    return f"{model_digest[:24]}-{probe_digest[:16]}-{max_new_bytes}"


def save(folder: Path, found: RecordSet, *, stem: str, packed: bool = False) -> None:
    """Write a result, with its hidden states if it has them. packed: as `lab.probe.compact` keeps records.

    Raises: LabError when it cannot be written.
    """
    lines = folder / f"{stem}{compact.SUFFIX if packed else '.jsonl'}"
    data = compact.packed(found.records) if packed else record_lines.as_bytes(found.records)
    write_atomically(lines, data)
    kept = {} if found.hidden is None else {"hidden": np.ascontiguousarray(found.hidden, dtype=np.float32)}
    about = {
        "format": FORMAT,
        "model": found.model,
        "model_digest": found.model_digest,
        "probe_digest": found.probe_digest,
        "max_new_bytes": str(found.max_new_bytes),
        "date": found.date,
        "seconds": f"{found.seconds:.3f}",
        "records_sha256": sha256(data).hexdigest(),
        "hidden_sha256": _digest(kept.get("hidden")),
    }
    whole = folder / f"{stem}.safetensors"
    write_atomically(whole, safetensors_bytes(kept, about))


def read(path: Path, *, source: Source) -> RecordSet:
    """The result whose hidden states are in `path`, checked against its digests.

    Raises: LabError when a part is missing, damaged or does not belong to the other.
    """
    about, lines = _about(path), lines_of(path)
    try:
        with path.open("rb") as whole:
            refuse_larger(whole, most=MOST_HIDDEN, where=path)
        with safe_open(path, framework="np") as file:
            hidden = file.get_tensor("hidden") if "hidden" in file.keys() else None  # noqa: SIM118 - no mapping
        data = bounded(lines, most=MOST)
    except (OSError, SafetensorError) as error:
        raise LabError("cannot read a probe result", where=path, found=str(error)) from error
    for part, wanted, seen in (
        (lines, about["records_sha256"], sha256(data).hexdigest()),
        (path, about["hidden_sha256"], _digest(hidden)),
    ):
        if wanted != seen:
            raise LabError("a probe result was changed", where=part, expected=wanted[:16], found=seen[:16])
    records = tuple(record_lines.read(lines))
    records = compact.whole(records) if lines.name.endswith(compact.SUFFIX) else records
    if hidden is not None and len(records) != len(hidden):
        raise LabError("a probe result is incomplete", where=path, expected=len(records), found=len(hidden))
    return RecordSet(
        records=records,
        hidden=hidden,
        model=about["model"],
        model_digest=about["model_digest"],
        probe_digest=about["probe_digest"],
        max_new_bytes=int(about["max_new_bytes"]),
        source=source,
        date=about["date"],
        seconds=float(about["seconds"]),
    )


def lines_of(path: Path) -> Path:
    """Where the records are whose hidden states are in `path`."""
    packed = path.with_suffix(compact.SUFFIX)
    return packed if packed.is_file() else path.with_suffix(".jsonl")


def keys(folder: Path) -> Iterator[tuple[tuple[str, str, int], Path]]:
    """The (key, file) of every result in a folder, without reading the results themselves."""
    for path in sorted(folder.glob("*.safetensors")):
        about = _about(path)
        yield (about["model_digest"], about["probe_digest"], int(about["max_new_bytes"])), path


def with_note(found: RecordSet, note: str) -> RecordSet:
    return replace(found, notes=(*found.notes, note))


def _digest(hidden: np.ndarray | None) -> str:
    """SHA-256 of the hidden states' bytes, of nothing where there are none."""
    return sha256(b"" if hidden is None else hidden.tobytes()).hexdigest()


def _about(path: Path) -> dict[str, str]:
    try:
        with path.open("rb") as data:
            refuse_pointer(data.read(LONGEST), where=path)
        with safe_open(path, framework="np") as file:
            about = dict(file.metadata() or {})
    except (OSError, SafetensorError) as error:
        raise LabError("cannot read a probe result", where=path, found=str(error)) from error
    fields = {"model", "model_digest", "probe_digest", "max_new_bytes", "date", "seconds"}
    if about.get("format") != FORMAT or not fields | {"records_sha256", "hidden_sha256"} <= about.keys():
        raise LabError("not a probe result of this version", where=path, expected=f"format {FORMAT}", found=about)
    return about
