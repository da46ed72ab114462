"""Titles and descriptions in French and Dutch, put on the JSON Schema of each model while pydantic makes it."""

from __future__ import annotations

import re
from typing import Any

from pydantic.json_schema import GenerateJsonSchema, JsonSchemaMode, JsonSchemaValue
from pydantic_core import core_schema

from reportgen.load.reference import load_reference
from reportgen.model.base import Model
from reportgen.model.reference import FieldText, Reference


class BilingualSchema(GenerateJsonSchema):
    """What makes the schemas: pydantic's own generator, with the texts of reference/fields.yaml.

    A model, field or enumeration without an entry there keeps its English name and docstring.
    """

    def model_schema(self, schema: core_schema.ModelSchema) -> JsonSchemaValue:
        """Describe a model and each of its fields."""
        made = super().model_schema(schema)
        model: type[Model] = schema["cls"]
        reference = load_reference()
        made |= described(reference.fields.get(model.__name__), model.__doc__)
        for name, about in made["properties"].items():
            texts = described(field_text(reference, model, name), model.model_fields[name].description)
            about |= texts
            if about.get("default", ...) in (None, []):
                del about["default"]  # the same as no field; an editor would write `null` into a new one
            _merge_alternatives(about)
            # An editor shows the texts of the alternative that fits before those of the field.
            for alternative in about.get("anyOf", ()):
                if "$ref" in alternative:
                    alternative |= texts
        return made

    def generate(self, schema: core_schema.CoreSchema, mode: JsonSchemaMode = "validation") -> JsonSchemaValue:
        """Describe the enumerations when all is made: pydantic puts their names and docstrings on them last."""
        made = super().generate(schema, mode)
        reference = load_reference()
        for name, about in made.get("$defs", {}).items():
            if "enum" in about:
                about |= described(reference.fields.get(name), about.get("description"))
                about |= code_names(reference, name, about["enum"])
        return made


def field_text(reference: Reference, model: type[Model], name: str) -> FieldText | None:
    """Return the text of a field, of the model itself or of the nearest of its bases that has one."""
    for cls in model.__mro__:
        entry = reference.fields.get(cls.__name__)
        if entry and name in entry.fields:
            return entry.fields[name]
    return None


def described(text: FieldText | None, docstring: str | None) -> dict[str, Any]:
    """Return the title and the description in French and Dutch, the description followed by the English docstring."""
    english = " ".join((docstring or "").split())
    if text is None:
        return {"description": english} if english else {}
    sides = {"FR : ": text.description.fr, "NL: ": text.description.nl, "EN: ": english}
    return {
        "title": _both(text.title.fr, text.title.nl),
        "description": " — ".join(language + words for language, words in sides.items() if words),
    }


def code_names(reference: Reference, enumeration: str, codes: list[str]) -> dict[str, list[str]]:
    """Return the names of the codes in both languages, in the order of the codes; nothing when one of them has none.

    `enumDescriptions` is what editors show beside each value; to a validator it is a comment.
    """
    if enumeration == "Unit":
        names = {unit.value: _both(forms.fr.other, forms.nl.other) for unit, forms in reference.units.items()}
    else:
        group = re.sub(r"(?<=[a-z])(?=[A-Z])", "_", enumeration).lower()
        names = {code: _both(text.fr, text.nl) for code, text in reference.labels.get(group, {}).items()}
    return {"enumDescriptions": [names[code] for code in codes]} if names.keys() >= set(codes) else {}


def _merge_alternatives(about: JsonSchemaValue) -> None:
    """Write alternatives that differ in their type as one list of types; an editor shows the title for each of them."""
    alternatives = about.get("anyOf", ())
    types = [one.get("type") for one in alternatives]
    rules = [key for one in alternatives for key in one if key != "type"]
    if alternatives and None not in types and len({*types, *rules}) == len(types) + len(rules):
        del about["anyOf"]
        for one in alternatives:
            about |= one
        about["type"] = types


def _both(french: str | None, dutch: str | None) -> str:
    return " / ".join(dict.fromkeys(text for text in (french, dutch) if text))
