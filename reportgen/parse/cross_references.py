"""Cross-references: `<a href="#key"></a>` takes its text from the heading or caption it leads to, which must exist."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields, is_dataclass, replace
from typing import Any

from lxml import etree

from reportgen.captions import captions
from reportgen.document import Contents, Document, Heading, Inline, Run, lines, plain
from reportgen.errors import Problem, suggestion
from reportgen.parse.inline import leads_to, takes_its_text
from reportgen.parse.origin import location_of

_WITHOUT_BOOKMARK = ("td", "th", "alternative")
"""Kinds of text (`Line.kind`) that no link can lead to."""


@dataclass(frozen=True, slots=True)
class Target:
    """Where a reference leads: the key of a text, and the name that text is cited by, if it has one."""

    key: str
    name: str = ""


def targets(document: Document) -> dict[str, Target]:
    """Every text that a reference can lead to, by each key that a template may write for it.

    A section is cited by its heading, a table or figure by the label and number of its caption. Any other text has no
    name: a link can lead to it, but needs words of its own.
    """
    found = {line.key: Target(line.key) for line in lines(document) if line.kind not in _WITHOUT_BOOKMARK}
    for block in document.blocks:
        if isinstance(block, Heading):
            found[block.key] = Target(block.key, _name(block.content))
            found.setdefault(block.key.rpartition("/")[0], found[block.key])
        elif isinstance(block, Contents):
            found[block.key] = Target(block.key, _name(block.heading))
    for caption in captions(document.blocks):
        found[caption.block] = found[caption.key] = Target(caption.key, caption.label(document.meta))
    return found


def _name(heading: tuple[Inline, ...]) -> str:
    return plain(tuple(item for item in heading if isinstance(item, Run))).replace("\v", " ")


def check(root: etree._Element, known: Mapping[str, Target], name: str) -> Iterator[Problem]:
    """Report each reference that leads nowhere, that finds no text where it leads, or that stands in a heading."""
    for element in root.iter("a"):
        key = leads_to(element)
        if not key:
            continue
        location = location_of(element, name)
        if key not in known:
            ending = [one for one in known if one.endswith(f"/{key}")]
            hint = suggestion(ending[0] if ending else key, known) or "docs/vocabulary.md says what a key is"
            yield Problem("xhtml-unknown-target", f"nothing in this document has the key {key}", location, hint=hint)
        elif takes_its_text(element) and not known[key].name:
            message = f"{key} has no heading and no caption that the reference could cite"
            hint = "write the text of the link, or lead to a section, table or figure"
            yield Problem("xhtml-nameless-target", message, location, hint=hint)
        if takes_its_text(element) and next(element.iterancestors("h1", "h2", "h3", "h4"), None) is not None:
            hint = "write the words of the heading"
            yield Problem("xhtml-misplaced-element", "a heading cannot take its text elsewhere", location, hint=hint)


def resolved(document: Document, known: Mapping[str, Target]) -> Document:
    """The document with the text of each reference in place."""

    def put(value: Any) -> Any:
        if isinstance(value, Run):
            return _run(value, known)
        if type(value) is tuple:
            return _same_or(value, tuple(put(item) for item in value))
        if is_dataclass(value):
            parts = {one.name: getattr(value, one.name) for one in fields(value)}
            changed = {name: new for name, old in parts.items() if (new := put(old)) is not old}
            return replace(value, **changed) if changed else value  # type: ignore[type-var]
        return value

    return replace(document, blocks=put(document.blocks))


def _same_or(old: tuple[Any, ...], new: tuple[Any, ...]) -> tuple[Any, ...]:
    """What holds no reference stays the same object, so that nothing around it is made anew."""
    return new if any(one is not other for one, other in zip(new, old, strict=True)) else old


def _run(run: Run, known: Mapping[str, Target]) -> Run:
    if run.ref:
        target = known[run.ref]
        return replace(run, text=target.name, ref=target.key)
    if run.href.startswith("#"):
        return replace(run, href=f"#{known[run.href[1:]].key}")
    return run
