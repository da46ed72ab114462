"""What stands beside the text: comments, tracked changes and what could not be read, each with the key of its block."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from reportgen.document import plain
from reportgen.errors import Problem
from reportgen.location import Location
from reportgen.read.content import Content
from reportgen.read.flow import FlowParagraph, NoteMark, Unread
from reportgen.read.reading import Comment, TrackedChange
from reportgen.read.story import Story


@dataclass
class Margins:
    """Gathers them in reading order; `file` is the name of the file."""

    file: str
    unread: list[Problem] = field(default_factory=list)
    comments: list[Comment] = field(default_factory=list)
    tracked: list[TrackedChange] = field(default_factory=list)
    _placed: set[str] = field(default_factory=set)
    _gone: list[tuple[str, str, Location]] = field(default_factory=list)

    def note(self, one: Unread, key: str, location: Location) -> None:
        """List something unread."""
        self.unread.append(Problem(one.code, one.message, location, key, one.hint, severity="warning"))

    def paragraph(
        self,
        paragraph: FlowParagraph,
        key: str,
        content: Content,
        comments: Mapping[str, list[FlowParagraph]],
        keys: dict[tuple[str, str], str],
    ) -> None:
        """Take what stands beside a paragraph of the block `key`; `keys` gets the key of each note that it marks."""
        for one in paragraph.unread:
            self.note(one, key, paragraph.location)
        self.tracked += [TrackedChange(key, kind, text, paragraph.location) for kind, text in paragraph.changes]
        for identifier in paragraph.comments:
            if identifier in comments and identifier not in self._placed:
                self._comment(identifier, key, paragraph.location, content, comments)
        for item in paragraph.content:
            if isinstance(item, NoteMark) and not item.repeats:
                keys.setdefault((item.part, item.identifier), key)
            elif isinstance(item, NoteMark) and item.repeats not in content.repeats:
                self._gone.append((item.repeats, key, paragraph.location))

    def notes_gone(self) -> None:
        """List the footnotes that the text refers to and that are not there any more."""
        if self._gone:
            _, key, location = self._gone[0]
            count = len({name for name, _, _ in self._gone})
            message = f"{count} footnotes that are referred to {len(self._gone)} times more, first here, are gone"
            hint = "they were deleted where they stood first; insert them again where they are missing"
            self.note(Unread("read-note", message, hint), key, location)

    def _comment(
        self,
        identifier: str,
        key: str,
        location: Location,
        content: Content,
        comments: Mapping[str, list[FlowParagraph]],
    ) -> None:
        self._placed.add(identifier)
        text = plain(content.joined(comments[identifier]))
        self.comments.append(Comment(key, text, location))
        for paragraph in comments[identifier]:
            for one in paragraph.unread:
                self.note(one, key, location)

    def comments_left(self, comments: Mapping[str, list[FlowParagraph]], content: Content) -> None:
        """Take the comments that stand at no place in the text."""
        for identifier in comments:
            if identifier not in self._placed:
                self._comment(identifier, "", Location(self.file), content, comments)

    def story(self, story: Story, keys: Mapping[str, str]) -> None:
        """Take the tracked changes of which nothing is left, and what a field that never ends has swallowed."""
        for gone in story.vanished:
            key = next((keys[name] for name in gone.bookmarks if name in keys), "")
            self.tracked.append(TrackedChange(key, gone.kind, gone.text, gone.location))
        for field_ in story.fields:
            if field_.aside:
                message = f"text in the instruction of a field that does not end: “{field_.aside}”"
                self.note(
                    Unread("read-field", message, "open the file in Word and save it again"), "", Location(self.file)
                )
