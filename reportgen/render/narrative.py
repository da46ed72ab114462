"""Narratives: Markdown with citations, turned into the XHTML vocabulary.

markdown-it-py parses; raw HTML is off, and constructs that the vocabulary gives to templates (headings, tables,
images, code) are refused with the line they stand on rather than dropped.
"""

from __future__ import annotations

from collections.abc import Callable

from markdown_it import MarkdownIt
from markdown_it.token import Token
from markupsafe import Markup, escape

from reportgen.citations import CITATION
from reportgen.render.filter_error import FilterError

# Without the rule for reference links, a line that starts with [^source-id]: stays text instead of vanishing.
_MARKDOWN = MarkdownIt("commonmark", {"html": False}).disable("reference")
_TAGS = {"paragraph": "p", "bullet_list": "ul", "ordered_list": "ol", "list_item": "li", "strong": "strong", "em": "em"}
_REFUSED = {
    "heading": "a heading",
    "fence": "a code block",
    "code_block": "a code block (a line that starts with four spaces)",
    "code_inline": "code between backquotes",
    "blockquote": "a block quotation (a line that starts with >)",
    "hr": "a horizontal rule",
    "image": "an image",
}

Cite = Callable[[str, str], Markup]
"""Spells a citation: `cite("fact", "cocaine@2024")` or `cite("source", "rtl-2026")`."""


def blocks(markdown: str, cite: Cite) -> Markup:
    """All paragraphs and lists of a narrative, as block-level XHTML."""
    return Markup("").join(_render(_MARKDOWN.parse(markdown), cite))


def inline(markdown: str, cite: Cite) -> Markup:
    """The one paragraph of a narrative, as inline XHTML; raises FilterError when there is more than one block."""
    tokens = _MARKDOWN.parse(markdown)
    if [token.type for token in tokens] != ["paragraph_open", "inline", "paragraph_close"]:
        raise FilterError(
            "narrative-not-inline", "this place takes one paragraph and no list", "shorten the text to one paragraph"
        )
    return Markup("").join(_render(tokens[1:2], cite))


def _render(tokens: list[Token], cite: Cite) -> list[Markup]:
    out: list[Markup] = []
    before = ""
    for token in tokens:
        _refuse(token, before)
        before = token.type
        name = token.type.removesuffix("_open").removesuffix("_close")
        if name == "paragraph" and token.level:
            continue  # the one paragraph of a list item
        match token.type:
            case "inline":
                out += _render(token.children or [], cite)
            case "text":
                out += _cited(token.content, cite)
            case "softbreak":
                out.append(Markup(" "))
            case "hardbreak":
                out.append(Markup("<br/>"))
            case "link_open":
                out.append(Markup('<a href="{}">').format(token.attrGet("href") or ""))
            case "link_close":
                out.append(Markup("</a>"))
            case _:
                mark = "/" if token.nesting < 0 else ""
                out.append(Markup(f"<{mark}{_TAGS[name]}>"))
    return out


def _refuse(token: Token, before: str) -> None:
    """Raise FilterError at a construct that could only be dropped."""
    name = token.type.removesuffix("_open")
    what, hint = _REFUSED.get(name, ""), "use paragraphs, lists, bold, emphasis and links"
    if name == "ordered_list" and token.attrGet("start") is not None:
        what = "a numbered list that does not start at 1"
        hint = "number it from 1; for a line that only starts with a number, write a backslash: 2025\\."
    if token.type == "paragraph_open" and token.level and before != "list_item_open":
        what, hint = "a second paragraph in a list item", "make it an item of its own"
    if what:
        line = f" (line {token.map[0] + 1} of the text)" if token.map else ""
        raise FilterError("narrative-construct", f"{what} cannot stand in a narrative{line}", hint)


def _cited(text: str, cite: Cite) -> list[Markup]:
    out: list[Markup] = []
    end = 0
    for match in CITATION.finditer(text):
        out.append(_escaped(text[end : match.start()]))
        kind = str(match.lastgroup)
        out.append(cite(kind, match[kind]))
        end = match.end()
    out.append(_escaped(text[end:]))
    return out


def _escaped(text: str) -> Markup:
    if "{" in text or "}" in text:
        raise FilterError(
            "citation-unknown",
            f"a brace without its other half near {text.strip()[:40]!r}",
            "write a citation in one piece, without bold or line breaks in it: {indicator@period}",
        )
    return escape(text)
