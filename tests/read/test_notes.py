"""Footnotes, endnotes, headers and footers."""

from __future__ import annotations

from reportgen.document import Footnote, Run, plain

from .word_xml import Reader, by_key, deleted, field, p, part, r, tbl, tc, texts, tr

SEPARATORS = (
    '<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>'
    '<w:footnote w:type="continuationSeparator" w:id="0"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>'
)


def note(kind: str, identifier: int, content: str) -> str:
    return f'<w:{kind} w:id="{identifier}">{content}</w:{kind}>'


def mark(kind: str, identifier: int) -> str:
    return f'<w:r><w:{kind}Reference w:id="{identifier}"/></w:r>'


def numbered(content: str) -> str:
    """The paragraph of a note, which begins with its number."""
    return p(f"<w:r><w:footnoteRef/></w:r>{r(' ')}{content}")


def test_a_note_stands_at_its_mark(read: Reader) -> None:
    notes = part("footnotes", SEPARATORS + note("footnote", 2, numbered(r("Une ") + r("note", "<w:i/>"))))
    reading = read(p(r("Texte") + mark("footnote", 2) + r(".")), {"word/footnotes.xml": notes})
    assert by_key(reading.document)["p1"].content == (
        Run("Texte"),
        Footnote((Run("Une "), Run("note", em=True))),
        Run("."),
    )


def test_an_endnote_is_read_like_a_footnote(read: Reader) -> None:
    notes = part("endnotes", note("endnote", 2, numbered(r("Fin"))))
    assert read.texts(p(r("a") + mark("endnote", 2)), {"word/endnotes.xml": notes}) == ["a [Fin]"]


def test_a_note_of_several_paragraphs_and_a_table_is_read_whole(read: Reader) -> None:
    content = numbered(r("un")) + p(r("deux")) + tbl(tr(tc("trois"), tc("quatre")))
    notes = part("footnotes", note("footnote", 2, content))
    assert read.texts(p(r("a") + mark("footnote", 2)), {"word/footnotes.xml": notes}) == ["a [un\vdeux\vtrois\vquatre]"]


def test_a_link_in_a_note_has_its_address(read: Reader) -> None:
    content = numbered(field('HYPERLINK "https://example.org/"', r("source")))
    notes = part("footnotes", note("footnote", 2, content))
    (_, found) = by_key(read(p(r("a") + mark("footnote", 2)), {"word/footnotes.xml": notes}).document)["p1"].content
    assert found == Footnote((Run("source", href="https://example.org/"),))


def test_the_commas_between_marks_are_no_text(read: Reader) -> None:
    notes = part("footnotes", note("footnote", 2, numbered(r("un"))) + note("footnote", 3, numbered(r("deux"))))
    comma = r(", ", '<w:vertAlign w:val="superscript"/>')
    body = p(r("a") + mark("footnote", 2) + comma + mark("footnote", 3)) + p(r("b") + comma + r("c"))
    assert read.texts(body, {"word/footnotes.xml": notes}) == ["a [un] [deux]", "b, c"]


def test_a_mark_without_its_note_is_nothing(read: Reader) -> None:
    assert read.texts(p(r("a") + mark("footnote", 9) + r("b"))) == ["ab"]


def test_tracked_changes_in_a_note_have_the_key_of_the_block_with_the_mark(read: Reader) -> None:
    notes = part("footnotes", note("footnote", 2, numbered(r("44 ") + deleted("kg") + r("t"))))
    reading = read(p(r("x")) + p(r("a") + mark("footnote", 2)), {"word/footnotes.xml": notes})
    assert texts(reading.document) == ["x", "a [44 t]"]
    assert [(one.key, one.text) for one in reading.tracked] == [("p2", "kg")]


def test_what_is_unread_in_a_note_has_the_key_of_the_block_with_the_mark(read: Reader) -> None:
    notes = part("footnotes", note("footnote", 2, numbered(r("caché", "<w:vanish/>"))))
    reading = read(p(r("x")) + p(r("a") + mark("footnote", 2)), {"word/footnotes.xml": notes})
    assert [(one.code, one.path) for one in reading.unread] == [("read-hidden", "p2")]


# -- headers and footers ----------------------------------------------------------------------------------------------


def furnished(
    read: Reader, header: str, footer: str, section: str = ""
) -> tuple[dict[str, str], list[tuple[str, str]]]:
    """Meta and furniture of a file with this header and footer."""
    parts = {"word/header1.xml": part("hdr", header), "word/footer1.xml": part("ftr", footer)}
    related = {"h1": ("header", "word/header1.xml"), "f1": ("footer", "word/footer1.xml")}
    references = (
        '<w:headerReference w:type="default" r:id="h1"/><w:footerReference w:type="default" r:id="f1"/>' + section
    )
    reading = read(p(r("a")) + f"<w:sectPr>{references}</w:sectPr>", parts, related)
    assert texts(reading.document) == ["a"]
    return dict(reading.document.meta), [(one.place, one.text) for one in reading.furniture]


def test_headers_and_footers_stand_around_the_text(read: Reader) -> None:
    pages = p(r("Page ") + field("PAGE", r("3")) + r(" sur ") + field("NUMPAGES", r("9")))
    meta, furniture = furnished(read, p(r("Rapport 2025")), pages)
    assert meta == {"running-title": "Rapport 2025", "page-label": "Page {page} sur {pages}"}
    assert furniture == [("header", "Rapport 2025"), ("footer", "Page {page} sur {pages}")]


def test_a_table_in_a_header_is_read(read: Reader) -> None:
    _, furniture = furnished(read, tbl(tr(tc("SPF"), tc("2025"))), p(""))
    assert furniture == [("header", "SPF\v2025")]


def test_a_header_that_two_sections_share_stands_once(read: Reader) -> None:
    _, furniture = furnished(read, p(r("Rapport")), p(""), '<w:headerReference w:type="default" r:id="h1"/>')
    assert furniture == [("header", "Rapport")]


def test_the_header_of_another_kind_of_page_is_no_running_title(read: Reader) -> None:
    parts = {"word/header1.xml": part("hdr", p(r("Couverture")))}
    section = '<w:sectPr><w:headerReference w:type="first" r:id="h1"/></w:sectPr>'
    reading = read(p(r("a")) + section, parts, {"h1": ("header", "word/header1.xml")})
    assert "running-title" not in reading.document.meta
    assert [one.text for one in reading.furniture] == ["Couverture"]


def test_a_watermark_is_read(read: Reader) -> None:
    mark_ = '<w:r><w:pict><v:shape><v:textpath string="PROJET"/></v:shape></w:pict></w:r>'
    _, furniture = furnished(read, p(mark_), p(""))
    assert furniture == [("header", "PROJET")]


def test_the_title_is_that_of_the_properties_or_else_the_first(read: Reader) -> None:
    assert read(p(r("Rapport"), "Title") + p(r("a"))).document.title == "Rapport"
    assert read(p(r("a"))).document.title == ""
    assert plain(read(p(r("Rapport"), "Title")).document.blocks[0].content) == "Rapport"  # type: ignore[union-attr]
