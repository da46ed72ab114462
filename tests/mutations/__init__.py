"""Mistakes made in the sample report, each with the one message that it has to give."""
