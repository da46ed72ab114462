"""Where text goes: into its paragraph, or where a field, hidden formatting or a table of contents takes it."""

from __future__ import annotations

from lxml import etree

from reportgen.document import Run
from reportgen.read.fields import COMPUTED, CONTENTS, PAGES, Field
from reportgen.read.flow import FlowParagraph, NoteMark, Unread
from reportgen.read.story import Story
from reportgen.read.styles import TextFormat
from reportgen.read.symbols import translated

_OWN_NOTE = "_rgnote"
"""How the bookmarks of our footnotes begin; a NOTEREF to one stands for the note, not for its number."""


class Sink:
    """Takes the text, fields and marks of one paragraph; `hidden` gathers its hidden text."""

    def __init__(self, story: Story, flow: FlowParagraph) -> None:
        self.story = story
        self.flow = flow
        self.hidden = ""

    def unread(self, code: str, message: str, hint: str) -> None:
        """Note something that no text could be made of."""
        self.flow.unread.append(Unread(code, message, hint))

    def text(self, text: str, style: TextFormat, href: str = "") -> None:
        """Take text in this format, with the address of the link around it."""
        if not text:
            return
        if style.font or not text.isascii():
            text, lost = translated(text, style.font)
            if lost:
                self.unread("read-symbol", f"a character of the font {style.font or '?'}", "compare it by eye")
        fields = self.story.fields
        if fields:
            if self._diverted(text):
                return
            href = href or next((href for field in reversed(fields) if (href := field.href)), "")
        if style.hidden:
            self.hidden += text
            return
        self.story.kept += len(text)
        self.story.languages[style.lang] = self.story.languages.get(style.lang, 0) + len(text)
        self.flow.content.append(
            Run(text, style.strong, style.em, style.sub, style.sup, style.lang, href, style.highlighted)
        )

    def _diverted(self, text: str) -> bool:
        """Whether the fields around take the text: an instruction, a replaced result, or a table of contents."""
        fields = self.story.fields
        for field in fields:
            if not field.in_result:
                field.aside += text
                return True
        if any(field.replaced for field in fields):
            return True
        if any(field.kind in CONTENTS for field in fields):
            self.story.contents_entry(text, self.flow)
            return True
        return False

    def mark(self, mark: NoteMark) -> None:
        """Take the mark of a footnote or endnote."""
        if all(field.in_result and not field.replaced and field.kind not in CONTENTS for field in self.story.fields):
            self.story.kept += 1
            self.flow.content.append(mark)

    # -- fields -------------------------------------------------------------------------------------------------------

    def field_begins(self, form: etree._Element | None) -> None:
        """A complex field begins; `form` are the properties of a form field."""
        self.story.fields.append(Field(form=form))

    def instruction(self, text: str) -> None:
        """A piece of the instruction of the innermost field."""
        if self.story.fields and not self.story.fields[-1].in_result:
            self.story.fields[-1].instruction += text

    def result_begins(self, style: TextFormat) -> None:
        """The result of the innermost field begins."""
        fields = self.story.fields
        if not fields or fields[-1].in_result:
            return
        field = fields[-1]
        outer = fields[:-1]
        if not all(one.in_result and not one.replaced and one.kind not in CONTENTS for one in outer):
            field.in_result = True
        elif field.kind in CONTENTS:
            field.in_result = True
            self.flow.contents = field.switch("c") or field.switch("a") or ""
        elif field.kind == "NOTEREF" and (field.argument.startswith(_OWN_NOTE) or field.switch("f") is not None):
            field.in_result = True
            self.mark(NoteMark(repeats=field.argument))
            field.replaced = True
        else:
            field.in_result = True
            if self.story.furniture and field.kind in PAGES:
                self.text(PAGES[field.kind], style)
                field.replaced = True

    def field_ends(self, style: TextFormat) -> None:
        """The innermost field ends."""
        if not self.story.fields:
            return
        field = self.story.fields.pop()
        if field.kind == "SEQ" and field.in_result:
            self.flow.label = len(self.flow.text)
            self.flow.sequence = field.argument
        if field.in_result:
            return
        if shown := field.shown():
            self.text(shown, style)
        elif field.kind in COMPUTED:
            message = f"a field whose result is not in the file: {field.instruction.strip()}"
            self.unread("read-field", message, "compare it by eye")

    def simple_field(self, instruction: str, style: TextFormat) -> Field:
        """A simple field begins with its result; give what is returned to `simple_field_ends`."""
        field = Field(instruction)
        self.story.fields.append(field)
        self.result_begins(style)
        return field

    def simple_field_ends(self, field: Field, style: TextFormat) -> None:
        """A simple field ends, and any complex field with it that began inside and did not end."""
        while any(one is field for one in self.story.fields):
            self.field_ends(style)
