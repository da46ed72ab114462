"""Facts that do not fit each other, the calendar or the reference data."""

from __future__ import annotations

from .mutation import mistake

SECOND = "  - commitment: resolution/3.1\n"
OUTSIDE = "    start: 2025-11-09\n    end: 2025-11-10\n"

FACTS = (
    mistake(
        "an identifier stands twice",
        "duplicate-id",
        "give one of the two another id",
        ("networks.yaml", "  - id: liaison-uae\n", "  - ⇒id: liaison-panama\n"),
    ),
    mistake(
        "a body of the reference data is defined again",
        "duplicate-id",
        "remove it here, or give it another id",
        ("bodies.yaml", "", 'bodies:\n  - ⇒id: customs\n    name: {fr: "Douane", nl: "Douane"}\n'),
    ),
    mistake(
        "a post has the identifier of an action",
        "ambiguous-id",
        "give one of the two another id",
        ("networks.yaml", "  - id: liaison-uae\n", "  - ⇒id: cnd-68\n"),
    ),
    mistake(
        "a source is unknown",
        "unknown-source",
        "did you mean 'verlinden-2023-ecuador'?",
        ("networks.yaml", "[belga-2025-09-03, verlinden-2023-ecuador]", "⇒[belga-2025-09-03, verlinden-2032-ecuador]"),
    ),
    mistake(
        "a source resembles no other",
        "unknown-source",
        "add it to sources, or correct the id",
        ("networks.yaml", "[belga-2025-09-03, verlinden-2023-ecuador]", "⇒[belga-2025-09-03, xyz]"),
    ),
    mistake(
        "the body in the lead is unknown",
        "unknown-body",
        "did you mean 'fps-foreign-affairs'?",
        (
            "actions.yaml",
            "    lead: fps-foreign-affairs\n    budget: {amount: 500000,",
            "    ⇒lead: fps-foreign-affair\n    budget: {amount: 500000,",
        ),
    ),
    mistake(
        "an indicator is unknown",
        "unknown-indicator",
        "did you mean 'displacement-of-routes'?",
        ("assessments.yaml", "  - indicator: displacement-of-routes\n", "  - ⇒indicator: displacement-routes\n"),
    ),
    mistake(
        "a follow-up names an unknown action",
        "unknown-action",
        "did you mean 'costa-rica-santa-marta'?",
        ("follow-ups.yaml", "    actions: [costa-rica-santa-marta]\n", "    ⇒actions: [costarica-santamarta]\n"),
    ),
    mistake(
        "an action serves an unknown commitment",
        "unknown-commitment",
        "did you mean 'resolution/",
        (
            "actions.yaml",
            "    serves: [resolution/1, resolution/7, strategy/6.5, policy-note/eu-celac]",
            "    ⇒serves: [resolution/1, resolution/77, strategy/6.5, policy-note/eu-celac]",
        ),
    ),
    mistake(
        "the United Kingdom gets the code UK",
        "unknown-country",
        "did you mean 'GB'?",
        ("networks.yaml", "    country: CO\n", "    ⇒country: UK\n"),
    ),
    mistake(
        "an action lies before the period and nothing explains it",
        "outside-period",
        "say in outside_period why it is reported",
        ("actions.yaml", OUTSIDE, OUTSIDE.replace("2025", "2024").replace("start", "⇒start")),
    ),
    mistake(
        "an action begins after the period and nothing explains it",
        "outside-period",
        "say in outside_period why it is reported",
        ("actions.yaml", OUTSIDE, OUTSIDE.replace("2025", "2026").replace("start", "⇒start")),
    ),
    mistake(
        "an action ends before it starts",
        "date-order",
        "correct one of the two dates",
        ("actions.yaml", OUTSIDE, "    start: 2025-11-09\n    ⇒end: 2025-10-09\n"),
    ),
    mistake(
        "a post closes before it opens",
        "date-order",
        "correct one of the two dates",
        ("networks.yaml", "    since: 2023\n", "    since: 2023\n    ⇒until: 2021-06\n"),
    ),
    mistake(
        "a milestone has a level",
        "assessment-misfit",
        "none, it is not on a scale",
        (
            "assessments.yaml",
            "  - indicator: drugs-commissariat-action-plan\n",
            "  - indicator: drugs-commissariat-action-plan\n    ⇒level: 1\n",
        ),
    ),
    mistake(
        "a milestone has no state",
        "assessment-misfit",
        "allowed: open, reached, late, dropped",
        (
            "assessments.yaml",
            "  - indicator: drugs-commissariat-action-plan\n    state: open\n",
            "  - ⇒indicator: drugs-commissariat-action-plan\n",
        ),
    ),
    mistake(
        "a level is not on the scale of the indicator",
        "assessment-misfit",
        "its levels: 0, 1, 2, 3, 4",
        ("assessments.yaml", "    level: 4\n", "    ⇒level: 9\n"),
    ),
    mistake(
        "an indicator is assessed twice",
        "duplicate-assessment",
        "keep one assessment",
        (
            "assessments.yaml",
            "  - indicator: strategy-evaluation-framework\n",
            "  - ⇒indicator: drugs-commissariat-action-plan\n",
        ),
    ),
    mistake(
        "the only follow-up of a commitment may not be published",
        "follow-up-missing",
        "add each to follow_ups",
        ("follow-ups.yaml", "\nfollow_ups:\n", "\n⇒follow_ups:\n"),
        ("follow-ups.yaml", SECOND, SECOND + "    release: restricted\n"),
    ),
    mistake(
        "a commitment is followed up twice",
        "duplicate-follow-up",
        "keep one follow-up",
        (
            "follow-ups.yaml",
            SECOND,
            '  - ⇒commitment: resolution/2\n    state: ongoing\n    narrative: {fr: "Suivi.", nl: "Opvolging."}\n'
            + SECOND,
        ),
    ),
    mistake(
        "a public figure has a restricted source",
        "restricted-reference",
        "make the fact restricted too, release the source, or use a public one",
        (
            "sources-supply.yaml",
            "  - id: eastcoastdaily-2022-05-06\n",
            "  - id: eastcoastdaily-2022-05-06\n    release: restricted\n",
        ),
        ("observations-supply.csv", "cocaine-emcdda,BE,NATIONAL,2020", "⇒cocaine-emcdda,BE,NATIONAL,2020"),
    ),
    mistake(
        "the only source of a public treaty is restricted",
        "restricted-reference",
        "make the fact restricted too, release the source, or use a public one",
        ("sources.yaml", "  - id: law-1999-03-17\n", "  - id: law-1999-03-17\n    release: restricted\n"),
        (
            "cooperation.yaml",
            "    sources: [law-1999-03-17, news-belgium-morocco-protocol]\n",
            "    ⇒sources: [law-1999-03-17]\n",
        ),
    ),
    mistake(
        "nothing of an item of the report may be published",
        "empty-section",
        "add to gaps an item 9.4",
        ("task-force.yaml", "task_force:\n", "⇒task_force:\n  release: restricted\n"),
    ),
)
