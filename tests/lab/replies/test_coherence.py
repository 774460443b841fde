"""Coherence: each condition by itself, bits per byte against the slow definition, the limit from calibration."""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np
import pytest
import torch

from lab.probe.framing import framed
from lab.probe.prompts import ProbeSet, bundled
from lab.replies.coherence import Coherence, Judge, bits_per_byte, words_known
from lab.workbench.workbench import Workbench
from model.errors import LabError

GOOD = Coherence(valid=True, words_known=1.0, looping=False, bits_per_byte=1.0, limit=2.0)


def test_each_condition_alone_decides() -> None:
    assert GOOD.coherent
    assert GOOD.why == ""
    assert replace(GOOD, words_known=0.9, bits_per_byte=2.0).coherent
    for bad, says in (
        (replace(GOOD, valid=False), "UTF-8"),
        (replace(GOOD, words_known=0.89), "89%"),
        (replace(GOOD, looping=True), "looping"),
        (replace(GOOD, bits_per_byte=2.01), "2.01"),
        (replace(GOOD, bits_per_byte=math.nan), "bits per byte"),
    ):
        assert not bad.coherent
        assert says in bad.why


def test_words_known() -> None:
    assert words_known("The capital of France is Paris.") == 1.0
    assert words_known("the zxqv") == 0.5
    assert words_known("4") == 1.0


def test_bits_per_byte_is_the_mean_of_each_bytes_own(bench: Workbench) -> None:
    lm = bench.model("v4").lm
    pairs = [("Hi", "yes"), ("What is this long thing?", "A"), ("Hi", ""), ("Hi", "x" * 300)]
    found = bits_per_byte(lm, pairs, batch_size=3)
    for (prompt, reply), bits in zip(pairs[:2], found, strict=False):
        start = framed(prompt, max_new_bytes=48, max_len=256).data
        data = start + b" " + reply.encode()
        log_p = lm(torch.tensor([list(data)])).logits[0].log_softmax(-1)
        own = [log_p[i - 1, data[i]].item() for i in range(len(start), len(data))]
        assert bits == pytest.approx(-np.mean(own) / math.log(2), abs=1e-5)
    assert math.isnan(found[2])
    assert math.isfinite(found[3])


def test_the_limit_is_v4s_own_in_domain_surprise(bench: Workbench, probe_set: ProbeSet) -> None:
    judge = Judge(bench)
    known = bench.records("v4", bundled("calibration"))
    own = [(record.prompt, record.reply) for record in known.by_regime()["in_domain"]]
    assert judge.limit == pytest.approx(np.nanpercentile(bits_per_byte(bench.model("v4").lm, own), 99))
    record = replace(known.records[0], reply="bad \ufffd byte")
    assert not judge.judge(record).valid
    assert [verdict.limit for verdict in judge.judge_all(known.records[:3])] == [judge.limit] * 3


def test_without_the_reference_there_is_no_judge(bench: Workbench, tmp_path: object) -> None:
    with pytest.raises(LabError):
        Judge(Workbench(str(tmp_path)))
