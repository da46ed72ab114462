"""References to parts of a document: a label and its numbers, a paragraph sign, an ordinal before alinéa or lid.

    label number          article 36ter/10   art. 6   point 9.3   annexe II   tome IV   article premier   point a)
    labels numbers        articles 5, 6 et 7   points 9.1 à 9.4   artikelen 27 en 28
    sign                  § 2   §§ 1er et 2   3°   n° 12   nr. 12
    ordinals label        deuxième et troisième alinéas   het tweede en het derde lid
    one of its own        36ter   9.3.1   5/1   a)

Each level is a fact of its own, so that "article 6, § 1er" and "paragraaf 1 van artikel 6" say the same.
"""

from __future__ import annotations

import re

from reportgen.language import Language
from reportgen.review.facts.dates import day_month, figures
from reportgen.review.facts.draft import Draft, Rule
from reportgen.review.facts.labels import LABELS, LETTERED, PLURALS, SHORT
from reportgen.review.facts.ordinals import coordinated_ordinals, labelled
from reportgen.review.facts.roman import roman_value
from reportgen.review.facts.source import Source

_LATIN = (
    "(?:bis|ter|quater|quinquies|sexies|septies|octies|novies|nonies|decies|undecies|duodecies|terdecies|quaterdecies"
    "|quinquiesdecies|quindecies|sexiesdecies|sedecies|septiesdecies|duodevicies|vicies)"
)
_NUMBER = re.compile(
    rf"(?P<number>(?:[IVX]+\.)?[0-9]+(?:[.-][0-9]+){{0,7}}(?: ?{_LATIN}\b)?(?:/[0-9]+){{0,7}}(?:[A-Z](?!\w))?)"
    r"(?:er\b|re\b|e\b|°)?(?![0-9]|[./][0-9]|,[0-9]+(?![0-9°]))"
    rf"|(?P<roman>[IVXL]+)(?P<latin>{_LATIN})?(?:er)?(?![\w'’])"
    r"|(?P<letter>[a-z]{1,2})\)"
    r"|(?P<capital>[A-Z])(?![\w'’.])"
    r"|(?P<bare>[a-z])(?![\w'’])"
    r"|(?P<premier>premi(?:er|ère|ere)\b)"
)
_JOINT = {
    Language.FR: re.compile(r"(?:, (?:et )?| et | ou | à | au | ?[-–] ?)(?:les? |la |l'|aux |au )?"),
    Language.NL: re.compile(r"(?:, (?:en )?| en | of | tot en met | tot | t/m | ?[-–] ?)(?:de |het )?"),
}
_HEAD = re.compile(r" ([a-z]+)\b")
_HEADS: dict[Language, dict[str, tuple[str, ...]]] = {
    Language.FR: {
        "alinea": ("lid", "alinea"),
        "alineas": ("lid", "alinea"),
        "paragraphe": ("§", "lid"),
        "paragraphes": ("§", "lid"),
    },
    Language.NL: {"lid": ("lid",), "alinea": ("alinea",), "paragraaf": ("§",)},
}
_WORD = re.compile(r"[a-z]{1,30}(?:-[a-z]{1,30}|'s)?")
_BEFORE_LETTER = re.compile(r"(?:^| |(?:^|[^\w])\()$")
_SIGN = re.compile(r"§{1,2} ?")
_DEGREE = re.compile(rf"[0-9]+°(?:{_LATIN}|/[0-9]+)?(?! ?c\b)")
_NUMERO = re.compile(r"(?:n°s?|nos?|nrs?\.?|numeros?|nummers?)(?: |(?=[0-9]))(?=[0-9])")
# Dutch "in 1949 ter bestrijding van" is no number with a suffix.
_SUFFIXED = re.compile(rf"[0-9]+(?: (?!ter\b))?{_LATIN}\b(?:/[0-9]+){{0,3}}")
_SECTION = re.compile(r"[0-9]+(?:\.[0-9]{1,2}){2,7}(?![0-9,/]|\.[0-9])")
_HEADING = re.compile(r"[0-9]{1,3}(?:\.[0-9]{1,2}){0,7}\.?(?=[ )]|$)")
_LETTERED = re.compile(r"(?P<number>[0-9]{1,3}) (?P<letter>[a-z])(?=\))")
_LIST_LETTER = re.compile(r"(?P<letter>[a-z])\)")


def label(source: Source, pos: int) -> list[Draft] | None:
    """Rule: a label and the number or numbers after it."""
    language = source.language
    word = _WORD.match(source.low, pos)
    classes = LABELS[language].get(word.group()) if word else None
    if word is None or classes is None:
        return None
    point = source.low.startswith(".", word.end())
    start = word.end() + point
    start += source.low.startswith(" ", start)
    if start == word.end() or (word.group() in SHORT and not point):
        return None
    return _numbers(source, pos, start, classes, word.group() in PLURALS[language])


def sign(source: Source, pos: int) -> list[Draft] | None:
    """Rule: § 2, §§ 1er et 2."""
    found = _SIGN.match(source.low, pos)
    return _numbers(source, pos, found.end(), ("§",), found.group().startswith("§§")) if found else None


def _numbers(source: Source, start: int, pos: int, classes: tuple[str, ...], many: bool) -> list[Draft] | None:
    """The numbers from `pos` on, the first one with its label from `start`; a list only where `many` are announced."""
    drafts: list[Draft] = []
    while True:
        found = _NUMBER.match(source.plain, pos)
        value = _value(found, classes) if found else ""
        if found is None or not value or (drafts and _other_fact(source, pos)):
            break
        readings = tuple(f"{name} {value}" for name in classes)
        drafts.append(Draft("reference", pos if drafts else start, found.end(), readings))
        joint = _JOINT[source.language].match(source.low, found.end()) if many else None
        if joint is None:
            break
        pos = joint.end()
    return drafts or None


def _value(found: re.Match[str], classes: tuple[str, ...]) -> str:
    """The number in one spelling: Roman numerals in figures, `premier` as 1, suffixes joined; empty if it is none."""
    if found["number"]:
        return found["number"].replace(" ", "")
    if found["roman"] and (len(found["roman"]) > 1 or found["roman"] in "IVX") and roman_value(found["roman"]):
        return f"{roman_value(found['roman'])}{found['latin'] or ''}"
    if found["letter"]:
        return found["letter"]
    if found["premier"]:
        return "1"
    capital = found["capital"] or (found["roman"] if found["roman"] and len(found["roman"]) == 1 else "")
    return capital.lower() if capital and LETTERED & set(classes) else ""


def _other_fact(source: Source, pos: int) -> bool:
    """Whether the list has ended and a date begins: "les articles 5 et 6 et le 3 mars"."""
    rules: tuple[Rule, ...] = (day_month, figures)
    return any(rule(source, pos) for rule in rules)


def ordinal_label(source: Source, pos: int) -> list[Draft] | None:
    """Rule: ordinals before alinéa, paragraphe, lid."""
    ordinals = coordinated_ordinals(source, pos)
    head = _HEAD.match(source.low, ordinals[-1][2]) if ordinals else None
    classes = _HEADS[source.language].get(head[1]) if head else None
    if head is None or classes is None:
        return None
    return labelled(ordinals, "reference", head.end(), lambda value: tuple(f"{name} {value}" for name in classes))


def degree(source: Source, pos: int) -> list[Draft] | None:
    """Rule: 3°, 3°bis: a point of an enumeration in a law."""
    found = _DEGREE.match(source.low, pos)
    if found is None:
        return None
    return [Draft("reference", pos, found.end(), (f"point {found.group().replace('°', '')}",))]


def numero(source: Source, pos: int) -> list[Draft] | None:
    """Rule: n° 12, nos 12 et 13, nr. 12."""
    found = _NUMERO.match(source.low, pos)
    if found is None:
        return None
    return _numbers(source, pos, found.end(), ("no",), found.group().startswith(("nos", "nrs", "n°s", "num")))


def suffixed(source: Source, pos: int) -> list[Draft] | None:
    """Rule: 36ter, 10bis/1 without a label, and section numbers of three levels such as 9.3.1."""
    found = _SUFFIXED.match(source.low, pos) or _SECTION.match(source.low, pos)
    return [Draft("reference", pos, found.end(), (found.group().replace(" ", ""),))] if found else None


def heading(source: Source, pos: int) -> list[Draft] | None:
    """Rule: the number that a text begins with, as in "9.1. les actions" or "3) le suivi"."""
    if source.low[:pos].strip(" (") or pos > 3:
        return None
    found = _HEADING.match(source.low, pos)
    if found is None or not ("." in found.group() or source.low.startswith(")", found.end())):
        return None
    return [Draft("reference", pos, found.end(), (found.group().rstrip("."),))]


def list_letter(source: Source, pos: int) -> list[Draft] | None:
    """Rule: `a)` without a label."""
    found = _LIST_LETTER.match(source.low, pos)
    if found is None or not source.plain[pos].islower() or not _BEFORE_LETTER.search(source.low[max(0, pos - 2) : pos]):
        return None
    return [Draft("reference", pos, found.end(), (f"point {found['letter']}",))]


def lettered(source: Source, pos: int) -> list[Draft] | None:
    """Rule: (2 a), which is also written (2a)."""
    found = _LETTERED.match(source.plain, pos) if source.low.endswith("(", 0, pos) else None
    return [Draft("reference", pos, found.end(), (f"{found['number']}{found['letter'].upper()}",))] if found else None
