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
    review/     two Documents, or two texts, → Findings: what French and Dutch do not have in common
    write/      Document → Word, text
    build       the main job: all stages in a row
    schema      the models as JSON Schema
    skeleton    a new report directory
    cli         the command line, the only module that prints or exits

In three lines:

    report = reportgen.load("samples/2025")
    pair = reportgen.build(report, "out")
    print(pair.fr, pair.nl)
"""

from importlib.metadata import version as _version

from reportgen.build import Pair, build
from reportgen.document import Document
from reportgen.errors import (
    DataError,
    DocumentError,
    MatchError,
    Problem,
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
    "DataError",
    "Document",
    "DocumentError",
    "Finding",
    "Language",
    "Location",
    "MatchError",
    "Pair",
    "Problem",
    "Report",
    "ReportgenError",
    "ResourceError",
    "TemplateError",
    "WriteError",
    "__version__",
    "build",
    "compare_texts",
    "load",
    "parse",
    "render",
    "schemas",
]
