"""Whether a word is an ordinary word of French or Dutch, or something else: a name, a typing error, a foreign word."""

from __future__ import annotations

import re
from functools import cache

from simplemma import is_known, lemmatize

from reportgen.language import Language
from reportgen.review.lexis.tables import table

_SHORTEST_PART = 4
"""A part of a Dutch compound has at least as many letters; with fewer, any name would fall apart into words."""

_SHORT_PART, _LONG_HEAD = 3, 5
"""A first part of three letters needs a word of at least five behind it: *Rolnummer*."""

_SHORT_HEADS = ("wet", "hof", "dag", "weg", "lid")
"""Words of three letters that a Dutch compound may end with all the same: *Drugwet*."""

_PARTICLES = frozenset({"van", "den", "der", "ter", "ten", "het", "een", "jan", "aan", "bij"})
"""Short words that names begin with."""

_LINKS = ("", "s", "e", "en")
"""What may stand between the parts of a Dutch compound."""

_DUTCH_ENDING = re.compile(
    r".{3}(?:iteit|iteiten|heid|heden|ing|ingen|isch|ische|lijk|lijke|tie|ties|schap|schappen|baar|bare|eerd|eerde|"
    r"eren|ieve|ale|aal|ende|isme|gaande?|staande?|(?:on|ur|ti|nt)(?:ele|eel))$|^ge.{3,}(?:d|t|de|te)$"
)
"""Endings that make a word of Dutch: *effectiviteit*, *dringende*, *gedeelde*."""

_PRONOMINAL = re.compile(
    r"(?:daar|hier|waar|er)(?:aan|achter|af|beneden|bij|binnen|boven|buiten|door|enboven|entegen|heen|in|langs|mee|"
    r"mede|na|naar|naast|om|omheen|omtrent|onder|op|over|tegen|tegenover|toe|tussen|uit|van|vandaan|voor|vóór|zonder)"
)
"""The Dutch adverbs *daarin*, *hiervan*, *waarop* …"""


@cache
def function_words(code: str) -> frozenset[str]:
    """The words that nearly every sentence of the language `code` (fr, nl or en) holds."""
    return frozenset(table("review/language.yaml", "function_words")[code])


@cache
def _own_words(language: Language) -> frozenset[str]:
    tables = (table("review/language.yaml", name) for name in ("more_words", "abbreviations"))
    return function_words(language.value).union(*(words[language.value] for words in tables))


@cache
def is_word(word: str, language: Language) -> bool:
    """Whether the dictionary of `language` has `word` as an ordinary word; the names in it do not count."""
    lower = word.lower()
    return lower in _own_words(language) or _has(lower, language)


def _has(word: str, language: Language) -> bool:
    return is_known(word, lang=language.value) and not lemmatize(word, lang=language.value)[:1].isupper()


@cache
def is_ordinary(word: str, language: Language) -> bool:
    """Whether `word` is one of `language`, or made of words of it: an adverb in -ment, a Dutch compound."""
    lower = word.lower()
    if is_word(lower, language):
        return True
    return _is_french_derivation(lower) if language is Language.FR else _is_dutch_derivation(lower)


@cache
def is_english(word: str) -> bool:
    """Whether the dictionary of English has `word`, written in lower case."""
    return is_known(word, lang="en") and not lemmatize(word, lang="en")[:1].isupper()


def _is_french_derivation(word: str) -> bool:
    """An adverb (*aisément*, *récemment*), or a plural that the dictionary lacks."""
    bases = [word.rstrip("sx")]
    if word.endswith("ment"):
        bases += [word[:-4], word[:-6] + "ent", word[:-6] + "ant"]
    return any(len(base) > 2 and _has(base, Language.FR) for base in bases)


def _is_dutch_derivation(word: str) -> bool:
    inflected = word.endswith(("s", "en")) and is_word(word[:-1], Language.NL)
    return inflected or bool(_DUTCH_ENDING.search(word) or _PRONOMINAL.fullmatch(word)) or _is_compound(word)


@cache
def _is_compound(word: str) -> bool:
    """Whether `word` is two Dutch words of which the second may again be a compound."""
    if word.endswith(_SHORT_HEADS) and _is_first_part(word[:-3]):
        return True
    short, head = word[:_SHORT_PART], word[_SHORT_PART:]
    if len(head) >= _LONG_HEAD and _is_noun(short) and is_word(head, Language.NL):
        return True
    return any(
        _is_first_part(word[:cut]) and (is_word(word[cut:], Language.NL) or _is_compound(word[cut:]))
        for cut in range(len(word) - _SHORTEST_PART, _SHORTEST_PART - 1, -1)
    )


def _is_noun(word: str) -> bool:
    """Whether a short word may begin a compound; words of grammar begin names: *Vanbergen*, *Tenbosch*."""
    return is_word(word, Language.NL) and word not in _own_words(Language.NL) and word not in _PARTICLES


def _is_first_part(part: str) -> bool:
    bases = (part.removesuffix(link) for link in _LINKS)
    return any(len(base) >= _SHORTEST_PART and is_word(base, Language.NL) for base in bases)
