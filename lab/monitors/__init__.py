"""Signals of a frozen model, fitted on taught prompts, and how well they answer two questions."""
