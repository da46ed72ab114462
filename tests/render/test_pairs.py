"""The French and the Dutch templates are compared before anything is rendered, and a difference names both places."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from reportgen.render.pairs import compare_templates

Change = Callable[..., list[str]]


@pytest.fixture
def compared(templates_copy: Path, monkeypatch: pytest.MonkeyPatch) -> Change:
    """What is said once `old` in a file has become `new`."""
    monkeypatch.chdir(templates_copy.parent)

    def change(name: str, old: str, new: str) -> list[str]:
        path = templates_copy / name
        text = path.read_text(encoding="utf-8")
        assert old in text
        path.write_text(text.replace(old, new, 1), encoding="utf-8")
        return [str(problem) for problem in compare_templates(templates_copy)]

    return change


@pytest.fixture
def small(overlay: Callable[..., Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., list[str]]:
    """What is said about one small template on each side."""
    monkeypatch.chdir(tmp_path)

    def compare(fr: str, nl: str) -> list[str]:
        root = overlay({"fr/cover.xhtml": fr, "nl/cover.xhtml": nl})
        return [str(problem) for problem in compare_templates(root)]

    return compare


def test_the_installed_templates_have_no_difference():
    assert compare_templates() == []


def test_a_file_that_one_side_lacks_is_named_with_what_to_add(templates_copy: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.chdir(templates_copy.parent)
    (templates_copy / "nl" / "annex.xhtml").write_text("")
    (found,) = compare_templates(templates_copy)
    assert str(found) == (
        "templates/nl/annex.xhtml: there is no French annex.xhtml (add templates/fr/annex.xhtml) [template-pair-file]"
    )


@pytest.mark.parametrize(
    ("name", "old", "new", "message"),
    [
        ("fr/actions.xhtml", "<h3>", "<h4>", r"<h4> stands opposite <h3>"),
        (
            "nl/actions.xhtml",
            "</th></tr>",
            '</th><th scope="col">X</th></tr>',
            r'<\w+> stands opposite <th scope="col">',
        ),
        (
            "nl/actions.xhtml",
            '<p id="overview">',
            '<p id="survey">',
            r'<p id="overview"> stands opposite <p id="survey">',
        ),
        ("nl/cover.xhtml", '<p id="period">', '<p id="period" class="note">', r'opposite <p class="note" id="period">'),
        ("nl/cover.xhtml", ' role="doc-subtitle"', "", r'<p id="subtitle" role="doc-subtitle"> stands opposite'),
    ],
)
def test_a_structure_that_differs_is_named_with_both_places(
    compared: Change, name: str, old: str, new: str, message: str
):
    (found,) = compared(name, old, new)
    file = name.partition("/")[2]
    assert re.match(rf"templates/fr/{file}:\d+: .*{message}.* at templates/nl/{file}:\d+ ", found)
    assert "give both files the same elements, keys and attributes in the same order" in found


def test_the_end_of_a_file_that_is_too_short_is_named(small: Callable[..., list[str]]):
    (found,) = small("<p>a</p>\n<p>b</p>", "<p>a</p>")
    assert found.startswith("templates/fr/cover.xhtml:2: <p> stands opposite <the end of the file>")


def test_a_dropped_data_reference_is_named_with_its_line(small: Callable[..., list[str]]):
    (found,) = small("<p>x</p>", "<p>\n{{ report.year | period }}</p>")
    assert found == (
        "templates/nl/cover.xhtml:2: report.year | period is used here and not in templates/fr/cover.xhtml "
        "(use the same data in the French file) [template-pair-data]"
    )


def test_a_reference_dropped_once_of_several_times_is_counted(compared: Change):
    (found,) = compared("fr/actions.xhtml", "{{ action.start | date }}", "")
    assert re.search(r"report.actions\[\].start \| date is used \d times here and \d times in templates/fr/", found)


def test_another_filter_on_the_same_data_is_a_difference(small: Callable[..., list[str]]):
    found = small("{{ report.year | period }}", "{{ report.year | number }}")
    assert len(found) == 2
    assert found[0].startswith("templates/fr/cover.xhtml:1: report.year | period is used here and not in")
    assert found[1].startswith("templates/nl/cover.xhtml:1: report.year | number is used here and not in")


@pytest.mark.parametrize(
    ("fr", "nl"),
    [
        ("{% if report.actions %}{% endif %}", "{% if not report.actions %}{% endif %}"),
        ("{% if report.actions %}{% endif %}", ""),
        ("{{ x | label('scope') }}", "{{ x | label('area') }}"),
        ("{% for a in report.actions %}{% endfor %}", "{% for a in report.networks %}{% endfor %}"),
        ("{% include 'gaps.xhtml' %}", ""),
        ("{{ source('a').title }}", "{{ source('b').title }}"),
    ],
)
def test_another_condition_argument_loop_or_include_is_a_difference(small: Callable[..., list[str]], fr: str, nl: str):
    assert small(fr, nl)


@pytest.mark.parametrize(
    ("fr", "nl"),
    [
        ("<p>Bonjour</p>", "<p>Goedendag, <em>lezer</em></p>"),
        ("<p id='x'>{{ a }} puis {{ b }}</p>", "<p id='x'>{{ b }} dan {{ a }}</p>"),
        (
            '{% for action in report.actions %}<p id="{{ action.id }}">{{ action.title }}</p>{% endfor %}',
            '{% for actie in report.actions %}<p id="{{ actie.id }}">{{ actie.title }}</p>{% endfor %}',
        ),
        (
            "{% set tf = report.task_force %}{{ tf.mandate | blocks }}",
            "{% set groep = report.task_force %}{{ groep.mandate | blocks }}",
        ),
        ('<p id="a" class="note">x</p>', '<p class="note" id="a">x</p>'),
        ('<p lang="fr">x</p>', '<p lang="nl">x</p>'),
        ('{% if t.unofficial == "fr" %}{% endif %}', '{% if t.unofficial == "nl" %}{% endif %}'),
        ("<p>x</p>\n\n{# commentaire #}", "<p>x</p>"),
    ],
)
def test_wording_word_order_and_local_names_are_no_difference(small: Callable[..., list[str]], fr: str, nl: str):
    assert small(fr, nl) == []


def test_a_loop_variable_renamed_throughout_an_installed_template_is_no_difference(templates_copy: Path):
    path = templates_copy / "fr" / "actions.xhtml"
    text = re.sub(r"\baction\b(?=[ .)])", "mesure", path.read_text(encoding="utf-8"))
    path.write_text(text, encoding="utf-8")
    assert "mesure.title" in text
    assert compare_templates(templates_copy) == []


@pytest.mark.parametrize("side", ["fr", "nl"])
def test_a_syntax_error_is_named_on_its_own_side(
    overlay: Callable[..., Path], side: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.chdir(tmp_path)
    (found,) = compare_templates(overlay({f"{side}/cover.xhtml": "\n{% fi %}"}))
    assert str(found).startswith(f"templates/{side}/cover.xhtml:2: Encountered unknown tag 'fi'.")
