"""`reportgen diff`: what two Word files do not have in common, for reviewers."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import IO

import click

from reportgen.cli.arguments import DIRECTORY, PATH
from reportgen.cli.messages import BAD_INPUT, FINDINGS, count, say, show
from reportgen.cli.review_table import print_review
from reportgen.diff import annotated, changes_without_counterpart, compare_files
from reportgen.load import read
from reportgen.load.files import ACCEPTED
from reportgen.read import Tracked
from reportgen.review.acceptance import accept, acceptances_text, judge, read_acceptances
from reportgen.review.export import review_json
from reportgen.review.review import Review
from reportgen.write.files import Writer, write_files, write_texts
from reportgen.write.html import review_page
from reportgen.write.text import write_text_pair


@click.command()
@click.argument("first", type=PATH)
@click.argument("second", type=PATH)
@click.option("--as-rejected", is_flag=True, help="Read tracked changes as if all of them were rejected.")
@click.option("--data", type=DIRECTORY, help="Say which side departs from what the report in this directory says.")
@click.option("--since", type=PATH, nargs=2, help="The two files as they were: what changed in one language only?")
@click.option("--html", type=PATH, help="Write a page with both texts side by side and every finding in its place.")
@click.option("--json", "json_file", type=PATH, help="Write the findings as JSON.")
@click.option("--text", type=PATH, help="Write both texts into this directory, block n on line n in both.")
@click.option("--annotate", type=PATH, help="Write copies of both files into this directory, findings as comments.")
@click.option(
    "--accepted", type=PATH, help="Accepted findings; else accepted.json, in the directory of --data if given."
)
@click.option("--accept", "identifier", help="Accept the finding with this id, and write it into that file.")
@click.option("--because", default="", help="Why it is accepted.")
def diff(
    first: Path,
    second: Path,
    as_rejected: bool,
    data: Path | None,
    since: tuple[Path, Path] | None,
    html: Path | None,
    json_file: Path | None,
    text: Path | None,
    annotate: Path | None,
    accepted: Path | None,
    identifier: str | None,
    because: str,
) -> int:
    """Compare FIRST and SECOND: the French and the Dutch file of a report, or two versions of one of them."""
    tracked: Tracked = "rejected" if as_rejected else "accepted"
    report = None
    if data is not None:
        loaded = read(data)
        if loaded.report is None or loaded.errors:
            show(loaded.errors)
            say(f"{count(loaded.errors)}; nothing was compared")
            return BAD_INPUT
        report = loaded.report
    if since:
        review = changes_without_counterpart(since, (first, second), tracked=tracked)
    else:
        review = compare_files(first, second, report=report, tracked=tracked)
    accepted = accepted or (data or Path()) / ACCEPTED
    known = read_acceptances(accepted)
    if identifier:
        known = accept(identifier, because, review.remarks, known, review.texts())
        write_texts({accepted: acceptances_text(known)})
    judged = judge(review.remarks, known, review.texts())
    shown = replace(review, remarks=judged.open)
    _write(shown, html, json_file, text, annotate)
    print_review(shown, judged)
    return FINDINGS if any(remark.severity in {"error", "warning"} for remark in judged.open) else 0


def _write(review: Review, html: Path | None, json_file: Path | None, text: Path | None, notes: Path | None) -> None:
    """Write what was asked for: all of it or nothing."""
    texts: dict[Path, str] = {}
    if html is not None:
        texts[html] = review_page(review)
    if json_file is not None:
        texts[json_file] = review_json(review)
    if text is not None:
        for label, content in zip(review.labels, write_text_pair(review), strict=True):
            texts[text / f"report.{label}.txt"] = content
    writers: dict[Path, Writer] = {path: partial(_encode, content) for path, content in texts.items()}
    if notes is not None:
        writers |= {notes / Path(file).name: writer for file, writer in annotated(review).items()}
    if writers:
        write_files(writers)
    for path in writers:
        click.echo(path)


def _encode(content: str, stream: IO[bytes]) -> None:
    stream.write(content.encode())
