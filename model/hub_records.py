"""What is known of every fetched file: one small JSON file beside it, written last."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Literal

from model import store
from model.cache_folder import cache_for
from model.digest import file_sha256

SUFFIX = ".fetched.json"
Kind = Literal["root", "delta", "other"]


@dataclass(frozen=True)
class Fetched:
    """A file as it was fetched.

    path: absolute; of a root or a delta also its model expression. asked: the revisions that led to this commit.
    revision: the commit. sha256, bytes: of what the Hub sent. kind: a whole model, a delta, or anything else.
    stored_sha256: of the file at `path`; it differs from sha256 only for what was a pickle. date: of the last look at
    the Hub, ISO 8601 in UTC.
    """

    path: Path
    repo: str
    file: str
    revision: str
    asked: tuple[str, ...] = ()
    sha256: str = ""
    bytes: int = 0
    kind: Kind = "other"
    stored_sha256: str = ""
    date: str = ""

    def write(self) -> None:
        """Put the record beside the file, atomically. Raises: LabError when it cannot be written."""
        values = {name: value for name, value in asdict(self).items() if name != "path"}
        beside = self.path.with_name(self.path.name + SUFFIX)
        store.write_atomically(beside, (json.dumps(values, indent=2) + "\n").encode())


def fetched(folder: Path | None = None) -> list[Fetched]:
    """All files fetched before into `folder` (without it, the cache's), the newest first."""
    folder = (folder or cache_for("hub")).absolute()
    found = [record for path in folder.glob(f"*/*/**/*{SUFFIX}") if (record := _read(path))]
    return sorted(found, key=lambda record: record.date, reverse=True)


def known(home: Path, file: str, revision: str) -> Fetched | None:
    """The newest fetch of this file under a commit, a branch or a tag, if its bytes are still the same.

    home: the folder of one repository.
    """
    found = [record for path in home.glob(f"*/**/*{SUFFIX}") if (record := _read(path))]
    own = [record for record in found if record.file == file and revision in (record.revision, *record.asked)]
    newest = max(own, key=lambda record: record.date, default=None)
    return newest if newest is not None and file_sha256(newest.path) == newest.stored_sha256 else None


def _read(beside: Path) -> Fetched | None:
    """A record whose file is there, or None: a cache is only a cache, what cannot be read is fetched again."""
    try:
        values = json.loads(beside.read_text(encoding="utf-8"))
        asked = tuple(values.pop("asked"))
        record = Fetched(path=beside.with_name(beside.name.removesuffix(SUFFIX)), asked=asked, **values)
    except (OSError, ValueError, TypeError, KeyError, AttributeError):
        return None
    return record if record.path.is_file() else None
