"""Limits on a signal: what they do, cost and promise."""
