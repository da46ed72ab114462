"""A story: one part of the file that holds text (the body, the footnotes, a header), and where its reading stands."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from lxml import etree

from reportgen.location import Location
from reportgen.opc import Package, Relationship
from reportgen.read.fields import Field
from reportgen.read.flow import NoteMark
from reportgen.read.numbering import Numbering
from reportgen.read.reading import Tracked
from reportgen.read.styles import Styles
from reportgen.read.symbols import symbol
from reportgen.read.wordml import MC, A, M, V, W, alternative, elements

_INSERTED = frozenset({f"{W}ins", f"{W}moveTo"})
_DELETED = frozenset({f"{W}del", f"{W}moveFrom"})
MOVES = frozenset({f"{W}moveTo", f"{W}moveFrom"})
_HYPHEN = "\u2011"

ChangeKind = Literal["insertion", "deletion", "move"]


@dataclass(slots=True)
class OpenBookmark:
    """A bookmark that has begun: the paragraph, and how much text had been kept and dropped by then."""

    name: str
    paragraph: object
    kept: int
    dropped: int


@dataclass(frozen=True, slots=True)
class Vanished:
    """A tracked change of which nothing is left in the text; `bookmarks` are those that went with it."""

    kind: ChangeKind
    text: str
    location: Location
    bookmarks: tuple[str, ...] = ()


@dataclass
class Story:
    """The state of reading one part; fields and bookmarks may span its paragraphs."""

    part: str
    file: str
    relationships: dict[str, Relationship]
    styles: Styles
    numbering: Numbering
    tracked: Tracked
    places: dict[etree._Element, int] = field(default_factory=dict)
    ends: frozenset[str] = frozenset()
    resumed: dict[str, str] = field(default_factory=dict)
    furniture: bool = False
    fields: list[Field] = field(default_factory=list)
    open: dict[str, OpenBookmark] = field(default_factory=dict)
    waiting: list[etree._Element] = field(default_factory=list)
    kept: int = 0
    dropped: int = 0
    contents: list[str] = field(default_factory=list)
    notes: dict[str, NoteMark] = field(default_factory=dict)
    vanished: list[Vanished] = field(default_factory=list)
    languages: dict[str, int] = field(default_factory=dict)

    def __post_init__(self) -> None:
        accepted = self.tracked == "accepted"
        self.keeps = _INSERTED if accepted else _DELETED
        """The tags of tracked changes whose content is read."""
        self.drops = _DELETED if accepted else _INSERTED
        """The tags of tracked changes whose content is not read."""
        self._entry: object = None

    def contents_entry(self, text: str, paragraph: object) -> None:
        """Keep text of a table of contents; each paragraph is an entry."""
        if self._entry is paragraph:
            self.contents[-1] += text
        else:
            self.contents.append(text)
        self._entry = paragraph

    def location(self, element: etree._Element) -> Location:
        """Where a paragraph or table stands: the file, and in the body the number of the (next) paragraph."""
        first = element if element in self.places else next(element.iter(f"{W}p"), element)
        return Location(self.file, self.places.get(first, 0))


def story(
    package: Package, part: str, root: etree._Element, styles: Styles, numbering: Numbering, tracked: Tracked
) -> Story:
    """The story of a part that is about to be read."""
    ends = {end.get(f"{W}id", "") for end in root.iter(f"{W}bookmarkEnd")}
    resumed = _resumed(root, ends)
    ends |= set(resumed.values())
    relationships = package.relationships(part)
    return Story(part, package.shown, relationships, styles, numbering, tracked, ends=frozenset(ends), resumed=resumed)


def _resumed(root: etree._Element, ends: set[str]) -> dict[str, str]:
    """Bookmarks that only resume one that began before, by their identifiers.

    LibreOffice writes a bookmark over several paragraphs as a start without an end, and a second start of that name.
    """
    resumed: dict[str, str] = {}
    endless: dict[str, str] = {}
    for start in root.iter(f"{W}bookmarkStart"):
        name, identifier = start.get(f"{W}name", ""), start.get(f"{W}id", "")
        if name in endless:
            resumed[identifier] = endless[name]
            if identifier in ends:
                del endless[name]
        elif identifier not in ends:
            endless[name] = identifier
    return resumed


def all_text(element: etree._Element) -> str:
    """Every text in `element`, tracked deletions included, instructions of fields not."""
    return "".join(_texts(element)).strip("\v")


def _texts(element: etree._Element) -> list[str]:
    match element.tag:
        case _ if element.tag in _TEXT:
            return [element.text or ""]
        case _ if element.tag in _SIGNS:
            return [_SIGNS[str(element.tag)]]
        case _ if element.tag == f"{W}sym":
            return [symbol_text(element)]
        case _ if element.tag == f"{V}textpath":
            return [element.get("string", "")]
        case _ if element.tag == f"{MC}AlternateContent":
            branch = alternative(element)
            return [] if branch is None else _texts(branch)
    found = [text for child in elements(element) for text in _texts(child)]
    return [*found, "\v"] if element.tag in _PARAGRAPHS else found


_TEXT = frozenset({f"{W}t", f"{W}delText", f"{M}t", f"{A}t"})
_SIGNS = {f"{W}tab": "\t", f"{W}br": "\v", f"{W}cr": "\v", f"{W}noBreakHyphen": _HYPHEN}
_PARAGRAPHS = frozenset({f"{W}p", f"{A}p"})


def symbol_text(element: etree._Element) -> str:
    """The character of a `w:sym`, or nothing when it is not known."""
    try:
        code = int(element.get(f"{W}char", ""), 16)
    except ValueError:
        return ""
    return symbol(element.get(f"{W}font", "").lower(), code)
