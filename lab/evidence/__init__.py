"""Bundles that prove themselves, and digests of all that is shipped."""
