"""The texts of the Train tab."""

from __future__ import annotations

from lab.study import recipes

EMPTY = "Choose a recipe and press “Start training”. The run goes on if you leave; its address leads back."
OFF = (
    "Training is off in this lab: it would slow everybody down. Below is what training did to the bundled models; "
    "run a lab of your own to train one."
)
STOP = "Stop and keep it"
TALK, TALK_NOW, TALK_KEPT = "Chat with the result", "Chat with it as it is now", "Chat with what it kept last"
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
HEAD_ALONE = "reads prompts for a minute or more, then learns in seconds"
READING = "reading its prompts, {read} of {prompts}"
ENDING = "measuring what it has become"
ADOPTED = "; it went on while the lab was started again"
DIVERGED = "diverged at step {step}: the loss was no number, infinite or above a million."
LAST_GOOD = "Its last good state, after {steps} steps, is kept as {file}."
NOT_DONE = "let a run finish, or stop it"
MEASURING = "Putting the 210 prompts to the result of {recipe}"


def waiting(name: str, ahead: int) -> str:
    """A run's place in the queue, in words."""
    return f"{name} waits: place {ahead} in the queue, {ahead} run{'s' * (ahead != 1)} before it."


def lead() -> str:
    then = "".join(
        f" Then {name}: the head alone; it reads its prompts once, a minute or more, learns in seconds, and no reply "
        f"changes. The next {name} with the same seed starts from what was read."
        for name in _heads_alone()
    )
    return (
        "Train a variant yourself, on this machine. Each recipe starts from a bundled model and moves only its router, "
        f"its abstain head, or both; the curves show what that does. Watch {recipes.FEATURED}: the abstain head learns "
        f"to tell the two kinds of prompts apart while the replies fall apart.{then}"
    )


def recipe(own: recipes.Recipe) -> str:
    """What comes of a recipe; of one that trains a head alone, what its time goes into besides."""
    return f"{own.about}; {HEAD_ALONE}" if own.head_only else own.about


def minutes_info() -> str:
    alone = " or ".join(_heads_alone())
    return f"Training time. Not for {alone}, whose time goes into reading prompts." if alone else "Training time."


def _heads_alone() -> list[str]:
    return [own.name for own in recipes.offered() if own.head_only]
