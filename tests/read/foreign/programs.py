"""Texts that other programs make Word files of: Markdown, a web page, rich text."""

from __future__ import annotations

from .words import Words


def markdown(w: Words) -> str:
    """What Pandoc knows: notes, lists of every sort, tables, quotations, code, equations, blocks of lines."""
    return f"""---
title: {w()}
author: {w()}
abstract: {w()}
---

# {w()} {{#one}}

{w()}[^1] **{w()}** *{w()}* `{w()}` ~~{w()}~~ [{w()}](https://example.org) H~2~O x^2^
{w()}^[{w()}]

[^1]: {w()}

    {w()}

{w()}

:   {w()}

    {w()}

{"Terme" if w.language == "fr" else "Begrip"}
:   {w()}
:   {w()}

5. {w()}
6. {w()}
    a. {w()}
        - {w()}

- [ ] {w()}
- [x] {w()}

> {w()}
>
> > {w()}

| {w()} | {w()} |
|------:|:-----:|
| {w()} | 116   |

: {w()}

+-----------------------------------------------------------------------------+------+
| {w():<75} | a    |
+=============================================================================+======+
| - {w():<73} | b    |
| - {w():<73} |      |
+-----------------------------------------------------------------------------+------+

$$\\sum_{{i=1}}^n \\frac{{x_i^2}}{{\\sqrt{{2}}}} = \\int_0^1 f(x)\\,dx$$

```python
{w()}
```

| {w()}
|    {w()}

## {w()}

{w()}
"""


def html(w: Words) -> str:
    """What LibreOffice knows of a web page: nested tables and lists, forms, what runs from right to left."""
    return f"""<html><head><meta charset="utf-8"><title>x</title></head><body lang="{w.language}"><h1>{w()}</h1>
<p>{w()} <b>{w()}</b> <a href="https://example.org">{w()}</a> H<sub>2</sub>O x<sup>2</sup>
<p align=right dir=rtl>{w()}
<table border=1><caption>{w()}</caption><tr><td rowspan=2>{w()}<td colspan=2>{w()}
<tr><td>{w()}<td><table border=1><tr><td>{w()}<td>{w()}</table></table>
<ul><li>{w()}<ul><li>{w()}</ul><li>{w()}</ul><dl><dt>{w()}<dd>{w()}</dl><pre>{w()}</pre><hr>
<blockquote>{w()}</blockquote><h2>{w()}</h2><ol start=5><li>{w()}<li>{w()}</ol><center>{w()}</center></body></html>"""


def rich_text(w: Words) -> str:
    """What old programs write: headers, notes, tables, columns, hidden and changed text."""
    note = f"{{\\super\\chftn}}{{\\footnote\\pard\\plain {{\\super\\chftn}} {w()}}}"
    return (
        "{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0 Times;}{\\f1 Symbol;}}"
        f"{{\\header {w()}\\par}}{{\\footer {w()}\\par}}\\pard\\b {w()}\\b0\\par {w()}{note} {w()}\\par "
        f"\\trowd\\cellx3000\\cellx6000 {w()}\\intbl\\cell {w()}\\cell\\row\\pard {w()} {{\\v {w()}}} {w()}\\par "
        f"\\sect\\sectd\\cols2 {w()}\\column {w()}\\par}}"
    )
