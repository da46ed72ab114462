"""Country codes exist: ISO 3166-1 alpha-2, as CLDR lists them, plus XK, which the EU uses for Kosovo."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache

from babel import Locale

from reportgen.errors import Problem
from reportgen.load.rules.walk import Part

FIELDS = frozenset({"countries", "country", "counterpart_area", "covers", "targets"})
"""Fields that hold country codes, in whatever model they stand."""

# CLDR lists these too, but ISO 3166 does not, or only reserves them: groupings, islands without a code, test codes.
_NOT_COUNTRIES = frozenset({"AC", "CP", "CQ", "DG", "EA", "EU", "EZ", "IC", "QO", "TA", "UN", "XA", "XB", "ZZ"})
_COMMON_MISTAKES = {"UK": "GB", "EL": "GR", "EN": "GB", "SP": "ES"}


@cache
def country_codes() -> frozenset[str]:
    """Return the codes of all countries."""
    codes = (str(code) for code in Locale("fr").territories)
    return frozenset(code for code in codes if len(code) == 2 and code.isalpha()) - _NOT_COUNTRIES


def check(everything: Iterable[Part]) -> Iterator[Problem]:
    """Yield a problem for every code that is no country."""
    for part in everything:
        for name in type(part.model).model_fields:
            value, path = getattr(part.model, name), part.field(name)
            if name in FIELDS:
                codes = (
                    {path: value} if isinstance(value, str) else {f"{path}[{i}]": c for i, c in enumerate(value or ())}
                )
                for code_path, code in codes.items():
                    if code not in country_codes():
                        yield _unknown(code, code_path)
            elif name == "ref_area" and value != "EU" and value[:2] not in country_codes():
                yield _unknown(value[:2], path)


def _unknown(code: str, path: str) -> Problem:
    near = _COMMON_MISTAKES.get(code)
    hint = f"did you mean '{near}'?" if near else "look the code up in ISO 3166-1 (alpha-2)"
    return Problem("unknown-country", "no country has this code", path=path, hint=hint)
