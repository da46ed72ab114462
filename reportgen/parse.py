"""Turn the XHTML that the templates emit into a Document.

Every element, attribute and role is checked against the vocabulary; everything that is wrong is reported together,
at the template line it comes from.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from xml.sax.saxutils import unescape

from lxml import etree

from reportgen import vocabulary
from reportgen.document import (
    Block,
    Cell,
    Contents,
    Document,
    Figure,
    Heading,
    Inline,
    List,
    ListItem,
    Paragraph,
    Row,
    Table,
)
from reportgen.errors import DocumentError, Problem, suggestion
from reportgen.inline import inlines
from reportgen.language import Language
from reportgen.location import Location
from reportgen.vocabulary import ELEMENTS, HEADINGS, ORIGIN, TEXT

_ID = re.compile(r"[a-z0-9]+([.-][a-z0-9]+)*")
_SPAN = re.compile("[1-9][0-9]?")
_ORIGIN_IN_TEXT = re.compile(rf'{ORIGIN}="([^"]*)"')


def parse(xhtml: str, language: Language, name: str = "report.xhtml") -> Document:
    """Parse rendered XHTML into a Document in `language`; `name` is the file named where no template line is known.

    Raises DocumentError with every problem: not well-formed, outside the vocabulary, a key used twice.
    """
    parser = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=True, remove_comments=True)
    try:
        # A lone surrogate cannot be encoded; passed on as it is, the XML parser refuses it.
        root = etree.fromstring(xhtml.encode(errors="surrogatepass"), parser)
    except etree.XMLSyntaxError as error:
        raise DocumentError(_not_well_formed(xhtml, error, name)) from error
    try:
        return _Parse(language, name).document(root)
    except RecursionError as error:
        message = "elements stand in one another hundreds deep"
        raise DocumentError(Problem("xhtml-too-deep", message, Location(name))) from error


def _not_well_formed(xhtml: str, error: etree.XMLSyntaxError, name: str) -> Problem:
    line, column = error.position
    before = "\n".join(xhtml.split("\n")[:line][:-1]) + "\n" + xhtml.split("\n")[line - 1][:column]
    origins = _ORIGIN_IN_TEXT.findall(before)
    what = (error.msg or "cannot be read").split(", line ")[0]
    return Problem(
        "xhtml-not-well-formed",
        f"the template does not give well-formed XHTML near here: {what}",
        _location(unescape(origins[-1], {"&quot;": '"'}), name) if origins else Location(name),
        hint="every element is closed, & is written &amp; and attributes stand in quotes",
    )


def _location(origin: str, name: str) -> Location:
    file, _, line = origin.rpartition(":")
    return Location(file, int(line)) if file and line.isdecimal() else Location(name)


class _Parse:
    """One pass over the tree; `problems` and `keys` gather what the whole document has to know."""

    def __init__(self, language: Language, name: str) -> None:
        self.language = language
        self.name = name
        self.problems: list[Problem] = []
        self.keys: dict[str, Location] = {}
        self.counters: dict[str, Counter[str]] = {}

    def document(self, root: etree._Element) -> Document:
        self.check(root)
        body, head = root.find("body"), root.find("head")
        blocks = tuple(self.blocks(body, "")) if body is not None else ()
        titles = [block for block in blocks if isinstance(block, Heading) and block.level == 1]
        if body is None or head is None or len(titles) != 1:
            self.problem(root, "xhtml-structure", "a report has a head, a body and exactly one h1, its title")
        names = {str(element.get("name")) for element in root.iter("meta")}
        for name in sorted(vocabulary.META - names):
            self.problem(root, "xhtml-missing-meta", f"the head lacks <meta name={name!r} content=…>")
        if self.problems:
            raise DocumentError(self.problems)
        meta = {str(element.get("name")): _folded(element.get("content", "")) for element in root.iter("meta")}
        return Document(self.language, _folded(root.findtext("head/title", default="")), blocks, meta)

    # -- what is allowed ------------------------------------------------------------------------------------------

    def check(self, element: etree._Element) -> None:
        """Report whatever in `element` and below it the vocabulary does not have."""
        model = ELEMENTS.get(_tag(element))
        if model is None:
            hint = suggestion(_tag(element), ELEMENTS) or "docs/vocabulary.md lists the elements"
            self.problem(element, "xhtml-unknown-element", f"unknown element <{_tag(element)}>", hint)
            return
        self.check_attributes(element, model)
        texts = [element.text, *(child.tail for child in element)]
        if TEXT not in model.children and any(text and text.strip() for text in texts):
            self.problem(element, "xhtml-stray-text", f"text stands directly in <{_tag(element)}>", "put it in a <p>")
        self.check_single(element)
        for child in element:
            if _tag(child) in ELEMENTS and _tag(child) not in model.children:
                self.problem(
                    child,
                    "xhtml-misplaced-element",
                    f"<{_tag(child)}> cannot stand in <{_tag(element)}>",
                    f"<{_tag(element)}> takes {_names(model.children)}",
                )
            self.check(child)

    def check_single(self, element: etree._Element) -> None:
        """Report what would be lost because only the first of its kind is read."""
        if element.get("role") == "doc-footnote" and any(
            above.get("role") == "doc-footnote" for above in element.iterancestors()
        ):
            self.problem(element, "xhtml-misplaced-element", "a footnote cannot stand in a footnote")
        seen: set[str] = set()
        for child in element:
            tag = _tag(child)
            if tag in seen and (tag in vocabulary.SINGLE or _tag(element) == "nav"):
                self.problem(child, "xhtml-repeated-element", f"<{_tag(element)}> holds a second <{tag}>")
            seen.add(tag)

    def check_attributes(self, element: etree._Element, model: vocabulary.Element) -> None:
        tag = _tag(element)
        given = {str(name): str(value) for name, value in element.attrib.items() if name != ORIGIN}
        for name in sorted(given.keys() - model.allowed):
            hint = suggestion(name, model.allowed) or f"<{tag}> takes {_names(model.allowed)}"
            self.problem(element, "xhtml-unknown-attribute", f"unknown attribute {name!r} on <{tag}>", hint)
        for name in sorted(model.required - given.keys()):
            self.problem(element, "xhtml-missing-attribute", f"<{tag}> needs the attribute {name!r}")
        for name, values in (
            ("role", model.roles),
            ("class", model.classes),
            ("data-kind", vocabulary.FACT_KINDS),
            ("scope", vocabulary.SCOPES),
        ):
            if name in given and name in model.allowed and given[name] not in values:
                hint = suggestion(given[name], values) or f"one of {_names(values)}"
                self.problem(element, "xhtml-unknown-value", f"unknown {name} {given[name]!r} on <{tag}>", hint)
        if "id" in given and not _ID.fullmatch(given["id"]):
            self.problem(
                element, "xhtml-bad-key", f"id {given['id']!r} is not a key: lower-case letters, digits, . and -"
            )
        if tag == "meta" and given.get("name", "description") not in vocabulary.META:
            hint = suggestion(given["name"], vocabulary.META) or f"one of {_names(vocabulary.META)}"
            self.problem(element, "xhtml-unknown-value", f"unknown meta {given['name']!r}", hint)
        for name in ("colspan", "rowspan"):
            if name in given and not _SPAN.fullmatch(given[name]):
                self.problem(element, "xhtml-unknown-value", f"{name} {given[name]!r} is not a number from 1 to 99")

    # -- what it means --------------------------------------------------------------------------------------------

    def blocks(self, parent: etree._Element, scope: str, role: str = "") -> Iterator[Block]:
        for element in parent:
            match _tag(element):
                case "section":
                    yield from self.blocks(element, self.key(element, scope, "section"))
                case "aside" | "blockquote" as tag:
                    inner = self.key(element, scope, tag)
                    yield from self.blocks(element, inner, "notice" if tag == "aside" else "quotation")
                case "nav":
                    heading = element.find("h2")
                    content = inlines(heading) if heading is not None else ()
                    yield Contents(self.key(element, scope, "nav"), content, self.location(element))
                case "h1" | "h2" | "h3" | "h4" as tag:
                    key = self.key(element, scope, "h")
                    yield Heading(key, HEADINGS.index(tag) + 1, inlines(element), self.location(element))
                case "p":
                    yield self.paragraph(element, scope, role)
                case "ul" | "ol":
                    yield self.list(element, scope)
                case "table":
                    yield self.table(element, scope)
                case "figure":
                    yield self.figure(element, scope)

    def paragraph(self, element: etree._Element, scope: str, role: str = "") -> Paragraph:
        own = "subtitle" if element.get("role") else element.get("class") or role
        return Paragraph(self.key(element, scope, "p"), inlines(element), self.location(element), own)

    def list(self, element: etree._Element, scope: str) -> List:
        key = self.key(element, scope, _tag(element))
        items = []
        for item in element.iterchildren("li"):
            item_key = self.key(item, key, "li")
            nested = tuple(self.list(inner, item_key) for inner in item.iterchildren("ul", "ol"))
            items.append(ListItem(item_key, inlines(item), self.location(item), nested))
        return List(key, _tag(element) == "ol", tuple(items), self.location(element))

    def table(self, element: etree._Element, scope: str) -> Table:
        key = self.key(element, scope, "table")
        caption = element.find("caption")
        if caption is None:
            self.problem(element, "xhtml-table-caption", f"the table {key} has no caption")
        rows = tuple(self.row(row, key) for row in element.iterfind("*/tr"))
        table = Table(key, inlines(caption) if caption is not None else (), rows, self.location(element))
        self.check_grid(table)
        return table

    def row(self, element: etree._Element, table: str) -> Row:
        key = self.key(element, table, "tr")
        parent = element.getparent()
        header = parent is not None and _tag(parent) == "thead"
        cells = tuple(self.cell(cell, f"{key}/{number}") for number, cell in enumerate(element, start=1))
        return Row(key, cells, self.location(element), header)

    def cell(self, element: etree._Element, key: str) -> Cell:
        span = {
            name: int(element.get(name, "1")) if _SPAN.fullmatch(element.get(name, "1")) else 1
            for name in ("colspan", "rowspan")
        }
        numeric = element.get("class") == "number"
        return Cell(key, inlines(element), self.location(element), element.get("scope", ""), **span, numeric=numeric)

    def check_grid(self, table: Table) -> None:
        """Each row fills the same number of columns, cells that span rows from above included."""
        hanging: Counter[int] = Counter()
        widths = []
        for number, row in enumerate(table.rows):
            width = sum(cell.colspan for cell in row.cells)
            for cell in row.cells:
                for below in range(1, cell.rowspan):
                    hanging[number + below] += cell.colspan
            widths.append(width + hanging[number])
        for row, width in zip(table.rows, widths, strict=True):
            if width != widths[0]:
                message = f"row {row.key} fills {width} columns, the first row of its table {widths[0]}"
                self.problems.append(Problem("xhtml-table-shape", message, row.location, row.key))
        if any(number >= len(table.rows) for number in hanging):
            message = f"a cell of the table {table.key} spans more rows than follow it"
            self.problems.append(Problem("xhtml-table-shape", message, table.location, table.key))

    def figure(self, element: etree._Element, scope: str) -> Figure:
        key = self.key(element, scope, "figure")
        caption = element.find("figcaption")
        if caption is None:
            self.problem(element, "xhtml-table-caption", f"the figure {key} has no figcaption")
        blocks = tuple(
            self.paragraph(child, key) if _tag(child) == "p" else self.table(child, key)
            for child in element.iterchildren("p", "table")
        )
        content: tuple[Inline, ...] = inlines(caption) if caption is not None else ()
        return Figure(key, content, blocks, self.location(element))

    # -- keys and places ------------------------------------------------------------------------------------------

    def key(self, element: etree._Element, scope: str, kind: str) -> str:
        """The block's own id below `scope`, or its kind and running number; a key stands once in a document."""
        counter = self.counters.setdefault(scope, Counter())
        counter[kind] += 1
        number = "" if kind == "h" and counter[kind] == 1 else str(counter[kind])
        own = element.get("id") or f"{kind}{number}"
        key = f"{scope}/{own}" if scope else own
        if key in self.keys:
            message = f"the key {key} is used twice, first at {self.keys[key]}"
            self.problem(element, "xhtml-duplicate-key", message, "give one of the two another id")
        self.keys.setdefault(key, self.location(element))
        return key

    def location(self, element: etree._Element) -> Location:
        at: etree._Element | None = element
        while at is not None and at.get(ORIGIN) is None:
            at = at.getparent()
        return _location(at.get(ORIGIN, ""), self.name) if at is not None else Location(self.name)

    def problem(self, element: etree._Element, code: str, message: str, hint: str = "") -> None:
        self.problems.append(Problem(code, message, self.location(element), hint=hint))


def _tag(element: etree._Element) -> str:
    return element.tag if isinstance(element.tag, str) else "?"


def _folded(text: str) -> str:
    return " ".join(text.split())


def _names(names: frozenset[str]) -> str:
    words = ["text" if name == TEXT else name for name in sorted(names)]
    return ", ".join(words) or "nothing"
