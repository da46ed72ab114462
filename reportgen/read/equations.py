"""Equations (Office Math) as one line of text: `(a+b)/2`, `x^2`, `√(x)`. Their layout is lost; no character is."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from lxml import etree

from reportgen.read.wordml import M, W, elements

_PROPERTIES = frozenset({f"{M}ctrlPr", f"{M}rPr", f"{W}rPr", f"{M}argPr", f"{M}oMathParaPr"})


def linear(element: etree._Element, gone: frozenset[str] = frozenset()) -> str:
    """The text of an equation or a part of one; what stands in the elements `gone` (tracked changes) is left out."""
    if element.tag in _PROPERTIES or element.tag in gone:
        return ""
    if element.tag in {f"{M}t", f"{W}t", f"{W}delText"}:
        return element.text or ""
    special = _SPECIAL.get(str(element.tag))
    return special(element, gone) if special else "".join(_parts(element, gone))


def _parts(element: etree._Element, gone: frozenset[str]) -> Iterator[str]:
    return (linear(child, gone) for child in elements(element) if not _is_properties(child))


def _is_properties(element: etree._Element) -> bool:
    return str(element.tag).startswith(M) and str(element.tag).endswith("Pr")


def _part(element: etree._Element, name: str, gone: frozenset[str]) -> str:
    found = element.find(M + name)
    return "" if found is None else linear(found, gone)


def _grouped(text: str) -> str:
    """In brackets where it has more than one character, as one writes it on a line."""
    return text if len(text) < 2 or text.isalnum() else f"({text})"


def _fraction(element: etree._Element, gone: frozenset[str]) -> str:
    return f"{_grouped(_part(element, 'num', gone))}/{_grouped(_part(element, 'den', gone))}"


def _raised(element: etree._Element, gone: frozenset[str]) -> str:
    below, above = _part(element, "sub", gone), _part(element, "sup", gone)
    scripts = (f"_{_grouped(below)}" if below else "") + (f"^{_grouped(above)}" if above else "")
    return _part(element, "e", gone) + scripts


def _before(element: etree._Element, gone: frozenset[str]) -> str:
    below, above = _part(element, "sub", gone), _part(element, "sup", gone)
    return (
        (f"_{_grouped(below)}" if below else "") + (f"^{_grouped(above)}" if above else "") + _part(element, "e", gone)
    )


def _root(element: etree._Element, gone: frozenset[str]) -> str:
    return f"{_part(element, 'deg', gone)}√{_grouped(_part(element, 'e', gone))}"


def _large(element: etree._Element, gone: frozenset[str]) -> str:
    operator = element.find(f"{M}naryPr/{M}chr")
    sign = "∫" if operator is None else operator.get(f"{M}val", "")
    below, above = _part(element, "sub", gone), _part(element, "sup", gone)
    scripts = (f"_{_grouped(below)}" if below else "") + (f"^{_grouped(above)}" if above else "")
    return f"{sign}{scripts} {_part(element, 'e', gone)}"


def _delimited(element: etree._Element, gone: frozenset[str]) -> str:
    properties = element.find(f"{M}dPr")

    def sign(name: str, otherwise: str) -> str:
        found = None if properties is None else properties.find(M + name)
        return otherwise if found is None else found.get(f"{M}val", "")

    inner = sign("sepChr", "|").join(linear(one, gone) for one in element.iterchildren(f"{M}e"))
    return f"{sign('begChr', '(')}{inner}{sign('endChr', ')')}"


def _rows(element: etree._Element, gone: frozenset[str]) -> str:
    return "; ".join(linear(one, gone) for one in element.iterchildren(f"{M}e", f"{M}mr"))


def _row(element: etree._Element, gone: frozenset[str]) -> str:
    return ", ".join(linear(one, gone) for one in element.iterchildren(f"{M}e"))


def _function(element: etree._Element, gone: frozenset[str]) -> str:
    return f"{_part(element, 'fName', gone)} {_part(element, 'e', gone)}"


def _limit(element: etree._Element, gone: frozenset[str]) -> str:
    mark = "_" if element.tag == f"{M}limLow" else "^"
    return f"{_part(element, 'e', gone)}{mark}{_grouped(_part(element, 'lim', gone))}"


_SPECIAL: dict[str, Callable[[etree._Element, frozenset[str]], str]] = {
    f"{M}f": _fraction,
    f"{M}sSub": _raised,
    f"{M}sSup": _raised,
    f"{M}sSubSup": _raised,
    f"{M}sPre": _before,
    f"{M}rad": _root,
    f"{M}nary": _large,
    f"{M}d": _delimited,
    f"{M}eqArr": _rows,
    f"{M}m": _rows,
    f"{M}mr": _row,
    f"{M}func": _function,
    f"{M}limLow": _limit,
    f"{M}limUpp": _limit,
}
