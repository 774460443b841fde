"""What the paper says beside what was measured here."""
