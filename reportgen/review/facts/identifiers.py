"""Numbers that name a document, a decision, a standard or a thing: read whole, before anything in them is a number.

DOC 56 0767/026   CRIV 56 COM 143   COM(2025) 743   (UE) 2016/679   2014/42/UE   60.902/2   84/2015   C-311/18
ISO/IEC 27001:2022   0123.456.789   Covid-19   F-16   G7
"""

from __future__ import annotations

import re

from reportgen.review.facts.draft import Draft
from reportgen.review.facts.source import Source

_BODIES = {
    "ue": "EU", "eu": "EU", "ce": "EC", "eg": "EC", "cee": "EEC", "eeg": "EEC", "jai": "JHA", "jbz": "JHA",
    "pesc": "CFSP", "gbvb": "CFSP", "euratom": "EURATOM",
}  # fmt: skip
_BODY = "ue|eu|ce|eg|cee|eeg|jai|jbz|pesc|gbvb|euratom"

_CHAMBER = re.compile(
    r"(?:(?:doc\.?|stuk)(?: ?parl\.)?,?(?: chambre,?| kamer,?| senat,?| senaat,?)? ?(?:n[°or]\.? ?)?|n[°or]\.? ?)"
    r"(?P<term>[0-9]{2})[ /-]{0,3}(?P<number>[0-9]{3,4})/ ?(?P<part>[0-9]{1,3})(?![0-9])"
)
_MINUTES = re.compile(
    r"(?P<kind>criv|crabv|qrva|int) ?(?P<term>[0-9]{2})(?: (?P<where>com|plen))? ?(?P<number>[0-9]{1,4})\b"
)
_PROPOSAL = re.compile(r"(?P<kind>com|swd|join|sec|c|pe) ?\((?P<year>[0-9]{4})\) ?(?P<number>[0-9]+)")
_ACT = re.compile(rf"(?P<body>{_BODY})(?:, ?euratom)?\)? ?(?:n°|n[or]\.?)? ?(?P<number>[0-9]+/[0-9]+)(?![0-9/])")
_ACT_AFTER = re.compile(rf"(?P<number>[0-9]{{2,4}}/[0-9]+)/(?P<body>{_BODY})\b")
_STANDARD = re.compile(
    r"(?:ISO|IEC|NBN)(?:[ /-](?:ISO|IEC|EN|TS|TR))* ?[0-9]+(?: [0-9]{3})*(?:-[0-9]+)*(?::[0-9]{4})?(?![\w])"
)
_NUMBERED = re.compile(
    r"(?P<number>[0-9]{1,3}(?:\.[0-9]{3})+/[0-9A-Za-z]+(?:-[0-9A-Za-z]+)*|[0-9]+(?:[/-][0-9]+)+)"
    r"(?:e|ème|eme|ste|de)?(?![0-9A-Za-z])"  # 1/60e, 1/60ste
)
_ENTERPRISE = re.compile(r"[01][0-9]{3}\.[0-9]{3}\.[0-9]{3}(?![0-9])")
_CODE = re.compile(r"(?P<letters>[A-Za-z]{1,12})-?(?P<rest>[0-9]+[A-Za-z0-9]*(?:[/-][0-9]+)*)(?![\w])")
_GLUED = re.compile(r"[0-9]+[A-Za-z]+[0-9A-Za-z]*")


def paper(source: Source, pos: int) -> list[Draft] | None:
    """Rule: a paper or the minutes of the Chamber, a document of the European Commission, a standard."""
    found = _CHAMBER.match(source.low, pos)
    if found:
        reading = f"DOC {found['term']} {found['number']:0>4}/{found['part']:0>3}"
        return [Draft("reference", pos, found.end(), (reading,))]
    found = _MINUTES.match(source.low, pos)
    if found:
        where = f" {found['where'].upper()}" if found["where"] else ""
        reading = f"{found['kind'].upper()} {found['term']}{where} {int(found['number'])}"
        return [Draft("reference", pos, found.end(), (reading,))]
    found = _PROPOSAL.match(source.low, pos)
    if found:
        return [Draft("reference", pos, found.end(), (f"{found['kind'].upper()}({found['year']}) {found['number']}",))]
    found = _STANDARD.match(source.plain, pos)
    return [Draft("reference", pos, found.end(), (found.group(),))] if found else None


def act(source: Source, pos: int) -> list[Draft] | None:
    """Rule: (UE) 2016/679 and (EU) 2016/679, also with `n°` or `nr.`; 2014/42/UE and 2014/42/EU."""
    found = _ACT.match(source.low, pos) or _ACT_AFTER.match(source.low, pos)
    if found is None:
        return None
    return [Draft("reference", pos, found.end(), (f"{_BODIES[found['body']]} {found['number']}",))]


def numbered(source: Source, pos: int) -> list[Draft] | None:
    """Rule: numbers joined by strokes or hyphens, such as 60.902/2, 55-1-000431 or an enterprise number."""
    enterprise = _ENTERPRISE.match(source.low, pos)
    if enterprise:
        return [Draft("reference", pos, enterprise.end(), (enterprise.group(),))]
    found = _NUMBERED.match(source.plain, pos)
    if found is None:
        return None
    text = found["number"]
    if re.fullmatch(r"[0-9]+-[0-9]+", text):
        return None  # 10-15 is two numbers
    if re.fullmatch(r"[0-9]{1,3}/[0-9]{1,3}", text):
        return [Draft("fraction", pos, found.end(), (text,))]
    return [Draft("reference", pos, found.end(), (text,))]


def code(source: Source, pos: int) -> list[Draft] | None:
    """Rule: letters and digits in one word, as in Covid-19 or F-16.

    Its second reading are the digits with a star for the letters, which the languages may turn round (UE-27, EU-27).
    """
    found = _CODE.match(source.plain, pos)
    if found is None:
        return None
    return [Draft("reference", pos, found.end(), (f"{found['letters']}{found['rest']}".upper(), f"*{found['rest']}"))]


def glued(source: Source, pos: int) -> list[Draft] | None:
    """Rule: digits with letters behind them that no unit or ordinal explains: 5G, 3D."""
    found = _GLUED.match(source.plain, pos)
    return [Draft("reference", pos, found.end(), (found.group().upper(),))] if found else None
