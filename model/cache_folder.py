"""Where this project keeps what it can get or make again, and what is only for now.

The cache is the folder that LAB_CACHE names, else this user's own. Where nothing can be kept there (a home that is not
there, a disk that is only read), what is already in it is still read, and new files go to a folder of this user's own
among the temporary ones, in which nobody else can have put anything.
"""

from __future__ import annotations

import atexit
import os
import shutil
import stat
import sys
import tempfile
from contextlib import suppress
from functools import lru_cache
from pathlib import Path

from model.errors import LabError

NAME = "tilelli-lab"


def default_cache() -> Path | None:
    """The folder that LAB_CACHE names, or this platform's cache folder; None where none is and none can be made."""
    if named := os.environ.get("LAB_CACHE"):
        return Path(named)
    try:
        home = Path.home()
    except RuntimeError:
        return None
    usual = {"darwin": home / "Library/Caches", "win32": Path(os.environ.get("LOCALAPPDATA") or home / "AppData/Local")}
    base = usual.get(sys.platform) or Path(os.environ.get("XDG_CACHE_HOME") or home / ".cache")
    return base / NAME if os.access(base / NAME, os.R_OK | os.X_OK) or can_write(base / NAME) else None


def cache_for(what: str) -> tuple[Path, ...]:
    """The absolute paths of one folder of the cache, none made yet: all are read, the first is written to.

    Two where LAB_CACHE names none and this user's own cache cannot be written.
    Raises: LabError where there is no cache folder and no temporary one either.
    """
    cache = default_cache()
    if cache is not None and (os.environ.get("LAB_CACHE") or can_write(cache)):
        return (cache.absolute() / what,)
    spare = own_temporary() / what
    return (spare,) if cache is None else (spare, cache.absolute() / what)


def writable(cache: Path | None) -> Path:
    """This cache folder if files can be put into it, else this user's own temporary one.

    Raises: LabError where there is no temporary one either.
    """
    return cache if cache is not None and can_write(cache) else own_temporary()


def can_write(folder: Path) -> bool:
    """Whether files can be put into a folder, which need not be there yet. Nothing is made."""
    for place in (folder := folder.absolute(), *folder.parents):
        if place.exists() or place.is_symlink():
            return place.is_dir() and os.access(place, os.W_OK | os.X_OK)
    return False


def own_temporary() -> Path:
    """This user's own folder among the temporary ones: made, and closed to everybody else.

    It is found again by the next process, unless another user has taken its name: then it is one of a name that nobody
    can foresee, and ends with the process. Raises: LabError where no temporary file can be made.
    """
    try:
        return _own(Path(tempfile.gettempdir()), os.getpid())
    except OSError as error:
        expected = "a folder in which files can be made"
        todo = "name one in TMPDIR, and one to keep files in LAB_CACHE"
        raise LabError("no room for temporary files", expected=expected, found=error.strerror, todo=todo) from error


@lru_cache(maxsize=4)
def _own(inside: Path, _process: int) -> Path:
    user = os.getuid() if sys.platform != "win32" else os.environ.get("USERNAME", "user")
    folder = inside / f"{NAME}-{user}"
    with suppress(FileExistsError):
        folder.mkdir(mode=0o700)
    if is_own(folder) and can_write(folder):
        return folder
    folder = Path(tempfile.mkdtemp(prefix=f"{NAME}-", dir=inside))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return folder


def is_own(folder: Path) -> bool:
    """Whether a folder is this user's, itself and no link to one, and nobody else may change what is in it."""
    about = folder.lstat()
    if not stat.S_ISDIR(about.st_mode):
        return False
    return sys.platform == "win32" or (about.st_uid == os.geteuid() and not about.st_mode & 0o022)
