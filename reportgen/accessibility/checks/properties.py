"""The title of the file, and protection that keeps readers out."""

from __future__ import annotations

import re
from collections.abc import Iterator

from reportgen.accessibility.finding import AccessibilityFinding, Rule
from reportgen.accessibility.place import Place
from reportgen.accessibility.word.file import WordFile
from reportgen.accessibility.word.names import W
from reportgen.accessibility.words import PLACEHOLDER_TITLES

TITLE_MISSING = Rule(
    "access-title-missing",
    "warning",
    "10.2.4.2",
    "File > Info > Properties > Title: type the title that stands on the first page",
)
TITLE_PLACEHOLDER = Rule(
    "access-title-placeholder",
    "warning",
    "10.2.4.2",
    "File > Info > Properties > Title: replace it by the title that stands on the first page",
)
FORM_PROTECTION = Rule(
    "access-form-protection",
    "warning",
    "10.2.1.1",
    "Review > Restrict Editing > Stop Protection, or protect with “No changes (Read only)” instead",
)

PROPERTIES = Place("file", "properties of the file")

_FILE_NAME = re.compile(r"\S+\.(docx?|dotx?|docm|odt|rtf|pdf|pptx?|xlsx?|html?)", re.IGNORECASE)


def title(file: WordFile) -> Iterator[AccessibilityFinding]:
    """The title in the properties: a screen reader and the window of a PDF announce it."""
    words = file.title
    plain = words.lower().rstrip(" 0123456789")
    if not words:
        yield TITLE_MISSING.at(PROPERTIES, "the file has no title")
    elif plain in PLACEHOLDER_TITLES or _FILE_NAME.fullmatch(words) or plain.startswith("microsoft word - "):
        yield TITLE_PLACEHOLDER.at(PROPERTIES, f"the title “{words}” does not say what the document is about")


def protection(file: WordFile) -> Iterator[AccessibilityFinding]:
    """Protection for filling in forms lets the keyboard reach the fields only, not the text between them."""
    found = None if file.settings is None else file.settings.find(f"{W}documentProtection")
    if found is None or found.get(f"{W}edit") != "forms" or found.get(f"{W}enforcement") not in ("1", "true", "on"):
        return
    message = (
        "the file is protected for filling in forms, and the text outside the fields cannot be reached by keyboard"
    )
    yield FORM_PROTECTION.at(Place("file", "protection of the file"), message)
