"""The Hub as this project reaches it: where it is, whether at all, and each of its failures told on one line."""

from __future__ import annotations

import io
import os
from collections.abc import Iterator
from contextlib import contextmanager

import httpx2
from huggingface_hub import constants, errors
from huggingface_hub.utils import build_hf_headers, hf_raise_for_status, http_backoff, logging

from model.errors import LabError
from model.hub_watch import Unreachable, asked_to_wait

__all__ = ["RETRIES", "RangeFile", "Unreachable", "endpoint", "offline", "told"]

RETRIES = 3
"""How often a piece is asked for again before the network is called gone: after 1, 2 and 4 seconds."""

_REFUSALS: tuple[tuple[type[Exception], str, str], ...] = (
    (errors.GatedRepoError, "a gated repository", "ask for access on its page, then put your token into HF_TOKEN"),
    (errors.RepositoryNotFoundError, "no such repository", "check its name; a private one needs a token in HF_TOKEN"),
    (errors.RevisionNotFoundError, "no such revision", "name a branch, a tag or a whole commit of the repository"),
    (errors.RemoteEntryNotFoundError, "no such file in the repository", "look at the repository's list of files"),
    (errors.DisabledRepoError, "a repository that the Hub has disabled", "ask its owner"),
    (errors.HFValidationError, "not the name of a repository", "give it as OWNER/NAME"),
    (errors.OfflineModeIsEnabled, "offline", "unset HF_HUB_OFFLINE to reach the Hub"),
    (errors.FileMetadataError, "not an answer of a Hub", "check HF_ENDPOINT, proxies and firewalls"),
    (httpx2.InvalidURL, "not the address of a Hub", "check HF_ENDPOINT"),
    (httpx2.UnsupportedProtocol, "not the address of a Hub", "check HF_ENDPOINT"),
)
"""Failures that asking again does not mend; the first that fits is told."""


def endpoint() -> str:
    """The Hub's address: what HF_ENDPOINT says now, else what it said when huggingface_hub was imported."""
    return (os.environ.get("HF_ENDPOINT") or constants.ENDPOINT).rstrip("/")


def offline() -> bool:
    """Whether HF_HUB_OFFLINE forbids the network, now or when huggingface_hub was imported, which holds for good."""
    asked = os.environ.get("HF_HUB_OFFLINE") or os.environ.get("TRANSFORMERS_OFFLINE") or ""
    return constants.is_offline_mode() or asked.upper() in constants.ENV_VARS_TRUE_VALUES


@contextmanager
def told(where: object) -> Iterator[None]:
    """Tell what goes wrong inside with the Hub, the network or the disk; huggingface_hub's own log is silent meanwhile.

    Raises: Unreachable when the same may work later; LabError when it will not.
    """
    before = logging.get_verbosity()
    logging.set_verbosity_error()
    try:
        yield
    # hf_xet tells of its network in RuntimeErrors, huggingface_hub of a file beyond 50 GB in a ValueError.
    except (httpx2.HTTPError, httpx2.InvalidURL, ValueError, OSError, RuntimeError) as error:
        raise _meaning(error, where) from error
    finally:
        logging.set_verbosity(before)


def _meaning(error: Exception, where: object) -> LabError:
    for kind, what, todo in _REFUSALS:
        if isinstance(error, kind):
            return LabError(what, where=where, todo=todo)
    if isinstance(error, errors.HfHubHTTPError):
        status = error.response.status_code
        if status >= 500 or status in (408, 429):
            pause = asked_to_wait(error.response.headers)
            found = f"status {status}" if pause is None else f"status {status}, which asks to wait {pause} seconds"
            return Unreachable("the Hub cannot answer now", where=where, found=found, todo="try again later")
        return LabError(
            "the Hub refuses", where=where, found=f"status {status}", todo="check name, rights and HF_TOKEN"
        )
    if isinstance(error, OSError) and error.errno is not None and not isinstance(error, ConnectionError | TimeoutError):
        found, todo = error.strerror, "free some room on the disk, or name another folder in LAB_CACHE"
        return LabError("cannot keep what was fetched", where=where, found=found, todo=todo)
    if isinstance(error, ValueError):
        found = str(error).partition(". ")[0]
        return LabError("huggingface_hub refuses", where=where, found=found, todo="name a smaller file")
    cause = error.__cause__ or error
    found = f"{type(cause).__name__}: {cause}"
    return Unreachable("no connection to the Hub, or it broke off", where=where, found=found, todo="try again later")


class RangeFile(io.RawIOBase):
    """A file of the Hub, read in the pieces that are asked for; nothing of it is kept.

    url: of the file at one commit, so that all pieces are of the same bytes. size: of the whole file, in bytes.
    Raises, on reading: Unreachable or LabError as `told` does.
    """

    def __init__(self, url: str, *, size: int, where: object) -> None:
        self._url, self._size, self._where, self._at = url, size, where, 0

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def tell(self) -> int:
        return self._at

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        self._at = offset + {io.SEEK_SET: 0, io.SEEK_CUR: self._at, io.SEEK_END: self._size}[whence]
        return self._at

    def readinto(self, buffer) -> int:  # type: ignore[no-untyped-def]
        wanted = min(len(buffer), self._size - self._at)
        if wanted <= 0:
            return 0
        asked = f"bytes={self._at}-{self._at + wanted - 1}"
        headers = build_hf_headers() | {"Range": asked, "Accept-Encoding": "identity"}
        with told(self._where):
            answer = http_backoff(
                "GET", self._url, headers=headers, timeout=constants.HF_HUB_DOWNLOAD_TIMEOUT, max_retries=RETRIES
            )
            hf_raise_for_status(answer)
        if answer.status_code != 206 or len(answer.content) != wanted:
            found = f"status {answer.status_code} with {len(answer.content)} bytes"
            raise LabError("the Hub sent another piece than asked", where=self._where, expected=asked, found=found)
        buffer[:wanted] = answer.content
        self._at += wanted
        return wanted
