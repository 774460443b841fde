"""Training runs started from the page; the one room that knows both lab and training."""
