"""Prompts, the records that a model leaves on them, and the files of both."""
