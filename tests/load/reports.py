"""Small parts of a report that reads without a problem."""

from __future__ import annotations

START = "year: 2025\nstatus: draft\n"
GAPS = """\
gaps:
  - {item: "9.1", kind: no_public_data, reason: {fr: x, nl: x}, owner: customs, due: 2026}
  - {item: "9.2", kind: no_public_data, reason: {fr: x, nl: x}, owner: customs, due: 2026}
  - {item: "9.3", kind: no_public_data, reason: {fr: x, nl: x}, owner: customs, due: 2026}
  - {item: "9.4", kind: no_public_data, reason: {fr: x, nl: x}, owner: customs, due: 2026}
"""
INDICATOR = """\
indicators:
  - id: cocaine-antwerp
    name: {fr: Cocaïne saisie, nl: In beslag genomen cocaïne}
    definition: {fr: x, nl: x}
    objectives: [6.5]
    source_body: {fr: x, nl: x}
    frequency: A
    reading: {fr: x, nl: x}
    kind: quantitative
    unit: T
    counting_unit: {fr: x, nl: x}
    population: {fr: x, nl: x}
    scope: PORT
    ref_area: BEANR
"""
SOURCES = """\
sources:
  - {id: customs-2026, kind: official, title: Jaarcijfers, language: nl, publisher: Douane}
  - {id: press-2026, kind: press, title: Chiffres, language: fr, publisher: Belga}
"""
HEADER = "INDICATOR;REF_AREA;SCOPE;TIME_PERIOD;OBS_VALUE;UNIT_MEASURE;VINTAGE;SOURCE\n"

COMPLETE = {
    "report.yaml": START + GAPS,
    "indicators.yaml": INDICATOR,
    "sources.yaml": SOURCES,
}


def csv(*rows: str) -> str:
    """An observations.csv with semicolons and these rows."""
    return HEADER + "".join(f"{row}\n" for row in rows)


def row(value: str = "44", period: str = "2024", vintage: str = "2026-01-21", source: str = "customs-2026") -> str:
    """A row of it about cocaine in the port of Antwerp."""
    return f"cocaine-antwerp;BEANR;PORT;{period};{value};T;{vintage};{source}"


ACTION = """\
  - id: {id}
    title: {{fr: x, nl: x}}
    kind: visit
    status: {status}
    start: {start}
    lead: customs
    summary: {{fr: x, nl: x}}
    sources: [customs-2026]
"""


def action(id: str = "visit-lima", *, status: str = "completed", start: str = "2025-03", more: str = "") -> str:
    """An item of actions; `more` are further fields, each on a line of its own."""
    lines = "".join(f"    {line}\n" for line in more.splitlines())
    return ACTION.format(id=id, status=status, start=start) + lines
