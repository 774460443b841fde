"""The files of a model's repository on the Hub that transformers reads, fetched at one commit, found again offline."""

from __future__ import annotations

import json
import re
from pathlib import Path

from huggingface_hub import HfApi
from huggingface_hub.hf_api import RepoFile

from model import hub
from model.atomic import write_atomically
from model.errors import LabError
from model.hub_access import endpoint, offline, told

LISTED = "lab-files.json"
"""Beside a fetched model, written last: the names of its files, so that half a model is never taken for one."""
CONFIG = "config.json"
_TEXTS = r"[\w.-]+\.(json|jinja|txt|model)"
_WEIGHTS = r"model(-\d+-of-\d+)?\.safetensors"


def fetched(repo: str, *, revision: str = "main") -> Path:
    """The folder of a model, whole. A branch is looked up on the Hub each time, a commit only the first time.

    Raises: LabError as `model.hub.fetch` does, offline for a model that was not fetched before, and for a repository
        without a configuration or without weights as safetensors.
    """
    try:
        config = hub.fetch(repo, CONFIG, revision=revision)
    except LabError as error:
        if offline():
            where, todo = (
                f"{repo} at {revision}",
                "unset HF_HUB_OFFLINE to reach the Hub, or give a folder or GGUF file",
            )
            raise LabError("offline, and this model was not fetched before", where=where, todo=todo) from error
        raise
    folder, commit = config.path.parent, config.revision
    known = _listed(folder)
    if known is not None:
        return folder
    where = f"{repo} at {commit[:12]}"
    if offline():
        raise LabError("offline, and this model was not fetched whole", where=where, todo="unset HF_HUB_OFFLINE")
    with told(where):
        entries = list(HfApi(endpoint=endpoint()).list_repo_tree(repo, revision=commit, recursive=True))
    names = [own.path for own in entries if isinstance(own, RepoFile)]
    wanted = sorted(name for name in names if re.fullmatch(f"{_TEXTS}|{_WEIGHTS}", name) and name != LISTED)
    if not any(name.endswith(".safetensors") for name in wanted):
        pickles = sorted(name for name in names if name.endswith((".bin", ".pt", ".pth", ".ckpt")))
        found = f"a pickle ({pickles[0]}), which could run any program" if pickles else "none"
        raise LabError("no weights that can be read", where=where, expected="model.safetensors", found=found)
    for name in wanted:
        hub.fetch(repo, name, revision=commit)
    write_atomically(folder / LISTED, json.dumps(wanted).encode())
    return folder


def _listed(folder: Path) -> list[str] | None:
    """The files of a model that was fetched whole and still is; None for any other."""
    try:
        names = json.loads((folder / LISTED).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None
    whole = isinstance(names, list) and all(isinstance(own, str) and (folder / own).is_file() for own in names)
    return names if whole else None
