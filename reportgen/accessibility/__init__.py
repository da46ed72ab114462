"""What in a Word file falls short of accessibility, ours or any other: `check_accessibility`.

    word/       what a Word file holds: paragraphs, tables, objects and links, each with its place
    checks/     the checks, one family a module
    finding     what they hand back
    words       words of four languages that the checks know

The requirements are those of EN 301 549 V3.2.1, clause 10 (non-web documents), which the Belgian law of 19 July 2018
on the accessibility of the websites and mobile applications of public bodies asks for. docs/accessibility.md says what
is checked, and what a machine cannot check.
"""

from reportgen.accessibility.check import check_accessibility
from reportgen.accessibility.finding import AccessibilityFinding
from reportgen.accessibility.place import Place

__all__ = ["AccessibilityFinding", "Place", "check_accessibility"]
