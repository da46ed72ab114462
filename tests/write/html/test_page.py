"""The review page: both documents side by side, findings in place, usable without scripts and with the keyboard."""

from __future__ import annotations

import re
from itertools import pairwise
from pathlib import Path

import pytest
from lxml import html

from reportgen.document import Block, Document, Run
from reportgen.language import Language
from reportgen.review.finding import Finding
from reportgen.review.review import Review
from reportgen.write.html import review_page

from ..documents import document, everything, heading, items, paragraph, small_table
from .browser import needs_chromium, opened

FRENCH: list[Block] = [
    heading("h", 1, "Le rapport"),
    heading("a/h", 2, "Actions"),
    paragraph("Il y a 44 tonnes <ici>.", "a/p1"),
    heading("b/h", 2, "Saisies"),
    small_table("b/t"),
    paragraph("Seulement en français.", "b/p1"),
]
DUTCH: list[Block] = [
    heading("h", 1, "Het verslag"),
    heading("a/h", 2, "Acties"),
    paragraph("Er is 45 ton.", "a/p1"),
    heading("b/h", 2, "Inbeslagnemingen"),
    small_table("b/t"),
]
FINDINGS = (
    Finding("diff-quantity", "a/p1", "44 tonnes, 45 ton", "44 tonnes", "45 ton", fr_span=(7, 16), nl_span=(6, 12)),
    Finding(
        "diff-cell", "b/t/2023/2", "another cell", "116", "116", fr_span=(0, 3), nl_span=(0, 3), severity="warning"
    ),
    Finding("diff-absent", "b/p1", "paragraph that Dutch lacks", "Seulement en français."),
)


def review(*findings: Finding, notes: tuple[str, ...] = ()) -> Review:
    left: Document = document(*FRENCH)
    right: Document = document(*DUTCH, language=Language.NL)
    return Review(("fr", "nl"), ("a.fr.docx", "a.nl.docx"), left, right, findings, notes)


def page(*findings: Finding, notes: tuple[str, ...] = ()) -> html.HtmlElement:
    return html.fromstring(review_page(review(*findings, notes=notes)))


def texts(found: list[html.HtmlElement]) -> list[str]:
    return [" ".join(one.text_content().split()) for one in found]


def test_both_texts_stand_side_by_side_each_in_its_language() -> None:
    pair = page().xpath("//div[@class='pair'][div[contains(., '44 tonnes')]]")[0]
    assert [(side.get("lang"), side.text_content()) for side in pair.xpath("div")] == [
        ("fr-BE", "Il y a 44 tonnes <ici>."),
        ("nl-BE", "Er is 45 ton."),
    ]


def test_the_words_of_a_finding_are_marked_in_both_texts() -> None:
    marks = page(*FINDINGS).xpath("//mark[@data-remark='3-1']")
    assert [mark.text for mark in marks] == ["44 tonnes", "45 ton"]
    assert {mark.get("class") for mark in marks} == {"error"}


def test_a_finding_in_a_cell_is_marked_in_that_cell() -> None:
    marks = page(*FINDINGS).xpath("//td/mark")
    assert [mark.text for mark in marks] == ["116", "116"]


def test_each_finding_stands_below_its_block_with_its_words_code_and_id() -> None:
    (found,) = page(FINDINGS[0]).xpath("//ul[@class='remarks']/li")
    text = " ".join(found.text_content().split())
    assert text == f"error 44 tonnes, 45 ton French: 44 tonnes Dutch: 45 ton {FINDINGS[0].id} diff-quantity"


def test_what_one_side_lacks_is_said_and_not_left_blank() -> None:
    pair = page(*FINDINGS).xpath("//div[contains(@class, 'pair')][contains(., 'Seulement en français.')]")[0]
    assert texts(pair.xpath("div[contains(@class, 'absent')]")) == ["Dutch: nothing here"]


def test_the_overview_leads_to_every_finding_under_its_chapter() -> None:
    made = page(*FINDINGS)
    rows = [texts(row.xpath("td")) for row in made.xpath("//nav[@id='findings']//tbody/tr")]
    assert rows == [
        ["error", "diff-quantity", FINDINGS[0].id, "Actions / Acties", "44 tonnes, 45 ton"],
        ["warning", "diff-cell", FINDINGS[1].id, "Saisies / Inbeslagnemingen", "another cell"],
        ["error", "diff-absent", FINDINGS[2].id, "Saisies / Inbeslagnemingen", "paragraph that Dutch lacks"],
    ]
    anchors = {link.get("href")[1:] for link in made.xpath("//nav[@id='findings']//a")}
    assert anchors == set(made.xpath("//ul[@class='remarks']/li/@id"))


def test_the_counts_stand_on_top() -> None:
    assert texts(page(*FINDINGS).xpath("//header//ul[@class='counts']/li")) == ["errors: 2", "warnings: 1"]
    assert texts(page().xpath("//header//p[@class='counts']")) == ["No findings."]


def test_what_could_not_be_read_is_said_on_top() -> None:
    assert texts(page(notes=("a picture was not read",)).xpath("//header//li")) == ["a picture was not read"]


def test_a_finding_about_no_block_stands_under_the_whole_document() -> None:
    made = page(Finding("diff-keys", "", "the files were joined on headings", severity="info"))
    assert texts(made.xpath("//section[1]/h2")) == ["Whole document"]
    assert len(made.xpath("//section[1]//li")) == 1


def test_every_block_of_both_documents_is_there() -> None:
    both = Review(("fr", "nl"), ("a", "b"), everything(), everything(Language.NL))
    made = html.fromstring(review_page(both))
    for side in ("fr-BE", "nl-BE"):
        text = " ".join(" ".join(one.text_content() for one in made.xpath(f"//div[@lang='{side}']")).split())
        for words in (
            "Le titre",
            "gras",
            "Douane, Cijfers",
            "premier",
            "Saisies",
            "Tonnes",
            "116",
            "Une image en mots",
        ):
            assert words in text


def test_the_text_of_a_report_can_never_become_markup() -> None:
    bad = '<script>alert(1)</script> & "quotes"'
    made = review_page(
        Review(
            ("old", "new"),
            (bad, bad),
            document(paragraph((Run(bad, lang='"><b>'),))),
            document(),
            (Finding("diff-text", "p1", bad, bad, fr_span=(0, 8)),),
            (bad,),
        )
    )
    assert made.count("<script>") == 1
    assert "<b>" not in made


def test_marks_may_overlap_and_cross_the_runs() -> None:
    left = document(paragraph((Run("un "), Run("deux trois", strong=True))))
    findings = (
        Finding("x-one", "p1", "m", "un deux", fr_span=(0, 7)),
        Finding("x-two", "p1", "m", "deux trois", fr_span=(3, 13)),
    )
    made = html.fromstring(review_page(Review(("fr", "nl"), ("a", "b"), left, document(), findings)))
    (paragraph_,) = made.xpath("//div[@class='side']/p")
    assert paragraph_.text_content() == "un deux trois"
    for number, words in (("1-1", "un deux"), ("1-2", "deux trois")):
        assert "".join(mark.text_content() for mark in made.xpath(f"//mark[@data-remark='{number}']")) == words


def test_headings_of_the_page_have_no_gaps_and_form_fields_have_labels() -> None:
    both = Review(("fr", "nl"), ("a", "b"), everything(), everything(Language.NL), FINDINGS)
    made = html.fromstring(review_page(both))
    levels = [int(one.tag[1]) for one in made.iter("h1", "h2", "h3", "h4", "h5", "h6")]
    assert levels[0] == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))
    for field in made.xpath("//input | //select"):
        assert field.xpath("ancestor::label")


def test_the_same_review_gives_the_same_page() -> None:
    assert review_page(review(*FINDINGS)) == review_page(review(*FINDINGS))


def test_nothing_is_loaded_and_only_the_script_in_the_file_may_run() -> None:
    text = review_page(review(*FINDINGS))
    policy = re.findall(r'http-equiv="Content-Security-Policy" content="([^"]*)"', text)[0]
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy
    made = html.fromstring(text)
    assert made.xpath("//@src | //link | //@style | //@onclick") == []
    assert [link for link in made.xpath("//a/@href") if not link.startswith("#")] == []


# -- in a browser -----------------------------------------------------------------------------------------------------


@pytest.fixture
def written(tmp_path: Path) -> Path:
    path = tmp_path / "review.html"
    path.write_text(review_page(review(*FINDINGS)), encoding="utf-8")
    return path


@needs_chromium
def test_keys_go_from_finding_to_finding_and_around(written: Path, tmp_path: Path) -> None:
    with opened(written, tmp_path / "profile") as view:
        assert view.value("document.getElementById('filters').hidden") is False
        visited = []
        for key in "nnnnp":
            view.press(key)
            visited.append(view.value("document.activeElement.id"))
        assert visited == ["r3-1", "r5-1", "r6-1", "r3-1", "r6-1"]
        assert view.value("document.getElementById('position').textContent") == "finding 3 of 3"
        assert view.complaints() == []


@needs_chromium
def test_filters_hide_a_kind_a_section_and_blocks_without_findings(written: Path, tmp_path: Path) -> None:
    visible = "Array.from(document.querySelectorAll('{}')).filter(one => one.offsetParent).length"
    with opened(written, tmp_path / "profile") as view:
        assert view.value(visible.format(".remarks li")) == 3
        view.value("document.querySelector('[name=code][value=diff-cell]').click()")
        assert view.value(visible.format(".remarks li")) == 2
        assert view.value("document.getElementById('position').textContent") == "2 of 3 findings shown"
        view.value("document.querySelector('[name=only]').click()")
        assert view.value(visible.format(".pair")) == 2
        choose = "f => { f.elements.chapter.selectedIndex = 2; f.dispatchEvent(new Event('change')) }"
        view.value(f"({choose})(document.getElementById('filters'))")
        assert view.value(visible.format("main > section")) == 1


@needs_chromium
def test_without_scripts_everything_is_readable_and_no_dead_control_shows(written: Path, tmp_path: Path) -> None:
    with opened(written, tmp_path / "profile", scripts=False) as view:
        tree = view.call("DOM.getDocument", depth=-1)["root"]["nodeId"]
        form = view.call("DOM.querySelector", nodeId=tree, selector="#filters")["nodeId"]
        attributes = view.call("DOM.getAttributes", nodeId=form)["attributes"]
        assert "hidden" in attributes
        found = view.call("DOM.querySelectorAll", nodeId=tree, selector=".remarks li")["nodeIds"]
        assert len(found) == 3


@needs_chromium
def test_a_script_that_slips_in_does_not_run(written: Path, tmp_path: Path) -> None:
    text = written.read_text(encoding="utf-8")
    written.write_text(text.replace("</main>", "<script>window.evil = 1</script></main>"), encoding="utf-8")
    with opened(written, tmp_path / "profile") as view:
        assert view.value("typeof window.evil") == "undefined"
        assert any("Content Security Policy" in one for one in view.complaints())


def test_lists_show_their_items() -> None:
    both = Review(("fr", "nl"), ("a", "b"), document(items("l", "un", "deux")), document(items("l", "één", "twee")))
    made = html.fromstring(review_page(both))
    assert texts(made.xpath("//li")) == ["un", "deux", "één", "twee"]
