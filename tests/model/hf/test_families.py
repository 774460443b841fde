"""Every routed family of transformers against the table, and what must hold of any of them.

A third of them a day, by date; LAB_FAMILIES=all takes all, LAB_FAMILIES=0, 1 or 2 that third, and names those.
"""

from __future__ import annotations

import datetime
import inspect
import os
from typing import Any

import pytest
import torch
from torch import nn

from docs import routed_models
from model.errors import LabError
from model.hf.routing import RouteReader, Routing
from model.hf.routing.families import FILE, Family, families, rows
from tests.model.hf.tiny_families import FAMILIES, build

TABLE = {family.name: family for family in families()[1]}
_SHARE = os.environ.get("LAB_FAMILIES", str(datetime.date.today().toordinal() % 3))
_SHARES = {"all": sorted(FAMILIES), **{str(own): sorted(FAMILIES)[own::3] for own in range(3)}}
SOME = _SHARES.get(_SHARE, _SHARE.split(","))
READ = [name for name in SOME if not TABLE[name].refused]
REFUSED = [name for name in sorted(FAMILIES) if TABLE[name].refused]


@pytest.fixture(scope="module", params=READ)
def tiny(request: pytest.FixtureRequest) -> tuple[Family, nn.Module, RouteReader]:
    lm = build(request.param)
    return TABLE[request.param], lm, RouteReader.of(lm)


def given(lm: nn.Module, tokens: torch.Tensor, mask: torch.Tensor) -> dict[str, Any]:
    both = "decoder_input_ids" in inspect.signature(lm.forward).parameters
    return {"input_ids": tokens, "attention_mask": mask, **({"decoder_input_ids": tokens} if both else {})}


def drawn(samples: int, positions: int) -> torch.Tensor:
    return torch.randint(3, 100, (samples, positions), generator=torch.Generator().manual_seed(8))


def test_the_table_names_every_family_once() -> None:
    assert [family.name for family in families()[1]] == sorted(FAMILIES)


@pytest.mark.parametrize("name", REFUSED)
def test_what_cannot_be_read_is_refused_with_the_reason(name: str) -> None:
    with pytest.raises(LabError) as error:
        RouteReader.of(build(name))
    assert error.value.what == TABLE[name].refused


def test_a_family_is_read_as_the_table_says(tiny: tuple[Family, nn.Module, RouteReader]) -> None:
    family, lm, reader = tiny
    assert type(lm).__name__ == family.model
    assert rows(reader.layers) == family.rows


def test_hooks_change_no_bit_and_are_gone_afterwards(tiny: tuple[Family, nn.Module, RouteReader]) -> None:
    _, lm, reader = tiny
    tokens = drawn(2, 8)
    with torch.no_grad():
        before = lm(**given(lm, tokens, torch.ones_like(tokens))).logits
        with reader.reading() as seen:
            hooked = lm(**given(lm, tokens, torch.ones_like(tokens))).logits
    assert torch.equal(before, hooked)
    assert seen.width(2) == 8
    assert not [own for own in lm.modules() if own._forward_hooks or own._forward_pre_hooks]


def test_the_weights_read_make_the_mixture(tiny: tuple[Family, nn.Module, RouteReader]) -> None:
    """Each choice alone, with its weight as read, summed, is what the experts said together."""
    _, lm, reader = tiny
    tokens, spoken = drawn(1, 8), {}
    callable_ = [own for own in reader.layers if own.applies_to == "output" and not own.may_drop]
    parts = {own.name: getattr(lm.get_submodule(own.name), "experts", None) for own in callable_}
    parts = {name: own for name, own in parts.items() if own is not None}

    def listen(module: nn.Module, args: tuple[Any, ...], said: torch.Tensor) -> None:
        spoken.setdefault(next(name for name, own in parts.items() if own is module), (args[0], said))

    handles = [own.register_forward_hook(listen) for own in parts.values()]
    with torch.no_grad(), reader.reading() as seen:
        lm(**given(lm, tokens, torch.ones_like(tokens)))
    for handle in handles:
        handle.remove()
    routing = seen.routing(torch.ones_like(tokens), encoder_mask=torch.ones_like(tokens))
    for layer, index, weight in zip(routing.layers, routing.index, routing.weight, strict=True):
        if layer.name in spoken:
            read, said = spoken[layer.name]
            with torch.no_grad():
                alone = [
                    parts[layer.name](read, index.clamp_min(0), weight * (torch.arange(layer.k) == own))
                    for own in range(layer.k)
                ]
            torch.testing.assert_close(sum(alone), said, rtol=1e-4, atol=1e-6 + 1e-4 * float(said.abs().max()))


def test_padding_is_in_no_route(tiny: tuple[Family, nn.Module, RouteReader]) -> None:
    """A batch of two, one of them padded, gives the routes that each gives alone."""
    family, lm, reader = tiny
    if family.name == "diffusion_gemma":
        pytest.skip("each position of its canvas reads all others, and the canvas has no padding")
    tokens, mask = drawn(2, 8), torch.ones(2, 8, dtype=torch.long)
    mask[1, 5:] = 0

    def routes(tokens: torch.Tensor, mask: torch.Tensor) -> Routing:
        with torch.no_grad(), reader.reading() as seen:
            lm(**given(lm, tokens, mask))
        return seen.routing(mask, encoder_mask=mask)

    together = routes(tokens * mask, mask)
    for own, length in ((0, 8), (1, 5)):
        alone, part = routes(tokens[own : own + 1, :length], mask[own : own + 1, :length]), together.sample(own)
        assert [len(mass) for mass in part.mass] == [length] * len(reader.layers)
        for field in ("index", "weight", "probs", "margin"):
            for mine, theirs in zip(getattr(part, field), getattr(alone, field), strict=True):
                if mine is not None and theirs is not None:
                    torch.testing.assert_close(mine, theirs, rtol=1e-3, atol=1e-4, msg=f"{family.name}: {field}")


def test_routes_of_a_generation_are_those_of_one_pass(tiny: tuple[Family, nn.Module, RouteReader]) -> None:
    """Left-padded prompts, three tokens each: the same tokens as without hooks, and the unpadded one's routes again."""
    _, lm, reader = tiny
    if not lm.can_generate() or "decoder_input_ids" in inspect.signature(lm.forward).parameters:
        pytest.skip("generates no text after text")
    tokens, mask = drawn(2, 6), torch.ones(2, 6, dtype=torch.long)
    mask[1, :3] = 0
    asked = {"attention_mask": mask, "max_new_tokens": 3, "do_sample": False, "pad_token_id": 0, "eos_token_id": None}
    before = lm.generate(tokens * mask, **asked)
    with reader.reading() as seen:
        after = lm.generate(tokens * mask, **asked)
    assert torch.equal(before, after)
    assert seen.width(2) == 8
    stepped = seen.routing(torch.cat([mask, torch.ones(2, 2, dtype=torch.long)], dim=1))
    assert stepped.counts == ((8, 5),) * len(reader.layers)
    with torch.no_grad(), reader.reading() as seen:
        lm(after[:1, :8])
    whole = seen.routing(torch.ones(1, 8, dtype=torch.long))
    for mine, theirs in zip(stepped.sample(0).weight, whole.weight, strict=True):
        torch.testing.assert_close(mine, theirs, rtol=1e-3, atol=1e-3)


def test_the_page_is_what_the_table_says() -> None:
    assert routed_models.OUT.read_text("utf-8") == routed_models.page()
    assert FILE.read_text("utf-8").count("\n") == len(FAMILIES) + 2
