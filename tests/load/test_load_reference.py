from __future__ import annotations

from pathlib import Path

import pytest

from reportgen.errors import ResourceError
from reportgen.load.reference import load_reference, read_reference
from reportgen.resources import PACKAGE


def test_the_reference_data_of_the_installation_are_complete() -> None:
    reference = load_reference()
    numbers = {commitment.number for commitment in reference.commitments}
    assert {"9.1", "9.2", "9.3", "9.4"} <= numbers
    origins = {origin.id for origin in reference.origins}
    assert {commitment.id.partition("/")[0] for commitment in reference.commitments} <= origins
    assert "fps-foreign-affairs" in {body.id for body in reference.bodies}


def test_the_ids_of_the_reference_data_are_unique() -> None:
    reference = read_reference(PACKAGE / "reference")
    for models in (reference.bodies, reference.origins, reference.commitments):
        ids = [model.id for model in models]
        assert len(ids) == len(set(ids))


def test_missing_reference_data_ask_for_a_new_installation(tmp_path: Path) -> None:
    with pytest.raises(ResourceError, match="reinstall reportgen"):
        read_reference(tmp_path / "reference")
    with pytest.raises(ResourceError, match="holds no file"):
        read_reference(tmp_path)


def test_damaged_reference_data_name_the_line(tmp_path: Path) -> None:
    (tmp_path / "units.yaml").write_text("units:\n  KG: {fr: {one: kg}}\n", encoding="utf-8")
    with pytest.raises(ResourceError) as caught:
        read_reference(tmp_path)
    assert [problem.path for problem in caught.value.problems] == ["units.KG.fr.other", "units.KG.nl"]
