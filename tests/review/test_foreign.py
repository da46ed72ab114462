"""Foreign phrases count for nothing in checks of words, in both texts."""

from __future__ import annotations

from reportgen.language import Language
from reportgen.review.foreign import without_foreign
from reportgen.review.text_pair import Text, TextPair
from reportgen.review.texts import compare_pair


def pair(fr: str, nl: str, foreign: str) -> TextPair:
    """Two texts, the phrase `foreign` tagged as foreign in the Dutch one."""
    start = nl.index(foreign)
    return TextPair("a", Text(fr, Language.FR), Text(nl, Language.NL, ((start, start + len(foreign)),)))


def test_a_french_title_in_both_texts_is_left_out_of_both() -> None:
    own = without_foreign(pair("Source : Police fédérale, 2025", "Bron: Police fédérale, 2025", "Police fédérale"))
    assert own.fr.text.split() == ["Source", ":", ",", "2025"]
    assert own.nl.text.split() == ["Bron:", ",", "2025"]


def test_everything_else_stays_at_its_place() -> None:
    given = pair("Source : Police fédérale, 2025", "Bron: Police fédérale, 2025", "Police fédérale")
    own = without_foreign(given)
    assert [len(text.text) for text in (own.fr, own.nl)] == [len(text.text) for text in (given.fr, given.nl)]
    assert own.fr.text.index("2025") == given.fr.text.index("2025")


def test_names_in_a_foreign_title_need_no_counterpart() -> None:
    title = "Le port d’Anvers face au crime"
    assert compare_pair(pair(f"Selon {title}, rien.", f"Volgens {title} niets.", title)) == []


def test_a_phrase_that_stands_once_more_in_the_other_text_is_left_out_only_as_often() -> None:
    own = without_foreign(pair("Europol, puis Europol", "Europol", "Europol"))
    assert own.fr.text.split() == [",", "puis", "Europol"]
