"""What an evidence bundle says in words: how its numbers were made, what each file is, how to check them."""

from __future__ import annotations

import textwrap
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any

from lab.evaluation.decision_rule import Rule
from lab.evaluation.evaluation import Evaluation
from lab.probe.prompts import ProbeSet
from lab.signals import SIGNALS
from lab.threshold.gates import ACCURACY_AT_LEAST, COHERENT_AT_LEAST, IDK_REFUSED_AT_LEAST, PAPER_FALSE_INABILITY
from lab.threshold.limits import written

GATED = ("idk_gate", "false_inability", "canary")
"""Prompt sets of the deploy gates beside the probe."""


def methods(about: Mapping[str, Any], *, probe: ProbeSet, rule: Rule, versions: Mapping[str, str]) -> str:
    """The methods paragraph, from the configuration itself."""
    sizes = Counter(prompt.regime for prompt in probe.prompts)
    regimes = ", ".join(f"{name} ({n})" for name, n in sizes.items())
    models = "; ".join(
        f"{own['model']} ({own['digest'][:12]}, threshold {written(own['threshold'])}, {own['threshold_source']})"
        for own in about["models"]
    )
    gates = ", ".join(f"{own['n']} of {name}" for name, own in about["sets"].items() if name in GATED)
    registered = "as registered" if about["n_resamples"] == rule.n_resamples else f"registered: {rule.n_resamples}"
    text = f"""Models, each with the digest of its parameters and its threshold: {models}. Each answered
{len(probe)} prompts ({regimes}; prompt set {probe.digest[:12]}) by greedy decoding of at most
{about["max_new_bytes"]} new bytes. Signals, with the orientation fixed beforehand: {_signals()}.
Router signals are taken over the prompt; output signals, and those whose name ends in `_reply`, over the reply.

AUROC is the chance that a prompt of another regime (positive) scores as more uncertain than an in_domain one
(negative), ties counting one half; in `within_regime` a wrong reply is the positive and a right one the negative.
Intervals run from the 2.5th to the 97.5th percentile of a paired bootstrap stratified by regime (within a regime, by
right and wrong), with {about["n_resamples"]} resamples ({registered}) from seed {about["seed"]} of numpy's default
generator; all signals and contrasts share the resamples, so differences are paired, and p-values are adjusted for the
contrasts (Holm). Where order is perfect or nearly so, resampling has nothing to vary: such intervals, marked
`at_boundary`, are distribution-free bounds (Hoeffding 1963) or widened by them. Beside them stand DeLong's interval on
the log-odds scale, average precision (interval on the log-odds scale, with the bootstrap's standard error), the
false-positive rate at 95 % true positives, and selective risk. Two
questions are asked and never mixed: whether a prompt is unusual (as above), and whether a reply is wrong, over the
kinds of prompt where an answer, a denial or a refusal is due, resampled inside right and wrong. Two controls stand
beside every signal: the length of the prompt, and a logistic regression on its character n-grams that has the labels
of the contrast and scores each prompt from the other folds. Rates
carry exact (Clopper-Pearson) 95 % intervals.

Rule (SHA-256 {rule.sha256}): in each of {len(rule.contrasts)} contrasts the best of {", ".join(rule.candidates)} wins
against the best of {", ".join(rule.baselines)}, both picked on the full sample, when its AUROC is higher by at least
{rule.margin} and the 95 % interval of the difference lies above 0. {rule.proven_at_wins} wins or more, one of them of
{", ".join(sorted(rule.proven_needs_one_of))}, are PROVEN; fewer, or without one of those, PARTIAL; none, DISPROVEN.

A model abstains when `abstain_p` is at or above its threshold. Gates, on the probe and on {gates}: in-domain accuracy
at least {ACCURACY_AT_LEAST}, no in-domain false positive, mean `abstain_p` on gibberish above the threshold, at least
{IDK_REFUSED_AT_LEAST} of the unanswerable refused, at most {PAPER_FALSE_INABILITY} of the answerable, and the lower
bound of the coherent rate at least {COHERENT_AT_LEAST}.

Limits (`limits.json`) were chosen on {about["sets"]["calibration"]["n"]} other prompts, each by its method: quantile,
the most watchful one that stops at most a share alpha of the taught prompts there; crc (conformal risk control,
Angelopoulos et al. 2022), of new ones on average; ltt (learn then test, exact binomial), with confidence 1 - delta;
cost, the cheapest where a wrong answer costs the stated number of needless refusals, each kind of prompt weighing the
same. A limit stands midway in its gap between two scores, at the shortest decimal there.

Computed with {", ".join(f"{name} {version}" for name, version in versions.items())}."""
    paragraphs = (textwrap.fill(own, 100, break_on_hyphens=False) for own in text.split("\n\n"))
    return "# Methods\n\n" + "\n\n".join(paragraphs) + "\n"


def readme(about: Mapping[str, Any], evaluations: Sequence[Evaluation]) -> str:
    """What is in the bundle and how to check it."""
    verdicts = "\n".join(
        f"- `{own['model']}` in `{own['folder']}`: {found.verdict.statement}"
        for own, found in zip(about["models"], evaluations, strict=True)
    )
    return f"""# Evidence bundle of Tilelli Lab

{verdicts}

Check it, with nothing installed but Python 3.11 or newer and numpy:

    python verify.py                in this folder, unpacked
    python verify.py BUNDLE.zip     or packed

Exit status 0: every file has its SHA-256, and every number follows again from `records.csv`; 1: something does not
fit; 2: this is no bundle. The SHA-256 of `SHA256SUMS`, which `verify.py` prints, names the whole bundle: whoever cites
it pins every byte. `sha256sum -c SHA256SUMS` checks the files alone; `python -m lab verify BUNDLE.zip`, in the
repository, checks all this and what `verify.py` takes as given but for the count of coherent replies, which needs the
models; it never runs anything from the bundle. Where models and records come from (`manifest.json`, `versions.json`,
dates) is told and pinned by digests, not computed.

| file | what |
|---|---|
| `METHODS.md` | how the numbers were made, from the configuration |
| `bundle.json` | configuration: models, thresholds, prompt sets, signals, resamples, seed |
| `manifest.json` | the models' entries: digests, base, recipe, training seed and data |
| `versions.json` | of Python, the libraries and the machine |
| `decision_rule.json` | the registered rule |
| `prompts/` | the prompt sets that were asked |
| `records.csv`, `records.parquet` | every record of every model: prompt, reply, correctness, signals; in CSV an \
apostrophe stands before a text that a spreadsheet would run (`=`, `+`, `-`, `@`) |
| `models/*/SET.jsonl` | the same records, one JSON object a line, as `python -m lab score` reads them |
| `models/*/evaluation.json` | AUROCs, intervals, comparisons, verdict |
| `models/*/questions.json` | both questions, *unusual?* and *wrong?*, for every signal, length and character n-grams \
beside them |
| `models/*/gates.json` | the deploy gates |
| `models/*/limits.json` | limits by signal, method, alpha and delta, from the calibration records; whom they stop |
| `figures/*.html` | figures; they open without a network |
"""


def _signals() -> str:
    return "; ".join(
        f"{signal.name} ({signal.description}, high is {'uncertain' if signal.orientation > 0 else 'confident'})"
        for signal in SIGNALS.values()
        if signal.role in ("candidate", "baseline", "control")
    )
