"""Named endpoints for programs: each is one call into `lab` and returns the command line's JSON document."""

from __future__ import annotations

import gradio as gr

from lab import reproduce, splice
from lab.abstention import abstention as abstention_at
from lab.chat import answer
from lab.errors import LabError
from lab.evaluation import evaluate
from lab.probes import bundled
from lab.records import from_json
from lab.ui import guard
from lab.workbench import Workbench


def register(workbench: Workbench) -> None:
    """Add the endpoints to the page that is being built."""

    def models() -> list[dict]:
        """Every bundled model: name, kind, base, parts, digest, sha256, n_params, recipe, seed, trained_on."""
        return workbench.describe()

    def chat(
        prompt: str, model: str = "v4", threshold: float | None = None, max_new_bytes: int = 96, gated: bool = True
    ) -> dict:
        """One reply with the gate's decision, all signals and the gates of every byte.

        Args:
            prompt: The question; the model reads about its last 200 bytes.
            model: A model expression: `v4`, `v7@1235`, `v4+v7[abstain]`.
            threshold: Abstains when abstain_p is at or above this (0 to 1); null for the model's own operating point.
            max_new_bytes: Longest reply, 1 to 128 bytes.
            gated: false switches the gate off.
        """
        longest = guard.checked_count(max_new_bytes, name="reply length", most=guard.MAX_REPLY_BYTES)
        loaded = workbench.model(guard.checked_model(model))
        turn = answer(loaded, guard.checked_prompt(prompt), threshold=threshold, max_new_bytes=longest, gated=gated)
        return turn.to_json()

    def probe(model: str = "v4", fresh: bool = False) -> dict:
        """The 210 prompts' records: shipped or cached where known, else measured now.

        Args:
            model: A model expression.
            fresh: true measures now in any case (about a minute).
        """
        found = workbench.records(guard.checked_model(model), bundled("probe_210"), fresh=fresh)
        return {**found.about(), "records": [record.to_json() for record in found.records]}

    def score(records: list[dict], n_resamples: int = 2000, seed: int = 0) -> dict:
        """AUROC of every signal and contrast with 95 % intervals, and the registered rule's verdict.

        Args:
            records: Records as `probe` returns them.
            n_resamples: Bootstrap resamples, 1 to 10000.
            seed: Seed of the bootstrap, 0 to 4294967295.
        """
        if not isinstance(records, list) or not 1 <= len(records) <= guard.MAX_UPLOADED_RECORDS:
            raise LabError("bad records", expected=f"a list of 1 to {guard.MAX_UPLOADED_RECORDS} records")
        resamples = guard.checked_count(n_resamples, name="number of resamples", most=guard.MAX_RESAMPLES)
        seed = guard.checked_count(seed, name="seed", least=0, most=2**32 - 1)
        parsed = [from_json(record, where=f"record {i}") for i, record in enumerate(records, 1)]
        return evaluate(parsed, n_resamples=resamples, seed=seed).to_json()

    def threshold(model: str = "v4", threshold: float = 0.775, signal: str = "abstain_p") -> dict:
        """Abstentions per regime, false positives, coverage and selective risk at a threshold, with 95 % intervals.

        Args:
            model: A model expression.
            threshold: Abstains at or above it for uncertain signals, at or below it for confident ones.
            signal: The signal that decides.
        """
        found = workbench.records(guard.checked_model(model), bundled("probe_210"))
        return {**found.about(), **abstention_at(found.records, signal=signal, threshold=threshold)}

    def graft(
        target: str = "v4",
        donor: str = "v7",
        parts: str = "abstain",
        first_layer: int | None = None,
        last_layer: int | None = None,
        strength: float = 1.0,
    ) -> dict:
        """Put parts of the donor into the target and compare: the 2×2, paired differences, deploy gates.

        Args:
            target: The model that receives.
            donor: The model that gives.
            parts: `abstain`, `router`, or both with a comma.
            first_layer: First router layer to move, counted from 0; null for all.
            last_layer: Last router layer to move; null for the first alone.
            strength: 0 keeps the target, 1 takes the donor's values.
        """
        names = tuple(part.strip() for part in parts.split(",") if part.strip())
        end = first_layer if last_layer is None else last_layer
        layers = None if first_layer is None or end is None else (first_layer, end)
        target, donor = guard.checked_model(target), guard.checked_model(donor)
        return splice.compare(workbench, target, donor, parts=names, layers=layers, strength=strength).to_json()

    def claims() -> list[dict]:
        """The paper's claims beside ours, as recorded: id, statement, paper, ours, low, high, n, status, seeds."""
        return reproduce.recorded_rows(workbench.folder)

    gr.api(guard.shown(models), api_name="models", concurrency_limit=None)
    gr.api(guard.shown(chat), api_name="chat", **guard.CHAT)
    gr.api(guard.shown(probe), api_name="probe", **guard.BATCH)
    gr.api(guard.shown(score), api_name="score", **guard.BATCH)
    gr.api(guard.shown(threshold), api_name="threshold", **guard.BATCH)
    gr.api(guard.shown(graft), api_name="graft", **guard.BATCH)
    gr.api(guard.shown(claims), api_name="claims", concurrency_limit=None)
