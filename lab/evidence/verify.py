"""Whether the files here are the ones the results were made with.

    python -m lab.evidence.verify        writes prompts/SHA256SUMS anew, after files it names were changed on purpose

Checkpoints answer to their manifest; prompts, decision rule and lexicon to `prompts/SHA256SUMS`, which
`sha256sum -c` reads; shipped probe results to the digests of the model and the prompts that they name, kept training
curves to that of their model; runs of the benchmark must be fair pairs; monitors, and the files of the mixture of
experts, to lists of their own.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from lab.claims import routed_or_vanilla
from lab.monitors import shipped
from lab.probe import results as record_files
from lab.probe.prompts import prompts_folder
from model import kept_curves, listed
from model.atomic import write_atomically
from model.errors import LabError
from model.hf import bundled
from model.hf.named import TILMOE
from model.manifest import Manifest

ROOT = Path(__file__).resolve().parents[2]
SUMS = "prompts/SHA256SUMS"
PATTERNS = (
    "prompts/*.jsonl",
    "lab/evaluation/decision_rule.json",
    "lab/claims/claims.json",
    "lab/replies/lexicon.txt.gz",
)


@dataclass(frozen=True)
class Verified:
    """checked: what was looked at. problems: one line each, empty when everything fits."""

    checked: tuple[str, ...]
    problems: tuple[str, ...]


def verify(folder: Path, *, root: Path = ROOT) -> Verified:
    """Check the checkpoints of `folder` and the data files of the repository."""
    checked = [f"{len(Manifest.read(folder).entries)} models of {folder / 'manifest.json'}"]
    problems = [str(problem) for problem in listed.verify(folder)]
    sums = _sums(root / SUMS)
    checked.append(f"{len(sums)} files of {SUMS}")
    problems += _changed(root, sums)
    results = sorted((folder / "records").glob("*.safetensors"))
    checked.append(f"{len(results)} shipped probe results")
    problems += [problem for path in results for problem in _misfits(path, folder)]
    for kept, what in ((kept_curves, "training curves"), (routed_or_vanilla, "benchmark runs")):
        checked.append(f"{sum(1 for _ in (folder / kept.FOLDER).glob('*.json*'))} {what}")
        problems += kept.problems(folder)
    checked.append(f"{len(shipped.listed(folder))} monitors of {folder / shipped.FILE}")
    problems += shipped.misfits(folder, known=[entry.digest for entry in Manifest.read(folder).entries])
    beside = root / "checkpoints"
    if any(beside.glob(f"{TILMOE}*")):
        checked.append(f"{len(bundled.About.read(beside).files)} files of {TILMOE}")
        problems += [str(problem) for problem in bundled.problems(beside)]
    return Verified(tuple(checked), tuple(problems))


def write_sums(root: Path = ROOT) -> Path:
    """Write prompts/SHA256SUMS for the files that `PATTERNS` name."""
    lines = [f"{_digest(path)}  {path.relative_to(root).as_posix()}\n" for path in _covered(root)]
    write_atomically(root / SUMS, "".join(lines).encode("ascii"))
    return root / SUMS


def _covered(root: Path) -> list[Path]:
    return [path for pattern in PATTERNS for path in sorted(root.glob(pattern))]


def _digest(path: Path) -> str:
    return sha256(path.read_bytes()).hexdigest()


def _sums(path: Path) -> dict[str, str]:
    try:
        lines = path.read_text(encoding="ascii").splitlines()
        return {name: wanted for wanted, name in (line.split("  ", 1) for line in lines)}
    except (OSError, ValueError) as error:
        raise LabError("cannot read the list of digests", where=path, found=str(error)) from error


def _changed(root: Path, sums: dict[str, str]) -> Iterator[str]:
    for name, wanted in sums.items():
        path = root / name
        found = _digest(path) if path.is_file() else "no file"
        if found != wanted:
            yield str(LabError("a file was changed", where=name, expected=wanted[:16], found=found[:16]))
    for path in _covered(root):
        if path.relative_to(root).as_posix() not in sums:
            yield str(LabError("a file is not listed", where=path.relative_to(root), expected=f"a line in {SUMS}"))


def _misfits(path: Path, folder: Path) -> Iterator[str]:
    try:
        found = record_files.read(path, source="shipped")
    except LabError as error:
        yield str(error)
        return
    models = {entry.digest: entry.name for entry in Manifest.read(folder).entries}
    if found.model_digest not in models:
        yield str(LabError("a result of no listed model", where=path.name, found=found.model_digest[:16]))
    prompts = {_digest(file) for file in prompts_folder().glob("*.jsonl")}
    if found.probe_digest not in prompts:
        yield str(LabError("a result on other prompts", where=path.name, found=found.probe_digest[:16]))


if __name__ == "__main__":
    print(write_sums(), file=sys.stderr)
