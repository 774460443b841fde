"""What the model and the statistics cost, each against a peer measured in the same run.

Peers take turns with ours repeat by repeat, on one thread, so that a busy machine slows both, and medians are
compared. Every row has a limit; `fraction_of_limit` is how much of it is used, and above 1 the row fails.
"""
