"""Texts of the Models tab."""

from __future__ import annotations

LEAD = (
    "Every model here was made from another one: a **root** holds all its weights, a **variant** only the parts that "
    "its training moved, a **graft** takes parts from a second model. Choose one to see what it is, how it was made, "
    "what proves that it is that and what it measures."
)
CHOOSE = "Choose a model of the tree."
NOT_KEPT = "not kept here"
ALL = "all weights"
PARTS = {"abstain": "abstain head", "router": "router"}
BASE = "reads and continues prose"
SHOWN = "Model shown"
SHOWN_INFO = "A model of the tree, or any graft such as v4+v7[abstain]."
UNMEASURED = "It has not been put to the 210 prompts yet: “Probe it” does that."
NO_CREDITS = "No list of training texts lies beside these weights."
CREDITS = "Training texts and their licences"
WEIGHTS = "The weights are released under Apache-2.0."
HUB_LICENCE = "Whatever licence its repository names: look there before you use it for more than trying it out."
CHECKED = "The file is refused when it is loaded unless it has this SHA-256 and gives weights of this digest."
CHECKED_HUB = "The SHA-256 is that of the bytes that the Hub sent; whether they are the right ones its author must say."
KINDS = {
    "root": "root: a whole model",
    "variant": "variant: only the parts that its training moved, laid over a root",
    "graft": "graft: made here of two models, never a file",
    "file": "file: fetched from the Hub, for as long as this lab runs",
}
TRAINED = {
    "start": "began from",
    "data": "data",
    "bytes": "bytes read",
    "steps": "steps",
    "batch": "batch",
    "lr": "learning rate",
    "held_out_bits_per_byte": "held-out text, bits per byte",
    "device": "device",
    "date": "date",
}
"""What the manifest says of a training, in the order that it is told."""

FETCH = "Fetch a model from the Hub"
FETCH_LEAD = (
    "Name a file of a model repository on the Hugging Face Hub, or paste the address of its page. It must be a whole "
    "model of this lab, or a variant of one of its roots, as **safetensors**, at most {most} MB; one file is fetched "
    "at a time, without anybody's token. What is fetched is shown to everybody who uses this page."
)
FETCH_OFF = "This lab fetches no models from the Hub; a lab of your own does."
FETCH_ALLOWED = "This lab fetches from these repositories only: {repos}."
FETCH_EMPTY = "Nothing has been fetched yet."
FETCH_WAITING = "Waiting for another fetch to end …"
FETCH_STOPPED = "Stopped. Nothing was kept."
OFFLINE = "This lab runs offline: only files that were fetched before can be opened."
