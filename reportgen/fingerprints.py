"""Fingerprints of the texts of a Document: by them an edited file knows which texts are still as they were written."""

from __future__ import annotations

import hashlib
import unicodedata
from collections.abc import Iterator, Mapping

from reportgen.document import Block, Chart, Document, Figure, Footnote, Inline, Run, Table, block_lines, plain

_SIGNS = str.maketrans({**dict.fromkeys("‘’ʼ′", "'"), **dict.fromkeys("“”„‟«»″", '"'), "‑": "-", "‐": "-", "…": "..."})
"""Signs that Word types for others, such as the curved apostrophe, as the one that is on the keyboard."""


def fingerprints(document: Document) -> Mapping[str, str]:
    """The fingerprint of each text by its key, and of each row of a table by the key of its first cell.

    Spaces, invisible characters and the forms of apostrophes, quotation marks and hyphens do not count: Word and
    LibreOffice change them by themselves.
    """
    return dict(_of_blocks(document.blocks))


def _of_blocks(blocks: tuple[Block | Chart, ...]) -> Iterator[tuple[str, str]]:
    for block in blocks:
        match block:
            case Table():
                yield f"{block.key}/caption", fingerprint(block.caption)
                for row in block.rows:
                    if row.cells:
                        yield row.cells[0].key, fingerprint(tuple(item for cell in row.cells for item in cell.content))
            case Figure():
                yield f"{block.key}/caption", fingerprint(block.caption)
                yield from _of_blocks(block.blocks)
            case Chart():
                # What a chart draws is compared figure by figure; its words are not in the text.
                continue
            case _:
                for line in block_lines(block):
                    yield line.key, fingerprint(line.content)


def fingerprint(content: tuple[Inline, ...]) -> str:
    """The fingerprint of one text: of its words, and after a point of its footnotes, if it has any."""
    notes = [item for item in content if isinstance(item, Footnote)]
    words = _hashed(plain(tuple(item for item in content if isinstance(item, Run))))
    if not notes:
        return words
    return f"{words}.{_GONE if any(note.gone for note in notes) else _hashed(plain(tuple(notes)))}"


_GONE = "?"
"""In place of the footnotes, where one of them is gone, so that they cannot be told to be what they were."""


def same_words(written: str, now: str) -> bool:
    """Whether two fingerprints are of the same text, as far as its footnotes are known."""
    return written == now or (now.endswith(_GONE) and written.partition(".")[0] == now.partition(".")[0])


def _hashed(text: str) -> str:
    plain_signs = unicodedata.normalize("NFC", text).translate(_SIGNS)
    words = "".join(one for one in plain_signs if not one.isspace() and unicodedata.category(one) != "Cf")
    return hashlib.sha256(words.encode()).hexdigest()[:12]
