"""Foreign files by what their blocks are: tables, frames, boxes, controls, columns, notes, changes."""

from __future__ import annotations

from ..word_xml import deleted, field, inserted, p, part, r, tbl, tc, tr
from .words import Foreign, Words


def plain_text(w: Words) -> Foreign:
    return Foreign("".join(p(r(w())) for _ in range(5)))


def nothing_at_all(w: Words) -> Foreign:
    return Foreign("")


def empty_paragraphs(w: Words) -> Foreign:
    return Foreign("<w:p/><w:p/>" + p(r(w())) + "<w:p/>")


def headings(w: Words) -> Foreign:
    return Foreign(p(r(w()), "Title") + p(r(w()), "Titre1") + p(r(w())) + p(r(w()), "Kop2") + p(r(w())))


def only_tables(w: Words) -> Foreign:
    return Foreign("".join(tbl(*(tr(tc(w()), tc(w())) for _ in range(2))) for _ in range(2)))


def nested_tables(w: Words) -> Foreign:
    inner = tbl(tr(tc(w()), tc(tbl(tr(tc(w()))) + p(r(w())))))
    return Foreign(tbl(tr(tc(w()), tc(p(r(w())) + inner + p(r(w()))))) + p(r(w())))


def merged_cells(w: Words) -> Foreign:
    span, top, below = '<w:gridSpan w:val="2"/>', '<w:vMerge w:val="restart"/>', "<w:vMerge/>"
    rows = tr(tc(w(), span), tc(w(), top)), tr(tc(w()), tc(w()), tc("<w:p/>", below))
    return Foreign(tbl(*rows) + p(r(w())))


def uneven_rows(w: Words) -> Foreign:
    rows = tr(tc(w())), tr(tc(w()), tc(w()), tc(w()), properties='<w:gridBefore w:val="1"/>'), tr()
    return Foreign(tbl(*rows) + p(r(w())))


def layout_table(w: Words) -> Foreign:
    """The whole page stands in one cell, as letters do."""
    return Foreign(tbl(tr(tc("".join(p(r(w())) for _ in range(4))))))


def control(content: str, properties: str = "") -> str:
    return f"<w:sdt><w:sdtPr>{properties}</w:sdtPr><w:sdtContent>{content}</w:sdtContent></w:sdt>"


def content_controls(w: Words) -> Foreign:
    row = control(tr(control(tc(w())), tc(control(p(r(w()))))))
    inline = p(r(w() + " ") + control(r(w())))
    return Foreign(control(p(r(w())) + control(p(r(w())))) + tbl(row) + inline)


def controls_of_forms(w: Words) -> Foreign:
    box = control(r("☒"), '<w14:checkbox><w14:checked w14:val="1"/></w14:checkbox>')
    choice = control(r(w()), '<w:dropDownList><w:listItem w:displayText="x" w:value="x"/></w:dropDownList>')
    repeated = control(p(r(w())), "<w:docPartObj/>")
    return Foreign(p(box + r(" " + w())) + p(choice) + repeated)


def frames(w: Words) -> Foreign:
    frame = '<w:framePr w:w="2000" w:hAnchor="page" w:x="900" w:y="900"/>'
    cap = '<w:framePr w:dropCap="drop" w:lines="2"/>'
    return Foreign(p(r(w()), properties=frame) + p(r(w()), properties=cap) + p(r(w())))


def two_columns(w: Words) -> Foreign:
    """A printed bill: French on the left, Dutch on the right, in columns that a section makes."""
    section = '<w:sectPr><w:type w:val="continuous"/><w:cols w:num="2"/></w:sectPr>'
    column = '<w:r><w:br w:type="column"/></w:r>'
    body = p(r("Art. 2"), "Titre1") + p(r(w()), properties=section) + p(column + r(w())) + p(r(w()))
    return Foreign(body + section)


NUMBERING = part(
    "numbering",
    '<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/>'
    '<w:lvlText w:val="Art. %1."/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/>'
    '<w:lvlText w:val="%2)"/></w:lvl></w:abstractNum>'
    '<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>',
)


def numbered_articles(w: Words) -> Foreign:
    def at(level: int) -> str:
        return f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="1"/></w:numPr>'

    body = p(r(w()), properties=at(0)) + p(r(w()), properties=at(1)) + p(r(w()), properties=at(1))
    return Foreign(body + p(r(w()), properties=at(0)), {"word/numbering.xml": NUMBERING})


def notes(w: Words) -> Foreign:
    mark, end = '<w:r><w:footnoteReference w:id="2"/></w:r>', '<w:r><w:endnoteReference w:id="3"/></w:r>'
    table = tbl(tr(tc(p(r(w()) + mark.replace("2", "4")))))
    foot = "".join(f'<w:footnote w:id="{n}">{p(r(w()))}{p(r(w()))}</w:footnote>' for n in (2, 4))
    ends = f'<w:endnote w:id="3">{p(r(w()))}{tbl(tr(tc(w())))}</w:endnote>'
    parts = {"word/footnotes.xml": part("footnotes", foot), "word/endnotes.xml": part("endnotes", ends)}
    return Foreign(p(r(w()) + mark + r(" " + w()) + end) + table, parts)


def comments(w: Words) -> Foreign:
    body = p('<w:commentRangeStart w:id="0"/>' + r(w()) + '<w:r><w:commentReference w:id="0"/></w:r>') + p(r(w()))
    made = f'<w:comment w:id="0" w:author="A">{p(r(w()))}</w:comment>'
    return Foreign(body, {"word/comments.xml": part("comments", made)})


def headers_and_footers(w: Words) -> Foreign:
    parts, related, references = {}, {}, ""
    for number, (place, kind) in enumerate(
        (p_, k) for p_ in ("header", "footer") for k in ("default", "first", "even")
    ):
        name = f"word/{place}{number}.xml"
        parts[name] = part("hdr" if place == "header" else "ftr", p(r(w())) + tbl(tr(tc(w()))))
        related[f"h{number}"] = (place, name)
        references += f'<w:{place}Reference w:type="{kind}" r:id="h{number}"/>'
    return Foreign(p(r(w())) + f"<w:sectPr>{references}<w:titlePg/></w:sectPr>", parts, related)


def tracked_changes(w: Words) -> Foreign:
    gone, moved = w(seen=False), w()
    mark = "<w:rPr><w:del w:id='9' w:author='A'/></w:rPr>"
    row = '<w:del w:id="8" w:author="A"/>'
    body = p(r(w() + " ") + deleted(gone) + inserted(r(w())))
    body += p(f'<w:moveTo w:id="5" w:author="A">{r(moved)}</w:moveTo>')
    body += f"<w:p><w:pPr>{mark}</w:pPr>{deleted(w(seen=False))}</w:p>"
    return Foreign(body + tbl(tr(tc(w())), tr(tc(p(deleted(w(seen=False)))), properties=row)) + p(r(w())))


def tags_of_programs(w: Words) -> Foreign:
    def custom(inner: str) -> str:
        return f'<w:customXml w:element="x">{inner}</w:customXml>'

    body = custom(p(r(w())) + custom(tbl(tr(tc(w())))))
    return Foreign(body + p(f'<w:smartTag w:element="place">{r(w())}{custom(r(" " + w()))}</w:smartTag>'))


def contents_in_a_control(w: Words) -> Foreign:
    entries = p(field(' TOC \\o "1-3" ', r("x")), "TOC1")
    body = control(p(r("Sommaire" if w.language == "fr" else "Inhoud"), "TOCHeading") + entries, "<w:docPartObj/>")
    return Foreign(body + p(r(w()), "Titre1") + p(r(w())))


def right_to_left(w: Words) -> Foreign:
    return Foreign(p(r(w(), "<w:rtl/>"), properties="<w:bidi/>") + p(f'<w:bdo w:val="rtl">{r(w())}</w:bdo>'))


BLOCKS = (
    *(plain_text, nothing_at_all, empty_paragraphs, headings, only_tables, nested_tables, merged_cells, uneven_rows),
    *(layout_table, content_controls, controls_of_forms, frames, two_columns, numbered_articles, notes, comments),
    *(headers_and_footers, tracked_changes, tags_of_programs, contents_in_a_control, right_to_left),
)
