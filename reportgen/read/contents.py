"""Tables of contents: their entries repeat other text; of each, the Document keeps the place and the heading."""

from __future__ import annotations

from reportgen.document import Run
from reportgen.read.flow import Flow, FlowParagraph


def fold_contents(flow: list[Flow], entries: list[str]) -> None:
    """Make each table of contents one paragraph of the kind contents-heading; entries typed as text go to `entries`.

    Where a heading in a style of its own precedes the field or the entries, that is the one; otherwise the paragraph
    in which they begin.
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
        follows = before is not None and before.kind == "contents-heading"
        if begins and not follows:
            item.kind = "contents-heading"
        if item.kind == "contents-heading" or (not item.empty and not begins):
            before = item
