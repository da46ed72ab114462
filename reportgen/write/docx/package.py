"""The package around the text: python-docx supplies it; language, properties, header and footer are ours."""

from __future__ import annotations

from typing import Any

import docx
from docx.document import Document as WordDocument
from docx.opc.constants import RELATIONSHIP_TYPE as RT
from docx.oxml import parse_xml
from docx.shared import Cm

from reportgen.document import Document, Run
from reportgen.language import Language
from reportgen.write.docx.runs import NAMESPACES, Runs, field
from reportgen.write.docx.styles import styles_part

# Parts of python-docx's default template that say nothing true about a report.
_UNWANTED = ("thumbnail", "stylesWithEffects", "customXml", "webSettings", "fontTable")
_PAGE_FIELDS = {"{page}": ("PAGE", "1"), "{pages}": ("NUMPAGES", "1")}

_LONGEST_PROPERTY = 255
"""As many characters as Word, and python-docx, take in a core property."""


def new_package(document: Document) -> WordDocument:
    """An empty Word document with the styles, language, properties, header and footer of `document`."""
    word = docx.Document()
    for relationships in (word.part.package.rels, word.part.rels):
        for identifier in [rid for rid, rel in relationships.items() if rel.reltype.endswith(_UNWANTED)]:
            del relationships[identifier]
    _replace(word, RT.STYLES, styles_part(document.language))
    _replace(word, RT.SETTINGS, _settings(document.language))
    _application(word)
    _properties(word, document)
    _page(word, document)
    return word


def _replace(word: WordDocument, relationship: str, xml: bytes) -> None:
    part: Any = word.part.part_related_by(relationship)
    part._element = parse_xml(xml)


def _settings(language: Language) -> bytes:
    """Settings without any request to update fields, so that the file opens without a question."""
    return (
        f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:settings {NAMESPACES}>'
        '<w:zoom w:percent="100"/><w:defaultTabStop w:val="709"/><w:characterSpacingControl w:val="doNotCompress"/>'
        '<w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr>'
        '<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" '
        f'w:val="15"/></w:compat><w:themeFontLang w:val="{language.tag}"/>'
        '<w:clrSchemeMapping w:bg1="light1" w:t1="dark1" w:bg2="light2" w:t2="dark2" w:accent1="accent1" '
        'w:accent2="accent2" w:accent3="accent3" w:accent4="accent4" w:accent5="accent5" w:accent6="accent6" '
        'w:hyperlink="hyperlink" w:followedHyperlink="followedHyperlink"/>'
        '<w:decimalSymbol w:val=","/><w:listSeparator w:val=";"/></w:settings>'
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


def _page(word: WordDocument, document: Document) -> None:
    """A4 with margins of 2.5 cm; a running header and a page number on every page but the cover."""
    section = word.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.left_margin = section.right_margin = section.top_margin = section.bottom_margin = Cm(2.5)
    section.different_first_page_header_footer = True
    runs = Runs(word.part)
    header = runs.run(Run(document.meta.get("running-title", "")))
    footer = _with_fields(document.meta.get("page-label", "{page}"), runs)
    for part, style, content in ((section.header, "Header", header), (section.footer, "Footer", footer)):
        part.is_linked_to_previous = False
        element: Any = part._element
        for child in list(element):
            element.remove(child)
        element.append(parse_xml(f'<w:p {NAMESPACES}><w:pPr><w:pStyle w:val="{style}"/></w:pPr>{content}</w:p>'))


def _with_fields(text: str, runs: Runs) -> str:
    """The text of a page label with `{page}` and `{pages}` as fields."""
    out = []
    while text:
        position, mark = min(
            ((text.index(mark), mark) for mark in _PAGE_FIELDS if mark in text), default=(len(text), "")
        )
        if position:
            out.append(runs.run(Run(text[:position])))
        if mark:
            out.append(field(*_PAGE_FIELDS[mark]))
        text = text[position + len(mark) :]
    return "".join(out)
