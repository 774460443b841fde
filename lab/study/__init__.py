"""Training runs started from the page; the one room that may import both lab and training."""
