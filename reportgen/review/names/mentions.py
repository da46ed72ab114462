"""The names that a text mentions: those of the table, and every other word that looks like one."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from reportgen.language import Language
from reportgen.review.lexis.dictionary import is_ordinary
from reportgen.review.lexis.letters import fold
from reportgen.review.lexis.sentences import sentences
from reportgen.review.lexis.words import Word, words
from reportgen.review.names.known import Form, is_acronym, is_linking, known_forms

JOINT = re.compile(r"[ \u00a0\u202f\-‑'’]{1,2}")
"""What stands between two words that belong to one name."""

_GAP = re.compile(r"[\s\-‑–'’]*")
_OPENING = " \t\u00a0\u202f\"«“‘'’(["
_NUMBERED = re.compile(r"(?:^|[\s(])(?:\d{1,2}[.)°]|[a-z][.)])\s*$|^[A-LN-Z]\.\s*$")
"""A number or letter that begins an item; `M.` at the beginning is a title."""

_CAPITALS = re.compile(r"[^\W\d_a-zà-ÿ]{2,}[^\w]+[^\W\d_a-zà-ÿ]+[^\w]+[^\W\d_a-zà-ÿ]+(?!\w)")
"""Three words of capitals in a row."""

_PART_OF_COMPOUND = 5
"""A Dutch compound that begins with a name shows at least so many letters of it: *Schengenruimte*."""


@dataclass(frozen=True, slots=True)
class Mention:
    """A name in a text, with its place.

    `lines` are the lines of the table that it may stand for; none for a name that no table knows. `parts` are those of
    the names in it: *Latijns-Amerikaanse* is part of what *Amérique latine* is. `begins` says
    whether it begins a sentence, so that its capital tells nothing. A name that does not `demand` a counterpart may be
    an ordinary word as well; it can still be the counterpart of a name in the other text. `acronym` is set for
    acronyms, `common` for names made of common words, which other words may stand for.
    """

    text: str
    start: int
    end: int
    lines: frozenset[str]
    begins: bool
    demand: bool
    acronym: bool = False
    parts: frozenset[str] = frozenset()
    common: bool = False

    def names(self, other: Mention) -> bool:
        """Whether two names, one in each language, may mean the same, or one a part of the other.

        A place in the name of an institution is not the institution: *Belgique* is not *de Belgische Kamer*.
        """
        wider = self.parts & other.lines and (other.common or not self.common)
        return bool(wider or self.lines & (other.lines | other.parts))


@dataclass(frozen=True, slots=True)
class Mentions:
    """What a text mentions: `known` names of the table, and `other` capitalised words and acronyms."""

    known: tuple[Mention, ...]
    other: tuple[Mention, ...]


@lru_cache(maxsize=64)
def mentions(text: str, language: Language) -> Mentions:
    """Every name that `text` mentions."""
    every = words(text)
    starts = {span[0] for span in sentences(text, language)}
    shouted = _shouted(text, every)
    names = known_forms(language)
    known: list[Mention] = []
    other: list[Mention] = []
    after = 0
    for place, word in enumerate(every):
        if place < after or not (word.capital or fold(word.text) in names):
            continue
        form, reached = _known(text, every, place, language)
        if form is not None:
            after = reached
            begins = place in shouted or _begins(text, word, starts)
            known.extend(_mentioned(text, every[place:after], form, language, begins))
        elif word.capital and len(word.text) > 1:
            demand = place not in shouted and not is_linking(word.text, language)
            begins = demand and _begins(text, word, starts)
            other.append(Mention(word.text, word.start, word.end, frozenset(), begins, demand))
    return Mentions(tuple(known), tuple(other))


def _mentioned(text: str, parts: Sequence[Word], form: Form, language: Language, begins: bool) -> Iterator[Mention]:
    """The mention of a known name, and those of the acronyms in it."""
    start, end = parts[0].start, parts[-1].end
    demand = _demands(form, parts, begins, language)
    acronym = form.acronym or is_acronym(parts[0].text)
    inner = _inner(text, parts, language)
    yield Mention(text[start:end], start, end, form.lines, begins, demand, acronym, inner, form.common and not acronym)
    if len(parts) > 1:
        yield from _acronyms(parts, language)


def _acronyms(parts: Sequence[Word], language: Language) -> Iterator[Mention]:
    """The acronyms in a name of several words, which need a counterpart of their own: *SPF* in *SPF Finances*."""
    for part in parts:
        for form in known_forms(language).get(fold(part.text), ()) if is_acronym(part.text) else ():
            if form.acronym:
                yield Mention(part.text, part.start, part.end, form.lines, False, True, True)


def _inner(text: str, parts: Sequence[Word], language: Language) -> frozenset[str]:
    """The lines of the names in a name of several words.

    An acronym that it begins with says what sort of body it is: *SPF Finances* is no part of what *SPF Justice* is. Nor
    is a common word a name by itself: *Union* and *européen* in *Union européenne*.
    """
    if len(parts) == 1:
        return frozenset()
    sort = is_acronym(parts[0].text) and text[parts[0].end : parts[0].end + 1].isspace()
    shorter = sum(not is_linking(part.text, language) for part in parts) - 1
    found = (_known(text, parts, place, language, shorter)[0] for place in range(sort, len(parts)))
    return frozenset().union(*(form.lines for form in found if form and not (form.common and len(form.parts) == 1)))


def _known(
    text: str, every: Sequence[Word], place: int, language: Language, longest: int = 99
) -> tuple[Form | None, int]:
    """The longest known name of at most `longest` stems that begins at `place`, and the place after it."""
    word = every[place]
    table = known_forms(language)
    folded = fold(word.text)
    for form in table.get(folded, ()):
        after = _reach(text, every, place, form, language) if len(form.parts) <= longest else 0
        if after:
            return form, after
    if language is Language.NL and len(folded) > _PART_OF_COMPOUND + 2 and word.capital and not is_acronym(word.text):
        for cut in range(len(folded) - 3, _PART_OF_COMPOUND - 1, -1):
            for form in table.get(folded[:cut], ()):
                if len(form.parts) == 1 and form.capital and not form.acronym:
                    return form, place + 1
    return None, place


def _reach(text: str, every: Sequence[Word], place: int, form: Form, language: Language) -> int:
    """The place after `form` where it stands at `place`, or 0."""
    word = every[place]
    if form.capital and not (_is_written_as_acronym(word, language) if form.acronym else word.capital or form.common):
        return 0
    at = place
    for part in form.parts[1:]:
        at += 1
        while at < len(every) and is_linking(every[at].text, language) and fold(every[at].text) not in part:
            at += 1
        if at >= len(every) or fold(every[at].text) not in part:
            return 0
        if not _GAP.fullmatch(text, every[at - 1].end, every[at].start):
            return 0
    return at + 1


def _is_written_as_acronym(word: Word, language: Language) -> bool:
    """Whether a word may be an acronym: *ONU*, and *Onu*, which is no other word."""
    return is_acronym(word.text) or (word.capital and len(word.text) > 2 and not is_ordinary(word.text, language))


def _demands(form: Form, parts: Sequence[Word], begins: bool, language: Language) -> bool:
    if form.acronym:
        return True
    if len(form.parts) > 1:
        return is_acronym(parts[0].text) or any(part.capital for part in parts[begins:])
    if form.capital and not parts[0].capital:
        return False
    return not (begins and is_ordinary(parts[0].text, language))


def _begins(text: str, word: Word, starts: set[int]) -> bool:
    """Whether a word stands first in a sentence, an item or a quotation, where any word has a capital."""
    at = word.start
    while at > 0 and text[at - 1] in _OPENING:
        if at in starts:
            return True
        at -= 1
    return (
        at == 0
        or at in starts
        or text[at - 1] in ":;•–—\n\v"
        or text[at - 2 : at] == " -"
        or bool(_NUMBERED.search(text, max(0, at - 6), at))
    )


def _shouted(text: str, every: Sequence[Word]) -> set[int]:
    """The places of words in runs of capitals, where no word stands out: *PROPOSITION DE RÉSOLUTION*."""
    found: set[int] = set()
    if not (text.isupper() or _CAPITALS.search(text)):
        return found
    run: list[int] = []
    for place, word in enumerate([*every, Word("", 0, 0, False)]):
        if word.text.isupper():
            run.append(place)
            continue
        if len(run) > 2 or len(run) == len(every):
            found.update(run)
        run = []
    return found
