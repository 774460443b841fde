"""Every explanation on the page, in one place."""

from __future__ import annotations

from lab.signals import of_monitor
from lab.study import recipes

TITLE = "Tilelli Lab"

INTRO = "Does a language model know what it does not know? Ask a small one, and watch it decide."

COLOURS = (
    "**Colours.** One column is one letter, one row is one layer. Dark blue: the layer sent that letter down one "
    "pathway. Yellow: it used all three about equally. Does a model that is undecided also know less? The paper behind "
    "this lab asked exactly that and answered no; the other tabs let you check."
)
COLOURS_OF_OTHERS = (
    " Of a mixture of experts one column is one token, and a colour is a share of what is possible in that layer: dark "
    "blue where one expert has it all, yellow where all are alike. The entropy of the score tells how undecided the "
    "choice was, that of the acting weights how evenly the chosen ones share the work."
)

REGIMES: dict[str, str] = {
    "in_domain": "taught subjects",
    "ood_topic": "subjects never taught",
    "ood_style": "taught facts, strange style",
    "long_input": "taught facts in long text",
    "gibberish": "gibberish",
    "factual_misleading": "false premises",
    "neo_false_inability": "invites a needless refusal",
    "unanswerable": "nobody can know, or the source has no answer",
    "long_never_taught": "never taught, in long text",
}
"""The regimes that are compared, in plain words."""

SIGNALS: dict[str, str] = {
    "max_softmax_mean": "output confidence (mean)",
    "max_softmax_last": "output confidence (last byte)",
    "router_conf": "router confidence",
    "router_entropy_mean": "gate entropy (mean)",
    "router_entropy_var": "gate entropy (variance)",
    "router_entropy_mean_reply": "gate entropy of the reply (mean)",
    "router_entropy_var_reply": "gate entropy of the reply (variance)",
    "router_conf_reply": "router confidence over the reply",
    "abstain_p": "abstain head",
    "prompt_bytes": "length only (control)",
    "log_probability_mean": "likelihood of its reply (mean)",
    "log_probability_min": "likelihood of its reply (least likely token)",
    "log_probability_sum": "likelihood of its whole reply",
    "predictive_entropy_mean": "entropy of its next token (mean)",
    "combined": "combined score of signals and monitors",
}
"""Signals in plain words; the technical name is always shown beside."""

MONITORS: dict[str, str] = {
    "density": "monitor: how unusual its state",
    "neighbours": "monitor: how far its state from taught ones",
    "gates": "monitor: how unusual its gates",
    "errors": "monitor: how likely an error",
}
"""Monitors in plain words, by kind."""

PAPER_LIMIT = "the paper's 0.775"
OWN_LIMIT = "set by you"
LIMIT_NAMES = {
    "calibrated": "the calibrated limit",
    "conformal": "the conformal limit (conformal risk control)",
    "certified": "the certified limit (learn then test)",
}
"""Limits that were chosen on the calibration prompts, by the names of `lab.threshold.markers`."""
CHEAPEST_LIMIT = "the cheapest limit where a wrong answer costs {ratio:g} needless refusals"
CALIBRATED = ", the lowest that stopped no taught question when it was chosen, on other prompts"
NO_MODELS = (
    "No models yet: the checkpoints folder holds none that can be used. Train one with “python -m training run v4” "
    "or restore checkpoints/, then start the lab again."
)

OF_OTHERS, OUR_MIXTURE = "a model of others", "a mixture of experts, taught what v4 was"
LEFT_OUT = (
    "Not offered here: {names}. Heads, routers, controls, monitors and training need a model's parts by name, and only "
    "this lab's own models have them. Chat, Probe and Threshold take models of others too."
)

PROBE_UNMEASURED = (
    "This model has not been measured yet. “Recompute live” in the Probe tab runs the 210 prompts now, on this machine."
)
OUTCOMES: dict[str, str] = {
    "PROVEN": "The router does tell more than the output alone.",
    "PARTIAL": "The router tells more than the output alone on some kinds of prompts.",
    "DISPROVEN": "The router tells nothing here that the output alone does not.",
    "UNDEFINED": "These prompts are not enough for a verdict.",
}
"""The registered rule's outcomes in plain language."""
RULE = "The seven comparisons behind the verdict"
WITHIN = "Which signals know that a reply is wrong, inside one kind of prompt"
RESAMPLING = "Resampling the prompts for the intervals …"

PARTS: dict[str, str] = {
    "abstain": "abstain head (257 numbers that read the final state)",
    "router": "router (6,144 numbers that mix the pathways)",
}
"""What can be moved between models."""

STOPPED = "Stopped. Nothing was changed."
STOPPED_HALFWAY = "Stopped. What it has answered is kept: measure again, and it goes on from there."


def regime(name: str) -> str:
    """A regime in plain words; an unknown one keeps its name."""
    return REGIMES.get(name, name.replace("_", " "))


def signal(name: str) -> str:
    """A signal in plain words, a monitor by what it reads; an unknown one keeps its name."""
    if name in SIGNALS or of_monitor(name) is None:
        return SIGNALS.get(name, name.replace("_", " "))
    kind, span, layer = name.split("-", 2)
    layer, _, more = layer.partition(" ")
    over = "last byte" if span == "last" else "mean"
    return f"{MONITORS[kind]} ({over}, {'all layers' if layer == 'all' else f'layer {layer}'}{more and f', {more}'})"


def model(name: str, *, recipe: str | None = None) -> str:
    """What a model is, in one line; an expression is described by its shape."""
    plain = recipes.about(recipe) or recipes.about(name.split("@")[0])
    if plain is not None:
        return plain
    if "+" in name:
        return "a graft: " + name.split("+")[0] + " with parts of another model"
    return "a model of this lab"


CLAIMS = (
    "What the paper says, beside what the models bundled here do. Each claim puts a value in a range (the green band); "
    "the line is our 95 % interval, the grey tick the paper's own number. The claim **agrees** when the whole interval "
    "lies in the band, **disagrees** when none of it does, and is **undecided** at this number of prompts otherwise. "
    "Registered are 210 prompts; the outlined interval, with its own status, is from 960 prompts of the same kinds. "
    "Our weights are others than the paper's, so a disagreement is a finding about replication, not an error."
)
CLAIMS_MISSING = "The measurements of the claims are not here. Write them with “python -m lab.claims.reproduce”."

KEPT_CURVES = "What training did to the bundled models"
CURVES: dict[str, tuple[str, str, str, float | None, float | None]] = {
    "ce": (
        "Cross-entropy of replies", "nats a byte", "Lower is better: how well taught replies are predicted.", 0, None,
    ),
    "abstain_gap": (
        "Abstain gap", "", "Mean abstain_p on unknown questions minus that on taught ones; 1 tells all apart.", None, 1,
    ),
    "entropy_gap": (
        "Entropy gap", "", "The same for the gates' normalised entropy: the signal that the router was meant to give.",
        None, None,
    ),
    "router_drift": (
        "Router drift by layer", "nats", "Distance of the mean gates from the start's (Jensen–Shannon, at most 0.69).",
        0, None,
    ),
    "canary": ("Replies still the start's", "", "Share of 16 taught questions answered byte for byte as before.", 0, 1),
    "loss": ("Loss", "", "The weighted sum that is made smaller.", 0, None),
}  # fmt: skip
"""Training curves by their name in the log: title, unit, what it says, and fixed ends of the axis."""

DETECTION = "Other measures of telling unusual prompts from taught ones"
SELECTIVE = "Which signals know that a reply is wrong: selective prediction and calibration"
