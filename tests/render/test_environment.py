"""Templates: their mistakes are named at file and line, they reach only the fields of the data, and data stay text."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from reportgen.errors import DocumentError, TemplateError
from reportgen.language import Language
from reportgen.model.reference import Reference
from reportgen.model.report import Report
from reportgen.parse import parse
from reportgen.render import render
from reportgen.render.environment import TemplateEnvironment, template_roots

Rendered = Callable[..., str]
Refusal = Callable[..., str]


# -- what a template gets wrong ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("template", "message"),
    [
        ("{{ reprot.year }}", "unknown variable 'reprot'; did you mean 'report'? [template-unknown-variable]"),
        ("{{ xyzzy }}", "unknown variable 'xyzzy' [template-unknown-variable]"),
        ("{{ report.yaer }}", "Report has no field 'yaer'; did you mean 'year'? [template-unknown-variable]"),
        ("{% if report.yaer %}{% endif %}", "Report has no field 'yaer'; did you mean 'year'?"),
        ("{% for x in report.actoins %}{% endfor %}", "Report has no field 'actoins'; did you mean 'actions'?"),
        ("{{ gap('9.1').reason }}", "there is nothing here to take 'reason' from [template-unknown-variable]"),
        ("{{ report.year | nubmer }}", "unknown filter 'nubmer' (did you mean 'number'?) [template-unknown-filter]"),
        ("{{ report.year | xyzzy }}", "unknown filter 'xyzzy' (docs/vocabulary.md lists the filters)"),
        ("{% include 'covr.xhtml' %}", "there is no template 'covr.xhtml' (did you mean 'cover.xhtml'?)"),
        ("{% from 'macro.xhtml' import x %}", "there is no template 'macro.xhtml' (did you mean 'macros.xhtml'?)"),
        ("{% extends 'covr.xhtml' %}", "there is no template 'covr.xhtml'"),
        (
            "{{ commitment('resolution/9.9').text }}",
            "there is no commitment 'resolution/9.9' (did you mean 'resolution/",
        ),
        ("{{ source('x') }}", "there is no source 'x' [reference-unknown]"),
        ("{{ origin('resolutoin').title }}", "there is no origin 'resolutoin' (did you mean 'resolution'?)"),
        ("{{ 'x' | body }}", "there is no body 'x' [reference-unknown]"),
        ("{{ 'zz' | country }}", "there is no country 'zz'"),
        ("{{ report.actions | number }}", "the filter 'number' takes Decimal or int, not tuple [filter-input]"),
        ("{{ 1 / 0 }}", "this cannot be worked out: division by zero"),
        ("{{ 'a' + 1 }}", "this cannot be worked out: can only concatenate str"),
        ("{{ 'juli' | date }}", "this cannot be worked out: "),
        ("{{ '2025-S9' | period }}", "this cannot be worked out: "),
        ("{{ report.year | number(2) }}", "this cannot be worked out: "),
        ("{{ series(3) }}", "this cannot be worked out: "),
        ("{% macro f() %}{{ f() }}{% endmacro %}{{ f() }}", "this cannot be worked out: maximum recursion depth"),
        ("{% include 'report.xhtml' %}", "this cannot be worked out: maximum recursion depth"),
    ],
)
def test_a_mistake_is_named_at_its_template_line_with_what_is_near(refusal: Refusal, template: str, message: str):
    found = refusal(f"<p>\n\n{template}</p>")
    assert found.startswith("templates/fr/report.xhtml:3: ")
    assert message in found


@pytest.mark.parametrize(
    ("template", "message"),
    [
        ("{% if report.year", "unexpected end of template"),
        ("{% if report.year %}", "Unexpected end of template"),
        ("{{ report.year }", "unexpected '}'"),
        ("{% fi %}", "unknown tag 'fi'"),
        ("{% endfor %}", "unknown tag 'endfor'"),
    ],
)
def test_a_syntax_error_is_named_at_its_template_line(refusal: Refusal, template: str, message: str):
    found = refusal(f"<p>\n\n{template}")
    assert found.startswith("templates/fr/report.xhtml:3: ")
    assert message in found
    assert found.endswith("(compare with the same file of the other language) [template-syntax]")


def test_a_mistake_in_an_included_file_is_named_there(refusal: Refusal):
    found = refusal("{% include 'cover.xhtml' %}", cover="<p>x</p>\n{{ report.yaer }}")
    assert found.startswith("templates/fr/cover.xhtml:2: ")


def test_a_mistake_in_a_macro_is_named_there(refusal: Refusal):
    macro = "{% macro f(x) %}\n{{ x.yaer }}\n{% endmacro %}"
    found = refusal("{% from 'macros.xhtml' import f with context %}{{ f(report) }}", macros=macro)
    assert found.startswith("templates/fr/macros.xhtml:2: ")


def test_syntax_errors_and_unknown_filters_of_all_files_are_reported_together(rendered: Rendered):
    with pytest.raises(TemplateError) as raised:
        rendered("{{ 1 | one }}", cover="{% if %}", gaps="{{ 1 | two }}")
    assert sorted(problem.code for problem in raised.value.problems) == [
        "template-syntax",
        "template-unknown-filter",
        "template-unknown-filter",
    ]


# -- what may be printed ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("template", "message"),
    [
        ("{{ report.year }}", "a figure or date needs a filter (write | number, | quantity, | date or | period)"),
        ("{{ report.reporting_period.start }}", "a figure or date needs a filter"),
        ("{{ report.actions[0].budget.amount }}", "a figure or date needs a filter"),
        ("{{ baseline }}", "a figure or date needs a filter"),
        ("{{ report.actions[0].summary }}", "a narrative needs a filter (write | blocks or | inline)"),
        ("{{ report.foreword }}", "there is nothing to print here (guard it with {% if … %})"),
        ("{{ gap('9.1') }}", "there is nothing to print here"),
        ("{{ report }}", "this is a Report and cannot be printed as it is (loop over it, or name one of its fields)"),
        ("{{ report.actions }}", "this is a tuple and cannot be printed as it is"),
        ("{{ report.actions[0] }}", "this is a Action and cannot be printed as it is"),
        ("{{ reference.labels }}", "this is a dict and cannot be printed as it is"),
        ("{{ commitment }}", "this is a function and cannot be printed as it is"),
    ],
)
def test_what_carries_no_text_is_not_printed_without_a_filter(
    refusal: Refusal, make_report: Any, facts: Any, template: str, message: str
):
    report = make_report(actions=[facts.action(budget={"amount": "5"})])
    found = refusal(template, report=report)
    assert message in found
    assert found.endswith("[template-bare-value]")


def test_texts_plain_texts_and_codes_print_themselves(rendered: Rendered, make_report: Any, facts: Any):
    report = make_report(actions=[facts.action()])
    template = "{% for a in report.actions %}{{ a.title }} / {{ a.id }} / {{ a.kind }}{% endfor %}"
    assert rendered(template, report=report) == "Ports (fr) / ports-alliance / financement"
    assert rendered(template, report=report, language=Language.NL) == "Ports (nl) / ports-alliance / financiering"


def test_a_missing_translation_is_marked_in_the_text(rendered: Rendered, make_report: Any, facts: Any):
    report = make_report(actions=[facts.action(title={"nl": "Alleen Nederlands"})])
    assert rendered("{{ report.actions[0].title }}", report=report) == "<mark>[texte français manquant]</mark>"


MARKUP = "<script>alert(1)</script> & ]]> {{ 7*7 }} {% raw %} \"'"


def test_markup_and_template_code_in_data_come_out_as_text(rendered: Rendered, make_report: Any, facts: Any):
    report = make_report(actions=[facts.action(title={"fr": MARKUP, "nl": MARKUP})])
    printed = rendered('<p id="{{ report.actions[0].title }}">{{ report.actions[0].title }}</p>', report=report)
    assert "<script>" not in printed
    assert "49" not in printed
    assert printed.count("{{ 7*7 }} {% raw %} &#34;&#39;") == 2


# -- the sandbox ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "expression",
    [
        "report.__class__",
        "report['__class__']",
        "report | attr('__class__')",
        "''.__class__.__mro__",
        "report.model_dump()",
        "report['model_dump']()",
        "(report | attr('model_dump_json'))()",
        "report.model_copy(update={})",
        "report.copy()",
        "report.model_config",
        "report.public()",
        "report.__dict__",
        "commitment.__globals__",
        "series.__code__",
        "'{0.__class__}'.format(report)",
        "report.actions.__init__",
        "cycler.__init__.__globals__",
        "range(9)",
        "lipsum()",
        "self.__init__",
    ],
)
def test_a_template_reaches_fields_and_nothing_behind_them(refusal: Refusal, expression: str):
    found = refusal(f"{{{{ {expression} }}}}")
    assert found.startswith("templates/fr/report.xhtml:1: ")
    assert "[template-unknown-variable]" in found or "[template-failure]" in found


def test_a_template_cannot_change_the_data(rendered: Rendered, reference: Reference):
    with pytest.raises(TemplateError):
        rendered("{% set x = reference.labels.update({}) %}")
    assert reference.labels


# -- where templates come from ----------------------------------------------------------------------------------------


def test_each_start_tag_carries_its_template_line(rendered: Rendered, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.chdir(tmp_path)
    template = "<p>a</p>\n{% if report %}\n<p\n id='x'>b <em>c</em></p>\n{% endif %}"
    printed = rendered(template)
    at = 'data-at="templates/fr/report.xhtml:{}"'.format
    assert f"<p {at(1)}>a</p>" in printed
    assert f"<p {at(3)}\n id='x'>b <em {at(4)}>c</em></p>" in printed


def test_data_never_carry_a_template_line(rendered: Rendered, make_report: Any, facts: Any):
    report = make_report(actions=[facts.action(title={"fr": "<p>x</p>"})])
    assert "data-at" not in rendered("{{ report.actions[0].title }}", report=report)


def test_files_of_a_users_directory_replace_the_installed_ones_file_by_file(
    tmp_path: Path, minimal_report: Report, reference: Reference
):
    cover = tmp_path / "fr" / "cover.xhtml"
    cover.parent.mkdir()
    cover.write_text("<section id='cover'><h1>Mine</h1></section>", encoding="utf-8")
    french = render(minimal_report, Language.FR, reference, tmp_path)
    assert "Mine" in french
    assert "Avant-propos" in french
    assert "Mine" not in render(minimal_report, Language.NL, reference, tmp_path)


def test_without_a_directory_of_ones_own_only_the_installed_templates_are_searched():
    (root,) = template_roots(Language.NL)
    assert root.parts[-2:] == ("templates", "nl")


def test_an_error_in_an_installed_template_is_named_from_templates_on():
    environment = TemplateEnvironment(Language.FR)
    assert environment.origin_name("cover.xhtml").endswith("templates/fr/cover.xhtml")
    assert environment.origin_name("nowhere.xhtml") == "nowhere.xhtml"
    assert environment.origin_name(None) == "<template>"


def test_a_directory_with_spaces_accents_and_quotes_in_its_name_is_named_as_it_is(
    tmp_path: Path, minimal_report: Report, reference: Reference, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.chdir(tmp_path)
    cover = tmp_path / 'modèles "A & B"' / "fr" / "cover.xhtml"
    cover.parent.mkdir(parents=True)
    for body in ("<secton/>", "<p>&</p>"):
        cover.write_text(f"\n{body}", encoding="utf-8")
        printed = render(minimal_report, Language.FR, reference, cover.parents[1])
        with pytest.raises(DocumentError) as raised:
            parse(printed, Language.FR)
        assert str(raised.value).startswith('modèles "A & B"/fr/cover.xhtml:2: ')


def test_a_mistyped_directory_of_templates_is_refused_and_not_passed_over(
    tmp_path: Path, minimal_report: Report, reference: Reference
):
    with pytest.raises(TemplateError, match="holds no directory fr or nl with templates"):
        render(minimal_report, Language.FR, reference, tmp_path / "tempaltes")
