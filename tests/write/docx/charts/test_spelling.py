"""Formats and formulas: a number is spelled as in the text whatever the machine is set to."""

from __future__ import annotations

from decimal import Decimal

import pytest

from reportgen.language import Language
from reportgen.write.docx.charts.spelling import Separators, axis_format, label_formula


def test_the_separators_are_those_of_the_language() -> None:
    assert Separators.of(Language.FR) == Separators("\u202f", ",")
    assert Separators.of(Language.NL) == Separators(".", ",")


@pytest.mark.parametrize(
    ("least", "largest", "language", "expected"),
    [
        ("0", "44", Language.NL, '[>=1000000]0"."000"."000;[>=1000]0"."000;General'),
        ("0", "44", Language.FR, '[>=1000000]0"\u202f"000"\u202f"000;[>=1000]0"\u202f"000;General'),
        ("0", "2.4", Language.FR, "[$-80C]General"),
        ("0", "2.4", Language.NL, "[$-813]General"),
        ("-20", "44", Language.NL, "[$-813]General"),
        ("-2000", "44", Language.NL, "[$-813]#,##0"),
    ],
)
def test_the_format_of_an_axis_depends_on_how_far_it_reaches(
    least: str, largest: str, language: Language, expected: str
) -> None:
    assert axis_format(Decimal(least), Decimal(largest), language) == expected


def test_a_formula_without_decimals_looks_for_none() -> None:
    separators = Separators.of(Language.NL)
    assert "MID" in label_formula("Data!$B$2", 1, separators)
    assert "MID" not in label_formula("Data!$B$2", 0, separators)
