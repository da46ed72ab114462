"""The Jinja environment: sandboxed, strict about what is undefined, and every element marked with its template line."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

from jinja2 import ChoiceLoader, FileSystemLoader, StrictUndefined
from jinja2.ext import Extension
from jinja2.lexer import Token, TokenStream
from jinja2.sandbox import ImmutableSandboxedEnvironment
from jinja2.utils import missing
from pydantic import BaseModel

from reportgen.errors import Problem, TemplateError, suggestion
from reportgen.language import Language
from reportgen.location import Location
from reportgen.resources import resource_root
from reportgen.vocabulary import ORIGIN

_START_TAG = re.compile(r"<([A-Za-z][A-Za-z0-9]*)")


_UNSUITED = ("safe", "random", "pprint", "tojson", "urlize", "xmlattr", "lipsum", "cycler", "joiner", "dict", "range")
"""Jinja's own filters and functions that would print unescaped, differently each time, or outside the vocabulary."""


class MarkOrigin(Extension):
    """Write the template's name and line into each start tag, so that `parse` can say where an element comes from.

    Only text of the template itself is touched, never data: data arrive later and escaped.
    """

    def filter_stream(self, stream: TokenStream) -> Iterator[Token]:
        """Add the attribute to the start tags in template text."""
        name = self.environment.origin_name(stream.name)  # type: ignore[attr-defined]
        for token in stream:
            if token.type == "data":
                yield Token(token.lineno, token.type, _marked(token.value, name, token.lineno))
            else:
                yield token


def _marked(text: str, name: str, line: int) -> str:
    quoted = escape(name, {'"': "&quot;"})

    def mark(match: re.Match[str]) -> str:
        at = line + text.count("\n", 0, match.start())
        return f'{match.group()} {ORIGIN}="{quoted}:{at}"'

    return _START_TAG.sub(mark, text)


class Missing(StrictUndefined):
    """An undefined variable or field; its message names what is near."""

    @property
    def _undefined_message(self) -> str:
        name = str(self._undefined_name)
        if self._undefined_obj is missing:
            return f"unknown variable {name!r}"
        if self._undefined_obj is None:
            return f"there is nothing here to take {name!r} from"
        fields = list(type(self._undefined_obj).model_fields) if isinstance(self._undefined_obj, BaseModel) else []
        near = suggestion(name, fields)
        what = f"{type(self._undefined_obj).__name__} has no field {name!r}"
        return f"{what}; {near}" if near else what


class TemplateEnvironment(ImmutableSandboxedEnvironment):
    """The templates of one language; files of `overrides` come before the installed ones, file by file."""

    def __init__(self, language: Language, overrides: Path | None = None) -> None:
        self.language = language
        self.roots = template_roots(language, overrides)
        super().__init__(
            loader=ChoiceLoader([FileSystemLoader(root) for root in self.roots]),
            undefined=Missing,
            autoescape=True,
            trim_blocks=True,
            lstrip_blocks=True,
            extensions=[MarkOrigin],
        )
        for name in _UNSUITED:
            self.filters.pop(name, None)
            self.globals.pop(name, None)

    def template_names(self) -> list[str]:
        """Every template of the language, the user's own included."""
        return [name for name in self.list_templates() if name.endswith(".xhtml")]

    def source_of(self, template: str) -> str:
        """A template as it was written; raises TemplateNotFound."""
        assert self.loader is not None
        return self.loader.get_source(self, template)[0]

    def origin_name(self, template: str | None) -> str:
        """How a template is named in messages: as `templates/fr/actions.xhtml`, or under the user's own directory."""
        for root in self.roots:
            if template and (root / template).is_file():
                return shown(root / template)
        return template or "<template>"

    def is_safe_attribute(self, obj: Any, attr: str, value: Any) -> bool:
        """Templates read fields; the machinery of Pydantic is out of their reach."""
        if isinstance(obj, BaseModel):
            return _is_field(type(obj), attr)
        return super().is_safe_attribute(obj, attr, value)


@cache
def _is_field(model: type[BaseModel], name: str) -> bool:
    """Whether templates may read this attribute of a model; asked hundreds of thousands of times for a report."""
    return name in model.model_fields or isinstance(getattr(model, name, None), property)


def template_roots(language: Language, overrides: Path | None = None) -> tuple[Path, ...]:
    """The directories searched for a language's templates, the user's own first.

    Raises TemplateError when the user's own directory has no templates of any language: its name is then mistyped.
    """
    installed = resource_root("templates") / language.value
    if overrides and not any((overrides / one.value).is_dir() for one in Language):
        message = f"{overrides} holds no directory fr or nl with templates"
        hint = "check the name; a template of your own stands in fr or nl below it, like the installed ones"
        raise TemplateError(Problem("template-directory", message, Location(shown(overrides)), hint=hint))
    return (overrides / language.value, installed) if overrides else (installed,)


def shown(path: Path) -> str:
    """A path as messages show it: from the current directory where it lies below it, else from `templates` on."""
    try:
        return path.resolve().relative_to(Path.cwd()).as_posix()
    except ValueError:
        parts = path.parts
        return "/".join(parts[parts.index("templates") :]) if "templates" in parts else path.as_posix()
