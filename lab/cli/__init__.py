"""The commands of `python -m lab`, what they print, and how fast the lab is."""
