"""Models that are not this lab's own, asked: one turn, or a probe set."""

from __future__ import annotations

import argparse
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import torch

from lab.chat import expert_routes
from lab.cli import of_others
from lab.cli.reading import reading
from lab.cli.result import Result
from lab.console import columns, progress
from lab.monitors.monitor_set import MonitorSet, text_key
from lab.probe import records as record_lines
from lab.probe.any_model import ask, decoding
from lab.probe.brought import read as read_prompts
from lab.probe.correct import is_refusal
from lab.probe.likelihoods import ORIENTATION, measure
from lab.probe.prompts import ProbeSet, bundled
from lab.probe.records import Record
from lab.probe.unfinished import Unfinished
from lab.signals import SIGNALS, WAYS, SignalValue, Way
from lab.threshold.limits import written
from model.byte_text import REFUSAL
from model.errors import LabError
from model.language import Asked, Reply, replies
from model.output_path import check_output

ROOM_A_RECORD = 4 << 10
"""Bytes that a record takes at most, about: asked for before anything is measured."""


def chat(options: argparse.Namespace) -> Result:
    monitors = of_others.monitors(options)
    max_new = of_others.max_new(options, monitors)
    decides, threshold, promised = _deciding(options, monitors)
    loaded = of_others.loaded(options.model, states=monitors is not None)
    if monitors is not None:
        monitors.check_model(loaded.digest, where=options.monitors)
    started = time.perf_counter()
    asked = loaded.lm.framed(options.prompt, max_new=max_new)
    (reply,) = replies(loaded.lm, [asked.symbols], max_new=max_new)
    seconds = time.perf_counter() - started
    signals, ways = _signals(loaded, options.prompt, asked, reply, monitors)
    value = None if decides is None else signals[decides]
    fired = decides is not None and not options.ungated and _fires(decides, value, threshold, ways)
    shown = REFUSAL if fired else reply.text
    declined = "declined in its own words" if is_refusal(reply.text) else "answered"
    outcome = "withheld after it was written" if fired else declined
    notes = [*loaded.notes, *([] if reply.ended else [f"the reply was stopped at {max_new} tokens"])]
    if monitors is not None and text_key(options.prompt) in monitors.fitted_on.texts:
        notes.append("the monitors were fitted on this very prompt: what they say of it counts for nothing")
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
        "threshold": threshold,
        "threshold_source": None if decides is None else "chosen here" if promised is None else "promised",
        "guarantee": promised,
        "signals": signals,
        "orientation": ways,
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
    kept = [] if promised is None or threshold is None else [f"limit {written(threshold)}: {promised}"]
    return Result(data, "\n".join([shown, "", read, told, *kept, *notes]))


def _signals(
    loaded: Any, prompt: str, asked: Asked, reply: Reply, monitors: MonitorSet | None
) -> tuple[dict[str, SignalValue], dict[str, Way]]:
    """All signals of one reply, and which way those point that the registered rule does not name."""
    signals = measure(asked, reply, columns=loaded.lm.shape.columns)
    if monitors is None:
        return signals, dict(ORIENTATION)
    alone = Record("asked", "in_domain", prompt, reply.text, None, signals, loaded.digest, "", {}, dict(ORIENTATION))
    assert reply.states is not None, "the model keeps its states"
    found = monitors.of_turn(alone, reply.states)
    return dict(found.signals), dict(found.orientation)


def probe(options: argparse.Namespace) -> Result:
    how, monitors = reading(options), of_others.monitors(options)
    max_new = of_others.max_new(options, monitors)
    if not options.prompts and (how.format is not None or how.asked):
        what, given = "the lab's own prompts are read as they are", ", ".join(how.asked) or "--format"
        raise LabError(what, expected="--prompts F with published questions", found=given)
    prompts = read_prompts(options.prompts, reading=how) if options.prompts else bundled("probe_210")
    if monitors is not None:
        monitors.check_unseen(prompts.prompts, where=prompts.path)
    out = None if options.out is None else Path(options.out)
    if out is not None:
        inputs = [*of_others.read_of(options.model, prompts), *([options.monitors] if options.monitors else [])]
        check_output(out, inputs=inputs, room=2 * ROOM_A_RECORD * len(prompts))
    if monitors is not None:
        return _monitored(options, prompts, monitors, out, max_new)
    loaded = of_others.loaded(options.model)
    batches = of_others.batches(loaded)
    about = {
        "model_digest": loaded.digest, "probe_digest": prompts.digest, "decoding": decoding(loaded.lm, max_new),
        "versions": loaded.versions, "threads": torch.get_num_threads(),
    }  # fmt: skip
    kept = None if out is None else Unfinished(out, about)
    if kept is not None and kept.done:
        of_others.tell(f"{len(kept.done)} of {len(prompts)} prompts were done before: {kept.path}")
    elif kept is not None and kept.another:
        of_others.tell(f"begun anew: the records in {kept.path} were of another model, other prompts or other options")
    before, started = 0 if kept is None else len(kept.done), time.perf_counter()
    found = ask(
        loaded.lm, prompts, model_digest=loaded.digest, batches=batches, max_new=max_new, unfinished=kept,
        progress=progress("probe"),
    )  # fmt: skip
    seconds = time.perf_counter() - started
    if out is not None and kept is not None:
        record_lines.write(out, found)
        kept.close()
    resumed = [f"{before} prompts were done in an earlier run"] if before else []
    return _told(options, prompts, found, seconds, [*loaded.notes, *resumed], loaded.lm.shape.lacks)


def _monitored(
    options: argparse.Namespace, prompts: ProbeSet, monitors: MonitorSet, out: Path | None, max_new: int
) -> Result:
    """The same with the signals of monitors: replies and states stay in the cache, where other monitors find them."""
    from lab.cli.answering import Answering  # which fits too, and is slow to import

    started = time.perf_counter()
    asked = Answering(options.model, max_new=max_new)
    monitors.check_model(asked.digest, where=options.monitors)
    whole = asked(prompts)
    found = monitors.on(whole.records, whole.readings)
    if out is not None:
        record_lines.write(out, found)
    again = sum(text_key(own.prompt) in monitors.limits_from.texts for own in prompts.prompts)
    told = [f"{again} of these prompts set the limits of the monitors: no limit can be tried on them"] if again else []
    return _told(options, prompts, found, time.perf_counter() - started, [*asked.notes, *told], asked.lacks)


def _told(
    options: argparse.Namespace, prompts: ProbeSet, found: Sequence[Record], seconds: float, notes: list[str],
    lacks: Mapping[str, str],
) -> Result:  # fmt: skip
    told = [] if prompts.read_as is None else [prompts.read_as.told, *prompts.read_as.notes]
    notes, digest = [*told, *notes], found[0].model_digest
    data = {
        "model": options.model,
        "digest": digest,
        "probe_digest": prompts.digest,
        "n": len(found),
        "seconds": seconds,
        "source": "live",
        "lacks": dict(lacks),
        "notes": notes,
        "records": [record_lines.to_dict(record) for record in found],
    }
    rows = [
        {"regime": regime, "n": len(own), "correct": sum(bool(record.correct) for record in own)}
        for regime in dict.fromkeys(record.regime for record in found)
        if (own := [record for record in found if record.regime == regime])
    ]
    text = columns(rows, names=("regime", "n", "correct"))
    return Result(data, "\n".join([text, f"live · {digest[:8]}, {seconds:.1f} s", *notes]))


def _deciding(options: argparse.Namespace, monitors: MonitorSet | None) -> tuple[str | None, float | None, str | None]:
    """The signal that decides, its limit and what is promised of it; None where none does, and of a limit given here.

    With monitors that is the signal which told wrong replies best when they were fitted, unless another is named.
    Raises: LabError for half of a limit, a signal that is not, and one on which no limit keeps the promise.
    """
    from math import isfinite

    signal, threshold = options.signal, options.threshold
    if monitors is not None and signal is None:
        signal = monitors.decides
    if signal is None and threshold is None:
        return None, None, None
    usable = ["max_softmax_mean", "max_softmax_last", "prompt_bytes", *ORIENTATION]
    usable += [] if monitors is None else [name for name in monitors.limits if name not in usable]
    if signal not in usable:
        found = "a threshold alone, which is one of the abstain head" if signal is None else signal
        raise LabError("this model has no such signal", where=options.model, expected=f"one of {usable}", found=found)
    if threshold is None and monitors is not None and signal in monitors.limits:
        limit = monitors.limits[signal]
        if limit.threshold is None:
            todo = "name another signal, give --threshold T, or fit with another promise"
            raise LabError(
                f"no limit on {signal} keeps the promise", where=options.monitors, found=limit.told, todo=todo
            )
        return signal, limit.threshold, limit.told
    if threshold is None or not isfinite(threshold):
        raise LabError(
            f"{signal} has no operating point", where=options.model, expected="--threshold T",
            todo="choose one with calibrate, from records of a probe",
        )  # fmt: skip
    return signal, threshold, None


def _fires(name: str, value: Any, threshold: Any, ways: Mapping[str, Way]) -> bool:
    if value is None:
        raise LabError(f"{name} has no value for this prompt", todo="name another signal")
    sign = SIGNALS[name].orientation if name in SIGNALS else WAYS[ways[name]]
    return sign * float(value) >= sign * threshold
