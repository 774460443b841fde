"""What models of others cost here: reading routers by hooks against the plain forward, a probe against one prompt at a
time as transformers generates."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable
from typing import Any

import torch

from lab.cli.speed.row import Row, faster, in_turns, slower
from lab.probe.any_model import Batches
from lab.probe.prompts import bundled
from model.errors import LabError
from model.language import replies

READ, STEPS = 64, 16
"""Tokens of a prompt, and tokens after it that are read one by one."""
HOOKED = 1.05
"""How often the plain forward's time a hooked one may take."""
NEW_TOKENS, BATCH, STRIDE, ALONE = 16, 32, 6, 8
"""Of a reply; bundled prompts in a batch, every sixth from the shortest to the longest, and those put alone."""
EXPERTS, ACTING = 64, 8


def hooked_dense(repeats: int) -> Row:
    return _hooked("others-smollm2", _smollm2(), "SmolLM2-135M", repeats)


def hooked_routed(repeats: int) -> Row:
    told = f"an OLMoE of 4 layers, {EXPERTS} experts, {ACTING} of which act, random weights"
    return _hooked("others-olmoe", _olmoe(), told, repeats)


def probe_alone(repeats: int) -> Row:
    own = _smollm2()
    asked = [own.framed(prompt.prompt, max_new=NEW_TOKENS).symbols for prompt in bundled("probe_210").prompts]
    asked = sorted(asked, key=len)[::STRIDE][:BATCH]
    few = asked[ALONE // 4 :: len(asked) // ALONE]
    batches = Batches.fitting(own)

    def together() -> None:
        for places in batches.of([len(symbols) for symbols in asked], max_new=NEW_TOKENS):
            replies(own, [asked[place] for place in places], max_new=NEW_TOKENS)

    @torch.inference_mode()
    def alone() -> None:
        for symbols in few:
            ids = torch.tensor([symbols])
            own.lm.generate(
                input_ids=ids, attention_mask=torch.ones_like(ids), do_sample=False, max_new_tokens=NEW_TOKENS
            )

    mine, its = _Clock(together, each=len(asked)), _Clock(alone, each=len(few))
    ours, peer = in_turns(mine, its, repeats=repeats)
    note = (
        f"SmolLM2-135M, {len(asked)} bundled prompts and {NEW_TOKENS} tokens of reply to each in batches, against "
        f"{len(few)} of them one at a time by transformers' generate; {its.against(mine)}"
    )
    return faster("others-probe", ours, peer, limit=3.0, note=note, unit="prompts/s")


class _Clock:
    """Runs something and says how long it took. each: parts that it has. processor: seconds of it, by run; the first is
    left out by `in_turns`."""

    def __init__(self, act: Callable[[], object], *, each: int = 1) -> None:
        self.act, self.each, self.processor = act, each, list[float]()

    def __call__(self) -> float:
        started, worked = time.perf_counter(), time.process_time()
        self.act()
        self.processor.append((time.process_time() - worked) / self.each)
        return (time.perf_counter() - started) / self.each

    def against(self, other: _Clock) -> str:
        """How often the other's processor time this one's is, in words: the median of the repeats, and their ends."""
        ratios = [a / b for a, b in zip(self.processor[1:], other.processor[1:], strict=True)]
        return (
            f"by processor time {statistics.median(ratios):.3f} [{min(ratios):.3f}, {max(ratios):.3f}], which other "
            "work disturbs less"
        )


def _hooked(name: str, own: Any, told: str, repeats: int) -> Row:
    from transformers import DynamicCache

    tokens = torch.arange(7, 7 + READ + STEPS)[None] % own.shape.n_symbols
    mask = torch.ones_like(tokens)
    config = own.lm.config.get_text_config()
    ends = [READ, *range(READ + 1, READ + STEPS + 1)]

    @torch.inference_mode()
    def hooked() -> None:
        cache, start = DynamicCache(config=config), 0
        for end in ends:
            own.read(tokens[:, start:end], mask[:, :end], cache)
            start = end

    @torch.inference_mode()
    def plain() -> None:
        cache, start = DynamicCache(config=config), 0
        for end in ends:
            own.lm(
                input_ids=tokens[:, start:end], attention_mask=mask[:, :end], past_key_values=cache, use_cache=True,
                logits_to_keep=1,
            )  # fmt: skip
            start = end

    mine, its = _Clock(hooked), _Clock(plain)
    ours, peer = in_turns(mine, its, repeats=2 * repeats)
    note = (
        f"{told}: {READ} tokens read and {STEPS} more one by one, all that is kept included, against the same calls "
        f"of the model alone; {mine.against(its)}"
    )
    return slower(name, ours, peer, limit=HOOKED, note=note)


def _smollm2() -> Any:
    _installed()
    from model.hf.load import load
    from model.hf.named import SMOLLM2, Source

    return load(Source(SMOLLM2), tell=lambda line: None).lm


def _olmoe() -> Any:
    _installed()
    from transformers import AutoTokenizer, OlmoeConfig, OlmoeForCausalLM

    from model.hf import bundled as own
    from model.hf.causal import Causal

    tokenizer = AutoTokenizer.from_pretrained(own.folder(), local_files_only=True)
    torch.manual_seed(0)
    config = OlmoeConfig(
        vocab_size=len(tokenizer), hidden_size=256, intermediate_size=128, num_hidden_layers=4, num_attention_heads=4,
        num_key_value_heads=4, num_experts=EXPERTS, num_experts_per_tok=ACTING, max_position_embeddings=256,
        pad_token_id=0, bos_token_id=1, eos_token_id=2,
    )  # fmt: skip
    return Causal(OlmoeForCausalLM(config).eval().requires_grad_(False), tokenizer)


def _installed() -> None:
    try:
        import transformers  # noqa: F401 - whether it can be had
    except ImportError as error:
        raise LabError(
            "what 'others' measures is not installed", expected="the package transformers",
            todo="pip install -r requirements-models.txt",
        ) from error  # fmt: skip
