"""Addresses: e-mail, web pages, telephone numbers and bank accounts.

Found before the rest of the text is read, as they may begin anywhere. Telephone numbers read as their digits from 0 on,
whatever stands between them: +32 2 501 81 11, 02/501.81.11.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from reportgen.review.facts.draft import Draft
from reportgen.review.facts.source import Source

_MAIL = re.compile(r"(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}")
_WEB = re.compile(r"(?:https?://|www\.)[^\s<>\"“”«»]{1,2000}")
_SITE = re.compile(
    r"(?<![\w@.-])(?:[a-z0-9-]{2,63}\.){1,4}(?:be|eu|com|org|net|int|info|brussels|vlaanderen)(?![\w@-]|\.\w)"
)
_PHONE = re.compile(
    r"(?<![\w+./-])(?![01][0-9]{3}(?:\.[0-9]{3}){2}(?![0-9]))"  # no enterprise number
    r"(?:(?:\+|00)(?P<country>[1-9][0-9]{0,2})(?: ?\(0\))?[ ./-]?|0)"
    r"(?P<rest>[1-9][0-9]{0,3}(?:[ ./-]{1,3}[0-9]{2,3}){2,4})(?!\w|[./-][0-9])"
)
_ACCOUNT = re.compile(r"\b[A-Z]{2}[0-9]{2}(?: ?[0-9]{4}){3}(?: ?[0-9]{1,4})?(?![0-9])")


def addresses(source: Source) -> Iterator[Draft]:
    """Every address of the text, in no particular order."""
    if "@" in source.low:
        for found in _MAIL.finditer(source.low):
            yield Draft("address", found.start(), found.end(), (found.group(),))
    if "://" in source.low or "www." in source.low:
        for found in _WEB.finditer(source.low):
            text = found.group().rstrip(".,;:!?)]'")
            yield Draft("address", found.start(), found.start() + len(text), (text.rstrip("/"),))
    if "." in source.low:
        for found in _SITE.finditer(source.low):
            yield Draft("address", found.start(), found.end(), (found.group(),))
    for found in _PHONE.finditer(source.low):
        digits = re.sub(r"[^0-9]", "", found["rest"])
        country = "" if found["country"] in (None, "32") else f"+{found['country']}"
        if 7 <= len(digits) <= 12:
            yield Draft("address", found.start(), found.end(), (f"{country or '0'}{digits}",))
    for found in _ACCOUNT.finditer(source.plain):
        yield Draft("address", found.start(), found.end(), (found.group().replace(" ", ""),))
