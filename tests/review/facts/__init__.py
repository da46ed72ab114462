"""Tests of reportgen.review.facts."""
