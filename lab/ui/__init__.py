"""The page: one file per tab, all explanatory text in `wording`, all arithmetic in `lab`."""
