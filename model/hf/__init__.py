"""Models of the transformers library, read where they act; transformers itself is asked for only when one is loaded."""
