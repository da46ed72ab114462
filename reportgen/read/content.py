"""The content of a paragraph as a Document has it: notes in their place, languages and links made plain."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace

from reportgen.document import Footnote, Inline, Run
from reportgen.read.flow import FlowParagraph, NoteMark

_BETWEEN_NOTES = re.compile(r"[,;]?\s*")
_AFTER_LABEL = re.compile(r"[\s:.–—-]*")
_CITED, _BLOCK = "#_Ref", "_rg"
"""How a link to the bookmark around a cited text begins, and how the bookmark of the block of that text does."""

_MISSING = re.compile(r"\[.*\]")
"""The form of the mark for a missing translation; other yellow text was marked by a person."""


@dataclass(frozen=True, slots=True)
class Content:
    """What is needed to finish the content of paragraphs.

    `notes` maps the part and identifier of a note to its text, `repeats` the bookmark around a note's mark to the
    mark, `keys` our bookmarks to keys. Text tagged with one of the `own` languages is in no other than the document's.
    """

    notes: Mapping[tuple[str, str], Footnote]
    repeats: Mapping[str, NoteMark]
    keys: Mapping[str, str]
    own: frozenset[str]

    def of(self, paragraph: FlowParagraph) -> tuple[Inline, ...]:
        """The content of a paragraph; a caption is without its label."""
        content = _without_label(paragraph) if paragraph.kind == "caption" else paragraph.content
        items = [self._item(item) for item in content]
        return tuple(_merged(_without_separators(items)))

    def joined(self, found: list[FlowParagraph]) -> tuple[Inline, ...]:
        """The content of several paragraphs, a line break between them."""
        out: list[Inline] = []
        for paragraph in found:
            if content := self.of(paragraph):
                out += [Run("\v"), *content] if out else content
        return tuple(_merged(out))

    def _item(self, item: Run | NoteMark) -> Inline:
        if isinstance(item, NoteMark):
            mark = self.repeats.get(item.repeats, item) if item.repeats else item
            note = self.notes.get((mark.part, mark.identifier))
            if note is None and mark.repeats:
                return Footnote((), gone=True)
            return note if note is not None else Run(item.shown, sup=True)
        href, ref = item.href, ""
        if href.startswith("#") and href[1:] in self.keys:
            href = f"#{self.keys[href[1:]]}"
        elif href.startswith(_CITED) and (key := self.keys.get(href.replace(_CITED, _BLOCK, 1))):
            href, ref = "", key
        lang = "" if item.lang in self.own else item.lang
        missing = item.missing and _MISSING.fullmatch(item.text) is not None
        if (href, lang, missing) == (item.href, item.lang, item.missing):
            return item
        return replace(item, href=href, ref=ref, lang=lang, missing=missing)


def label_of(paragraph: FlowParagraph) -> str:
    """The word and number before a caption, such as `Tableau 3`; empty when no field numbers it."""
    return paragraph.text[: paragraph.label].strip()


def _without_label(paragraph: FlowParagraph) -> list[Run | NoteMark]:
    """The content of a caption after its number and what sets it off."""
    if not paragraph.label:
        return paragraph.content
    skip = paragraph.label
    skip += len(match[0]) if (match := _AFTER_LABEL.match(paragraph.text, skip)) else 0
    out: list[Run | NoteMark] = []
    for item in paragraph.content:
        if isinstance(item, NoteMark) or not skip:
            out.append(item)
        elif len(item.text) > skip:
            out.append(replace(item, text=item.text[skip:]))
            skip = 0
        else:
            skip -= len(item.text)
    return out


def _without_separators(items: list[Inline]) -> list[Inline]:
    """Drop the raised commas between two marks of notes; the writer puts them there."""
    out: list[Inline] = []
    for place, item in enumerate(items):
        raised = isinstance(item, Run) and item.sup and _BETWEEN_NOTES.fullmatch(item.text)
        around = out and isinstance(out[-1], Footnote) and isinstance(items[(place + 1) % len(items)], Footnote)
        if not (raised and around and place + 1 < len(items)):
            out.append(item)
    return out


def _merged(items: list[Inline]) -> list[Inline]:
    """Join neighbouring runs of the same formatting."""
    out: list[Inline] = []
    for item in items:
        last = out[-1] if out else None
        if isinstance(item, Run) and isinstance(last, Run) and _format(item) == _format(last):
            out[-1] = replace(last, text=last.text + item.text)
        else:
            out.append(item)
    return out


def _format(run: Run) -> tuple[bool, bool, bool, bool, str, str, str, bool]:
    return run.strong, run.em, run.sub, run.sup, run.lang, run.href, run.ref, run.missing
