"""What stands in a paragraph: runs, links, fields, notes, tracked changes, bookmarks and drawings."""

from __future__ import annotations

from collections.abc import Callable

from lxml import etree

from reportgen.read.equations import linear
from reportgen.read.flow import FlowParagraph, Graphic, NoteMark, Unread
from reportgen.read.graphics import found_in
from reportgen.read.sink import Sink
from reportgen.read.story import MOVES, ChangeKind, OpenBookmark, Story, all_text, symbol_text
from reportgen.read.styles import TextFormat
from reportgen.read.wordml import MC, SILENT, M, R, W, alternative, elements, value


class Inline:
    """Walks the content of one paragraph of `story` into `flow`; `plain` is the format of its style."""

    def __init__(self, story: Story, flow: FlowParagraph, plain: TextFormat) -> None:
        self.story = story
        self.flow = flow
        self.sink = Sink(story, flow)
        self.plain = plain
        self.format = plain
        self.href = ""
        self.start = story.kept
        self._after_change: tuple[int, int] | None = None

    def children(self, parent: etree._Element) -> None:
        """Everything in a paragraph, or in what stands around runs."""
        for child in elements(parent):
            tag = str(child.tag)
            if tag == _RUN:
                self.run(child)
            elif handler := _IN_PARAGRAPH.get(tag):
                handler(self, child)
            elif tag in self.story.keeps:
                self.kept_change(child)
            elif tag in self.story.drops:
                self.dropped_change(child)
            elif tag not in _SILENT:
                self.unknown(child)

    def run(self, run: etree._Element) -> None:
        """A run: its format, and everything in it."""
        properties = run.find(_RUN_PROPERTIES)
        before = self.format
        self.format = self.plain
        if properties is not None and len(properties):
            if style := value(properties, "rStyle"):
                self.format = self.story.styles.character(style).over(self.plain)
            self.format = self.story.styles.formatted(properties, self.format)
        self.run_children(run)
        self.format = before

    def run_children(self, run: etree._Element) -> None:
        """Everything in a run."""
        for child in elements(run):
            tag = str(child.tag)
            if tag == _TEXT:
                self.text(child.text or "")
            elif handler := _IN_RUN.get(tag):
                handler(self, child)
            elif tag not in _SILENT:
                self.unknown(child)

    def text(self, text: str) -> None:
        """Text in the format of the run that is being read."""
        self.sink.text(text, self.format, self.href)

    def hyperlink(self, element: etree._Element) -> None:
        """A link to an address, or to a bookmark of the document."""
        relationship = self.story.relationships.get(element.get(f"{R}id", ""))
        anchor = element.get(f"{W}anchor", "")
        before = self.href
        self.href = (relationship.target if relationship else "") + (f"#{anchor}" if anchor else "")
        self.children(element)
        self.href = before

    def content_control(self, element: etree._Element) -> None:
        """A content control around runs."""
        for content in element.iterchildren(f"{W}sdtContent"):
            self.children(content)

    def branch(self, element: etree._Element) -> None:
        """The one branch of an `mc:AlternateContent` that is read; it may stand around runs or inside one."""
        chosen, parent = alternative(element), element.getparent()
        if chosen is not None and parent is not None:
            read = self.run_children if parent.tag == _RUN else self.children
            read(chosen)

    def equation(self, element: etree._Element) -> None:
        """An equation, as one line of text."""
        text = linear(element, self.story.drops)
        self.text(text)
        if text:
            self.sink.unread("read-equation", f"an equation, read as “{text}”", "compare its layout by eye")

    def unknown(self, element: etree._Element) -> None:
        """What is not known is listed, and its text is read all the same."""
        name = etree.QName(element).localname
        self.sink.unread("read-element", f"an element <{name}> that is not known", "compare this place by eye")
        self.text(all_text(element))

    def symbol(self, element: etree._Element) -> None:
        """A character of a symbol font."""
        text = symbol_text(element)
        if not text:
            name = f"{element.get(f'{W}char')} of the font {element.get(f'{W}font')}"
            self.sink.unread("read-symbol", f"the character {name}", "compare it by eye")
        self.text(text or "\ufffd")

    def ruby(self, element: etree._Element) -> None:
        """A word with its pronunciation above it, which follows in brackets."""
        for base in element.iterchildren(f"{W}rubyBase"):
            self.children(base)
        if above := "".join(all_text(one) for one in element.iterchildren(f"{W}rt")):
            self.text(f" ({above})")

    # -- tracked changes ----------------------------------------------------------------------------------------------

    def kept_change(self, element: etree._Element) -> None:
        """A tracked change whose content is read."""
        kind: ChangeKind = "insertion" if self.story.tracked == "accepted" else "deletion"
        adjacent = self._after_change == (self.story.kept, self.story.dropped)
        self.children(element)
        self._change("move" if element.tag in MOVES else kind, all_text(element), adjacent)

    def dropped_change(self, element: etree._Element) -> None:
        """A tracked change whose content is not read. A move is told once, where the text stands."""
        kind: ChangeKind = "deletion" if self.story.tracked == "accepted" else "insertion"
        adjacent = self._after_change == (self.story.kept, self.story.dropped)
        text = all_text(element)
        self.story.dropped += len(text)
        for mark in element.iter(f"{W}bookmarkStart", f"{W}bookmarkEnd", f"{W}footnoteReference"):
            if mark.tag == f"{W}footnoteReference":
                self._repeated(NoteMark("footnotes", mark.get(f"{W}id", "")))
            else:
                _IN_PARAGRAPH[str(mark.tag)](self, mark)
        if element.tag not in MOVES:
            self._change(kind, text, adjacent)

    def _change(self, kind: ChangeKind, text: str, adjacent: bool) -> None:
        """Note a tracked change; what Word cut into several runs is one."""
        if not text:
            return
        changes = self.flow.changes
        if adjacent and changes and changes[-1][0] == kind:
            changes[-1] = (kind, changes[-1][1] + text)
        else:
            changes.append((kind, text))
        self._after_change = (self.story.kept, self.story.dropped)

    # -- bookmarks ----------------------------------------------------------------------------------------------------

    def bookmark_start(self, element: etree._Element) -> None:
        """A bookmark begins."""
        name, identifier = element.get(f"{W}name", ""), element.get(f"{W}id", "")
        if identifier in self.story.resumed:
            return
        self.flow.bookmarks.append(name)
        if identifier in self.story.ends:
            self.story.open[identifier] = OpenBookmark(name, self.flow, self.story.kept, self.story.dropped)

    def bookmark_end(self, element: etree._Element) -> None:
        """A bookmark ends, here or after the text of an earlier paragraph."""
        identifier = element.get(f"{W}id", "")
        bookmark = self.story.open.pop(self.story.resumed.get(identifier, identifier), None)
        if bookmark is None:
            return
        if bookmark.paragraph is not self.flow:
            if self.story.kept > self.start:
                self.flow.continues.append(bookmark.name)
        elif self.story.kept == bookmark.kept and self.story.dropped > bookmark.dropped:
            # All the text it stood around is deleted; Word then deletes the bookmark as well.
            self.flow.bookmarks.remove(bookmark.name)
            self.flow.lost.append(bookmark.name)

    # -- fields, notes, comments, drawings ----------------------------------------------------------------------------

    def field_character(self, element: etree._Element) -> None:
        """The beginning of a complex field, of its result, or its end."""
        match element.get(f"{W}fldCharType"):
            case "begin":
                self.sink.field_begins(element.find(f"{W}ffData"))
            case "separate":
                self.sink.result_begins(self.format)
            case "end":
                self.sink.field_ends(self.format)

    def simple_field(self, element: etree._Element) -> None:
        """A field with its instruction in an attribute."""
        field = self.sink.simple_field(element.get(f"{W}instr", ""), self.format)
        self.children(element)
        self.sink.simple_field_ends(field, self.format)

    def note(self, element: etree._Element) -> None:
        """The mark of a footnote or endnote."""
        foot = element.tag == f"{W}footnoteReference"
        mark = NoteMark("footnotes" if foot else "endnotes", element.get(f"{W}id", ""))
        self._repeated(mark)
        if not self.format.hidden:
            self.sink.mark(mark)

    def _repeated(self, mark: NoteMark) -> None:
        """What repeats the bookmarks around a mark repeats the mark, also where it is deleted and that is pending."""
        for bookmark in self.story.open.values():
            self.story.notes.setdefault(bookmark.name, mark)

    def comment(self, element: etree._Element) -> None:
        """The place of a comment."""
        identifier = element.get(f"{W}id", "")
        if identifier not in self.flow.comments:
            self.flow.comments.append(identifier)

    def drawing(self, element: etree._Element) -> None:
        """Text boxes, charts, diagrams and pictures."""
        for found in found_in(element, self.story.relationships):
            if isinstance(found, Unread):
                self.flow.unread.append(found)
                continue
            self.story.kept += 1
            if isinstance(found, Graphic):
                self.flow.graphics.append(found)
            else:
                self.flow.boxes.append(found)


_RUN = f"{W}r"
_RUN_PROPERTIES = f"{W}rPr"
_TEXT = f"{W}t"
_Handler = Callable[[Inline, etree._Element], None]


def _to_text(text: str) -> _Handler:
    return lambda inline, element: inline.text(text)


_DRAWINGS: dict[str, _Handler] = dict.fromkeys((f"{W}drawing", f"{W}pict", f"{W}object"), Inline.drawing)

_IN_PARAGRAPH: dict[str, _Handler] = {
    f"{W}hyperlink": Inline.hyperlink,
    f"{W}fldSimple": Inline.simple_field,
    f"{W}bookmarkStart": Inline.bookmark_start,
    f"{W}bookmarkEnd": Inline.bookmark_end,
    f"{W}commentRangeStart": Inline.comment,
    f"{W}sdt": Inline.content_control,
    f"{MC}AlternateContent": Inline.branch,
    f"{M}oMath": Inline.equation,
    f"{M}oMathPara": Inline.equation,
    **dict.fromkeys((f"{W}smartTag", f"{W}customXml", f"{W}dir", f"{W}bdo"), Inline.children),
    **_DRAWINGS,
}

_IN_RUN: dict[str, _Handler] = {
    f"{W}br": _to_text("\v"),
    f"{W}cr": _to_text("\v"),
    f"{W}tab": _to_text("\t"),
    f"{W}ptab": _to_text("\t"),
    f"{W}noBreakHyphen": _to_text("\u2011"),
    f"{W}delText": lambda inline, element: inline.text(element.text or ""),
    f"{W}sym": Inline.symbol,
    f"{W}ruby": Inline.ruby,
    f"{W}fldChar": Inline.field_character,
    f"{W}instrText": lambda inline, element: inline.sink.instruction(element.text or ""),
    f"{W}delInstrText": lambda inline, element: inline.sink.instruction(element.text or ""),
    f"{W}footnoteReference": Inline.note,
    f"{W}endnoteReference": Inline.note,
    f"{W}commentReference": Inline.comment,
    f"{W}contentPart": Inline.drawing,
    f"{MC}AlternateContent": Inline.branch,
    **_DRAWINGS,
}

_OF_RUNS = (
    "rPr",
    "softHyphen",
    "lastRenderedPageBreak",
    "footnoteRef",
    "endnoteRef",
    "annotationRef",
    "separator",
    "continuationSeparator",
)
_SILENT = SILENT | {W + name for name in _OF_RUNS}
"""Elements that show nothing. An optional hyphen is layout: the word is the same with and without."""
