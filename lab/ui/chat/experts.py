"""Which experts a turn's tokens went to, as a folded table."""

from __future__ import annotations

from html import escape

from lab.chat.expert_routes import LayerMean, means
from lab.chat.turn import Turn
from lab.shown.tables import exactly, measured_on
from lab.ui.chat import wording as words

HEADER = (
    "layer", "experts", "entropy of the score", "entropy of the acting weights", "mass", "margin", "usage entropy",
    "busiest experts",
)  # fmt: skip


def html(turn: Turn | None) -> str:
    """One row a routed layer, by its own number; nothing of a model without such layers."""
    if turn is None or turn.tokens is None or turn.tokens.acting is None:
        return ""
    tokens, acting = turn.tokens, turn.tokens.acting
    head = "".join(f'<th scope="col">{name}</th>' for name in HEADER)
    rows = "".join(map(_row, means(tokens.shape, acting)))
    about = measured_on({"model": turn.model, "model_digest": turn.digest})
    return (
        f'<details class="fold turn-experts"><summary>{words.ROUTES}</summary><div class="table-scroll" role="region" '
        f'tabindex="0" aria-label="{words.ROUTES}"><table class="lab-table"{about}>'
        f"<caption>{escape(words.ROUTES_ABOUT.format(n=acting.n))}</caption><thead><tr>{head}</tr></thead>"
        f"<tbody>{rows}</tbody></table></div></details>"
    )


def _row(own: LayerMean) -> str:
    busiest = ", ".join(f"{expert} ({100 * share:.0f} %)" for expert, share in own.busiest)
    return (
        f'<tr><th scope="row">{own.layer}</th><td>{own.columns}</td>{_nats(own.score, own.score_share)}'
        f"{_nats(own.acting, own.acting_share)}{_number(own.mass)}{_number(own.margin)}"
        f"{_nats(own.usage, own.usage_share)}<td>{busiest}</td></tr>"
    )


def _nats(value: float | None, share: float | None) -> str:
    told = "" if share is None else f" <small>{100 * share:.0f} %</small>"
    return "<td>–</td>" if value is None else f"<td{exactly(value)}>{value:.3f} nats{told}</td>"


def _number(value: float | None) -> str:
    return "<td>–</td>" if value is None else f"<td{exactly(value)}>{value:.3g}</td>"
