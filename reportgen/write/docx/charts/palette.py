"""The colours of charts: told apart by colour-blind readers, in grey print, and against white paper.

Each has a contrast of at least 3:1 on white (WCAG 2.1, 1.4.11), a lightness of its own, and stays apart from the others
in the simulations of protanopia and deuteranopia; a test computes all three. Neighbours in the list differ most.
"""

from __future__ import annotations

SERIES = ("08265A", "CC5500", "0E6B7A", "9A89C6", "8A2B06")
"""Navy, orange, teal, lilac, brown: one for each series of a chart."""

TARGET = "1F1F1F"
"""A target is drawn in the colour of the text, and in a dashed line."""

INK = "1F1F1F"
AXIS = "767676"
GRID = "D9D9D9"
PAPER = "FFFFFF"
