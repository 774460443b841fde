"""What Git leaves in place of a large file where Git-LFS was not at hand: a few lines of text that name the file."""

from __future__ import annotations

import re

from model.errors import LabError

LONGEST = 1024
"""Bytes of a pointer, at most. Source: https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md"""
PULL = "run `git lfs pull` where it was cloned, or fetch the file itself"
_BEGINS = re.compile(rb"version https?://(git-lfs\.github\.com|hawser\.github\.com|git-media\.io)/")
_OID, _SIZE = re.compile(rb"^oid sha256:([0-9a-f]{64})\r?$", re.M), re.compile(rb"^size (\d{1,20})\r?$", re.M)


def refuse_pointer(head: bytes, *, where: object, todo: str = PULL) -> None:
    """head: how a file begins, at least `LONGEST` bytes of it if there are so many.

    Raises: LabError for a pointer, which says what the file would be.
    """
    if not _BEGINS.match(head):
        return
    oid, size = _OID.search(head[:LONGEST]), _SIZE.search(head[:LONGEST])
    told = [f"SHA-256 {oid[1].decode()[:16]}…"] if oid else []
    told += [f"{size[1].decode()} bytes"] if size else []
    raise LabError(
        "a Git-LFS pointer, not the file itself", where=where, expected="the file that it stands for",
        found=f"a pointer to {', '.join(told)}" if told else "a pointer", todo=todo,
    )  # fmt: skip
