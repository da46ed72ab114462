"""Rule 4: every text is there, and in its own language."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence

from reportgen.document import Document, Inline, Line, Run, lines, plain
from reportgen.language import Language
from reportgen.review.finding import Finding

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_ENOUGH_WORDS = 6
"""Below this many words no language is told: names, codes and headings look alike in both."""


def missing_texts(fr: Document, nl: Document, final: bool) -> Iterator[Finding]:
    """Texts that one language lacks: marked as missing, or empty where the other side is not."""
    pairs = _pairs(fr, nl)
    for mine, other in pairs:
        for line, language in ((mine, Language.FR), (other, Language.NL)):
            if any(isinstance(item, Run) and item.missing for item in line.content):
                yield _finding("match-text-missing", f"the {language.english} text is missing", mine, other, final)
        empty = [not plain(line.content).strip() for line in (mine, other)]
        if empty[0] != empty[1]:
            language = Language.FR if empty[0] else Language.NL
            yield _finding("match-text-empty", f"the {language.english} text is empty", mine, other, True)


def untranslated(fr: Document, nl: Document, words: Mapping[str, Sequence[str]]) -> Iterator[Finding]:
    """Sentences that are the same, letter for letter, in both documents."""
    typical = {word for known in words.values() for word in known}
    for mine, other in _pairs(fr, nl):
        text = _own_words(mine)
        if len(text) >= _ENOUGH_WORDS and text == _own_words(other) and typical & set(text):
            yield _finding("match-untranslated", "the same sentence stands in both languages", mine, other, True)


def own_language(fr: Document, nl: Document, words: Mapping[str, Sequence[str]]) -> Iterator[Finding]:
    """Texts whose function words are those of the other language. Phrases tagged as foreign do not count."""
    known = {code: frozenset(found) for code, found in words.items()}
    if len(known) < 2:
        return
    for mine, other in _pairs(fr, nl):
        for line, language in ((mine, Language.FR), (other, Language.NL)):
            text = _own_words(line)
            own = sum(word in known[language.value] for word in text)
            foreign = sum(word in known[language.other.value] for word in text)
            if len(text) >= _ENOUGH_WORDS and foreign >= 3 and foreign > 2 * own:
                message = f"the text of the {language.english} document is written in {language.other.english}"
                yield _finding("match-wrong-language", message, mine, other, True)


def _pairs(fr: Document, nl: Document) -> list[tuple[Line, Line]]:
    others = {line.key: line for line in lines(nl)}
    return [(line, others[line.key]) for line in lines(fr) if line.key in others]


def _own_words(line: Line) -> list[str]:
    """The words of a line that are its own and in its language: no facts, references, foreign phrases or footnotes."""
    # Composed (NFC), because a combining accent would cut its word in two.
    texts = [unicodedata.normalize("NFC", plain((item,))) for item in line.content if _is_own(item)]
    return [word.lower() for text in texts for word in _WORD.findall(text)]


def _is_own(item: Inline) -> bool:
    return isinstance(item, Run) and not item.lang and not item.ref and item.fact is None


def _finding(code: str, message: str, fr: Line, nl: Line, error: bool) -> Finding:
    texts = plain(fr.content), plain(nl.content)
    return Finding(code, fr.key, message, *texts, fr.location, nl.location, "error" if error else "warning")
