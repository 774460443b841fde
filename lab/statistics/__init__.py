"""Numbers in, numbers out: AUROC and other measures of scores, with intervals."""
