"""Fields in the headers and footers of a house style that print what is different in every report.

Word works them out by itself sooner or later; until then, and in other programs, their stored result is what is read.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from lxml import etree

from reportgen.write.docx.house.style_names import W

_PROPERTIES = {"title": "title", "subject": "subject", "author": "author", "comments": "description"}
"""Properties as fields name them (`TITLE`, `DOCPROPERTY Title`), and the placeholder with the same text."""

_BOUND = {"title": "title", "subject": "subject", "creator": "author", "description": "description"}
"""Properties as the XPath of a content control names them."""

_HEADING = re.compile(r'STYLEREF\s+"?(?:heading|titre|kop)\s*([1-9])"?', re.IGNORECASE)


@dataclass(slots=True)
class _Field:
    """A field of a paragraph: its code and the texts of its result."""

    codes: list[etree._Element] = field(default_factory=list)
    results: list[etree._Element] = field(default_factory=list)


def refresh_fields(root: etree._Element, values: Mapping[str, str]) -> None:
    """Store the results that fields and content controls have in this report."""
    for paragraph in root.iter(f"{W}p"):
        for one in _fields(paragraph):
            code = "".join(code.text or "" for code in one.codes)
            if heading := _HEADING.search(code):
                # By its number a heading is found in every language of Word; by its name in one.
                _set(one.codes, _HEADING.sub(f"STYLEREF {heading[1]}", code))
            _refresh(one.results, code, values)
    for simple in root.iter(f"{W}fldSimple"):
        code = _HEADING.sub(r"STYLEREF \1", str(simple.get(f"{W}instr", "")))
        simple.set(f"{W}instr", code)
        _refresh(list(simple.iter(f"{W}t")), code, values)
    for control in root.iter(f"{W}sdt"):
        binding = control.find(f"{W}sdtPr/{W}dataBinding")
        path = "" if binding is None else str(binding.get(f"{W}xpath", ""))
        name = _BOUND.get(re.sub(r"\[\d+\]$", "", path).rpartition(":")[2], "")
        if name in values:
            _set(list(control.iterfind(f"{W}sdtContent//{W}t")), values[name])


def _fields(paragraph: etree._Element) -> Iterator[_Field]:
    """The outermost fields of a paragraph; those in a code or result belong to it."""
    stack: list[str] = []
    current = _Field()
    for element in paragraph.iter(f"{W}fldChar", f"{W}instrText", f"{W}t"):
        kind = str(element.get(f"{W}fldCharType"))
        if element.tag == f"{W}instrText" and len(stack) == 1:
            current.codes.append(element)
        elif element.tag == f"{W}t" and stack and stack[0] == "separate":
            current.results.append(element)
        elif kind == "begin":
            stack.append(kind)
        elif kind == "separate" and stack:
            stack[-1] = kind
        elif kind == "end" and stack:
            stack.pop()
            if not stack:
                yield current
                current = _Field()


def _refresh(results: list[etree._Element], code: str, values: Mapping[str, str]) -> None:
    words = [word.strip('"') for word in code.split()]
    if not words:
        return
    name = words[0].lower()
    if name == "docproperty" and words[1:]:
        name = words[1].lower()
    # Which heading a page shows only Word knows; the short title is right on every page.
    known = "running-title" if name == "styleref" else _PROPERTIES.get(name, "")
    if known in values:
        _set(results, values[known])


def _set(texts: list[etree._Element], value: str) -> None:
    for place, one in enumerate(texts):
        one.text = value if place == 0 else ""
