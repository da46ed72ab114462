"""The colours of a document's theme, and the colours that are derived from them."""

from __future__ import annotations

from lxml import etree

from reportgen.accessibility.contrast import Colour, colour, from_linear, linear, relit
from reportgen.accessibility.word.names import A, W

# Names that Word uses for the colours of the theme → where its colour mapping (w:clrSchemeMapping) sends them.
_MAPPED = {"text1": "t1", "background1": "bg1", "text2": "t2", "background2": "bg2", "tx1": "t1", "tx2": "t2"}
_SCHEME = {
    "dark1": "dk1",
    "light1": "lt1",
    "dark2": "dk2",
    "light2": "lt2",
    "hyperlink": "hlink",
    "followedHyperlink": "folHlink",
}
_USUAL = {"t1": "dark1", "bg1": "light1", "t2": "dark2", "bg2": "light2"}

_PRESET = {"black": (0, 0, 0), "white": (255, 255, 255), "red": (255, 0, 0), "blue": (0, 0, 255)}
_PRESET |= {"green": (0, 128, 0), "yellow": (255, 255, 0), "gray": (128, 128, 128), "grey": (128, 128, 128)}


class Theme:
    """The colours of one document: by the name in WordprocessingML, or by an element of DrawingML."""

    def __init__(self, theme: etree._Element | None, mapping: etree._Element | None) -> None:
        self._mapping = (
            dict(_USUAL)
            if mapping is None
            else {name: mapping.get(f"{W}{name}", usual) for name, usual in _USUAL.items()}
        )
        self._colours: dict[str, Colour] = {}
        scheme = None if theme is None else theme.find(f"{A}themeElements/{A}clrScheme")
        for entry in () if scheme is None else scheme:
            found = next((one for child in entry if (one := _literal(child))), None)
            if found:
                self._colours[etree.QName(entry).localname] = found

    def named(self, name: str) -> Colour | None:
        """The colour of a name such as `accent1`, `text1`, `tx1` or `hyperlink`; None when the theme lacks it."""
        name = _MAPPED.get(name, name)
        name = self._mapping.get(name, name)
        return self._colours.get(_SCHEME.get(name, name))

    def word(self, element: etree._Element, literal: str, prefix: str = "theme") -> Colour | None:
        """The colour of an element of WordprocessingML: its theme colour with tint or shade, else its literal value.

        `literal` is the attribute with the value; `prefix` is `theme`, or `themeFill` for the fill of a shading.
        """
        name = element.get(f"{W}{'themeFill' if prefix == 'themeFill' else 'themeColor'}")
        base = self.named(name) if name else None
        if base is None:
            return colour(element.get(f"{W}{literal}"))
        if tint := _fraction(element.get(f"{W}{prefix}Tint")):
            base = relit(base, tint, 1 - tint)
        if shade := _fraction(element.get(f"{W}{prefix}Shade")):
            base = relit(base, shade)
        return base

    def drawing(self, fill: etree._Element | None) -> Colour | None:
        """The colour in an `a:solidFill` or another element that holds one colour of DrawingML."""
        for element in () if fill is None else fill:
            base = self.named(element.get("val", "")) if element.tag == f"{A}schemeClr" else _literal(element)
            if base is not None:
                return _adjusted(base, element)
        return None


def _fraction(text: str | None) -> float | None:
    try:
        return int(text, 16) / 255 if text else None
    except ValueError:
        return None


def _literal(element: etree._Element) -> Colour | None:
    if element.tag == f"{A}srgbClr":
        return colour(element.get("val"))
    if element.tag == f"{A}sysClr":
        return colour(element.get("lastClr"))
    return _PRESET.get(element.get("val", "")) if element.tag == f"{A}prstClr" else None


def _adjusted(base: Colour, element: etree._Element) -> Colour:
    """The colour after the changes that stand inside its element, in their order (ISO/IEC 29500-1, 20.1.2.3)."""
    for change in element:
        try:
            part = int(change.get("val", "")) / 100_000
        except ValueError:
            continue
        if change.tag == f"{A}lumMod":
            base = relit(base, part)
        elif change.tag == f"{A}lumOff":
            base = relit(base, 1, part)
        elif change.tag in (f"{A}shade", f"{A}tint"):
            plus = 1 - part if change.tag == f"{A}tint" else 0.0
            red, green, blue = (linear(channel) * part + plus for channel in base)
            base = from_linear((red, green, blue))
    return base
