"""Plain data that make a final report complete: texts in both languages, sources, gaps and follow-ups."""

from __future__ import annotations

import json
from typing import Any

from reportgen.load.reference import load_reference
from reportgen.model.report import Report

Data = dict[str, Any]

SECTIONS = ("foreword", "summary", "9.1", "9.2", "9.3", "9.4", "indicators", "9.2/sanctions", "9.2/benelux-agency")
SECTIONS += ("9.2/eu-strategy", "9.2/mercosur-clause", "9.4/composition", "9.4/meetings", "9.4/instructions")
SECTIONS += ("9.4/work-items", "9.4/challenges")


def text(fr: str, nl: str) -> Data:
    return {"fr": fr, "nl": nl}


def source(id: str = "customs-2026", **fields: Any) -> Data:
    usual = {"id": id, "kind": "official", "title": "Jaarcijfers van de douane", "language": "nl"}
    return {**usual, "publisher": "Douane", "published": "2026-01-21", **fields}


def action(id: str, title: Data, **fields: Any) -> Data:
    usual = {"id": id, "title": title, "kind": "visit", "status": "completed", "start": "2025-03-01"}
    summary = text("La mission a rencontré la douane du pays.", "De missie sprak met de douane van het land.")
    return {**usual, "lead": "fps-foreign-affairs", "summary": summary, "sources": ["customs-2026"], **fields}


def indicator(id: str, name: Data, **fields: Any) -> Data:
    usual = {"id": id, "name": name, "kind": "quantitative", "unit": "PURE_NUMB", "scope": "NATIONAL"}
    usual |= {"definition": text("Nombre de saisies pendant la période.", "Aantal inbeslagnames tijdens de periode.")}
    usual |= {"source_body": text("La douane", "De douane"), "counting_unit": text("Une saisie", "Een inbeslagname")}
    usual |= {"population": text("Les saisies en Belgique", "De inbeslagnames in België"), "objectives": ["6.5"]}
    reading = text("Le chiffre décrit l’activité des services.", "Het cijfer beschrijft de activiteit van de diensten.")
    return {**usual, "frequency": "A", "reading": reading, **fields}


def observation(indicator: str, period: str, value: str | None, **fields: Any) -> Data:
    usual = {"indicator": indicator, "scope": "NATIONAL", "time_period": period, "obs_value": value}
    return {**usual, "unit_measure": "PURE_NUMB", "vintage": "2026-01-21", "source": "customs-2026", **fields}


def report(**fields: Any) -> Report:
    """A final report for 2025: every commitment has its follow-up, and what `fields` leave out is a declared gap."""
    reason = text("Aucune source publique n’a été trouvée.", "Er werd geen openbare bron gevonden.")
    gap = {"kind": "no_public_data", "reason": reason, "owner": "fps-foreign-affairs", "due": "2026-12-31"}
    usual: Data = {"year": 2025, "status": "final", "sources": [source()], "follow_ups": follow_ups()}
    usual |= {"gaps": [{"item": item, **gap} for item in SECTIONS]}
    return Report.model_validate_json(json.dumps(usual | fields))


def follow_ups(**fields: Any) -> list[Data]:
    """A follow-up for each commitment of the reference data."""
    said = text("Aucune suite publique n’a été trouvée.", "Er werd geen openbaar gevolg gevonden.")
    usual = {"state": "not_started", "narrative": said, "sources": ["customs-2026"], **fields}
    commitments = [one.id for one in load_reference().commitments if not one.heading]
    return [{"commitment": commitment, **usual} for commitment in commitments]
