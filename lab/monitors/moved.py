"""A monitor that reads a model it was not fitted on, on purpose and by name."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from jaxtyping import Float

from lab.monitors.monitor import Monitor
from lab.monitors.readings import Readings
from model.errors import LabError


@dataclass(frozen=True)
class Moved:
    """What was fitted on one model's states reads the same layer of another's, unchanged. onto: digest of the other."""

    monitor: Monitor
    onto: str

    @property
    def name(self) -> str:
        return f"{self.monitor.name}, moved"

    def scores(self, readings: Readings, *, model_digest: str) -> Float[np.ndarray, " probe"]:
        """As of the monitor itself. Raises: LabError for any model but the one that it was moved onto."""
        if model_digest != self.onto:
            raise LabError(
                "a monitor that was moved onto another model", where=self.name, expected=f"the model {self.onto[:16]}…",
                found=f"{model_digest[:16]}…", todo="move it onto this model",
            )  # fmt: skip
        return self.monitor.scores(readings, model_digest=self.monitor.base_digest)
