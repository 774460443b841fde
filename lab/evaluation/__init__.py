"""Records in, measurements out: every contrast, the registered rule and its verdict."""
