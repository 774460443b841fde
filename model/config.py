"""The shape of a routed model, as data."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields

from model.errors import LabError

PATHWAYS = ("local", "sparse", "dense")
"""The three pathways of a block, in the order of the gate's entries."""


@dataclass(frozen=True)
class ModelConfig:
    """Sizes of a `RoutedLM`; the defaults are the paper's 10.2 M parameters.

    kernel_size: the paper's text says a 1×1 convolution, the published code and posts say 5. Only with 5 does the
        paper's own parameter count come out (10,179,072 without the abstain head), so 5 is the default;
        `kernel_size=1` gives the paper's wording.
    top_k: keys kept per query row of the sparse pathway; `top_k >= max_seq_len` is ordinary dense attention.
    tie_head: True reads the output head from the token embedding (the "10.12 M" of some published notes).
    """

    vocab_size: int = 256
    d_model: int = 256
    n_layers: int = 8
    n_heads: int = 8
    d_head: int = 48
    top_k: int = 16
    kernel_size: int = 5
    ffn_expand: int = 4
    max_seq_len: int = 256
    tie_head: bool = False

    def __post_init__(self) -> None:
        for field in fields(self):
            value = getattr(self, field.name)
            wanted = bool if field.name == "tie_head" else int
            if type(value) is not wanted or (wanted is int and value < 1):
                raise LabError(
                    "bad model config",
                    where=field.name,
                    expected="true or false" if wanted is bool else "a whole number above 0",
                    found=repr(value),
                )

    @property
    def n_params(self) -> int:
        """Parameters of a `RoutedLM` of this shape, counted without making one."""
        d, width = self.d_model, self.n_heads * self.d_head
        norm, router = 2 * d, len(PATHWAYS) * d
        local, dense = self.kernel_size * d, 2 * self.ffn_expand * d * d
        sparse = 2 * width * d + self.n_heads * d * d
        embeddings, head = (self.vocab_size + self.max_seq_len) * d, 0 if self.tie_head else self.vocab_size * d
        abstain = d + 1
        return embeddings + self.n_layers * (norm + router + local + sparse + dense) + norm + head + abstain

    def to_dict(self) -> dict[str, int | bool]:
        return asdict(self)

    @classmethod
    def from_dict(cls, values: Mapping[str, object]) -> ModelConfig:
        """Raises: LabError for an unknown or missing field."""
        names = {field.name for field in fields(cls)}
        if set(values) != names:
            raise LabError(
                "bad model config",
                expected=f"exactly the fields {sorted(names)}",
                found=f"missing {sorted(names - set(values))}, unknown {sorted(set(values) - names)}",
            )
        return cls(**values)  # type: ignore[arg-type]
