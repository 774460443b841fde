"""The error family of the lab, for callers that stand above `lab` and do not reach into `model`."""

from model.errors import LabError

__all__ = ["LabError"]
