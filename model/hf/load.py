"""Models of transformers from files of this machine or of the Hub: safetensors and GGUF, never a pickle, never code.

A GGUF file is unpacked to float32 once and kept in the cache by its SHA-256: transformers reads such a file in pure
Python, which takes tens of seconds each time.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager, redirect_stderr
from dataclasses import dataclass
from io import StringIO
from pathlib import Path
from typing import Any

import torch
import transformers
from safetensors import SafetensorError
from transformers import AutoConfig, AutoModelForCausalLM, AutoTokenizer, GgufConfig
from transformers.utils import logging

from model.digest import file_sha256, text_digest
from model.errors import LabError
from model.hf import bundled, kept_unpacked, needed, repository
from model.hf.causal import Causal
from model.hf.kept_unpacked import CONFIG, Tell
from model.hf.named import HUB, SMOLLM2, TILMOE, Source
from model.hf.room import FLOAT, available, check_room, told

ALWAYS: dict[str, Any] = {"local_files_only": True, "trust_remote_code": False}
"""Of everything that is read: nothing from the network, and no code that lies beside the weights."""
WEIGHTS: dict[str, Any] = {
    "dtype": torch.float32,
    "use_safetensors": True,
    "output_loading_info": True,
    "ignore_mismatched_sizes": True,
}
"""Of weights, besides. What does not fit is listed, and refused by `_check_whole`."""
READ = (".safetensors", ".json", ".jinja", ".txt", ".model")
"""Ends of the files of a folder that say which model it is."""
UNPACKING = 2
"""How often a model is in memory while its GGUF file is unpacked."""


@dataclass(frozen=True)
class Loaded:
    """name: as it was given. digest: of the files, whatever they are called: SHA-256 of a GGUF file, of a folder that
    over its files' names and SHA-256. notes: what a reader of results must know."""

    name: str
    lm: Causal
    digest: str
    n_params: int
    notes: tuple[str, ...]

    @property
    def versions(self) -> dict[str, str]:
        """Of what computes, which results may hang on."""
        return versions()


def versions() -> dict[str, str]:
    """Of what computes."""
    return {"torch": torch.__version__, "transformers": transformers.__version__}


def digest_of(source: Source) -> str:
    """The digest that the model has once it is loaded; no weight is read. Raises: LabError as `load` does."""
    return _found(source)[1]


def load(source: Source, *, tell: Tell, states: bool = False) -> Loaded:
    """A model ready to be asked. tell: gets one line on its size before it is read, and what takes long. states:
    whether it keeps those of all layers over a prompt.

    Raises: LabError for what is not installed, not there, not a causal model in safetensors or GGUF, not whole, or too
        large for this machine.
    """
    path, digest = _found(source)
    packed = path.is_file()
    unpacked = kept_unpacked.found(digest) if packed else None
    with _told(source.name):
        found = _folder(source, unpacked or path, tell) if unpacked or not packed else _gguf(source, path, digest, tell)
    lm, tokenizer, size = found
    own = Causal(lm, tokenizer, states=states)
    return Loaded(source.name, own, digest, size, tuple(_notes(own, packed=packed)))


def folder_digest(folder: Path) -> str:
    """SHA-256 over the names and SHA-256 of what is read of a folder. Raises: LabError for what cannot be read."""
    names = sorted(own.name for own in folder.iterdir() if own.is_file() and own.suffix in READ)
    wanted = [name for name in names if not name.endswith(".fetched.json") and name != repository.LISTED]
    return text_digest(json.dumps([[name, file_sha256(folder / name)] for name in wanted]).encode())


def _found(source: Source) -> tuple[Path, str]:
    needed.check_installed(smollm2=source.name == SMOLLM2)
    path = _path(source)
    return path, file_sha256(path) if path.is_file() else folder_digest(path)


def _path(source: Source) -> Path:
    """The file or the folder, as far as can be seen without reading weights. Raises: LabError for anything else."""
    if source.name == SMOLLM2:
        return needed.smollm2()
    if source.name == TILMOE:
        return bundled.folder()
    if source.name.startswith(HUB):
        repo, revision = source.repository
        return repository.fetched(repo, revision=revision)
    assert source.path is not None
    path = source.path
    try:
        if path.is_file():
            with path.open("rb") as file:
                if file.read(4) != b"GGUF":
                    raise LabError("not a GGUF file", where=path, expected="one that begins with GGUF")
            return path
        names = {own.name for own in path.iterdir()}
    except OSError as error:
        raise LabError("no such model", where=path, expected="a folder or a GGUF file", found=error.strerror) from error
    if CONFIG not in names or not any(name.endswith(".safetensors") for name in names):
        pickles = sorted(name for name in names if name.endswith((".bin", ".pt", ".pth", ".ckpt")))
        missing = CONFIG if CONFIG not in names else "weights as safetensors"
        raise LabError(
            "not a model that can be read", where=path, expected=f"{CONFIG} and *.safetensors",
            found=f"no {missing}{f', but a pickle ({pickles[0]}), which could run any program' if pickles else ''}",
            todo="write it with save_pretrained",
        )  # fmt: skip
    return path


def _folder(source: Source, folder: Path, tell: Tell) -> tuple[Any, Any, int]:
    config = AutoConfig.from_pretrained(folder, **ALWAYS)
    size = _sized(source, config, tell, times=1)
    made: Any = AutoModelForCausalLM.from_pretrained(folder, config=config, **WEIGHTS, **ALWAYS)
    lm, about = made
    _check_whole(about, source)
    return lm.eval().requires_grad_(False), AutoTokenizer.from_pretrained(folder, **ALWAYS), size


def _gguf(source: Source, path: Path, digest: str, tell: Tell) -> tuple[Any, Any, int]:
    where, name = path.parent, path.name
    config = AutoConfig.from_pretrained(where, gguf_file=name, **ALWAYS)
    size = _sized(source, config, tell, times=UNPACKING)
    tell(f"{source}: unpacking the GGUF file, once")
    # Without dequantize some architectures stay packed, and a kernel for them is fetched from the Hub.
    with redirect_stderr(StringIO()):  # a bar that asks nobody whether it is wanted
        made: Any = AutoModelForCausalLM.from_pretrained(
            where, config=config, gguf_file=name, quantization_config=GgufConfig(dequantize=True), **WEIGHTS, **ALWAYS
        )  # fmt: skip
    lm, about = made
    _check_whole(about, source)
    tokenizer = AutoTokenizer.from_pretrained(where, gguf_file=name, config=config, **ALWAYS)
    kept_unpacked.keep(lm, tokenizer, digest, size=FLOAT * size, tell=tell)
    return lm.eval().requires_grad_(False), tokenizer, size


def _sized(source: Source, config: Any, tell: Tell, *, times: int) -> int:
    """How many parameters a model of this configuration has; told, and refused where it does not fit.

    times: how often it is in memory while it is loaded.
    """
    with torch.device("meta"):
        shell = AutoModelForCausalLM.from_config(config, trust_remote_code=False)
    n, there = sum(own.numel() for own in shell.parameters()), available()
    free = "" if there is None else f"; {told(there)} are free"
    loading = f", {told(times * FLOAT * n)} while it is unpacked" if times > 1 else ""
    tell(f"{source}: {n / 1e6:.1f} million parameters take {told(FLOAT * n)} in float32{loading}{free}")
    check_room(times * FLOAT * n, where=source.name, there=there)
    return n


def _check_whole(about: dict[str, Any], source: Source) -> None:
    """Raises: LabError where weights are missing, which transformers fills with random numbers."""
    for what in ("missing_keys", "mismatched_keys", "error_msgs"):
        if found := sorted(map(str, about.get(what) or ())):
            raise LabError(
                "weights are missing or do not fit", where=source.name, expected="every parameter of the model",
                found=f"{len(found)} {what.replace('_', ' ')}, the first {found[0][:80]}",
            )  # fmt: skip


def _notes(own: Causal, *, packed: bool) -> Iterator[str]:
    if packed:
        yield "its weights are quantized: the numbers are those of this GGUF file, not of the model it was made from"
    if not own.chats:
        yield "its tokenizer has no chat template: prompts are put to it as they are, and it goes on from them"
    if own.altered:
        names = ", ".join(own.altered)
        yield f"its generation settings move the choice of tokens ({names}); probabilities are those before that"
    if not own.together:
        yield f"padding changes what it says by {own.difference:.1e} nats: prompts are put to it one at a time"
    yield from own.shape.lacks.values()


@contextmanager
def _told(where: str) -> Iterator[None]:
    """transformers' own bars and warnings are silent inside. Raises: LabError for what it raises."""
    before, bars = logging.get_verbosity(), logging.is_progress_bar_enabled()
    logging.set_verbosity(logging.CRITICAL)
    logging.disable_progress_bar()
    try:
        yield
    except LabError:
        raise
    except MemoryError as error:
        raise LabError("not enough memory for this model", where=where) from error
    except (  # what transformers, tokenizers, gguf and safetensors raise of files that are not as they should be
        OSError, ValueError, KeyError, IndexError, AttributeError, TypeError, RuntimeError, ImportError,
        SafetensorError,
    ) as error:  # fmt: skip
        found = str(error).strip().splitlines()
        raise LabError(
            "transformers cannot load this model", where=where,
            found=f"{type(error).__name__}: {found[0][:300] if found else ''}",
        ) from error  # fmt: skip
    finally:
        logging.set_verbosity(before)
        if bars:
            logging.enable_progress_bar()
