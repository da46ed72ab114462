"""The filters of the templates: each spells a fact in both languages and carries its value next to the spelling."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from reportgen.language import Language
from reportgen.model.actions import ActionKind
from reportgen.model.base import Model
from reportgen.model.cooperation import Rating
from reportgen.model.observations import Observation, ObsStatus
from reportgen.model.quantities import Money, Quantity, Share, Unit
from reportgen.model.reference import Reference
from reportgen.model.report import Report
from reportgen.model.text import LocalizedText, Narrative
from reportgen.render.filter_error import FilterError
from reportgen.render.filters import Filters

FR, NL = Language.FR, Language.NL


@pytest.fixture(scope="module")
def filters(make_report: Callable[..., Report], facts: Any, make_filters: Any) -> dict[Language, Filters]:
    """The filters of both languages for a report with a source, a figure and a body of its own."""
    report = make_report(
        bodies=[
            {"id": "own", "name": {"fr": "Cellule <A> & B", "nl": "Cel <A> & B"}},
            {"id": "half", "name": {"fr": "F"}},
        ],
        sources=[facts.source(url="https://example.be/?a=1&b=2", published="2025-01-01"), facts.source(id="bare")],
        actions=[facts.action(budget={"amount": "200000000"})],
        indicators=[facts.indicator()],
        observations=[facts.observation()],
    )
    return {language: make_filters(report, language) for language in Language}


@pytest.fixture(scope="module")
def observation(make_report: Callable[..., Report], facts: Any) -> Callable[..., Observation]:
    return lambda **fields: make_report(observations=[facts.observation(**fields)]).observations[0]


def error(call: Callable[[], object]) -> FilterError:
    with pytest.raises(FilterError) as raised:
        call()
    return raised.value


# -- figures ----------------------------------------------------------------------------------------------------------


def data(value: str, kind: str, text: str, unit: str = "") -> str:
    extra = f' data-unit="{unit}"' if unit else ""
    return f'<data value="{value}" data-kind="{kind}"{extra}>{text}</data>'


@pytest.mark.parametrize(
    ("name", "value", "fr", "nl"),
    [
        ("number", 12345, data("12345", "number", "12\u202f345"), data("12345", "number", "12.345")),
        ("number", Decimal("1.50"), data("1.5", "number", "1,50"), data("1.5", "number", "1,50")),
        ("percent", 12, data("12", "percent", "12\u00a0%"), data("12", "percent", "12%")),
        ("percent", Decimal("12.5"), data("12.5", "percent", "12,5\u00a0%"), data("12.5", "percent", "12,5%")),
        (
            "percent",
            Share(percent=Decimal("12.5")),
            data("12.5", "percent", "12,5\u00a0%"),
            data("12.5", "percent", "12,5%"),
        ),
        (
            "quantity",
            Quantity(value=Decimal(44), unit=Unit.T),
            data("44", "quantity", "44\u00a0tonnes", "T"),
            data("44", "quantity", "44\u00a0ton", "T"),
        ),
        (
            "quantity",
            Quantity(value=Decimal(5), unit=Unit.PURE_NUMB),
            data("5", "number", "5"),
            data("5", "number", "5"),
        ),
        (
            "quantity",
            Quantity(value=Decimal(5), unit=Unit.PT),
            data("5", "percent", "5\u00a0%"),
            data("5", "percent", "5%"),
        ),
        (
            "money",
            Money(amount=Decimal(200_000_000)),
            data("200000000", "money", "200\u00a0millions d’euros", "EUR"),
            data("200000000", "money", "200\u00a0miljoen euro", "EUR"),
        ),
        ("point", "9.1", data("9.1", "reference", "9.1"), data("9.1", "reference", "9.1")),
    ],
)
def test_a_figure_carries_its_value_next_to_its_spelling(
    filters: dict[Language, Filters], name: str, value: object, fr: str, nl: str
):
    assert filters[FR].table()[name](value) == fr
    assert filters[NL].table()[name](value) == nl


def test_an_observation_is_spelled_with_its_unit_and_its_figure_alone(filters: Any, observation: Any):
    one = observation(obs_value="1.5", unit_mult=3)
    assert filters[FR].quantity(one) == data("1500", "quantity", "1\u202f500\u00a0tonnes", "T")
    assert filters[NL].value(one) == data("1500", "number", "1.500")


def test_an_observation_in_millions_of_euro_is_money(filters: Any, observation: Any):
    one = observation(obs_value="200", unit_measure="EUR", unit_mult=6)
    assert filters[NL].quantity(one) == data("200000000", "money", "200\u00a0miljoen euro", "EUR")
    assert filters[NL].value(one) == data("200000000", "number", "200.000.000")


@pytest.mark.parametrize(("codes", "reason"), [("L", "L"), ("M", "M"), ("PQ", "Q")])
def test_an_observation_without_a_figure_says_why(
    filters: Any, observation: Any, reference: Reference, codes: str, reason: str
):
    one = observation(obs_value=None, obs_status=codes)
    label = reference.labels["obs_status"][reason]
    assert filters[FR].quantity(one) == filters[FR].value(one) == label.fr
    assert filters[NL].quantity(one) == filters[NL].value(one) == label.nl


@pytest.mark.parametrize(("codes", "printed"), [("A", ""), ("P", "P"), ("PU", "P, U"), ("AE", "E"), ("B", "B")])
def test_every_status_but_normal_is_printed(filters: Any, observation: Any, codes: str, printed: str):
    assert filters[FR].codes(observation(obs_status=codes)) == printed


# -- dates ------------------------------------------------------------------------------------------------------------


def time(value: str, text: str) -> str:
    return f'<time datetime="{value}">{text}</time>'


@pytest.mark.parametrize(
    ("name", "value", "fr", "nl"),
    [
        (
            "date",
            date(2026, 1, 1),
            time("2026-01-01", "1er\u00a0janvier 2026"),
            time("2026-01-01", "1\u00a0januari 2026"),
        ),
        ("date", "2025-07", time("2025-07", "juillet 2025"), time("2025-07", "juli 2025")),
        ("date", "2025", time("2025", "2025"), time("2025", "2025")),
        ("period", 2025, time("2025", "2025"), time("2025", "2025")),
        (
            "period",
            "2025-S1",
            time("2025-S1", "premier semestre 2025"),
            time("2025-S1", "eerste semester 2025"),
        ),
    ],
)
def test_a_date_carries_its_iso_form_next_to_its_spelling(
    filters: dict[Language, Filters], name: str, value: object, fr: str, nl: str
):
    assert filters[FR].table()[name](value) == fr
    assert filters[NL].table()[name](value) == nl


# -- names ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("codes", "fr", "nl"),
    [
        ("CO", "Colombie", "Colombia"),
        (
            ("AE", "NL", "MA"),
            "Émirats arabes unis, Pays-Bas et Maroc",
            "Verenigde Arabische Emiraten, Nederland en Marokko",
        ),
        (("CI",), "Côte d’Ivoire", "Ivoorkust"),
    ],
)
def test_countries_have_their_official_names_joined_as_the_language_does(filters: Any, codes: Any, fr: str, nl: str):
    assert filters[FR].country(codes) == fr
    assert filters[NL].country(codes) == nl


def test_bodies_have_their_official_names_and_acronyms(filters: Any):
    assert filters[FR].body("customs") == "Administration générale des Douanes et Accises"
    assert filters[NL].body(("federal-police", "fps-justice")) == "Federale politie en FOD Justitie"
    assert filters[FR].acronym("customs") == "AGDA"
    assert filters[NL].acronym("customs") == "AAD&amp;A"


def test_a_body_without_an_acronym_is_named_in_full(filters: Any):
    assert filters[FR].acronym("fps-justice") == "SPF Justice"


def test_a_body_of_the_report_itself_is_known_and_its_name_is_text_and_not_markup(filters: Any):
    assert filters[NL].body("own") == "Cel &lt;A&gt; &amp; B"
    assert filters[NL].body(("own", "fps-justice")) == "Cel &lt;A&gt; &amp; B en FOD Justitie"


def test_the_codes_of_the_model_are_printed_by_their_names(filters: Any):
    assert filters[FR].label(ActionKind.VISIT) == "visite ou mission"
    assert filters[NL].label(ActionKind.VISIT) == "bezoek of missie"
    assert filters[NL].names((ActionKind.VISIT, ActionKind.FUNDING)) == "bezoek of missie en financiering"
    assert filters[FR].label("BEANR", "area") == "port d’Anvers"
    assert filters[NL].label(0, "rating") == "Het instrument wordt niet gebruikt."


def enumerations(model: type = Model) -> set[type]:
    """Every enumeration that a field of the model uses."""
    found: set[type] = set()

    def visit(annotation: Any) -> None:
        if isinstance(annotation, type) and issubclass(annotation, ObsStatus.__mro__[1]):
            found.add(annotation)
        for argument in getattr(annotation, "__args__", ()):
            visit(argument)

    for child in model.__subclasses__():
        for field in getattr(child, "model_fields", {}).values():
            visit(field.annotation)
        found |= enumerations(child)
    return found


def test_every_code_of_the_model_has_a_name_in_both_languages(filters: Any):
    for kind in (*enumerations(), Rating):
        for code in kind:  # type: ignore[attr-defined]
            for one in filters.values():
                if kind is not Unit:
                    assert "<mark>" not in one.label(code), code


# -- texts ------------------------------------------------------------------------------------------------------------


def test_a_text_is_printed_in_its_language_and_never_as_markup(filters: Any):
    text = LocalizedText(fr="<b>é</b> & ]]> {{ 7*7 }}", nl="nl")
    assert filters[FR].text(text) == "&lt;b&gt;é&lt;/b&gt; &amp; ]]&gt; {{ 7*7 }}"
    assert filters[NL].text(text) == "nl"


@pytest.mark.parametrize(
    ("text", "language", "mark"),
    [
        (Narrative(nl="Nederlands"), FR, "<mark>[texte français manquant]</mark>"),
        (Narrative(fr="français"), NL, "<mark>[Nederlandse tekst ontbreekt]</mark>"),
    ],
)
def test_a_missing_translation_is_marked_and_never_filled_from_the_other_language(
    filters: Any, text: Narrative, language: Language, mark: str
):
    assert filters[language].text(text) == mark
    assert filters[language].inline(text) == mark
    assert filters[language].blocks(text) == f"<p>{mark}</p>"


def test_a_missing_name_of_a_body_is_marked_too(filters: Any):
    assert filters[NL].body("half") == "<mark>[Nederlandse tekst ontbreekt]</mark>"


def test_a_narrative_is_printed_as_blocks_or_within_a_sentence(filters: Any):
    text = Narrative(fr="Saisies : {cocaine@2024}, budget : {ports-alliance.budget}.", nl="a\n\nb")
    figure = data("44", "quantity", "44\u00a0tonnes", "T")
    budget = data("200000000", "money", "200\u00a0millions d’euros", "EUR")
    spelled = f"Saisies : {figure}, budget : {budget}."
    assert filters[FR].inline(text) == spelled
    assert filters[FR].blocks(text) == f"<p>{spelled}</p>"
    assert filters[NL].blocks(text) == "<p>a</p><p>b</p>"


def test_a_figure_is_cited_without_its_unit_where_the_text_says_so(filters: Any):
    assert filters[NL].inline(Narrative(nl="{cocaine@2024:value}")) == data("44", "number", "44")


# -- sources ----------------------------------------------------------------------------------------------------------

CITATION = (
    '<span lang="nl">Douane</span>, <a href="https://example.be/?a=1&amp;b=2" lang="nl">Jaarcijfers</a>, '
    '<time datetime="2025-01-01">1er\u00a0janvier 2025</time>.'
)


def test_the_title_of_a_source_is_the_link_to_it_and_tagged_with_its_own_language_like_its_publisher(filters: Any):
    source = filters[FR].citations.source("customs-2025")
    assert filters[FR].citation(source) == CITATION


def test_a_source_without_date_or_address_leaves_no_gap(filters: Any):
    source = filters[NL].citations.source("bare")
    assert filters[NL].citation(source) == '<span lang="nl">Douane</span>, <span lang="nl">Jaarcijfers</span>.'


def test_the_note_on_a_source_stands_in_brackets_in_the_language_of_the_report(
    make_report: Any, facts: Any, make_filters: Any
):
    report = make_report(sources=[facts.source(note={"fr": "à vérifier", "nl": "te controleren"})])
    cited = make_filters(report, NL).citation(report.sources[0])
    assert cited == '<span lang="nl">Douane</span>, <span lang="nl">Jaarcijfers</span> (te controleren).'


def test_a_note_that_is_a_sentence_keeps_its_full_stop_within_the_brackets(
    make_report: Any, facts: Any, make_filters: Any
):
    report = make_report(sources=[facts.source(note={"fr": "À vérifier.", "nl": "Te controleren."})])
    cited = make_filters(report, FR).citation(report.sources[0])
    assert cited == '<span lang="nl">Douane</span>, <span lang="nl">Jaarcijfers</span>. (À vérifier.)'


def test_the_title_of_a_source_is_text_and_not_markup(make_report: Any, facts: Any, make_filters: Any):
    report = make_report(sources=[facts.source(title="<script>", publisher="A & B")])
    cited = make_filters(report, FR).citation(report.sources[0])
    assert cited == '<span lang="nl">A &amp; B</span>, <span lang="nl">&lt;script&gt;</span>.'


def test_each_source_has_its_footnote(filters: Any):
    footnote = f'<span role="doc-footnote">{CITATION}</span>'
    assert filters[FR].footnotes("customs-2025") == footnote
    assert filters[FR].footnotes(("customs-2025", "customs-2025")) == footnote * 2
    assert filters[FR].inline(Narrative(fr="Dit[^customs-2025]")) == f"Dit{footnote}"


# -- what is refused --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "value", "message"),
    [
        ("number", "44", "the filter 'number' takes Decimal or int, not str"),
        ("number", 1.5, "the filter 'number' takes Decimal or int, not float"),
        ("number", True, "the filter 'number' takes Decimal or int, not bool"),
        ("number", None, "the filter 'number' takes Decimal or int, not NoneType"),
        ("quantity", 44, "the filter 'quantity' takes Quantity or Observation, not int"),
        ("value", 44, "the filter 'value' takes Observation, not int"),
        ("money", Decimal(1), "the filter 'money' takes Money, not Decimal"),
        ("percent", "12", "the filter 'percent' takes Share or Decimal or int, not str"),
        ("date", 2025, "the filter 'date' takes str, not int"),
        ("period", Decimal(2025), "the filter 'period' takes str or int, not Decimal"),
        ("blocks", "text", "the filter 'blocks' takes LocalizedText, not str"),
        ("inline", None, "the filter 'inline' takes LocalizedText, not NoneType"),
        ("citation", "customs-2025", "the filter 'citation' takes Source, not str"),
    ],
)
def test_a_filter_on_the_wrong_thing_says_what_it_takes(filters: Any, name: str, value: object, message: str):
    assert str(error(lambda: filters[FR].table()[name](value))) == message


@pytest.mark.parametrize(
    ("call", "message", "hint"),
    [
        (lambda f: f.body("custms"), "there is no body 'custms'", "did you mean 'customs'?"),
        (lambda f: f.country("co"), "there is no country 'co'", "write the two capital letters of ISO 3166-1"),
        (lambda f: f.label("PORT", "scoep"), "there is no group of labels 'scoep'", "did you mean 'scope'?"),
        (lambda f: f.label("customs-2026"), "there is no group of labels ''", ""),
        (lambda f: f.footnotes("custom-2025"), "there is no source 'custom-2025'; did you mean 'customs-2025'?", ""),
        (lambda f: f.inline(Narrative(fr="{cocain@2024}")), "there is no indicator 'cocain'; did you mean", ""),
        (lambda f: f.inline(Narrative(fr="{zz}")), "{zz} is not a citation", ""),
        (lambda f: f.inline(Narrative(fr="x[^zz]")), "there is no source 'zz'", ""),
    ],
)
def test_a_name_that_does_not_exist_is_refused_with_the_nearest_one(
    filters: Any, call: Callable[[Filters], object], message: str, hint: str
):
    raised = error(lambda: call(filters[FR]))
    assert str(raised).startswith(message)
    assert raised.hint == hint


def test_a_code_without_a_label_is_refused_with_the_known_ones_and_without_the_code(filters: Any):
    raised = error(lambda: filters[FR].label("SECRET", "release"))
    assert str(raised) == "release has no label for this code"
    assert raised.hint == "known: public, restricted"


def test_reference_phrases_are_complete_in_both_languages(reference: Reference):
    for name, phrase in reference.phrases.items():
        assert phrase.fr, name
        assert phrase.nl, name
