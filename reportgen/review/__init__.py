"""Two Documents → a list of Findings: what the French and the Dutch text do not have in common."""
