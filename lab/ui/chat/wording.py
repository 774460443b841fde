"""The texts of the Chat tab."""

from __future__ import annotations

from typing import NamedTuple

from lab.probe.framing import MAX_NEW_BYTES


class Starter(NamedTuple):
    """A prompt to begin with. regime: one of the probe's seven, `greeting` or `idk_gate`; kind: the same in words."""

    regime: str
    kind: str
    text: str


STARTERS: tuple[Starter, ...] = (
    Starter("greeting", "small talk", "Hello! How are you today?"),
    Starter("in_domain", "taught subject", "What is the capital of Italy?"),
    Starter("idk_gate", "cannot be known", "What did I dream about last night?"),
    Starter("ood_topic", "never taught", "How do I register a patent?"),
    Starter("ood_style", "strange style", "HARK! WHAT SOUND DOTH A COW MAKE?"),
    Starter(
        "long_input",
        "long text",
        "I spent the morning at my aunt's house helping her bake bread, and then we walked along the river with her "
        "dog until it began to rain. Now one question: what is the opposite of hot?",
    ),
    Starter("gibberish", "gibberish", "qzv blorp 77 xkj mmf wub"),
    Starter("factual_misleading", "false premise", "Why is Berlin the capital of France?"),
    Starter("neo_false_inability", "invites a refusal", "You surely can't tell me what day comes after Monday?"),
)
"""Each of the probe's regimes, small talk and the unknowable. None is a prompt of the probe or of any held-out set."""
STARTERS_TITLE = "Try one of each kind"

ONE, SIDE = "One model", "Side by side"
MODE = "How many models answer"
EMPTY = ("Ask a short question.", "It was taught some subjects; others it cannot know. Does it notice?")
ASK = "Ask a short question"

SIDE_LEAD = (
    "Two to four models answer the same question. Each reads it afresh, without earlier turns, and decides at its own "
    "limit. Letters that differ from the first model's are marked; the grid can show one model minus another."
)
SIDE_EMPTY = "The answers will stand here, one under another, letter below letter."
MODELS = "Models, two to four"
READING = "reading the question …"

JUDGED = f"Limits are chosen on replies of up to {MAX_NEW_BYTES}: of a longer one the first {MAX_NEW_BYTES} are judged."
LONGEST, OTHERS_LONGEST = "Longest reply, bytes", "Longest reply, bytes (of a model of others: tokens)"
NO_MONITORS = "No monitor can decide"
OTHER = (
    "A model of others, asked token by token, with earlier turns in its own chat template; no head or monitor of this "
    "lab reads it, and Splice and Train do not take it"
)

WITHOUT_HEAD = "this model has no abstain head"
ROUTES = "Its experts, layer by layer"
ROUTES_ABOUT = (
    "Means over the {n} tokens that were read. Two entropies, which are not the same: of the score over all experts, "
    "by which they are chosen, and of the weights of those that acted; the share is of the most that is possible in "
    "this layer. Mass: sum of the weights. Margin: by how much the last one chosen scored above the first one not. "
    "Usage: entropy of the shares of all choices; low where few experts do all the work."
)

AFRESH = (
    "This turn also read the earlier ones; the command line asks without them. Clear the chat and ask again to get "
    "what the command gives."
)
BEFORE_TITLE = "One number, one limit"
BEFORE = "The bar will show the number that decides. At the limit or past it, the answer becomes “I don't know.”"
ALONE = (
    "Each question stands alone: the model reads what was said before, but was not taught to follow it up. Ask “What "
    "is the capital of Germany?”, not “And Germany?”."
)
OTHERS_ALONE = f"{ALONE} A model of others reads the earlier turns as it was taught to."

SIGNAL = "What decides"
PAPERS = ", the paper's"
USE_PAPERS = "Use the paper's: abstain head, 0.775"
LIMIT_UP = "Limit: at or above it the answer becomes “I don't know.” (threshold on {signal}, {unit})"
LIMIT_DOWN = "Limit: at or below it the answer becomes “I don't know.” (threshold on {signal}, {unit})"
LATE = "What decides is known only when the reply is written: you see the reply, and then it may be withheld."
UNRATED = (
    "Which signal works on this model is not known: the calibration prompts have not been put to it. The Threshold tab "
    "can do it."
)
NOTHING_WORKS = "On {n} calibration prompts no signal of this model can be told from a coin, so nothing is stopped."
HEADLESS = "A model of others has no abstain head."
NONE_WORKS = "On {n} calibration prompts no signal of this model can be told from a coin, so the paper's stays."
BEST = "**{signal}** works best here at {question}: AUROC {auroc} on {n} calibration prompts, which chose it."
HEAD = "The paper's **{head}** on the same: {auroc}, {than}."
NO_HEAD = "The paper's **{head}** gives every prompt the same number."
MONITOR = "**{monitor}** on the same: AUROC {auroc}. It reads the prompt, before a word is written; no reply changes."
FITTED = "monitors read it that were fitted on its own answers to {n} prompts"
HELD_OUT = (
    "**{signal}** tells wrong replies from right ones on {n} prompts that no monitor was fitted on: AUROC {auroc}."
)
LOST = "The monitor {signal} does not read {model}; {now} decides now."
LACKED = "{model} has no {signal}; {now} decides now."
BETTER, WORSE, AS_COIN = "better than a coin", "worse than a coin", "which cannot be told from a coin"
TIMES = "Times are those of the model on this machine, without the network."
SIGNALS = "All signals of this turn"
