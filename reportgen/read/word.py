"""A Word file → a Reading: all stages in a row."""

from __future__ import annotations

import os
from pathlib import Path

from reportgen.document import Chart, Document, Footnote, Heading, Inline, Run, plain
from reportgen.edits import Edit
from reportgen.errors import Problem, ReadError
from reportgen.language import Language
from reportgen.location import Location
from reportgen.opc import open_package
from reportgen.read.assemble import Assembly
from reportgen.read.body import read_flow
from reportgen.read.charts import read_chart
from reportgen.read.content import Content
from reportgen.read.contents import fold_contents
from reportgen.read.diagrams import write_out
from reportgen.read.file import WordFile
from reportgen.read.flow import Flow, FlowParagraph, FlowRow, FlowTable, Graphic, Unread, paragraphs
from reportgen.read.furniture import meta_of
from reportgen.read.keys import changed_texts, give_keys
from reportgen.read.language import language_of, main_tag
from reportgen.read.margins import Margins
from reportgen.read.reading import Furniture, Reading, Tracked
from reportgen.read.sections import Sections
from reportgen.read.story import Story
from reportgen.read.units import Unit, units, unwrap_boxes
from reportgen.read.workbook import read_sheets


def read_docx(
    path: str | os.PathLike[str], *, tracked: Tracked = "accepted", language: Language | None = None
) -> Reading:
    """Read the Word file at `path`: any DOCX, ours or not, edited or not.

    Tracked changes are read as if all were accepted, or rejected. The language is told from the text where none is
    given. Raises ReadError when the file is no Word file, or is too damaged for Word to open.
    """
    file = WordFile(open_package(Path(path)), tracked)
    story, body = file.body()
    if body is None:
        message = "the file has no text: its main part holds no body"
        raise ReadError(Problem("docx-part-missing", message, Location(file.package.shown), path=file.main))
    flow = read_flow(story, body)
    write_out(flow, file.package)
    fold_contents(flow, story.contents)
    names = file.keys()
    ours = any(name in names for paragraph in paragraphs(flow) for name in paragraph.bookmarks)
    notes = dict(file.notes())
    edits: list[Edit] = []
    if ours:
        edits = give_keys(units(flow, names), names, file.written_texts(), _Text(notes, story).of)
    else:
        flow = unwrap_boxes(flow)
        Sections().give(flow)
    return _Assembled(file, story, flow, notes, names, ours, language).reading(edits)


Notes = dict[tuple[str, str], list[FlowParagraph]]
"""The footnotes and endnotes, by part and identifier."""


class _Text:
    """What stands in a unit as a Document has it, notes in their place."""

    def __init__(self, notes: Notes, story: Story) -> None:
        self.content = Content(_footnotes(Content({}, {}, {}, frozenset()), notes), story.notes, {}, frozenset())

    def of(self, unit: Unit) -> tuple[Inline, ...]:
        target = unit.target
        found: list[Flow] = [FlowTable([target], unit.location)] if isinstance(target, FlowRow) else [target]
        return tuple(item for paragraph in paragraphs(found) for item in self.content.of(paragraph))


class _Assembled:
    """One file whose flow has its keys."""

    def __init__(
        self,
        file: WordFile,
        story: Story,
        flow: list[Flow],
        notes: Notes,
        names: dict[str, str],
        ours: bool,
        language: Language | None,
    ) -> None:
        self.file = file
        self.story = story
        self.flow = flow
        self.ours = ours
        self.notes = notes
        self.margins = Margins(file.package.shown)
        found = [*paragraphs(flow), *(one for note in self.notes.values() for one in note)]
        detected = language or language_of((one.text for one in found), self.tags(), file.declared())
        self.language = detected or Language.FR
        if detected is None:
            message = "nothing tells the language of this file; it is read as French"
            self.margins.note(Unread("read-language", message, "say which language it is in"), "", Location(story.file))
        own = frozenset({self.language.value, main_tag(self.tags())})
        self.content = Content(_footnotes(Content({}, {}, names, own), notes), story.notes, names, own)

    def tags(self) -> dict[str, int]:
        """How many characters of the body and its notes are tagged with each language."""
        totals: dict[str, int] = {}
        for story in self.file.stories:
            for tag, count in story.languages.items():
                totals[tag] = totals.get(tag, 0) + count
        return totals

    def reading(self, edits: list[Edit]) -> Reading:
        assembly = Assembly(self.content, self.story.numbering, self.chart)
        blocks = assembly.blocks(self.flow)
        comments = self.file.comments()
        key = ""
        keys: dict[tuple[str, str], str] = {}
        for paragraph in paragraphs(self.flow):
            key = paragraph.key or key
            self.margins.paragraph(paragraph, key, self.content, comments, keys)
        for mark, note in self.notes.items():
            for paragraph in note:
                self.margins.paragraph(paragraph, keys.get(mark, ""), self.content, comments, keys)
        self.margins.comments_left(comments, self.content)
        self.margins.notes_gone()
        furniture = self.furniture()
        for story in self.file.stories:
            self.margins.story(story, self.content.keys)
        properties = self.file.properties()
        heading = next((one for one in blocks if isinstance(one, Heading) and one.level == 1), None)
        title = properties.get("title") or (plain(heading.content) if heading else "")
        meta = assembly.labels | meta_of(furniture)
        for name, source in (("subject", "subject"), ("author", "creator"), ("description", "description")):
            if properties.get(source):
                meta[name] = properties[source]
        around = [one for _, _, one in furniture]
        around += [Furniture("contents", text) for text in self.story.contents]
        around += [Furniture("label", text) for text in assembly.numbers]
        document = Document(self.language, title, blocks, meta)
        return Reading(
            document=document,
            keys_known=self.ours,
            edits=(*edits, *changed_texts(document, self.file.written_texts(), edits)),
            unread=tuple(self.margins.unread),
            comments=tuple(self.margins.comments),
            tracked=tuple(self.margins.tracked),
            furniture=tuple(around),
        )

    def furniture(self) -> list[tuple[str, str, Furniture]]:
        """The headers and footers, each with its place and kind."""
        found = []
        for place, kind, content in self.file.furniture(self.story):
            text = "\v".join(text for one in content if (text := plain(self.content.of(one))))
            for paragraph in content:
                for one in paragraph.unread:
                    self.margins.note(one, "", paragraph.location)
            if text:
                found.append((place, kind, Furniture("header" if place == "header" else "footer", text)))
        return found

    def chart(self, graphic: Graphic, paragraph: FlowParagraph) -> Chart | None:
        """The chart that stands in a paragraph."""
        package = self.file.package
        sheets = read_sheets(package, graphic.part)
        root = package.xml(graphic.part)
        chart = read_chart(root, paragraph.key, graphic.alternative, paragraph.location, sheets)
        if chart is None:
            paragraph.unread.append(Unread("read-chart", "a chart whose figures are not in the file"))
        elif not graphic.alternative:
            hint = "LibreOffice drops it when it saves a file; write it anew in Word with View Alt Text"
            paragraph.unread.append(Unread("read-alternative", "a chart without an alternative text", hint))
        return chart


def _footnotes(content: Content, notes: Notes) -> dict[tuple[str, str], Footnote]:
    return {mark: Footnote(_runs(content, note)) for mark, note in notes.items()}


def _runs(content: Content, note: list[FlowParagraph]) -> tuple[Run, ...]:
    return tuple(item for item in content.joined(note) if isinstance(item, Run))
