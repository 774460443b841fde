"""Models that are not this lab's own, asked: one turn, or a probe set."""

from __future__ import annotations

import argparse
import sys
import time
from pathlib import Path
from typing import Any

from lab.chat import expert_routes
from lab.cli.reading import reading
from lab.cli.result import Result
from lab.console import columns, progress
from lab.probe import records as record_lines
from lab.probe.any_model import MAX_NEW_TOKENS, Batches, ask, decoding
from lab.probe.brought import read as read_prompts
from lab.probe.correct import is_refusal
from lab.probe.likelihoods import ORIENTATION, measure
from lab.probe.prompts import ProbeSet, bundled, prompts_folder
from lab.probe.unfinished import Unfinished
from lab.signals import SIGNALS, WAYS
from model.byte_text import REFUSAL
from model.errors import LabError
from model.hf import named, needed
from model.language import replies
from model.output_path import check_output

ROOM_A_RECORD = 4 << 10
"""Bytes that a record takes at most, about: asked for before anything is measured."""


def chat(options: argparse.Namespace) -> Result:
    max_new = _max_new(options)
    decides = _deciding(options)
    loaded = _loaded(options.model)
    started = time.perf_counter()
    asked = loaded.lm.framed(options.prompt, max_new=max_new)
    (reply,) = replies(loaded.lm, [asked.symbols], max_new=max_new)
    seconds = time.perf_counter() - started
    signals = measure(asked, reply, columns=loaded.lm.shape.columns)
    value = None if decides is None else signals[decides]
    fired = decides is not None and not options.ungated and _fires(decides, value, options.threshold)
    shown = REFUSAL if fired else reply.text
    declined = "declined in its own words" if is_refusal(reply.text) else "answered"
    outcome = "withheld after it was written" if fired else declined
    notes = [*loaded.notes, *([] if reply.ended else [f"the reply was stopped at {max_new} tokens"])]
    data = {
        "model": loaded.name,
        "digest": loaded.digest,
        "prompt": options.prompt,
        "reply": shown,
        "outcome": outcome,
        "abstained": fired,
        "withdrawn": fired,
        "gated": decides is not None and not options.ungated,
        "abstain_p": None,
        "signal": decides,
        "value": value,
        "threshold": options.threshold,
        "threshold_source": None if decides is None else "chosen here",
        "signals": signals,
        "orientation": dict(ORIENTATION),
        "ungated": reply.text if fired else None,
        "routing": expert_routes.to_json(loaded.lm.shape, reply.prompt_acting, reply.reply_acting),
        "lacks": loaded.lm.shape.lacks,
        "tokens": [
            {"piece": loaded.lm.piece(symbol), "probability": p, "log_probability": log, "entropy": entropy}
            for symbol, p, log, entropy in zip(
                reply.symbols, reply.probability.tolist(), reply.log_probability.tolist(), reply.entropy.tolist(),
                strict=False,
            )
        ],
        "ended": reply.ended,
        "notes": notes,
        "seconds": seconds,
        "tokens_per_second": len(reply.symbols) / seconds,
    }  # fmt: skip
    read = ", ".join(f"{name} {value:.4g}" for name, value in signals.items() if isinstance(value, float))
    told = "no limit decides: give --signal S --threshold T" if decides is None else f"{decides}: {outcome}"
    return Result(data, "\n".join([shown, "", read, told, *notes]))


def probe(options: argparse.Namespace) -> Result:
    how, max_new = reading(options), _max_new(options)
    if not options.prompts and (how.format is not None or how.asked):
        what, given = "the lab's own prompts are read as they are", ", ".join(how.asked) or "--format"
        raise LabError(what, expected="--prompts F with published questions", found=given)
    prompts = read_prompts(options.prompts, reading=how) if options.prompts else bundled("probe_210")
    out = None if options.out is None else Path(options.out)
    if out is not None:
        check_output(out, inputs=_read(options.model, prompts), room=2 * ROOM_A_RECORD * len(prompts))
    loaded = _loaded(options.model)
    batches = _batches(loaded)
    about = {
        "model_digest": loaded.digest, "probe_digest": prompts.digest, "decoding": decoding(loaded.lm, max_new),
        "versions": loaded.versions,
    }  # fmt: skip
    kept = None if out is None else Unfinished(out, about)
    if kept is not None and kept.done:
        _tell(f"{len(kept.done)} of {len(prompts)} prompts were done before: {kept.path}")
    elif kept is not None and kept.another:
        _tell(f"begun anew: the records in {kept.path} were of another model, other prompts or other options")
    before, started = 0 if kept is None else len(kept.done), time.perf_counter()
    found = ask(
        loaded.lm, prompts, model_digest=loaded.digest, batches=batches, max_new=max_new, unfinished=kept,
        progress=progress("probe"),
    )  # fmt: skip
    seconds = time.perf_counter() - started
    if out is not None and kept is not None:
        record_lines.write(out, found)
        kept.close()
    told = [] if prompts.read_as is None else [prompts.read_as.told, *prompts.read_as.notes]
    resumed = [f"{before} prompts were done in an earlier run"] if before else []
    notes = [*told, *loaded.notes, *resumed]
    data = {
        "model": loaded.name,
        "digest": loaded.digest,
        "probe_digest": prompts.digest,
        "n": len(found),
        "seconds": seconds,
        "source": "live",
        "lacks": loaded.lm.shape.lacks,
        "notes": notes,
        "records": [record_lines.to_dict(record) for record in found],
    }
    rows = [
        {"regime": regime, "n": len(own), "correct": sum(bool(record.correct) for record in own)}
        for regime in dict.fromkeys(record.regime for record in found)
        if (own := [record for record in found if record.regime == regime])
    ]
    text = columns(rows, names=("regime", "n", "correct"))
    return Result(data, "\n".join([text, f"live · {loaded.digest[:8]}, {seconds:.1f} s", *notes]))


def _loaded(name: str) -> Any:
    """The model, once it is known that what it needs is installed."""
    source = named.of(name)
    assert source is not None
    needed.check_installed(smollm2=source.name == named.SMOLLM2)
    from model.hf.load import load

    return load(source, tell=_tell)


def _batches(loaded: Any) -> Batches:
    """Told, and smaller where there is little memory."""
    from model.hf.room import told

    found = Batches.fitting(loaded.lm)
    position = told(loaded.lm.bytes_a_position)
    _tell(f"a batch takes at most {told(found.most_bytes)} beside the model, {position} a position")
    return found


def _max_new(options: argparse.Namespace) -> int:
    if getattr(options, "max_new_bytes", None) is not None:
        raise LabError("this model writes tokens", where=options.model, expected="--max-new-tokens N")
    given = MAX_NEW_TOKENS if options.max_new_tokens is None else options.max_new_tokens
    if given < 1:
        raise LabError("bad reply length", expected="1 token or more", found=given)
    return given


def _deciding(options: argparse.Namespace) -> str | None:
    """The signal that decides, None where none does. Raises: LabError for half of a limit, or a signal that is not."""
    from math import isfinite

    if options.signal is None and options.threshold is None:
        return None
    usable = [name for name in ("max_softmax_mean", "max_softmax_last", "prompt_bytes", *ORIENTATION)]
    if options.signal not in usable:
        found = "a threshold alone, which is one of the abstain head" if options.signal is None else options.signal
        raise LabError("this model has no such signal", where=options.model, expected=f"one of {usable}", found=found)
    if options.threshold is None or not isfinite(options.threshold):
        raise LabError(
            f"{options.signal} has no operating point", where=options.model, expected="--threshold T",
            todo="choose one with calibrate, from records of a probe",
        )  # fmt: skip
    return options.signal


def _fires(name: str, value: Any, threshold: float) -> bool:
    sign = SIGNALS[name].orientation if name in SIGNALS else WAYS[ORIENTATION[name]]
    return sign * float(value) >= sign * threshold


def _read(name: str, prompts: ProbeSet) -> list[Path]:
    """What no result may be written over."""
    source = named.of(name)
    assert source is not None
    own = [] if source.path is None else [source.path, *(source.path.iterdir() if source.path.is_dir() else ())]
    return [*own, prompts.path, *sorted(prompts_folder().rglob("*"))]


def _tell(line: str) -> None:
    print(line, file=sys.stderr, flush=True)
