"""What is known of every fetched file: one small JSON file beside it, written last."""

from __future__ import annotations

import json
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Literal

from model.atomic import write_atomically
from model.cache_folder import cache_for
from model.digest import file_sha256
from model.errors import LabError

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
        path = self.path.with_name(self.path.name + SUFFIX)
        write_atomically(path, (json.dumps(values, indent=2) + "\n").encode())

    def remove(self) -> bool:
        """Take the file and its record away, and the folders that only held them; whether the file is gone."""
        try:
            self.path.with_name(self.path.name + SUFFIX).unlink(missing_ok=True)  # first: without it, it counts no more
            self.path.unlink(missing_ok=True)
        except OSError:
            return False
        with suppress(OSError):  # not empty
            for folder in self.path.parents[: 2 + self.file.count("/")]:
                folder.rmdir()
        return True


def fetched(*folders: Path) -> list[Fetched]:
    """All files fetched before into these folders (without any, the cache's), the newest first."""
    places = [folder.absolute() for folder in folders or cache_for("hub")]
    found = [record for place in places for path in place.glob(f"*/*/**/*{SUFFIX}") if (record := _read(path))]
    return sorted(found, key=lambda record: record.date, reverse=True)


def known(homes: Sequence[Path], file: str, revision: str) -> Fetched | None:
    """The newest fetch of this file under a commit, a branch or a tag, if its bytes are still the same.

    homes: the folders of one repository; what is damaged in one may be sound in another.
    """
    found = [record for home in homes for path in home.glob(f"*/**/*{SUFFIX}") if (record := _read(path))]
    own = [record for record in found if record.file == file and revision in (record.revision, *record.asked)]
    newest = max(own, key=lambda record: record.date, default=None)
    same = [record for record in own if newest is not None and record.revision == newest.revision]
    return next((record for record in same if _sha256(record.path) == record.stored_sha256), None)


def evict(folders: Sequence[Path], *, most: int) -> None:
    """Let files go, those first that were asked for longest ago, until the rest has at most so many bytes.

    What lies in a folder that cannot be written stays.
    """
    kept = fetched(*folders)
    size = sum(own.bytes for own in kept)
    for own in reversed(kept):
        if size <= most:
            return
        if own.remove():
            size -= own.bytes


def _sha256(path: Path) -> str | None:
    """None for a file that cannot be read."""
    try:
        return file_sha256(path)
    except (OSError, LabError):
        return None


def _read(path: Path) -> Fetched | None:
    """A record whose file is there, or None: a cache is only a cache, what cannot be read is fetched again."""
    try:
        values = json.loads(path.read_text(encoding="utf-8"))
        asked = tuple(values.pop("asked"))
        record = Fetched(path=path.with_name(path.name.removesuffix(SUFFIX)), asked=asked, **values)
    except (OSError, ValueError, TypeError, KeyError, AttributeError):
        return None
    return record if record.path.is_file() else None
