"""A Word file made by hand that holds one of everything, and in which nothing falls short."""

from __future__ import annotations

import base64

from .word_parts import DOCUMENT, NAMESPACES, OFFICE, STYLES, Parts, link, paragraph, picture, table, words

_TYPES = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_CONTENT_TYPES = (
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>'
    f'<Override PartName="/word/document.xml" ContentType="{_TYPES}.document.main+xml"/></Types>'
)
_RELATIONSHIPS = (
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{}</Relationships>'
)

_STYLES = f"""<w:styles {NAMESPACES}>
<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="22"/><w:lang w:val="fr-BE"/></w:rPr></w:rPrDefault></w:docDefaults>
<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>
<w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/>
  <w:pPr><w:outlineLvl w:val="0"/></w:pPr>
  <w:rPr><w:b/><w:color w:themeColor="accent1" w:themeShade="80" w:val="0"/></w:rPr>
</w:style>
<w:style w:type="paragraph" w:styleId="Heading2"><w:name w:val="heading 2"/><w:basedOn w:val="Heading1"/>
  <w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="Heading3"><w:name w:val="heading 3"/><w:basedOn w:val="Normal"/></w:style>
<w:style w:type="paragraph" w:styleId="ListBullet"><w:name w:val="List Bullet"/><w:basedOn w:val="Normal"/>
  <w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
<w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/>
  <w:rPr><w:color w:val="0563C1"/><w:u w:val="single"/></w:rPr></w:style>
<w:style w:type="table" w:styleId="Grid"><w:name w:val="Grid"/>
  <w:tblStylePr w:type="firstRow"><w:rPr><w:b/><w:color w:val="FFFFFF"/></w:rPr>
    <w:tcPr><w:shd w:val="clear" w:fill="1F3864"/></w:tcPr></w:tblStylePr></w:style>
</w:styles>"""

_THEME = f"""<a:theme {NAMESPACES}><a:themeElements><a:clrScheme name="Office">
<a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1>
<a:dk2><a:srgbClr val="44546A"/></a:dk2><a:lt2><a:srgbClr val="E7E6E6"/></a:lt2>
<a:accent1><a:srgbClr val="4472C4"/></a:accent1><a:accent2><a:srgbClr val="ED7D31"/></a:accent2>
<a:hlink><a:srgbClr val="0563C1"/></a:hlink></a:clrScheme></a:themeElements></a:theme>"""

CHART = f"""<c:chartSpace {NAMESPACES}><c:chart><c:plotArea><c:lineChart>
<c:ser><c:tx><c:v>Anvers</c:v></c:tx>
  <c:spPr><a:ln><a:solidFill><a:schemeClr val="accent1"/></a:solidFill></a:ln></c:spPr>
  <c:marker><c:symbol val="circle"/></c:marker></c:ser>
<c:ser><c:tx><c:v>Rotterdam</c:v></c:tx>
  <c:spPr><a:ln><a:solidFill><a:srgbClr val="ED7D31"/></a:solidFill></a:ln></c:spPr>
  <c:marker><c:symbol val="square"/></c:marker></c:ser>
</c:lineChart></c:plotArea></c:chart></c:chartSpace>"""

GRID = '<w:tblStyle w:val="Grid"/><w:tblLook w:val="0020"/>'
_REFERENCE = '<w:r><w:footnoteReference w:id="2"/></w:r>'
_FIELD = (
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> REF chiffres \\h </w:instrText></w:r>'
    '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>ci-dessous</w:t></w:r>'
    '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
)

_BODY = "".join(
    [
        paragraph("La coopération entre les ports", run="<w:b/><w:sz w:val='40'/>"),
        paragraph("Rapport du service, transmis à la commission compétente le premier mars de cette année."),
        paragraph("Introduction", "Heading1"),
        f"<w:p>{words('Cette note décrit la coopération entre les ports et les services qui la dirigent. Voir ')}"
        f"{_FIELD}{words(' et le ')}{link('rId5', 'rapport de la Chambre')}{words('.')}{_REFERENCE}</w:p>",
        paragraph("un meilleur échange d’informations", "ListBullet"),
        paragraph("de nouveaux moyens", "ListBullet"),
        paragraph("Remarque :", run="<w:b/>"),
        paragraph("Les chiffres de la dernière année sont provisoires et peuvent encore être revus par la suite."),
        f'<w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:bookmarkStart w:id="1" w:name="Chiffres"/>'
        f"{words('Chiffres')}<w:bookmarkEnd w:id='1'/></w:p>",
        table(["Année", "Tonnes"], ["2023", "116"], ["2024", "44"], properties=GRID),
        f"<w:p>{picture('Courbe des saisies : 116 tonnes en 2023 et 44 tonnes en 2024')}</w:p>",
        paragraph("Conclusion", "Heading1"),
        paragraph("La coopération sera poursuivie."),
    ]
)


PIXEL = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=="
)
"""The smallest picture."""


def sound() -> Parts:
    """The parts of the file."""
    package = f'<Relationship Id="rId1" Type="{OFFICE}/officeDocument" Target="word/document.xml"/>' + (
        '<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/'
        'core-properties" Target="docProps/core.xml"/>'
    )
    kinds = ["styles", "settings", "theme", "footnotes"]
    document = "".join(
        f'<Relationship Id="rId{index}" Type="{OFFICE}/{kind}" Target="{kind}.xml"/>'
        for index, kind in enumerate(kinds, start=1)
    )
    document += f'<Relationship Id="rId5" Type="{OFFICE}/hyperlink" Target="https://e.be/56" TargetMode="External"/>'
    document += f'<Relationship Id="rId6" Type="{OFFICE}/header" Target="header1.xml"/>'
    document += f'<Relationship Id="rId7" Type="{OFFICE}/image" Target="media/image1.png"/>'
    section = '<w:sectPr><w:headerReference w:type="default" r:id="rId6"/></w:sectPr>'
    texts = {
        "[Content_Types].xml": _CONTENT_TYPES,
        "_rels/.rels": _RELATIONSHIPS.format(package),
        "docProps/core.xml": '<p:coreProperties xmlns:p="http://schemas.openxmlformats.org/package/2006/metadata/'
        'core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>La coopération entre les ports'
        "</dc:title></p:coreProperties>",
        DOCUMENT: f"<w:document {NAMESPACES}><w:body>{_BODY}{section}</w:body></w:document>",
        "word/_rels/document.xml.rels": _RELATIONSHIPS.format(document),
        STYLES: _STYLES,
        "word/settings.xml": f"<w:settings {NAMESPACES}><w:zoom/></w:settings>",
        "word/theme.xml": _THEME,
        "word/footnotes.xml": f'<w:footnotes {NAMESPACES}><w:footnote w:id="2">'
        f"{paragraph('Douane, rapport de 2024.')}</w:footnote></w:footnotes>",
        "word/header1.xml": f"<w:hdr {NAMESPACES}>{paragraph('La coopération')}</w:hdr>",
    }
    return Parts({name: text.encode() for name, text in texts.items()} | {"word/media/image1.png": PIXEL})
