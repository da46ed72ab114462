"""The house style that comes with reportgen."""

from __future__ import annotations

from functools import cache

from docx.opc.constants import CONTENT_TYPE as CT
from lxml import etree

from reportgen.write.docx.house.numbering import default_numbering
from reportgen.write.docx.house.page import Page
from reportgen.write.docx.house.parts import HousePart
from reportgen.write.docx.house.reference import Banner, ReferenceDocument
from reportgen.write.docx.house.style_names import style_ids
from reportgen.write.docx.house.styles import default_styles
from reportgen.write.docx.house.theme import default_theme
from reportgen.write.docx.runs import NAMESPACES

_HEADER = '<w:p><w:pPr><w:pStyle w:val="Header"/></w:pPr><w:r><w:t>{running-title}</w:t></w:r></w:p>'
_FOOTER = '<w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr><w:r><w:t>{page-label}</w:t></w:r></w:p>'

_BAND_COLOURS = ("000000", "FDDA24", "EF3340")
"""The colours of the Belgian flag, black, yellow and red, as thin bands above the cover."""

_SETTINGS = {
    "defaultTabStop": f'<w:defaultTabStop {NAMESPACES} w:val="709"/>',
    "clrSchemeMapping": (
        f'<w:clrSchemeMapping {NAMESPACES} w:bg1="light1" w:t1="dark1" w:bg2="light2" w:t2="dark2" '
        'w:accent1="accent1" w:accent2="accent2" w:accent3="accent3" w:accent4="accent4" w:accent5="accent5" '
        'w:accent6="accent6" w:hyperlink="hyperlink" w:followedHyperlink="followedHyperlink"/>'
    ),
}


@cache
def default_reference() -> ReferenceDocument:
    """A restrained official style in Arial: a cover, a running header, `page X of Y`, sober tables."""
    styles = default_styles()
    return ReferenceDocument(
        styles=styles,
        style_ids=style_ids(etree.fromstring(styles)),
        page=Page(),
        banners=(
            Banner("footer", "default", _part("footer1", CT.WML_FOOTER, "ftr", _FOOTER)),
            Banner("header", "default", _part("header1", CT.WML_HEADER, "hdr", _HEADER)),
            Banner("header", "first", _part("header2", CT.WML_HEADER, "hdr", _bands())),
        ),
        title_page=True,
        section={},
        settings=_SETTINGS,
        parts={
            "theme": HousePart("word/theme/theme1.xml", CT.OFC_THEME, default_theme()),
            "numbering": HousePart("word/numbering.xml", CT.WML_NUMBERING, default_numbering()),
        },
    )


def _part(name: str, content_type: str, root: str, content: str) -> HousePart:
    xml = f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:{root} {NAMESPACES}>{content}</w:{root}>'
    return HousePart(f"word/{name}.xml", content_type, xml.encode())


def _bands() -> str:
    width = 567
    cells = "".join(
        f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="{colour}"/>'
        '</w:tcPr><w:p><w:pPr><w:pStyle w:val="AfterTable"/></w:pPr></w:p></w:tc>'
        for colour in _BAND_COLOURS
    )
    grid = f'<w:gridCol w:w="{width}"/>' * len(_BAND_COLOURS)
    return (
        f'<w:tbl><w:tblPr><w:tblW w:w="{width * len(_BAND_COLOURS)}" w:type="dxa"/><w:tblLayout w:type="fixed"/>'
        '<w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar></w:tblPr>'
        f'<w:tblGrid>{grid}</w:tblGrid><w:tr><w:trPr><w:trHeight w:val="100" w:hRule="exact"/></w:trPr>{cells}</w:tr>'
        '</w:tbl><w:p><w:pPr><w:pStyle w:val="AfterTable"/></w:pPr></w:p>'
    )
