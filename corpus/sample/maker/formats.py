"""Formats: the extensions that can be made, each with its maker."""

from maker.docx import make_docx
from maker.eml import make_eml
from maker.odt import make_odt
from maker.pdf import make_pdf
from maker.pptx import make_pptx
from maker.rtf import make_rtf
from maker.xlsx import make_xlsx

MAKERS = {
    "docx": make_docx,
    "eml": lambda source: make_eml(source, make),
    "odt": make_odt,
    "pdf": make_pdf,
    "pptx": make_pptx,
    "rtf": make_rtf,
    "xlsx": make_xlsx,
}


def make(source):
    """The bytes of the document that a source describes."""
    if source.format not in MAKERS:
        raise source.error(1, f"unknown format {source.format!r}; known are {', '.join(MAKERS)}")
    return MAKERS[source.format](source)
