"""Names in a text: those a table knows in both languages, and all the others."""
