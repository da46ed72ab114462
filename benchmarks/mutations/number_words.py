"""Errors in numbers that are written in words: cardinals, ordinals and fractions."""

from __future__ import annotations

from benchmarks.mutations.edit import Mutator, exchanged
from reportgen.language import Language

cardinals: Mutator = exchanged(
    {
        Language.FR: (
            ("deux", "trois", "quatre", "cinq", "six", "sept", "huit", "dix", "onze", "douze", "quinze", "seize"),
            ("vingt", "trente", "quarante", "cinquante", "soixante", "cent"),
            ("dizaine", "vingtaine", "centaine", "cinquantaine"),
        ),
        Language.NL: (
            ("twee", "drie", "vier", "vijf", "zes", "zeven", "negen", "tien", "elf", "twaalf", "vijftien", "zestien"),
            ("twintig", "dertig", "veertig", "vijftig", "zestig", "honderd"),
            ("tiental", "twintigtal", "honderdtal", "vijftigtal"),
        ),
    }
)
ordinals: Mutator = exchanged(
    {
        Language.FR: (
            ("premier", "deuxième", "troisième", "quatrième", "cinquième"),
            ("première", "deuxième", "troisième", "quatrième", "sixième"),
            ("premiers", "deuxièmes"), ("premières", "deuxièmes"), ("seconde", "troisième"),
        ),
        Language.NL: (("eerste", "tweede", "derde", "vierde", "vijfde", "zesde"),),
    }
)  # fmt: skip
fractions: Mutator = exchanged(
    {
        Language.FR: (
            ("un tiers", "un quart", "la moitié", "deux tiers", "trois quarts", "un cinquième"),
            ("le tiers", "le quart", "la moitié"),
        ),
        Language.NL: (
            ("een derde", "een kwart", "de helft", "twee derde", "driekwart", "een vijfde"),
            ("tweederde", "driekwart"),
        ),
    }
)
