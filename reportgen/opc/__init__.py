"""Office packages (Open Packaging Conventions, ISO/IEC 29500-2): a Word file opened safely, as parts and relationships.

    package = open_package(path)              # ReadError with a plain message for anything that is no Word file
    body = package.xml(package.main)          # the root of word/document.xml
    for relationship in package.relationships(package.main).values(): …

Knows nothing of what the parts mean.
"""

from reportgen.opc.opening import open_package
from reportgen.opc.package import Package, Relationship

__all__ = ["Package", "Relationship", "open_package"]
