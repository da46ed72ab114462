"""Where templates/ and schemas/ live: inside the wheel, or beside the package in a checkout."""

from __future__ import annotations

from pathlib import Path

from reportgen.errors import Problem, ResourceError

PACKAGE = Path(__file__).parent


def resource_root(name: str) -> Path:
    """Return the directory `name` of the installation; raise ResourceError naming both places that were tried.

    A wheel holds it in the package, an editable install and a bare checkout one level up.
    """
    candidates = (PACKAGE / name, PACKAGE.parent / name)
    for candidate in candidates:
        if candidate.is_dir():
            return candidate
    tried = " and ".join(str(candidate) for candidate in candidates)
    raise ResourceError(
        Problem("resource-missing", f"no directory {name!r}; looked in {tried}", hint="reinstall reportgen")
    )
