"""The command line: the only package that prints or exits, one module a command.

Exit status 0: fine. 1: findings (the two languages differ, a schema is out of date, a file is not accessible).
2: bad input or usage.
"""

from __future__ import annotations

import sys

import click

import reportgen
from reportgen.cli.build import build
from reportgen.cli.check_accessibility import check_accessibility
from reportgen.cli.diff import diff
from reportgen.cli.messages import BAD_INPUT, FINDINGS, count, say, show
from reportgen.cli.new import new
from reportgen.cli.reference_doc import reference_doc
from reportgen.cli.schema import schema
from reportgen.cli.templates import templates
from reportgen.cli.validate import validate
from reportgen.errors import MatchError, ReportgenError


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(reportgen.__version__, prog_name="reportgen")
def cli() -> None:
    """One directory of facts in, a matched French and Dutch pair of Word reports out."""


_COMMANDS = (new, validate, build, diff, check_accessibility, reference_doc, templates, schema)

_UNDONE = {"diff": "compared", "check-accessibility": "checked"}
"""What a command that writes no file of its own has not done."""

for command in _COMMANDS:
    cli.add_command(command)


def main() -> None:
    """Run the command line; every error becomes a message and an exit status."""
    try:
        status = cli.main(standalone_mode=False)
    except click.ClickException as error:
        error.show()
        status = error.exit_code
    except (click.Abort, KeyboardInterrupt):
        say("interrupted; nothing was written")
        status = 130
    except ReportgenError as error:
        show(error.problems)
        say(f"{count(error.problems)}; nothing was {_UNDONE.get(next(iter(sys.argv[1:]), ''), 'written')}")
        status = FINDINGS if isinstance(error, MatchError) else BAD_INPUT
    except OSError as error:  # of what is printed itself: the disk is full, or nobody reads on
        say(str(error))
        status = BAD_INPUT
    sys.exit(status if isinstance(status, int) else 0)
