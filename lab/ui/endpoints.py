"""Named endpoints for programs: each is one call into `lab`; short answers, or the command line's JSON document."""

from __future__ import annotations

import gradio as gr

from lab.chat import deciding
from lab.chat.take_turn import answer
from lab.claims.rows import recorded_rows
from lab.errors import LabError
from lab.evaluation.evaluation import evaluate
from lab.evaluation.two_questions import asked
from lab.graft import splice
from lab.probe.prompts import bundled
from lab.probe.records import from_json
from lab.signals import LIKELIHOODS, gating_signals, named
from lab.statistics.as_json import as_json
from lab.study.recipes import FEATURED
from lab.threshold.abstention import abstention as abstention_at
from lab.threshold.best import ABSTAIN
from lab.threshold.cost import weighed
from lab.threshold.limits import SHARES
from lab.threshold.operating_point import calibration, chosen
from lab.ui import answers, checked, guard, pickers
from lab.ui.splice.choice import n_layers
from lab.ui.waiting import gone
from lab.workbench import prompt_sets
from lab.workbench.given import Other
from lab.workbench.workbench import AnyModel, Workbench


def register(workbench: Workbench) -> None:
    """Add the endpoints to the page that is being built."""

    def models(full: bool = False) -> list[dict]:
        """Every bundled model: name, expr, kind, base, parts, digest, recipe, seed.

        Args:
            full: true also gives the file's sha256, n_params and what it was trained on.
        """
        return answers.listed(workbench.describe(), answers.MODEL, full=checked.flag(full, name="full"))

    def chat(
        prompt: str,
        model: str = pickers.FIRST,
        threshold: float | None = None,
        max_new_bytes: int = 96,
        gated: bool = True,
        full: bool = False,
        signal: str | None = None,
    ) -> dict:
        """One reply with the gate's decision and all signals.

        Args:
            prompt: The question; the model reads about its last 200 bytes.
            model: A model expression: `v4`, `v7@1235`, `v4+v7[abstain]`.
            threshold: Where the signal stops a reply, in its own unit (0 to 1 for a probability or a share); null for
                the model's own operating point. Without a signal it is one on abstain_p.
            max_new_bytes: Longest reply, 1 to 128 bytes; signals of a reply read its first 48.
            gated: false switches the gate off.
            full: true also gives the prompt and the gates of every byte, some 50 kB.
            signal: What decides: abstains at or above its threshold when higher is less sure, at or below it when
                higher is surer; a monitor of the model too, as v4's `density-last-4`. null for the signal that works
                best on the model's calibration records.
        """
        asked = guard.checked_prompt(prompt)
        loaded = workbench.any(guard.checked_model(model))
        name = None if signal is None else _signal(signal, loaded)
        limit = None if threshold is None else _limit(threshold, signal=name or ABSTAIN)
        longest = checked.count(max_new_bytes, name="max_new_bytes", most=guard.MAX_REPLY_BYTES)
        gate, whole = checked.flag(gated, name="gated"), checked.flag(full, name="full")
        point = chosen(workbench, loaded.expr, signal=name, threshold=limit)
        turn = answer(
            loaded, asked, signal=point.signal, threshold=point.threshold, source=point.source, max_new_bytes=longest,
            gated=gate,
        )  # fmt: skip
        return answers.turn(turn.to_json() | {"best": as_json(point.best)}, full=whole)

    def probe(model: str = pickers.FIRST, fresh: bool = False, full: bool = False) -> dict:
        """What a model says to the 210 prompts (one of others: to 360 questions): shipped or cached, else measured now.

        Args:
            model: A model expression.
            fresh: true measures now in any case (about a minute).
            full: true gives every record, some 250 kB, as `score` takes them; else only how many replies are right.
        """
        now, whole = checked.flag(fresh, name="fresh"), checked.flag(full, name="full")
        prompts = bundled(prompt_sets.shown(workbench, guard.checked_model(model)))
        found = workbench.records(guard.checked_model(model), prompts, fresh=now, cancel=gone())
        return answers.probe(found.about(), found.records, full=whole)

    def score(records: list[dict], n_resamples: int = 2000, seed: int = 0, full: bool = False) -> dict:
        """AUROC of every signal with 95 % intervals, all other kinds against taught, and the registered rule's verdict.

        Args:
            records: Records as `probe` returns them with full=true.
            n_resamples: Bootstrap resamples, 1 to 10000.
            seed: Seed of the bootstrap, 0 to 4294967295.
            full: true gives every contrast and measure, and both questions (unusual? wrong?), some 200 kB.
        """
        if not isinstance(records, list) or not 1 <= len(records) <= guard.MAX_UPLOADED_RECORDS:
            found = f"a list of {len(records)}" if isinstance(records, list) else checked.told(records)
            raise LabError("bad records", expected=f"a list of 1 to {guard.MAX_UPLOADED_RECORDS} records", found=found)
        resamples = checked.count(n_resamples, name="n_resamples", most=guard.MAX_RESAMPLES)
        seed = checked.count(seed, name="seed", least=0, most=2**32 - 1)
        whole = checked.flag(full, name="full")
        parsed = [from_json(record, where=f"record {i}") for i, record in enumerate(records, 1)]
        found = evaluate(parsed, n_resamples=resamples, seed=seed).to_json()
        both = asked(parsed, n_resamples=resamples, seed=seed)
        return answers.score(found | {"questions": as_json(both)}, full=whole)

    def threshold(
        model: str = pickers.FIRST,
        threshold: float = 0.775,
        signal: str = "abstain_p",
        wrong_answer_costs: float | None = None,
    ) -> dict:
        """Abstentions per regime, false positives, coverage and selective risk at a threshold, with 95 % intervals.

        Args:
            model: A model expression.
            threshold: Abstains at or above it for uncertain signals, at or below it for confident ones; 0 to 1 where
                the signal is a probability or a share.
            signal: The signal that decides, or a monitor of the model.
            wrong_answer_costs: How many needless refusals a wrong answer costs, 0.01 to 100: also gives the cost, and
                the cheapest limit on the calibration prompts where they are known; null for neither.
        """
        loaded = workbench.any(guard.checked_model(model))
        name = _signal(signal, loaded)
        limit = _limit(threshold, signal=name)
        weight = wrong_answer_costs
        weight = None if weight is None else checked.number(weight, name="wrong_answer_costs", least=0.01, most=100)
        asked = bundled(prompt_sets.shown(workbench, loaded.expr))
        found = workbench.records(loaded.expr, asked, cancel=gone())
        found = deciding.scored(workbench, loaded, found, name, keep=True)
        told = {**found.about(), **abstention_at(found.records, signal=name, threshold=limit)}
        if weight is None:
            return told
        chosen_on = calibration(workbench, loaded, name)
        known = None if chosen_on is None else chosen_on.records
        return told | weighed(found.records, known, signal=name, threshold=limit, ratio=weight)

    def graft(
        target: str = pickers.FIRST,
        donor: str = FEATURED,
        parts: str = "abstain",
        first_layer: int | None = None,
        last_layer: int | None = None,
        strength: float = 1.0,
        full: bool = False,
    ) -> dict:
        """Put parts of the donor into the target and compare: the 2×2, paired differences, deploy gates.

        Args:
            target: The model that receives.
            donor: The model that gives.
            parts: `abstain`, `router`, or both with a comma.
            first_layer: First router layer to move, counted from 0; null for all.
            last_layer: Last router layer to move; null for the first alone.
            strength: 0 keeps the target, 1 takes the donor's values.
            full: true gives every signal, the donor and the controls, some 40 kB.
        """
        names = tuple(part.strip() for part in checked.text(parts, name="parts", most=100).split(",") if part.strip())
        share, whole = checked.number(strength, name="strength", least=0, most=1), checked.flag(full, name="full")
        target, donor = guard.checked_model(target, name="target"), guard.checked_model(donor, name="donor")
        layers = _layers(first_layer, last_layer, most=n_layers(workbench, target) - 1)
        found = splice.compare(workbench, target, donor, parts=names, layers=layers, strength=share, cancel=gone())
        return answers.graft(found.to_json(), full=whole)

    def claims(full: bool = False) -> list[dict]:
        """The paper's claims beside ours, as recorded: id, statement, paper, ours, low, high, n, status.

        Args:
            full: true also gives the range that a claim puts the value in, every seed and the command, some 75 kB.
        """
        rows = [row.to_json() for row in recorded_rows(workbench.folder)]
        return answers.listed(rows, answers.CLAIM, full=checked.flag(full, name="full"))

    gr.api(answers.answered(models), api_name="models", concurrency_limit=None)
    gr.api(answers.answered(chat), api_name="chat", **guard.CHAT)
    gr.api(answers.answered(probe), api_name="probe", **guard.BATCH)
    gr.api(answers.answered(score), api_name="score", **guard.BATCH)
    gr.api(answers.answered(threshold), api_name="threshold", **guard.BATCH)
    gr.api(answers.answered(graft), api_name="graft", **guard.BATCH)
    gr.api(answers.answered(claims), api_name="claims", concurrency_limit=None)


def _signal(signal: object, loaded: AnyModel) -> str:
    """The name of what can decide about a turn of this model. Raises: LabError that names all that can.

    Of a model of others those that it lacks pass: whoever asks it says why it has them not.
    """
    lacked = [*gating_signals(), *LIKELIHOODS] if isinstance(loaded, Other) else ()
    return checked.among(signal, [*dict.fromkeys((*deciding.signals(loaded), *lacked))], name="signal")


def _limit(threshold: object, *, signal: str) -> float:
    """A threshold in the unit of its signal. Raises: LabError for none, and for one that a share cannot reach."""
    bounds = {"least": 0.0, "most": 1.0} if named(signal).unit in SHARES else {}
    return checked.number(threshold, name="threshold", **bounds)


def _layers(first: object, last: object, *, most: int) -> tuple[int, int] | None:
    """The router layers to move, counted from 0 to `most`; None for all. Raises: LabError."""
    if first is None and last is None:
        return None
    if first is None:
        raise LabError("bad first_layer", expected="a layer where last_layer is given", found="null")
    start = checked.count(first, name="first_layer", least=0, most=most)
    return start, start if last is None else checked.count(last, name="last_layer", least=start, most=most)
