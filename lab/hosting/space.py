"""The lab on a Space of the Hub: what changed is uploaded, in one commit, so that the Space is built once."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from huggingface_hub import CommitOperationAdd, CommitOperationDelete, HfApi, get_token
from huggingface_hub.errors import HfHubHTTPError, RepositoryNotFoundError
from huggingface_hub.hf_api import RepoFile
from huggingface_hub.utils import disable_progress_bars

from lab.hosting import app_files, front_matter
from lab.hosting.app_files import AppFile
from model.errors import LabError
from model.hub_access import Unreachable, endpoint, offline, told

KIND = "space"
_NAME = re.compile(r"[A-Za-z0-9][\w.-]*/[A-Za-z0-9][\w.-]*", re.ASCII)
_SECRET = re.compile(rb"\bhf_[A-Za-z0-9]{30,}")
"""What the Hub's tokens look like."""
_MEANING = {
    401: ("the Hub does not know this token", "make a new one at huggingface.co/settings/tokens, into HF_TOKEN"),
    402: ("the Hub asks for a subscription", "a Space that runs Python needs one: see the Hub's prices"),
    403: ("this token may not do that", "use one that may write to this owner's repositories"),
    404: ("no such owner, or nothing to see for this token", "check OWNER/NAME, and whose the token is"),
    409: ("another change is under way", "try again in a minute"),
    429: ("the Hub asks to wait", "try again later"),
}  # fmt: skip


@dataclass(frozen=True)
class Upload:
    """What was done, or would be. files, bytes: of the whole app. added, changed, removed: names; the rest is there
    already. compared: whether what is there was looked at. url: of the Space. commit: None where nothing was done."""

    files: int
    bytes: int
    added: tuple[str, ...]
    changed: tuple[str, ...]
    removed: tuple[str, ...]
    compared: bool
    url: str
    commit: str | None = None


def upload(root: Path, name: str, *, private: bool = False, dry_run: bool = False) -> Upload:
    """Bring the app of a tree to the Space `name`, made if there is none. Files of others in it stay.

    private: of a new one. dry_run: only look; without a token nothing is compared.
    Raises: LabError for a name, a tree or a token that will not do; Unreachable when the same may work later.
    """
    if not _NAME.fullmatch(name) or ".." in name or "--" in name or len(name) > 96:
        raise LabError(
            "not the name of a Space", expected="OWNER/NAME, of letters, digits, -, _ and .", found=name[:100]
        )
    front_matter.check(root)
    files = app_files.of(root)
    token = get_token()
    _refuse_secrets(files, token)
    if token is None and not dry_run:
        todo = "make one that may write at huggingface.co/settings/tokens, then put it into HF_TOKEN"
        raise LabError("no token", expected="a token of the Hub in HF_TOKEN, or of `hf auth login`", todo=todo)
    if offline() and not dry_run:
        raise LabError("offline", todo="unset HF_HUB_OFFLINE to reach the Hub")
    api = HfApi(endpoint=endpoint(), token=token)
    looked = token is not None and not offline()
    there = _there(api, name, private=private) if looked else None
    add, change, remove = _compared(files, there or {})
    size, url = sum(len(own.data) for own in files), f"{endpoint()}/spaces/{name}"
    found = Upload(len(files), size, _names(add), _names(change), tuple(remove), looked, url)
    if dry_run or (there is not None and not (add or change or remove)):
        return found
    with _refusals(name):
        if there is None:
            api.create_repo(name, repo_type=KIND, space_sdk="gradio", private=private, exist_ok=True)
        adding = [CommitOperationAdd(own.name, own.data) for own in (*add, *change)]
        removing = [CommitOperationDelete(gone) for gone in remove]
        done = api.create_commit(
            name, [*removing, *adding], commit_message=_message(found), repo_type=KIND, num_threads=2
        )
    return replace(found, commit=done.oid)


def _there(api: HfApi, name: str, *, private: bool) -> dict[str, str] | None:
    """Name to digest of every file of a Space; None where there is no Space. Raises: LabError."""
    with _refusals(name):
        try:
            about = api.space_info(name)
        except RepositoryNotFoundError as error:
            if error.response.status_code == 401 and not _known(api):
                raise
            return None
        if private and about.private is False:
            todo = "make it private in its settings, or name another"
            raise LabError("this Space is public already", where=name, todo=todo)
        rows = api.list_repo_tree(name, repo_type=KIND, recursive=True)
        return {row.path: row.lfs.sha256 if row.lfs else row.blob_id for row in rows if isinstance(row, RepoFile)}


def _known(api: HfApi) -> bool:
    """Whether the Hub knows the token: it answers 401 also for a Space that is not there."""
    try:
        api.whoami()
    except HfHubHTTPError:
        return False
    return True


def _compared(files: list[AppFile], there: dict[str, str]) -> tuple[list[AppFile], list[AppFile], list[str]]:
    """Files to add, files to change, names to remove. there: name to SHA-256 of a large file, git's SHA-1 of others."""
    ours = {own.name for own in files}
    changed = [own for own in files if there.get(own.name) not in (None, own.sha256, own.git_sha1)]
    stale = sorted(name for name in there if app_files.belongs(name) and name not in ours)
    return [own for own in files if own.name not in there], changed, stale


def _names(files: list[AppFile]) -> tuple[str, ...]:
    return tuple(own.name for own in files)


def _message(found: Upload) -> str:
    counts = ((len(found.added), "added"), (len(found.changed), "changed"), (len(found.removed), "removed"))
    return "Tilelli Lab: " + ", ".join(f"{n} {what}" for n, what in counts if n)


def _refuse_secrets(files: list[AppFile], token: str | None) -> None:
    """Raises: LabError naming a file that holds a token, never the token."""
    for own in files:
        if (token and token.encode() in own.data) or _SECRET.search(own.data):
            raise LabError("a file that holds a token", where=own.path, todo="remove it, and revoke it on the Hub")


@contextmanager
def _refusals(name: str) -> Iterator[None]:
    """Tell what the Hub refuses by its status alone: what it says beside may repeat what was sent."""
    disable_progress_bars()
    with told(name):
        try:
            yield
        except HfHubHTTPError as error:
            status = error.response.status_code
            if status not in _MEANING:
                raise
            what, todo = _MEANING[status]
            kind: Callable[..., LabError] = Unreachable if status in (409, 429) else LabError
            wait = error.response.headers.get("Retry-After", "")
            todo = f"try again in {wait} s" if status == 429 and wait.isdigit() else todo
            raise kind(what, where=name, found=f"status {status}", todo=todo) from None
        except ValueError as error:  # the README's head, or a large file that its storage does not take
            raise LabError("the Hub does not take this", where=name, found=" ".join(str(error).split())[:300]) from None
