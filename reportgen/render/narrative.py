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

_MARKDOWN = MarkdownIt("commonmark", {"html": False})
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
    for token in tokens:
        name = token.type.removesuffix("_open").removesuffix("_close")
        if name in _REFUSED:
            line = f" (line {token.map[0] + 1} of the text)" if token.map else ""
            raise FilterError(
                "narrative-construct",
                f"{_REFUSED[name]} cannot stand in a narrative{line}",
                "use paragraphs, lists, bold, emphasis and links",
            )
        if token.hidden:
            continue
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


def _cited(text: str, cite: Cite) -> list[Markup]:
    out: list[Markup] = []
    end = 0
    for match in CITATION.finditer(text):
        out.append(escape(text[end : match.start()]))
        kind = str(match.lastgroup)
        out.append(cite(kind, match[kind]))
        end = match.end()
    out.append(escape(text[end:]))
    return out
