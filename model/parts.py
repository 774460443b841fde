PARTS = ("router", "abstain")
def select(names, *, parts, layers=None):
    return frozenset(n for n in names if any(p in n for p in parts))
