"""What the tests of reading share."""

from __future__ import annotations

from pathlib import Path

import pytest

from .word_xml import Reader


@pytest.fixture
def read(tmp_path: Path) -> Reader:
    """Read a file made of the XML of a body."""
    return Reader(tmp_path)
