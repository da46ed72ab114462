"""The inline part of parsing: the text of one block as Runs and Footnotes, white space folded as HTML does."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import fields, replace
from operator import attrgetter
from unicodedata import normalize

from lxml import etree

from reportgen.document import Fact, Footnote, Inline, Run

# No-break spaces are kept: they are spelling, not layout.
_SPACE = re.compile(r"[ \t\r\n]+")
_BLOCKS_IN_ITEMS = frozenset({"ul", "ol"})


_PENDING = "\ufffc"
"""Stands for the text of a cross-reference until its target is known."""


def inlines(element: etree._Element) -> tuple[Inline, ...]:
    """The content of a block element; lists nested in a list item are left to the block parser."""
    start = Run("", lang=element.get("lang", ""))
    return tuple(_merged(_folded(list(_walk(element, start)))))


def leads_to(link: etree._Element) -> str:
    """The key that a link within the document leads to (`href="#key"`), else nothing."""
    href = link.get("href", "")
    return href[1:] if href.startswith("#") else ""


def takes_its_text(link: etree._Element) -> bool:
    """Whether a link within the document has no words of its own: then those of its target are printed."""
    return bool(leads_to(link)) and not "".join(map(str, link.itertext())).strip()


def _walk(element: etree._Element, style: Run) -> Iterator[Inline]:
    """The runs of an element, in composed letters (NFC): fonts have those, and place a mark on a letter less well."""
    if element.text:
        yield replace(style, text=normalize("NFC", element.text))
    for child in element:
        if child.tag not in _BLOCKS_IN_ITEMS:
            yield from _child(child, style)
        if child.tail:
            yield replace(style, text=normalize("NFC", child.tail))


def _child(element: etree._Element, style: Run) -> Iterator[Inline]:
    inner = replace(style, lang=element.get("lang", "")) if "lang" in element.attrib else style
    match element.tag:
        case "strong":
            inner = replace(inner, strong=True)
        case "em":
            inner = replace(inner, em=True)
        case "sub":
            inner = replace(inner, sub=True)
        case "sup":
            inner = replace(inner, sup=True)
        case "a" if takes_its_text(element):
            yield replace(inner, text=_PENDING, ref=leads_to(element))
            return
        case "a":
            inner = replace(inner, href=element.get("href", ""))
        case "mark":
            inner = replace(inner, missing=True)
        case "data":
            fact = Fact(element.get("data-kind", ""), element.get("value", ""), element.get("data-unit", ""))
            inner = replace(inner, fact=fact)
        case "time":
            inner = replace(inner, fact=Fact("time", element.get("datetime", "")))
        case "br":
            yield replace(style, text="\v")
            return
        case "span" if element.get("role") == "doc-footnote":
            runs = [item for item in inlines(element) if isinstance(item, Run)]
            yield Footnote(tuple(runs))
            return
    yield from _walk(element, inner)


def _folded(items: list[Inline]) -> Iterator[Inline]:
    """Fold white space across runs, and drop it at both ends of the block and around line breaks."""
    after_space = True
    folded: list[Inline] = []
    for item in items:
        if isinstance(item, Footnote):
            folded.append(item)
            after_space = False
            continue
        text = _SPACE.sub(" ", item.text)
        if after_space:
            text = text.removeprefix(" ")
        if text.startswith("\v") and folded and isinstance(folded[-1], Run):
            folded[-1] = replace(folded[-1], text=folded[-1].text.rstrip(" "))
        if text:
            folded.append(item if text == item.text else replace(item, text=text))
            after_space = text.endswith((" ", "\v"))
    for index in range(len(folded) - 1, -1, -1):
        item = folded[index]
        if isinstance(item, Footnote):
            break
        folded[index] = replace(item, text=item.text.rstrip(" \v"))
        if item.text.strip(" \v"):
            break
    # A footnote mark follows its word without a space.
    for index, item in enumerate(folded):
        before = folded[index - 1] if index else None
        if isinstance(item, Footnote) and isinstance(before, Run):
            folded[index - 1] = replace(before, text=before.text.rstrip(" "))
    return (item for item in folded if isinstance(item, Footnote) or item.text)


_formatting = attrgetter(*(field.name for field in fields(Run) if field.name != "text"))


def _merged(items: Iterator[Inline]) -> Iterator[Inline]:
    """Join neighbouring runs of the same formatting; a fact and a cross-reference stay runs of their own."""
    pending: Run | None = None
    for item in items:
        if (
            isinstance(item, Run)
            and pending is not None
            and not (item.fact or pending.fact or item.ref or pending.ref)
            and _formatting(item) == _formatting(pending)
        ):
            pending = replace(pending, text=pending.text + item.text)
            continue
        if pending is not None:
            yield pending
            pending = None
        if isinstance(item, Run):
            pending = item
        else:
            yield item
    if pending is not None:
        yield pending
