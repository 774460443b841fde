"""The Probe tab."""
