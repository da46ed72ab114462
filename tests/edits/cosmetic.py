"""What people and programs change in a file without changing what it says, in the XML as Word does."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lxml import etree

from .word import Edit, Element, W, WordFile, in_contents, properties_of, run, text_of

_RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships"
_HEADINGS = ("Sommaire", "Inhoud")


def _runs(file: WordFile) -> Iterator[Element]:
    return (one for one in list(file.body.iter(f"{W}r")) if text_of(one))


def _formatted(file: WordFile, *properties: tuple[str, dict[str, str]]) -> None:
    """Give every run these properties."""
    for one in _runs(file):
        found = one.find(f"{W}rPr")
        if found is None:
            found = etree.Element(f"{W}rPr")
            one.insert(0, found)
        for name, attributes in properties:
            for old in found.findall(W + name):
                found.remove(old)
            etree.SubElement(found, W + name, {W + key: text for key, text in attributes.items()})


def fonts(file: WordFile) -> None:
    _formatted(file, ("rFonts", {"ascii": "Verdana", "hAnsi": "Verdana"}))


def colours_and_sizes(file: WordFile) -> None:
    _formatted(file, ("color", {"val": "1F3864"}), ("sz", {"val": "19"}), ("szCs", {"val": "19"}))


def bold_and_underlined(file: WordFile) -> None:
    _formatted(file, ("b", {}), ("u", {"val": "single"}))


def highlighted(file: WordFile) -> None:
    _formatted(file, ("highlight", {"val": "yellow"}))


def spelling_switched_off(file: WordFile) -> None:
    _formatted(file, ("noProof", {}))


def spelling_language(file: WordFile) -> None:
    """The language of the check of spelling is set to another country's."""
    language = "fr-FR" if any("Les douanes" in text_of(one) for one in file.body) else "nl-NL"
    _formatted(file, ("lang", {"val": language, "eastAsia": "en-US"}))


def _respelled(file: WordFile, old: str, new: str) -> None:
    for root in file.roots.values():
        for text in root.iter(f"{W}t"):
            text.text = re.sub(old, new, text.text or "")


def double_spaces(file: WordFile) -> None:
    _respelled(file, r"(?<=[.,]) (?=\S)", "  ")


def no_break_spaces(file: WordFile) -> None:
    _respelled(file, r"(?<=[0-9]) (?=\w)", "\u00a0")


def ordinary_spaces(file: WordFile) -> None:
    _respelled(file, "[\u00a0\u202f]", " ")


def spaces_at_the_end(file: WordFile) -> None:
    for one in list(file.body.iter(f"{W}p")):
        if text_of(one) and not in_contents(one):
            one.append(run(" "))


def straight_apostrophes(file: WordFile) -> None:
    _respelled(file, "’", "'")


def soft_hyphens(file: WordFile) -> None:
    for one in _runs(file):
        one.append(etree.Element(f"{W}softHyphen"))


def one_run_a_word(file: WordFile) -> None:
    """Word cuts runs anew at every save: marks of revisions, spelling, where the page broke last."""
    for one in _runs(file):
        (text,) = one.findall(f"{W}t") or [None]
        if text is None or one.find(f"{W}br") is not None:
            continue
        words = re.findall(r"\S+\s*|\s+", text.text or "")
        for word in words[:-1]:
            one.addprevious(etree.Element(f"{W}proofErr", {f"{W}type": "spellStart"}))
            piece = run(word, one)
            piece.insert(0, etree.Element(f"{W}lastRenderedPageBreak"))
            one.addprevious(piece)
            one.addprevious(etree.Element(f"{W}proofErr", {f"{W}type": "spellEnd"}))
        text.text = words[-1]


def bookmarks_of_word(file: WordFile) -> None:
    """Word marks where the cursor stood, and headings that something refers to."""
    for number, (words, name) in enumerate(
        [("Europol", "_GoBack"), ("Quito", "_Hlk123456789"), ("36ter", "OLE_LINK1")]
    ):
        one = file.p(words)
        attributes = {f"{W}id": str(7000 + number), f"{W}name": name}
        properties_of(one).addnext(etree.Element(f"{W}bookmarkStart", attributes))
        one.append(etree.Element(f"{W}bookmarkEnd", {f"{W}id": str(7000 + number)}))


def marks_of_sessions(file: WordFile) -> None:
    for one in file.body.iter(f"{W}p", f"{W}r"):
        one.set(f"{W}rsidR", "00B83F11")


def paragraphs_restyled(file: WordFile) -> None:
    """Indents, spacing and page breaks of paragraphs."""
    for one in file.body.iter(f"{W}p"):
        properties = properties_of(one)
        for name, attributes in (("pageBreakBefore", {}), ("spacing", {"after": "240"}), ("ind", {"left": "284"})):
            if properties.find(W + name) is None:
                etree.SubElement(properties, W + name, {W + key: text for key, text in attributes.items()})


def page_breaks(file: WordFile) -> None:
    for words in ("Europol", "36ter"):
        before = etree.Element(f"{W}p")
        etree.SubElement(etree.SubElement(before, f"{W}r"), f"{W}br", {f"{W}type": "page"})
        file.p(words).addprevious(before)


def empty_paragraphs(file: WordFile) -> None:
    for one in list(file.body):
        if one.tag == f"{W}p":
            one.addprevious(etree.Element(f"{W}p", {f"{W}rsidR": "00B83F11"}))


def column_widths(file: WordFile) -> None:
    for one in file.body.iter(f"{W}gridCol", f"{W}tcW"):
        one.set(f"{W}w", str(int(str(one.get(f"{W}w"))) - 31))


def style_identifiers(file: WordFile) -> None:
    """Word in French renames the identifiers of styles that it knows; the names stay."""
    names = {"Heading1": "Titre1", "Heading2": "Titre2", "BodyText": "Corpsdetexte", "Caption": "Lgende"}
    for root in file.roots.values():
        for one in root.iter(f"{W}style"):
            identifier = str(one.get(f"{W}styleId"))
            one.set(f"{W}styleId", names.get(identifier, identifier))
        for one in root.iter(f"{W}pStyle", f"{W}basedOn", f"{W}next", f"{W}link"):
            one.set(f"{W}val", names.get(str(one.get(f"{W}val")), str(one.get(f"{W}val"))))


def contents_updated(file: WordFile) -> None:
    """Update Table: the entries get page numbers, each in a field."""
    for number, one in enumerate(
        one for one in file.body.iter(f"{W}p") if in_contents(one) and text_of(one) not in _HEADINGS
    ):
        entry = next(one.iter(f"{W}hyperlink"), one)
        etree.SubElement(etree.SubElement(entry, f"{W}r"), f"{W}tab")
        for kind in ("begin", "separate", "", "end"):
            piece = etree.SubElement(entry, f"{W}r")
            if kind:
                etree.SubElement(piece, f"{W}fldChar", {f"{W}fldCharType": kind})
            else:
                etree.SubElement(piece, f"{W}t").text = str(number + 3)
            if kind == "begin":
                instruction = etree.SubElement(etree.SubElement(entry, f"{W}r"), f"{W}instrText")
                instruction.text = " PAGEREF _Toc1 \\h "


def settings_changed(file: WordFile) -> None:
    """Zoom, a view, the default tab: what Word remembers of the window."""
    settings = file.roots["word/settings.xml"]
    for name, attributes in (("zoom", {"percent": "140"}), ("defaultTabStop", {"val": "720"}), ("proofState", {})):
        settings.insert(0, etree.Element(W + name, {W + key: text for key, text in attributes.items()}))


def header_changed(file: WordFile) -> None:
    """Another font and a tab in the running header."""
    for one in file.roots["word/header1.xml"].iter(f"{W}r"):
        one.insert(0, etree.Element(f"{W}tab"))


def commented(file: WordFile) -> None:
    """A comment in the margin, with its part."""
    one = file.p("36ter")
    properties_of(one).addnext(etree.Element(f"{W}commentRangeStart", {f"{W}id": "0"}))
    one.append(etree.Element(f"{W}commentRangeEnd", {f"{W}id": "0"}))
    etree.SubElement(etree.SubElement(one, f"{W}r"), f"{W}commentReference", {f"{W}id": "0"})
    comments = etree.Element(f"{W}comments", nsmap={"w": W[1:-1]})
    comment = etree.SubElement(comments, f"{W}comment", {f"{W}id": "0", f"{W}author": "A. Janssens"})
    etree.SubElement(etree.SubElement(etree.SubElement(comment, f"{W}p"), f"{W}r"), f"{W}t").text = "OK 99 ?"
    file.parts["word/comments.xml"] = etree.tostring(comments)
    name = "word/_rels/document.xml.rels"
    related = etree.fromstring(file.parts[name])
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments"
    etree.SubElement(
        related, f"{{{_RELATIONSHIPS}}}Relationship", {"Id": "rIdC", "Type": kind, "Target": "comments.xml"}
    )
    file.parts[name] = etree.tostring(related)


def content_controls(file: WordFile) -> None:
    """A paragraph inside a content control."""
    one = file.p("36ter")
    control = etree.Element(f"{W}sdt")
    etree.SubElement(control, f"{W}sdtPr")
    one.addprevious(control)
    etree.SubElement(control, f"{W}sdtContent").append(one)


COSMETIC: tuple[Edit, ...] = (
    *(fonts, colours_and_sizes, bold_and_underlined, highlighted, spelling_switched_off, spelling_language),
    *(double_spaces, no_break_spaces, ordinary_spaces, spaces_at_the_end, straight_apostrophes, soft_hyphens),
    *(one_run_a_word, bookmarks_of_word, marks_of_sessions, paragraphs_restyled, page_breaks, empty_paragraphs),
    *(column_widths, style_identifiers, contents_updated, settings_changed, header_changed, commented),
    content_controls,
)
"""Edits that change nothing that is said."""

OFFICE_COSMETIC: dict[str, dict[str, list[list[object]]]] = {
    "saved again": {"fr": [], "nl": []},
    "contents and fields updated": {"fr": [["update"]], "nl": [["update"]]},
    "a font": {"fr": [["restyle", "Text body", "CharFontName", "Liberation Sans"]], "nl": []},
    "a colour": {"fr": [["property", "Europol", "CharColor", 255]], "nl": [["property", "Quito", "CharColor", 255]]},
    "a size": {"fr": [["property", "36ter", "CharHeight", 15.0]], "nl": []},
    "a page break": {"fr": [["break page", "Europol"]], "nl": [["break page", "36ter"]]},
    "a language": {"fr": [["property", "Europol", "CharLocale", ["en", "GB"]]], "nl": []},
    "a comment": {"fr": [["comment", "Europol", "OK 99 ?"]], "nl": [["comment", "Quito", "Is dat zo?"]]},
    "columns": {"fr": [["columns", "plus haut niveau", [1500, 3000, 4500]]], "nl": []},
    "an empty line": {"fr": [["enter", "Europol", ""]], "nl": [["enter", "36ter", ""]]},
    "a space typed twice": {"fr": [["replace", "avec Europol", "avec  Europol"]], "nl": []},
    "a word typed again": {"fr": [["replace", "suspects", "suspects"]], "nl": [["replace", "Europol", "Europol"]]},
    "margins": {"fr": [["page", "LeftMargin", 3000]], "nl": [["page", "LeftMargin", 3000]]},
}
"""The same in LibreOffice, as steps of tests/edits/office.py for each file."""
