"""The Splice tab."""
