"""reportgen: one directory of facts in, a matched French and Dutch pair of Word reports out.

    load            render             parse                 write
    files ──► Report ──────► XHTML text ──────► Document ──► report-<year>.fr.docx / .nl.docx

    model/      what a report is: Pydantic models, from texts and quantities to the whole Report
    load/       files → Report: YAML and JSON with line numbers, observations from CSV, the rules on data
    reference/  data, not code: the points of the proposal of resolution, bodies, labels, units, phrases
    render/     Report + Language → XHTML: Jinja templates, filters that spell facts, narratives
    vocabulary  the XHTML elements that templates may use
    parse       XHTML → Document
    document    the Document: what a reader sees, block by block, each with a key and a place of origin
    captions    the numbers of its tables and figures
    read/       any Word file, as people have edited it → Document
    review/     two Documents, or two texts, → Findings: what French and Dutch do not have in common
    write/      Document → Word, text, review page; Word → PDF, by way of LibreOffice
    opc/        a Word file opened safely: parts and relationships
    accessibility/  a Word file, ours or any other → what falls short of accessibility
    build       the main job: all stages in a row
    diff        two Word files → what they do not have in common
    schema      the models as JSON Schema
    skeleton    a new report directory
    reference_document  the house style as a Word file to edit
    cli         the command line, the only module that prints or exits

In three lines:

    report = reportgen.load("samples/2025")
    pair = reportgen.build(report, "out")
    print(pair.fr, pair.nl)
"""

from importlib.metadata import version as _version

from reportgen.accessibility import AccessibilityFinding, check_accessibility
from reportgen.build import Pair, build
from reportgen.document import Document
from reportgen.errors import (
    DataError,
    DocumentError,
    MatchError,
    Problem,
    ReadError,
    ReportgenError,
    ResourceError,
    TemplateError,
    WriteError,
)
from reportgen.language import Language
from reportgen.load import load
from reportgen.location import Location
from reportgen.model.report import Report
from reportgen.parse import parse
from reportgen.render import render
from reportgen.review.finding import Finding
from reportgen.review.texts import compare_texts
from reportgen.schema import schemas

__version__ = _version("reportgen")

__all__ = [
    "AccessibilityFinding",
    "DataError",
    "Document",
    "DocumentError",
    "Finding",
    "Language",
    "Location",
    "MatchError",
    "Pair",
    "Problem",
    "ReadError",
    "Report",
    "ReportgenError",
    "ResourceError",
    "TemplateError",
    "WriteError",
    "__version__",
    "build",
    "check_accessibility",
    "compare_texts",
    "load",
    "parse",
    "render",
    "schemas",
]
