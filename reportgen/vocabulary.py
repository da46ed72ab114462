"""The XHTML vocabulary of the templates: which elements exist, what may stand in them, which attributes they take.

Standard HTML elements and DPUB-ARIA 1.1 roles carry the meaning; docs/vocabulary.md describes each for template
authors. Anything else in a rendered template is an error.
"""

from __future__ import annotations

from dataclasses import dataclass

TEXT = "#text"
INLINE = frozenset({TEXT, "a", "strong", "em", "sub", "sup", "br", "span", "mark", "data", "time"})
BLOCKS = frozenset(
    {"section", "h1", "h2", "h3", "h4", "p", "ul", "ol", "table", "figure", "aside", "blockquote", "nav"}
)
HEADINGS = ("h1", "h2", "h3", "h4")

ORIGIN = "data-at"
"""The attribute in which `render` notes the template line of each element; template authors never write it."""


@dataclass(frozen=True, slots=True)
class Element:
    """What an element may hold and which attributes it takes; `required` ones may not be left out."""

    children: frozenset[str]
    attributes: frozenset[str] = frozenset()
    required: frozenset[str] = frozenset()
    roles: frozenset[str] = frozenset()
    classes: frozenset[str] = frozenset()

    @property
    def allowed(self) -> frozenset[str]:
        """Every attribute that may stand on the element."""
        extra = {"role"} if self.roles else set()
        return self.attributes | self.required | extra | ({"class"} if self.classes else set())


def _set(*names: str) -> frozenset[str]:
    return frozenset(names)


TARGET = "target"
"""The class of `th[scope=col]` above a column of a chart that draws a target, and the status of its cell."""

ALTERNATIVE = "alternative"
"""The class of the paragraph that says in words what a chart shows."""

_LANG = _set("lang")
_CELL = Element(INLINE, _set("colspan", "rowspan", "lang"), classes=_set("number"))
_INLINE = Element(INLINE, _LANG)

SECTION_ROLES = _set("doc-cover", "doc-foreword", "doc-abstract", "doc-chapter", "doc-appendix")

ELEMENTS: dict[str, Element] = {
    "html": Element(_set("head", "body"), _LANG),
    "head": Element(_set("title", "meta")),
    "title": Element(_set(TEXT)),
    "meta": Element(_set(), required=_set("name", "content")),
    "body": Element(BLOCKS),
    "section": Element(BLOCKS, required=_set("id"), roles=SECTION_ROLES),
    "h1": Element(INLINE),
    "h2": Element(INLINE),
    "h3": Element(INLINE),
    "h4": Element(INLINE),
    "p": Element(INLINE, _set("id", "lang"), roles=_set("doc-subtitle"), classes=_set("source", "note", ALTERNATIVE)),
    "ul": Element(_set("li"), _set("id")),
    "ol": Element(_set("li"), _set("id")),
    "li": Element(INLINE | {"ul", "ol"}, _set("id", "lang")),
    "table": Element(_set("caption", "thead", "tbody"), required=_set("id")),
    "caption": Element(INLINE),
    "thead": Element(_set("tr")),
    "tbody": Element(_set("tr")),
    "tr": Element(_set("th", "td"), _set("id")),
    "th": Element(_CELL.children, _CELL.attributes, required=_set("scope"), classes=_CELL.classes | {TARGET}),
    "td": Element(_CELL.children, _CELL.attributes | {"data-status"}, classes=_CELL.classes),
    "figure": Element(_set("p", "table", "figcaption"), _set("data-chart"), required=_set("id")),
    "figcaption": Element(INLINE),
    "aside": Element(_set("p", "ul", "ol"), _set("id")),
    "blockquote": Element(_set("p"), _set("id", "lang")),
    "nav": Element(_set("h2"), required=_set("id"), roles=_set("doc-toc"), classes=_set("tables", "figures")),
    "a": Element(INLINE - {"a"}, _LANG, required=_set("href")),
    "strong": _INLINE,
    "em": _INLINE,
    "sub": _INLINE,
    "sup": _INLINE,
    "br": Element(_set()),
    "span": Element(INLINE, _LANG, roles=_set("doc-footnote")),
    "mark": _INLINE,
    "data": Element(_set(TEXT), _set("data-unit"), required=_set("value", "data-kind")),
    "time": Element(_set(TEXT), required=_set("datetime")),
}

META = _set("description", "subject", "author", "year", "running-title", "page-label", "table-label", "figure-label")
"""The values of `meta[name]`: what the file's properties, its running header and footer and its captions say."""

FACT_KINDS = _set("number", "quantity", "money", "percent", "reference")
"""The values of `data-kind`."""

SCOPES = _set("col", "row")
"""The values of `th[scope]`: a header cell speaks for its column or its row."""

CHARTS = _set("line", "column")
"""The values of `figure[data-chart]`: how the figures of its table are drawn."""

MOST_SERIES = 5
"""How many series a chart may have beside its targets; more cannot be told apart in print."""

OBS_STATUS = _set(*"ABDEFGHIJKLMNOPQSUVW")
"""The codes of `td[data-status]`, after SDMX CL_OBS_STATUS; several stand behind one another (`BP`)."""

INCOMPARABLE = _set(*"BD")
"""The codes of a figure that may not be compared with the one before it: no line leads to it."""

SINGLE = _set("head", "body", "title", "caption", "thead", "figcaption")
"""Elements that stand at most once in their parent; of a second one nothing could be shown."""
