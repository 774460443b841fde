"""The commands of `python -m lab`, what they print, and the benchmarks."""
