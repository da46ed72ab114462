"""A review as JSON, as its schema describes it."""

from __future__ import annotations

import json

import jsonschema

from reportgen.document import Document
from reportgen.language import Language
from reportgen.location import Location
from reportgen.review.export import review_json
from reportgen.review.finding import Finding
from reportgen.review.review import Review
from reportgen.schema import schemas

FINDING = Finding(
    "diff-number", "a/p1", "44, 45", "44", "45", Location("fr.docx", 3), None, fr_span=(0, 2), nl_span=(1, 3)
)
REVIEW = Review(
    ("fr", "nl"), ("a.docx", "b.docx"), Document(Language.FR, ""), Document(Language.NL, ""), (FINDING,), ("a note",)
)


def test_the_json_is_what_the_schema_says() -> None:
    jsonschema.validate(json.loads(review_json(REVIEW)), json.loads(schemas()["review.schema.json"]))


def test_each_finding_has_both_sides_with_their_places() -> None:
    (remark,) = json.loads(review_json(REVIEW))["remarks"]
    assert remark["id"] == FINDING.id
    assert remark["sides"]["fr"] == {"text": "44", "start": 0, "end": 2, "file": "fr.docx", "paragraph": 3}
    assert remark["sides"]["nl"] == {"text": "45", "start": 1, "end": 3, "file": "", "paragraph": 0}
