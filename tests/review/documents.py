"""Pairs of Documents to compare, from a few lines of XHTML each."""

from __future__ import annotations

import re

from reportgen.document import Document
from reportgen.language import Language
from reportgen.parse import parse
from reportgen.review.finding import Finding
from reportgen.vocabulary import META, ORIGIN

_START_TAG = re.compile(r"<([a-z][a-z0-9]*)")


def parsed(body: str, language: Language) -> Document:
    """The Document of this body; each element knows its line in `templates/<language>/test.xhtml`."""
    file = f"templates/{language.value}/test.xhtml"
    marked = "\n".join(
        _START_TAG.sub(rf'\g<0> {ORIGIN}="{file}:{number}"', line)
        for number, line in enumerate(body.split("\n"), start=1)
    )
    meta = "".join(f'<meta name="{name}" content="x"/>' for name in sorted(META))
    return parse(f"<html><head><title>x</title>{meta}</head><body><h1>x</h1>{marked}</body></html>", language)


def pair(fr: str, nl: str) -> tuple[Document, Document]:
    """A French and a Dutch Document."""
    return parsed(fr, Language.FR), parsed(nl, Language.NL)


def said(findings: list[Finding]) -> list[tuple[str, str, str, str]]:
    """Code, key and both places of each finding."""
    return [(one.code, one.key, str(one.fr_location), str(one.nl_location)) for one in findings]
