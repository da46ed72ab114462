"""Word → Document: any DOCX, ours or not, also as edited in Word or LibreOffice.

    file            the parts of the file that reading needs
    body            paragraphs and tables of a part, tracked changes accepted or rejected
      paragraph     one paragraph: its kind, from its style and numbering
        inline      runs, links, notes, tracked changes, bookmarks, drawings
          sink      where text goes: into the paragraph, or where a field takes it
    keys            which block each bookmark names, and what was done to the blocks (sections: in any other file)
    assemble        the blocks of the Document

What is read, what is not, and how keys work: docs/reading.md.
"""

from reportgen.edits import Edit, EditKind
from reportgen.read.reading import Comment, Furniture, Reading, Tracked, TrackedChange
from reportgen.read.word import read_docx

__all__ = ["Comment", "Edit", "EditKind", "Furniture", "Reading", "Tracked", "TrackedChange", "read_docx"]
