"""Rule 4: every text is there, and in its own language."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from reportgen.language import Language
from reportgen.review.finding import Finding
from reportgen.review.lexis.sentences import Span, sentences
from reportgen.review.lexis.spoken import other_language, telling_words
from reportgen.review.names.mentions import mentions
from reportgen.review.text_pair import Text, TextPair


def empty(pair: TextPair) -> Iterator[Finding]:
    """Find a text that is empty while the other is not."""
    for text, other in ((pair.fr, pair.nl), (pair.nl, pair.fr)):
        if not text.text.strip() and other.text.strip():
            message = f"the {text.language.english} text is empty"
            fr, nl = pair.fr.text, pair.nl.text
            spans = [(0, len(one)) if one else None for one in (fr, nl)]
            yield Finding("match-text-empty", pair.key, message, fr, nl, fr_span=spans[0], nl_span=spans[1])


def untranslated(pair: TextPair) -> Iterator[Finding]:
    """Find a text that is the same in both languages although its words exist in one only."""
    if not _is_same(pair):
        return
    span = (0, len(pair.fr.text))
    foreign = (*pair.fr.foreign, *pair.nl.foreign)
    votes = telling_words(pair.fr.text, span, foreign)
    if max(votes.fr, votes.nl) > votes.en:
        wrong = Language.NL if votes.fr >= votes.nl else Language.FR
        message = f"the same text stands in both languages; the {wrong.english} one is not translated"
        texts = pair.fr.text, pair.nl.text
        yield Finding("match-untranslated", pair.key, message, *texts, fr_span=span, nl_span=(0, len(pair.nl.text)))


def own_language(pair: TextPair) -> Iterator[Finding]:
    """Find a text, or a sentence of it, that is written in the other language. Names and quotations do not count."""
    if _is_same(pair):
        return
    for text in (pair.fr, pair.nl):
        spans = sentences(text.text, text.language)
        wrong = [span for span in spans if _is_foreign(text, span)]
        whole = (0, len(text.text))
        if wrong and (len(wrong) == len(spans) or _is_foreign(text, whole)):
            yield _foreign(pair, text, "match-wrong-language", "text", whole)
        else:
            for span in wrong:
                yield _foreign(pair, text, "match-sentence-language", "sentence", span)


@lru_cache(maxsize=64)
def comparable(pair: TextPair) -> bool:
    """Whether it makes sense to compare what two texts say: both are there and each is in its own language."""
    if not pair.fr.text.strip() or not pair.nl.text.strip() or _is_same(pair):
        return False
    return all(finding.code != "match-wrong-language" for finding in own_language(pair))


def _is_same(pair: TextPair) -> bool:
    return pair.fr.text.split() == pair.nl.text.split()


def _is_foreign(text: Text, span: Span) -> bool:
    """Whether a stretch is in the other language, also without the names in it (*Chambre des représentants*)."""
    if not other_language(text.text, text.language, span, text.foreign):
        return False
    found = mentions(text.text, text.language.other).known
    names = tuple((name.start, name.end) for name in found if not name.text.islower())
    return other_language(text.text, text.language, span, text.foreign, names)


def _foreign(pair: TextPair, text: Text, code: str, what: str, span: Span) -> Finding:
    message = f"a {what} in {text.language.other.english} stands in the {text.language.english} text"
    return text.finding(code, pair.key, message, span)
