"""Package: the zip archive around the parts of an office document."""

import io
import zipfile
from xml.sax.saxutils import escape, quoteattr

FIXED_TIME = (1980, 1, 1, 0, 0, 0)
XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

text = escape
attribute = quoteattr


def write_package(parts):
    """The bytes of an archive with the parts (name -> text) in their order, stored, all of the same time."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_STORED) as archive:
        for name, content in parts.items():
            info = zipfile.ZipInfo(name, FIXED_TIME)
            info.create_system = 0
            info.external_attr = 0
            archive.writestr(info, content.encode("utf-8"))
    return buffer.getvalue()


def content_types(overrides):
    """[Content_Types].xml of an Office Open XML package, from part name -> content type."""
    entries = "".join(f'<Override PartName="/{name}" ContentType="{kind}"/>' for name, kind in overrides.items())
    return (
        XML_HEAD + '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{entries}</Types>'
    )


def relationships(targets):
    """A .rels part, from id -> (last part of the type, target)."""
    entries = "".join(
        f'<Relationship Id="{key}" Type="{kind if "://" in kind else f"{OFFICE}/{kind}"}" Target="{target}"/>'
        for key, (kind, target) in targets.items()
    )
    return f'{XML_HEAD}<Relationships xmlns="{RELATIONSHIPS}">{entries}</Relationships>'


CORE_KIND = "application/vnd.openxmlformats-package.core-properties+xml"
CORE_RELATION = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"


def core_properties(title):
    """docProps/core.xml: the language and, if there is one, the title; no dates and no author."""
    return (
        XML_HEAD + "<cp:coreProperties"
        ' xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"'
        ' xmlns:dc="http://purl.org/dc/elements/1.1/">'
        + (f"<dc:title>{text(title)}</dc:title>" if title else "")
        + "<dc:language>de-DE</dc:language></cp:coreProperties>"
    )


def package_relationships(main):
    """_rels/.rels: the main part and the core properties."""
    return relationships({"rId1": ("officeDocument", main), "rId2": (CORE_RELATION, "docProps/core.xml")})
