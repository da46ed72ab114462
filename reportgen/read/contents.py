"""Tables of contents: their entries repeat other text; of each, the Document keeps the place and the heading."""

from __future__ import annotations

from reportgen.document import Run
from reportgen.read.flow import Flow, FlowParagraph


def fold_contents(flow: list[Flow], entries: list[str]) -> None:
    """Make each table of contents one paragraph of the kind contents-heading; entries typed as text go to `entries`.

    It is the heading before the field or the entries, else the paragraph in which they begin.
    """
    before: FlowParagraph | None = None
    for item in flow:
        if not isinstance(item, FlowParagraph):
            before = None
            continue
        begins = item.contents
        item.contents = False
        if item.kind == "contents-entry":
            item.kind = "paragraph"
            item.number = None
            begins |= bool(item.content)
            if item.content:
                entries.append(item.text)
                item.content = [one for one in item.content if not isinstance(one, Run)]
        if begins and before is not None and before.kind == "heading" and item.empty:
            before.kind = "contents-heading"
        elif begins and (before is None or before.kind != "contents-heading"):
            item.kind = "contents-heading"
        if not item.empty:
            before = item
