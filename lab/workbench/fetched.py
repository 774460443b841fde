"""Models from the Hub for a page that anybody may use: small safetensors files only, checked, and named at once."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from lab.errors import LabError
from lab.hosting import limits
from lab.progress import Cancelled
from lab.workbench.workbench import Workbench
from model import hub, hub_address
from model.cache_folder import writable
from model.hub_access import offline
from model.hub_records import Fetched

__all__ = ["MOST_BYTES", "FetchedModel", "fetch", "known", "offline"]

MOST_BYTES = limits.of("LAB_HUB_BYTES")
"""The largest file taken: more than twice a whole model in full precision."""
MOST_ATTENTION = 64_000_000
"""Attention scores of one layer, of 32 prompts that fill the model: some four times those of a model of ours."""
MOST_KEPT = limits.of("LAB_HUB_KEPT_BYTES")
"""Bytes of all files kept; for more, those go that were asked for longest ago."""
MOST_SECONDS = limits.of("LAB_HUB_SECONDS")
"""Of one fetch, all tries together."""
BYTE_VALUES = 256
PREFIX = "hub-"
"""Of the names that fetched models get."""


@dataclass(frozen=True)
class FetchedModel:
    """A file of the Hub as a model of this lab. expr: its name while this process lives."""

    expr: str
    file: Fetched


def fetch(
    workbench: Workbench,
    repo: str,
    file: str,
    *,
    revision: str = "",
    sha256: str = "",
    progress: Callable[[int, int], None] | None = None,
    cancel: Callable[[], bool] | None = None,
) -> FetchedModel:
    """Fetch a file without this machine's token and give it a name that expressions can use.

    repo, file: by name, or the address of the file's page on the Hub in either.

    A file that turns out to be no model of this lab is not kept.
    Raises: LabError for a repository that the host does not allow, anything but safetensors, a file that is too large,
        and what `hub.fetch` and loading refuse; Cancelled when `cancel()` becomes true.
    """
    asked = hub_address.settle(repo.strip(), file.strip(), revision.strip())
    repo, file = asked.repo, asked.file
    if (allowed := limits.hub_allowed()) is not None and repo not in allowed:
        expected = f"one of {', '.join(sorted(allowed))}" if allowed else None
        todo = "run a lab of your own to fetch others: its host names what may be fetched in LAB_HUB_ALLOW"
        raise LabError("this lab does not fetch from there", expected=expected, found=repo[:100], todo=todo)
    if Path(file).suffix.lower() != ".safetensors":
        expected = "a file that ends in .safetensors"
        raise LabError("only safetensors are fetched here", expected=expected, found=repr(file)[:80])
    places = folders(workbench)

    def report(done: int, total: int) -> None:
        if cancel is not None and cancel():
            raise Cancelled("the fetch was stopped", found=f"{done} of {total} bytes")
        if progress is not None:
            progress(done, total)

    found = hub.fetch(
        repo, file, revision=asked.revision, sha256=sha256.strip() or None, folders=places, progress=report,
        most_bytes=min(MOST_BYTES, MOST_KEPT), most_kept=MOST_KEPT, most_seconds=MOST_SECONDS, anonymous=True,
    )  # fmt: skip
    try:
        _check(workbench, found)
    except LabError:
        found.remove()
        raise
    return _named(workbench, found)


def known(workbench: Workbench) -> list[FetchedModel]:
    """The models fetched before, the newest first; those of an earlier start of the lab get their names again."""
    return [_named(workbench, own) for own in hub.fetched(*folders(workbench)) if own.kind != "other"]


def folders(workbench: Workbench) -> tuple[Path, ...]:
    """Where the page's fetched files are, apart from those of the command line, whose owner may see more.

    New ones go to the first; the cache is read even where nothing can be put into it.
    """
    cache = workbench.cache_dir
    places = [writable(cache)] if cache is None else [writable(cache), cache]
    return tuple(place / "page-hub" for place in dict.fromkeys(places))


def name(found: Fetched) -> str:
    """`hub-OWNER-NAME-FILE-SHA`: what it is, in letters that an expression can hold."""
    plain = re.sub(r"[^A-Za-z0-9]+", "-", f"{found.repo}-{Path(found.file).stem}")[:60].strip("-")
    return f"{PREFIX}{plain}-{found.sha256[:8]}"


def _check(workbench: Workbench, found: Fetched) -> None:
    """Raises: LabError for a file that is no model of this lab."""
    where = f"{found.repo}/{found.file}"
    if found.kind == "other":
        expected = "a whole model of this lab, or a delta of one of its roots"
        raise LabError("not a model of this lab", where=where, expected=expected, found="other safetensors")
    config = workbench.model(str(found.path)).config
    attention_scores = 32 * config.n_heads * config.max_seq_len**2
    if attention_scores > MOST_ATTENTION:
        size = f"{config.n_heads} heads over {config.max_seq_len} bytes"
        expected = f"at most {MOST_ATTENTION} attention scores a layer for 32 prompts"
        raise LabError("a model too large to run here", where=where, expected=expected, found=size)
    symbols = config.vocab_size
    if symbols != BYTE_VALUES:
        raise LabError("not a model of bytes", where=where, expected=f"{BYTE_VALUES} symbols", found=symbols)


def _named(workbench: Workbench, found: Fetched) -> FetchedModel:
    given = name(found)
    return FetchedModel(given if given in workbench.adopted else workbench.adopt(given, found.path), found)
