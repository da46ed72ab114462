"""`reportgen check-accessibility`: what it prints, and its exit status."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from reportgen.cli import main

from .sound_file import sound
from .word_parts import paragraph, picture


def run(path: Path, monkeypatch: pytest.MonkeyPatch) -> int:
    monkeypatch.setattr(sys, "argv", ["reportgen", "check-accessibility", str(path)])
    with pytest.raises(SystemExit) as exited:
        main()
    assert isinstance(exited.value.code, int)
    return exited.value.code


def test_a_file_in_order_gives_status_0_and_no_certificate(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    path = sound().save(tmp_path / "rapport.docx")
    assert run(path, monkeypatch) == 0
    assert "nothing falls short of what a program can check" in capsys.readouterr().out


def test_what_falls_short_gives_status_1_and_a_line_each(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    parts = sound()
    parts.append(f"<w:p>{picture('')}</w:p>" + paragraph("petit", run='<w:sz w:val="12"/>'))
    path = parts.save(tmp_path / "rapport.docx")
    assert run(path, monkeypatch) == 1
    lines = capsys.readouterr().err.splitlines()
    assert lines[0].startswith(f"error: {path}: under “Conclusion”, after paragraph 1: the picture “Picture 1” has no")
    assert lines[0].endswith("EN 301 549, 10.1.1.1) [access-alt-missing]")
    assert lines[1].startswith(f"info: {path}: under “Conclusion”, paragraph 2: “petit”: there is text smaller than 8")
    assert lines[2:] == ["1 error, 1 info"]


def test_good_practice_alone_gives_status_0(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    parts = sound()
    parts.append("<w:p/><w:p/>")
    assert run(parts.save(tmp_path / "rapport.docx"), monkeypatch) == 0
    assert "[access-blank-paragraphs]" in capsys.readouterr().err


def test_what_is_no_word_file_gives_status_2(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "rapport.docx"
    path.write_bytes(b"{\\rtf1")
    assert run(path, monkeypatch) == 2
    assert "this is a Rich Text file" in capsys.readouterr().err
