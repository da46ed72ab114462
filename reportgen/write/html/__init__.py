"""Documents → HTML: the page on which reviewers look at two documents side by side."""

from reportgen.write.html.page import review_page

__all__ = ["review_page"]
