"""Every part of a report with its path, at every depth; and how severe an incompleteness is."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from reportgen.model.base import Fact, Model, Release
from reportgen.model.report import Report, ReportStatus


class Part(NamedTuple):
    """A part of the report; `restricted` says that it, or something it belongs to, reaches no output."""

    path: str
    model: Model
    restricted: bool

    def field(self, name: str) -> str:
        """The path of one of its fields."""
        return f"{self.path}.{name}" if self.path else name


def parts(report: Report) -> Iterator[Part]:
    """Yield the report itself and every model inside it, parents before children."""
    yield from _parts(Part("", report, False))


def _parts(part: Part) -> Iterator[Part]:
    yield part
    for name in type(part.model).model_fields:
        value = getattr(part.model, name)
        path = part.field(name)
        children = (
            [(f"{path}[{index}]", item) for index, item in enumerate(value)]
            if isinstance(value, tuple)
            else [(path, value)]
        )
        for child_path, child in children:
            if isinstance(child, Model):
                yield from _parts(Part(child_path, child, part.restricted or is_restricted(child)))


def is_restricted(model: Model) -> bool:
    """Whether `model` is a fact that may reach no output."""
    return isinstance(model, Fact) and model.release is Release.RESTRICTED


def draft_of(report: Report) -> Report:
    """`report` as a draft, which may lack what the reference data have gained since it was final."""
    return report.model_copy(update={"status": ReportStatus.DRAFT})


def severity(report: Report) -> str:
    """The severity of something that a draft may lack and a final report may not."""
    return "error" if report.status is ReportStatus.FINAL else "warning"
