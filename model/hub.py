"""Files from the Hub: fetched whole, known by commit and SHA-256, kept in the cache folder and found again offline.

A file lies in `hub/OWNER--NAME/COMMIT/FILE` below the cache folder, and beside it, written last, its record
`FILE.fetched.json`; a file without a record does not count. Only safetensors become models: their path is a model
expression. A pickle is refused, or, when its sender is trusted, kept as the safetensors made from it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from huggingface_hub import get_hf_file_metadata, hf_hub_url
from huggingface_hub.utils import validate_repo_id

from model import pickled
from model.cache_folder import cache_for
from model.errors import LabError
from model.expression import File
from model.hub_access import endpoint, offline, told
from model.hub_download import download, require, untrusted
from model.hub_records import SUFFIX, Fetched, evict, fetched, known
from model.hub_watch import MOST_SECONDS, Watch, watching

__all__ = ["Fetched", "Progress", "fetch", "fetched"]

Progress = Callable[[int, int], None]
"""Called with (bytes done, bytes in all)."""

_COMMIT = r"[0-9a-f]{40}"


def fetch(
    repo: str,
    file: str,
    *,
    revision: str = "main",
    sha256: str | None = None,
    trust_pickle: bool = False,
    folders: Sequence[Path] = (),
    progress: Progress | None = None,
    most_bytes: int | None = None,
    most_kept: int | None = None,
    most_seconds: float = MOST_SECONDS,
    anonymous: bool = False,
) -> Fetched:
    """One file of a model repository, from `folders` (without any, the cache's) where it is known, else from the Hub.

    What is fetched goes to the first of them; what lies in any is found, whether it can be written or not. A branch or
    a tag is looked up on the Hub each time, a commit only the first time; offline, the newest file fetched under that
    name counts. A connection that breaks off is taken up where it broke, as huggingface_hub does.
    most_bytes: the largest file that is taken, and one of unknown size is not. most_kept: of all files together that
    these folders keep; for more, those go that were asked for longest ago. most_seconds: for all tries together.
    anonymous: without this machine's token. progress may raise, which ends the fetch.

    Raises: LabError for a repository, revision or file that is not there or not open, no network, no room, no time,
        bytes of another SHA-256 than asked for or than the Hub promised, or more than it announced, a pickle that is
        not trusted, or damaged weights; then nothing is kept.
    """
    _check(repo, file, revision, sha256)
    is_pickle = Path(file).suffix.lower() in pickled.SUFFIXES
    if is_pickle and not trust_pickle:
        raise untrusted(f"{repo}/{file}")
    where = f"{repo}/{file} at {revision}"
    homes = [folder.absolute() / repo.replace("/", "--") for folder in folders or cache_for("hub")]
    found = known(homes, file, revision) if offline() or re.fullmatch(_COMMIT, revision) else None
    if found is None:
        if offline():
            todo = "unset HF_HUB_OFFLINE to reach the Hub"
            raise LabError("offline, and this file was not fetched before", where=where, todo=todo)
        watch = Watch(where, most_seconds, progress or (lambda _done, _total: None))
        with watching(watch):
            with told(where):
                url = hf_hub_url(repo, file, revision=revision, endpoint=endpoint())
                about = get_hf_file_metadata(url, endpoint=endpoint(), token=False if anonymous else None)
            commit = _told(about.commit_hash, _COMMIT, "a commit", where=where)
            promised = _told(about.etag, r"[^/\\]+", "an ETag", where=where)
            found = known(homes, file, commit)
            was_here = found is not None
            if found is None:
                if most_bytes is not None and (about.size is None or about.size > most_bytes):
                    size = "a file that does not say its size" if about.size is None else f"{about.size} bytes"
                    raise LabError("too large to fetch here", where=where, expected=f"at most {most_bytes}", found=size)
                path = homes[0] / commit / (f"{file}.safetensors" if is_pickle else file)
                if path.suffix == ".safetensors":
                    File(str(path))  # refused now rather than after the download
                if most_kept is not None:
                    evict([home.parent for home in homes], most=most_kept - (about.size or 0))
                watch.size = about.size
                found = download(
                    Fetched(path, repo, file, commit), homes[0].parent, promised=promised, sha256=sha256,
                    watch=watch, anonymous=anonymous,
                )  # fmt: skip
        found = replace(found, asked=tuple(sorted({*found.asked, revision})), date=datetime.now(UTC).isoformat())
        try:
            found.write()
        except LabError:
            if not was_here:
                raise  # else it is as good as it was, though nothing can be written beside it
    require(found.sha256, sha256, where=where)
    return found


def _told(said: str | None, pattern: str, expected: str, *, where: str) -> str:
    """What a Hub tells of every file. Raises: LabError for an answer of something else."""
    if said is None or not re.fullmatch(pattern, said):
        found, todo = repr(said or "")[:80], "check HF_ENDPOINT"
        raise LabError("not an answer of a Hub", where=where, expected=expected, found=found, todo=todo)
    return said


def _check(repo: str, file: str, revision: str, sha256: str | None) -> None:
    with told(repo):
        validate_repo_id(repo)
    parts = file.split("/")
    if {"", ".", ".."} & set(parts) or not file.isprintable() or set('\\:*?"<>|') & set(file) or file.endswith(SUFFIX):
        raise LabError("not a file of a repository", expected="a path like weights/v4.safetensors", found=repr(file))
    if not revision or not revision.isprintable():
        raise LabError("bad revision", expected="a branch, a tag or a whole commit", found=repr(revision))
    if sha256 is not None and not re.fullmatch(r"[0-9a-fA-F]{64}", sha256):
        raise LabError("bad SHA-256", expected="64 hexadecimal digits", found=repr(sha256))
