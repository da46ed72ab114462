"""Compare what pandoc reads from the two Word files: the tree of headings and the shapes of the tables."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any


def outline(path: str) -> list[tuple[str, int, int]]:
    """Headings as (h, level, 0) and tables as (table, rows, columns), in reading order."""
    found: list[tuple[str, int, int]] = []
    for block in json.loads(Path(path).read_text(encoding="utf-8"))["blocks"]:
        if block["t"] == "Header":
            found.append(("h", block["c"][0], 0))
        elif block["t"] == "Table":
            found.append(("table", *shape(block["c"])))
    return found


def shape(table: list[Any]) -> tuple[int, int]:
    """Rows and columns of a table in pandoc's JSON."""
    _, _, columns, head, bodies, _ = table
    return len(head[1]) + sum(len(body[2]) + len(body[3]) for body in bodies), len(columns)


if __name__ == "__main__":
    french, dutch = outline(sys.argv[1]), outline(sys.argv[2])
    if not french or french != dutch:
        sys.exit(f"pandoc reads {len(french)} headings and tables from the French file, other ones from the Dutch")
    print(f"pandoc reads the same {len(french)} headings and tables from both files")
