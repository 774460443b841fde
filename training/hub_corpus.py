"""Corpora from the Hub: the column `text` of parquet files, streamed once, kept in the cache folder and found again.

`hub:OWNER/NAME[@REVISION][:PATH][,SIZE]`: a dataset repository, a branch or a commit of it, one parquet file or a
folder of them, and how much text to take, 256 MB unless said, as in `hub:HuggingFaceFW/fineweb-edu:sample/10BT,1GB`.

The first use settles the commit; from then on the same words mean the same bytes, with or without a network. Only the
pieces that hold the text are asked for, one row group after the other. `progress.json` says how far the two files of
text are sound, so that a broken run goes on there; `manifest.json` is written last and makes them a corpus.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import IO

from model.atomic import write_atomically
from model.cache_folder import cache_for
from model.digest import text_digest
from model.errors import LabError
from model.hub_access import endpoint, offline, told
from model.hub_address import is_address, parse
from training.corpus import BETWEEN, Corpus, Shards, mapped
from training.parquet_text import ParquetText
from training.plain_text import Unsound

PREFIX = "hub:"
DEFAULT_BYTES = 256_000_000
Progress = Callable[[int, int], None]
"""Called with (bytes of text taken, bytes wanted)."""

_SPEC = re.compile(
    r"hub:(?P<repo>[\w.-]+/[\w.-]+)(@(?P<revision>[^@:,]+))?(:(?P<path>[^,]*))?(,(?P<size>[0-9]+)(?P<unit>kB|MB|GB))?"
)
_UNITS = {"kB": 1_000, "MB": 1_000_000, "GB": 1_000_000_000}
_TRAIN, _HELD_OUT, _PROGRESS, _MANIFEST = "train.bin", "held_out.bin", "progress.json", "manifest.json"


@dataclass(frozen=True)
class Source:
    """What to take. path: a file or a folder of the repository, empty for all of it. max_bytes: of text."""

    repo: str
    revision: str = "main"
    path: str = ""
    max_bytes: int = DEFAULT_BYTES

    @classmethod
    def parse(cls, text: str) -> Source:
        """An address of the dataset on the Hub may stand in place of its name, revision and path.

        Raises: LabError when this is not `hub:OWNER/NAME[@REVISION][:PATH][,SIZE]`.
        """
        address, comma, size = text.removeprefix(PREFIX).partition(",")
        address = re.sub(r"^(\w+:)/(?=[^/])", r"\1//", address)  # as a path lost one of its slashes
        if is_address(address):
            at = parse(address, dataset=True)
            text = f"{PREFIX}{at.repo}@{at.revision or 'main'}:{at.file}{comma}{size}"
        found = _SPEC.fullmatch(text)
        if found is None:
            expected = f"{PREFIX}OWNER/NAME[@REVISION][:PATH][,SIZE], SIZE in kB, MB or GB"
            raise LabError("not a corpus of the Hub", expected=expected, found=repr(text))
        size = int(found["size"]) * _UNITS[found["unit"]] if found["size"] else DEFAULT_BYTES
        return cls(found["repo"], found["revision"] or "main", (found["path"] or "").strip("/"), size)

    @property
    def folder(self) -> Path:
        """Where its text is kept, or will be. Raises: LabError where there is no cache folder."""
        key = text_digest(json.dumps(asdict(self), sort_keys=True).encode())[:12]
        folders = [place / f"{self.repo.replace('/', '--')}-{key}" for place in cache_for("corpora")]
        return next((folder for folder in folders if (folder / _MANIFEST).exists()), folders[0])


@dataclass(frozen=True)
class _Progress:
    """How far a corpus is: the commit and the files that make it, and where to go on.

    file, row_group: the next to read; file is the number of files once there is enough. sizes, documents: bytes and
    documents of the two text files up to there. first: the number of the file's first row. sources: bytes by file
    begun.
    """

    revision: str
    files: tuple[str, ...]
    file: int = 0
    row_group: int = 0
    sizes: tuple[int, ...] = (0, 0)
    documents: tuple[int, int] = (0, 0)
    first: int = 0
    sources: tuple[tuple[str, int], ...] = ()

    def after(self, file: int, row_group: int, shards: Shards) -> _Progress:
        """The state once a file is read up to a row group."""
        before = self.sources[:file]
        own = sum(shards.sizes) - sum(size for _, size in before)
        return replace(
            self, file=file, row_group=row_group, sizes=tuple(shards.sizes), documents=shards.counted,
            first=shards.first, sources=(*before, (self.files[file], own)),
        )  # fmt: skip


def read(spec: str, *, progress: Progress | None = None) -> Corpus:
    """The corpus that a spec names, from the cache folder or, the first time, from the Hub.

    Raises: LabError for a bad spec, a repository, revision or path that is not there, parquet that is damaged or has no
        text, no network, no room; nothing that is not whole is ever taken for a corpus.
    """
    from huggingface_hub.utils import WeakFileLock

    source = Source.parse(spec)
    folder = source.folder
    if (folder / _MANIFEST).exists():  # where nothing can be written either
        return _kept(folder)
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
        with WeakFileLock(folder.with_suffix(".lock")):  # processes of one run wait for the first
            if not (folder / _MANIFEST).exists():
                _build(source, folder, progress or (lambda _taken, _wanted: None))
    except OSError as error:
        raise LabError("cannot keep the text of a corpus", where=folder, found=error.strerror or error) from error
    return _kept(folder)


def on_standard_error() -> Progress:
    """Reports at most a line every ten seconds."""
    last = [time.monotonic()]

    def report(taken: int, wanted: int) -> None:
        if time.monotonic() - last[0] >= 10:
            last[0] = time.monotonic()
            print(f"corpus: {taken / 1e6:.0f} of {wanted / 1e6:.0f} MB", file=sys.stderr, flush=True)

    return report


def _kept(folder: Path) -> Corpus:
    """The corpus of a folder that has a manifest. Raises: LabError when the text is not what the manifest says."""
    try:
        about = json.loads((folder / _MANIFEST).read_text(encoding="utf-8"))
        with (folder / _TRAIN).open("rb") as train, (folder / _HELD_OUT).open("rb") as held_out:
            texts = mapped(train), mapped(held_out)
        if [len(text) for text in texts] != about["sizes"]:
            raise ValueError(f"{[len(text) for text in texts]} bytes where {about['sizes']} should be")
        sources = tuple((f"{about['repo']}@{about['revision']}/{name}", size) for name, size in about["sources"])
        counted = about.get("documents")  # not in what earlier versions kept
        documents = None if counted is None else (int(counted[0]), int(counted[1]))
        return Corpus(*texts, sources=sources, digest=str(about["digest"]), documents=documents)
    except (OSError, ValueError, TypeError, KeyError, IndexError) as error:
        todo = "delete that folder; the text is then fetched again"
        raise LabError("a damaged corpus in the cache", where=folder, found=error, todo=todo) from error


def _build(source: Source, folder: Path, progress: Progress) -> None:
    """Fetch what is missing and write the manifest."""
    if offline():
        todo = "unset HF_HUB_OFFLINE to reach the Hub"
        raise LabError("offline, and this corpus was not fetched before", where=source.repo, todo=todo)
    begun = at = _resumed(folder) or _begin(source)
    folder.mkdir(parents=True, exist_ok=True)
    try:
        with _opened(folder / _TRAIN, at.sizes[0]) as train, _opened(folder / _HELD_OUT, at.sizes[1]) as held_out:
            shards = Shards(train, held_out, where=folder, documents=at.documents, first=at.first)
            for at in _extended(source, begun, shards):
                os.fsync(train.fileno())
                os.fsync(held_out.fileno())
                write_atomically(folder / _PROGRESS, json.dumps(asdict(at)).encode())
                progress(sum(at.sizes), source.max_bytes)
            corpus = shards.corpus(at.sources, where=source.repo)
    except LabError as error:
        if isinstance(error, Unsound) or not (folder / _PROGRESS).exists():
            shutil.rmtree(folder)  # nothing that a later run could go on from
        raise
    about = {**asdict(source), "asked": source.revision, "revision": at.revision, "sizes": at.sizes}
    about["documents"] = at.documents
    about |= {"sources": at.sources, "digest": corpus.digest, "date": datetime.now(UTC).isoformat(timespec="seconds")}
    write_atomically(folder / _MANIFEST, (json.dumps(about, indent=2) + "\n").encode())
    (folder / _PROGRESS).unlink(missing_ok=True)


def _extended(source: Source, at: _Progress, shards: Shards) -> Iterator[_Progress]:
    """Add documents until there are enough of them or no more; the state after every row group."""
    for file in range(at.file, len(at.files)):
        name = at.files[file]
        text = ParquetText.on_hub(source.repo, name, commit=at.revision)
        first = at.row_group if file == at.file else 0
        for row_group in range(first, text.n_row_groups):
            for number, document in text.documents(row_group):
                if sum(shards.sizes) + len(document) + len(BETWEEN) > source.max_bytes:
                    yield replace(at.after(file, row_group, shards), file=len(at.files), row_group=0)
                    return
                shards.add(document, number=number, source=name)
            at = at.after(file, row_group + 1, shards)
            yield at
        shards.next_file(text.n_rows)
        at = replace(at.after(file, text.n_row_groups, shards), file=file + 1, row_group=0)


def _begin(source: Source) -> _Progress:
    """The commit that the revision is now, and its parquet files in name order."""
    from huggingface_hub import HfApi

    where = f"dataset {source.repo} at {source.revision}"
    with told(where):
        api = HfApi(endpoint=endpoint())
        commit = api.dataset_info(source.repo, revision=source.revision).sha
        names = [source.path]
        if not source.path.endswith(".parquet"):
            tree = api.list_repo_tree(
                source.repo, source.path or None, recursive=True, revision=commit, repo_type="dataset"
            )
            names = sorted(entry.path for entry in tree if entry.path.endswith(".parquet"))
    if commit is None or not names:
        expected = "*.parquet files below it" if commit else "a commit"
        raise LabError("no text to train on", where=f"{where}:{source.path}", expected=expected, found="none")
    return _Progress(commit, tuple(names))


def _resumed(folder: Path) -> _Progress | None:
    """Where an earlier run stopped, or None where there is nothing to go on from."""
    try:
        values = json.loads((folder / _PROGRESS).read_text(encoding="utf-8"))
        sources = tuple((str(name), int(size)) for name, size in values.pop("sources"))
        files, sizes = tuple(values.pop("files")), tuple(values.pop("sizes"))
        (train, held_out), first = values.pop("documents"), int(values.pop("first"))
        there = [(folder / name).stat().st_size for name in (_TRAIN, _HELD_OUT)]
        at = _Progress(
            files=files, sizes=sizes, documents=(int(train), int(held_out)), first=first, sources=sources, **values
        )
        return at if there[0] >= sizes[0] and there[1] >= sizes[1] else None
    except (OSError, ValueError, TypeError, KeyError, IndexError, AttributeError):
        return None  # the text is fetched again


def _opened(path: Path, size: int) -> IO[bytes]:
    """A file of text with what came after `size` bytes cut off."""
    path.touch()
    file = path.open("r+b", buffering=0)
    file.truncate(size)
    return file
