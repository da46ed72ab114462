"""Narratives: Markdown with citations, turned into the XHTML vocabulary."""

from __future__ import annotations

from collections.abc import Callable

from markdown_it.token import Token
from markupsafe import Markup, escape

from reportgen.citations import CITATION
from reportgen.markdown import refused, tokens
from reportgen.render.filter_error import FilterError

_TAGS = {"paragraph": "p", "bullet_list": "ul", "ordered_list": "ol", "list_item": "li", "strong": "strong", "em": "em"}

Cite = Callable[[str, str], Markup]
"""Spells a citation: `cite("fact", "cocaine@2024")` or `cite("source", "rtl-2026")`."""


def blocks(markdown: str, cite: Cite) -> Markup:
    """All paragraphs and lists of a narrative, as block-level XHTML."""
    return Markup("").join(_render(_accepted(markdown), cite))


def inline(markdown: str, cite: Cite) -> Markup:
    """The one paragraph of a narrative, as inline XHTML; raises FilterError when there is more than one block."""
    parsed = _accepted(markdown)
    if [token.type for token in parsed] != ["paragraph_open", "inline", "paragraph_close"]:
        raise FilterError(
            "narrative-not-inline", "this place takes one paragraph and no list", "shorten the text to one paragraph"
        )
    return Markup("").join(_render(parsed[1:2], cite))


def _accepted(markdown: str) -> list[Token]:
    parsed = tokens(markdown)
    if found := refused(parsed):
        raise FilterError(*found)
    return parsed


def _render(parsed: list[Token], cite: Cite) -> list[Markup]:
    out: list[Markup] = []
    for token in parsed:
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
