"""Writes docs/routed-models.md from `model/hf/routing/families.json`; with --measure also that file, by tiny models.

python docs/routed_models.py [--measure]     with the packages of requirements-models.txt for --measure
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path

sys.path[:0] = [str(Path(__file__).resolve().parent.parent)]

from model.errors import LabError  # noqa: E402
from model.hf.routing import families as data  # noqa: E402

OUT = Path(__file__).with_name("routed-models.md")
HEAD = """\
# Routed models of transformers, and how their routes are read

Measured with transformers {version} on a tiny random model of each of its {count} routed families, never taken from
a configuration: `model/hf/routing/` finds a module that holds experts beside a router, hooks the router and what enters
the experts, and looks for the rule that makes the weights on one fixed batch. The same is done when a model is loaded,
so a family that is not listed is read too, if a rule holds for it. This page is written by `docs/routed_models.py`; the
table is `model/hf/routing/families.json`, which `tests/model/hf/test_families.py` measures again.

```python
from model.hf.routing import RouteReader

reader = RouteReader.of(lm)  # or an error that says why not; reader.layers: how each is read, and whether verified
with reader.reading() as seen:  # hooks only in here; also around lm.generate
    lm(**inputs)
routing = seen.routing(inputs["attention_mask"])  # a layer each, real tokens alone: index, weight, mass, probs, logits
routing.score_entropy_share(), routing.weight_entropy_share(), routing.usage_entropy()
```

A layer is *verified* when score function, choice and weights are rebuilt with an error below .001 of the largest weight
(and two roundings more where weights are 16-bit). Else expert and weight are shown as they act, without the scores over
all experts. {verified} families are verified, {partly} are read without their scores, {refused} are refused.

* **score**: what makes a share of a logit; `given` where the router hands out shares. The entropy *of the score* is
  taken over all experts of these shares, in nats and as a share of ln E of its own layer; the entropy *of the weights*
  over the k that act, in nats and as a share of ln k.
* **choice**: by the highest scores; *+ bias*: a bias takes part in the choice alone, so that neither the router's
  logits nor `output_router_logits` tell who is chosen; *groups*: only experts of the best groups; *by token*: a table.
* **weights**: ÷ sum where the chosen scores are divided by their sum; × a constant, as the configuration has it by
  default; then what the block does with its experts' sum, if it is not simply added. Without ÷ sum their *mass*
  differs from token to token.

| family | where | score | choice | weights | status |
|---|---|---|---|---|---|
"""
TAIL = """
Refused:

{refused}
Where the status is not *verified*:

{partly}
Zaya has one column more than experts (skip: no expert, shown as -1), LongCat several (idle experts that hand the token
on, with their numbers). Llama 4 multiplies what an expert reads, not what it says: its weights are no mixture. JetMoE
routes attention too, two entries a layer. Switch turns tokens away when an expert is full: -1, weight 0. ERNIE 4.5
VL's vision experts are not entered by text. PhiMoE's two weights are each of a softmax of its own, over those experts
that are near the best one left (sparsemixer): there is no one score, and the mass is about 2. Beams are not read: they
exchange rows.
"""


def measured() -> dict[str, object]:
    """Every family as it is read here and now."""
    import transformers

    from model.hf.routing import RouteReader
    from tests.model.hf.tiny_families import FAMILIES, build

    found = []
    for name in sorted(FAMILIES):
        lm, refused, layers = build(name), None, ()
        try:
            layers = RouteReader.of(lm).layers
        except LabError as error:
            refused = error.what
        found.append(data.Family(name, type(lm).__name__, data.rows(layers), refused))
    return {
        "transformers": transformers.__version__,
        "source": "python docs/routed_models.py --measure, on the tiny models of tests/model/hf/tiny_families.py",
        "families": [asdict(own) for own in found],
    }


def written(measured: dict[str, object]) -> str:
    """JSON with a line for each family, so that a difference is seen."""
    lines = ",\n".join(f"  {json.dumps(own)}" for own in measured["families"])  # type: ignore[attr-defined]
    head = ", ".join(f"{json.dumps(key)}: {json.dumps(own)}" for key, own in measured.items() if key != "families")
    return f'{{{head}, "families": [\n{lines}\n]}}\n'


def page() -> str:
    """The page, from the data file alone."""
    version, found = data.families()
    refused = [own for own in found if own.refused]
    partly = [own for own in found if any(row.status != "verified" for row in own.rows)]
    head = HEAD.format(
        version=version, count=len(found), verified=len(found) - len(refused) - len(partly), partly=len(partly),
        refused=len(refused),
    )  # fmt: skip
    table = "".join(f"| {' | '.join(line)} |\n" for own in found for line in _lines(own))
    why = "".join(f"* `{own.name}`: {own.refused}.\n" for own in refused)
    half = "".join(f"* `{own.name}`: {row.status.partition(': ')[2]}.\n" for own in partly for row in own.rows)
    return head + table + TAIL.format(refused=why, partly=half)


def _lines(family: data.Family) -> Iterator[tuple[str, ...]]:
    if family.refused:
        yield f"`{family.name}`", "", "", "", "", "refused"
    for row in family.rows:
        read = row.status == "verified"
        choice = "score" + " + bias" * bool(row.select_bias) + ", groups" * row.limited
        choice = "by token" if row.choice == "token" else choice
        after = "" if row.after in (1.0, None) else f", then × {row.after:g}"
        scale = " × factor of the expert" if row.scale is None else "" if row.scale == 1 else f" × {row.scale:g}"
        weights = ("÷ sum" if row.renormalised else "as they are") + scale + after
        weights += ", × the input" * (row.applies_to == "input")
        yield (
            f"`{family.name}`", f"`{row.where}`", row.score or "", choice if read else "", weights if read else "",
            "verified" if read else "index and weight only",
        )  # fmt: skip


if __name__ == "__main__":
    if sys.argv[1:] == ["--measure"]:
        data.FILE.write_text(written(measured()), encoding="utf-8")
    OUT.write_text(page(), encoding="utf-8")
