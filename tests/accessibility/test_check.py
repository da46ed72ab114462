"""The check as a whole: files of all sorts, files of other programs, and files that are damaged."""

from __future__ import annotations

import re
import shutil
import subprocess
from contextlib import nullcontext, suppress
from pathlib import Path

import docx
import pytest
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

import reportgen
from reportgen.accessibility import check_accessibility
from reportgen.accessibility.check import CHECKS
from reportgen.accessibility.words import FUNCTION_WORDS

from .sound_file import sound
from .word_parts import DOCUMENT, STYLES, Parts, paragraph

FRENCH = "Les services compétents ont poursuivi leurs travaux avec les ports pendant toute la durée de la période. "


def codes(parts: Parts, directory: Path) -> list[str]:
    return [finding.code for finding in check_accessibility(parts.save(directory / "test.docx"))]


def test_a_path_may_be_a_text_and_the_file_is_left_as_it_was(tmp_path: Path) -> None:
    path = sound().save(tmp_path / "test.docx")
    before = path.read_bytes()
    assert reportgen.check_accessibility(str(path)) == []
    assert path.read_bytes() == before


def test_a_long_text_without_headings_is_named_once(tmp_path: Path) -> None:
    parts = sound()
    for style in ("Heading1", "Heading2"):
        parts.replace(DOCUMENT, f'w:val="{style}"', 'w:val="Normal"')
    assert "access-heading-none" not in codes(parts, tmp_path)
    parts.append(paragraph(FRENCH * 40))
    assert codes(parts, tmp_path).count("access-heading-none") == 1


def test_the_first_heading_has_to_be_of_the_highest_level(tmp_path: Path) -> None:
    parts = sound()
    parts[DOCUMENT] = parts[DOCUMENT].replace(b"Heading1", b"Heading2", 1)
    (finding,) = check_accessibility(parts.save(tmp_path / "test.docx"))
    assert (finding.code, str(finding.place)) == ("access-heading-first", "heading “Introduction”")


def test_text_without_any_language_is_named_once(tmp_path: Path) -> None:
    parts = sound()
    parts.replace(STYLES, '<w:lang w:val="fr-BE"/>', "")
    (finding,) = check_accessibility(parts.save(tmp_path / "test.docx"))
    assert (finding.code, finding.place.part) == ("access-language-missing", "file")


def test_text_without_a_language_is_named_with_its_place_where_other_text_has_one(tmp_path: Path) -> None:
    parts = sound()
    parts.replace(STYLES, '<w:lang w:val="fr-BE"/>', "")
    language = '<w:rPr><w:lang w:val="fr-BE"/></w:rPr>'
    loose = '<w:style w:type="paragraph" w:styleId="Loose"><w:name w:val="Loose"/></w:style>'
    parts.replace(STYLES, '<w:name w:val="Normal"/>', f'<w:name w:val="Normal"/>{language}')
    parts.replace(STYLES, "</w:styles>", f"{loose}</w:styles>")
    parts.append(paragraph("Sans langue", "Loose"))
    (finding,) = check_accessibility(parts.save(tmp_path / "test.docx"))
    assert (finding.code, finding.place.text, finding.more) == ("access-language-missing", "Sans langue", ())


def test_the_colour_of_the_page_counts_only_where_it_is_shown(tmp_path: Path) -> None:
    parts = sound()
    parts.replace(DOCUMENT, "<w:body>", '<w:background w:color="0563C1"/><w:body>')
    assert codes(parts, tmp_path) == []
    parts.replace("word/settings.xml", "<w:zoom/>", "<w:zoom/><w:displayBackgroundShape/>")
    assert set(codes(parts, tmp_path)) == {"access-contrast"}


def test_a_file_in_the_strict_form_is_read_like_any_other(tmp_path: Path) -> None:
    parts = sound()
    parts.append(paragraph("pâle", run='<w:color w:val="949494"/>'))
    for name, content in parts.items():
        parts[name] = content.replace(
            b"http://schemas.openxmlformats.org/wordprocessingml/2006/main",
            b"http://purl.oclc.org/ooxml/wordprocessingml/main",
        )
    assert codes(parts, tmp_path) == ["access-contrast"]


def test_a_file_with_nothing_but_its_text_is_read(tmp_path: Path) -> None:
    parts = sound()
    for name in list(parts):
        if name not in ("[Content_Types].xml", "_rels/.rels", DOCUMENT):
            del parts[name]
    assert {"access-title-missing", "access-language-missing"} <= set(codes(parts, tmp_path))


def test_an_empty_document_lacks_only_its_title(tmp_path: Path) -> None:
    parts = sound()
    parts[DOCUMENT] = re.sub(rb"<w:body>.*</w:body>", b"<w:body/>", parts[DOCUMENT], flags=re.DOTALL)
    assert codes(parts, tmp_path) == []
    parts[DOCUMENT] = re.sub(rb"<w:body/>", b"", parts[DOCUMENT])
    assert codes(parts, tmp_path) == []


def test_what_is_no_word_file_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "rapport.docx"
    path.write_bytes(b"%PDF-1.7")
    with pytest.raises(reportgen.ReadError, match="this is a PDF"):
        check_accessibility(path)


@given(data=st.data())
def test_any_element_may_be_missing_or_out_of_place(
    data: st.DataObject, tmp_path_factory: pytest.TempPathFactory
) -> None:
    parts = sound()
    name = data.draw(
        st.sampled_from([name for name in sorted(parts) if name.endswith((".rels", ".xml")) and name[0] != "["])
    )
    root = etree.fromstring(parts[name])
    elements = list(root.iter())
    victim = data.draw(st.sampled_from(elements[1:] or elements))
    action = data.draw(st.sampled_from(["delete", "empty", "garble", "move"]))
    if action == "empty":
        victim.clear()
    elif action == "garble":
        for attribute in victim.attrib:
            victim.set(attribute, data.draw(st.sampled_from(["", "-1", "x", "99999999999", "1e400", "é"])))
    elif (parent := victim.getparent()) is not None:
        parent.remove(victim)
        if action == "move":
            root.insert(0, victim)
    parts[name] = etree.tostring(root)
    path = parts.save(tmp_path_factory.getbasetemp() / "garbled.docx")
    # Without its main relationship a package is no document; everything else can be read.
    with suppress(reportgen.ReadError) if name == "_rels/.rels" else nullcontext():
        assert all(str(finding.place) and finding.message for finding in check_accessibility(path))


def test_no_word_tells_two_languages_apart() -> None:
    words = [word for known in FUNCTION_WORDS.values() for word in known]
    assert len(words) == len(set(words))


def test_every_check_says_what_it_looks_for() -> None:
    assert len(CHECKS) == len(set(CHECKS)) >= 20
    assert all(check.__doc__ for check in CHECKS)


# -- files of other programs ------------------------------------------------------------------------------------------


def test_a_file_of_python_docx_falls_short_only_in_the_pale_blue_of_its_template(tmp_path: Path) -> None:
    made = docx.Document()
    made.core_properties.title = "Nota over de havensamenwerking"
    made.styles.element.find(f".//{qn('w:lang')}").set(qn("w:val"), "nl-BE")
    made.add_heading("Nota over de havensamenwerking", 0)
    made.add_heading("Achtergrond", 1)
    made.add_paragraph("Deze nota beschrijft de samenwerking tussen de havens in de strijd tegen de drugshandel.")
    made.add_paragraph("eerste punt", style="List Bullet")
    made.add_paragraph("tweede punt", style="List Bullet")
    cells = made.add_table(2, 2, style="Light Grid Accent 1")
    for row, texts in enumerate([("Jaar", "Ton"), ("2024", "44")]):
        for column, text in enumerate(texts):
            cells.cell(row, column).text = text
    cells.rows[0]._tr.get_or_add_trPr().append(OxmlElement("w:tblHeader"))
    path = tmp_path / "test.docx"
    made.save(str(path))
    assert check_accessibility(path) == []
    made.add_heading("Cijfers", 2)
    made.save(str(path))
    (finding,) = check_accessibility(path)
    assert finding.message == "“Cijfers” in #4F81BD on #FFFFFF has a contrast of 4.03:1, less than 4.5:1"


MARKDOWN = """---
title: Note sur la coopération portuaire
lang: fr-BE
toc: true
---

# Contexte

La présente note décrit la coopération entre les ports dans la lutte contre le trafic de stupéfiants.[^1]

[^1]: Voir le rapport annuel de la douane, qui est publié chaque année.

- un meilleur échange d’informations ;
- des scanners supplémentaires.

1. Première étape
2. Deuxième étape

## Chiffres

| Année | Tonnes |
|-------|--------|
| 2024  | 44     |

: Saisies

> Une citation de la ministre sur la lutte contre le crime organisé.
"""


@pytest.mark.skipif(shutil.which("pandoc") is None, reason="pandoc is not on PATH")
def test_a_file_of_pandoc_gives_no_false_alarm(tmp_path: Path) -> None:
    path = tmp_path / "test.docx"
    subprocess.run(["pandoc", "-o", str(path)], input=MARKDOWN.encode(), check=True, timeout=60)
    assert check_accessibility(path) == []


OFFICE = shutil.which("soffice") or shutil.which("libreoffice")


@pytest.mark.slow
@pytest.mark.skipif(OFFICE is None, reason="soffice is not on PATH")
@pytest.mark.parametrize("through", ["docx", "odt"])
def test_a_file_of_libreoffice_gives_no_false_alarm(through: str, tmp_path: Path) -> None:
    path = sound().save(tmp_path / "test.docx")
    for suffix in (through, "docx"):
        target = tmp_path / f"as-{suffix}"
        profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
        command = [str(OFFICE), profile, "--headless", "--convert-to", suffix, "--outdir", str(target), str(path)]
        subprocess.run(command, check=True, timeout=120, capture_output=True)
        path = target / f"test.{suffix}"
    assert [str(finding.as_problem("")) for finding in check_accessibility(path)] == []
