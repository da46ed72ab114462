"""The documentation is run: nothing in the code is missing from it, and nothing in it does not exist."""

from __future__ import annotations

import ast
import re
import shlex
import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner

from reportgen import compare_texts, vocabulary
from reportgen.build import build
from reportgen.citations import Citations
from reportgen.cli import cli
from reportgen.language import Language
from reportgen.load import read
from reportgen.load.reference import load_reference
from reportgen.model.report import Report
from reportgen.render.filters import Filters
from reportgen.render.spelling import Spelling
from reportgen.render.variables import variables
from reportgen.write.docx.house.placeholders import PLACEHOLDERS
from reportgen.write.docx.house.style_names import STYLE_TYPES

ROOT = Path(__file__).parent.parent
VOCABULARY = (ROOT / "docs" / "vocabulary.md").read_text(encoding="utf-8")
CODES = (ROOT / "docs" / "codes.md").read_text(encoding="utf-8")
CODE = re.compile(r"[a-z]+(-[a-z]+)+")
HOUSE_STYLE = (ROOT / "docs" / "house-style.md").read_text(encoding="utf-8")
REVIEW = (ROOT / "docs" / "review.md").read_text(encoding="utf-8")
README = (ROOT / "README.md").read_text(encoding="utf-8")


def section(text: str, title: str) -> str:
    """The part of a Markdown page below the heading `title`, up to the next heading of its level."""
    parts = re.split(r"^## ", text, flags=re.MULTILINE)
    return next(part for part in parts if part.startswith(f"{title}\n"))


def rows(text: str) -> list[list[str]]:
    """The cells of every table row in `text`, headings left out."""
    found = []
    for line in text.splitlines():
        if line.startswith("| `"):
            found.append([cell.strip() for cell in re.split(r"(?<!\\)\|", line)[1:-1]])
    return found


def words(cell: str) -> list[str]:
    """The code words of a cell."""
    return re.findall(r"`([^`]+)`", cell)


def test_the_elements_of_the_vocabulary_page_are_those_of_the_code_with_their_attributes() -> None:
    documented = {
        name: frozenset(words(cells[1])) for cells in rows(section(VOCABULARY, "Elements")) for name in words(cells[0])
    }
    assert documented == {name: element.allowed for name, element in vocabulary.ELEMENTS.items()}


def test_the_roles_and_classes_of_the_vocabulary_page_are_those_of_the_code() -> None:
    documented = {
        (element, value)
        for cells in rows(section(VOCABULARY, "Roles and classes"))
        for element in words(cells[0])
        for value in words(cells[1])
    }
    known = {
        (name, f'{kind}="{value}"')
        for name, element in vocabulary.ELEMENTS.items()
        for kind, values in (("role", element.roles), ("class", element.classes))
        for value in values
    }
    assert documented == known


def test_the_meta_names_of_the_vocabulary_page_are_those_of_the_code() -> None:
    documented = {words(cells[0])[0] for cells in rows(section(VOCABULARY, "What stands in the head"))} - {"meta name"}
    assert documented == vocabulary.META


def test_the_variables_of_the_vocabulary_page_are_those_a_template_has() -> None:
    documented = {words(cells[0])[0].split("(")[0] for cells in rows(section(VOCABULARY, "Variables"))}
    report = Report.model_validate_json('{"year": 2025, "status": "draft"}')
    assert documented == variables(report, load_reference()).keys()


def test_the_filters_of_the_vocabulary_page_are_those_a_template_has() -> None:
    documented = {words(cells[0])[0] for cells in rows(section(VOCABULARY, "Filters"))}
    report, reference = Report.model_validate_json('{"year": 2025, "status": "draft"}'), load_reference()
    assert documented == Filters(Spelling(Language.FR, reference), Citations(report, reference)).table().keys()


def codes_in_source() -> set[str]:
    """Every word that looks like a code and is passed to a call, but for the words of the vocabulary and of phrases."""
    vocabulary_words = {*vocabulary.META, *vocabulary.FACT_KINDS, vocabulary.ORIGIN, *load_reference().phrases}
    for element in vocabulary.ELEMENTS.values():
        vocabulary_words |= element.allowed | element.roles
    found: set[str] = set()
    for path in (ROOT / "reportgen").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call):
                given = [word.value for word in node.args[:3] if isinstance(word, ast.Constant)]
                found.update(code for code in given if isinstance(code, str) and CODE.fullmatch(code))
    return found - vocabulary_words


def test_every_code_is_documented_and_no_other() -> None:
    documented = set(re.findall(r"^### `?([a-z-]+)`?$", CODES, flags=re.MULTILINE))
    missing = {code for code in codes_in_source() if code not in documented}
    source = "".join(path.read_text("utf-8") for path in (ROOT / "reportgen").rglob("*.py"))
    assert not missing, f"not in docs/codes.md: {sorted(missing)}"
    assert not [code for code in documented if f'"{code}"' not in source and f"'{code}'" not in source]


def test_the_readme_names_every_command_and_every_command_explains_itself() -> None:
    documented = set(re.findall(r"^\| `reportgen ([a-z-]+)", README, flags=re.MULTILINE))
    assert documented == set(cli.commands)
    assert all(command.help for command in cli.commands.values())


def test_the_options_in_the_readme_exist() -> None:
    for name, usage in re.findall(r"^\| `reportgen ([a-z-]+)(.*)$", README, flags=re.MULTILINE):
        known = {option for parameter in cli.commands[name].params for option in parameter.opts}
        assert set(re.findall(r"(?<=[`(\[])--?[a-z]+(?:-[a-z]+)*", usage)) <= known


def test_the_python_example_in_the_readme_runs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    code = re.findall(r"```python\n(.*?)```", README, flags=re.DOTALL)
    assert len(code) == 1
    shutil.copytree(ROOT / "samples" / "2025", tmp_path / "samples" / "2025")
    monkeypatch.chdir(tmp_path)
    exec(code[0], {})
    assert (tmp_path / "out" / "report-2025.fr.docx").is_file()


def test_the_message_in_the_readme_is_what_is_printed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shown = next(line for line in README.splitlines() if line.startswith("error: "))
    directory = tmp_path / "rapport 2026"
    directory.mkdir()
    (directory / "report.yaml").write_text("year: 2026\nstatus: draft\n", encoding="utf-8")
    text = "# one\n# two\n# three\n\nactions:\n  - id: a\n    tilte: x\n"
    (directory / "actions.yaml").write_text(text, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    printed = [f"{problem.severity}: {problem}" for problem in read("rapport 2026").problems]
    assert shown in printed


def test_the_commands_of_the_review_page_run(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, minimal_report: Report
) -> None:
    monkeypatch.chdir(tmp_path)
    for directory in ("out", "old"):
        build(minimal_report, directory)
    commands = [
        line for block in re.findall(r"```sh\n(.*?)```", REVIEW, flags=re.DOTALL) for line in block.splitlines()
    ]
    assert len(commands) == 4
    statuses = [CliRunner().invoke(cli, shlex.split(line)[1:], standalone_mode=False) for line in commands]
    *done, accepting = statuses
    assert [outcome.return_value for outcome in done] == [0, 0, 0]
    # The id on the page is that of no finding of this report.
    assert "there is no finding 'fe7205e0'" in str(accepting.exception)
    options = {option for parameter in cli.commands["diff"].params for option in parameter.opts}
    assert set(re.findall(r"`(--[a-z-]+)", REVIEW)) <= options


def test_the_review_of_two_texts_on_the_review_page_finds_what_differs() -> None:
    (call,) = re.findall(r"reportgen\.(compare_texts\(.*\))", REVIEW)
    (finding,) = eval(call, {"compare_texts": compare_texts})
    assert (finding.fr, finding.nl) == ("44 tonnes", "45 ton")


def test_the_styles_of_the_house_style_page_are_those_that_reports_use() -> None:
    documented = [words(cells[0])[0] for cells in rows(section(HOUSE_STYLE, "The styles"))]
    assert sorted(documented) == sorted(STYLE_TYPES)


def test_the_placeholders_of_the_house_style_page_are_those_that_are_filled_in() -> None:
    documented = [words(cells[0])[0].strip("{}") for cells in rows(section(HOUSE_STYLE, "Headers and footers"))]
    assert sorted(documented) == sorted(PLACEHOLDERS)
