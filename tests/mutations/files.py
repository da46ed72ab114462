"""Files that cannot be read as they are."""

from __future__ import annotations

from .mutation import mistake

COLUMNS = "UNIT_MULT,OBS_STATUS,VINTAGE,SOURCE,SUBSTANCE,AGE,"
ANTWERP = "cocaine-antwerp,BEANR,PORT,"
EXCEL = "INDICATOR;REF_AREA;SCOPE;TIME_PERIOD;OBS_VALUE;UNIT_MEASURE;VINTAGE;SOURCE\n"

FILES = (
    mistake(
        "a file is saved as Windows-1252",
        "file-encoding",
        "save as UTF-8",
        ("networks.yaml", "# Item 9.3: ", "# ⇒Item 9.3, ann\udce9e: "),
    ),
    mistake(
        "a workbook gets the name of a CSV file",
        "file-binary",
        "save it in the right format",
        ("observations-health.csv", "INDICATOR,", "PK\x03\x04INDICATOR,"),
    ),
    mistake(
        "an invisible character comes with copied text",
        "control-character",
        "delete it",
        ("networks.yaml", 'place: {fr: "Bogota"', '⇒place: {fr: "Bo\x0bgota"'),
    ),
    mistake(
        "a CSV file has another name",
        "csv-name",
        "figures stand in observations.csv",
        ("figures.csv", "", "INDICATOR,OBS_VALUE\n"),
    ),
    mistake(
        "a tab indents a line",
        "yaml-syntax",
        "use spaces",
        ("networks.yaml", "    since: 2023\n", "\t⇒since: 2023\n"),
    ),
    mistake(
        "a text with a colon stands without quotation marks",
        "yaml-syntax",
        "put the whole text in quotation marks",
        (
            "sources.yaml",
            '    language: fr\n    publisher: "Assemblée',
            '    language: fr: nl⇒\n    publisher: "Assemblée',
        ),
    ),
    mistake(
        "a quotation mark is never closed",
        "yaml-syntax",
        "a quotation mark ended the text early",
        # Noticed on the next line, where another quotation mark seems to close it.
        ("networks.yaml", "    since: 2023\n", '    since: "2023\n⇒'),
    ),
    mistake(
        "the last quotation mark of a file is missing",
        "yaml-syntax",
        "close it, or remove it",
        ("task-force.yaml", "  sources: [policy-note-2025, chamber-2026-01-21]\n", '  sources: ⇒"policy-note-2025\n'),
    ),
    mistake(
        "a brace is never closed",
        "yaml-syntax",
        "close it with }",
        ("networks.yaml", 'place: {fr: "Bogota", nl: "Bogotá"}', '⇒place: {fr: "Bogota", nl: "Bogotá"'),
    ),
    mistake(
        "a value refers to another place",
        "yaml-anchor",
        "repeat the value",
        ("networks.yaml", "    since: 2023\n", "    ⇒since: *year\n"),
    ),
    mistake(
        "a line of hyphens starts a second document",
        "yaml-documents",
        "remove this line",
        ("networks.yaml", "  - id: liaison-panama\n", "⇒---\n  - id: liaison-panama\n"),
    ),
    mistake(
        "a file starts with the items of a list",
        "not-a-mapping",
        "like networks:",
        ("networks.yaml", "# yaml-language-server", "# ⇒yaml-language-server"),
        ("networks.yaml", "\nnetworks:\n", "\n"),
    ),
    mistake(
        "a field stands twice in an item",
        "duplicate-key",
        "keep one of the two",
        ("networks.yaml", "    since: 2023\n", "    since: 2023\n    ⇒since: 2024\n"),
    ),
    mistake(
        "a field stands in two files",
        "field-twice",
        "keep it in one of the two files",
        ("task-force.yaml", "task_force:\n", "⇒year: 2025\ntask_force:\n"),
    ),
    mistake(
        "the name of a column is misspelt",
        "csv-column-unknown",
        "did you mean 'UNIT_MULT'?",
        ("observations.csv", "UNIT_MULT,OBS_STATUS", "⇒UNIT_MULTI,OBS_STATUS"),
    ),
    mistake(
        "a column stands twice",
        "csv-column-twice",
        "keep one of the two",
        ("observations.csv", "UNIT_MULT,OBS_STATUS", "⇒UNIT_MEASURE,OBS_STATUS"),
    ),
    mistake(
        "the column of the dates of publication is missing",
        "csv-column-missing",
        "add what is missing",
        ("observations-supply.csv", COLUMNS, "⇒" + COLUMNS.replace("VINTAGE", "")),
    ),
    mistake(
        "a comma in a remark cuts a row in two",
        "csv-row-length",
        "put a text that holds the separator in quotation marks",
        (
            "observations.csv",
            f"{ANTWERP}2013,4.724,T,0,A,2020-07-08,nieuwsblad-transport-2020-07-08,,",
            f"⇒{ANTWERP}2013,4.724,T,0,A,2020-07-08,nieuwsblad-transport-2020-07-08,Au port, même,In de haven zelf",
        ),
    ),
    mistake(
        "a quotation mark of a row is never closed",
        "csv-syntax",
        "close it, or remove it",
        ("observations.csv", "ctif-total-amount,BE,NATIONAL,2021,", '⇒"ctif-total-amount,BE,NATIONAL,2021,'),
    ),
    mistake(
        "a unit stands in the cell of a figure",
        "csv-number",
        "and the unit in UNIT_MEASURE",
        ("observations.csv", f"{ANTWERP}2013,4.724,", f"⇒{ANTWERP}2013,4.724 t,"),
    ),
    mistake(
        "a Belgian spreadsheet gives 1.234, which may be either",
        "csv-number-ambiguous",
        "write 1234 or 1,234",
        ("observations-excel.csv", "", EXCEL + "⇒heroin-antwerp;BEANR;CUSTOMS;2019;1.234;KG;2020;senate-6-252\n"),
    ),
    mistake(
        "a spreadsheet has rewritten a date",
        "csv-date",
        "give the column the format Text",
        ("observations.csv", f"{ANTWERP}2013,4.724,T,0,A,2020-07-08", f"⇒{ANTWERP}2013,4.724,T,0,A,08/07/2020"),
    ),
)
