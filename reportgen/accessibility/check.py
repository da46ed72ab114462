"""All checks on one file."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

from reportgen.accessibility.checks.alternatives import alternatives
from reportgen.accessibility.checks.charts import chart_colours
from reportgen.accessibility.checks.colours import text_contrast
from reportgen.accessibility.checks.headings import fake_headings, headings
from reportgen.accessibility.checks.languages import language_missing, language_wrong
from reportgen.accessibility.checks.letters import moving_text, small_text
from reportgen.accessibility.checks.links import ambiguous_links, broken_links, link_texts, links_by_colour
from reportgen.accessibility.checks.lists import fake_lists
from reportgen.accessibility.checks.properties import protection, title
from reportgen.accessibility.checks.reading_order import floating_objects, text_boxes
from reportgen.accessibility.checks.spacing import blank_paragraphs, spaced_letters, typed_columns
from reportgen.accessibility.checks.tables import blank_rows_and_columns, table_headers, table_structure
from reportgen.accessibility.finding import AccessibilityFinding
from reportgen.accessibility.word.file import WordFile
from reportgen.opc import open_package

CHECKS: tuple[Callable[[WordFile], Iterable[AccessibilityFinding]], ...] = (
    title,
    protection,
    language_missing,
    language_wrong,
    headings,
    fake_headings,
    fake_lists,
    table_headers,
    table_structure,
    blank_rows_and_columns,
    alternatives,
    chart_colours,
    floating_objects,
    text_boxes,
    link_texts,
    ambiguous_links,
    broken_links,
    links_by_colour,
    text_contrast,
    moving_text,
    small_text,
    typed_columns,
    spaced_letters,
    blank_paragraphs,
)


def check_accessibility(path: str | Path) -> list[AccessibilityFinding]:
    """List what falls short in the Word file at `path`, check by check, each in reading order.

    Takes any .docx, .docm or .dotx; the file is only read. An empty list means that these checks found nothing, not
    that the document is accessible: docs/accessibility.md says what only a person can judge. Raises ReadError when the
    file is no Word file, is protected by a password, or is damaged.
    """
    file = WordFile(open_package(path))
    return [finding for check in CHECKS for finding in check(file)]
