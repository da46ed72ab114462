"""The parts of one Word file that reading needs, opened once: body, styles, numbering, notes, comments, headers."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from lxml import etree

from reportgen.errors import ReadError
from reportgen.opc import Package
from reportgen.read.flow import FlowParagraph
from reportgen.read.furniture import read_furniture, references
from reportgen.read.keys import key_map, written_texts
from reportgen.read.notes import read_notes
from reportgen.read.numbering import Numbering
from reportgen.read.reading import Tracked
from reportgen.read.story import Story, story
from reportgen.read.styles import Styles, primary
from reportgen.read.wordml import W, value

_CORE_PROPERTIES = "core-properties"
"""How the package calls the relationship to title, author and so on."""


@dataclass
class WordFile:
    """The parts of `package` around its text, read as they are asked for; `stories` gathers those that were read."""

    package: Package
    tracked: Tracked
    stories: list[Story] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.main = self.package.main
        self.root = self.package.xml(self.main)
        self.styles = Styles(self.part("styles"))

    def part(self, kind: str) -> etree._Element | None:
        """The root of the part that the body refers to as `kind`; None when there is none."""
        found = self.package.related(self.main, kind)
        return self.package.xml(found[0]) if found else None

    def numbering(self) -> Numbering:
        """The numbering part, its counters at zero; each story counts for itself."""
        return Numbering(self.part("numbering"))

    def story(self, part: str, root: etree._Element) -> Story:
        """A part that is about to be read."""
        opened = story(self.package, part, root, self.styles, self.numbering(), self.tracked)
        self.stories.append(opened)
        return opened

    def body(self) -> tuple[Story, etree._Element | None]:
        """The story of the body, whose paragraphs are numbered, and its element; None when the file has no body."""
        opened = self.story(self.main, self.root)
        opened.places = {one: number for number, one in enumerate(self.root.iter(f"{W}p"), start=1)}
        return opened, self.root.find(f"{W}body")

    def notes(self) -> Iterator[tuple[tuple[str, str], list[FlowParagraph]]]:
        """The footnotes and endnotes, by part and identifier."""
        for part, tag in (("footnotes", "footnote"), ("endnotes", "endnote")):
            for name in self.package.related(self.main, part)[:1]:
                root = self.package.xml(name)
                for identifier, content in read_notes(self.story(name, root), root, tag).items():
                    yield (part, identifier), content

    def comments(self) -> dict[str, list[FlowParagraph]]:
        """The comments, by identifier."""
        for name in self.package.related(self.main, "comments")[:1]:
            root = self.package.xml(name)
            return read_notes(self.story(name, root), root, "comment")
        return {}

    def furniture(self, body: Story) -> Iterator[tuple[str, str, list[FlowParagraph]]]:
        """The headers and footers: place, kind and paragraphs."""
        for place, kind, name in references(self.root, body):
            if name in self.package:
                root = self.package.xml(name)
                yield place, kind, read_furniture(self.story(name, root), root)

    def keys(self) -> dict[str, str]:
        """The map from our bookmarks to keys; empty when the file is not ours."""
        return key_map(self._custom())

    def written_texts(self) -> dict[str, str]:
        """The fingerprint of each text as it was written, by its key; empty when the file is not ours."""
        return written_texts(self._custom())

    def _custom(self) -> list[etree._Element]:
        roots = []
        for name in self.package.related(self.main, "customXml"):
            try:
                roots.append(self.package.xml(name))
            except ReadError:
                # Any program may keep its own data there, also broken; ours is then not there.
                continue
        return roots

    def properties(self) -> dict[str, str]:
        """The core properties by their names without namespace: title, subject, creator, description, language."""
        found: dict[str, str] = {}
        for name in self.package.related("", _CORE_PROPERTIES)[:1]:
            for element in self.package.xml(name):
                if isinstance(element.tag, str):
                    found[etree.QName(element).localname] = (element.text or "").strip()
        return found

    def declared(self) -> list[str]:
        """The languages that styles, settings and properties declare, the most telling first."""
        theme = value(self.part("settings"), "themeFontLang")
        return [self.styles.language, primary(theme), primary(self.properties().get("language", ""))]
