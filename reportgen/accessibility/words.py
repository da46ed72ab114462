"""Words of the three languages of Belgium and of English that the checks know: plainly a table.

Texts are compared in lower case, with straight apostrophes and without punctuation at their ends.
"""

from __future__ import annotations

LANGUAGE_NAMES = {"fr": "French", "nl": "Dutch", "de": "German", "en": "English"}


def _entries(text: str) -> frozenset[str]:
    return frozenset(" ".join(entry.split()) for entry in text.split(",") if entry.strip())


# Words that stand in most sentences of one of these languages and in none of the others. Words that two of them share
# (de, en, die, was, of, in, is, des, on, or …) are left out. An apostrophe belongs to the word before it.
FUNCTION_WORDS: dict[str, frozenset[str]] = {
    "fr": _entries("""
        le, les, et, est, sont, dans, pour, avec, qui, ne, pas, au, aux, du, une, cette, ces, ce, il, elle, ils, elles,
        la, un, que, par, entre, l', d', qu', n', s', ou, où, leur, leurs, ainsi, afin, selon, sans, été, être, ont,
        sur, dont, peut, doit, nous, vous, mais, comme, après, chaque
    """),
    "nl": _entries("""
        het, een, van, zijn, dat, met, voor, op, aan, bij, naar, door, niet, wordt, worden, werd, uit, tot, ook, om,
        onder, er, heeft, hebben, tussen, tegen, deze, dit, geen, nog, volgens, zonder, te, hun, wij, kan, moet, maar,
        na, elke, inzake, alsook, indien, zodat, welke
    """),
    "de": _entries("""
        der, das, und, ist, nicht, von, mit, auf, für, dem, ein, eine, einer, wird, sich, auch, oder, durch,
        nach, zum, zur, sind, wurde, wurden, über, aus, haben, zwischen, dass, im, am, dieser, diese, wir, kann, muss,
        aber, jede
    """),
    "en": _entries("""
        the, and, to, that, were, with, for, by, from, this, which, have, has, been, are, it, its, not, their, will,
        would, should, these, they, we, you, can, must, but, each, into, than
    """),
}

VAGUE_LINKS = _entries("""
    ici, cliquez ici, cliquer ici, voir ici, lien, ce lien, le lien, lire la suite, lire plus, la suite, suite,
    en savoir plus, plus d'infos, plus d'informations, plus d'information, plus, voir plus, voir, détails, télécharger,
    consulter, site web, ce site,

    hier, klik hier, zie hier, link, deze link, via deze link, lees meer, lees verder, meer lezen, meer weten,
    meer info, meer informatie, meer, bekijk, bekijk hier, details, downloaden, website, deze website,

    hier klicken, klicken sie hier, mehr, mehr erfahren, mehr lesen, weiterlesen, weitere informationen, herunterladen,

    here, click here, see here, this link, read more, more, learn more, more info, more information, download,
    this page, this website
""")
"""Texts of links that do not say where they lead, whatever stands around them (WCAG 2.1, failures F63 and F84)."""

PLACEHOLDER_ALTERNATIVES = _entries("""
    image, photo, photographie, figure, graphique, diagramme, forme, illustration, dessin, schéma, icône, objet, groupe,
    zone de texte, texte de remplacement, capture d'écran,

    afbeelding, foto, figuur, grafiek, diagram, vorm, illustratie, tekening, schema, pictogram, plaatje, object, groep,
    tekstvak, alternatieve tekst, schermafbeelding,

    bild, abbildung, grafik, diagramm, zeichnung, objekt, gruppe, textfeld, alternativtext,

    picture, chart, graph, graphic, drawing, shape, icon, group, text box, alt, alt text, alternative text, description,
    spacer, screenshot, rectangle, bullet
""")
"""Alternative texts that describe nothing (WCAG 2.1, failure F30); a number may follow, as in `Picture 3`."""

GENERATED_ALTERNATIVES = _entries("""
    description générée automatiquement, le contenu généré par l'ia peut être incorrect,
    automatisch gegenereerde beschrijving, door ai gegenereerde inhoud is mogelijk onjuist,
    automatisch generierte beschreibung, ki-generierte inhalte können fehlerhaft sein,
    description automatically generated, ai-generated content may be incorrect
""")
"""What Word adds to an alternative text that it made itself and that nobody has looked at."""

PLACEHOLDER_TITLES = _entries("""
    document, titre, sans titre, titre du document, modèle, naamloos, titel, titel van het document, sjabloon,
    dokument, unbenannt, vorlage, title, untitled, document title, word document, template
""")
"""Titles in the properties that say nothing of the document; a number may follow, as in `Document1`."""
