"""Turn the XHTML that the templates emit into a Document.

Every element, attribute and role is checked against the vocabulary; everything that is wrong is reported together,
at the template line it comes from.
"""

from __future__ import annotations

import re
from xml.sax.saxutils import unescape

from lxml import etree

from reportgen.document import Document
from reportgen.errors import DocumentError, Problem
from reportgen.language import Language
from reportgen.location import Location
from reportgen.parse.blocks import Blocks
from reportgen.parse.origin import origin
from reportgen.vocabulary import ORIGIN

_ORIGIN_IN_TEXT = re.compile(rf'{ORIGIN}="([^"]*)"')


def parse(xhtml: str, language: Language, name: str = "report.xhtml") -> Document:
    """Parse rendered XHTML into a Document in `language`; `name` is the file named where no template line is known.

    Raises DocumentError with every problem: not well-formed, outside the vocabulary, a key used twice.
    """
    parser = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=True, remove_comments=True)
    try:
        # A lone surrogate cannot be encoded; passed on as it is, the XML parser refuses it.
        root = etree.fromstring(xhtml.encode(errors="surrogatepass"), parser)
    except etree.XMLSyntaxError as error:
        raise DocumentError(_not_well_formed(xhtml, error, name)) from error
    try:
        return Blocks(language, name).document(root)
    except RecursionError as error:
        message = "elements stand in one another hundreds deep"
        raise DocumentError(Problem("xhtml-too-deep", message, Location(name))) from error


def _not_well_formed(xhtml: str, error: etree.XMLSyntaxError, name: str) -> Problem:
    line, column = error.position
    before = "\n".join(xhtml.split("\n")[:line][:-1]) + "\n" + xhtml.split("\n")[line - 1][:column]
    origins = _ORIGIN_IN_TEXT.findall(before)
    what = (error.msg or "cannot be read").split(", line ")[0]
    return Problem(
        "xhtml-not-well-formed",
        f"the template does not give well-formed XHTML near here: {what}",
        origin(unescape(origins[-1], {"&quot;": '"'}), name) if origins else Location(name),
        hint="every element is closed, & is written &amp; and attributes stand in quotes",
    )
