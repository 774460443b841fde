"""One turn of conversation and everything that it reveals."""
