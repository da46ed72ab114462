"""The block part of parsing: sections, headings, paragraphs, lists and tables, each with its key and place."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from lxml import etree

from reportgen import vocabulary
from reportgen.captions import captions
from reportgen.document import (
    Block,
    Cell,
    Chart,
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
from reportgen.errors import DocumentError, Problem
from reportgen.language import Language
from reportgen.location import Location
from reportgen.parse import cross_references
from reportgen.parse.charts import chart_problems, is_part_of_chart, parts_of_chart
from reportgen.parse.conformance import SPAN, Conformance
from reportgen.parse.inline import inlines
from reportgen.parse.origin import location_of, tag_of
from reportgen.vocabulary import HEADINGS, TARGET


class Blocks:
    """One pass over the tree; `problems` and `keys` gather what the whole document has to know."""

    def __init__(self, language: Language, name: str) -> None:
        self.language = language
        self.name = name
        self.problems: list[Problem] = []
        self.keys: dict[str, Location] = {}
        self.counters: dict[str, Counter[str]] = {}

    def document(self, root: etree._Element) -> Document:
        conformance = Conformance(self.name)
        conformance.check(root)
        self.problems += conformance.problems
        body, head = root.find("body"), root.find("head")
        blocks = tuple(self.blocks(body, "")) if body is not None else ()
        titles = [block for block in blocks if isinstance(block, Heading) and block.level == 1]
        if body is None or head is None or len(titles) != 1:
            self.problem(root, "xhtml-structure", "a report has a head, a body and exactly one h1, its title")
        names = {str(element.get("name")) for element in root.iter("meta")}
        for name in sorted(vocabulary.META - names):
            self.problem(root, "xhtml-missing-meta", f"the head lacks <meta name={name!r} content=…>")
        meta = {str(element.get("name")): _folded(element.get("content", "")) for element in root.iter("meta")}
        title = _folded(root.findtext("head/title", default=""))
        made = Document(self.language, title, _without_empty_lists(blocks), meta, self.cover(body, blocks))
        known = cross_references.targets(made)
        self.problems += cross_references.check(root, known, self.name)
        if self.problems:
            raise DocumentError(self.problems)
        return cross_references.resolved(made, known)

    def cover(self, body: etree._Element | None, blocks: tuple[Block, ...]) -> int:
        """How many blocks stand on the cover; it is the first section, or there is none."""
        sections = [] if body is None else [one for one in body.iter("section") if one.get("role") == "doc-cover"]
        for element in sections:
            if body is None or element is not body[0]:
                self.problem(element, "xhtml-misplaced-element", "the cover is the first section of the body")
        return sum(block.key.startswith(f"{sections[0].get('id')}/") for block in blocks) if sections else 0

    # -- what it means --------------------------------------------------------------------------------------------

    def blocks(self, parent: etree._Element, scope: str, role: str = "") -> Iterator[Block]:
        for element in parent:
            match tag_of(element):
                case "section":
                    yield from self.blocks(element, self.key(element, scope, "section"))
                case "aside" | "blockquote" as tag:
                    inner = self.key(element, scope, tag)
                    yield from self.blocks(element, inner, "notice" if tag == "aside" else "quotation")
                case "nav":
                    heading = element.find("h2")
                    content = inlines(heading) if heading is not None else ()
                    of = element.get("class", "headings")
                    yield Contents(self.key(element, scope, "nav"), content, self.location(element), of)
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
        key = self.key(element, scope, tag_of(element))
        items = []
        for item in element.iterchildren("li"):
            item_key = self.key(item, key, "li")
            nested = tuple(self.list(inner, item_key) for inner in item.iterchildren("ul", "ol"))
            items.append(ListItem(item_key, inlines(item), self.location(item), nested))
        return List(key, tag_of(element) == "ol", tuple(items), self.location(element))

    def table(self, element: etree._Element, scope: str) -> Table:
        key = self.key(element, scope, "table")
        caption = self.caption(element, key, "caption")
        rows = tuple(self.row(row, key) for row in element.iterfind("*/tr"))
        table = Table(key, caption, rows, self.location(element))
        self.check_grid(table)
        return table

    def row(self, element: etree._Element, table: str) -> Row:
        key = self.key(element, table, "tr")
        parent = element.getparent()
        header = parent is not None and tag_of(parent) == "thead"
        cells = tuple(self.cell(cell, f"{key}/{number}") for number, cell in enumerate(element, start=1))
        return Row(key, cells, self.location(element), header)

    def cell(self, element: etree._Element, key: str) -> Cell:
        span = {
            name: int(element.get(name, "1")) if SPAN.fullmatch(element.get(name, "1")) else 1
            for name in ("colspan", "rowspan")
        }
        return Cell(
            key,
            inlines(element),
            self.location(element),
            scope=element.get("scope", ""),
            colspan=span["colspan"],
            rowspan=span["rowspan"],
            numeric=element.get("class") == "number",
            status=TARGET if element.get("class") == TARGET else element.get("data-status", ""),
        )

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
        caption = self.caption(element, key, "figcaption")
        drawn = "data-chart" in element.attrib
        blocks = tuple(
            self.paragraph(child, key) if tag_of(child) == "p" else self.table(child, key)
            for child in element.iterchildren("p", "table")
            if not (drawn and is_part_of_chart(child))
        )
        chart = (self.chart(element, key),) if drawn else ()
        return Figure(key, caption, chart + blocks, self.location(element))

    def chart(self, element: etree._Element, figure: str) -> Chart:
        """The chart of a figure: its table is the data, its alternative is said in the words of a paragraph."""
        key = f"{figure}/chart"
        self.claim(element, key)
        tables, alternatives = parts_of_chart(element)
        location = self.location(element)
        data = self.table(tables[0], figure) if tables else Table(f"{figure}/data", (), (), location)
        said = alternatives[0] if alternatives else None
        chart = Chart(key, element.get("data-chart", ""), data, inlines(said) if said is not None else (), location)
        self.problems += chart_problems(chart, len(tables), len(alternatives))
        return chart

    def caption(self, element: etree._Element, key: str, tag: str) -> tuple[Inline, ...]:
        """The text of the caption of a table or figure."""
        self.claim(element, f"{key}/caption")
        found = element.find(tag)
        if found is None:
            self.problem(element, "xhtml-table-caption", f"the {tag_of(element)} {key} has no {tag}")
            return ()
        return inlines(found)

    # -- keys and places ------------------------------------------------------------------------------------------

    def key(self, element: etree._Element, scope: str, kind: str) -> str:
        """The block's own id below `scope`, or its kind and running number; a key stands once in a document."""
        counter = self.counters.setdefault(scope, Counter())
        counter[kind] += 1
        number = "" if kind == "h" and counter[kind] == 1 else str(counter[kind])
        own = element.get("id") or f"{kind}{number}"
        key = f"{scope}/{own}" if scope else own
        self.claim(element, key)
        return key

    def claim(self, element: etree._Element, key: str) -> None:
        """Note that `key` is taken, and report it when it already was."""
        if key in self.keys:
            message = f"the key {key} is used twice, first at {self.keys[key]}"
            self.problem(element, "xhtml-duplicate-key", message, "give one of the two another id")
        self.keys.setdefault(key, self.location(element))

    def location(self, element: etree._Element) -> Location:
        return location_of(element, self.name)

    def problem(self, element: etree._Element, code: str, message: str, hint: str = "") -> None:
        self.problems.append(Problem(code, message, self.location(element), hint=hint))


def _without_empty_lists(blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    """A list of tables or figures in a document that has none is left out, its heading too."""
    kinds = {"headings", *(f"{caption.kind}s" for caption in captions(blocks))}
    return tuple(block for block in blocks if not isinstance(block, Contents) or block.of in kinds)


def _folded(text: str) -> str:
    return " ".join(text.split())
