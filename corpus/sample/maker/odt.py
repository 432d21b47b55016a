"""ODT: an OpenDocument text with styles, lists, tables and a running head."""

from maker.markup import Heading, ListBlock, PageBreak, Paragraph, Table, parse_blocks
from maker.package import XML_HEAD, text, write_package

MIMETYPE = "application/vnd.oasis.opendocument.text"
URN = "urn:oasis:names:tc:opendocument:xmlns:"
SPACES = " ".join(
    f'xmlns:{prefix}="{address}"' for prefix, address in {
        "office": f"{URN}office:1.0", "style": f"{URN}style:1.0", "text": f"{URN}text:1.0", "table": f"{URN}table:1.0",
        "fo": f"{URN}xsl-fo-compatible:1.0", "meta": f"{URN}meta:1.0", "dc": "http://purl.org/dc/elements/1.1/",
    }.items()
)


def make_odt(source):
    """The bytes of the OpenDocument text that a source describes; the media type is the first part."""
    body = "".join(block_xml(block) for block in parse_blocks(source))
    return write_package({
        "mimetype": MIMETYPE,
        "META-INF/manifest.xml": manifest(),
        "content.xml": content(body),
        "styles.xml": styles(source.text("runningHead"), source.flag("pageNumbers")),
        "meta.xml": meta(source.text("title")),
    })


def block_xml(block):
    match block:
        case Heading():
            attributes = f'text:style-name="Heading_20_{block.level}" text:outline-level="{block.level}"'
            return f"<text:h {attributes}>{spans(block.runs)}</text:h>"
        case Paragraph():
            return paragraph(block.runs, "Standard")
        case ListBlock():
            return list_xml(block)
        case Table():
            return table(block)
        case PageBreak():
            return '<text:p text:style-name="PageBreak"/>'


def paragraph(runs, style):
    return f'<text:p text:style-name="{style}">{spans(runs)}</text:p>'


def spans(runs):
    return "".join(span(run) for run in runs)


def span(run):
    style = ("Bold" if run.bold else "") + ("Italic" if run.italic else "")
    return f'<text:span text:style-name="{style}">{text(run.text)}</text:span>' if style else text(run.text)


def list_xml(block):
    style = "Bullets" if block.start is None else "Numbers"
    first = "" if block.start is None else f' text:start-value="{block.start}"'
    items = "".join(
        f"<text:list-item{first if index == 0 else ''}>{paragraph(item, 'ListItem')}</text:list-item>"
        for index, item in enumerate(block.items)
    )
    return f'<text:list text:style-name="{style}">{items}</text:list>'


def table(block):
    columns = f'<table:table-column table:number-columns-repeated="{len(block.head)}"/>'
    head = f"<table:table-header-rows>{table_row(block.head, 'TableHead')}</table:table-header-rows>"
    rows = "".join(table_row(row, "TableText") for row in block.rows)
    return f"<table:table>{columns}{head}{rows}</table:table>" + '<text:p text:style-name="TableText"/>'


def table_row(cells, style):
    start = '<table:table-cell table:style-name="Cell" office:value-type="string">'
    content = "".join(f"{start}{paragraph(cell, style)}</table:table-cell>" for cell in cells)
    return f"<table:table-row>{content}</table:table-row>"


def content(body):
    automatic = (
        span_style("Bold", 'fo:font-weight="bold"') + span_style("Italic", 'fo:font-style="italic"')
        + span_style("BoldItalic", 'fo:font-weight="bold" fo:font-style="italic"')
        + list_style("Bullets", "bullet", 'text:bullet-char="•"')
        + list_style("Numbers", "number", 'style:num-format="1" style:num-suffix="."')
        + '<style:style style:name="PageBreak" style:family="paragraph" style:parent-style-name="Standard">'
        '<style:paragraph-properties fo:break-before="page"/></style:style>'
        '<style:style style:name="Cell" style:family="table-cell">'
        '<style:table-cell-properties fo:padding="0.1cm" fo:border="0.5pt solid #808080"/></style:style>'
    )
    return (
        f'{XML_HEAD}<office:document-content {SPACES} office:version="1.2">'
        f"<office:automatic-styles>{automatic}</office:automatic-styles>"
        f"<office:body><office:text>{body}</office:text></office:body></office:document-content>"
    )


def span_style(name, properties):
    return f'<style:style style:name="{name}" style:family="text"><style:text-properties {properties}/></style:style>'


def list_style(name, kind, label):
    indent = (
        '<style:list-level-properties text:list-level-position-and-space-mode="label-alignment">'
        '<style:list-level-label-alignment text:label-followed-by="listtab"'
        ' fo:text-indent="-0.5cm" fo:margin-left="1cm"/>'
        "</style:list-level-properties>"
    )
    element = f"text:list-level-style-{kind}"
    level = f'<{element} text:level="1" {label}>{indent}</{element}>'
    return f'<text:list-style style:name="{name}">{level}</text:list-style>'


def styles(head, numbers):
    """The styles of paragraphs and the page with its header and footer."""
    named = [
        style("Standard", "Standard", "0.2cm", "11pt"),
        style("Heading_20_1", "Heading 1", "0.4cm", "18pt", bold=True, outline=1),
        style("Heading_20_2", "Heading 2", "0.3cm", "14pt", bold=True, outline=2),
        style("Heading_20_3", "Heading 3", "0.2cm", "12pt", bold=True, outline=3),
        style("ListItem", "List Item", "0.1cm", "11pt"),
        style("TableText", "Table Text", "0cm", "10pt"),
        style("TableHead", "Table Head", "0cm", "10pt", bold=True),
        style("Margin", "Margin", "0cm", "8.5pt"),
    ]
    header = f'<style:header><text:p text:style-name="Margin">{text(head)}</text:p></style:header>' if head else ""
    number = '<text:page-number text:select-page="current">1</text:page-number>'
    footer = f'<style:footer><text:p text:style-name="Margin">Seite {number}</text:p></style:footer>' if numbers else ""
    return (
        f'{XML_HEAD}<office:document-styles {SPACES} office:version="1.2"><office:styles>'
        '<style:default-style style:family="paragraph"><style:text-properties fo:language="de" fo:country="DE"/>'
        "</style:default-style>"
        f"{''.join(named)}</office:styles><office:automatic-styles>"
        '<style:page-layout style:name="A4">'
        '<style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" fo:margin="2.2cm"/>'
        "<style:header-style/><style:footer-style/></style:page-layout></office:automatic-styles><office:master-styles>"
        f'<style:master-page style:name="Standard" style:page-layout-name="A4">{header}{footer}</style:master-page>'
        "</office:master-styles></office:document-styles>"
    )


def style(key, name, after, size, bold=False, outline=None):
    level = "" if outline is None else f' style:default-outline-level="{outline}"'
    weight = ' fo:font-weight="bold"' if bold else ""
    before = "0.5cm" if outline else "0cm"
    return (
        f'<style:style style:name="{key}" style:display-name="{name}" style:family="paragraph"{level}>'
        f'<style:paragraph-properties fo:margin-top="{before}" fo:margin-bottom="{after}"/>'
        f'<style:text-properties fo:font-family="Liberation Sans" fo:font-size="{size}"{weight}/></style:style>'
    )


def meta(title):
    entry = f"<dc:title>{text(title)}</dc:title>" if title else ""
    return (
        f'{XML_HEAD}<office:document-meta {SPACES} office:version="1.2">'
        f"<office:meta>{entry}<dc:language>de-DE</dc:language></office:meta></office:document-meta>"
    )


def manifest():
    entries = {"/": MIMETYPE, "content.xml": "text/xml", "styles.xml": "text/xml", "meta.xml": "text/xml"}
    lines = "".join(
        f'<manifest:file-entry manifest:full-path="{path}" manifest:media-type="{kind}"/>'
        for path, kind in entries.items()
    )
    space = f'xmlns:manifest="{URN}manifest:1.0"'
    return f'{XML_HEAD}<manifest:manifest {space} manifest:version="1.2">{lines}</manifest:manifest>'
