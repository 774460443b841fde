"""A monitor decides a turn as any signal does: before the first byte, at its own limit, and no reply is changed."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from lab.__main__ import main
from lab.chat import deciding, monitored
from lab.chat.take_turn import answer, redecided, take_turn
from lab.monitors import live, part, readings, shipped
from lab.monitors.monitor import KINDS, Recipe
from lab.monitors.readings import SPANS
from lab.probe import own_likelihoods
from lab.probe.prompts import bundled
from lab.signals import SIGNALS, gating_signals, named
from lab.threshold import operating_point
from lab.threshold.cost import cheapest, cost
from lab.ui.chat.choices import describe
from lab.workbench.workbench import Workbench
from model.byte_text import REFUSAL
from model.errors import LabError
from tests.lab.made_monitors import made

NAMES = [f"{kind}-{span}-{'all' if kind == 'errors' else 1}" for kind in KINDS for span in SPANS]
ALWAYS = [*gating_signals(), *own_likelihoods.NAMES]
"""What decides on every model of the lab's own."""
PROMPTS = ("Hi", "Grüße aus Köln!", "a long story, told again, " * 30)


@pytest.fixture(scope="module")
def checkpoints(published: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Those of the laboratory, with a monitor of every kind shipped for v4."""
    folder = tmp_path_factory.mktemp("watched") / "checkpoints"
    shutil.copytree(published, folder)
    for name in NAMES:
        shipped.add(folder, made(Workbench(folder), "v4", name), base="v4")
    return folder


@pytest.fixture
def watched(bench: Workbench, checkpoints: Path, monkeypatch: pytest.MonkeyPatch) -> Workbench:
    monkeypatch.setenv("LAB_CHECKPOINTS", str(checkpoints))
    return Workbench()


@pytest.mark.parametrize("name", NAMES)
def test_a_monitor_stops_before_the_first_byte_and_changes_none_of_a_reply_that_it_lets_through(
    watched: Workbench, name: str
) -> None:
    v4 = watched.model("v4")
    for prompt, history in zip(PROMPTS, ([], [("Hi", "Hello.")], []), strict=True):
        free = answer(v4, prompt, history=history, gated=False, max_new_bytes=12)
        asked = free.bytes[: free.prompt_length]
        monitor = deciding.monitor(v4, name)
        assert monitor is not None
        value = live.score(monitor, v4.lm, asked, model_digest=v4.digest)
        through = answer(v4, prompt, history=history, signal=name, threshold=value + 1.0, max_new_bytes=12)
        assert (through.reply.encode(), through.bytes) == (free.reply.encode(), free.bytes)
        assert (through.abstained, through.gated, through.abstain_p) == (False, True, free.abstain_p)
        np.testing.assert_array_equal(through.gates, free.gates)
        np.testing.assert_array_equal(through.probability, free.probability)
        assert {own: through.signals[own] for own in free.signals} == free.signals
        assert through.value == pytest.approx(value, rel=1e-5)
        assert through.value is not None
        first, last = take_turn(v4, prompt, history=history, signal=name, threshold=through.value, max_new_bytes=12)
        assert (first.reply, first.value, first.abstained) == (REFUSAL, through.value, True)
        assert last.turn is not None
        assert (last.turn.outcome, last.turn.bytes, last.turn.first_byte) == ("abstained", asked, None)
        shown = answer(v4, prompt, history=history, signal=name, threshold=through.value, reveal=True, max_new_bytes=12)
        assert (shown.reply, shown.ungated, shown.withdrawn) == (REFUSAL, free.reply, False)
        assert redecided(shown, threshold=np.nextafter(through.value, np.inf)).reply == free.reply
        later = redecided(monitored.with_monitor(v4, free, name), signal=name, threshold=value)
        assert (later.abstained, later.value) == (True, value)


def test_what_was_read_of_the_prompts_of_a_batch_is_what_a_pass_of_its_own_reads(watched: Workbench) -> None:
    """The states that a prefill keeps against those of a pass over the same bytes, alone and padded."""
    from model.generate import Prefill, generate

    v4 = watched.model("v4")
    texts = [f"USER: {text}\nTILELLI:".encode() for text in ("a", "what is it?", "xyz " * 40)]
    for asked in (texts[:1], texts, texts[::-1]):
        start = next(generate(v4.lm, asked, max_new_bytes=4, states=True))
        assert isinstance(start, Prefill)
        own, other = readings.of_prefill(start), readings.of_prompts(v4.lm, asked)
        for part_of in ("states_mean", "states_last", "gates_mean", "gates_last"):
            np.testing.assert_allclose(getattr(own, part_of), getattr(other, part_of), rtol=1e-5, atol=1e-5)
    plain = next(generate(v4.lm, texts, max_new_bytes=4))
    assert isinstance(plain, Prefill)
    assert plain.states == ()


@pytest.mark.parametrize("name", ["density-last-1", "errors-mean-all", "gates-last-1"])
def test_its_own_limit_is_the_cheapest_on_the_calibration_prompts(watched: Workbench, name: str) -> None:
    with pytest.raises(LabError, match=f"{name} has no operating point; in v4"):
        operating_point.own(watched, "v4", signal=name)
    watched.records("v4", calibration := bundled("calibration"))
    point = operating_point.own(watched, "v4", signal=name)
    records = watched.records(f"v4+{name}", calibration).records
    assert point.threshold == cheapest(records, signal=name, ratio=1.0)[0]
    values = sorted(float(own.signals[name]) for own in records)  # type: ignore[arg-type]
    paid = cost(records, signal=name, threshold=point.threshold, ratio=1.0).cost
    every = [cost(records, signal=name, threshold=at, ratio=1.0).cost for at in (*values, values[-1] + 1.0)]
    assert paid == pytest.approx(min(every))
    low, high = operating_point.span(watched, watched.model("v4"), signal=name, threshold=point.threshold)
    assert low < values[0] < values[-1] < high
    again = Workbench()  # another start of the lab, which finds the scores on disk
    assert operating_point.own(again, "v4", signal=name).threshold == point.threshold
    assert operating_point.opening(watched, f"v4+{name}") == operating_point.opening(watched, "v4")


@pytest.mark.parametrize("name", own_likelihoods.NAMES)
def test_the_likelihood_of_the_reply_decides_at_the_cheapest_limit_of_replies_that_were_read_again(
    watched: Workbench, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(LabError, match=f"{name} has no operating point; in v4"):
        operating_point.own(watched, "v4", signal=name)
    found, v4 = watched.records("v4", bundled("calibration")), watched.model("v4")
    point = operating_point.own(watched, "v4", signal=name)
    records = deciding.scored(watched, v4, found, name).records
    assert [own.reply for own in records] == [own.reply for own in found.records]
    assert point.threshold == cheapest(records, signal=name, ratio=1.0)[0]
    low, high = operating_point.span(watched, v4, signal=name, threshold=point.threshold)
    assert low < min(float(own.signals[name]) for own in records) < high  # type: ignore[arg-type]
    again = Workbench()  # another start of the lab, which reads nothing again

    def never(*_: object, **__: object) -> None:
        raise AssertionError("read again")

    monkeypatch.setattr(own_likelihoods, "of_records", never)
    assert operating_point.own(again, "v4", signal=name).threshold == point.threshold
    assert operating_point.opening(watched, "v4").signal != name
    with pytest.raises(LabError, match="records of another model"):
        deciding.scored(watched, v4, watched.records("v3", bundled("calibration")), name)


def test_scores_on_disk_are_those_of_their_prompts_or_none(watched: Workbench) -> None:
    found = watched.records("v4", bundled("calibration"))
    v4, name = watched.model("v4"), "density-mean-1"
    wanted = [own.signals[name] for own in deciding.scored(watched, v4, found, name, keep=True).records]
    assert watched.cache_dir is not None
    (file,) = (watched.cache_dir / "monitor-scores").iterdir()
    for text in ("", "[]", '{"c-in_domain-0": 1.0}', file.read_text().replace("c-in_domain-0", "another")):
        file.write_text(text)
        read = deciding.scored(again := Workbench(), again.model("v4"), found, name)
        assert [own.signals[name] for own in read.records] == wanted
    assert deciding.scored(watched, v4, found, "abstain_p") is found
    with pytest.raises(LabError, match="records of another model"):
        deciding.scored(watched, v4, watched.records("v3", bundled("calibration")), name)


def test_a_model_has_the_monitors_that_read_its_weights_and_names_them_to_whoever_asks_for_another(
    watched: Workbench, tmp_path: Path
) -> None:
    assert deciding.signals(watched.model("v4")) == [*ALWAYS, *sorted(NAMES)]
    part.save(tmp_path / "m.safetensors", own := made(watched, "v3", "density-last-1"))
    for expr in ("v3", "v7", "v4+v7[abstain]", "v4+v7[router]"):
        assert deciding.signals(watched.model(expr)) == ALWAYS
        with pytest.raises(LabError, match=rf"bad signal.*in {expr.replace('[', '.').replace('+', '.')}.*abstain_p"):
            operating_point.chosen(watched, expr, signal="density-last-1", threshold=5.0)
        with pytest.raises(LabError, match="density-last-1"):
            answer(watched.model(expr), "Hi", signal="density-last-1", threshold=5.0)
    given = watched.model(f"v3+{tmp_path / 'm.safetensors'}")
    assert deciding.signals(given)[len(ALWAYS) :] == ["density-last-1"]
    found = deciding.monitor(given, "density-last-1")
    assert found is not None
    assert found.digest == own.digest
    moved = watched.model("v3+(v4+gates-mean-1)[monitor]")
    assert answer(moved, "Hi", signal="gates-mean-1 of v4", threshold=-1.0).abstained
    for signal in ("density-last-2", "density-last-1 ", "predictive_entropy_mean", "router_entropy_per_layer", "mood"):
        with pytest.raises(LabError, match=r"bad signal.*density-last-1, density-mean-1"):
            operating_point.chosen(watched, "v4", signal=signal, threshold=0.5)


def test_a_damaged_file_stops_only_whoever_decides_by_it(watched: Workbench, tmp_path: Path) -> None:
    folder = tmp_path / "checkpoints"
    shutil.copytree(watched.folder, folder)
    (folder / "monitors" / "v4-density-last-1.safetensors").write_bytes(b"x")
    bench = Workbench(folder)
    assert answer(bench.model("v4"), "Hi", signal="density-mean-1", threshold=-1.0).abstained
    with pytest.raises(LabError, match="density-last-1"):
        answer(bench.model("v4"), "Hi", signal="density-last-1", threshold=1.0)


def test_the_command_decides_by_it_and_says_so(watched: Workbench, capsys: pytest.CaptureFixture[str]) -> None:
    watched.records("v4", bundled("calibration"))

    def said(*options: str) -> dict:
        assert main(["chat", "v4", "Hello", "--json", *options]) == 0
        return json.loads(capsys.readouterr().out)

    plain, stopped = said("--ungated"), said("--signal", "density-last-1", "--threshold=-1")
    through = said("--signal", "density-last-1", "--threshold=1e30")
    assert (stopped["signal"], stopped["threshold"], stopped["orientation"]) == ("density-last-1", -1.0, "uncertain")
    assert (stopped["reply"], stopped["value"]) == (REFUSAL, stopped["signals"]["density-last-1"])
    assert (through["reply"], through["routing"]) == (plain["reply"], plain["routing"])
    assert "calibration prompts" in said("--signal", "density-last-1")["threshold_source"]
    assert "orientation" not in plain
    assert plain["signals"].keys() == {*SIGNALS, *own_likelihoods.NAMES}
    assert main(["chat", "v3", "Hello", "--signal", "density-last-1"]) == 2
    assert "error: bad signal: none that can decide; in v3; expected one of max_softmax_mean" in capsys.readouterr().err


@given(st.sampled_from(KINDS), st.sampled_from(SPANS), st.none() | st.integers(0, 99))
def test_whatever_a_recipe_is_called_its_name_says_what_it_is(kind: str, span: str, layer: int | None) -> None:
    name = Recipe(kind, span, layer, 0, 0, "plain").name  # type: ignore[arg-type]
    for called in (name, f"{name}@7", f"{name} of v4+v7[abstain]", f"{name} of v3@7", f"{name} 0123abcd"):
        about = named(called)
        assert (about.name, about.family, about.orientation, about.span) == (called, "states", 1, "prompt")
        assert about.unit
    for other in (f"x{name}", f"{name}x", name.replace("-", "_"), f"{name} ", kind):
        with pytest.raises(LabError, match="no such signal"):
            named(other)


@pytest.mark.parametrize(
    "damaged", ["", "[1]", '{"format": 2, "monitors": []}', '{"format": 1, "monitors": [{"name": 3}]}']
)
def test_a_damaged_list_of_monitors_takes_the_monitors_and_no_model(
    bench: Workbench, checkpoints: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str], damaged: str,
) -> None:  # fmt: skip
    """The model answers as it did; who asks for a monitor, or looks at the model on Chat, reads why there is none."""
    folder = tmp_path / "checkpoints"
    shutil.copytree(checkpoints, folder)
    (folder / shipped.FILE).write_text(damaged)
    found, whole = Workbench(folder).model("v4"), Workbench(checkpoints).model("v4")
    assert (found.digest, found.shipped, whole.not_shipped) == (whole.digest, (), "")
    assert whole.shipped
    assert answer(found, "Hi", max_new_bytes=8).bytes == answer(whole, "Hi", max_new_bytes=8).bytes
    assert str(folder / shipped.FILE) in found.not_shipped
    assert "No monitor can decide: not a list of monitors" in describe(found)
    monkeypatch.setenv("LAB_CHECKPOINTS", str(folder))
    assert main(["chat", "v4", "Hi", "--signal", NAMES[0]]) == 2
    assert "not a list of monitors" in capsys.readouterr().err
    with pytest.raises(LabError, match="not a list of monitors"):
        Workbench(folder).model(f"v4+{NAMES[0]}")
