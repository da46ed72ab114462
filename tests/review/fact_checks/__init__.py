"""Tests of reportgen.review.fact_checks."""
