"""The PDF of a Word file: what LibreOffice exported, compared with the Word file and mended (docs/pdf.md).

The only modules that know pikepdf, which is installed with the extra `pdf`.
"""
