"""Reading routes: what rules are found, what is not claimed, what is refused, and two entropies by hand."""

from __future__ import annotations

import math
import threading
from dataclasses import replace
from pathlib import Path

import pytest
import torch
import transformers
from hypothesis import given, settings
from hypothesis import strategies as st
from torch import Tensor, nn

from docs import routed_models
from model.errors import LabError
from model.hf.routing import RoutedLayer, RouteReader, Routing, rule
from model.hf.routing.fitted import fit
from model.hf.routing.rule import Choice, Weighing, margin
from tests.model.hf.tiny_families import build

TOKENS = torch.randint(3, 100, (2, 8), generator=torch.Generator().manual_seed(1))
MASK = torch.ones(2, 8, dtype=torch.long)


def read(lm: nn.Module, tokens: Tensor = TOKENS, mask: Tensor = MASK) -> Routing:
    reader = RouteReader.of(lm)
    with torch.no_grad(), reader.reading() as seen:
        lm(tokens, attention_mask=mask)
    return seen.routing(mask)


def layer(**own: object) -> RoutedLayer:
    plain = {
        "name": "mlp", "layer": 0, "side": "decoder", "columns": 4, "experts": 4, "k": 2, "score": "softmax",
        "select_bias": False, "groups": None, "choice": "score", "renormalised": True, "scale": 1.0, "after": 1.0,
        "applies_to": "output", "may_drop": False, "status": "verified",
    }  # fmt: skip
    return RoutedLayer(**(plain | own))  # type: ignore[arg-type]


def test_two_entropies_usage_and_mass_by_hand() -> None:
    probs = torch.tensor([[0.25] * 4, [0.5, 0.5, 0, 0], [1.0, 0, 0, 0]])
    index = torch.tensor([[0, 1], [0, 1], [-1, -1]])
    weight = torch.tensor([[1.25, 1.25], [0.75, 0.25], [0.0, 0.0]])
    own = Routing((layer(),), (probs,), (probs,), (index,), (weight,), (weight.sum(-1),), (None,), ((3,),))
    assert own.score_entropy()[0].tolist() == pytest.approx([math.log(4), math.log(2), 0])
    assert own.score_entropy_share()[0].tolist() == pytest.approx([1, 0.5, 0])
    assert own.weight_entropy()[0][:2].tolist() == pytest.approx([math.log(2), 0.5623351446])
    assert own.weight_entropy_share()[0][0] == pytest.approx(1)
    assert own.weight_entropy()[0][2].isnan()
    assert own.usage()[0].tolist() == [0.5, 0.5, 0, 0]
    assert own.usage_entropy()[0] == pytest.approx(math.log(2))
    assert own.mass[0].tolist() == [2.5, 1.0, 0.0]


def test_one_acting_expert_has_no_share_of_ln_1() -> None:
    one = torch.ones(2, 1)
    own = Routing((layer(k=1),), (None,), (None,), (one.long(),), (one,), (one.sum(-1),), (None,), ((2,),))
    assert own.weight_entropy()[0].tolist() == [0, 0]
    assert own.weight_entropy_share()[0].isnan().all()
    assert own.score_entropy() == own.score_entropy_share() == (None,)


def test_margin_by_hand() -> None:
    scores = torch.tensor([[0.5, 0.1, 0.3, 0.1]])
    assert margin(scores, k=2).tolist() == pytest.approx([0.2])
    assert margin(scores, k=4).tolist() == [math.inf]


@settings(max_examples=25, deadline=None)
@given(
    score=st.sampled_from(["softmax", "sigmoid", "sqrtsoftplus"]),
    renormalised=st.booleans(),
    scale=st.sampled_from([0.5, 1.0, 2.5]),
    biased=st.booleans(),
    grouped=st.booleans(),
    seed=st.integers(0, 1000),
)
def test_the_rule_that_made_the_weights_is_found(
    score: str, renormalised: bool, scale: float, biased: bool, grouped: bool, seed: int
) -> None:
    generator = torch.Generator().manual_seed(seed)
    logits = torch.randn(48, 16, generator=generator) * 2
    bias = torch.randn(16, generator=generator) if biased else None
    choice = Choice(score, bias, groups=(4, 2) if grouped else None)
    weighing = Weighing(score, renormalised, scale)
    index = choice.scores(logits).topk(3, sorted=False).indices
    found = fit(
        logits, index, weighing.weights(logits, index), held={"e_score_correction_bias": bias} if biased else {},
        groups=choice.groups, by_token=False, skipped=None, dtype=torch.float32,
    )  # fmt: skip
    assert found.weighing == weighing
    assert found.choice is not None
    assert found.choice.groups == choice.groups
    assert (found.choice.bias is not None) == biased


def test_a_choice_that_nothing_explains_is_no_verified_layer() -> None:
    logits = torch.randn(48, 16, generator=torch.Generator().manual_seed(0)) * 2
    index = torch.randint(0, 15, (48, 1), generator=torch.Generator().manual_seed(1)) + torch.tensor([[0, 1]])
    weight = Weighing("sigmoid", True).weights(logits, index)
    asked = {"held": {}, "groups": None, "skipped": None, "dtype": torch.float32}
    own = fit(logits, index, weight, by_token=False, **asked)
    assert own.weighing is None
    assert "nothing explains whom it chooses" in own.why
    assert fit(logits, index, weight, by_token=True, **asked).weighing == Weighing("sigmoid", True)


@pytest.mark.parametrize("family", ["mixtral", "deepseek_v3", "llama4_text", "switch_transformers"])
def test_a_wrong_score_function_is_caught_at_load(family: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Ours is swapped for a slightly wrong one: no layer is called verified."""
    for name, own in dict(rule.SCORES).items():
        monkeypatch.setitem(rule.SCORES, name, lambda logits, own=own: own(logits * 1.05))
    layers = RouteReader.of(build(family)).layers
    assert layers
    assert not any(own.verified for own in layers)


def test_a_router_that_scores_otherwise_is_caught_at_load() -> None:
    """The model's is swapped: its weights are no longer those of a known function of what it calls its logits."""
    lm = build("mixtral")
    for block in lm.model.layers:
        plain = block.mlp.gate.forward

        def swapped(hidden: Tensor, plain=plain) -> tuple[Tensor, Tensor, Tensor]:
            logits, _, index = plain(hidden)
            weights = (logits.arctan() + 2).gather(1, index)
            return logits, weights / weights.sum(-1, keepdim=True), index

        block.mlp.gate.forward = swapped
    own = read(lm)
    assert all(layer.status.startswith("index and weight only: no score function explains") for layer in own.layers)
    assert own.probs == own.logits == own.margin == (None, None)
    assert all(mass.allclose(torch.ones(())) for mass in own.mass)


def test_weights_that_tell_nothing_of_the_score_verify_none() -> None:
    """One renormalised expert always weighs 1, whatever the score."""
    own = RouteReader.of(build("mixtral", num_experts_per_tok=1)).layers
    assert {layer.status.partition(": the")[0] for layer in own} == {"index and weight only"}
    assert "do not tell its score function" in own[0].status


def test_shares_are_of_the_score_that_acts_never_softmax_of_sigmoid_logits() -> None:
    lm = build("deepseek_v3")
    own, exposed = read(lm), lm(TOKENS, output_router_logits=True).router_logits
    torch.testing.assert_close(own.logits[0], exposed[0])
    scores = exposed[0].sigmoid()
    torch.testing.assert_close(own.probs[0], scores / scores.sum(-1, keepdim=True))
    softmax = torch.special.entr(exposed[0].softmax(-1)).sum(-1)
    assert (own.score_entropy()[0] - softmax).abs().mean() > 0.3
    assert own.layers[0].layer == 1, "the first layer is dense, and the true number stays"


def test_the_loss_stays_as_it_is() -> None:
    lm = build("olmoe")
    plain = lm(TOKENS, labels=TOKENS).loss
    with RouteReader.of(lm).reading():
        assert torch.equal(lm(TOKENS, labels=TOKENS).loss, plain)
    assert lm(TOKENS, labels=TOKENS, output_router_logits=True).loss > plain + 1e-3


def test_a_full_expert_turns_tokens_away() -> None:
    lm = build("switch_transformers", expert_capacity=1)
    reader = RouteReader.of(lm)
    with torch.no_grad(), reader.reading() as seen:
        lm(input_ids=TOKENS, decoder_input_ids=TOKENS)
    own = seen.routing(MASK, encoder_mask=MASK)
    assert [layer.side for layer in own.layers] == ["encoder", "decoder"]
    assert all(layer.verified and layer.may_drop for layer in own.layers)
    for index, weight, mass in zip(own.index, own.weight, own.mass, strict=True):
        turned = index[:, 0] < 0
        assert turned.any()
        assert (weight[turned] == 0).all()
        assert (mass[~turned] > 0).all()
        assert all((index[half][:, 0] == e).sum() <= 1 for half in (slice(0, 8), slice(8, 16)) for e in range(8))
    assert len(seen.routing(MASK).layers) == 1, "without a mask of its own the encoder is left out"


def test_a_skip_is_no_expert_and_idle_experts_are_columns() -> None:
    skips = build("zaya")
    for name, own in skips.named_buffers():
        if name.endswith("balancing_biases"):
            own.copy_(torch.tensor([0.0] * 8 + [0.4]))
    own = read(skips)
    assert all(layer.verified and layer.columns == 9 and layer.experts == 8 for layer in own.layers)
    skipped = own.index[0][:, 0] < 0
    assert 0 < int(skipped.sum()) < 16
    assert (own.mass[0][skipped] == 0).all()
    for name, own in skips.named_buffers():
        if name.endswith("balancing_biases"):
            own[-1] = 9.0
    assert "none of its experts ran" in RouteReader.of(skips).layers[0].status, "no evidence verifies nothing"
    idle = read(build("longcat_flash"))
    assert idle.layers[0].columns == 12
    assert idle.layers[0].experts == 8
    assert int(idle.index[0].max()) >= 8


@pytest.mark.parametrize("family", ["mixtral", "granitemoe", "deepseek_v3", "gpt_oss", "dbrx", "ernie4_5_moe"])
def test_half_precision_is_read_as_well(family: str) -> None:
    own = read(build(family).to(torch.bfloat16))
    assert all(layer.verified for layer in own.layers)
    assert all(field.dtype == torch.float32 for field in (*own.probs, *own.weight, *own.mass))


def test_heads_and_bare_models_are_read_alike() -> None:
    config = build("mixtral").config
    torch.manual_seed(0)
    for head in (transformers.MixtralForSequenceClassification, transformers.MixtralModel):
        assert [own.layer for own in RouteReader.of(head(config).eval()).layers] == [0, 1]


def test_offloaded_weights_change_nothing(tmp_path: Path) -> None:
    accelerate = pytest.importorskip("accelerate")  # an extra, of requirements-models.txt
    lm = build("deepseek_v3")
    here = read(lm)
    there = read(accelerate.disk_offload(lm, tmp_path))
    assert there.layers == tuple(replace(own, after=None) for own in here.layers), "no block is fetched only for that"
    for mine, theirs in zip((*here.weight, *here.probs), (*there.weight, *there.probs), strict=True):
        assert torch.equal(mine, theirs)


def test_steps_may_be_read_one_by_one_when_a_sample_leaves() -> None:
    lm = build("olmoe")
    whole = read(lm)
    reader = RouteReader.of(lm)
    with torch.no_grad(), reader.reading() as seen:
        past = lm(TOKENS[:, :6], use_cache=True).past_key_values
        first = seen.routing(MASK[:, :6])
        seen.clear()
        past.batch_select_indices(torch.tensor([1]))
        lm(TOKENS[1:, 6:], past_key_values=past)
        second = seen.routing(MASK[1:, 6:])
    assert first.counts[0] == (6, 6)
    assert second.counts[0] == (2,)
    for start, later, own in zip(first.sample(1).probs, second.probs, whole.sample(1).probs, strict=True):
        torch.testing.assert_close(torch.cat([start, later]), own, rtol=1e-4, atol=1e-5)


def test_the_example_of_the_page_runs() -> None:
    example = routed_models.page().partition("```python\n")[2].partition("```")[0]
    held = {"lm": build("olmoe"), "inputs": {"input_ids": TOKENS, "attention_mask": MASK}}
    with torch.no_grad():
        exec(example, held)
    routing = held["routing"]
    assert isinstance(routing, Routing)
    assert [len(own) for own in routing.mass] == [16, 16]


def test_only_the_reading_thread_is_read() -> None:
    lm = build("olmoe")
    reader = RouteReader.of(lm)
    with torch.no_grad(), reader.reading() as seen:
        lm(TOKENS)
        other = threading.Thread(target=lambda: lm(TOKENS))
        other.start()
        other.join()
    assert seen.width(2) == 8


def test_a_dense_model_has_no_layers_and_no_routes() -> None:
    torch.manual_seed(0)
    config = transformers.LlamaConfig(
        vocab_size=128, hidden_size=32, intermediate_size=48, num_hidden_layers=1, num_attention_heads=4
    )
    reader = RouteReader.of(transformers.LlamaForCausalLM(config).eval())
    assert reader.layers == reader.unused == ()
    with reader.reading() as seen:
        pass
    assert seen.routing(MASK).usage_entropy() == ()


class _OneAtATime(nn.Module):
    """As modelling code outside the library often does it: the experts are a list that nothing enters as a whole."""

    def __init__(self) -> None:
        super().__init__()
        self.gate = nn.Linear(8, 4, bias=False)
        self.experts = nn.ModuleList(nn.Linear(8, 8) for _ in range(4))
        self.embedding = nn.Embedding(32, 8)

    def get_input_embeddings(self) -> nn.Module:
        return self.embedding

    def forward(self, input_ids: Tensor) -> Tensor:
        x = self.embedding(input_ids)
        return torch.stack([expert(x) for expert in self.experts], -1) @ self.gate(x).softmax(-1).unsqueeze(-1)


class OtherExperts(nn.Linear):
    """Named as experts are, with no router beside it."""


def test_routes_that_cannot_be_read_are_refused_never_overlooked() -> None:
    with pytest.raises(LabError, match="one at a time"):
        RouteReader.of(_OneAtATime().eval())
    with pytest.raises(LabError, match=r"not by experts beside a router.*found OtherExperts"):
        RouteReader.of(nn.Sequential(OtherExperts(2, 2)).eval())
    with pytest.raises(LabError, match=r"eval\(\)"):
        RouteReader.of(build("mixtral").train())


@pytest.mark.parametrize("shape", [(2, 7), (1, 8), (3, 8)])
def test_a_mask_that_does_not_fit_is_refused(shape: tuple[int, int]) -> None:
    lm = build("mixtral")
    with torch.no_grad(), RouteReader.of(lm).reading() as seen:
        lm(TOKENS)
    with pytest.raises(LabError, match="a mask for 16 positions, read in 1 passes; found one for"):
        seen.routing(torch.ones(shape, dtype=torch.long))
