"""Fields that the model refuses."""

from __future__ import annotations

from .mutation import mistake

ITEM = "  - id: unodc-colombia\n"
LEAD = "    lead: fps-foreign-affairs\n    budget: {amount: 500000, currency: EUR}\n"
BUDGET = "    budget: {amount: 500000, currency: EUR}\n"

FIELDS = (
    mistake(
        "the name of a field is misspelt",
        "unknown-field",
        "did you mean 'budget'?",
        ("actions.yaml", BUDGET, BUDGET.replace("budget", "⇒budjet")),
    ),
    mistake(
        "a required field is missing",
        "missing-field",
        "add it",
        ("actions.yaml", ITEM, ITEM.replace("id", "⇒id")),
        ("actions.yaml", LEAD, BUDGET),
    ),
    mistake(
        "a required field is left empty",
        "empty-value",
        "fill it in, or remove the line",
        ("actions.yaml", LEAD, "    ⇒lead:\n" + BUDGET),
    ),
    mistake(
        "a code of a list is misspelt",
        "unknown-code",
        "did you mean 'funding'?",
        ("actions.yaml", "kind: funding\n", "⇒kind: fundin\n"),
    ),
    mistake(
        "a code is not of the list",
        "unknown-code",
        "allowed: not_started, ongoing, done, continuous, not_applicable",
        (
            "follow-ups.yaml",
            "commitment: resolution/2\n    state: not_started",
            "commitment: resolution/2\n    ⇒state: perhaps",
        ),
    ),
    mistake(
        "a unit of measure is unknown",
        "unknown-code",
        "allowed: KG, T, PURE_NUMB",
        ("observations.csv", "PORT,2013,4.724,T,", "⇒PORT,2013,4.724,TONS,"),
    ),
    mistake(
        "one word stands where a list is expected",
        "wrong-type",
        "start each item on a line of its own with -",
        ("actions.yaml", "    organisations: [unodc]\n", "    ⇒organisations: unodc\n"),
    ),
    mistake(
        "words stand where a figure is expected",
        "wrong-type",
        "write digits, with a point for decimals",
        ("actions.yaml", "{amount: 500000,", "{⇒amount: un demi-million,"),
    ),
    mistake(
        "a country is written out",
        "wrong-value",
        "write two capitals (ISO 3166)",
        ("networks.yaml", "    country: CO\n", "    ⇒country: Colombia\n"),
    ),
    mistake(
        "a day is not in the calendar",
        "wrong-value",
        "write a day that exists",
        ("actions.yaml", "    start: 2025-11-10\n", "    ⇒start: 2025-11-31\n"),
    ),
    mistake(
        "a date is written in the Belgian way",
        "wrong-value",
        "correct the date",
        ("actions.yaml", "    start: 2025-11-10\n", "    ⇒start: 10/11/2025\n"),
    ),
    mistake(
        "an identifier has capitals",
        "wrong-value",
        "use lower-case letters",
        ("networks.yaml", "  - id: liaison-uae\n", "  - ⇒id: Liaison UAE\n"),
    ),
    mistake(
        "a commitment is named without its document",
        "wrong-value",
        "write its origin and number, like resolution/9.1",
        (
            "actions.yaml",
            "    serves: [resolution/1, resolution/7, strategy/6.5, policy-note/eu-celac]",
            "    ⇒serves: [resolution 1, resolution/7, strategy/6.5, policy-note/eu-celac]",
        ),
    ),
    mistake(
        "a rating is not on the scale",
        "wrong-value",
        "write 4 or less",
        ("cooperation.yaml", "      rating: 2\n", "      ⇒rating: 7\n"),
    ),
    mistake(
        "the reporting period ends before it starts",
        "wrong-value",
        "exchange or correct start and end",
        ("report.yaml", "year: 2025\n", "year: 2025\n⇒period: {start: 2025-12-31, end: 2025-01-01}\n"),
    ),
    mistake(
        "a figure that cannot exist (M) has a number",
        "wrong-value",
        "empty OBS_VALUE or change OBS_STATUS",
        ("observations.csv", "PORT,2013,4.724,T,0,A,", "⇒PORT,2013,4.724,T,0,M,"),
    ),
    mistake(
        "an empty figure has no status that says why",
        "wrong-value",
        "fill in OBS_VALUE or OBS_STATUS",
        ("observations.csv", "PORT,2013,4.724,T,0,A,", "⇒PORT,2013,,T,0,A,"),
    ),
    mistake(
        "a text has neither language",
        "wrong-value",
        "write fr: and nl: with the text",
        ("networks.yaml", 'place: {fr: "Bogota", nl: "Bogotá"}', "⇒place: {}"),
    ),
)
