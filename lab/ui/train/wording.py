"""The texts of the Train tab."""

from __future__ import annotations

LEAD = (
    "Train a variant yourself, on this machine. Each recipe starts from a bundled model and moves only its router, its "
    "abstain head, or both; the curves show what that does. Watch v7: the abstain head learns to tell the two kinds of "
    "prompts apart while the replies fall apart. Then v9: the head alone; it reads its prompts once, a minute or more, "
    "learns in seconds, and no reply changes. The next v9 with the same seed starts from what was read."
)
EMPTY = "Choose a recipe and press “Start training”. The run goes on if you leave; its address leads back."
STOP = "Stop and keep it"
STOPPING = "Stopping; what it learnt is kept."
CANARIES = "What it says, start beside now."
PROBE = (
    "Probe AUROC",
    "",
    "On 120 held-out prompts, measured by the lab every 25 steps where the machine keeps up; dotted: a coin.",
)
PROBE_NONE = "measured after 25 steps"
FROZEN = "the trunk is frozen: nothing moves"
SIGNALS = {"abstain_p": "abstain head", "router_conf": "router confidence"}
MINE = "Your runs of this visit"
STEPS_INFO = "The study uses 500: minutes to an hour, by processor and what else it does."
MINUTES_INFO = "Training time. Not for v9, whose time goes into reading prompts."
READING = "reading its prompts, {read} of {prompts}"
ENDING = "measuring what it has become"
DIVERGED = "diverged at step {step}: the loss was no number, infinite or above a million."
LAST_GOOD = "Its last good state, after {steps} steps, is kept as {file}."
NOT_DONE = "let a run finish, or stop it"
MEASURING = "Putting the 210 prompts to the result of {recipe}"


def waiting(name: str, ahead: int) -> str:
    """A run's place in the queue, in words."""
    return f"{name} waits: place {ahead} in the queue, {ahead} run{'s' * (ahead != 1)} before it."
