"""The page in a process of its own, as `python app.py` serves it, and what the system tells of that process."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType

import httpx2

from model.errors import LabError

APP = Path(__file__).resolve().parents[3] / "app.py"
HERE = "127.0.0.1"
PATIENCE = 300.0
"""Seconds until the page has to answer, and one of its replies to end."""


@dataclass(frozen=True)
class Usage:
    """work: seconds of processor time since the start. memory: bytes that are resident. threads, files: how many are
    there, files with pipes and sockets."""

    work: float
    memory: int
    threads: int
    files: int


class PageServer:
    """From `with` to its end: the page on a free port of this machine, with a cache of its own that ends with it.

    settings: variables of its environment. Raises: LabError where the system tells nothing of a process, and where the
    page does not come up.
    """

    def __init__(self, **settings: str) -> None:
        self._settings = settings

    def __enter__(self) -> PageServer:
        if not Path("/proc/self/status").exists():
            raise LabError("cannot measure a server", expected="Linux, which tells of a process in /proc")
        self._cache = tempfile.TemporaryDirectory(prefix="lab-bench-", ignore_cleanup_errors=True)
        folder = Path(self._cache.name)
        self.log = folder / "log"
        with socket.socket() as free:
            free.bind((HERE, 0))
            port = free.getsockname()[1]
        settings = {
            **os.environ, "HOST": HERE, "PORT": str(port), "LAB_CACHE": str(folder / "cache"),
            "GRADIO_TEMP_DIR": str(folder / "files"), "PYTHONUNBUFFERED": "1", **self._settings,
        }  # fmt: skip
        with self.log.open("wb") as said:
            self._process = subprocess.Popen(
                [sys.executable, APP], cwd=APP.parent, env=settings, stdout=said, stderr=said
            )
        self.url = f"http://{HERE}:{port}"
        try:
            self._await()
        except BaseException:
            self.__exit__(None, None, None)
            raise
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._process.terminate()
        try:
            self._process.wait(20)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        self._cache.cleanup()

    def usage(self) -> Usage:
        """Now. Raises: LabError when it has ended."""
        own = Path(f"/proc/{self._process.pid}")
        try:
            fields = own.joinpath("stat").read_text("ascii").rpartition(")")[2].split()
            told = dict(line.split(":", 1) for line in own.joinpath("status").read_text().splitlines())
            files = len(list(own.joinpath("fd").iterdir()))
        except (OSError, KeyError) as error:
            raise self._ended() from error
        if "VmRSS" not in told:
            raise self._ended()
        work = (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")
        return Usage(work, int(told["VmRSS"].split()[0]) << 10, int(told["Threads"]), files)

    def settled(self, *, seconds: float = 20.0) -> Usage:
        """When threads and files have not become fewer for a second, within these seconds: what was left is gone."""
        end, least, since = time.monotonic() + seconds, self.usage(), time.monotonic()
        while time.monotonic() < min(end, since + 1.0):
            time.sleep(0.1)
            now = self.usage()
            if now.threads + now.files < least.threads + least.files:
                least, since = now, time.monotonic()
        return self.usage()

    def _await(self) -> None:
        end = time.monotonic() + PATIENCE
        while self._process.poll() is None and time.monotonic() < end:
            try:
                if httpx2.get(f"{self.url}/config", timeout=10).status_code == 200:
                    return
            except httpx2.HTTPError:
                time.sleep(0.2)
        raise self._ended()

    def _ended(self) -> LabError:
        said = self.log.read_text("utf-8", errors="replace").strip().splitlines()
        return LabError("the page does not answer", where=self.url, found=said[-1][:200] if said else "no word of it")
