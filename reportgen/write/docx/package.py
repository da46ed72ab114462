"""The package around the text: python-docx supplies it; the house style and the language of the report go into it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import docx
from docx.document import Document as WordDocument
from docx.opc.constants import RELATIONSHIP_TYPE as RT
from docx.opc.part import Part
from docx.oxml import parse_xml
from lxml import etree

from reportgen.document import Document
from reportgen.language import Language
from reportgen.write.docx.house.parts import RELATIONSHIPS, add_part
from reportgen.write.docx.house.reference import SETTINGS, ReferenceDocument
from reportgen.write.docx.house.style_names import W
from reportgen.write.docx.runs import NAMESPACES

# Parts of python-docx's default template that say nothing true about a report, or that the house style replaces.
_UNWANTED = ("thumbnail", "stylesWithEffects", "customXml", "webSettings", "fontTable", "theme", "numbering")

_LONGEST_PROPERTY = 255
"""As many characters as Word, and python-docx, take in a core property."""


def new_package(document: Document, house: ReferenceDocument) -> WordDocument:
    """An empty Word document with the house style, and the language and properties of `document`."""
    word = docx.Document()
    for relationships in (word.part.package.rels, word.part.rels):
        for identifier in [rid for rid, rel in relationships.items() if rel.reltype.endswith(_UNWANTED)]:
            del relationships[identifier]
    known: dict[str, Part] = {}
    for kind, part in house.parts.items():
        word.part.relate_to(add_part(word.part.package, part, known), f"{RELATIONSHIPS}/{kind}")
    _replace(word, RT.STYLES, _styles(house.styles, document.language))
    _replace(word, RT.SETTINGS, _settings(house.settings, document.language))
    _application(word)
    _properties(word, document)
    return word


def _replace(word: WordDocument, relationship: str, xml: bytes) -> None:
    part: Any = word.part.part_related_by(relationship)
    part._element = parse_xml(xml)


def _styles(styles: bytes, language: Language) -> bytes:
    """The styles in the language of the report: in their defaults, and in no style by itself."""
    root = etree.fromstring(styles)
    for tag in list(root.iter(f"{W}lang")):
        parent = tag.getparent()
        assert parent is not None
        parent.remove(tag)
    defaults = root.find(f"{W}docDefaults")
    if defaults is None:
        defaults = etree.Element(f"{W}docDefaults")
        root.insert(0, defaults)
    place = defaults
    for name in ("rPrDefault", "rPr"):
        child = place.find(f"{W}{name}")
        if child is None:
            child = etree.Element(f"{W}{name}")
            place.insert(0, child)
        place = child
    languages = {"val": language.tag, "eastAsia": language.tag, "bidi": "ar-SA"}
    etree.SubElement(place, f"{W}lang", {f"{W}{name}": tag for name, tag in languages.items()})
    return etree.tostring(root)


def _settings(house: Mapping[str, str], language: Language) -> bytes:
    """Settings without any request to update fields, so that the file opens without a question."""
    *before, colours = (house.get(name, "") for name in SETTINGS)
    return (
        f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:settings {NAMESPACES}>'
        f'<w:zoom w:percent="100"/>{"".join(before)}<w:characterSpacingControl w:val="doNotCompress"/>'
        '<w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr>'
        '<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" '
        f'w:val="15"/></w:compat><w:themeFontLang w:val="{language.tag}"/>'
        f'{colours}<w:decimalSymbol w:val=","/><w:listSeparator w:val=";"/></w:settings>'
    ).encode()


def _application(word: WordDocument) -> None:
    part: Any = word.part.package.part_related_by(RT.EXTENDED_PROPERTIES)
    part._blob = (
        b'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Properties '
        b'xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">'
        b"<Application>reportgen</Application></Properties>"
    )


def _properties(word: WordDocument, document: Document) -> None:
    """The core properties; no dates, because the same report gives the same bytes."""
    properties = word.core_properties
    properties.title = _short(document.title)
    properties.subject = _short(document.meta.get("subject", ""))
    properties.author = properties.last_modified_by = _short(document.meta.get("author", ""))
    properties.comments = _short(document.meta.get("description", ""))
    properties.language = document.language.tag
    properties.revision = 1
    element: Any = properties._element
    for child in list(element):
        if child.tag.endswith(("}created", "}modified")):
            element.remove(child)


def _short(text: str) -> str:
    return text if len(text) <= _LONGEST_PROPERTY else text[: _LONGEST_PROPERTY - 1] + "…"
