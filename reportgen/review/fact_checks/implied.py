"""Values that a text may state without a number: "le plan quinquennal" for "het vijfjarenplan", "beide" for "deux".

A table of words for each value, looked up only for a fact that found no equal one. Dutch besides builds words upon
numbers ("vierlandenoverleg", "eerstelijnszorg"); such a word states its number.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from reportgen.language import Language
from reportgen.review.facts import TextFact

# Reading, French words, Dutch words; regular expressions from a word's beginning on, in lower case.
_TABLE: tuple[tuple[str, str, str], ...] = (
    ("1", r"une?\b|seule?\b|unique|chaque\b|l'une?\b", r"een\b|één|enig|enkel|elke?\b|eenmalig"),
    ("2", r"doubl|couple\b|paire\b|tous les deux|l'un et l'autre|dedoubl", r"dubbel|verdubbel|paar\b"),
    ("3", r"tripl|tri(?:angle|lateral|partite|ngue)", r"tripl|trilateral|tripartiet"),
    ("4", r"quadr|quatuor", r"quadr"),
    ("10", r"dizaine|decupl", r"tien-|tiental|vertienvoud"),
    ("100", r"centaine|centupl|centenaire", r"honderdtal|verhonderdvoud|eeuwfeest"),
    ("1000", r"millier", r"duizendtal"),
    ("T 1", r"tonne\b|millier de kilo", r"ton\b"),
    ("1000000", r"million", r"miljoen"),
    ("1000000000", r"milliard", r"miljard"),
    ("1/2", r"moitie|demie?\b|mi-|semi-", r"helft|half|halv|gehalv"),
    ("1/3", r"tiers\b", r"derde"),
    ("1/4", r"quart\b", r"kwart"),
    ("ordinal 1", r"initial|d'abord\b|primo\b|unique", r"eerst|premiers?\b|aanvankelijk|enig"),
    ("ordinal 2", r"secondaire|ensuite\b|autre", r"vervolgens\b|andere?\b"),
    ("ordinal 3", r"tierce", r"derden?\b"),
    ("% 100", r"integral|totalite|entierement", r"volledig|integraal|geheel"),
    ("--S1", r"semestr", r"halfjaar|half jaar|semest"),
    ("--S2", r"semestr", r"halfjaar|half jaar|semest"),
    ("DAY 1", r"quotidien|journali|jour", r"dag|etma"),
    ("DAY 7", r"hebdomadaire|semaine", r"wekelijks|week"),
    ("DAY 14", r"quinzaine|quinze jours|bimensuel|bihebdomadaire", r"tweewekelijks|veertiendaags|twee weken"),
    ("DAY 15", r"quinzaine|bimensuel", r"veertien|twee weken|halve maand"),
    ("MONTH 1", r"mois\b|mensuel", r"maand"),
    ("MONTH 2", r"bimestriel", r"tweemaandelijks"),
    ("MONTH 3", r"trimestr", r"kwartaal|driemaandelijks|trimest"),
    ("MONTH 6", r"semestr", r"halfjaar|semest|zesmaandelijks|half jaar"),
    ("MONTH 12", r"an\b|annee|annuel|douze mois", r"jaar"),
    ("MONTH 24", r"bi(?:s)?annuel|bienn", r"tweejaar|tweejarig"),
    ("MONTH 36", r"trienn|trisannuel", r"driejaar|driejarig"),
    ("MONTH 48", r"quadrienn", r"vierjaar|vierjarig"),
    ("MONTH 60", r"quinquenn", r"vijfjaar|vijfjarig"),
    ("MONTH 120", r"decenn", r"decenni|tienjaar|tienjarig"),
    ("MONTH 1200", r"siecle|seculaire", r"eeuw"),
    ("MIN 30", r"demi-", r"half"),
    ("MIN 60", r"heure|horaire", r"uur"),
    ("12:00", r"midi\b", r"middag"),
    ("24:00", r"minuit\b", r"middernacht"),
)  # fmt: skip
_IMPLIED = {
    reading: {Language.FR: re.compile(rf"\b(?:{french})"), Language.NL: re.compile(rf"\b(?:{dutch})")}
    for reading, french, dutch in _TABLE
}
_DUTCH_NUMBERS = {
    "2": "twee", "3": "drie", "4": "vier", "5": "vijf", "6": "zes", "7": "zeven", "8": "acht", "9": "negen",
    "10": "tien", "12": "twaalf", "100": "honderd", "1000": "duizend",
    "ordinal 1": "eerste", "ordinal 2": "tweede", "ordinal 3": "derde",
}  # fmt: skip
_COMPOUND = {
    reading: re.compile(rf"(?:\b|-){word}(?!de\b|den\b|tien\b|tig\b|en\b|de?r|er|ing)-?[a-z]{{3,}}")
    for reading, word in _DUTCH_NUMBERS.items()
}
_SPELLING = str.maketrans("éèêëîïôöûüùç’", "eeeeiioouuuc'")


_MOST = 100
"""So many facts are looked up; where more are left over, these are two different texts."""


class Implications:
    """The words of one text that may state a value without being a fact; each word serves one fact."""

    def __init__(self, text: str, language: Language, facts: Sequence[TextFact]) -> None:
        self._low = text.lower().translate(_SPELLING)
        self._language = language
        self._asked = 0
        self._taken = {position for fact in facts for position in range(fact.start, fact.end)}

    def state(self, fact: TextFact) -> bool:
        """Whether these words state the value of a fact of the other text."""
        self._asked += 1
        return self._asked <= _MOST and any(self._find(pattern) for pattern in self._patterns(fact))

    def _patterns(self, fact: TextFact) -> Iterator[re.Pattern[str]]:
        yield from (_IMPLIED[reading][self._language] for reading in fact.readings if reading in _IMPLIED)
        if self._language is Language.NL:
            yield from (_COMPOUND[value] for value in (*fact.readings, *fact.figures) if value in _COMPOUND)

    def _find(self, pattern: re.Pattern[str]) -> bool:
        for found in pattern.finditer(self._low):
            if found.start() not in self._taken:
                self._taken.add(found.start())
                return True
        return False
