"""The numbering of lists: the look of the house style, and a fresh start for each numbered list."""

from __future__ import annotations

from collections.abc import Mapping

from lxml import etree

from reportgen.write.docx.house.numbering import BULLETS, LEVELS, NUMBERS, default_level
from reportgen.write.docx.house.reference import ReferenceDocument
from reportgen.write.docx.house.style_names import W
from reportgen.write.docx.runs import NAMESPACES


class Numbering:
    """Hands out numbering instances (`w:num`) and writes the numbering part.

    The look of a list is that of the styles List Bullet and List Number; where a house style has given them no list,
    or not all of its levels, the default look fills in.
    """

    def __init__(self, house: ReferenceDocument) -> None:
        part = house.parts.get("numbering")
        self.root = etree.fromstring(part.blob if part else f"<w:numbering {NAMESPACES}/>")
        styles = etree.fromstring(house.styles)
        used = {str(one.get(f"{W}val")) for one in styles.iter(f"{W}numId")}
        for instance in self.root.findall(f"{W}num"):
            if instance.get(f"{W}numId") not in used:  # of a list in the text of the house style itself
                self.root.remove(instance)
        linked = _linked(styles, house.style_ids)
        self.bullets = self._instance(self._definition(linked.get("List Bullet", ""), BULLETS))
        self.numbers = self._definition(linked.get("List Number", ""), NUMBERS)

    def ordered(self) -> int:
        """A new numbering instance that starts at 1."""
        return self._instance(self.numbers, restart=True)

    def part_xml(self) -> bytes:
        """The numbering part."""
        return etree.tostring(self.root, xml_declaration=True, encoding="UTF-8", standalone=True)

    def _definition(self, instance: str, kind: int) -> int:
        """The definition behind an instance of the house style, with every level; a default one where there is none."""
        number = self._value(f"{W}num[@{W}numId='{instance}']/{W}abstractNumId")
        definition = self.root.find(f"{W}abstractNum[@{W}abstractNumId='{number}']")
        if definition is None or definition.find(f"{W}numStyleLink") is not None:
            number = str(self._next("abstractNum", "abstractNumId"))
            definition = etree.Element(f"{W}abstractNum", {f"{W}abstractNumId": number})
            etree.SubElement(definition, f"{W}multiLevelType")
            before = len(self.root.findall(f"{W}numPicBullet")) + len(self.root.findall(f"{W}abstractNum"))
            self.root.insert(before, definition)
        for kinds in definition.iterfind(f"{W}multiLevelType"):
            kinds.set(f"{W}val", "hybridMultilevel")
        known = {str(level.get(f"{W}ilvl")) for level in definition.iterfind(f"{W}lvl")}
        for level in range(LEVELS):
            if str(level) not in known:
                definition.append(_element(default_level(kind, level)))
        return int(number)

    def _instance(self, definition: int, *, restart: bool = False) -> int:
        number = self._next("num", "numId")
        starts = "".join(
            f'<w:lvlOverride w:ilvl="{level}"><w:startOverride w:val="1"/></w:lvlOverride>' for level in range(LEVELS)
        )
        instance = _element(
            f'<w:num w:numId="{number}"><w:abstractNumId w:val="{definition}"/>{starts if restart else ""}</w:num>'
        )
        last = [*self.root.iterfind(f"{W}abstractNum"), *self.root.iterfind(f"{W}num")][-1]
        last.addnext(instance)
        return number

    def _next(self, tag: str, attribute: str) -> int:
        return max((int(one.get(f"{W}{attribute}", "0")) for one in self.root.iterfind(f"{W}{tag}")), default=0) + 1

    def _value(self, path: str) -> str:
        found = self.root.find(path)
        return "" if found is None else str(found.get(f"{W}val", ""))


def _linked(styles: etree._Element, ids: Mapping[str, str]) -> dict[str, str]:
    """The list instance that each style of lists refers to, by the name of the style."""
    found = {}
    for name in ("List Bullet", "List Number"):
        path = f"{W}style[@{W}styleId='{ids[name]}']/{W}pPr/{W}numPr/{W}numId"
        number = styles.find(path)
        if number is not None:
            found[name] = str(number.get(f"{W}val", ""))
    return found


def _element(xml: str) -> etree._Element:
    return etree.fromstring(f"<w:numbering {NAMESPACES}>{xml}</w:numbering>")[0]
