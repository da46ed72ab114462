"""The theme of the default house style: the fonts and colours that Word offers first, in its charts too."""

from __future__ import annotations

from reportgen.write.docx.house.styles import BLUE, FONT, INK, LINK, PALE

_ACCENTS = (BLUE, "B35900", "4C7A34", "7A4B8C", "0F7B8A", "8A6D00")
"""Six colours with at least 4.5:1 on white that also differ in grey."""

_FILL = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'
_LINE = f'<a:ln w="9525">{_FILL}<a:prstDash val="solid"/></a:ln>'
_EFFECT = "<a:effectStyle><a:effectLst/></a:effectStyle>"


def default_theme() -> bytes:
    """The theme part: flat, without shadows or gradients."""
    colours = {"dk1": INK, "lt1": "FFFFFF", "dk2": BLUE, "lt2": PALE}
    colours |= {f"accent{number}": colour for number, colour in enumerate(_ACCENTS, start=1)}
    colours |= {"hlink": LINK, "folHlink": "5B3A7A"}
    scheme = "".join(f'<a:{name}><a:srgbClr val="{colour}"/></a:{name}>' for name, colour in colours.items())
    font = f'<a:latin typeface="{FONT}"/><a:ea typeface=""/><a:cs typeface="{FONT}"/>'
    fonts = f"<a:majorFont>{font}</a:majorFont><a:minorFont>{font}</a:minorFont>"
    effects = f"<a:effectStyleLst>{_EFFECT * 3}</a:effectStyleLst><a:bgFillStyleLst>{_FILL * 3}</a:bgFillStyleLst>"
    formats = f"<a:fillStyleLst>{_FILL * 3}</a:fillStyleLst><a:lnStyleLst>{_LINE * 3}</a:lnStyleLst>{effects}"
    return (
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
        '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Report"><a:themeElements>'
        f'<a:clrScheme name="Report">{scheme}</a:clrScheme>'
        f'<a:fontScheme name="Report">{fonts}</a:fontScheme><a:fmtScheme name="Report">{formats}</a:fmtScheme>'
        "</a:themeElements></a:theme>"
    ).encode()
