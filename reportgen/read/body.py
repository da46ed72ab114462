"""The blocks of a story: paragraphs and tables, through content controls and tracked changes, in reading order."""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

from reportgen.document import Run
from reportgen.read.flow import Flow, FlowCell, FlowParagraph, FlowRow, FlowTable, Unread
from reportgen.read.paragraph import read_paragraph
from reportgen.read.story import ChangeKind, Story, Vanished, all_text
from reportgen.read.wordml import MC, SILENT, VAL, W, alternative, elements, is_on, value


def read_flow(story: Story, container: etree._Element) -> list[Flow]:
    """Everything in the body, a cell, a note, a header or a text box."""
    return list(_joined(story, _blocks(story, container)))


def _blocks(story: Story, container: etree._Element) -> Iterator[Flow]:
    for element in elements(container):
        tag = str(element.tag)
        if tag == f"{W}p":
            yield _with_boxes(story, read_paragraph(story, element))
        elif tag == f"{W}tbl":
            yield _table(story, element)
        elif tag == f"{W}sdt":
            for content in element.iterchildren(f"{W}sdtContent"):
                yield from _blocks(story, content)
        elif tag in _TRANSPARENT or tag in story.keeps:
            yield from _blocks(story, element)
        elif tag in story.drops:
            _vanish(story, element)
        elif tag == f"{MC}AlternateContent":
            branch = alternative(element)
            if branch is not None:
                yield from _blocks(story, branch)
        elif tag in _BOOKMARKS:
            _bookmark(story, element)
        elif tag not in _SILENT:
            yield _unusual(story, element)


def _bookmark(story: Story, element: etree._Element) -> None:
    """A bookmark that begins between paragraphs begins with the next one; one that ends there says nothing of it."""
    if element.tag == f"{W}bookmarkStart":
        story.waiting.append(element)
    elif element.tag == f"{W}bookmarkEnd":
        identifier = element.get(f"{W}id", "")
        story.open.pop(story.resumed.get(identifier, identifier), None)


def _unusual(story: Story, element: etree._Element) -> FlowParagraph:
    """What stands between paragraphs and is none: an equation, an embedded document, runs, or what is not known."""
    if element.tag in {f"{W}altChunk", f"{W}subDoc"}:
        paragraph = FlowParagraph(story.location(element))
        message = "a document embedded in this one"
        paragraph.unread.append(Unread("read-embedded", message, "open the file in Word and save it again"))
        return paragraph
    wrapped = etree.Element(f"{W}p")
    # A copy, so that the tree stays as the file has it.
    wrapped.append(etree.fromstring(etree.tostring(element, with_tail=False)))
    return _with_boxes(story, read_paragraph(story, wrapped))


def _with_boxes(story: Story, paragraph: FlowParagraph) -> FlowParagraph:
    """Read the text boxes that are anchored in a paragraph; their fields are their own."""
    outer, story.fields = story.fields, []
    for box in paragraph.boxes:
        if not isinstance(box, str):
            paragraph.attached += read_flow(story, box)
        elif box.strip():
            paragraph.attached.append(FlowParagraph(paragraph.location, content=[Run(box)]))
    story.fields = outer
    return paragraph


def _vanish(story: Story, element: etree._Element, bookmarks: tuple[str, ...] = ()) -> None:
    """Note a change of which nothing is left, with the bookmarks that go with it."""
    names = tuple(one.get(f"{W}name", "") for one in element.iter(f"{W}bookmarkStart"))
    text = all_text(element)
    if text:
        kind: ChangeKind = "deletion" if story.tracked == "accepted" else "insertion"
        story.vanished.append(Vanished(kind, text, story.location(element), names + bookmarks))


# -- paragraph marks --------------------------------------------------------------------------------------------------


def _joined(story: Story, blocks: Iterator[Flow]) -> Iterator[Flow]:
    """Join each paragraph whose mark is gone with the next one, whose properties the result keeps."""
    pending: FlowParagraph | None = None
    for block in blocks:
        if pending is not None and isinstance(block, FlowParagraph):
            block = _one(story, pending, block)
        elif pending is not None:
            yield from _left(story, pending)
        pending = block if isinstance(block, FlowParagraph) and block.mark_gone else None
        if pending is None:
            yield block
    if pending is not None:
        yield from _left(story, pending)


def _left(story: Story, paragraph: FlowParagraph) -> list[Flow]:
    """What is left of a paragraph whose mark is gone; of one without any text nothing is, its bookmarks neither."""
    if not paragraph.empty:
        return [paragraph]
    names = (*paragraph.bookmarks, *paragraph.lost)
    story.vanished += [Vanished(kind, text, paragraph.location, names) for kind, text in paragraph.changes]
    return []


def _one(story: Story, first: FlowParagraph, second: FlowParagraph) -> FlowParagraph:
    """Two paragraphs in one."""
    if not _left(story, first):
        second.unread[:0] = first.unread
        second.comments[:0] = first.comments
        return second
    second.label = second.label and second.label + len(first.text)
    if first.label:
        second.label, second.sequence = first.label, first.sequence
    for name in ("content", "bookmarks", "lost", "continues", "graphics", "attached", "changes", "comments", "unread"):
        getattr(second, name)[:0] = getattr(first, name)
    second.contents = first.contents if second.contents is None else second.contents
    second.dropped |= first.dropped
    return second


# -- tables -----------------------------------------------------------------------------------------------------------


def _table(story: Story, element: etree._Element) -> FlowTable:
    location = story.location(element)
    return FlowTable(list(_rows(story, element)), location)


def _rows(story: Story, container: etree._Element) -> Iterator[FlowRow]:
    for element in elements(container):
        tag = str(element.tag)
        if tag == f"{W}tr":
            if (row := _row(story, element)) is not None:
                yield row
        elif tag == f"{W}sdt":
            for content in element.iterchildren(f"{W}sdtContent"):
                yield from _rows(story, content)
        elif tag in _TRANSPARENT or tag in story.keeps:
            yield from _rows(story, element)
        elif tag in story.drops:
            _vanish(story, element)
        else:
            _bookmark(story, element)


def _row(story: Story, element: etree._Element) -> FlowRow | None:
    """One row; None when a tracked change takes it away."""
    properties = element.find(f"{W}trPr")
    if properties is not None and any(child.tag in story.drops for child in properties):
        _vanish(story, element)
        return None
    header = properties is not None and any(is_on(one) for one in properties.iterchildren(f"{W}tblHeader"))
    before = value(properties, "gridBefore")
    cells: list[FlowCell] = []
    column = int(before) if before.isdecimal() else 0
    for cell in _cells(story, element):
        cell.column = column
        column += cell.colspan
        if cell.joins_left and cells:
            cells[-1].colspan += cell.colspan
            cells[-1].blocks += cell.blocks
        else:
            cells.append(cell)
    row = FlowRow(cells, story.location(element), header)
    if properties is not None and any(child.tag in story.keeps for child in properties):
        _inserted(story, row, all_text(element))
    return row


def _inserted(story: Story, row: FlowRow, text: str) -> None:
    """Note that a row as a whole is a tracked change that is read."""
    first = next((one for cell in row.cells for one in cell.blocks if isinstance(one, FlowParagraph)), None)
    if first is not None and text and not first.changes:
        first.changes.append(("insertion" if story.tracked == "accepted" else "deletion", text))


def _cells(story: Story, container: etree._Element) -> Iterator[FlowCell]:
    for element in elements(container):
        tag = str(element.tag)
        if tag == f"{W}tc":
            if (cell := _cell(story, element)) is not None:
                yield cell
        elif tag == f"{W}sdt":
            for content in element.iterchildren(f"{W}sdtContent"):
                yield from _cells(story, content)
        elif tag in _TRANSPARENT:
            yield from _cells(story, element)
        else:
            _bookmark(story, element)


def _cell(story: Story, element: etree._Element) -> FlowCell | None:
    """One cell; None when a tracked change takes it away."""
    properties = element.find(f"{W}tcPr")
    gone = f"{W}cellDel" if story.tracked == "accepted" else f"{W}cellIns"
    if properties is not None and properties.find(gone) is not None:
        _vanish(story, element)
        return None
    span = value(properties, "gridSpan")
    colspan = int(span) if span.isdecimal() and int(span) else 1
    cell = FlowCell(read_flow(story, element), colspan, joins_left=value(properties, "hMerge") == "continue")
    vertical = None if properties is None else properties.find(f"{W}vMerge")
    if vertical is not None:
        cell.merge = "restart" if vertical.get(VAL) == "restart" else "continue"
    merged = None if properties is None else properties.find(f"{W}cellMerge")
    if merged is not None:
        state = merged.get(f"{W}vMerge" if story.tracked == "accepted" else f"{W}vMergeOrig")
        cell.merge = "continue" if state == "cont" else "restart" if state == "rest" else ""
    return cell


_BOOKMARKS = frozenset({f"{W}bookmarkStart", f"{W}bookmarkEnd"})
_TRANSPARENT = frozenset({f"{W}customXml", f"{W}smartTag"})
_SILENT = SILENT | {f"{W}sectPr", f"{W}tcPr", f"{W}tblPr", f"{W}sdtPr", f"{W}commentRangeStart"}
