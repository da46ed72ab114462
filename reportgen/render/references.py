"""What data a template uses, read from Jinja's own syntax tree.

Loop variables, `set` variables and macro parameters are resolved to what they stand for, so that it does not matter
how each side names them.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from jinja2 import nodes

from reportgen.render.environment import TemplateEnvironment

Scope = dict[str, str]


class Reference(NamedTuple):
    """One use of data: its resolved text, such as `report.actions[].title | date`, and its line."""

    text: str
    line: int


def references(environment: TemplateEnvironment, name: str) -> list[Reference]:
    """Every expression that a template prints or tests, resolved."""
    parsed = environment.parse(environment.source_of(name), name)
    return list(_Walk(environment.language.value).block(parsed.body, {}))


class _Walk:
    """One template; a constant that names its own language is the same on both sides."""

    def __init__(self, language: str) -> None:
        self.language = language

    def block(self, body: list[nodes.Node], scope: Scope) -> Iterator[Reference]:
        for node in body:
            yield from self.statement(node, scope)

    def statement(self, node: nodes.Node, scope: Scope) -> Iterator[Reference]:
        match node:
            case nodes.Output():
                for part in node.nodes:
                    if not isinstance(part, nodes.TemplateData):
                        yield Reference(self.text(part, scope), part.lineno)
            case nodes.For():
                iterated = self.text(node.iter, scope)
                inner = scope | dict.fromkeys(_targets(node.target), f"{iterated}[]") | {"loop": "loop"}
                yield Reference(iterated, node.lineno)
                yield from self.block([*node.body, *node.else_], inner)
            case nodes.If():
                yield Reference(self.text(node.test, scope), node.lineno)
                yield from self.block([*node.body, *node.elif_, *node.else_], scope)
            case nodes.Assign():
                value = self.text(node.node, scope)
                scope |= dict.fromkeys(_targets(node.target), value)
            case nodes.Macro():
                inner = scope | {argument.name: f"{node.name}:{place}" for place, argument in enumerate(node.args)}
                yield from self.block(node.body, inner)
            case nodes.Include() | nodes.Import() | nodes.FromImport():
                yield Reference(f"{type(node).__name__.lower()} {self.text(node.template, scope)}", node.lineno)
            case nodes.CallBlock():
                yield Reference(self.text(node.call, scope), node.lineno)
                yield from self.block(node.body, scope)
            case _:
                yield from self.block(list(node.iter_child_nodes(only=("body",))), scope)

    def text(self, node: nodes.Node, scope: Scope) -> str:
        """An expression as text, its local names resolved."""
        match node:
            case nodes.Name():
                return scope.get(node.name, node.name)
            case nodes.Getattr():
                return f"{self.text(node.node, scope)}.{node.attr}"
            case nodes.Getitem():
                return f"{self.text(node.node, scope)}[{self.text(node.arg, scope)}]"
            case nodes.Filter() | nodes.Test():
                start = self.text(node.node, scope) if node.node is not None else ""
                return f"{start} | {node.name}{self.arguments(node, scope)}"
            case nodes.Call():
                return f"{self.text(node.node, scope)}{self.arguments(node, scope) or '()'}"
            case nodes.Const():
                return "<language>" if node.value == self.language else repr(node.value)
            case nodes.Compare():
                others = "".join(f" {one.op} {self.text(one.expr, scope)}" for one in node.ops)
                return self.text(node.expr, scope) + others
            case _:
                inner = ", ".join(self.text(child, scope) for child in node.iter_child_nodes())
                return f"{type(node).__name__.lower()}({inner})"

    def arguments(self, node: nodes.Filter | nodes.Test | nodes.Call, scope: Scope) -> str:
        given = [self.text(argument, scope) for argument in node.args]
        given += [f"{pair.key}={self.text(pair.value, scope)}" for pair in node.kwargs]
        return f"({', '.join(given)})" if given else ""


def _targets(node: nodes.Node) -> list[str]:
    return [name.name for name in ([node] if isinstance(node, nodes.Name) else node.find_all(nodes.Name))]
