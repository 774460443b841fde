"""Which server a run belongs to, whether that one still lives, and the process of a run whose server is gone.

A server holds a lock on a file of its own beside the runs for as long as it lives; the system lets go of the lock
however the server ends, with kill -9 too.
"""

from __future__ import annotations

import os
import secrets
import signal
import time
from contextlib import suppress
from pathlib import Path

from lab.study.run import Run

try:
    import fcntl
except ImportError:  # Windows: nobody can tell, and a run is left to whoever began it
    fcntl = None

LOOK_EVERY = 0.2
"""Seconds between two looks at a process that is no child."""


class Server:
    """This server, as runs name it. folder: of the runs."""

    def __init__(self, folder: Path) -> None:
        self.name = secrets.token_hex(6)
        self._folder = folder
        self._held: int | None = None

    def hold(self) -> str:
        """Take the lock, once there is a run to own; the server's name, empty where no lock can be held."""
        if self._held is None and fcntl is not None:
            with suppress(OSError):
                self._folder.mkdir(parents=True, exist_ok=True)
                self._held = os.open(_lock(self._folder, self.name), os.O_CREAT | os.O_RDWR, 0o600)
                fcntl.flock(self._held, fcntl.LOCK_EX | fcntl.LOCK_NB)
        return self.name if self._held is not None else ""

    def let_go(self) -> None:
        """Own no run any more."""
        if self._held is not None:
            os.close(self._held)
            self._held = None
            with suppress(OSError):
                _lock(self._folder, self.name).unlink()


def lives(folder: Path, server: str) -> bool:
    """Whether the server of this name holds its lock; the file of one that does not is removed."""
    if fcntl is None:
        return True
    path = _lock(folder, server)
    try:
        tried = os.open(path, os.O_RDWR)
    except OSError:
        return False
    try:
        fcntl.flock(tried, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return True
    else:
        with suppress(OSError):
            path.unlink()
        return False
    finally:
        os.close(tried)


class Adopted:
    """The process of a run that another server began: watched and ended by its id, like a `subprocess.Popen`.

    An id may be given to another program once the run's has ended: it counts only while its command line has the run's
    folder in it.
    """

    def __init__(self, run: Run) -> None:
        self._run = run
        self._asked = False

    def alive(self) -> bool:
        """Whether it still goes on."""
        try:
            command = Path(f"/proc/{self._run.pid}/cmdline").read_bytes()
        except OSError:
            return False
        return self._run.id.encode() in command

    def poll(self) -> int | None:
        """None while it goes on; then 0 if it left a result unasked, else 1: nobody knows a stranger's exit status."""
        return None if self.alive() else int(self._asked or self._run.result is None)

    def wait(self) -> int:
        while (code := self.poll()) is None:
            time.sleep(LOOK_EVERY)
        return code

    def send_signal(self, number: int) -> None:
        if self.alive():
            self._asked = True
            with suppress(OSError):
                os.kill(self._run.pid, number)

    def terminate(self) -> None:
        self.send_signal(signal.SIGTERM)

    def kill(self) -> None:
        self.send_signal(signal.SIGKILL)


def _lock(folder: Path, server: str) -> Path:
    return folder / f".server-{server}"
