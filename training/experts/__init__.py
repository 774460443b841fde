"""A small mixture of experts of tokens, OLMoE-shaped, trained from nothing on the project's own conversations."""
