"""One fault of each kind, put into a Word file by a small function; what it takes to find it stands beside it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from .sound_file import CHART
from .word_parts import STYLES, Parts, chart, link, paragraph, picture, table, words

LONG = "Les services compétents ont poursuivi leurs travaux pendant toute la durée de la période."
NEEDLE = "Repère du test"
"""The text of the place where most faults stand."""


@dataclass(frozen=True)
class Fault:
    """A fault: the code of its finding, how it gets into a file, and how its place reads."""

    code: str
    inject: Callable[[Parts], None]
    name: str = ""
    part: str = "body"
    text: str = NEEDLE
    cell: tuple[int, int] = (0, 0)

    def __str__(self) -> str:
        return f"{self.code} {self.name}".strip()


def added(code: str, name: str, xml: str, **expected: object) -> Fault:
    """A fault in what is added at the end of the text."""
    return Fault(code, lambda parts: parts.append(xml), name, **expected)  # type: ignore[arg-type]


def linked(code: str, name: str, text: str, around: str = NEEDLE, run: str = '<w:rStyle w:val="Hyperlink"/>') -> Fault:
    """A fault in a link to another site."""

    def inject(parts: Parts) -> None:
        identifier = parts.relate("hyperlink", "https://example.be/page", external=True)
        parts.append(f"<w:p>{words(around + ' ')}{link(identifier, text, run)}</w:p>")

    return Fault(code, inject, name, text=f"{around} {text}".rstrip())


def charted(name: str, xml: str) -> Fault:
    """A fault in a chart, which has an alternative text."""

    def inject(parts: Parts) -> None:
        parts["word/charts/chart9.xml"] = xml.encode()
        identifier = parts.relate("chart", "charts/chart9.xml")
        drawn = picture("Courbe des saisies", data=chart(identifier), name="Chart 9")
        parts.append(f"<w:p>{words(NEEDLE)}{drawn}</w:p>")

    return Fault("access-chart-colour", inject, name)


def replaced(code: str, name: str, part: str, old: str, new: str) -> Fault:
    """A fault of the file as a whole, by other properties or settings."""
    return Fault(code, lambda parts: parts.replace(part, old, new), name, part="file", text="")


def _title(text: str) -> Callable[[Parts], None]:
    def inject(parts: Parts) -> None:
        before, _, rest = parts["docProps/core.xml"].decode().partition("<dc:title>")
        parts["docProps/core.xml"] = f"{before}<dc:title>{text}</dc:title>{rest.partition('</dc:title>')[2]}".encode()

    return inject


def _ambiguous(parts: Parts) -> None:
    for page in ("un", "deux"):
        identifier = parts.relate("hyperlink", f"https://example.be/{page}", external=True)
        parts.append(f"<w:p>{link(identifier, NEEDLE)}</w:p>")


def _styled(code: str, name: str, style: str) -> Fault:
    def inject(parts: Parts) -> None:
        parts.replace(STYLES, "</w:styles>", f"{style}</w:styles>")
        parts.append(paragraph(NEEDLE, "Fault"))

    return Fault(code, inject, name)


def _style(run: str, paragraph_properties: str = "", based_on: str = "Normal") -> str:
    return (
        f'<w:style w:type="paragraph" w:styleId="Fault"><w:name w:val="Fault"/><w:basedOn w:val="{based_on}"/>'
        f"<w:pPr>{paragraph_properties}</w:pPr><w:rPr>{run}</w:rPr></w:style>"
    )


def _plain_chart(*series: str, kind: str = "lineChart", extra: str = "") -> str:
    start, end = CHART.split("<c:lineChart>")[0], CHART.split("</c:lineChart>")[1]
    return f"{start}<c:{kind}>{''.join(series)}{extra}</c:{kind}>{end}"


def _series(name: str, colour: str, *, line: bool = True) -> str:
    fill = f'<a:solidFill><a:srgbClr val="{colour}"/></a:solidFill>'
    marker = '<c:marker><c:symbol val="none"/></c:marker>' if line else ""
    drawn = f"<a:ln>{fill}</a:ln>" if line else fill
    return f"<c:ser><c:tx><c:v>{name}</c:v></c:tx><c:spPr>{drawn}</c:spPr>{marker}</c:ser>"


_DUTCH = "De diensten hebben het hele jaar door met de havens gewerkt aan de veiligheid van de mensen die er werken."
_QUOTING = "Le service a écrit « het hele jaar door met de havens gewerkt » dans son rapport."
_OLD_SHAPE = '<v:shape id="a"><v:imagedata r:id="rId9"/></v:shape>'
_SHAPE = "http://schemas.microsoft.com/office/word/2010/wordprocessingShape"
_TEXT_BOX = (
    f'<a:graphicData uri="{_SHAPE}"><wps:wsp><wps:spPr><a:noFill/></wps:spPr><wps:txbx><w:txbxContent>'
    f"{paragraph(NEEDLE)}</w:txbxContent></wps:txbx></wps:wsp></a:graphicData>"
)
_WHITE = '<w:color w:val="FFFFFF"/>'
_GREY = '<w:color w:val="949494"/>'
_DARK = paragraph(NEEDLE, run='<w:color w:val="1F3864"/>')
_BOX = '<v:rect id="a" {}><v:textbox><w:txbxContent>{}</w:txbxContent></v:textbox></v:rect>'
_OLD_BOX = _BOX.format('style="position: absolute"', paragraph(NEEDLE))
_DARK_BOX = _BOX.format('fillcolor="#333333"', _DARK)
_BLACK = '<w:shd w:val="clear" w:fill="000000"/>'
_LINES = '<w:tblBorders><w:insideH w:val="single"/></w:tblBorders>'
_TAB = "</w:t><w:tab/><w:t>"
_BREAK = "</w:t><w:br/><w:t>"

FAULTS = [
    Fault("access-title-missing", _title(""), part="file", text=""),
    Fault("access-title-placeholder", _title("Document1"), "word", part="file", text=""),
    Fault("access-title-placeholder", _title("rapport-2025.docx"), "file name", part="file", text=""),
    replaced(
        "access-form-protection",
        "",
        "word/settings.xml",
        "<w:zoom",
        '<w:documentProtection w:edit="forms" w:enforcement="1"/><w:zoom',
    ),
    replaced("access-language-wrong", "", STYLES, '<w:lang w:val="fr-BE"', '<w:lang w:val="en-US"'),
    added("access-language-part", "paragraph", paragraph(_DUTCH), text=_DUTCH),
    added(
        "access-language-part",
        "quotation",
        paragraph(_QUOTING),
        text=_QUOTING,
    ),
    added("access-heading-gap", "", paragraph("Un", "Heading1") + paragraph(NEEDLE, "Heading3")),
    added("access-heading-empty", "", paragraph(" ", "Heading2"), text=""),
    added("access-heading-fake", "bold", paragraph(NEEDLE, run="<w:b/>") + paragraph(LONG)),
    added("access-heading-fake", "larger", paragraph(NEEDLE, run='<w:sz w:val="32"/>') + paragraph(LONG)),
    added("access-list-fake", "bullets", paragraph(f"• {NEEDLE}") + paragraph("• deux"), text=f"• {NEEDLE}"),
    added("access-list-fake", "dashes", "".join(paragraph(f"- {one}") for one in "abc"), text="- a"),
    added("access-list-fake", "numbers", paragraph(f"1. {NEEDLE}") + paragraph("2. deux"), text=f"1. {NEEDLE}"),
    added("access-list-fake", "letters", paragraph(f"a) {NEEDLE}") + paragraph("b) deux"), text=f"a) {NEEDLE}"),
    added("access-list-fake", "line breaks", paragraph(f"• un{_BREAK}• deux"), text="• un • deux"),
    added(
        "access-table-header", "", table(["Année", "Tonnes"], ["2024", "44"], headers=(), properties=_LINES), text=""
    ),
    added("access-table-header-place", "", table(["A", "B"], ["C", "D"], headers=(1,)), text=""),
    added("access-table-grid", "row too short", table(["A", "B"], ["1", "2"], ["1"]), text=""),
    added(
        "access-table-grid",
        "merge without a start",
        table(["A", "B"], ["1", "2"]).replace(
            "<w:tcPr></w:tcPr>" + paragraph("2"), f"<w:tcPr><w:vMerge/></w:tcPr>{paragraph('2')}"
        ),
        text="",
    ),
    added(
        "access-table-nested",
        "",
        table(["A", "B"], ["1", table(["C", "D"], ["3", "4"]) + "<w:p/>"]),
        text="",
        cell=(2, 2),
    ),
    added("access-table-layout", "without lines", table(["Nom", "Fonction"], ["A", "B"], headers=()), text=""),
    added("access-table-layout", "one row", table([LONG, "À droite"], headers=()), text=""),
    added("access-table-empty", "", table(["", ""], ["", ""], headers=()), text=""),
    added("access-table-blank", "row", table(["A", "B"], ["", ""], ["1", "2"]), text=""),
    added("access-table-blank", "column", table(["A", "", "B"], ["1", "", "2"]), text=""),
    added("access-alt-missing", "picture", f"<w:p>{words(NEEDLE)}{picture('')}</w:p>"),
    added("access-alt-missing", "chart", f"<w:p>{words(NEEDLE)}{picture('', data=chart('rId99'))}</w:p>"),
    added(
        "access-alt-missing",
        "picture of an old version of Word",
        f"<w:p>{words(NEEDLE)}<w:r><w:pict>{_OLD_SHAPE}</w:pict></w:r></w:p>",
    ),
    added(
        "access-alt-missing",
        "embedded object",
        f"<w:p>{words(NEEDLE)}<w:r><w:object>{_OLD_SHAPE}</w:object></w:r></w:p>",
    ),
    added("access-alt-placeholder", "file name", f"<w:p>{words(NEEDLE)}{picture('image1.png')}</w:p>"),
    added("access-alt-placeholder", "word", f"<w:p>{words(NEEDLE)}{picture('Afbeelding 3')}</w:p>"),
    added(
        "access-alt-generated",
        "",
        f"<w:p>{words(NEEDLE)}{picture('Un port. Description générée automatiquement')}</w:p>",
    ),
    added("access-alt-long", "", f"<w:p>{words(NEEDLE)}{picture('Un port et ses grues. ' * 30)}</w:p>"),
    charted("lines", _plain_chart(_series("Anvers", "C00000"), _series("Gand", "548235"))),
    charted(
        "bars", _plain_chart(_series("A", "C00000", line=False), _series("B", "548235", line=False), kind="barChart")
    ),
    charted(
        "slices",
        _plain_chart(
            "<c:ser><c:cat><c:strLit><c:pt><c:v>A</c:v></c:pt><c:pt><c:v>B</c:v></c:pt></c:strLit></c:cat></c:ser>",
            kind="pieChart",
        ),
    ),
    added("access-object-floating", "", f"<w:p>{words(NEEDLE)}{picture('Un port et ses grues', kind='anchor')}</w:p>"),
    added("access-text-box", "", f"<w:p>{words(LONG)}{picture('', kind='anchor', data=_TEXT_BOX)}</w:p>"),
    added(
        "access-text-box",
        "of an old version of Word",
        f"<w:p>{words(LONG)}<w:r><w:pict>{_OLD_BOX}</w:pict></w:r></w:p>",
    ),
    added(
        "access-contrast",
        "text box with a colour",
        f"<w:p>{words(LONG)}<w:r><w:pict>{_DARK_BOX}</w:pict></w:r></w:p>",
    ),
    linked("access-link-empty", "", ""),
    linked("access-link-vague", "French", "Cliquez ici"),
    linked("access-link-vague", "Dutch", "lees meer…"),
    linked("access-link-address", "", "https://example.be/page"),
    Fault("access-link-ambiguous", _ambiguous),
    added("access-link-broken", "link", f'<w:p><w:hyperlink w:anchor="perdu">{words(NEEDLE)}</w:hyperlink></w:p>'),
    added(
        "access-link-broken",
        "field",
        f'<w:p><w:fldSimple w:instr=" REF perdu \\h ">{words(NEEDLE)}</w:fldSimple></w:p>',
    ),
    linked("access-link-colour", "", "le rapport de la Chambre", run='<w:color w:val="0B4F9E"/>'),
    added("access-contrast", "by hand", paragraph(NEEDLE, run=_GREY)),
    added(
        "access-contrast", "large but too pale", paragraph(NEEDLE, run='<w:sz w:val="36"/><w:color w:val="AAAAAA"/>')
    ),
    added(
        "access-contrast", "highlighted", paragraph(NEEDLE, run='<w:color w:val="FF0000"/><w:highlight w:val="blue"/>')
    ),
    added(
        "access-contrast",
        "shaded run",
        paragraph(NEEDLE, run='<w:color w:val="000000"/><w:shd w:val="clear" w:fill="333333"/>'),
    ),
    added(
        "access-contrast",
        "shaded paragraph",
        paragraph(NEEDLE, properties='<w:shd w:val="clear" w:fill="FFFF00"/>', run=_WHITE),
    ),
    added(
        "access-contrast",
        "theme colour with tint",
        paragraph(NEEDLE, run='<w:color w:val="000000" w:themeColor="accent1" w:themeTint="66"/>'),
    ),
    added(
        "access-contrast",
        "shaded cell",
        table(["A", "B"], ["1", _DARK]).replace(f"<w:tcPr></w:tcPr>{_DARK}", f"<w:tcPr>{_BLACK}</w:tcPr>{_DARK}"),
        cell=(2, 2),
    ),
    _styled("access-contrast", "style", _style(_GREY)),
    _styled(
        "access-contrast",
        "shading of a style",
        _style(_WHITE, '<w:shd w:val="pct10" w:color="000000" w:fill="FFFFFF"/>'),
    ),
    added("access-text-moving", "", paragraph(NEEDLE, run='<w:effect w:val="blinkBackground"/>')),
    added("access-text-small", "", paragraph(NEEDLE, run='<w:sz w:val="14"/>')),
    added(
        "access-typed-columns",
        "tabs",
        paragraph(f"{NEEDLE}{_TAB}2023{_TAB}2024") + paragraph(f"Anvers{_TAB}116{_TAB}44"),
        text=f"{NEEDLE} 2023 2024",
    ),
    added(
        "access-typed-columns",
        "spaces",
        paragraph(f"{NEEDLE}      2023      2024") + paragraph("Anvers     116     44"),
        text=f"{NEEDLE} 2023 2024",
    ),
    added("access-spaced-letters", "", paragraph(f"{NEEDLE} : R A P P O R T"), text=f"{NEEDLE} : R A P P O R T"),
    added("access-blank-paragraphs", "", paragraph(NEEDLE) + "<w:p/><w:p/><w:p/>" + paragraph("Fin"), text=""),
]
