"""Placeholders in headers and footers: `{running-title}` stands for a text of the report, `{page}` for a field.

They make one house style serve both languages.
"""

from __future__ import annotations

import copy
import re
from collections.abc import Iterator, Mapping

from lxml import etree

from reportgen.vocabulary import META
from reportgen.write.docx.house.style_names import W
from reportgen.write.docx.runs import NAMESPACES, field

PAGE_FIELDS = {"page": "PAGE", "pages": "NUMPAGES"}
"""The placeholders that become fields."""

PLACEHOLDERS = META | {"title", *PAGE_FIELDS}
"""What may stand between braces in a header or footer."""

_PLACEHOLDER = re.compile(r"\{([^{}\s]{1,40})\}")
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"


def unknown_placeholders(root: etree._Element) -> Iterator[str]:
    """What stands between braces in a header or footer without being a placeholder."""
    for paragraph in root.iter(f"{W}p"):
        text = "".join(one.text or "" for one in _texts(paragraph))
        yield from (name for name in _PLACEHOLDER.findall(text) if name not in PLACEHOLDERS)


def fill_placeholders(root: etree._Element, values: Mapping[str, str]) -> None:
    """Put the `values` of the report in the place of the placeholders, with the formatting these have."""
    for paragraph in list(root.iter(f"{W}p")):
        _make_whole(paragraph)
        for text in _texts(paragraph):
            if _PLACEHOLDER.search(text.text or ""):
                _replace(text, _pieces(text.text or "", values))


def _texts(paragraph: etree._Element) -> list[etree._Element]:
    """The texts of a paragraph outside its fields and text boxes."""
    found = []
    depth = 0
    for element in paragraph.iter(f"{W}t", f"{W}fldChar"):
        if element.tag == f"{W}fldChar":
            depth += {"begin": 1, "end": -1}.get(str(element.get(f"{W}fldCharType")), 0)
        elif depth == 0 and next(element.iterancestors(f"{W}p", f"{W}fldSimple")) is paragraph:
            found.append(element)
    return found


def _make_whole(paragraph: etree._Element) -> None:
    """Word splits a text wherever it was edited or proofread; move each placeholder into the run in which it begins."""
    texts = _texts(paragraph)
    for match in reversed(list(_PLACEHOLDER.finditer("".join(one.text or "" for one in texts)))):
        start = 0
        for one in texts:
            own = one.text or ""
            first, last = max(match.start() - start, 0), min(match.end() - start, len(own))
            if first < last:
                begins = match.start() >= start
                one.text = own[:first] + (match[0] if begins else "") + own[last:]
            start += len(own)


def _pieces(text: str, values: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """The text as pieces: ("text", words) or ("field", code). A value may hold page numbers, but nothing else."""
    end = 0
    for match in _PLACEHOLDER.finditer(text):
        yield "text", text[end : match.start()]
        end = match.end()
        if match[1] in PAGE_FIELDS:
            yield "field", PAGE_FIELDS[match[1]]
        elif match[1] in values:
            yield from _pieces(values[match[1]], {})
        else:
            yield "text", match[0]
    yield "text", text[end:]


def _replace(text: etree._Element, pieces: Iterator[tuple[str, str]]) -> None:
    """Replace a text by pieces, each in a run of its own with the properties of the run that held the text."""
    run = text.getparent()
    assert run is not None
    properties = run.find(f"{W}rPr")
    if properties is not None:
        # The language of whoever typed the placeholder says nothing about the text that takes its place.
        for language in properties.findall(f"{W}lang"):
            properties.remove(language)
    made: list[etree._Element] = []
    for child in run:
        if child is text:
            for kind, content in pieces:
                made += _field_runs(content) if kind == "field" else [_run(_text(content))] if content else []
        elif child is not properties:
            made.append(_run(child))
    for one in made:
        if properties is not None:
            one.insert(0, copy.deepcopy(properties))
        run.addprevious(one)
    parent = run.getparent()
    assert parent is not None
    parent.remove(run)


def _run(child: etree._Element) -> etree._Element:
    run = etree.Element(f"{W}r")
    run.append(child)
    return run


def _text(content: str) -> etree._Element:
    text = etree.Element(f"{W}t", {_SPACE: "preserve"})
    text.text = content
    return text


def _field_runs(code: str) -> list[etree._Element]:
    return list(etree.fromstring(f"<w:p {NAMESPACES}>{field(code, '1')}</w:p>"))
