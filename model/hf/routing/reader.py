"""Reads the routes of a transformers model by hooks, once it was checked on a fixed batch that they are read right."""

from __future__ import annotations

import threading
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from typing import Any

import torch
from torch import Tensor, nn

from model.errors import LabError
from model.hf.routing.after import after
from model.hf.routing.blocks import Block, blocks, takes_decoder_tokens
from model.hf.routing.entry import Call, entries, values
from model.hf.routing.fitted import Fitted, fit
from model.hf.routing.layer import VERIFIED, RoutedLayer
from model.hf.routing.seen import Known, Seen, without_skipped

SAMPLES, POSITIONS = 2, 24
"""Size of the fixed batch."""
_GROUPS = ("num_group", "n_group", "num_expert_group"), ("topk_group",)
"""What routers call the number of groups and of those kept: only a guess, which must then explain the choice."""


class RouteReader:
    """The routed layers of one model, and how each is read.

    layers: in the order in which they run, empty for a dense model. unused: routed blocks that text does not enter,
    such as those of a vision tower.
    """

    def __init__(self, found: Sequence[Block], known: Sequence[Known], unused: Sequence[str]) -> None:
        self._found, self._known = tuple(found), tuple(known)
        self.layers: tuple[RoutedLayer, ...] = tuple(own.layer for own in known)
        self.unused = tuple(unused)

    @classmethod
    def of(cls, model: nn.Module) -> RouteReader:
        """The reader of a model in evaluation mode; registers nothing that outlasts the call.

        Raises: LabError for a model whose routes cannot be read (NLLB-MoE, Doge), with the reason.
        """
        found = blocks(model)
        if not found:
            return cls((), (), ())
        if model.training:
            raise LabError("routers add noise while a model is trained", todo="call its eval() first")
        calls = _calls(model, found)
        if not calls:
            raise LabError(
                "this model routes, but enters its experts one at a time, so its routes cannot be read",
                where=found[0].name,
                found=type(found[0].experts).__name__,
                todo="use the signals of its output, which need no routes",
            )
        known = [_known(block, call, later) for block, call, later in calls]
        ran = [block for block, _, _ in calls]
        return cls(ran, known, [block.name for block in found if block not in ran])

    @contextmanager
    def reading(self) -> Iterator[Seen]:
        """Keeps, of every pass of this thread while it is open, what the routers said and what entered the experts."""
        seen, thread = Seen(self._known), threading.get_ident()
        with ExitStack() as stack:
            for number, (block, known) in enumerate(zip(self._found, self._known, strict=True)):

                def keep(
                    said: tuple[Any, ...], entered: tuple[Any, ...], number: int = number, known: Known = known
                ) -> None:
                    if threading.get_ident() == thread:
                        seen.keep(number, known.entry.kept(said, entered))

                for handle in _hooked(block, lambda _, said, entered, keep=keep: keep(said, entered)):
                    stack.callback(handle.remove)
            yield seen


def _hooked(block: Block, then: Any) -> list[Any]:
    """Hooks that call `then(what the router read, what it said, what entered the experts)` as experts are entered."""
    local = threading.local()

    def routed(_: nn.Module, args: tuple[Any, ...], kwargs: dict[str, Any], said: Any) -> None:
        local.read, local.said = (*args, *kwargs.values()), values(said)

    def entered(_: nn.Module, args: tuple[Any, ...], kwargs: dict[str, Any]) -> None:
        then(local.read, local.said, (*args, *kwargs.values()))

    return [
        block.router.register_forward_hook(routed, with_kwargs=True),
        block.experts.register_forward_pre_hook(entered, with_kwargs=True),
    ]


def _calls(model: nn.Module, found: Sequence[Block]) -> list[tuple[Block, Call, float | None]]:
    """(block, its first call on the fixed batch, the factor that follows its experts), in the order of running."""
    calls: dict[Block, Call] = {}
    held: dict[Block, tuple[tuple[Any, ...], dict[str, Any]]] = {}
    with ExitStack() as stack, torch.no_grad():
        for block in found:

            def record(
                read: tuple[Any, ...], said: tuple[Any, ...], entered: tuple[Any, ...], block: Block = block
            ) -> None:
                if block not in calls:
                    calls[block] = Call(*(_detached(own) for own in (read, said, entered)))

            def hold(_: nn.Module, args: tuple[Any, ...], kwargs: dict[str, Any], block: Block = block) -> None:
                held.setdefault(block, (_detached(args), kwargs))

            for handle in _hooked(block, record):
                stack.callback(handle.remove)
            stack.callback(block.holder.register_forward_pre_hook(hold, with_kwargs=True).remove)
        model(**fixed_batch(model))
    return [(block, call, after(block, *held[block]) if block in held else None) for block, call in calls.items()]


def _detached(given: tuple[Any, ...]) -> tuple[Any, ...]:
    """The same values, tensors copied, since a block may write into what it was given."""
    return tuple(own.detach().clone() if isinstance(own, Tensor) else own for own in given)


def fixed_batch(model: nn.Module) -> dict[str, Tensor]:
    """The same tokens for every model of one vocabulary, from its middle half, where no special tokens are."""
    embeddings = model.get_input_embeddings()  # type: ignore[operator]
    words = embeddings.weight.shape[0]
    generator = torch.Generator().manual_seed(20)
    drawn = torch.randint(words // 4, max(words // 2, words // 4 + 1), (SAMPLES, POSITIONS), generator=generator)
    tokens = drawn.to(next((own.device for own in model.parameters() if own.device.type != "meta"), "cpu"))
    return {"input_ids": tokens, **({"decoder_input_ids": tokens} if takes_decoder_tokens(model) else {})}


def _known(block: Block, call: Call, later: float | None) -> Known:
    """The layer, by the first way to read its call whose rule holds, else by the first one."""
    ways = [(entry, *_fitted(block, call, entry)) for entry in entries(call, experts=block.count, where=block.name)]
    entry, columns, fitted = next((way for way in ways if way[2].weighing), ways[0])
    weighing, choice = fitted.weighing, fitted.choice
    layer = RoutedLayer(
        name=block.name,
        layer=block.layer,
        side=block.side,  # type: ignore[arg-type]
        columns=columns,
        experts=block.count,
        k=entry.k,
        score=weighing and weighing.score,
        select_bias=choice.bias is not None if choice else None if weighing is None else False,
        groups=choice.groups if choice else None,
        choice=None if weighing is None else "score" if choice else "token",
        renormalised=weighing and weighing.renormalised,
        scale=float(f"{weighing.scale:.4g}") if weighing and weighing.factors is None else None,
        after=later,
        applies_to="input" if entry.form == "input" else "output",
        may_drop=entry.form == "one hot",
        status=VERIFIED if weighing else f"index and weight only: {fitted.why}",
    )
    return Known(layer, entry, weighing, choice, _skipped(block, columns))


def _skipped(block: Block, columns: int) -> int | None:
    """The column by which a router says: no expert. One more column than experts is that, several are idle experts."""
    return columns - 1 if columns == block.count + 1 else None


def _fitted(block: Block, call: Call, entry: Any) -> tuple[int, Fitted]:
    """How many columns the router has, read this way, and the rule."""
    logits, index, weight = entry.rows(entry.kept(call.said, call.entered))
    dtype, columns = weight.dtype, logits.shape[-1]
    logits, index, weight = logits.float().cpu(), index.cpu(), weight.float().cpu()
    skipped = _skipped(block, columns)
    index = without_skipped(index, weight, skipped)
    by_token = any(isinstance(own, Tensor) and not own.is_floating_point() for own in call.read)
    own = fit(
        logits, index, weight, held=_held(block, columns), groups=_groups(block, columns), by_token=by_token,
        skipped=skipped, dtype=dtype,
    )  # fmt: skip
    return columns, own


def _held(block: Block, columns: int) -> dict[str, Tensor]:
    """Every vector of the router, and of the block itself, with a number for each column."""
    named = [
        *block.router.named_parameters(),
        *block.router.named_buffers(),
        *block.holder.named_parameters(recurse=False),
        *block.holder.named_buffers(recurse=False),
    ]
    return {name: own.detach().float().cpu().flatten() for name, own in named if own.numel() == columns}


def _groups(block: Block, columns: int) -> tuple[int, int] | None:
    """(groups, groups kept) as router or block declare them; None where that limits nothing."""
    declared = [
        next((own for name in names for part in (block.router, block.holder)
              if isinstance(own := getattr(part, name, None), int)), 1)
        for names in _GROUPS
    ]  # fmt: skip
    groups, kept = declared
    return (groups, kept) if 1 <= kept < groups and columns % groups == 0 else None
