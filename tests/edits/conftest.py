"""The pair of files that the tests of edits start from."""

from __future__ import annotations

from pathlib import Path

import pytest

from .pair import written_pair


@pytest.fixture(scope="session")
def pair(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """The French and the Dutch file, as reportgen wrote them."""
    return written_pair(tmp_path_factory.mktemp("edits"))
