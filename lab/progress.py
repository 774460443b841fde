"""How long work tells how far it is, and is stopped."""

from __future__ import annotations

from collections.abc import Callable

from model.errors import LabError

Progress = Callable[[int, int], None]
"""Called with (prompts done, prompts in all)."""

Cancel = Callable[[], bool]
"""Asked between batches; True stops the run."""


class Cancelled(LabError):  # noqa: N818 - it ended as asked
    """The run was stopped on request; nothing of it is kept, but of a model of others what it has answered."""
