"""What is measured: a checker says which findings it has on a pair of texts."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module

from benchmarks.pairs import Pair
from reportgen import Finding, compare_texts

Checker = Callable[[Pair], frozenset[str]]
"""The findings on a pair, each as a text, so that those on a good pair can be told from those on a bad one."""


def reportgen_findings(pair: Pair) -> frozenset[str]:
    """The errors and warnings of `reportgen.compare_texts`, each by its code and the words that it quotes.

    A quotation of a whole text is left out, or any change of the text would make another finding of the same one.
    """
    found = (one for one in compare_texts(pair.fr, pair.nl) if one.severity != "info")
    return frozenset(_name(one, pair) for one in found)


def _name(finding: Finding, pair: Pair) -> str:
    if not finding.fr and not finding.nl:
        return f"{finding.code} {finding.message}"
    quoted = (words if words != text else "" for words, text in ((finding.fr, pair.fr), (finding.nl, pair.nl)))
    return f"{finding.code} {' | '.join(quoted)}"


def translate_toolkit() -> Checker | None:
    """The standard checks of translate-toolkit, all of them, or None where it is not installed.

    Each pair is looked at from both sides, as what only the target says is not seen from the source.
    """
    try:
        checks, base = (import_module(f"translate.{name}") for name in ("filters.checks", "storage.base"))
    except ImportError:
        return None
    checker = checks.StandardChecker()

    def findings(pair: Pair) -> frozenset[str]:
        found = set()
        for source, target in ((pair.fr, pair.nl), (pair.nl, pair.fr)):
            unit = base.TranslationUnit(source)
            unit.target = target
            found |= {f"{name} {message}" for name, message in checker.run_filters(unit).items()}
        return frozenset(found)

    return findings
