"""What data a template uses: names that only one side chose are resolved to what they stand for."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from reportgen.language import Language
from reportgen.render.environment import TemplateEnvironment
from reportgen.render.references import references


@pytest.fixture
def used(overlay: Callable[..., Path]) -> Callable[..., list[str]]:
    def read(template: str, language: Language = Language.FR) -> list[str]:
        root = overlay({f"{language.value}/cover.xhtml": template})
        return [one.text for one in references(TemplateEnvironment(language, root), "cover.xhtml")]

    return read


@pytest.mark.parametrize(
    ("template", "found"),
    [
        ("<p>prose</p>", []),
        ("{{ report.year | period }}", ["report.year | period"]),
        ("{% if report.actions %}x{% endif %}", ["report.actions"]),
        (
            "{% if report.a %}x{% elif report.b %}y{% else %}{{ report.c }}{% endif %}",
            ["report.a", "report.b", "report.c"],
        ),
        (
            "{% for action in report.actions %}{{ action.title }}{% else %}{{ report.year | period }}{% endfor %}",
            ["report.actions", "report.actions[].title", "report.year | period"],
        ),
        ("{% set x = report.task_force %}{{ x.mandate | blocks }}", ["report.task_force.mandate | blocks"]),
        ("{% macro f(x) %}{{ x.title }}{% endmacro %}{{ f(report) }}", ["f:0.title", "f(report)"]),
        ("{{ commitment('resolution/9.1').text }}", ["commitment('resolution/9.1').text"]),
        ("{{ code | label('scope') }}", ["code | label('scope')"]),
        ("{{ report.actions[0].title }}", ["report.actions[0].title"]),
        ("{% if x is defined %}{% endif %}", ["x | defined"]),
        ("{% include 'gaps.xhtml' %}", ["include 'gaps.xhtml'"]),
    ],
)
def test_each_expression_is_listed_with_its_data_and_filters(
    used: Callable[..., list[str]], template: str, found: list[str]
):
    assert used(template) == found


def test_loop_variables_are_named_freely(used: Callable[..., list[str]]):
    template = "{{% for {0} in report.networks %}}{{{{ {0}.place }}}}{{{{ loop.index | number }}}}{{% endfor %}}"
    assert used(template.format("poste")) == used(template.format("post"))


def test_a_constant_that_names_the_templates_own_language_is_the_same_on_both_sides(used: Callable[..., list[str]]):
    french = used('{% if x.unofficial == "fr" %}{% endif %}')
    assert french == used('{% if x.unofficial == "nl" %}{% endif %}', Language.NL)
    assert french != used('{% if x.unofficial == "nl" %}{% endif %}')


def test_each_use_knows_its_line(overlay: Callable[..., Path]):
    root = overlay({"fr/cover.xhtml": "\n{{ a }}\n\n{% for x in b %}\n{{ x }}\n{% endfor %}"})
    found = references(TemplateEnvironment(Language.FR, root), "cover.xhtml")
    assert [(one.text, one.line) for one in found] == [("a", 2), ("b", 4), ("b[]", 5)]
