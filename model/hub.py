"""Files from the Hub: fetched whole, known by commit and SHA-256, kept in the cache folder and found again offline.

A file lies in `hub/OWNER--NAME/COMMIT/FILE` below the cache folder, and beside it, written last, its record
`FILE.fetched.json`; a file without a record does not count. Only safetensors become models: their path is a model
expression. A pickle is refused, or, when its sender is trusted, kept as the safetensors made from it.
"""

from __future__ import annotations

import re
import shutil
import tempfile
from collections.abc import Callable, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, cast

from huggingface_hub import get_hf_file_metadata, hf_hub_download, hf_hub_url
from huggingface_hub.utils import validate_repo_id
from safetensors import SafetensorError, safe_open

from model import pickled, store
from model.cache_folder import cache_for
from model.checkpoint import BASE_DIGEST, CONFIG, as_root
from model.digest import file_sha256
from model.errors import LabError
from model.expression import File
from model.hub_access import endpoint, offline, told
from model.hub_records import SUFFIX, Fetched, Kind, fetched, known
from model.lfs_pointer import LONGEST, refuse_pointer
from model.routed_lm import RoutedLM

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
    anonymous: bool = False,
) -> Fetched:
    """One file of a model repository, from `folders` (without any, the cache's) where it is known, else from the Hub.

    What is fetched goes to the first of them; what lies in any is found, whether it can be written or not. A branch or
    a tag is looked up on the Hub each time, a commit only the first time; offline, the newest file fetched under that
    name counts. A connection that breaks off is taken up where it broke, as huggingface_hub does.
    most_bytes: the largest file that is taken, and one of unknown size is not. anonymous: without this machine's token.

    Raises: LabError for a repository, revision or file that is not there or not open, no network, no room, bytes of
        another SHA-256 than asked for, a pickle that is not trusted, or damaged weights; then nothing is kept.
    """
    _check(repo, file, revision, sha256)
    is_pickle = Path(file).suffix.lower() in pickled.SUFFIXES
    if is_pickle and not trust_pickle:
        raise _untrusted(f"{repo}/{file}")
    where = f"{repo}/{file} at {revision}"
    homes = [folder.absolute() / repo.replace("/", "--") for folder in folders or cache_for("hub")]
    found = known(homes, file, revision) if offline() or re.fullmatch(_COMMIT, revision) else None
    if found is None:
        if offline():
            todo = "unset HF_HUB_OFFLINE to reach the Hub"
            raise LabError("offline, and this file was not fetched before", where=where, todo=todo)
        with told(where):
            url = hf_hub_url(repo, file, revision=revision, endpoint=endpoint())
            about = get_hf_file_metadata(url, endpoint=endpoint(), token=False if anonymous else None)
        commit = about.commit_hash or ""
        if not re.fullmatch(_COMMIT, commit):
            todo = "check HF_ENDPOINT"
            raise LabError("not an answer of a Hub", where=where, expected="a commit", found=repr(commit), todo=todo)
        found = known(homes, file, commit)
        was_here = found is not None
        if found is None:
            if most_bytes is not None and (about.size is None or about.size > most_bytes):
                size = "a file that does not say its size" if about.size is None else f"{about.size} bytes"
                raise LabError("too large to fetch here", where=where, expected=f"at most {most_bytes}", found=size)
            path = homes[0] / commit / (f"{file}.safetensors" if is_pickle else file)
            if path.suffix == ".safetensors":
                File(str(path))  # refused now rather than after the download
            found = _download(
                Fetched(path, repo, file, commit), homes[0].parent, size=about.size, sha256=sha256, where=where,
                progress=progress or (lambda _done, _total: None), anonymous=anonymous,
            )  # fmt: skip
        found = replace(found, asked=tuple(sorted({*found.asked, revision})), date=datetime.now(UTC).isoformat())
        try:
            found.write()
        except LabError:
            if not was_here:
                raise  # else it is as good as it was, though nothing can be written beside it
    _require(found.sha256, sha256, where=where)
    return found


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


def _download(
    record: Fetched, base: Path, *, size: int | None, sha256: str | None, where: str, progress: Progress,
    anonymous: bool,
) -> Fetched:  # fmt: skip
    """Put the file at the record's path once all is known to be as it should; on any error nothing stays behind.

    base: the folder to work in, on the same disk. size: in bytes, as the Hub announces it.
    """
    with _keeping(base):
        base.mkdir(parents=True, exist_ok=True)
        if size is not None and size > (free := shutil.disk_usage(base).free):
            raise LabError("not enough room", where=base, expected=f"{size} bytes for {where}", found=f"{free} free")
        temporary = tempfile.TemporaryDirectory(prefix=".fetching-", dir=base)
    with temporary as inside:
        with told(where):
            bar = cast(Any, _bar(progress))
            got = hf_hub_download(
                record.repo,
                record.file,
                revision=record.revision,
                local_dir=inside,
                endpoint=endpoint(),
                tqdm_class=bar,
                token=False if anonymous else None,
            )
        ours = Path(got)
        with ours.open("rb") as file:
            refuse_pointer(file.read(LONGEST), where=where, todo="ask its author to upload the file with Git-LFS")
        record = replace(record, sha256=file_sha256(ours), bytes=ours.stat().st_size)
        _require(record.sha256, sha256, where=where)
        if record.path.name != ours.name:
            pickled.convert(ours, ours := Path(inside) / "converted.safetensors", where=where)
        elif record.path.suffix != ".safetensors" and pickled.is_pickle(ours):
            raise _untrusted(where)
        kind = _kind(ours, where=where) if record.path.suffix == ".safetensors" else "other"
        record = replace(record, kind=kind, stored_sha256=file_sha256(ours))
        with _keeping(base):
            record.path.parent.mkdir(parents=True, exist_ok=True)
            ours.replace(record.path)
    return record


def _kind(path: Path, *, where: str) -> Kind:
    """What a safetensors file is, by its header; a root is checked whole. Raises: LabError for a damaged one."""
    try:
        with safe_open(path, framework="pt") as file:
            header = file.metadata() or {}
        if BASE_DIGEST in header:
            store.load(path)
            return "delta"
        if CONFIG in header:
            root = as_root(store.load(path), where=where)
            RoutedLM.from_params(root.config, root.params)
            return "root"
    except SafetensorError as error:
        raise LabError("a damaged safetensors file", where=where, found=error) from error
    except LabError as error:  # tell of the file that was asked for, not of where it lies for now
        raise LabError(error.what, where=where, expected=error.expected, found=error.found, todo=error.todo) from error
    return "other"


def _require(found: str, wanted: str | None, *, where: str) -> None:
    if wanted is not None and found != wanted.lower():
        todo = "compare with what its author publishes, or name another --revision"
        raise LabError("other bytes than asked for", where=where, expected=f"SHA-256 {wanted}", found=found, todo=todo)


def _untrusted(where: str) -> LabError:
    return LabError(
        "a pickle, which can run any program when it is opened", where=where, expected="a safetensors file",
        todo="if you trust its author, add --trust-pickle: only its tensors are read",
    )  # fmt: skip


@contextmanager
def _keeping(folder: Path):  # type: ignore[no-untyped-def]
    """Raises: LabError for what the disk refuses inside."""
    try:
        yield
    except OSError as error:
        todo = "free some room, or name another folder in LAB_CACHE"
        raise LabError("cannot keep files", where=folder, found=error.strerror or error, todo=todo) from error


def _bar(progress: Progress) -> type:
    """What huggingface_hub takes for a progress bar, over HTTP or Xet, and which only reports."""

    class Bar:
        def __init__(self, *, total: int | None = None, initial: int = 0, **_: object) -> None:
            self.n, self.total = initial, total

        def __enter__(self) -> Bar:
            return self

        def __exit__(self, *_: object) -> None:
            self.close()

        def update(self, n: int) -> None:
            self.n += n
            progress(self.n, max(self.n, self.total or 0))

        def update_transfer(self, n: int) -> None:
            """Bytes over the network, of which Xet may need fewer; with this method one bar is made, not two."""

        def set_postfix_str(self, *_: object, **__: object) -> None: ...

        set_transfer_postfix_str = set_postfix_str

        def close(self) -> None: ...

    return Bar
