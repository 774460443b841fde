"""Heads and routers moved onto other models, measured beside both."""
