"""Foreign files by what stands in their text: boxes, drawings, fields, equations, signs, links."""

from __future__ import annotations

from ..word_xml import NAMESPACES, field, p, part, r, tbl, tc, tr
from .words import Foreign, Words

_GROUP = 'xmlns:wpg="http://schemas.microsoft.com/office/word/2010/wordprocessingGroup"'
_CANVAS = 'xmlns:wpc="http://schemas.microsoft.com/office/word/2010/wordprocessingCanvas"'


def _vml_box(inner: str) -> str:
    return (
        f"<w:r><w:pict><v:shape><v:textbox><w:txbxContent>{inner}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>"
    )


def _shape(inner: str) -> str:
    return f"<wps:wsp><wps:txbx><w:txbxContent>{inner}</w:txbxContent></wps:txbx></wps:wsp>"


def _drawing(data: str, alternative: str = "") -> str:
    described = f' descr="{alternative}"' if alternative else ""
    graphic = f"<a:graphic><a:graphicData>{data}</a:graphicData></a:graphic>"
    return f'<w:drawing><wp:inline><wp:docPr id="1" name="x"{described}/>{graphic}</wp:inline></w:drawing>'


def boxes_of_old_word(w: Words) -> Foreign:
    return Foreign(p(r(w()) + _vml_box(p(r(w())) + tbl(tr(tc(w()))))) + p(r(w())))


def boxes_of_new_word(w: Words) -> Foreign:
    inner = p(r(w())) + p(r(w()))
    choice = f'<mc:Choice Requires="wps">{_drawing(_shape(inner))}</mc:Choice>'
    old = _vml_box(inner).removeprefix("<w:r>").removesuffix("</w:r>")
    both = f"<w:r><mc:AlternateContent>{choice}<mc:Fallback>{old}</mc:Fallback></mc:AlternateContent></w:r>"
    return Foreign(p(r(w()) + both) + p(r(w())))


def boxes_in_a_group(w: Words) -> Foreign:
    group = f"<wpg:wgp {_GROUP}>{_shape(p(r(w())))}<wpg:grpSp>{_shape(p(r(w())))}</wpg:grpSp></wpg:wgp>"
    canvas = f"<wpc:wpc {_CANVAS}>{_shape(p(r(w())))}</wpc:wpc>"
    return Foreign(p(f"<w:r>{_drawing(group)}</w:r><w:r>{_drawing(canvas)}</w:r>") + p(r(w())))


def box_in_a_box_in_a_table(w: Words) -> Foreign:
    inner = _vml_box(p(r(w()) + _vml_box(p(r(w())))))
    return Foreign(tbl(tr(tc(p(r(w()) + inner)))) + p(r(w())))


def word_art(w: Words) -> Foreign:
    art = f'<w:r><w:pict><v:shape><v:textpath on="t" string="{w()}"/></v:shape></w:pict></w:r>'
    return Foreign(p(art) + p(r(w())))


def pictures(w: Words) -> Foreign:
    picture = "<pic:pic><pic:nvPicPr><pic:cNvPr id='1' name='x'/></pic:nvPicPr></pic:pic>"
    return Foreign(p(f"<w:r>{_drawing(picture, w())}</w:r>") + p(r(w())))


def embedded_objects(w: Words) -> Foreign:
    thing = '<w:r><w:object><v:shape alt="{}"/><o:OLEObject Type="Embed" ProgID="Excel.Sheet.12"/></w:object></w:r>'
    return Foreign(p(r(w()) + thing.format(w())) + p(r(w())))


def embedded_documents(w: Words) -> Foreign:
    related = {"c1": ("aFChunk", "word/chunk.html")}
    return Foreign(p(r(w())) + '<w:altChunk r:id="c1"/>' + p(r(w())), {"word/chunk.html": "<p>x</p>"}, related)


def equations(w: Words) -> Foreign:
    fraction = "<m:f><m:num><m:r><m:t>a</m:t></m:r></m:num><m:den><m:r><m:t>b</m:t></m:r></m:den></m:f>"
    shown = f"<m:oMathPara><m:oMath>{fraction}<m:r><m:t>{w()}</m:t></m:r></m:oMath></m:oMathPara>"
    inline = "<m:oMath><m:r><m:t>x+y</m:t></m:r></m:oMath>"
    return Foreign(p(r(w() + " ") + inline) + p(shown) + p(r(w())))


def fields(w: Words) -> Foreign:
    inner = field(" REF x ", r(w()))
    nested = field(" IF a = b ", inner)
    simple = f'<w:fldSimple w:instr=" QUOTE ">{r(w())}</w:fldSimple>'
    unfinished = '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> PAGE </w:instrText></w:r>'
    return Foreign(p(r(w() + " ") + nested) + p(simple) + p(field(" MERGEFIELD x ", r(w()))) + p(r(w()) + unfinished))


def old_form_fields(w: Words) -> Foreign:
    box = "<w:ffData><w:checkBox><w:default w:val='1'/></w:checkBox></w:ffData>"
    ticked = f'<w:r><w:fldChar w:fldCharType="begin">{box}</w:fldChar></w:r>'
    ticked += "<w:r><w:instrText>FORMCHECKBOX</w:instrText></w:r>"
    end = '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    return Foreign(p(ticked + end + r(" " + w())) + p(field(" FORMTEXT ", r(w()))) + p(r(w())))


def links(w: Words) -> Foreign:
    address = f'<w:hyperlink r:id="l1">{r(w())}</w:hyperlink>'
    inside = field(' HYPERLINK "https://example.org" ', r(w()))
    anchor = f'<w:hyperlink w:anchor="x">{field(" PAGEREF x ", r(w()))}</w:hyperlink>'
    return Foreign(p(address) + p(inside) + p(anchor), {}, {"l1": ("hyperlink", "https://example.org/a?b=1&c=2")})


def signs(w: Words) -> Foreign:
    symbol = '<w:r><w:sym w:font="Wingdings" w:char="F0FC"/><w:sym w:font="Nowhere" w:char="F041"/></w:r>'
    hyphens = "<w:r><w:t>anti</w:t><w:noBreakHyphen/><w:t>drogue</w:t><w:softHyphen/><w:tab/><w:cr/><w:t>x</w:t></w:r>"
    arrow = '<w:r><w:sym w:font="Symbol" w:char="F0AE"/></w:r>'
    return Foreign(p(r(w() + " ") + symbol) + p(hyphens + r(" " + w())) + p(r(w() + " ") + arrow))


def words_with_their_sound(w: Words) -> Foreign:
    ruby = f"<w:r><w:ruby><w:rt>{r(w())}</w:rt><w:rubyBase>{r(w())}</w:rubyBase></w:ruby></w:r>"
    return Foreign(p(ruby) + p(r(w())))


def hidden_text(w: Words) -> Foreign:
    return Foreign(p(r(w() + " ") + r(w(), "<w:vanish/>")) + p(r(w())))


def looks(w: Words) -> Foreign:
    every = ("<w:caps/>", "<w:smallCaps/>", "<w:strike/>", "<w:outline/>", '<w:position w:val="6"/>', "<w:emboss/>")
    return Foreign("".join(p(r(w(), one)) for one in every))


def unknown_elements(w: Words) -> Foreign:
    new = f'<w99:future xmlns:w99="urn:word:99"><w:r><w:t>{w()}</w:t></w:r></w99:future>'
    return Foreign(p(r(w() + " ") + new) + p(r(w())) + f'<w99:block xmlns:w99="urn:word:99">{p(r(w()))}</w99:block>')


def diagrams(w: Words) -> Foreign:
    graphic = '<a:graphic><a:graphicData><dgm:relIds r:dm="d1"/></a:graphicData></a:graphic>'
    drawing = f'<w:r><w:drawing><wp:inline><wp:docPr id="1" name="x"/>{graphic}</wp:inline></w:drawing></w:r>'
    points = "".join(f"<dgm:pt><dgm:t><a:p><a:r><a:t>{w()}</a:t></a:r></a:p></dgm:t></dgm:pt>" for _ in range(3))
    model = f"<dgm:dataModel {NAMESPACES}><dgm:ptLst>{points}</dgm:ptLst></dgm:dataModel>"
    return Foreign(
        p(drawing) + p(r(w())), {"word/diagrams/data1.xml": model}, {"d1": ("diagramData", "word/diagrams/data1.xml")}
    )


def building_blocks(w: Words) -> Foreign:
    """The blocks that a template keeps are not in the text."""
    kept = part(
        "glossaryDocument",
        f"<w:docParts><w:docPart><w:docPartBody>{p(r(w(seen=False)))}</w:docPartBody></w:docPart></w:docParts>",
    )
    return Foreign(
        p(r(w())) + p(r(w())),
        {"word/glossary/document.xml": kept},
        {"g1": ("glossaryDocument", "word/glossary/document.xml")},
    )


INLINE = (
    *(boxes_of_old_word, boxes_of_new_word, boxes_in_a_group, box_in_a_box_in_a_table, word_art, pictures),
    *(embedded_objects, embedded_documents, equations, fields, old_form_fields, links, signs, words_with_their_sound),
    *(hidden_text, looks, unknown_elements, diagrams, building_blocks),
)
