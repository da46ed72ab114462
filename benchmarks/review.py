"""Measure how well pairs of texts are checked, and print it.

python -m benchmarks.review                                  the pairs of the sample report
python -m benchmarks.review --pairs pairs.jsonl              other pairs: a JSON object with id, fr and nl a line
python -m benchmarks.review --pairs pairs.jsonl --known-divergences differ.jsonl --show
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from benchmarks.checkers import Checker, reportgen_findings, translate_toolkit
from benchmarks.errors import InjectedError, inject
from benchmarks.measures import Measures, measure
from benchmarks.mutations import KINDS
from benchmarks.pairs import Pair, read_ids, read_pairs, sample_pairs
from benchmarks.table import table

_SAMPLE = Path(__file__).parents[1] / "samples" / "2025"


def main(arguments: Sequence[str] | None = None) -> None:
    """Run the benchmark that the command line asks for."""
    options = _parser().parse_args(arguments)
    checkers: dict[str, Checker] = {"reportgen": reportgen_findings}
    other = None if options.reportgen_only else translate_toolkit()
    if other:
        checkers["translate-toolkit"] = other
    elif not options.reportgen_only:
        print("translate-toolkit is not installed: its checks are not measured (pip install translate-toolkit)")
    for title, pairs in _sets(options):
        errors = {kind: inject(pairs, kind, options.errors, options.seed) for kind in KINDS}
        measures = {name: measure(checker, pairs, errors) for name, checker in checkers.items()}
        print(table(title, measures))
        if options.show:
            _show(measures["reportgen"], {pair.id: pair for pair in pairs})


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.review", description=__doc__.splitlines()[0])
    parser.add_argument("--pairs", type=Path, action="append", default=[], help="file of good pairs (again for more)")
    parser.add_argument("--known-divergences", type=Path, help="file whose ids are left out of the good pairs")
    parser.add_argument("--sample", type=Path, help="report directory (default without --pairs: samples/2025)")
    parser.add_argument("--errors", type=int, default=200, help="most errors of each kind (default 200)")
    parser.add_argument("--seed", type=int, default=1, help="another seed draws other errors (default 1)")
    parser.add_argument("--reportgen-only", action="store_true", help="leave translate-toolkit out")
    parser.add_argument("--show", action="store_true", help="list the false alarms and the errors that were missed")
    return parser


def _sets(options: argparse.Namespace) -> Iterator[tuple[str, list[Pair]]]:
    without = read_ids(options.known_divergences) if options.known_divergences else []
    for file in options.pairs:
        yield file.name, read_pairs(file, without)
    if options.sample or not options.pairs:
        sample = options.sample or _SAMPLE
        yield f"sample {sample.name}", sample_pairs(sample)


def _show(measures: Measures, pairs: Mapping[str, Pair]) -> None:
    for name, findings in measures.alarms.items():
        print(f"\nfalse alarm in {name}: {'; '.join(sorted(findings))}\n  {pairs[name].fr}\n  {pairs[name].nl}")
    for recall in measures.recall.values():
        for error in recall.missed:
            print(f"\nmissed: {_description(error)}\n  {error.bad.fr}\n  {error.bad.nl}")


def _description(error: InjectedError) -> str:
    old = error.pair.side(error.language)[error.edit.start : error.edit.end]
    side = error.language.english
    return f"{error.kind}, {error.edit.how}, in {error.pair.id}: “{old}” is “{error.edit.new}” in {side}"


if __name__ == "__main__":
    main()
