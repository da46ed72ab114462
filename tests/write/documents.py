"""Small Documents to write, made by hand."""

from __future__ import annotations

from reportgen.document import (
    Block,
    Cell,
    Contents,
    Document,
    Figure,
    Footnote,
    Heading,
    Inline,
    List,
    ListItem,
    Paragraph,
    Row,
    Run,
    Table,
)
from reportgen.language import Language
from reportgen.location import Location

HERE = Location("test.xhtml", 1)
META = {
    "description": "Une description",
    "subject": "Un sujet",
    "author": "SPF Affaires étrangères",
    "running-title": "Rapport annuel",
    "page-label": "Page {page} sur {pages}",
    "table-label": "Tableau",
    "figure-label": "Figure",
}
SOURCE = Footnote(
    (Run("Douane, "), Run("Cijfers", em=True, lang="nl"), Run(" (lien)", href="https://example.org/a?b=1&c=2"))
)


def document(*blocks: Block, language: Language = Language.FR, title: str = "Titre", **meta: str) -> Document:
    """A Document of these blocks; `running_title="…"` replaces one meta text."""
    return Document(language, title, blocks, META | {name.replace("_", "-"): text for name, text in meta.items()})


def inline(content: str | Inline | tuple[Inline, ...]) -> tuple[Inline, ...]:
    """Text, one inline or several as the content of a block."""
    if isinstance(content, str):
        return (Run(content),)
    return content if isinstance(content, tuple) else (content,)


def heading(key: str, level: int, content: str | Inline | tuple[Inline, ...]) -> Heading:
    return Heading(key, level, inline(content), HERE)


def paragraph(content: str | Inline | tuple[Inline, ...], key: str = "p1", role: str = "") -> Paragraph:
    return Paragraph(key, inline(content), HERE, role)


def item(key: str, content: str, *nested: List) -> ListItem:
    return ListItem(key, inline(content), HERE, nested)


def items(key: str, *texts: str, ordered: bool = False) -> List:
    """A list of plain items."""
    return List(key, ordered, tuple(item(f"{key}/li{n}", text) for n, text in enumerate(texts, start=1)), HERE)


def cell(key: str, content: str | Inline | tuple[Inline, ...], **options: object) -> Cell:
    return Cell(key, inline(content), HERE, **options)  # type: ignore[arg-type]


def row(key: str, *texts: str, header: bool = False) -> Row:
    """A row of plain cells; those of a header row are column headers."""
    cells = (cell(f"{key}/{n}", text, scope="col" if header else "") for n, text in enumerate(texts, start=1))
    return Row(key, tuple(cells), HERE, header)


def table(key: str, *rows: Row, caption: str | Inline | tuple[Inline, ...] = "Saisies") -> Table:
    return Table(key, inline(caption), rows, HERE)


def small_table(key: str = "t") -> Table:
    """A header row and two rows of data, the figures right-aligned."""
    figures = (
        Row(
            f"{key}/{year}",
            (
                cell(f"{key}/{year}/1", year, scope="row"),
                cell(f"{key}/{year}/2", figure, numeric=True),
            ),
            HERE,
        )
        for year, figure in (("2023", "116"), ("2024", "44"))
    )
    return table(key, row(f"{key}/head", "Année", "Tonnes", header=True), *figures)


def everything(language: Language = Language.FR) -> Document:
    """A Document with every kind of block and inline."""
    nested = List("l/li2/ol1", True, (item("l/li2/ol1/li1", "un"), item("l/li2/ol1/li2", "deux")), HERE)
    styled = (
        Run("gras", strong=True),
        Run("italique", em=True),
        Run("2", sub=True),
        Run("3", sup=True),
        Run("à traduire", missing=True),
        Run("zin", lang="nl"),
        Run("ligne\vsuite"),
        Run("lien", href="https://example.org/?a=1&b=2"),
        SOURCE,
        Run(" encore"),
        SOURCE,
    )
    spanned = table(
        "spans",
        Row("spans/r1", (cell("spans/r1/1", "a", rowspan=2, colspan=2), cell("spans/r1/2", "b")), HERE),
        Row("spans/r2", (cell("spans/r2/1", "c"),), HERE),
        Row("spans/r3", (cell("spans/r3/1", "d", colspan=3),), HERE),
    )
    return document(
        heading("h", 1, "Le titre"),
        paragraph("Sous-titre", "subtitle", "subtitle"),
        Contents("contents", inline("Sommaire"), HERE),
        heading("one/h", 2, (Run("Chapitre"), Footnote((Run("Une note"),)))),
        paragraph(styled, "one/p1"),
        heading("one/a/h", 3, "Section"),
        paragraph("Avis", "one/a/notice", "notice"),
        paragraph("Citation", "one/a/quotation", "quotation"),
        heading("one/a/b/h", 4, "Sous-section"),
        List("l", False, (item("l/li1", "un"), item("l/li2", "deux", nested)), HERE),
        items("numbers", "premier", "deuxième", ordered=True),
        small_table(),
        paragraph("Source : douane", "source", "source"),
        paragraph("Remarque", "note", "note"),
        spanned,
        Figure("f", inline("Évolution"), (paragraph("Une image en mots", "f/p1"),), HERE),
        language=language,
    )
