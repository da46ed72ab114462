"""No readable text of a file is missing from its Reading, however its parts stand in one another."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reportgen.read import read_docx

from .visible import lost_characters, missing
from .word_xml import docx, keys, p, part, r, texts


class Words:
    """Hands out words that stand nowhere else, and keeps those that are to be read."""

    def __init__(self) -> None:
        self.given: list[str] = []
        self.gone: list[str] = []

    def word(self, *, gone: bool = False) -> str:
        word = f"m{len(self.given) + len(self.gone):03}x"
        (self.gone if gone else self.given).append(word)
        return word


# A tree of what stands in what: ("kind", children); leaves are runs of one word.
INLINE_KINDS = ("ins", "sdt", "hyperlink", "field", "simple", "choice", "smart", "bookmark", "dir")
BLOCK_KINDS = ("paragraph", "sdt", "table", "box", "ins", "custom", "choice", "numbered")
leaf = st.sampled_from(["run", "bold", "tab", "math", "deleted", "note", "ruby", "symbol"])
inline = st.recursive(
    leaf, lambda inner: st.tuples(st.sampled_from(INLINE_KINDS), st.lists(inner, max_size=3)), max_leaves=8
)
block = st.recursive(
    st.tuples(st.just("paragraph"), st.lists(inline, max_size=4)),
    lambda inner: st.tuples(st.sampled_from(BLOCK_KINDS), st.lists(inner, min_size=1, max_size=3)),
    max_leaves=8,
)


def inline_xml(node: object, words: Words) -> str:
    """The XML of an inline node."""
    if isinstance(node, str):
        return _leaf(node, words)
    kind, children = node  # type: ignore[misc]
    inner = "".join(inline_xml(child, words) for child in children)
    match kind:
        case "ins":
            return f'<w:ins w:id="1" w:author="A">{inner}</w:ins>'
        case "sdt":
            return f"<w:sdt><w:sdtPr/><w:sdtContent>{inner}</w:sdtContent></w:sdt>"
        case "hyperlink":
            return f'<w:hyperlink w:anchor="x">{inner}</w:hyperlink>'
        case "simple":
            return f'<w:fldSimple w:instr=" QUOTE x ">{inner}</w:fldSimple>'
        case "field":
            begin, middle, end = (
                f'<w:r><w:fldChar w:fldCharType="{one}"/></w:r>' for one in ("begin", "separate", "end")
            )
            return f"{begin}<w:r><w:instrText>QUOTE</w:instrText></w:r>{middle}{inner}{end}"
        case "choice":
            other = "<w:r><w:t>autre</w:t></w:r>" if inner else ""
            return (
                f'<mc:AlternateContent><mc:Choice Requires="w14">{inner}</mc:Choice>'
                f"<mc:Fallback>{other}</mc:Fallback></mc:AlternateContent>"
            )
        case "bookmark":
            return f'<w:bookmarkStart w:id="5" w:name="_rgx"/>{inner}<w:bookmarkEnd w:id="5"/>'
        case "dir":
            return f'<w:dir w:val="ltr">{inner}</w:dir>'
    return f"<w:smartTag>{inner}</w:smartTag>"


def _leaf(kind: str, words: Words) -> str:
    match kind:
        case "bold":
            return r(words.word(), "<w:b/>")
        case "tab":
            return f"<w:r><w:tab/><w:t>{words.word()}</w:t><w:br/></w:r>"
        case "math":
            return f"<m:oMath><m:r><m:t>{words.word()}</m:t></m:r></m:oMath>"
        case "deleted":
            gone = words.word(gone=True)
            return f'<w:del w:id="1" w:author="A"><w:r><w:delText>{gone}</w:delText></w:r></w:del>'
        case "note":
            return '<w:r><w:footnoteReference w:id="2"/></w:r>'
        case "ruby":
            above, base = words.word(), words.word()
            return f"<w:r><w:ruby><w:rt>{r(above)}</w:rt><w:rubyBase>{r(base)}</w:rubyBase></w:ruby></w:r>"
        case "symbol":
            return '<w:r><w:sym w:font="Symbol" w:char="F061"/></w:r>'
    return r(words.word())


def block_xml(node: object, words: Words) -> str:
    """The XML of a block node."""
    kind, children = node  # type: ignore[misc]
    if kind == "paragraph" and all(isinstance(child, str) or child[0] in INLINE_KINDS for child in children):
        return f"<w:p>{''.join(inline_xml(child, words) for child in children)}</w:p>"
    inner = "".join(block_xml(child, words) for child in children)
    match kind:
        case "sdt":
            return f"<w:sdt><w:sdtContent>{inner}</w:sdtContent></w:sdt>"
        case "ins":
            return f'<w:ins w:id="1" w:author="A">{inner}</w:ins>'
        case "custom":
            return f"<w:customXml>{inner}</w:customXml>"
        case "choice":
            return (
                f'<mc:AlternateContent><mc:Choice Requires="w14">{inner}</mc:Choice>'
                "<mc:Fallback/></mc:AlternateContent>"
            )
        case "table":
            return f"<w:tbl><w:tr><w:tc>{inner}</w:tc><w:tc><w:p>{r(words.word())}</w:p></w:tc></w:tr></w:tbl>"
        case "box":
            held = f"<v:textbox><w:txbxContent>{inner}</w:txbxContent></v:textbox>"
            return f"<w:p>{r(words.word())}<w:r><w:pict><v:shape>{held}</v:shape></w:pict></w:r></w:p>"
        case "numbered":
            place = '<w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr></w:pPr>'
            return f"<w:p>{place}{r(words.word())}</w:p>{inner}"
    return inner


PARTS = {
    "word/footnotes.xml": part("footnotes", f'<w:footnote w:id="2"><w:p>{r("note")}</w:p></w:footnote>'),
    "word/numbering.xml": part(
        "numbering",
        '<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="1"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum>'
        '<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>',
    ),
}


@pytest.fixture(scope="module")
def directory(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("nested")


@settings(max_examples=150)
@given(st.lists(block, min_size=1, max_size=5), st.booleans())
def test_nothing_is_lost_however_things_stand_in_one_another(directory: Path, blocks: list[object], ours: bool) -> None:
    words = Words()
    body = p(_leaf("note", words)) + "".join(block_xml(one, words) for one in blocks)
    parts = PARTS | (keys("x")[0] if ours else {})
    reading = read_docx(docx(directory / "nested.docx", body, parts))
    path = directory / "nested.docx"
    assert missing(path, reading) == []
    read = "".join(texts(reading.document))
    assert [word for word in words.given if read.count(word) != 1] == []
    assert [word for word in words.gone if word in read] == []


@settings(max_examples=100)
@given(st.lists(block, min_size=1, max_size=5))
def test_what_is_rejected_comes_back_and_what_was_inserted_goes(directory: Path, blocks: list[object]) -> None:
    words = Words()
    body = "".join(block_xml(one, words) for one in blocks)
    reading = read_docx(docx(directory / "rejected.docx", body, PARTS), tracked="rejected")
    told = "".join(texts(reading.document)) + "".join(one.text for one in reading.tracked)
    assert [word for word in (*words.given, *words.gone) if word not in told] == []


def test_the_walk_that_checks_the_reader_finds_what_is_missing(tmp_path: Path) -> None:
    path = docx(tmp_path / "a.docx", f"<w:p>{r('lu')}</w:p>")
    reading = read_docx(path)
    docx(path, f"<w:p>{r('lu')}{r('perdu')}</w:p>")
    assert missing(path, reading) == ["perdu"]
    assert set(lost_characters(path, reading)) == set("perdu")
