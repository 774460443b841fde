"""Addresses of the Hub as people paste them, taken apart into repository, revision and file.

    https://huggingface.co/OWNER/NAME/blob/main/weights/v4.safetensors?download=true
    hf.co/OWNER/NAME/resolve/refs%2Fpr%2F3/v4.safetensors          raw and tree in place of blob mean the same
    https://huggingface.co/OWNER/NAME/tree/main?show_file_info=v4.safetensors
    hf://OWNER/NAME@main/v4.safetensors                            as huggingface_hub's file system writes it

The server may be the one that HF_ENDPOINT names, whatever stands before the repository there.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from urllib.parse import SplitResult, parse_qs, unquote, urlsplit

from model.errors import LabError
from model.hub_access import endpoint

HOSTS = ("huggingface.co", "www.huggingface.co", "hf.co", "www.hf.co")
_OF_FILES, _OF_FOLDERS = ("blob", "resolve", "raw"), ("tree",)
_OTHERS = {
    "datasets": "a dataset", "spaces": "a Space", "buckets": "a bucket", "collections": "a collection",
    "papers": "a paper", "docs": "a page of documentation", "blog": "a page of the blog", "api": "the Hub's API",
}  # fmt: skip
"""What an address may begin with that is no model repository."""
_LOOKS = re.compile(r"[a-z][a-z0-9+.-]*://|git@|(www\.)?(huggingface|hf)\.co(/|$)", re.IGNORECASE)


@dataclass(frozen=True)
class Address:
    """What an address names. revision, file: empty where it names none."""

    repo: str
    revision: str = ""
    file: str = ""


def is_address(text: str) -> bool:
    """Whether this is meant as an address rather than as the name of a repository or of a file."""
    host = urlsplit(endpoint()).netloc
    return bool(_LOOKS.match(text)) or (bool(host) and text.lower().startswith(f"{host.lower()}/"))


def settle(repo: str, file: str | None, revision: str | None) -> Address:
    """Repository, file and revision where each may have been given by itself, or by an address in place of the first
    two. The revision is `main` where nothing names another.

    Raises: LabError for an address that is no model file's, or where two of them do not agree.
    """
    given = [Address(repo, revision or "", file or "")]
    if is_address(repo):
        given[0] = Address("", revision or "", file or "")
        given.append(parse(repo))
    if file and is_address(file):
        given[0] = Address(given[0].repo, revision or "", "")
        given.append(parse(file))
    found = {name: _one(name, [getattr(each, name) for each in given]) for name in ("repo", "revision", "file")}
    if not found["file"]:
        todo = "name the file too, or paste the address of its own page"
        raise LabError("no file is named", where=repo, expected="a path like weights/v4.safetensors", todo=todo)
    return Address(found["repo"], found["revision"] or "main", found["file"])


def parse(text: str, *, dataset: bool = False) -> Address:
    """The parts of an address, of a model repository or of a dataset, in which a folder may be named too.

    Raises: LabError for one that is not of such a repository or of a file in it.
    """
    url = _split(text)
    parts = [unquote(part) for part in url.path.split("/") if part]
    kind = parts.pop(0) if parts and parts[0] in ("models", *_OTHERS) else "models"
    if kind != ("datasets" if dataset else "models"):
        what = f"{_OTHERS.get(kind, 'a model')}, no {'dataset' if dataset else 'model repository'}"
        todo = "the text of a dataset is taken with --corpus hub:OWNER/NAME" if kind == "datasets" else None
        raise LabError(what, where=text, expected=_expected(dataset), todo=todo)
    if url.scheme == "hf":
        return _of_file_system(parts, text)
    pages = [part in (*_OF_FILES, *_OF_FOLDERS) for part in parts]
    owned = 1 if len(parts) > 2 and pages[1] and not pages[2] else 2  # gpt2 has no owner
    repo, rest = "/".join(parts[:owned]).removesuffix(".git"), parts[owned:]
    if not repo:
        raise LabError("no repository is named", where=text, expected=_expected(dataset))
    if not rest:
        return Address(repo)
    page, revision, path = rest[0], *_revision(rest[1:])
    if page in _OF_FOLDERS and (shown := parse_qs(url.query).get("show_file_info")):
        path = shown[0]
    elif page in _OF_FOLDERS and path and not dataset:
        raise LabError("the address of a folder", where=text, expected=f"that of a file in it, {_expected(dataset)}")
    if page not in (*_OF_FILES, *_OF_FOLDERS) or not revision or (page in _OF_FILES and not path):
        raise LabError("not the address of a file", where=text, expected=_expected(dataset))
    return Address(repo, revision, path)


def _expected(dataset: bool) -> str:
    if dataset:
        return "like https://huggingface.co/datasets/OWNER/NAME/tree/main/FOLDER"
    return "like https://huggingface.co/OWNER/NAME/blob/main/v4.safetensors"


def _split(text: str) -> SplitResult:
    """A URL whose path begins with the repository. Raises: LabError for one of another server."""
    text = text.strip()
    if text.lower().startswith("git@"):  # git@hf.co:OWNER/NAME
        text = "ssh://" + text.replace(":", "/", 1)
    here = urlsplit(endpoint())
    try:
        url = urlsplit(text if "://" in text else f"https://{text}")
        host, port = (url.hostname or "").lower(), url.port
    except ValueError as error:
        raise LabError(
            "not an address", where=text, expected="one like https://huggingface.co/OWNER/NAME", found=error
        ) from error
    if url.scheme == "hf":
        return url._replace(netloc="", path=f"/{url.netloc}{url.path}")
    if here.hostname and (host, port) == (here.hostname.lower(), here.port):
        return url._replace(path=url.path.removeprefix(here.path))
    if host in HOSTS:
        return url
    expected = " or ".join(dict.fromkeys(["huggingface.co", "hf.co", here.netloc]))
    todo = "name another Hub in HF_ENDPOINT"
    raise LabError("the address of another server", where=text, expected=expected, found=host or "none", todo=todo)


def _revision(parts: list[str]) -> tuple[str, str]:
    """A revision and the path after it. `refs/pr/3` is one, written with slashes or with %2F."""
    many = 3 if len(parts) >= 3 and parts[0] == "refs" and parts[1] in ("pr", "convert") else 1
    return "/".join(parts[:many]), "/".join(parts[many:])


def _of_file_system(parts: list[str], text: str) -> Address:
    if len(parts) < 2:
        raise LabError("no repository is named", where=text, expected="like hf://OWNER/NAME@main/v4.safetensors")
    name, _, revision = parts[1].partition("@")
    rest = parts[2:]
    if revision == "refs" and len(rest) >= 2 and rest[0] in ("pr", "convert"):
        revision, rest = "/".join(["refs", *rest[:2]]), rest[2:]
    return Address(f"{parts[0]}/{name}", revision, "/".join(rest))


def _one(name: str, values: list[str]) -> str:
    """The one value that was given, empty for none. Raises: LabError where two differ."""
    found = list(dict.fromkeys(value for value in values if value))
    if len(found) > 1:
        what = {"repo": "repositories", "revision": "revisions", "file": "files"}[name]
        raise LabError(f"two {what} are named", expected="one", found=" and ".join(found))
    return found[0] if found else ""
