"""A restricted fact reaches no output of any kind."""
