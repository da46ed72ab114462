"""The main job: a matched pair of Word files, or nothing and both places of each difference."""

from __future__ import annotations

import os
import re
import zipfile
from pathlib import Path
from typing import Any

import pytest

import reportgen
from reportgen import (
    DataError,
    DocumentError,
    Language,
    MatchError,
    Pair,
    Report,
    TemplateError,
    WriteError,
    build,
)
from reportgen.load.reference import load_reference
from reportgen.model.report import Body, Gap, GapKind, ReportStatus
from reportgen.model.text import LocalizedText
from reportgen.resources import resource_root

TEMPLATES = resource_root("templates")


def text(fr: str | None, nl: str | None) -> LocalizedText:
    return LocalizedText(fr=fr, nl=nl)


def gap(item: str, reason: LocalizedText | None = None) -> Gap:
    return Gap(
        item=item,
        kind=GapKind.NO_PUBLIC_DATA,
        reason=reason or text("Aucune source publique.", "Geen openbare bron."),
        owner="customs",
        due="2026-12",
    )


GAPS = tuple(gap(item) for item in ("9.1", "9.2", "9.3", "9.4"))
REFERENCE = load_reference().model_copy(update={"indicators": ()})
REPORT = Report(year=2025, status=ReportStatus.DRAFT, gaps=GAPS)


def draft(*gaps: Gap) -> Report:
    return Report(year=2025, status=ReportStatus.DRAFT, gaps=gaps)


def made(report: Report, out: str | Path, **options: Any) -> Pair:
    """Build with reference data that hold no indicators: a few pages say as much here as a hundred."""
    return build(report, out, reference=REFERENCE, **options)


def words(path: Path) -> str:
    """The text of a Word file."""
    with zipfile.ZipFile(path) as archive:
        return re.sub("<[^>]+>", "", archive.read("word/document.xml").decode())


# -- the pair ---------------------------------------------------------------------------------------------------------


def test_both_files_are_written_with_the_year_and_the_language_in_their_names(tmp_path: Path) -> None:
    pair = build(REPORT, tmp_path / "out")
    assert (pair.fr, pair.nl) == (tmp_path / "out" / "report-2025.fr.docx", tmp_path / "out" / "report-2025.nl.docx")
    assert sorted((tmp_path / "out").iterdir()) == [pair.fr, pair.nl]
    assert pair.warnings == ()


def test_each_file_is_in_its_language(tmp_path: Path) -> None:
    pair = made(REPORT, tmp_path)
    assert pair.fr is not None
    assert pair.nl is not None
    assert "Aucune source publique." in words(pair.fr)
    assert "Geen openbare bron." not in words(pair.fr)
    assert "Geen openbare bron." in words(pair.nl)
    assert "Aucune source publique." not in words(pair.nl)


def test_the_same_report_gives_the_same_bytes(tmp_path: Path) -> None:
    first, second = made(REPORT, tmp_path / "a"), made(REPORT, tmp_path / "b")
    for one, other in ((first.fr, second.fr), (first.nl, second.nl)):
        assert one is not None
        assert other is not None
        assert one.read_bytes() == other.read_bytes()


def test_the_directory_may_be_text_with_spaces_and_accents(tmp_path: Path) -> None:
    pair = made(REPORT, os.path.join(str(tmp_path), "Année 2025 – à relire"))  # noqa: PTH118
    assert pair.fr is not None
    assert pair.fr.is_file()


@pytest.mark.parametrize("language", Language)
def test_one_language_alone_can_be_written(tmp_path: Path, language: Language) -> None:
    pair = made(REPORT, tmp_path, languages=[language])
    assert [path.name for path in tmp_path.iterdir()] == [f"report-2025.{language.value}.docx"]
    assert (pair.fr is None, pair.nl is None) == (language is Language.NL, language is Language.FR)


@pytest.mark.parametrize(
    ("columns", "name"),
    [
        ((Language.FR, Language.NL), "report-2025.fr-nl.docx"),
        ((Language.NL, Language.FR), "report-2025.nl-fr.docx"),
    ],
)
def test_both_languages_may_stand_side_by_side_in_one_more_file(
    tmp_path: Path, columns: tuple[Language, Language], name: str
) -> None:
    pair = made(REPORT, tmp_path, bilingual=columns)
    assert pair.bilingual == tmp_path / name
    assert len(list(tmp_path.iterdir())) == 3
    both = words(pair.bilingual)
    assert both.count("Aucune source publique.") == both.count("Geen openbare bron.") > 0
    first, second = ("Français", "Nederlands") if columns[0] is Language.FR else ("Nederlands", "Français")
    assert both.index(first) < both.index(second)


# -- what is incomplete -----------------------------------------------------------------------------------------------


def test_a_draft_shows_a_missing_text_and_warns(tmp_path: Path) -> None:
    pair = made(draft(gap("9.1", text("Une raison.", None))), tmp_path)
    assert {(one.code, one.severity) for one in pair.warnings} == {("match-text-missing", "warning")}
    assert pair.nl is not None
    assert "Une raison." not in words(pair.nl)
    with zipfile.ZipFile(pair.nl) as archive:
        assert b'<w:highlight w:val="yellow"/>' in archive.read("word/document.xml")


def test_a_final_report_refuses_a_missing_text(tmp_path: Path) -> None:
    report = Report(year=2025, status=ReportStatus.FINAL, gaps=(gap("9.1", text("Une raison.", None)), *GAPS[1:]))
    with pytest.raises(DataError, match=r"gaps\[0\]\.reason\.nl: the Dutch text is missing"):
        made(report, tmp_path / "out")
    assert list(tmp_path.iterdir()) == []


def test_data_that_break_a_rule_are_refused_with_every_problem(tmp_path: Path) -> None:
    unknown = gap("9.1").model_copy(update={"owner": "nobody"})
    report = draft(unknown, gap("9.2")).model_copy(update={"authority": "no-such-body"})
    with pytest.raises(DataError) as raised:
        made(report, tmp_path / "out")
    assert sorted(problem.path for problem in raised.value.problems) == ["authority", "gaps[0].owner"]
    assert list(tmp_path.iterdir()) == []


def test_a_body_with_a_very_long_name_is_no_obstacle(tmp_path: Path) -> None:
    body = Body(id="long-name", name=text("Une administration " * 20, "Een administratie " * 20))
    assert made(REPORT.model_copy(update={"bodies": (body,), "authority": "long-name"}), tmp_path).fr


# -- templates that differ on one side --------------------------------------------------------------------------------


def overlay(
    tmp_path: Path, name: str, *changes: tuple[str, str], language: Language = Language.NL
) -> tuple[Path, Path]:
    """A templates directory that replaces one file on one side only; return it and the file."""
    content = (TEMPLATES / language.value / name).read_text(encoding="utf-8")
    for old, new in changes:
        assert content.count(old) == 1, f"{old!r} stands {content.count(old)} times in {name}"
        content = content.replace(old, new)
    target = tmp_path / "mine" / language.value / name
    target.parent.mkdir(parents=True)
    target.write_text(content, encoding="utf-8")
    return tmp_path / "mine", target


def line_of(path: Path, start: str) -> int:
    """The line on which this text first stands."""
    content = path.read_text(encoding="utf-8")
    return content.count("\n", 0, content.index(start)) + 1


def refused(report: Report, tmp_path: Path, templates: Path) -> list[tuple[str, str, str]]:
    """Code, path and text of each problem that stops the build; nothing is written then."""
    with pytest.raises(MatchError) as raised:
        made(report, tmp_path / "out", templates=templates)
    assert not (tmp_path / "out").exists()
    return [(problem.code, problem.path, str(problem)) for problem in raised.value.problems]


GAPS_FR = TEMPLATES / "fr" / "gaps.xhtml"


def places(start: str, mine: Path, there: str | None = None) -> str:
    """How a problem names both places."""
    installed = f"templates/fr/gaps.xhtml:{line_of(GAPS_FR, start)}"
    return f"(French: {installed}; Dutch: {mine.as_posix()}:{line_of(mine, there or start)})"


def test_a_heading_of_another_level_on_one_side_stops_the_build(tmp_path: Path) -> None:
    heading = re.search("<h2>.*</h2>", (TEMPLATES / "nl" / "gaps.xhtml").read_text(encoding="utf-8"))
    assert heading is not None
    mine, file = overlay(tmp_path, "gaps.xhtml", (heading[0], "\n" + heading[0].replace("h2", "h3")))
    ((code, path, said),) = refused(REPORT, tmp_path, mine)
    assert (code, path) == ("match-kind", "gaps/h")
    assert "heading of level 2 in French, heading of level 3 in Dutch" in said
    assert places("<h2>", file, "<h3>") in said


def test_a_table_column_less_on_one_side_stops_the_build(tmp_path: Path) -> None:
    content = (TEMPLATES / "nl" / "gaps.xhtml").read_text(encoding="utf-8")
    last_head = re.findall('<th scope="col">[^<]*</th>', content)[-1]
    mine, file = overlay(tmp_path, "gaps.xhtml", (last_head, ""), ("<td>{{ entry.due | date }}</td>", ""))
    ((code, path, said),) = refused(REPORT, tmp_path, mine)
    assert (code, path) == ("match-table-shape", "gaps/list")
    columns = re.search(r"5 rows × (\d) columns in French, 5 rows × (\d) columns in Dutch", said)
    assert columns is not None
    assert int(columns[1]) == int(columns[2]) + 1
    assert places("<table", file) in said


def test_another_key_on_one_side_stops_the_build(tmp_path: Path) -> None:
    mine, file = overlay(tmp_path, "gaps.xhtml", ('<p id="rule">', '<p id="regel">'))
    problems = refused(REPORT, tmp_path, mine)
    assert [(code, path) for code, path, _ in problems] == [("match-key", "gaps/rule"), ("match-key", "gaps/regel")]
    # Where the other side lacks the block, the place is the block before it.
    assert (
        f"(French: templates/fr/gaps.xhtml:{line_of(GAPS_FR, '<p id=')}; Dutch: {file}:{line_of(file, '<h2>')})"
        in problems[0][2]
    )
    assert (
        f"(French: templates/fr/gaps.xhtml:{line_of(GAPS_FR, '<h2>')}; Dutch: {file}:{line_of(file, '<p id=')})"
        in problems[1][2]
    )


def test_another_value_in_a_cell_on_one_side_stops_the_build(tmp_path: Path) -> None:
    mine, file = overlay(tmp_path, "gaps.xhtml", ("{{ entry.due | date }}", '{{ "2027-01" | date }}'))
    problems = refused(REPORT, tmp_path, mine)
    assert {code for code, *_ in problems} == {"match-table-value"}
    assert len(problems) == len(GAPS)
    assert places("<td>{{ entry.due", file, '<td>{{ "2027') in problems[0][2]


def test_a_sentence_left_in_the_other_language_stops_the_build(tmp_path: Path) -> None:
    pattern = '<p id="rule">(.*)</p>'
    french = re.search(pattern, GAPS_FR.read_text(encoding="utf-8"))
    dutch = re.search(pattern, (TEMPLATES / "nl" / "gaps.xhtml").read_text(encoding="utf-8"))
    assert french is not None
    assert dutch is not None
    mine, file = overlay(tmp_path, "gaps.xhtml", (dutch[1], french[1]))
    problems = refused(REPORT, tmp_path, mine)
    assert {(code, path) for code, path, _ in problems} == {("match-wrong-language", "gaps/rule")}
    assert all(places('<p id="rule">', file) in said for *_, said in problems)


def test_a_section_that_one_side_leaves_out_stops_the_build_also_for_one_language(tmp_path: Path) -> None:
    mine, _ = overlay(tmp_path, "report.xhtml", ('{% include "method.xhtml" %}', ""), language=Language.FR)
    with pytest.raises(MatchError, match="Dutch that French does not have"):
        made(REPORT, tmp_path / "out", templates=mine, languages=[Language.FR])
    assert not (tmp_path / "out").exists()


def test_existing_files_stay_as_they_are_when_the_build_stops(tmp_path: Path) -> None:
    out = tmp_path / "out"
    out.mkdir()
    (out / "report-2025.fr.docx").write_bytes(b"edited in Word")
    mine, _ = overlay(tmp_path, "gaps.xhtml", ('<p id="rule">', '<p id="regel">'))
    with pytest.raises(MatchError):
        made(REPORT, out, templates=mine)
    assert [path.name for path in out.iterdir()] == ["report-2025.fr.docx"]
    assert (out / "report-2025.fr.docx").read_bytes() == b"edited in Word"


def test_the_same_change_on_both_sides_is_built(tmp_path: Path) -> None:
    for language in Language:
        mine, _ = overlay(tmp_path, "gaps.xhtml", ('<p id="rule">', '<p id="other">'), language=language)
    assert made(REPORT, tmp_path / "out", templates=mine).fr


def test_templates_may_stand_in_a_directory_with_any_name(tmp_path: Path) -> None:
    for language in Language:
        mine, _ = overlay(
            tmp_path / 'R&D <"gabarits">', "gaps.xhtml", ('<p id="rule">', '<p id="other">'), language=language
        )
    assert made(REPORT, tmp_path / "out", templates=mine).fr


def test_a_templates_directory_that_does_not_exist_is_named(tmp_path: Path) -> None:
    with pytest.raises(TemplateError, match="no-such-directory"):
        made(REPORT, tmp_path / "out", templates=tmp_path / "no-such-directory")
    assert not (tmp_path / "out").exists()


def test_mistakes_in_both_languages_are_reported_together(tmp_path: Path) -> None:
    for language in Language:
        mine, _ = overlay(tmp_path, "gaps.xhtml", ('<p id="rule">', '<p id="rule" colour="red">'), language=language)
    with pytest.raises(DocumentError) as raised:
        made(REPORT, tmp_path / "out", templates=mine)
    files = [problem.location.file for problem in raised.value.problems if problem.location]
    assert [file.split("/")[-2] for file in files] == ["fr", "nl"]


# -- targets that cannot be written -----------------------------------------------------------------------------------


def test_a_file_that_is_open_in_word_stops_both(tmp_path: Path) -> None:
    (tmp_path / "~$port-2025.nl.docx").touch()
    with pytest.raises(WriteError, match="close it and try again"):
        made(REPORT, tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["~$port-2025.nl.docx"]


def test_every_stage_can_be_used_on_its_own() -> None:
    xhtml = reportgen.render(REPORT, Language.FR, load_reference())
    document = reportgen.parse(xhtml, Language.FR)
    assert document.language is Language.FR
    assert document.blocks
