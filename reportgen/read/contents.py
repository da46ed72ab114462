"""Tables of contents: their entries repeat other text; of each, the Document keeps the place and the heading."""

from __future__ import annotations

from itertools import pairwise

from reportgen.document import Run
from reportgen.read.flow import Flow, FlowParagraph, FlowTable


def fold_contents(flow: list[Flow], entries: list[str]) -> None:
    """Make each table of contents one paragraph of the kind contents-heading; entries typed as text go to `entries`.

    It is the heading before the field or the entries, else the paragraph in which they begin. Its `sequence` is the
    name of the SEQ fields of the captions that it lists.
    """
    before: FlowParagraph | None = None
    for item in flow:
        if not isinstance(item, FlowParagraph):
            before = None
            continue
        begins, item.contents = item.contents, None
        if item.kind == "contents-entry":
            begins = "" if begins is None and item.content else begins
            _set_aside(item, entries)
        heads = before is not None and before.kind == "contents-heading"
        if begins is not None and before is not None and before.kind == "heading" and item.empty:
            before.kind, before.sequence = "contents-heading", begins
        elif begins is not None and not heads:
            item.kind, item.sequence = "contents-heading", begins
        elif begins and before is not None and not before.sequence:
            before.sequence = begins
        if not item.empty:
            before = item


def _set_aside(entry: FlowParagraph, entries: list[str]) -> None:
    """Take the text out of an entry that no field holds."""
    entry.kind = "paragraph"
    entry.number = None
    if entry.content:
        entries.append(entry.text)
        entry.content = [one for one in entry.content if not isinstance(one, Run)]


def of_tables(flow: list[Flow]) -> frozenset[str]:
    """The names of the SEQ fields that number tables, by the captions that stand right above one."""
    shown = [item for item in flow if isinstance(item, FlowTable) or not item.empty]
    return frozenset(
        one.sequence
        for one, following in pairwise(shown)
        if isinstance(one, FlowParagraph) and one.kind == "caption" and isinstance(following, FlowTable)
    )
