"""The checks: functions from a WordFile to findings, one family a module, below the rules that they apply."""
