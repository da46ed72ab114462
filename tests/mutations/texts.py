"""Texts that lack a language, or that cite what they cannot."""

from __future__ import annotations

from .mutation import mistake, suites

TEXTS = (
    mistake(
        "a text is missing in Dutch",
        "missing-translation",
        "add nl: with the text",
        ("networks.yaml", 'place: {fr: "Bogota", nl: "Bogotá"}', '⇒place: {fr: "Bogota"}'),
    ),
    mistake(
        "a remark on a figure is missing in French",
        "missing-translation",
        "add fr: with the text",
        (
            "observations.csv",
            "nieuwsblad-2019-01-11,Première publication.,",
            "⇒nieuwsblad-2019-01-11,,",
        ),
    ),
    mistake(
        "a text cites an indicator that resembles another",
        "citation-unknown",
        "did you mean 'cocaine-antwerp'?",
        suites('⇒fr: "Voir {cocaine-antwerpen@2024}."', '⇒nl: "Zie {cocaine-antwerpen@2024}."'),
    ),
    mistake(
        "a text cites a year without a figure",
        "citation-unknown",
        "it has figures for: 2013, 2014",
        suites('⇒fr: "Voir {cocaine-antwerp@1999}."', '⇒nl: "Zie {cocaine-antwerp@1999}."'),
    ),
    mistake(
        "a text cites a field that holds no figure",
        "citation-unknown",
        "it has: start, budget",
        suites('⇒fr: "Coût : {unodc-colombia.cost}."', '⇒nl: "Kosten: {unodc-colombia.cost}."'),
    ),
    mistake(
        "a footnote has an unknown source",
        "citation-unknown",
        "correct the citation",
        suites('⇒fr: "Voir la note.[^xyz]"', '⇒nl: "Zie de nota.[^xyz]"'),
    ),
    mistake(
        "a citation lost one of its braces",
        "citation-unknown",
        "write a citation in one piece",
        suites('⇒fr: "Voir {cocaine-antwerp@2024."', '⇒nl: "Zie {cocaine-antwerp@2024."'),
    ),
    mistake(
        "a public text cites a restricted action",
        "citation-restricted",
        "release the fact as public, or leave the citation out",
        ("actions.yaml", "  - id: ports-alliance\n", "  - id: ports-alliance\n    release: restricted\n"),
        suites('⇒fr: "Voir {ports-alliance.budget}."', '⇒nl: "Zie {ports-alliance.budget}."'),
    ),
    mistake(
        "a figure is cited in French only",
        "citation-differs",
        "cite the same",
        (
            "actions.yaml",
            "    serves: [resolution/1, resolution/7, strategy/6.5, policy-note/eu-celac]\n",
            '    ⇒next_steps:\n      fr: "Voir {cocaine-antwerp@2024}."\n      nl: "Zie het cijfer."\n'
            "    serves: [resolution/1, resolution/7, strategy/6.5, policy-note/eu-celac]\n",
        ),
    ),
    mistake(
        "a figure of the data is typed in a text",
        "figure-retyped",
        "cite it: {cocaine-antwerp@2024}",
        suites('⇒fr: "La douane a saisi 44 tonnes."', '⇒nl: "De douane nam 44 ton in beslag."'),
        severity="warning",
    ),
    mistake(
        "a narrative holds a heading",
        "narrative-construct",
        "use paragraphs, lists, bold, emphasis and links",
        suites('⇒fr: "# Suites"', '⇒nl: "# Vervolg"'),
    ),
    mistake(
        "a narrative holds an image",
        "narrative-construct",
        "use paragraphs, lists, bold, emphasis and links",
        suites('⇒fr: "![Port](port.png)"', '⇒nl: "![Haven](port.png)"'),
    ),
)
