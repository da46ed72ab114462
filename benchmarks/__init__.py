"""How well a pair of texts is checked: recall by kind of error, false alarms, time. See README.md.

pairs       good pairs: files of pairs, and the sample report
mutations   one injected error at a time, by kind, with regular expressions of their own
errors      the errors injected into a set of pairs, the same ones for the same seed
checkers    what is measured: reportgen, and translate-toolkit where it is installed
measures    recall, false alarms, time
table       the measures as text
"""
