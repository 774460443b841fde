"""The probe run: order, determinism, cancelling, and the abstain head applied afterwards."""

from __future__ import annotations

import numpy as np
import pytest

from lab.probe import framing
from lab.probe.correct import is_correct
from lab.probe.framing import framed
from lab.probe.measure import probe, with_abstain_head
from lab.probe.prompts import ProbeSet
from lab.progress import Cancelled
from lab.workbench.workbench import Workbench
from model.generate import generate
from model.trace import trace


def test_records_stand_in_the_order_of_the_prompts(bench: Workbench, probe_set: ProbeSet) -> None:
    v4 = bench.model("v4")
    done = probe(v4.lm, probe_set, model_digest=v4.digest)
    assert [record.id for record in done.records] == [prompt.id for prompt in probe_set.prompts]
    assert done.hidden.shape == (len(probe_set), v4.config.d_model)
    assert done.hidden.dtype == np.float32
    for record, prompt in zip(done.records, probe_set.prompts, strict=True):
        assert (record.regime, record.prompt) == (prompt.regime, prompt.prompt)
        assert record.correct == is_correct(prompt, record.reply)
        assert (record.model_digest, record.probe_digest) == (v4.digest, probe_set.digest)
        assert record.decoding == {"max_new_bytes": 48, "greedy": True}


def test_a_reply_is_what_the_prompt_alone_gives(bench: Workbench, probe_set: ProbeSet) -> None:
    v4 = bench.model("v4")
    done = probe(v4.lm, probe_set, model_digest=v4.digest, batch_size=5)
    for record in done.records[::7]:
        (alone,) = trace(v4.lm, [framed(record.prompt, max_new_bytes=48, max_len=256).data])
        assert alone.text == record.reply
        assert record.signals["abstain_p"] == pytest.approx(alone.abstain_p, abs=1e-6)


def test_the_same_run_gives_the_same_bits_and_reports_every_batch(bench: Workbench, probe_set: ProbeSet) -> None:
    v4 = bench.model("v4")
    seen: list[tuple[int, int]] = []
    first = probe(v4.lm, probe_set, model_digest=v4.digest)
    again = probe(v4.lm, probe_set, model_digest=v4.digest, progress=lambda done, total: seen.append((done, total)))
    assert first.records == again.records
    assert first.hidden.tobytes() == again.hidden.tobytes()
    assert seen == [(32, 42), (42, 42)]


def test_cancelling_stops_before_the_next_batch(bench: Workbench, probe_set: ProbeSet) -> None:
    v4 = bench.model("v4")
    seen: list[int] = []
    with pytest.raises(Cancelled, match="8 of 42"):
        probe(
            v4.lm,
            probe_set,
            model_digest=v4.digest,
            batch_size=8,
            progress=lambda done, total: seen.append(done),
            cancel=lambda: bool(seen),
        )
    assert seen == [8]


@pytest.mark.parametrize("seed", [1234, 1235])
def test_another_head_on_known_states_is_the_grafted_model(bench: Workbench, probe_set: ProbeSet, seed: int) -> None:
    v4, grafted = bench.model("v4"), bench.model(f"v4+v7@{seed}[abstain]")
    trunk = probe(v4.lm, probe_set, model_digest=v4.digest)
    full = probe(grafted.lm, probe_set, model_digest=grafted.digest)
    weight, bias = grafted.abstain_head
    quick = with_abstain_head(trunk.records, trunk.hidden, weight=weight, bias=bias, model_digest=grafted.digest)
    assert quick == full.records
    assert quick != trunk.records
    assert trunk.hidden.tobytes() == full.hidden.tobytes()


def test_a_long_prompt_is_cut_alike_in_chat_and_probe() -> None:
    long, short = "word " * 60, "word " * 35
    assert framed(long, max_new_bytes=96, max_len=256).data == framed(long, max_new_bytes=48, max_len=256).data
    assert framed(short, max_new_bytes=96, max_len=256).data == framed(short, max_new_bytes=48, max_len=256).data
    kept = framed(short, history=[("a", "b")], max_new_bytes=96, max_len=256)
    assert (kept.cut_bytes, kept.dropped_turns) == (0, 1)
    assert framed("hi", history=[("a", "b")], max_new_bytes=96, max_len=256).dropped_turns == 0


def test_probe_replies_fit_behind_the_longest_prompt(bench: Workbench) -> None:
    data = framed("x" * 400, max_new_bytes=framing.MAX_NEW_BYTES, max_len=256).data
    assert len(data) + framing.MAX_NEW_BYTES == 256
    list(generate(bench.model("v4").lm, [data], max_new_bytes=framing.MAX_NEW_BYTES))
