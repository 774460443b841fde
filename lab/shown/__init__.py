"""Everything that draws: tables and figures of results."""
