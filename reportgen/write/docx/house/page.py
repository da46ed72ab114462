"""The page of a house style: its size and margins, upright and turned."""

from __future__ import annotations

from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class Page:
    """A page and its margins, as `w:pgSz` and `w:pgMar` have them, in twentieths of a point."""

    width: int = 11906
    height: int = 16838
    top: int = 1418
    right: int = 1418
    bottom: int = 1418
    left: int = 1418
    header: int = 709
    footer: int = 709
    gutter: int = 0

    @property
    def text_width(self) -> int:
        """The width between the margins."""
        return self.width - self.left - self.right - self.gutter

    @property
    def text_height(self) -> int:
        """The height between the margins; a negative margin only says that the header may not push the text down."""
        return self.height - abs(self.top) - abs(self.bottom)

    def turned(self) -> Page:
        """The page on its side, with the same margins; one that is wide already stays as it is."""
        return self if self.width >= self.height else replace(self, width=self.height, height=self.width)

    def xml(self) -> str:
        """The size and the margins in the properties of a section."""
        orientation = ' w:orient="landscape"' if self.width > self.height else ""
        margins = "".join(
            f' w:{name}="{getattr(self, name)}"'
            for name in ("top", "right", "bottom", "left", "header", "footer", "gutter")
        )
        return f'<w:pgSz w:w="{self.width}" w:h="{self.height}"{orientation}/><w:pgMar{margins}/>'
