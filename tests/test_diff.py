"""Two Word files compared after people edited one of them: each edit is found at its place, and nothing else is."""

from __future__ import annotations

import copy
import io
import shutil
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from lxml import etree

import reportgen
from reportgen import Language
from reportgen.diff import changes_without_counterpart, compare_files
from reportgen.errors import ReadError
from reportgen.parse import parse
from reportgen.review.finding import Finding
from reportgen.vocabulary import META
from reportgen.write.docx import write_docx

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"

FRENCH = """
<h1>Rapport sur les saisies</h1>
<section id="a"><h2>Les saisies dans les ports</h2>
<p id="one">Les douanes ont saisi 44 tonnes de cocaïne dans le port d’Anvers en 2024.</p>
<p id="two">Le ministre a signé l’accord avec le Maroc le 14 octobre 2024 à Bruxelles.</p>
<p id="three">La police fédérale échange chaque mois ses données avec Europol.</p>
<table id="t"><caption>Saisies par année</caption>
<thead><tr id="head"><th scope="col">Année</th><th scope="col">Tonnes</th><th scope="col">Dossiers</th></tr></thead>
<tbody>
<tr id="r2022"><th scope="row">2022</th><td class="number">110</td><td class="number">71</td></tr>
<tr id="r2023"><th scope="row">2023</th><td class="number">116</td><td class="number">82</td></tr>
<tr id="r2024"><th scope="row">2024</th><td class="number">44</td><td class="number">93</td></tr>
</tbody></table></section>
<section id="b"><h2>La coopération avec les pays voisins</h2>
<p id="one">Les ports belges travaillent avec ceux des Pays-Bas et de la France.</p>
<p id="two">Un comité se réunit deux fois par an pour suivre les résultats.</p></section>
"""
DUTCH = """
<h1>Verslag over de inbeslagnemingen</h1>
<section id="a"><h2>De inbeslagnemingen in de havens</h2>
<p id="one">De douane nam in 2024 in de haven van Antwerpen 44 ton cocaïne in beslag.</p>
<p id="two">De minister ondertekende op 14 oktober 2024 in Brussel het akkoord met Marokko.</p>
<p id="three">De federale politie wisselt elke maand haar gegevens uit met Europol.</p>
<table id="t"><caption>Inbeslagnemingen per jaar</caption>
<thead><tr id="head"><th scope="col">Jaar</th><th scope="col">Ton</th><th scope="col">Dossiers</th></tr></thead>
<tbody>
<tr id="r2022"><th scope="row">2022</th><td class="number">110</td><td class="number">71</td></tr>
<tr id="r2023"><th scope="row">2023</th><td class="number">116</td><td class="number">82</td></tr>
<tr id="r2024"><th scope="row">2024</th><td class="number">44</td><td class="number">93</td></tr>
</tbody></table></section>
<section id="b"><h2>De samenwerking met de buurlanden</h2>
<p id="one">De Belgische havens werken samen met die van Nederland en Frankrijk.</p>
<p id="two">Een comité vergadert twee keer per jaar om de resultaten op te volgen.</p></section>
"""

Edit = Callable[[etree._Element], None]


def written(body: str, language: Language, path: Path) -> Path:
    meta = "".join(f'<meta name="{name}" content="x"/>' for name in sorted(META))
    made = parse(f"<html><head><title>x</title>{meta}</head><body>{body}</body></html>", language)
    with path.open("wb") as stream:
        write_docx(made, stream)
    return path


@pytest.fixture(scope="module")
def pair(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    directory = tmp_path_factory.mktemp("pair")
    return (
        written(FRENCH, Language.FR, directory / "report.fr.docx"),
        written(DUTCH, Language.NL, directory / "report.nl.docx"),
    )


def edited(path: Path, edit: Edit, target: Path) -> Path:
    """A copy of a Word file whose body was edited."""
    with zipfile.ZipFile(path) as source, zipfile.ZipFile(target, "w") as archive:
        for name in source.namelist():
            content = source.read(name)
            if name == "word/document.xml":
                root = etree.parse(io.BytesIO(content)).getroot()
                edit(root)
                content = etree.tostring(root)
            archive.writestr(name, content)
    return target


def texts(element: etree._Element) -> list[etree._Element]:
    return list(element.iter(f"{W}t"))


def holding(root: etree._Element, words: str, tag: str = "p") -> etree._Element:
    """The innermost element of this tag whose text holds these words."""
    return [one for one in root.iter(W + tag) if words in "".join(str(text.text) for text in texts(one))][-1]


def replaced(old: str, new: str) -> Edit:
    def edit(root: etree._Element) -> None:
        (text,) = [one for one in texts(root) if old in str(one.text)][:1]
        text.text = str(text.text).replace(old, new)

    return edit


def removed(words: str, tag: str = "p") -> Edit:
    def edit(root: etree._Element) -> None:
        one = holding(root, words, tag)
        parent = one.getparent()
        assert parent is not None
        parent.remove(one)

    return edit


def section_removed(root: etree._Element) -> None:
    start = holding(root, "La coopération")
    for one in [start, *start.itersiblings(f"{W}p")]:
        parent = one.getparent()
        assert parent is not None
        parent.remove(one)


def cells_swapped(root: etree._Element) -> None:
    row = holding(root, "116", "tr")
    first, second = [texts(cell)[0] for cell in row.iter(f"{W}tc")][1:]
    first.text, second.text = second.text, first.text


def split(root: etree._Element) -> None:
    """Enter in the middle of a paragraph: Word copies the properties, and the bookmark ends in the second part."""
    whole = holding(root, "a signé")
    text = texts(whole)[0]
    before, after = "Le ministre a signé l’accord", str(text.text).removeprefix("Le ministre a signé l’accord")
    text.text = before
    second = etree.Element(f"{W}p")
    properties = whole.find(f"{W}pPr")
    if properties is not None:
        second.append(copy.deepcopy(properties))
    run = etree.SubElement(second, f"{W}r")
    etree.SubElement(run, f"{W}t").text = after
    second.extend(list(whole.iterchildren(f"{W}bookmarkEnd")))
    whole.addnext(second)


def merged(root: etree._Element) -> None:
    """Delete at the end of a paragraph: the content of the next one, bookmark and all, goes to this one."""
    first, second = holding(root, "a signé"), holding(root, "échange chaque mois")
    for one in [child for child in second if child.tag != f"{W}pPr"]:
        first.append(one)
    parent = second.getparent()
    assert parent is not None
    parent.remove(second)


def copied(root: etree._Element) -> None:
    """Copy and paste: Word leaves the bookmark with the original."""
    original = holding(root, "échange chaque mois")
    twin = copy.deepcopy(original)
    for mark in list(twin.iter(f"{W}bookmarkStart", f"{W}bookmarkEnd")):
        parent = mark.getparent()
        assert parent is not None
        parent.remove(mark)
    holding(root, "deux fois par an").addnext(twin)


def moved(root: etree._Element) -> None:
    holding(root, "deux fois par an").addnext(holding(root, "échange chaque mois"))


def overtyped(root: etree._Element) -> None:
    """Select a paragraph and type: its bookmark is gone."""
    one = holding(root, "échange chaque mois")
    for child in [child for child in one if child.tag != f"{W}pPr"]:
        one.remove(child)
    run = etree.SubElement(one, f"{W}r")
    etree.SubElement(run, f"{W}t").text = "La police locale ne publie plus aucune donnée depuis 2019."


def pending_deletion(root: etree._Element) -> None:
    """A tracked deletion of a few words that nobody has accepted yet."""
    text = texts(holding(root, "44 tonnes"))[0]
    run = text.getparent()
    assert run is not None
    before, _, after = str(text.text).partition(" en 2024")
    text.text = before
    deletion = etree.Element(f"{W}del", {f"{W}id": "900", f"{W}author": "A"})
    gone = etree.SubElement(deletion, f"{W}r")
    etree.SubElement(gone, f"{W}delText").text = " en 2024"
    rest = etree.Element(f"{W}r")
    etree.SubElement(rest, f"{W}t").text = after
    run.addnext(deletion)
    deletion.addnext(rest)


EDITS: list[tuple[str, Edit, str]] = [
    ("a figure", replaced("44 tonnes", "45 tonnes"), "a/one"),
    ("a date", replaced("14 octobre", "15 octobre"), "a/two"),
    ("a cell", replaced("116", "117"), "a/t/r2023/2"),
    ("a row", removed("116", "tr"), "a/t/r2023"),
    ("a paragraph", removed("échange chaque mois"), "a/three"),
    ("a heading", replaced("avec les pays voisins", "avec le monde entier"), "b/h"),
    ("a section", section_removed, "b/h"),
    ("swapped cells", cells_swapped, "a/t/r2023"),
    ("a split", split, "a/two"),
    ("a merge", merged, "a/two"),
    ("a copy", copied, "copy:a/three/1"),
    ("a move", moved, "a/three"),
    ("an overtype", overtyped, "a/three"),
    ("an accepted deletion", replaced(" en 2024", ""), "a/one"),
    ("a pending deletion", pending_deletion, "a/one"),
]


def said(findings: list[Finding]) -> list[tuple[str, str, str]]:
    return [(one.code, one.key, one.message) for one in findings if one.severity != "info"]


def test_files_that_nobody_edited_have_no_finding(pair: tuple[Path, Path]) -> None:
    assert reportgen.diff(*pair) == []


@pytest.mark.parametrize(("edit", "key"), [one[1:] for one in EDITS], ids=[one[0] for one in EDITS])
def test_an_edit_is_found_at_its_place_and_nothing_else(
    pair: tuple[Path, Path], edit: Edit, key: str, tmp_path: Path
) -> None:
    changed = edited(pair[0], edit, tmp_path / "report.fr.docx")
    found = said(reportgen.diff(changed, pair[1]))
    assert found
    assert {one for one in found if not (one[1] == key or one[1].startswith(f"{key}/"))} == set()


def test_a_pending_deletion_counts_for_nothing_when_read_as_rejected(pair: tuple[Path, Path], tmp_path: Path) -> None:
    changed = edited(pair[0], pending_deletion, tmp_path / "report.fr.docx")
    assert reportgen.diff(changed, pair[1], tracked="rejected") == []


def test_the_same_edit_in_both_files_is_no_finding(pair: tuple[Path, Path], tmp_path: Path) -> None:
    french = edited(pair[0], replaced("44 tonnes", "45 tonnes"), tmp_path / "report.fr.docx")
    dutch = edited(pair[1], replaced("44 ton ", "45 ton "), tmp_path / "report.nl.docx")
    assert reportgen.diff(french, dutch) == []


def bold(root: etree._Element) -> None:
    for run in root.iter(f"{W}r"):
        properties = run.find(f"{W}rPr")
        if properties is None:
            properties = etree.Element(f"{W}rPr")
            run.insert(0, properties)
        if properties.find(f"{W}b") is None:
            properties.append(etree.Element(f"{W}b"))


def one_run_a_word(root: etree._Element) -> None:
    """Word cuts runs anew at every save: revision marks, spelling, other fonts."""
    for text in texts(holding(root, "44 tonnes")):
        run = text.getparent()
        assert run is not None
        words = str(text.text).split(" ")
        text.text = words[-1]
        for word in words[:-1]:
            before = etree.Element(f"{W}r")
            piece = etree.SubElement(before, f"{W}t", {"{http://www.w3.org/XML/1998/namespace}space": "preserve"})
            piece.text = f"{word} "
            run.addprevious(before)


def empty_paragraph(root: etree._Element) -> None:
    holding(root, "échange chaque mois").addnext(etree.Element(f"{W}p"))


@pytest.mark.parametrize(
    "edit",
    [
        bold,
        one_run_a_word,
        empty_paragraph,
        replaced("44 tonnes", "44\u00a0tonnes"),
        replaced("44 tonnes", "44\u202ftonnes"),
        replaced("Les douanes ont", "Les  douanes ont"),
        replaced("14 octobre 2024", "14\u00a0octobre\u00a02024"),
        replaced("Europol.", "Europol. "),
    ],
)
def test_what_does_not_change_the_words_is_no_finding(pair: tuple[Path, Path], edit: Edit, tmp_path: Path) -> None:
    changed = edited(pair[0], edit, tmp_path / "report.fr.docx")
    assert reportgen.diff(changed, pair[1]) == []


def test_the_files_may_be_given_in_either_order(pair: tuple[Path, Path], tmp_path: Path) -> None:
    changed = edited(pair[0], replaced("44 tonnes", "45 tonnes"), tmp_path / "report.fr.docx")
    assert reportgen.diff(pair[1], changed) == reportgen.diff(changed, pair[1])


def test_two_files_in_one_language_are_no_pair(pair: tuple[Path, Path]) -> None:
    with pytest.raises(ReadError, match="both files are in French"):
        reportgen.diff(pair[0], pair[0])


def test_two_versions_of_one_file_are_compared_word_by_word(pair: tuple[Path, Path], tmp_path: Path) -> None:
    changed = edited(pair[0], replaced("44 tonnes", "45 tonnes"), tmp_path / "new.fr.docx")
    review = compare_files(pair[0], changed)
    assert review.notes == ("both files are in French: they are compared as an old and a new version",)
    (change,) = review.remarks
    assert (change.code, change.key) == ("version-reworded", "a/one")


def test_what_changed_in_french_only_is_found_by_the_older_pair(pair: tuple[Path, Path], tmp_path: Path) -> None:
    changed = edited(pair[0], replaced("chaque mois", "chaque semaine"), tmp_path / "new.fr.docx")
    (finding,) = changes_without_counterpart(pair, (changed, pair[1])).remarks
    assert (finding.code, finding.key) == ("version-no-counterpart", "a/three")


def test_a_file_that_is_no_word_file_is_named(pair: tuple[Path, Path], tmp_path: Path) -> None:
    bad = tmp_path / "notes.docx"
    shutil.copy(__file__, bad)
    with pytest.raises(ReadError, match=r"notes\.docx"):
        reportgen.diff(bad, pair[1])
