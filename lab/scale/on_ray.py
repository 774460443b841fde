"""Workers of Ray, of this machine or of the cluster at an address. Ray schedules, retries and ships; nothing else does.

Ray is imported when somebody asks for it, and nowhere else.
"""

from __future__ import annotations

import logging
import os
import pickle
import socket
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import redirect_stdout, suppress
from importlib.util import find_spec
from pathlib import Path
from types import TracebackType
from typing import Any

from lab.scale.workers import Call
from model.errors import LabError

INSTALL = "pip install -r requirements-scale.txt"
RETRIES = 3
"""How often a call is made again whose worker or machine was lost."""
AHEAD = 2
"""Calls that wait for each one under way: enough that no worker waits for this process, few enough to hold."""
SECONDS = 5.0
"""To reach an address."""
STORE = 256 << 20
"""Bytes of Ray's own store on this machine: records are small."""
ROOT = Path(__file__).resolve().parents[2]


class OnRay:
    """Connects at once, and ends what it began when it is closed; a program that is on Ray already stays so.

    threads: CPUs that a call asks Ray for, and what it computes with.
    """

    def __init__(self, address: str | None = None, *, threads: int, retries: int = RETRIES) -> None:
        """address: HOST:PORT of a cluster; None for workers of this machine alone.

        Raises: LabError where Ray is not installed, nobody is at the address, or no machine there has so many CPUs.
        """
        self.threads, self._retries = threads, retries
        check_installed()
        if address is not None:
            _check_address(address)
        os.environ.setdefault("RAY_USAGE_STATS_ENABLED", "0")  # else Ray reports to its makers
        os.environ.setdefault("RAY_ACCEL_ENV_VAR_OVERRIDE_ON_ZERO", "0")  # a warning about GPUs that nobody asks for
        import ray  # pyright: ignore[reportMissingImports] - an extra

        self._ray: Any = ray
        self._ours = not ray.is_initialized()
        if self._ours:
            self._connect(address)
        self._check_room(threads, "CPU", f"{threads} CPUs, one a thread", "set OMP_NUM_THREADS lower, here and locally")

    def __enter__(self) -> OnRay:
        # Of a worker that dies Ray tells on standard output, whatever log_to_driver says: there stands a JSON document.
        self._told = redirect_stdout(sys.stderr)
        self._told.__enter__()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        if self._ours:
            self._ray.shutdown()
        self._told.__exit__(kind, error, at)

    @property
    def cpus(self) -> int:
        """Of all machines now."""
        return int(self._ray.cluster_resources().get("CPU", 1))

    def each(self, function: Callable[..., Any], calls: Iterable[Call]) -> Iterator[tuple[Any, Any]]:
        """As `Workers.each`. A call is made again where its worker is killed; a LabError is not tried twice."""
        asked = {"num_cpus": self.threads, "max_retries": self._retries, "name": function.__name__}
        task = self._ray.remote(_called)
        rest, under_way = iter(calls), dict[Any, Any]()
        try:
            while True:
                while len(under_way) < AHEAD * max(1, self.cpus // self.threads) + 1:
                    call = next(rest, None)
                    if call is None:
                        break
                    self._check_room(call.memory, "memory", f"{call.memory / 1e9:.1f} GB for one call", "")
                    own = asked | ({"memory": call.memory} if call.memory else {})
                    under_way[task.options(**own).remote(pickle.dumps((function, call.arguments)))] = call.tag
                if not under_way:
                    return
                (done, *_), _ = self._ray.wait([*under_way], num_returns=1)
                tag = under_way.pop(done)
                yield tag, self._got(done)
        finally:
            for left in under_way:
                with suppress(self._ray.exceptions.RayError):
                    self._ray.cancel(left, force=True)

    def _got(self, done: Any) -> Any:
        errors = self._ray.exceptions
        try:
            return pickle.loads(self._ray.get(done))
        except errors.RayTaskError as error:
            cause = error.cause
            if isinstance(cause, LabError):
                raise cause from None
            raise LabError("a worker failed", found=f"{type(cause).__name__}: {str(cause)[:300]}") from error
        except errors.RayError as error:  # a worker that dies each time, memory that runs out, a machine that is gone
            raise LabError(
                f"a call was lost, and {self._retries} times again", found=f"{type(error).__name__}: {error}"[:300],
                todo="run the same command again: what is done is kept",
            ) from error  # fmt: skip

    def _connect(self, address: str | None) -> None:
        own: dict[str, Any] = {} if address else {"include_dashboard": False, "object_store_memory": STORE}
        kept = {name: value for name, value in os.environ.items() if name.startswith("LAB_")}
        try:
            self._ray.init(
                address=address or "local",  # else Ray would join whatever cluster was begun here last
                runtime_env={"env_vars": {"PYTHONPATH": str(ROOT), "RAY_USAGE_STATS_ENABLED": "0", **kept}},
                log_to_driver=False, logging_level=logging.CRITICAL, **own,
            )  # fmt: skip
        except (OSError, RuntimeError, ValueError, TimeoutError) as error:  # other versions of Python or Ray, mostly
            found = str(error).strip().splitlines()
            raise LabError(
                "Ray cannot be used", where=address or "this machine",
                found=f"{type(error).__name__}: {found[0][:300] if found else ''}",
                todo=None if address is None else "if the cluster asks for a token, set RAY_AUTH_MODE=token here too",
            ) from error  # fmt: skip

    def _check_room(self, wanted: int, name: str, expected: str, todo: str) -> None:
        """Raises: LabError for what no machine has: Ray would wait for one that does, for ever."""
        most = max((own["Resources"].get(name, 0) for own in self._ray.nodes() if own["Alive"]), default=0)
        if wanted > most:
            found = f"{most / 1e9:.1f} GB" if name == "memory" else f"at most {most:g}"
            raise LabError("no machine of Ray's is large enough", expected=expected, found=found, todo=todo or None)


def _called(packed: bytes) -> bytes:
    """What a task does. Packed by us: arrays that Ray unpacks are views of its store, which cannot be written to and
    keep it full."""
    function, arguments = pickle.loads(packed)
    return pickle.dumps(function(*arguments))


def check_installed() -> None:
    """Raises: LabError that says how to install Ray."""
    try:
        there = find_spec("ray") is not None
    except ValueError:  # put out of reach on purpose: sys.modules["ray"] is None
        there = False
    if not there:
        raise LabError("--engine ray needs Ray, which is not installed", todo=f"install it: {INSTALL}")


def _check_address(address: str) -> None:
    """Ray itself tries for a minute, and writes a page. Raises: LabError where nobody answers."""
    host, colon, port = address.rpartition(":")
    expected = "HOST:PORT, as `ray start --head` prints it"
    if not colon or not port.isdecimal() or not 0 < int(port) < 1 << 16 or "/" in host or not host:
        raise LabError("not an address of Ray's", where="--address", expected=expected, found=repr(address)[:80])
    try:
        with socket.create_connection((host.strip("[]"), int(port)), timeout=SECONDS):
            pass
    except (OSError, UnicodeError) as error:
        found = getattr(error, "strerror", None) or str(error) or "no answer"
        raise LabError("no cluster there", where=address, expected=expected, found=found) from error
