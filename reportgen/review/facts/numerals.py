"""Numbers in digits: 1.234,5 and 1 234,5 and 1'234,5, and what a single point or comma between digits may mean."""

from __future__ import annotations

import re
from decimal import Decimal

from reportgen.language import Language
from reportgen.review.facts.source import Source

_NUMERAL = re.compile(
    r"(?:(?P<groups>[0-9]{1,3}(?:(?: [0-9]{3})+|(?:\.[0-9]{3})+|(?:'[0-9]{3})+))(?:,(?P<decimals>[0-9]+))?"
    r"|(?P<english>[0-9]{1,3}(?:,[0-9]{3})+)\.(?P<english_decimals>[0-9]+)"
    r"|(?P<thousands>[0-9]{1,3}(?:,[0-9]{3}){2,})"
    r"|(?P<whole>[0-9]+)(?:[.,](?P<fraction>[0-9]+))?)(?![0-9])"
)
_ONE_GROUP = re.compile(r"[1-9][0-9]{0,2}\.[0-9]{3}")


def numeral(source: Source, pos: int) -> tuple[tuple[Decimal, ...], int] | None:
    """Read the number in digits that begins at `pos`: its possible values and its end.

    A comma separates decimals and a point or space thousands, in both languages. A point before other than three
    digits separates decimals, as on a Belgian keyboard. In French "1.234" may be either; in Dutch it is a thousand.
    """
    found = _NUMERAL.match(source.low, pos)
    if found is None:
        return None
    text = found.group()
    if _ONE_GROUP.fullmatch(text):
        values = (Decimal(text.replace(".", "")), Decimal(text))
        return (values if source.language is Language.FR else values[:1]), found.end()
    whole = found["groups"] or found["english"] or found["thousands"] or found["whole"]
    if found["groups"] and whole.startswith("0") and "." in whole:
        return (Decimal(whole) if whole.count(".") == 1 else Decimal(whole.replace(".", "")),), found.end()
    digits = re.sub(r"[^0-9]", "", whole)
    decimals = found["decimals"] or found["english_decimals"] or found["fraction"] or "0"
    return (Decimal(f"{digits}.{decimals}"),), found.end()
