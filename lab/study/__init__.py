"""What a recipe is, and training runs started from the page; the one room that may import both lab and training."""
