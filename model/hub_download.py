"""One file from the Hub: downloaded whole into a folder of its own, checked, and only then put where it belongs."""

from __future__ import annotations

import re
import shutil
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any, cast

from huggingface_hub import hf_hub_download
from safetensors import SafetensorError, safe_open

from model import pickled, store
from model.atomic import FORSAKEN
from model.checkpoint import BASE_DIGEST, CONFIG, as_root
from model.digest import file_sha256, git_blob
from model.errors import LabError
from model.hub_access import endpoint, told
from model.hub_records import Fetched, Kind
from model.hub_watch import Watch
from model.lfs_pointer import LONGEST, refuse_pointer
from model.routed_lm import RoutedLM

UNFINISHED = ".fetching-"
"""How the names of folders begin in which files are until they are whole."""


def download(
    record: Fetched, base: Path, *, promised: str, sha256: str | None, watch: Watch, anonymous: bool
) -> Fetched:
    """Put the file at the record's path once all is known to be as it should; on any error nothing stays behind.

    base: the folder to work in, on the same disk. promised: the ETag, in which the Hub tells the file's digest.
    """
    where, size = watch.where, watch.size
    with _keeping(base):
        base.mkdir(parents=True, exist_ok=True)
        _sweep(base)
        if size is not None and size > (free := shutil.disk_usage(base).free):
            raise LabError("not enough room", where=base, expected=f"{size} bytes for {where}", found=f"{free} free")
        temporary = tempfile.TemporaryDirectory(prefix=UNFINISHED, dir=base)
    with temporary as inside:
        with told(where):
            bar = cast(Any, _bar(watch))
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
        require(record.sha256, sha256, where=where)
        _keeps_promise(ours, record.sha256, promised, where=where)
        if record.path.name != ours.name:
            pickled.convert(ours, ours := Path(inside) / "converted.safetensors", where=where)
        elif record.path.suffix != ".safetensors" and pickled.is_pickle(ours):
            raise untrusted(where)
        kind = _kind(ours, where=where) if record.path.suffix == ".safetensors" else "other"
        record = replace(record, kind=kind, stored_sha256=file_sha256(ours))
        with _keeping(base):
            record.path.parent.mkdir(parents=True, exist_ok=True)
            ours.replace(record.path)
    return record


def _kind(path: Path, *, where: object) -> Kind:
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


def require(found: str, wanted: str | None, *, where: object) -> None:
    if wanted is not None and found != wanted.lower():
        todo = "compare with what its author publishes, or name another --revision"
        raise LabError("other bytes than asked for", where=where, expected=f"SHA-256 {wanted}", found=found, todo=todo)


def _keeps_promise(path: Path, sha256: str, etag: str, *, where: object) -> None:
    """The Hub's ETag is the SHA-256 of a file in large storage, and what git calls any other; another server's may be
    anything, which promises nothing. Raises: LabError for other bytes than promised."""
    if re.fullmatch(r"[0-9a-f]{64}", etag):
        found = sha256
    elif re.fullmatch(r"[0-9a-f]{40}", etag):
        found = git_blob(path)
    else:
        return
    if found != etag:
        todo = "fetch it again; if it stays so, tell its author or whoever runs the server"
        raise LabError("other bytes than the Hub promised", where=where, expected=etag, found=found, todo=todo)


def untrusted(where: object) -> LabError:
    return LabError(
        "a pickle, which can run any program when it is opened", where=where, expected="a safetensors file",
        todo="if you trust its author, add --trust-pickle: only its tensors are read",
    )  # fmt: skip


@contextmanager
def _keeping(folder: Path) -> Iterator[None]:
    """Raises: LabError for what the disk refuses inside."""
    try:
        yield
    except OSError as error:
        todo = "free some room, or name another folder in LAB_CACHE"
        raise LabError("cannot keep files", where=folder, found=error.strerror or error, todo=todo) from error


def _sweep(base: Path) -> None:
    """Remove what killed fetches left: folders in which nothing has changed for long."""
    for left in base.glob(f"{UNFINISHED}*"):
        changed = [path.lstat().st_mtime for path in (left, *left.rglob("*"))]
        if time.time() - max(changed) > FORSAKEN:
            shutil.rmtree(left, ignore_errors=True)


def _bar(watch: Watch) -> type:
    """What huggingface_hub takes for a progress bar, over HTTP or Xet, and which only reports."""

    class Bar:
        def __init__(self, *, total: int | None = None, initial: int = 0, **_: object) -> None:
            watch.size = total if watch.size is None else watch.size
            watch.done = initial

        def __enter__(self) -> Bar:
            return self

        def __exit__(self, *_: object) -> None:
            self.close()

        def update(self, n: int) -> None:
            watch.more(n)

        def update_transfer(self, n: int) -> None:
            """Bytes over the network, of which Xet may need fewer; with this method one bar is made, not two."""

        def set_postfix_str(self, *_: object, **__: object) -> None: ...

        set_transfer_postfix_str = set_postfix_str

        def close(self) -> None: ...

    return Bar
