"""Report + Language → XHTML: the templates say it, the filters spell it.

`render` is the whole public surface. It only ever sees the public part of a report.
"""

from __future__ import annotations

import traceback
from pathlib import Path

import jinja2
from jinja2.exceptions import SecurityError

from reportgen.citations import Citations
from reportgen.errors import Problem, TemplateError, suggestion
from reportgen.language import Language
from reportgen.location import Location
from reportgen.model.comparison import compare
from reportgen.model.reference import Reference
from reportgen.model.report import Report
from reportgen.render.environment import TemplateEnvironment, shown
from reportgen.render.filter_error import FilterError
from reportgen.render.filters import Filters, printed
from reportgen.render.spelling import Spelling
from reportgen.render.variables import variables

ROOT = "report.xhtml"
"""The template that a report starts from."""

_FAILURES = (ArithmeticError, AttributeError, LookupError, RecursionError, TypeError, ValueError)
"""What Python raises when an expression of a template makes no sense: a filter on the wrong thing, an endless macro."""


def render(
    report: Report,
    language: Language,
    reference: Reference,
    templates: Path | None = None,
    last_year: Report | None = None,
) -> str:
    """Return the XHTML of `report` in `language`.

    `templates` is a directory with `fr` and `nl` whose files replace the installed ones; `last_year` is the report to
    compare with. Restricted facts of both are left out here, whatever is passed in. Raises TemplateError at the
    template file and line: an unknown variable, field, filter or file, a bare figure, a citation that does not resolve.
    """
    public = report.public()
    environment = TemplateEnvironment(language, templates)
    filters = Filters(Spelling(language, reference), Citations(public, reference))
    environment.filters.update(filters.table())
    environment.finalize = printed(filters)
    comparison = compare(report, last_year, reference) if last_year else None
    environment.globals.update(variables(public, reference, templates, comparison))
    _compile_all(environment)
    try:
        return environment.get_template(ROOT).render()
    except (jinja2.TemplateError, FilterError, *_FAILURES) as error:
        raise TemplateError(_problem(error, environment)) from error


def _compile_all(environment: TemplateEnvironment) -> None:
    """Compile every template first, so that all syntax errors and unknown filters are reported together."""
    problems = []
    for name in environment.template_names():
        try:
            environment.get_template(name)
        except jinja2.TemplateError as error:
            problems.append(_problem(error, environment))
    if problems:
        raise TemplateError(problems)


def _problem(error: Exception, environment: TemplateEnvironment) -> Problem:
    location = _location(error, environment)
    if isinstance(error, FilterError):
        return Problem(error.code, str(error), location, hint=error.hint)
    if isinstance(error, jinja2.TemplatesNotFound | jinja2.TemplateNotFound):
        tried = ", ".join(shown(root) for root in environment.roots)
        hint = suggestion(str(error.name), environment.list_templates()) or f"looked in {tried}"
        return Problem("template-missing", f"there is no template {error.name!r}", location, hint=hint)
    if isinstance(error, jinja2.UndefinedError | SecurityError):
        return Problem("template-unknown-variable", _variable(str(error.message), environment), location)
    if isinstance(error, _FAILURES):
        hint = "compare with the same place of the other language"
        return Problem("template-failure", f"this cannot be worked out: {error}", location, hint=hint)
    message = str(getattr(error, "message", None) or error)
    if message.startswith("No filter named"):
        name = message.split("'")[1]
        hint = suggestion(name, environment.filters) or "docs/vocabulary.md lists the filters"
        return Problem("template-unknown-filter", f"unknown filter {name!r}", location, hint=hint)
    return Problem("template-syntax", message, location, hint="compare with the same file of the other language")


def _variable(message: str, environment: TemplateEnvironment) -> str:
    if message.startswith("unknown variable") and (near := suggestion(message.split("'")[1], environment.globals)):
        return f"{message}; {near}"
    return message


def _location(error: Exception, environment: TemplateEnvironment) -> Location:
    """The template line: as Jinja states it, else the last template in the rewritten traceback."""
    if isinstance(error, jinja2.TemplateSyntaxError):
        return Location(environment.origin_name(error.name), error.lineno)
    for frame in reversed(traceback.extract_tb(error.__traceback__)):
        path = Path(frame.filename)
        if any(path.is_relative_to(root) for root in environment.roots):
            return Location(shown(path), frame.lineno or 0)
    return Location(environment.origin_name(ROOT))
