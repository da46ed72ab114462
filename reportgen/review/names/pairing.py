"""Which names of one text have no counterpart in the other."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, cached_property

from reportgen.language import Language
from reportgen.review.lexis.dictionary import function_words, is_english, is_ordinary, is_word
from reportgen.review.lexis.letters import fold, spelling
from reportgen.review.lexis.spoken import quoted
from reportgen.review.lexis.tables import table
from reportgen.review.lexis.words import Word, words
from reportgen.review.names.known import PLACES, is_acronym, is_linking, kind, known_forms, related
from reportgen.review.names.meant import is_meant
from reportgen.review.names.mentions import JOINT, Mention, mentions
from reportgen.review.text_pair import Text

_NUMBER, _DASH = re.compile(r"[-‑]?(\d+)"), re.compile(r"[-‑]")
"""The number that makes a code of a name, and what may stand before it."""

_STEM, _REST = 4, 3
"""A word that begins with a name of at least so many letters and has so many more is the name: *Hazeldonkoverleg*."""

_DERIVED = 5
"""So many first letters of a name show it in an adjective or a compound without a capital."""

_ET, _EN = re.compile(r"\s(?:et|ou)\s"), re.compile(r"\s(?:en|of)\s$")
"""Where words are coordinated, the French ones behind the noun that they share, the Dutch ones before it."""

_LONG = 5
"""Fewer capitals are an acronym, also where they spell a word: *SAP*, *PPS*."""

_SHORTENED = re.compile(r"\.\s?")
"""What stands between two words of a name, and after a title or an initial in it."""


@dataclass(frozen=True, slots=True)
class Left:
    """A name of one text for which the other text has no counterpart.

    `sure` says that it can be nothing but a name; `foreign`, that it stands there in the form of the other language;
    `placed`, that it holds the name of a place that the other text lacks too; `doubtful`, that it is written like
    common words (*police fédérale*) and is told from them only by another name that the other text has in its place;
    `meant`, that the other text has a word that may mean it (*the Court*); `person`, that it follows a title or a given
    name.
    """

    mention: Mention
    sure: bool
    foreign: bool = False
    placed: bool = False
    doubtful: bool = False
    meant: bool = False
    person: bool = False


def left_over(text: Text, other: Text) -> list[Left]:
    """The names of `text` that `other` lacks, and those that `text` has in the form of the other language."""
    pairing = _Pairing(text, other)
    found = [*pairing.known(), *pairing.unknown(), *pairing.foreign()]
    return sorted(found, key=lambda left: (left.mention.start, left.mention.end))


class _Pairing:
    """The names of one text, to be looked up in another one."""

    def __init__(self, text: Text, other: Text) -> None:
        self._text, self._other = text, other
        self._mine = mentions(text.text, text.language)
        self._theirs = mentions(other.text, other.language)
        self._words = words(text.text)
        self._there = {fold(word.text) for word in words(other.text)}

    @cached_property
    def _folded(self) -> str:
        return fold(self._other.text)

    @cached_property
    def _spellings(self) -> set[str]:
        return {spelling(word) for word in self._there}

    @cached_property
    def _names_there(self) -> set[str]:
        return {fold(word.text) for word in words(self._other.text) if word.capital}

    def known(self) -> Iterator[Left]:
        """Names of the table that the other text has in no form."""
        for mention in self._mine.known:
            several = mention.common and not mention.acronym and self._is_whole(mention)
            if (mention.demand or several) and not self._is_covered(mention):
                yield Left(
                    mention,
                    mention.demand,
                    placed=self._lacks_place(mention),
                    doubtful=not mention.demand,
                    meant=is_meant(mention, self._text.language, self._other),
                )

    def _is_whole(self, mention: Mention) -> bool:
        """Whether a name of several words shares none with another: *federale en lokale politie* do."""
        after, before = self._text.text[mention.end :], self._text.text[: mention.start]
        shared = _ET.match(after) if self._text.language is Language.FR else _EN.search(before)
        return " " in mention.text and not shared

    def _lacks_place(self, mention: Mention) -> bool:
        """Whether the name of a place in a longer name has no counterpart at all: *flamand* in *Parlement flamand*."""
        places = {line for line in mention.parts if kind(line) in PLACES}
        near = places.union(*(related(line) for line in places))
        return bool(places) and not any(near & (one.lines | one.parts) for one in self._theirs.known)

    def _is_covered(self, mention: Mention) -> bool:
        """Whether the other text has the name, or one that may stand for it.

        The explanation of an acronym in brackets (`the Office (OE)`) is covered by nothing but an acronym.
        """
        text = self._text.text
        if mention.acronym and text[: mention.start].endswith("(") and text[mention.end :].startswith(")"):
            return fold(mention.text) in self._there or any(
                mention.names(one) for one in self._theirs.known if one.acronym
            )
        loosely = frozenset().union(*(related(line) for line in mention.lines))
        found = any(mention.names(one) or loosely & one.lines for one in self._theirs.known)
        if found or self._is_quoted(mention) or self._is_numbered(mention):
            return True
        return any(kind(line) in PLACES for line in mention.lines) and self._is_spelt(fold(mention.text))

    def _is_numbered(self, mention: Mention) -> bool:
        """Whether a name with a number is the same in both texts: *EU-15*, *EU15*."""
        number = _NUMBER.match(self._text.text, mention.end)
        return number is not None and f"{mention.text}{number[1]}" in _DASH.sub("", self._other.text)

    def _is_quoted(self, mention: Mention) -> bool:
        """Whether a name is part of a longer one that both texts have letter for letter: *Port of Antwerp-Bruges*."""
        return fold(mention.text) in self._folded and (
            any(fold(word.text) in self._names_there for word in self._neighbours(mention))
            or self._follows_title(mention)
            or any(start <= mention.start < end for start, end in quoted(self._text.text))
        )

    def _neighbours(self, mention: Mention) -> list[Word]:
        text = self._text.text
        return [
            word
            for word in self._words
            if word.capital
            and (
                (word.start > mention.end and JOINT.fullmatch(text, mention.end, word.start))
                or (
                    word.end < mention.start
                    and JOINT.fullmatch(text, word.end, mention.start)
                    and not any(is_linking(word.text, language) for language in Language)
                )
            )
        ]

    def _follows_title(self, mention: Mention) -> bool:
        """Whether a word is part of the name of a person: after a title, or after a given name that both texts have."""
        text = self._text.text
        place = bisect_left(self._words, mention.start, key=lambda word: word.start)
        after = mention.start
        while place > 0:
            place -= 1
            before = self._words[place]
            shortened = _SHORTENED.fullmatch(text, before.end, after)
            if not (shortened or JOINT.fullmatch(text, before.end, after)):
                return False
            after = before.start
            if before.text.lower() in _titles(self._text.language):
                return True
            if not before.capital or (shortened and len(before.text) > 1):
                return False
            if fold(before.text) in self._names_there and not is_ordinary(before.text, self._text.language):
                known = fold(before.text) in known_forms(self._text.language)
                return not known and not is_word(mention.text, self._text.language)
        return False

    def unknown(self) -> Iterator[Left]:
        """Capitalised words that no table knows and the other text has not."""
        for mention in self._mine.other:
            if mention.demand and not self._stands_there(mention):
                sure = self._is_sure(mention)
                if sure is not None:
                    yield Left(mention, sure, person=self._follows_title(mention))

    def _stands_there(self, mention: Mention) -> bool:
        """Whether the other text has a name, also with a Dutch -s, or as the beginning of a longer word."""
        name = fold(mention.text)
        dutch = self._text.language is Language.NL
        if name in self._there or (name.removesuffix("s") if dutch else f"{name}s") in self._there:
            return True
        if spelling(name) in self._spellings:
            return True
        if name.endswith("s") and not dutch and re.search(rf"\b{name[:-1]}'s\b", self._folded):
            return True
        if dutch and f"{name}s" in self._there and self._text.text[mention.end : mention.end + 2] in ("'s", "’s"):
            return True
        if is_acronym(mention.text):
            return False
        return self._is_derived(name) or any(
            len(short) >= _STEM and len(long) >= len(short) + _REST and long.startswith(short)
            for word in self._names_there
            for short, long in [sorted((name, word), key=len)]
        )

    def _is_spelt(self, name: str) -> bool:
        """Whether the other text has a place as it is spelt there, *Kaboel* for *Kaboul*, or in another word."""
        return spelling(name) in self._spellings or self._is_derived(name)

    def _is_derived(self, name: str) -> bool:
        """Whether the other text has the name in a word without a capital: *tibétain*, *nobelprijs*."""
        like = spelling(name)[:_DERIVED]
        return len(like) == _DERIVED and any(word.startswith(like) for word in self._common_there)

    @cached_property
    def _common_there(self) -> set[str]:
        """The words of the other text without a capital, outside the names that it has."""
        names = [(one.start, one.end) for one in self._theirs.known]
        return {
            spelling(fold(word.text))
            for word in words(self._other.text)
            if not word.capital and not any(start <= word.start < end for start, end in names)
        }

    def _is_sure(self, mention: Mention) -> bool | None:
        """Whether a capitalised word is surely a name; None where it is an ordinary word.

        At the beginning of a sentence it may always be a word that no dictionary has, such as a Dutch compound. Two
        capitals are too short to tell: one text writes `ID` where the other says it in words.
        """
        lower = mention.text.lower()
        if lower in _titles(self._text.language):
            return None
        if self._follows_title(mention):
            return True
        if is_acronym(mention.text):
            return None if _is_emphasis(mention.text, self._text.language) else len(mention.text) > 2
        if is_ordinary(lower, self._text.language):
            return None
        if mention.begins:
            return False
        if is_english(lower) and any(start <= mention.start < end for start, end in quoted(self._text.text)):
            return None
        return not is_english(lower) or not self._is_translatable(mention)

    def _is_translatable(self, mention: Mention) -> bool:
        """Whether an English word belongs to a name that the other text may translate: it has no part of it."""
        neighbours = self._neighbours(mention)
        return bool(neighbours) and not any(fold(word.text) in self._names_there for word in neighbours)

    def foreign(self) -> Iterator[Left]:
        """Names that stand here in the form of the other language: *Belgique* in a Dutch text."""
        forms = known_forms(self._text.language.other)
        if not any(fold(mention.text) in forms for mention in self._mine.other):
            return
        own = [(one.start, one.end) for one in self._mine.known]
        for mention in mentions(self._text.text, self._text.language.other).known:
            taken = any(start < mention.end and end > mention.start for start, end in own)
            shown = not mention.text.islower() and fold(mention.text) in self._folded
            same = self._is_quoted(mention) or self._is_numbered(mention)
            if mention.demand and shown and not taken and not same:
                yield Left(mention, True, foreign=True)


def _is_emphasis(word: str, language: Language) -> bool:
    """Whether a word in capitals is no acronym but an ordinary word: *NIET*, *ET*. Short ones are grammar."""
    if not word.isupper():
        return is_ordinary(word, language)
    return word.lower() in function_words(language.value) or (len(word) >= _LONG and is_ordinary(word, language))


@cache
def _titles(language: Language) -> frozenset[str]:
    return frozenset(table("review/language.yaml", "titles")[language.value])
