"""What the review knows of words: tables, stems, the dictionary, sentences, and the language a text is in."""
