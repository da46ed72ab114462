"""Files → Report: every problem of every file in one go, each with its place and with what to do.

load(path)      the Report, or DataError
read(path)      the same without raising: report, errors, warnings, and where each field stands

files           which files belong to a report            text_file, csv_*   bytes → text, cells
yaml_file, json_file, observations_csv → Tree             merge              many trees → one
validation, messages   the model's refusals in plain words
rules           what the model alone cannot check         reference          the data of the installation
"""

from __future__ import annotations

from reportgen.load.reading import Loaded, load, read

__all__ = ["Loaded", "load", "read"]
