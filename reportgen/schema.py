"""The models as JSON Schema, for editors and for other teams' tools."""

from __future__ import annotations

import json
from typing import Any

from reportgen.load.reference import load_reference
from reportgen.model.report import Report
from reportgen.review.export import ExportedReview
from reportgen.schema_texts import BilingualSchema, described, field_text

DIALECT = "https://json-schema.org/draft/2020-12/schema"
_PART = "One file of a report directory; the files are merged, lists of the same name are joined."
_SCHEMA_FIELD = "$schema"


def schemas() -> dict[str, str]:
    """The schema files by name, as JSON text, with titles and descriptions in French and Dutch.

    `report.schema.json` describes a report in one file; `part.schema.json` describes one file of a report directory,
    where no field is required because another file may hold it; `review.schema.json` describes what `diff --json`
    writes. Raises ResourceError when the texts cannot be read.
    """
    report = Report.model_json_schema(schema_generator=BilingualSchema)
    part = {key: value for key, value in report.items() if key != "required"}
    part |= described(load_reference().fields.get("Report"), _PART)
    review = json.dumps({"$schema": DIALECT, **ExportedReview.model_json_schema()}, indent=2, sort_keys=True) + "\n"
    return {"report.schema.json": _text(report), "part.schema.json": _text(part), "review.schema.json": review}


def _text(schema: dict[str, Any]) -> str:
    # Editors let a JSON file name its schema in the file itself.
    about = described(field_text(load_reference(), Report, _SCHEMA_FIELD), "The schema of this file.")
    properties = {_SCHEMA_FIELD: {"type": "string", **about}, **schema["properties"]}
    whole = {"$schema": DIALECT, **schema, "properties": properties}
    return json.dumps(whole, ensure_ascii=False, indent=2, sort_keys=True) + "\n"
