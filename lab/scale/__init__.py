"""Large work as the batches that one process would compute, done here or by Ray: the same records, bit for bit."""
