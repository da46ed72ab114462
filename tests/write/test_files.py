"""Files are put in place together or not at all, and never over a file that someone has open."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import IO

import pytest

from reportgen.errors import WriteError
from reportgen.write.files import check_targets, lock_files, write_content, write_files

OLD_FR, OLD_NL = b"edited in Word, in French", b"edited in Word, in Dutch"


def content(data: bytes) -> Callable[[IO[bytes]], None]:
    """A writer of these bytes."""

    def write(stream: IO[bytes]) -> None:
        stream.write(data)

    return write


@pytest.fixture
def pair(tmp_path: Path) -> tuple[Path, Path]:
    """The targets of a report in a directory whose name has a space and an accent."""
    directory = tmp_path / "Rapport à finir"
    directory.mkdir()
    return directory / "report-2025.fr.docx", directory / "report-2025.nl.docx"


def names(directory: Path) -> list[str]:
    return sorted(path.name for path in directory.iterdir())


def test_both_files_are_written_and_nothing_else_is_left(pair: tuple[Path, Path]) -> None:
    write_files({pair[0]: content(b"fr"), pair[1]: content(b"nl")})
    assert (pair[0].read_bytes(), pair[1].read_bytes()) == (b"fr", b"nl")
    assert names(pair[0].parent) == [pair[0].name, pair[1].name]


def test_missing_directories_are_made(tmp_path: Path) -> None:
    target = tmp_path / "année 2025" / "sortie" / "report.docx"
    write_files({target: content(b"x")})
    assert target.read_bytes() == b"x"


def test_existing_files_are_replaced(pair: tuple[Path, Path]) -> None:
    pair[0].write_bytes(OLD_FR)
    write_files({pair[0]: content(b"fr"), pair[1]: content(b"nl")})
    assert (pair[0].read_bytes(), pair[1].read_bytes()) == (b"fr", b"nl")
    assert names(pair[0].parent) == [pair[0].name, pair[1].name]


def test_nothing_is_written_when_the_second_target_is_a_directory(pair: tuple[Path, Path]) -> None:
    pair[0].write_bytes(OLD_FR)
    pair[1].mkdir()
    with pytest.raises(WriteError, match=r"report-2025\.nl\.docx: a directory has the name") as raised:
        write_files({pair[0]: content(b"fr"), pair[1]: content(b"nl")})
    assert [problem.code for problem in raised.value.problems] == ["write-target"]
    assert pair[0].read_bytes() == OLD_FR
    assert names(pair[0].parent) == [pair[0].name, pair[1].name]


def test_every_obstacle_is_named_at_once(pair: tuple[Path, Path]) -> None:
    for target in pair:
        target.mkdir()
    with pytest.raises(WriteError) as raised:
        write_files({pair[0]: content(b"fr"), pair[1]: content(b"nl")})
    assert [problem.location and problem.location.file for problem in raised.value.problems] == [str(p) for p in pair]


@pytest.mark.parametrize("lock", ["~$port-2025.nl.docx", ".~lock.report-2025.nl.docx#"], ids=["Word", "LibreOffice"])
def test_a_file_that_is_open_stops_everything_and_the_message_says_to_close_it(
    pair: tuple[Path, Path], lock: str
) -> None:
    for target, old in zip(pair, (OLD_FR, OLD_NL), strict=True):
        target.write_bytes(old)
    (pair[0].parent / lock).touch()
    with pytest.raises(WriteError) as raised:
        write_files({pair[0]: content(b"fr"), pair[1]: content(b"nl")})
    (problem,) = raised.value.problems
    assert problem.code == "write-open"
    assert problem.message == "report-2025.nl.docx is open in Word or LibreOffice; nothing was changed"
    assert problem.hint == f"close it and try again; if nobody has it open, delete {lock}"
    assert (pair[0].read_bytes(), pair[1].read_bytes()) == (OLD_FR, OLD_NL)
    assert names(pair[0].parent) == sorted([lock, pair[0].name, pair[1].name])


def test_the_lock_file_of_a_short_name_is_known_too(tmp_path: Path) -> None:
    assert tmp_path / "~$a.docx" in lock_files(tmp_path / "a.docx")


def refuse(monkeypatch: pytest.MonkeyPatch, refused: Callable[[Path, Path], bool]) -> None:
    """Let the system refuse to move these files, as Windows does with a file that is open in Word."""
    replace = Path.replace

    def guarded(path: Path, target: Path) -> Path:
        if refused(path, target):
            raise PermissionError(13, "Permission denied", str(path))
        return replace(path, target)

    monkeypatch.setattr(Path, "replace", guarded)


@pytest.mark.parametrize("moment", ["moving the old file away", "moving the new file in"])
def test_the_first_file_is_put_back_when_the_second_is_refused(
    pair: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch, moment: str
) -> None:
    pair[0].write_bytes(OLD_FR)
    pair[1].write_bytes(OLD_NL)
    if moment == "moving the old file away":
        refuse(monkeypatch, lambda path, target: path == pair[1])
    else:
        refuse(monkeypatch, lambda path, target: target == pair[1] and path.name.endswith(".new"))
    with pytest.raises(WriteError) as raised:
        write_files({pair[0]: content(b"fr"), pair[1]: content(b"nl")})
    (problem,) = raised.value.problems
    assert str(problem) == (
        f"{pair[1]}: report-2025.nl.docx cannot be written; nothing was changed "
        "(close it in Word if it is open there, and check who may write here) [write-open]"
    )
    assert (pair[0].read_bytes(), pair[1].read_bytes()) == (OLD_FR, OLD_NL)
    assert names(pair[0].parent) == [pair[0].name, pair[1].name]


def test_no_first_file_appears_when_the_second_is_refused(
    pair: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    refuse(monkeypatch, lambda path, target: target == pair[1])
    with pytest.raises(WriteError):
        write_files({pair[0]: content(b"fr"), pair[1]: content(b"nl")})
    assert names(pair[0].parent) == []


def test_a_leftover_of_an_interrupted_run_never_takes_the_place_of_a_file(
    pair: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    pair[1].write_bytes(OLD_NL)
    leftover = pair[1].with_name(f".{pair[1].name}.old")
    leftover.write_bytes(b"from long ago")
    refuse(monkeypatch, lambda path, target: path == pair[1])
    with pytest.raises(WriteError):
        write_files({pair[0]: content(b"fr"), pair[1]: content(b"nl")})
    assert pair[1].read_bytes() == OLD_NL


def test_a_disk_that_is_full_changes_nothing(pair: tuple[Path, Path]) -> None:
    def full(stream: IO[bytes]) -> None:
        stream.write(b"half of it")
        raise OSError(28, "No space left on device")

    pair[0].write_bytes(OLD_FR)
    with pytest.raises(WriteError, match="No space left on device; nothing was changed"):
        write_files({pair[0]: content(b"fr"), pair[1]: full})
    assert pair[0].read_bytes() == OLD_FR
    assert names(pair[0].parent) == [pair[0].name]


def test_a_directory_that_was_made_in_vain_is_taken_away_again(tmp_path: Path) -> None:
    def broken(stream: IO[bytes]) -> None:
        raise OSError(5, "Input/output error")

    with pytest.raises(WriteError):
        write_files({tmp_path / "a" / "b" / "report.docx": broken})
    assert names(tmp_path) == []


def test_an_error_that_is_not_the_systems_leaves_no_files_either(pair: tuple[Path, Path]) -> None:
    def broken(stream: IO[bytes]) -> None:
        raise RuntimeError("a mistake in a writer")

    with pytest.raises(RuntimeError):
        write_files({pair[0]: content(b"fr"), pair[1]: broken})
    assert names(pair[0].parent) == []


def test_a_file_in_the_place_of_the_directory_is_named(tmp_path: Path) -> None:
    (tmp_path / "out").write_text("a file")
    with pytest.raises(WriteError, match=r"out cannot be written: .*; nothing was changed"):
        write_files({tmp_path / "out" / "report.docx": content(b"x")})
    assert (tmp_path / "out").read_text() == "a file"


def test_a_name_that_the_system_cannot_hold_is_a_message(tmp_path: Path) -> None:
    with pytest.raises(WriteError, match="nothing was changed"):
        write_files({tmp_path / ("x" * 300) / "report.docx": content(b"x")})
    assert names(tmp_path) == []


# -- PDFs beside the Word files ---------------------------------------------------------------------------------------


def test_word_files_stay_when_a_pdf_is_open_on_windows(
    pair: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    pdf = pair[1].with_suffix(".pdf")
    for target in (*pair, pdf):
        target.write_bytes(OLD_FR)
    refuse(monkeypatch, lambda path, target: path == pdf)
    with pytest.raises(WriteError) as raised:
        write_content(dict.fromkeys((*pair, pair[0].with_suffix(".pdf"), pdf), b"new"))
    (problem,) = raised.value.problems
    assert str(problem) == (
        f"{pdf}: report-2025.nl.pdf cannot be written; nothing was changed "
        "(close it in the program that shows it if it is open there, and check who may write here) [write-open]"
    )
    assert [target.read_bytes() for target in (*pair, pdf)] == [OLD_FR] * 3
    assert names(pdf.parent) == sorted([pair[0].name, pair[1].name, pdf.name])


def test_a_pdf_that_libreoffice_shows_stops_everything(pair: tuple[Path, Path]) -> None:
    pdf = pair[1].with_suffix(".pdf")
    (pdf.parent / f".~lock.{pdf.name}#").touch()
    with pytest.raises(WriteError, match=r"report-2025\.nl\.pdf is open in Word or LibreOffice; nothing was changed"):
        write_content({pair[0]: b"new", pdf: b"new"})
    assert not pair[0].exists()


def test_targets_can_be_checked_before_the_work_is_done(pair: tuple[Path, Path]) -> None:
    check_targets(pair)
    pair[1].mkdir()
    with pytest.raises(WriteError) as raised:
        check_targets(pair)
    assert [problem.code for problem in raised.value.problems] == ["write-target"]
    assert names(pair[0].parent) == [pair[1].name]
