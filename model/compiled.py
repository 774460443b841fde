"""Functions that numba compiles, and where their machine code is kept: settled before numba is imported.

numba keeps it where NUMBA_CACHE_DIR says or beside the source. Where neither can be written it would refuse to go on;
then it is kept in this project's cache, in a folder that nobody else can write to, since what is found there is run.
Where nothing can be kept at all, every process compiles anew, which takes some seconds.
"""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any, cast

from model.cache_folder import default_cache, is_own, own_temporary
from model.errors import LabError

WHERE = "NUMBA_CACHE_DIR"


def _settle() -> bool:
    """Name a folder for machine code where numba's own choice cannot be written; whether there is any."""
    named = os.environ.get(WHERE)
    if _takes_files(Path(named) if named else Path(__file__).parent / "__pycache__"):
        return True
    for folder in _own_folders():
        if _takes_files(folder) and is_own(folder):
            os.environ[WHERE] = str(folder)
            return True
    return False


def _own_folders() -> Iterator[Path]:
    if (cache := default_cache()) is not None:
        yield cache.absolute() / "compiled"
    try:
        yield own_temporary() / "compiled"
    except LabError:
        return  # there is no place for temporary files


def _takes_files(folder: Path) -> bool:
    """Whether a file can be put into a folder, by doing so as numba will."""
    try:
        folder.mkdir(mode=0o755, parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=folder, buffering=0) as file:
            file.write(b"a disk that is full shows only now")
            return True
    except (OSError, ValueError):
        return False


def _settle_torch() -> None:
    """Name torch's folder for compiled code too: it asks for one when an operator first runs, although nothing here is
    compiled by it, and its own choice is among the temporary files under a name that anybody could take."""
    try:
        folder = own_temporary() / "inductor"
    except LabError:
        folder = Path(__file__).parent  # it is content with one that is there, and writes nothing
    os.environ.setdefault("TORCHINDUCTOR_CACHE_DIR", str(folder))


_settle_torch()
KEPT = _settle()
"""Whether what was compiled is found again by the next process."""

import numba  # noqa: E402 - it reads the environment when it is imported
from numba.core.caching import FunctionCache  # noqa: E402
from numba.core.runtime.nrt import rtsys  # noqa: E402

numba.config.CACHE_DIR = os.environ.get(WHERE, "")  # type: ignore[attr-defined] - where somebody imported it earlier


class _MachineCode(FunctionCache):
    """numba's own cache of a function, which never costs a result, and without what numba prepares for compiling when
    it only loads.

    numba's declares all that it can compile before it looks for a file: some seventy modules, SciPy's linear algebra
    and a parser of C among them, .3 s of every process. Machine code calls none of it. Where there is no file,
    compiling declares it first, as ever. Where a file cannot be read, or a disk is full, numba's first call of the
    function fails although it has been compiled; here the function is compiled, and compiled again by the next process.
    """

    def load_overload(self, sig: Any, target_context: Any) -> Any:
        runtime, own = cast(Any, rtsys), cast(Any, self)
        runtime.initialize(target_context)  # memory that kernels ask for
        try:
            return own._load_overload(sig, target_context)
        except Exception:  # whatever unpickling finds in a file that is torn
            with suppress(OSError):
                own.flush()
            return None

    def save_overload(self, sig: Any, data: Any) -> None:
        with suppress(OSError):
            cast(Any, self)._save_overload(sig, data)


def compiled(**options: Any) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    """`numba.njit` for kernels that run beside other threads; its other options are passed on."""

    def kernel(function: Callable[..., Any]) -> Callable[..., Any]:
        made = cast(Any, numba.njit(nogil=True, **options)(function))
        if KEPT:
            made._cache = _MachineCode(function)
        return made

    return kernel
