"""The words of the calendar in both languages, as prepared by `source`: lower case, no accents."""

from __future__ import annotations

from reportgen.language import Language

MONTHS: dict[Language, dict[str, int]] = {
    Language.FR: {
        "janvier": 1, "fevrier": 2, "mars": 3, "avril": 4, "mai": 5, "juin": 6,
        "juillet": 7, "aout": 8, "septembre": 9, "octobre": 10, "novembre": 11, "decembre": 12,
    },
    Language.NL: {
        "januari": 1, "februari": 2, "maart": 3, "april": 4, "mei": 5, "juni": 6,
        "juli": 7, "augustus": 8, "september": 9, "oktober": 10, "november": 11, "december": 12,
    },
}  # fmt: skip

# Only after a day: `mars`, `jan` and `sept` are words of their own.
SHORT_MONTHS: dict[Language, dict[str, int]] = {
    Language.FR: {
        "janv": 1, "jan": 1, "fevr": 2, "fev": 2, "mrs": 3, "avr": 4, "juil": 7, "sept": 9, "sep": 9, "oct": 10,
        "nov": 11, "dec": 12,
    },
    Language.NL: {
        "jan": 1, "feb": 2, "febr": 2, "mrt": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "sept": 9,
        "okt": 10, "nov": 11, "dec": 12,
    },
}  # fmt: skip

WEEKDAYS: dict[Language, tuple[str, ...]] = {
    Language.FR: ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"),
    Language.NL: ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"),
}

SEASONS: dict[Language, dict[str, str]] = {
    Language.FR: {"printemps": "spring", "ete": "summer", "automne": "autumn", "hiver": "winter"},
    Language.NL: {
        "voorjaar": "spring", "lente": "spring", "zomer": "summer", "najaar": "autumn", "herfst": "autumn",
        "winter": "winter",
    },
}  # fmt: skip

# Where in a month or a year: "fin 2025", "eind 2025".
POSITIONS: dict[Language, dict[str, str]] = {
    Language.FR: {"debut": "begin", "mi": "mid", "fin": "end"},
    Language.NL: {
        "begin": "begin", "medio": "mid", "midden": "mid", "half": "mid", "halverwege": "mid", "halfweg": "mid",
        "eind": "end", "einde": "end",
    },
}  # fmt: skip

# What an ordinal counts: "premier semestre", "eerste kwartaal". The codes are those of SDMX time periods.
DIVISIONS: dict[Language, dict[str, str]] = {
    Language.FR: {"semestre": "S", "semestres": "S", "moitie": "S", "trimestre": "Q", "trimestres": "Q"},
    Language.NL: {
        "semester": "S", "helft": "S", "halfjaar": "S", "jaarhelft": "S", "kwartaal": "Q", "trimester": "Q",
        "kwartalen": "Q",
    },
}  # fmt: skip

# The letter before the number of a period: "T4 2024" is French for "K4 2024" or "Q4 2024".
DIVISION_LETTERS = {"s": "S", "h": "S", "t": "Q", "q": "Q", "k": "Q"}
