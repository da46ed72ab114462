"""The models as JSON Schema, for editors and for other teams' tools."""

from __future__ import annotations

import json
from typing import Any

from reportgen.model.report import Report

DIALECT = "https://json-schema.org/draft/2020-12/schema"


def schemas() -> dict[str, str]:
    """The schema files by name, as JSON text.

    `report.schema.json` describes a report in one file; `part.schema.json` describes one file of a report directory,
    where no field is required because another file may hold it.
    """
    report = Report.model_json_schema()
    part = {key: value for key, value in Report.model_json_schema().items() if key != "required"}
    part["title"] = "Part of a Report"
    part["description"] = "One file of a report directory; the files are merged, lists of the same name are joined."
    return {"report.schema.json": _text(report), "part.schema.json": _text(part)}


def _text(schema: dict[str, Any]) -> str:
    # Editors let a JSON file name its schema in the file itself.
    properties = {"$schema": {"type": "string", "description": "The schema of this file."}, **schema["properties"]}
    whole = {"$schema": DIALECT, **schema, "properties": properties}
    return json.dumps(whole, ensure_ascii=False, indent=2, sort_keys=True) + "\n"
