"""Rule 4, before the texts are compared: none of them is still to be translated."""

from __future__ import annotations

from collections.abc import Iterator

from reportgen.document import Document, Run
from reportgen.language import Language
from reportgen.review.finding import Finding
from reportgen.review.lines import line_pairs


def missing_texts(fr: Document, nl: Document, final: bool) -> Iterator[Finding]:
    """Find texts that stand there as a mark only; an error in a final report, a warning in a draft."""
    for pair in line_pairs(fr, nl):
        for line, language in ((pair.fr, Language.FR), (pair.nl, Language.NL)):
            if any(isinstance(item, Run) and item.missing for item in line.content):
                message = f"the {language.english} text is missing"
                texts = pair.texts.fr.text, pair.texts.nl.text
                severity = "error" if final else "warning"
                yield pair.located(Finding("match-text-missing", line.key, message, *texts, severity=severity))
