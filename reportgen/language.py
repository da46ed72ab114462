"""The two languages of the report, and what the outside world calls each of them."""

from __future__ import annotations

from enum import StrEnum

from babel import Locale


class Language(StrEnum):
    """A language of the report; its value is the ISO 639-1 code used in file names, templates and data."""

    FR = "fr"
    NL = "nl"

    @property
    def tag(self) -> str:
        """The BCP 47 tag that Word, HTML and PDF expect: `fr-BE` or `nl-BE`."""
        return f"{self.value}-BE"

    @property
    def locale(self) -> Locale:
        """Babel's locale: `fr_BE` or `nl_BE`."""
        return Locale(self.value, "BE")

    @property
    def english(self) -> str:
        """The name that messages use: `French` or `Dutch`."""
        return "French" if self is Language.FR else "Dutch"

    @property
    def other(self) -> Language:
        """The other language of the pair."""
        return Language.NL if self is Language.FR else Language.FR
