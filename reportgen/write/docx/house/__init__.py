"""The house style: a Word file from which styles, page, headers and footers are taken; its own text is ignored.

`default_reference()` is the one that comes with reportgen, `read_reference(path)` one that a person edited in Word.
"""

from __future__ import annotations

from reportgen.write.docx.house.default import default_reference
from reportgen.write.docx.house.page import Page
from reportgen.write.docx.house.reading import read_reference
from reportgen.write.docx.house.reference import Banner, ReferenceDocument

__all__ = ["Banner", "Page", "ReferenceDocument", "default_reference", "read_reference"]
