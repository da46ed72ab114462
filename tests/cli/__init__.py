"""The command line: what each command does, its exit status, and a message instead of a traceback for bad input."""
