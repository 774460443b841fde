"""The one way to models and to their records."""
