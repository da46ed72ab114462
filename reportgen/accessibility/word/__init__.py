"""What a Word file holds, as far as accessibility asks: paragraphs, tables, objects and links, each with its place."""
