"""Reports with nothing in them, with far too much, and with titles that fill a page."""

from __future__ import annotations

from reportgen.model.report import Report

from .parts import Data, action, follow_ups, indicator, observation, report, source, text

_PLACES = ("Lima", "Bogota", "Quito", "Panama", "Rabat", "Dubaï", "Brasilia", "Dakar")
_KINDS = ("negotiation", "visit", "multilateral", "agreement", "capacity", "operation", "funding", "coordination")
_STATES = ("planned", "ongoing", "completed", "suspended", "cancelled")
_SERVED = ("resolution/1", "resolution/9.1", "strategy/6.5", "policy-note/task-force")


def nothing() -> Report:
    """No action, no figure, nothing at all: a reason for everything."""
    return report()


def four_hundred_actions() -> Report:
    """400 actions with amounts, dates, results and citations, each tied to a follow-up."""
    actions = [_action(number) for number in range(400)]
    linked = [one | {"actions": [f"action-{n}" for n in range(place, 400, 84)]} for place, one in _numbered()]
    return report(actions=actions, follow_ups=linked)


def _numbered() -> enumerate[Data]:
    return enumerate(follow_ups(state="ongoing"))


def _action(number: int) -> Data:
    place, country = _PLACES[number % 8], ("PE", "CO", "EC", "PA", "MA", "AE", "BR", "SN")[number % 8]
    id = f"action-{number}"
    return action(
        id,
        text(f"Mission de coopération {number} à {place}", f"Samenwerkingsmissie {number} naar {place}"),
        kind=_KINDS[number % 8],
        status=_STATES[number % 5],
        start=f"2025-{number % 12 + 1:02}-{number % 28 + 1:02}",
        end=None if number % 3 else f"2025-12-{number % 28 + 1:02}",
        countries=[country],
        partners=["customs", "federal-police"] if number % 2 else [],
        budget={"amount": f"{number * 12345}.50"},
        results=text(
            f"Le budget s’élève à {{{id}.budget}}[^customs-2026].\n\n- premier résultat\n- second résultat",
            f"De begroting bedraagt {{{id}.budget}}.[^customs-2026]\n\n- eerste resultaat\n- tweede resultaat",
        ),
        serves=list(_SERVED),
    )


_SENTENCE = (
    "coopération renforcée entre les services douaniers, les parquets et les autorités judiciaires du pays de transit ",
    "versterkte samenwerking tussen de douanediensten, de parketten en de gerechtelijke overheden van doorvoerlanden ",
)
_WORD = ("Anticonstitutionnellement" * 4, "Drugsbestrijdingssamenwerkingsverbandsvergaderingsverslagen"[:50] * 2)
"""A word of 100 letters in each language."""


def _long(place: str) -> Data:
    """A text of 300 characters that starts with `place` and ends with a word of 100 letters."""
    sides = [f"{place} : {sentence * 3}"[:199] + " " + word for sentence, word in zip(_SENTENCE, _WORD, strict=True)]
    return text(*sides)


def long_titles() -> Report:
    """300 characters, and a word of 100 letters, wherever a title, a name or a function may stand."""
    own = {"sources": ["customs-2026"]}
    step = {**own, "date": "2025-05", "narrative": _long("Suite")}
    body = "a" * 60
    return report(
        bodies=[{"id": body, "name": _long("Service"), "acronym": _long("Sigle")}],
        authority=body,
        sources=[source(title=_long("Source")["nl"], publisher=_long("Éditeur")["nl"], note=_long("Note"))],
        actions=[action("b" * 60, _long("Action"), lead=body, partners=[body], outside_period=_long("Motif"))],
        instruments=[
            {
                "id": "c" * 60,
                "title": _long("Instrument"),
                "kind": "police",
                "countries": ["PE"],
                "signed": "2021-05-06",
            }
            | {"summary": _long("Objet"), **own}
        ],
        sanctions=[{"id": "d", "title": _long("Sanction"), **step, "targets": ["CO"], "state": "adopted"}],
        benelux_agency=[{"id": "e", "title": _long("Étape"), **step, "task": "5.1"}],
        eu_strategy=[{"id": "f", "title": _long("Étape"), **step, "organisations": [body]}],
        mercosur_clause=[{"id": "g", "title": _long("Étape"), **step}],
        networks=[
            {"id": "h" * 60, "kind": "post", "place": _long("Ville"), "country": "PE", "function": _long("Fonction")}
            | {"authority": body, **own}
        ],
        task_force={
            "mandate": _long("Mandat"),
            "composition": [{"body": body, "role": _long("Rôle")}],
            "meetings": [{"id": "i", "date": "2025-06-01", "subject": _long("Ordre du jour")}],
            "work_items": [{"id": "j" * 60, "title": _long("Travail"), "progress": "ongoing", **own}],
            "challenges": [{"id": "k", "challenge": _long("Défi"), "mitigation": _long("Réponse"), **own}],
            **own,
        },
        indicators=[
            indicator("l" * 60, _long("Indicateur"), source_body=_long("Producteur"), counting_unit=_long("Unité")),
            indicator("m" * 60, _long("Indicateur sans données")),
        ],
        observations=[
            observation("l" * 60, year, "44", comment=_long("Remarque"), substance=_long("Substance")["nl"])
            for year in ("2024", "2025")
        ],
        follow_ups=follow_ups(narrative=_long("Suivi"), actions=["b" * 60]),
    )
