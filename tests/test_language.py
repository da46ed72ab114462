"""The two languages and what the outside world calls them."""

from __future__ import annotations

import pytest

from reportgen.language import Language


@pytest.mark.parametrize(
    ("language", "code", "tag", "locale"),
    [(Language.FR, "fr", "fr-BE", "fr_BE"), (Language.NL, "nl", "nl-BE", "nl_BE")],
)
def test_each_language_is_the_belgian_one_for_word_and_for_babel(language: Language, code: str, tag: str, locale: str):
    assert (language.value, language.tag, str(language.locale)) == (code, tag, locale)


def test_each_language_is_the_other_of_the_other():
    assert Language.FR.other is Language.NL
    assert Language.NL.other is Language.FR


def test_a_language_is_found_by_its_code():
    assert [Language("fr"), Language("nl")] == [Language.FR, Language.NL]
    with pytest.raises(ValueError, match="de"):
        Language("de")
