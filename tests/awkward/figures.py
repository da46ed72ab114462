"""Reports whose figures are many, of every status, or published three times over."""

from __future__ import annotations

from itertools import product

from reportgen.model.observations import NO_VALUE, ObsStatus
from reportgen.model.report import Report

from .parts import Data, indicator, observation, report, source, text

SEIZURES = text("Saisies de stupéfiants", "Inbeslagnames van verdovende middelen")


def three_thousand_rows() -> Report:
    """One indicator with 3,000 figures: 25 substances, 4 ages, 3 sexes and 10 years, in one table."""
    substances = [f"substance-{number}" for number in range(1, 26)]
    years = range(2016, 2026)
    broken_down = product(substances, ("15-24", "25-34", "35-64", "65+"), ("F", "M", "T"), years)
    observations = [
        observation("seizures", str(year), f"{number * 7 % 9973 + 1000}.5", substance=substance, age=age, sex=sex)
        for number, (substance, age, sex, year) in enumerate(broken_down)
    ]
    dimensions = ["substance", "age", "sex"]
    return report(indicators=[indicator("seizures", SEIZURES, dimensions=dimensions)], observations=observations)


def every_status() -> Report:
    """Every code of CL_OBS_STATUS, alone and in pairs, with the figure or the gap that the code allows."""
    codes = [status.value for status in ObsStatus] + ["PU", "BP", "PE", "BD", "QL", "UO", "DEFGIJKNPSUVWA"]
    observations = []
    for number, code in enumerate(codes):
        absent = any(ObsStatus(letter) in NO_VALUE for letter in code)
        figure = None if absent else str(100 + number)
        observations.append(observation("seizures", str(1999 + number), figure, obs_status=code))
        month = f"{2023 + number // 12}-{number % 12 + 1:02}"
        observations.append(observation("persons", month, figure, obs_status=code, sex="FMT"[number % 3]))
    return report(
        indicators=[
            indicator("seizures", SEIZURES),
            indicator("persons", text("Personnes aidées", "Geholpen personen"), dimensions=["sex"]),
        ],
        observations=observations,
    )


def three_vintages() -> Report:
    """An old report: each figure published three times, every second one with other values, and old disagreements."""
    sources = [source(f"customs-{year}", published=f"{year}-01-15") for year in range(1990, 2026)]
    sources += [
        source(f"press-{year}", kind="press", title="Chiffres annuels", publisher="Belga", language="fr")
        for year in range(1990, 2026)
    ]
    observations: list[Data] = []
    for year in range(1989, 2024):
        for age in (1, 2, 3):
            value = f"{year - 1900 + (age if year % 2 else 0)}.{age if year % 2 else 0}"
            vintage = {"vintage": f"{year + age}-01-15", "source": f"customs-{year + age}"}
            observations.append(_tonnes(str(year), value, **vintage))
        if year % 5 == 0:
            press = {"vintage": f"{year + 2}-02", "source": f"press-{year + 2}", "obs_status": "U"}
            observations.append(_tonnes(str(year), f"{year - 1900 + 40}", **press))
    reason = text("La douane est le producteur du chiffre.", "De douane is de producent van het cijfer.")
    return report(
        sources=[source(), *sources],
        indicators=[indicator("cocaine", SEIZURES, unit="T")],
        observations=observations,
        conflicts=[
            {"indicator": "cocaine", "time_period": str(year), "retained": f"customs-{year + 2}", "reason": reason}
            for year in range(1990, 2024, 5)
        ],
    )


def _tonnes(period: str, value: str, **fields: str) -> Data:
    return observation("cocaine", period, value, unit_measure="T", **fields)
