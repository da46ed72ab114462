from __future__ import annotations

from reportgen.load.positions import Positions, as_text, from_text, printable
from reportgen.location import Location


def test_a_path_is_printed_and_read_back() -> None:
    path = ("actions", 2, "title", "nl")
    assert as_text(path) == "actions[2].title.nl"
    assert from_text("actions[2].title.nl") == path


def test_an_unknown_path_stands_where_its_nearest_known_parent_stands() -> None:
    positions = Positions({("actions",): Location("a.yaml", 1, 1), ("actions", 0): Location("a.yaml", 2, 5)})
    assert positions.at(("actions", 0, "title", "nl")) == Location("a.yaml", 2, 5)
    assert positions.at(("year",)) is None


def test_the_cell_of_a_csv_row_is_named_by_its_column() -> None:
    positions = Positions(
        {("observations", 0): Location("o.csv", 2)}, {"o.csv": {("obs_value",): 3, ("comment", "fr"): 7}}
    )
    assert positions.at(("observations", 0, "comment", "fr")) == Location("o.csv", 2, 7)
    assert positions.text(("observations", 0, "comment", "fr")) == "observations[0].COMMENT_FR"
    assert positions.text(("observations", 0)) == "observations[0]"


def test_a_name_from_a_file_cannot_disturb_the_terminal() -> None:
    assert printable("a\x1b[31m\nb") == r"a\x1b[31m\nb"
    assert len(printable("x" * 1000)) == 61
