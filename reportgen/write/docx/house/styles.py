"""The styles of the default house style: restrained, with a font that Word and LibreOffice both have.

Sizes are in half points (`sz`), distances in twentieths of a point, colours in RGB; text colours keep a contrast of at
least 4.5:1 on their background (WCAG 2.1, 1.4.3).
"""

from __future__ import annotations

from reportgen.write.docx.house.numbering import BULLETS, NUMBERS
from reportgen.write.docx.runs import NAMESPACES

FONT = "Arial"
INK = "1F1F1F"
BLUE = "1F3864"
GREY = "595959"
LINK = "0B4F9E"
PALE = "E9EEF5"
RULE = "8EA2BF"


def default_styles() -> bytes:
    """The styles part. The fonts are those of the theme, named once more for programs that do not read themes."""
    fonts = (
        f'<w:rFonts w:ascii="{FONT}" w:hAnsi="{FONT}" w:cs="{FONT}" w:eastAsia="{FONT}" '
        'w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi"/>'
    )
    defaults = (
        f'<w:docDefaults><w:rPrDefault><w:rPr>{fonts}<w:color w:val="{INK}"/><w:sz w:val="20"/><w:szCs w:val="20"/>'
        "</w:rPr></w:rPrDefault>"
        '<w:pPrDefault><w:pPr><w:spacing w:after="0" w:line="264" w:lineRule="auto"/></w:pPr></w:pPrDefault>'
        "</w:docDefaults>"
    )
    return (
        f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:styles {NAMESPACES}>{defaults}'
        f"{_BASE}{''.join(_paragraph_styles())}{_CHARACTER}{_TABLE}{_BILINGUAL}</w:styles>"
    ).encode()


def _style(
    style_id: str,
    name: str,
    *,
    based_on: str = "Normal",
    following: str = "",
    paragraph: str = "",
    run: str = "",
    own: bool = False,
) -> str:
    """A paragraph style; `own` marks one that Word does not know by name."""
    custom = ' w:customStyle="1"' if own else ""
    next_style = f'<w:next w:val="{following}"/>' if following else ""
    return (
        f'<w:style w:type="paragraph"{custom} w:styleId="{style_id}"><w:name w:val="{name}"/>'
        f'<w:basedOn w:val="{based_on}"/>{next_style}<w:qFormat/>'
        f"<w:pPr>{paragraph}</w:pPr><w:rPr>{run}</w:rPr></w:style>"
    )


def _size(half_points: int) -> str:
    return f'<w:sz w:val="{half_points}"/><w:szCs w:val="{half_points}"/>'


def _space(before: int, after: int) -> str:
    return f'<w:spacing w:before="{before}" w:after="{after}"/>'


def _bold(colour: str, half_points: int) -> str:
    return f'<w:b/><w:bCs/><w:color w:val="{colour}"/>{_size(half_points)}'


def _list(instance: int) -> str:
    return f'<w:numPr><w:numId w:val="{instance}"/></w:numPr>'


def _border(side: str, colour: str, size: int, space: int) -> str:
    return f'<w:{side} w:val="single" w:sz="{size}" w:space="{space}" w:color="{colour}"/>'


_KEEP = "<w:keepNext/><w:keepLines/>"
_GREY_SMALL = f'<w:color w:val="{GREY}"/>{_size(17)}'

_BASE = (
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/>'
    "<w:pPr><w:widowControl/></w:pPr></w:style>"
    '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">'
    '<w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>'
    '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>'
    '<w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar>'
    '<w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/>'
    '<w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>'
    '<w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/>'
    '<w:uiPriority w:val="99"/><w:semiHidden/></w:style>'
)

_CHARACTER = (
    '<w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/>'
    f'<w:basedOn w:val="DefaultParagraphFont"/><w:rPr><w:color w:val="{LINK}"/><w:u w:val="single"/></w:rPr></w:style>'
    '<w:style w:type="character" w:styleId="FootnoteReference"><w:name w:val="footnote reference"/>'
    '<w:basedOn w:val="DefaultParagraphFont"/><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>'
)

_TABLE = (
    '<w:style w:type="table" w:customStyle="1" w:styleId="ReportTable"><w:name w:val="Report Table"/>'
    '<w:basedOn w:val="TableNormal"/><w:tblPr><w:tblStyleRowBandSize w:val="1"/><w:tblBorders>'
    f"{_border('top', BLUE, 8, 0)}{_border('bottom', BLUE, 8, 0)}{_border('insideH', RULE, 4, 0)}"
    '</w:tblBorders><w:tblCellMar><w:top w:w="40" w:type="dxa"/><w:left w:w="60" w:type="dxa"/>'
    '<w:bottom w:w="40" w:type="dxa"/><w:right w:w="60" w:type="dxa"/></w:tblCellMar></w:tblPr>'
    '<w:tblStylePr w:type="firstRow"><w:tcPr>'
    f'<w:shd w:val="clear" w:color="auto" w:fill="{PALE}"/></w:tcPr></w:tblStylePr></w:style>'
)

_BILINGUAL = (
    '<w:style w:type="table" w:customStyle="1" w:styleId="BilingualTable"><w:name w:val="Bilingual Table"/>'
    '<w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders>'
    f"{_border('insideV', RULE, 4, 0)}"
    '</w:tblBorders><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="142" w:type="dxa"/>'
    '<w:bottom w:w="0" w:type="dxa"/><w:right w:w="142" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>'
)


def _paragraph_styles() -> list[str]:
    """Every paragraph style that the writer uses."""
    notice_box = "".join(_border(side, RULE, 4, 6) for side in ("top", "left", "bottom", "right"))
    cell = _size(18)
    return [
        _style("BodyText", "Body Text", paragraph=_space(0, 120)),
        _style("CoverText", "Cover Text", own=True, paragraph=_space(0, 100), run=_size(22)),
        _style("Title", "Title", following="Subtitle", paragraph=f"{_KEEP}{_space(3600, 280)}", run=_bold(BLUE, 56)),
        _style(
            "Subtitle",
            "Subtitle",
            following="CoverText",
            paragraph=f"<w:pBdr>{_border('bottom', RULE, 8, 14)}</w:pBdr>{_space(0, 560)}",
            run=f'<w:color w:val="{GREY}"/>{_size(28)}',
        ),
        _style(
            "Heading1",
            "heading 1",
            following="BodyText",
            paragraph=f'{_KEEP}<w:pageBreakBefore/>{_space(0, 240)}<w:outlineLvl w:val="0"/>',
            run=_bold(BLUE, 34),
        ),
        _style(
            "Heading2",
            "heading 2",
            following="BodyText",
            paragraph=f'{_KEEP}{_space(320, 120)}<w:outlineLvl w:val="1"/>',
            run=_bold(BLUE, 26),
        ),
        _style(
            "Heading3",
            "heading 3",
            following="BodyText",
            paragraph=f'{_KEEP}{_space(240, 80)}<w:outlineLvl w:val="2"/>',
            run=_bold(BLUE, 22),
        ),
        _style(
            "TOCHeading",
            "TOC Heading",
            following="BodyText",
            paragraph=f"{_KEEP}<w:pageBreakBefore/>{_space(0, 240)}",
            run=_bold(BLUE, 34),
        ),
        _style("TOC1", "toc 1", paragraph=_space(120, 40), run="<w:b/><w:bCs/>"),
        _style("TOC2", "toc 2", paragraph=f'{_space(0, 20)}<w:ind w:left="284"/>'),
        _style(
            "TableofFigures",
            "table of figures",
            paragraph=f'<w:keepLines/>{_space(0, 40)}<w:ind w:left="284" w:hanging="284"/>',
            run=_size(18),
        ),
        _style("ListBullet", "List Bullet", paragraph=f"{_list(BULLETS)}{_space(0, 80)}<w:contextualSpacing/>"),
        _style("ListNumber", "List Number", paragraph=f"{_list(NUMBERS)}{_space(0, 80)}<w:contextualSpacing/>"),
        _style(
            "Quote",
            "Quote",
            following="BodyText",
            paragraph=f"<w:keepLines/><w:pBdr>{_border('left', BLUE, 18, 10)}</w:pBdr>{_space(60, 160)}"
            '<w:ind w:left="284" w:right="284"/>',
            run="<w:i/><w:iCs/>",
        ),
        _style(
            "Notice",
            "Notice",
            following="BodyText",
            own=True,
            paragraph=f"<w:keepLines/><w:pBdr>{notice_box}</w:pBdr>"
            f'<w:shd w:val="clear" w:color="auto" w:fill="{PALE}"/>'
            f'{_space(60, 160)}<w:ind w:left="142" w:right="142"/>',
        ),
        _style("Source", "Source", own=True, paragraph=_space(0, 160), run=_GREY_SMALL),
        _style("Note", "Note", own=True, paragraph=_space(0, 120), run=_GREY_SMALL),
        _style(
            "Caption",
            "caption",
            following="BodyText",
            paragraph=f"<w:keepLines/>{_space(200, 80)}",
            run=_bold(BLUE, 18),
        ),
        _style("TableText", "Table Text", own=True, run=cell),
        _style("TableNumber", "Table Number", own=True, based_on="TableText", paragraph='<w:jc w:val="right"/>'),
        _style("TableRowHeader", "Table Row Header", own=True, based_on="TableText", run="<w:b/><w:bCs/>"),
        _style(
            "TableHeader",
            "Table Header",
            own=True,
            based_on="TableText",
            paragraph="<w:keepNext/>",
            run=_bold(BLUE, 18),
        ),
        _style(
            "TableHeaderNumber",
            "Table Header Number",
            own=True,
            based_on="TableHeader",
            paragraph='<w:jc w:val="right"/>',
        ),
        _style(
            "ColumnHeader",
            "Column Header",
            own=True,
            based_on="TableHeader",
            # The space below its line keeps the first row of a page clear of it.
            paragraph=f"<w:pBdr>{_border('bottom', BLUE, 8, 2)}</w:pBdr>{_space(0, 80)}",
        ),
        _style(
            "AfterTable",
            "After Table",
            own=True,
            paragraph='<w:spacing w:before="0" w:after="120" w:line="120" w:lineRule="exact"/>',
            run=_size(8),
        ),
        _style(
            "Header",
            "header",
            # The space below keeps a header of several lines apart from the text.
            paragraph=f"<w:pBdr>{_border('bottom', RULE, 4, 4)}</w:pBdr>{_space(0, 240)}",
            run=_GREY_SMALL,
        ),
        _style("Footer", "footer", paragraph='<w:jc w:val="right"/>', run=_GREY_SMALL),
        _style("FootnoteText", "footnote text", paragraph=_space(0, 40), run=_size(16)),
    ]
