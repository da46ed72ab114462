"""Nothing of the documents and of the sample is left without a place in the two files, read as Word holds them."""

from __future__ import annotations

import re
import zipfile
from pathlib import Path
from typing import NamedTuple

import pytest
from lxml import etree

from reportgen.build import Pair, build
from reportgen.language import Language
from reportgen.load import load
from reportgen.model.commitments import Commitment, Remit
from reportgen.model.reference import Reference, all_indicators
from reportgen.model.report import Report
from reportgen.model.series import series_by_indicator
from reportgen.model.text import LocalizedText
from reportgen.render.spelling import Spelling

WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
ORIGINS = ("resolution", "policy-note", "benelux", "seminar", "strategy")


class Words(NamedTuple):
    """The text of one file: every paragraph, every table row as its cells, and the footnotes.

    `sections` holds the paragraphs and rows between each heading and the next one.
    """

    language: Language
    paragraphs: list[str]
    rows: list[list[str]]
    sections: dict[str, list[str]]
    footnotes: str

    def __contains__(self, text: object) -> bool:
        """Whether a text stands in one paragraph or cell of the body."""
        return any(str(text) in paragraph for paragraph in self.paragraphs) or any(
            str(text) in cell for row in self.rows for cell in row
        )

    def side(self, text: LocalizedText) -> str:
        """One side of a text, as it can be looked up in the file."""
        found = text.fr if self.language is Language.FR else text.nl
        assert found is not None
        return plain(found)


def plain(text: str) -> str:
    """The text with single ordinary spaces: typography may put no-break ones."""
    return re.sub(r"\s+", " ", text).strip()


def text_of(element: etree._Element) -> str:
    """What an element prints; a line break is a space."""
    pieces = (part.text or "" if part.tag == f"{WORD}t" else " " for part in element.iter(f"{WORD}t", f"{WORD}br"))
    return plain("".join(pieces))


def cells(row: etree._Element) -> list[str]:
    """The text of each cell of a table row."""
    return [" ".join(text_of(paragraph) for paragraph in cell.iter(f"{WORD}p")) for cell in row.iter(f"{WORD}tc")]


def sections_of(body: etree._Element) -> dict[str, list[str]]:
    """The paragraphs and rows under each heading, by its text."""
    sections: dict[str, list[str]] = {}
    heading = ""
    for element in body:
        style = element.find(f"{WORD}pPr/{WORD}pStyle")
        if style is not None and str(style.get(f"{WORD}val")).startswith("Heading"):
            heading = text_of(element)
        blocks = [" | ".join(cells(row)) for row in element.iter(f"{WORD}tr")] or [text_of(element)]
        sections.setdefault(heading, []).extend(blocks)
    return sections


def read_words(path: Path, language: Language) -> Words:
    with zipfile.ZipFile(path) as archive:
        (body,) = etree.fromstring(archive.read("word/document.xml"))
        notes = etree.fromstring(archive.read("word/footnotes.xml"))
    paragraphs = [text_of(paragraph) for paragraph in body.iter(f"{WORD}p")]
    rows = [cells(row) for row in body.iter(f"{WORD}tr")]
    return Words(language, paragraphs, rows, sections_of(body), text_of(notes))


@pytest.fixture(scope="module")
def report(samples: Path) -> Report:
    return load(samples)


@pytest.fixture(scope="module")
def pair(report: Report, tmp_path_factory: pytest.TempPathFactory) -> Pair:
    return build(report, tmp_path_factory.mktemp("commitments"))


@pytest.fixture(scope="module", params=Language, ids=["French", "Dutch"])
def words(pair: Pair, request: pytest.FixtureRequest) -> Words:
    path = pair.fr if request.param is Language.FR else pair.nl
    assert path is not None
    return read_words(path, request.param)


# -- commitments ------------------------------------------------------------------------------------------------------


def wording(commitment: Commitment, words: Words) -> str:
    """The literal text, or for a numbered objective that another authority reports its title."""
    by_title = commitment.title and commitment.number and commitment.remit is Remit.OTHER
    return words.side(commitment.title if by_title and commitment.title else commitment.text)


def has_row(words: Words, first: str, text: str) -> bool:
    """Whether a table has a row that starts with `first` and holds `text` in its second cell."""
    return any(len(row) > 1 and row[0] == first and text in row[1] for row in words.rows)


@pytest.mark.parametrize("origin", ORIGINS)
def test_every_commitment_has_its_row(words: Words, reference: Reference, origin: str) -> None:
    own = [commitment for commitment in reference.commitments if commitment.id.startswith(f"{origin}/")]
    unnumbered = [commitment.id for commitment in own if not commitment.number]
    assert own
    missing = [
        commitment.id
        for commitment in own
        if not has_row(
            words,
            commitment.number or f"passage {unnumbered.index(commitment.id) + 1}",
            wording(commitment, words),
        )
    ]
    assert missing == []


def test_no_document_with_commitments_is_forgotten_here(reference: Reference) -> None:
    assert {commitment.id.split("/")[0] for commitment in reference.commitments} == set(ORIGINS)


def test_the_34_specific_objectives_stand_with_number_and_title(words: Words, reference: Reference) -> None:
    objectives = [
        commitment
        for commitment in reference.commitments
        if commitment.id.startswith("strategy/") and commitment.number and "." in commitment.number
    ]
    assert len(objectives) == 34
    missing = [
        objective.id
        for objective in objectives
        if objective.title is None or not has_row(words, str(objective.number), words.side(objective.title))
    ]
    assert missing == []


def test_the_points_of_the_proposal_stand_literally(words: Words, reference: Reference) -> None:
    points = [commitment for commitment in reference.commitments if commitment.id.startswith("resolution/")]
    assert [point.id for point in points if words.side(point.text) not in words] == []


def test_every_follow_up_is_printed(words: Words, report: Report) -> None:
    missing = []
    for follow_up in report.follow_ups:
        # The beginning, up to the first citation, footnote or emphasis.
        beginning = re.split(r"[\[{*]", words.side(follow_up.narrative))[0].strip()
        assert len(beginning) > 15, follow_up.commitment
        if beginning not in words:
            missing.append(follow_up.commitment)
    assert missing == []


# -- facts ------------------------------------------------------------------------------------------------------------


def test_the_reason_of_every_gap_is_printed(words: Words, report: Report) -> None:
    assert [gap.item for gap in report.gaps if words.side(gap.reason) not in words] == []


def test_every_action_and_instrument_is_printed(words: Words, report: Report) -> None:
    facts = (*report.actions, *report.instruments)
    assert [fact.id for fact in facts if words.side(fact.title) not in words] == []


def test_every_step_under_a_single_point_is_printed(words: Words, report: Report) -> None:
    steps = (*report.sanctions, *report.benelux_agency, *report.eu_strategy, *report.mercosur_clause)
    assert [step.id for step in steps if words.side(step.title) not in words] == []


def test_every_network_entry_is_printed_with_place_and_function(words: Words, report: Report) -> None:
    missing = [
        entry.id
        for entry in report.networks
        if not any(words.side(entry.place) in row[0] and row[1] == words.side(entry.function) for row in words.rows)
    ]
    assert missing == []


def test_every_indicator_is_printed_with_its_definition(words: Words, report: Report, reference: Reference) -> None:
    indicators = all_indicators(report, reference).values()
    missing = [
        indicator.id
        for indicator in indicators
        if words.side(indicator.name) not in words or words.side(indicator.definition) not in words
    ]
    assert missing == []


def test_every_retained_figure_is_printed_with_its_indicator_and_period(
    words: Words, report: Report, reference: Reference
) -> None:
    spelling = Spelling(words.language, reference)
    missing = []
    known = series_by_indicator(report)
    for indicator in all_indicators(report, reference).values():
        blocks = words.sections.get(words.side(indicator.name), [])
        for point in (point for series in known.get(indicator.id, ()) for point in series.points):
            one = point.retained
            if one.obs_value is None:
                continue
            period = plain(spelling.period(one.time_period))
            figure = re.escape(plain(spelling.quantity(one.obs_value, one.unit_measure, one.unit_mult)))
            alone = re.compile(rf"(?<![\d.,]){figure}(?![\d.,]*\d)")
            if not any(period in block and alone.search(block) for block in blocks):
                missing.append(f"{indicator.id}@{one.time_period}")
    assert missing == []


def test_every_source_stands_in_a_footnote_or_in_the_list(words: Words, report: Report) -> None:
    titles = {source.id: plain(source.title) for source in report.sources}
    assert [name for name, title in titles.items() if title not in words.footnotes and title not in words] == []


# -- what the sample has to hold --------------------------------------------------------------------------------------


def test_the_sample_is_as_large_as_it_has_to_be(report: Report, reference: Reference) -> None:
    assert len(report.actions) >= 20
    assert len(report.instruments) >= 10
    assert len(report.networks) >= 15
    assert (
        len({observation.indicator for observation in report.observations if observation.obs_value is not None}) >= 60
    )


def test_every_objective_and_every_item_has_an_indicator(report: Report, reference: Reference) -> None:
    indicators = all_indicators(report, reference).values()
    objectives = {
        str(commitment.number)
        for commitment in reference.commitments
        if commitment.id.startswith("strategy/") and "." in str(commitment.number)
    }
    assert {"1.1", "6.5"} <= objectives
    assert objectives - {number for indicator in indicators for number in indicator.objectives} == set()
    items = {number for indicator in indicators for number in indicator.report_items}
    assert {"9.1", "9.2", "9.3", "9.4"} <= items


def test_every_indicator_has_figures_an_assessment_or_a_declared_gap(report: Report, reference: Reference) -> None:
    filled = {observation.indicator for observation in report.observations}
    filled |= {assessment.indicator for assessment in report.assessments}
    filled |= {gap.item for gap in report.gaps}
    assert sorted(set(all_indicators(report, reference)) - filled) == []
