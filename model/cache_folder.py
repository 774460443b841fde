"""Where this project keeps what it can get or make again."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from model.errors import LabError


def default_cache() -> Path | None:
    """The folder that LAB_CACHE names, or this platform's cache folder; None where there is no home folder."""
    if named := os.environ.get("LAB_CACHE"):
        return Path(named)
    try:
        home = Path.home()
    except RuntimeError:
        return None
    usual = {"darwin": home / "Library/Caches", "win32": Path(os.environ.get("LOCALAPPDATA") or home / "AppData/Local")}
    base = usual.get(sys.platform) or Path(os.environ.get("XDG_CACHE_HOME") or home / ".cache")
    return base / "tilelli-lab"


def cache_for(what: str) -> Path:
    """The absolute path of one folder of the cache, not made yet. Raises: LabError where there is no cache folder."""
    cache = default_cache()
    if cache is None:
        raise LabError("no folder to keep files in", expected="a home folder", todo="name a folder in LAB_CACHE")
    return cache.absolute() / what
