"""What the guided tour says. Measurements are not in it: tour.py puts the recorded ones beside these sentences."""

from __future__ import annotations

MODEL_TITLE = "A model small enough to watch"
MODEL = (
    "This language model reads and writes one letter (byte) at a time. It was taught some subjects, and most of the "
    "world it was not.",
    "Does it know what it does not know? A paper asked, and this lab lets you ask again. Start with one of these "
    "prompts whenever you like: the page stays usable during the tour.",
)

NUMBER_TITLE = "One number decides"
NUMBER = (
    "Unless you have asked already, the tour just did, of a subject that the model was never taught.",
    "When a question ends, a small part called the abstain head gives abstain_p: how likely the model had better "
    "not answer. Another signal of doubt is how certain it was of each letter it wrote (max_softmax_mean).",
    "The one that works best on this model decides, and the paper's stands beside it. Past a limit, which you can "
    "move, the answer becomes “I don't know.”",
)

COLOURS_TITLE = "Does an undecided router know less?"
COLOURS = (
    "Each layer mixes its pathways anew for each letter. One column is a letter, one row a layer; the colour is "
    "the gate entropy: dark where one pathway decides, yellow where all share.",
    "It is tempting to read a yellow grid as doubt. Whether one may is the paper's first question.",
)

ROUTER_TITLE = "Finding 1: gate entropy is no sign of uncertainty"
ROUTER = (
    "210 prompts of seven kinds, never trained on. AUROC says how well a signal tells unusual prompts from taught "
    "ones: 1 is perfect, 0.5 a coin.",
    "By a rule fixed beforehand the router's signals must beat simpler ones. In the paper they win 0 of 7 comparisons.",
)

LIMIT_TITLE = "A limit has a price"
LIMIT = (
    "Every dot is a prompt at its score, by the signal that works best on this model; the paper's is one choice away. "
    "Move the limit and see whom it stops: catching more of the unusual kinds stops more of the taught ones too.",
    "None of 30 stopped does not mean none ever: the interval says how many it could be.",
)

JOINT_TITLE = "Finding 2: joint training makes a signal and breaks the model"
JOINT = (
    "Trained on together, router and abstain head gave the paper a real signal (AUROC up to .85), and a model whose "
    "replies are broken.",
    "Here you can start such a training and watch the replies to taught questions go. The curves below were kept from "
    "ours.",
)

SPLICE_TITLE = "Finding 3: the head cannot be lifted"
SPLICE = (
    "Could one keep the signal and the speech, by putting the trained abstain head onto the unharmed model? In the "
    "paper AUROC falls to .54, a coin: the head reads what only its own trunk says.",
    "Choose two models and do it here; the result can be chatted with at once.",
)

ADDED_TITLE = "What the lab adds"
ADDED = (
    "Every claim of the paper, measured again on models trained here, with its interval. What does not replicate is "
    "shown as not replicating.",
    "And the prediction that the paper left untested: v9, whose abstain head alone was trained, so that its speech "
    "cannot break.",
)

END_TITLE = "What you can now say"
FIRST = "Gate entropy is no uncertainty signal: the router beats simpler signals in 0 of 7 comparisons."
SECOND = "Training router and head together made one in the paper (AUROC to .85) but broke generation."
THIRD = "The trained head, lifted onto a fresh base, is a coin again (.54)."
COROLLARY = "What the lab adds: the head alone, v9. Predicted: a signal, with speech untouched."
STANDING, SIGNAL, SPEECH = "claims on our weights", "claims on the signal, on our weights", "on broken speech"
ALL = "All claims on our weights:"
GO_ON = "Each opens the view that shows it. Every view has a link, every table and figure can be saved."
NOT_MEASURED = "Nothing has been measured on the models of this folder yet: `python -m lab reproduce` does it."

CLAIM, PAPER, OURS = "the paper's claim", "paper", "ours"
