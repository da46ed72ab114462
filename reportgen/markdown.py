"""The Markdown of narratives: what may stand in one, for the rules on data and for rendering alike.

markdown-it-py parses; raw HTML is off. Constructs that the vocabulary gives to templates (headings, tables, images,
code) are refused with the line they stand on, because they could only be dropped.
"""

from __future__ import annotations

from typing import NamedTuple

from markdown_it import MarkdownIt
from markdown_it.token import Token

from reportgen.citations import CITATION

# Without the rule for reference links, a line that starts with [^source-id]: stays text instead of vanishing.
_MARKDOWN = MarkdownIt("commonmark", {"html": False}).disable("reference")
_REFUSED = {
    "heading": "a heading",
    "fence": "a code block",
    "code_block": "a code block (a line that starts with four spaces)",
    "code_inline": "code between backquotes",
    "blockquote": "a block quotation (a line that starts with >)",
    "hr": "a horizontal rule",
    "image": "an image",
}


class Refused(NamedTuple):
    """Something that cannot stand in a narrative: a stable code, what it is, and what to do instead."""

    code: str
    message: str
    hint: str


def tokens(markdown: str) -> list[Token]:
    """The tokens of a narrative, as markdown-it-py gives them."""
    return _MARKDOWN.parse(markdown)


def refused(parsed: list[Token]) -> Refused | None:
    """The first thing in the tokens of a narrative that cannot stand in one."""
    before = ""
    for token in parsed:
        found = _construct(token, before) or _brace(token) or refused(token.children or [])
        if found:
            return found
        before = token.type
    return None


def _construct(token: Token, before: str) -> Refused | None:
    name = token.type.removesuffix("_open")
    what, hint = _REFUSED.get(name, ""), "use paragraphs, lists, bold, emphasis and links"
    if name == "ordered_list" and token.attrGet("start") is not None:
        what = "a numbered list that does not start at 1"
        hint = "number it from 1; for a line that only starts with a number, write a backslash: 2025\\."
    if token.type == "paragraph_open" and token.level and before != "list_item_open":
        what, hint = "a second paragraph in a list item", "make it an item of its own"
    if not what:
        return None
    line = f" (line {token.map[0] + 1} of the text)" if token.map else ""
    return Refused("narrative-construct", f"{what} cannot stand in a narrative{line}", hint)


def _brace(token: Token) -> Refused | None:
    rest = CITATION.sub("", token.content) if token.type == "text" else ""
    if "{" not in rest and "}" not in rest:
        return None
    message = f"a brace without its other half near {token.content.strip()[:40]!r}"
    hint = "write a citation in one piece, without bold or line breaks in it: {indicator@period}"
    return Refused("citation-unknown", message, hint)
