"""What runs along the pages beside the text: the header and the footer say the same in both languages."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from reportgen.document import Document
from reportgen.language import Language
from reportgen.review.finding import Finding
from reportgen.review.text_pair import Text, TextPair
from reportgen.review.texts import compare_pair

RUNNING = {"running-title": "header", "page-label": "footer"}
"""What `Document.meta` names that stands on every page; a finding about it has that name as its key."""


def same_running_texts(fr: Document, nl: Document) -> Iterator[Finding]:
    """Compare the header and the footer, where both documents have one."""
    for name, where in RUNNING.items():
        texts = fr.meta.get(name, ""), nl.meta.get(name, "")
        if all(texts):
            for finding in compare_pair(TextPair(name, Text(texts[0], Language.FR), Text(texts[1], Language.NL))):
                yield replace(finding, key=name, message=f"in the running {where}, {finding.message}")
