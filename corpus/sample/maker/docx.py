"""DOCX: a Word document with real styles, numbering, tables and a running head."""

from maker.markup import Heading, ListBlock, PageBreak, Paragraph, Table, parse_blocks
from maker.package import (
    CORE_KIND, OFFICE, XML_HEAD, content_types, core_properties, package_relationships, relationships, text,
    write_package,
)

WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"
SPACES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    f' xmlns:r="{OFFICE}"'
)
TEXT_WIDTH = 9070  # twentieths of a point
BULLETS = 1


def make_docx(source):
    """The bytes of the Word document that a source describes."""
    blocks = parse_blocks(source)
    head, numbers = source.text("runningHead"), source.flag("pageNumbers")
    parts = {
        "word/document.xml": ("document.main", document(blocks, head, numbers)),
        "word/styles.xml": ("styles", styles()),
        "word/numbering.xml": ("numbering", numbering(numbered_lists(blocks))),
    }
    related = {"rIdStyles": ("styles", "styles.xml"), "rIdNumbering": ("numbering", "numbering.xml")}
    if head:
        parts["word/header1.xml"] = ("header", margin_text("hdr", "Header", run_xml(head)))
        related["rIdHeader"] = ("header", "header1.xml")
    if numbers:
        field = '<w:fldSimple w:instr=" PAGE "><w:r><w:t>1</w:t></w:r></w:fldSimple>'
        parts["word/footer1.xml"] = ("footer", margin_text("ftr", "Footer", run_xml("Seite ") + field))
        related["rIdFooter"] = ("footer", "footer1.xml")
    kinds = {name: f"{WORD}.{kind}+xml" for name, (kind, _) in parts.items()}
    return write_package({
        "[Content_Types].xml": content_types(kinds | {"docProps/core.xml": CORE_KIND}),
        "_rels/.rels": package_relationships("word/document.xml"),
        "docProps/core.xml": core_properties(source.text("title")),
        "word/_rels/document.xml.rels": relationships(related),
        **{name: content for name, (_, content) in parts.items()},
    })


def numbered_lists(blocks):
    return [block for block in blocks if isinstance(block, ListBlock) and block.start is not None]


def document(blocks, head, numbers):
    """The main part: all blocks and the page they stand on."""
    numbered = numbered_lists(blocks)
    has_title = sum(isinstance(block, Heading) and block.level == 1 for block in blocks) == 1
    body = "".join(block_xml(block, has_title, numbered) for block in blocks)
    header = '<w:headerReference w:type="default" r:id="rIdHeader"/>' if head else ""
    footer = '<w:footerReference w:type="default" r:id="rIdFooter"/>' if numbers else ""
    page = (
        f'<w:sectPr>{header}{footer}<w:pgSz w:w="11906" w:h="16838"/>'
        '<w:pgMar w:top="1418" w:right="1418" w:bottom="1134" w:left="1418"'
        ' w:header="709" w:footer="567" w:gutter="0"/>'
        "</w:sectPr>"
    )
    return f"{XML_HEAD}<w:document {SPACES}><w:body>{body}{page}</w:body></w:document>"


def block_xml(block, has_title, numbered):
    """One block; the only heading of level 1 is the title of the document."""
    match block:
        case Heading(level=1) if has_title:
            return paragraph(block.runs, "Title")
        case Heading():
            return paragraph(block.runs, f"Heading{block.level}")
        case Paragraph():
            return paragraph(block.runs)
        case ListBlock():
            number = BULLETS if block.start is None else BULLETS + 1 + numbered.index(block)
            mark = f'<w:numPr><w:ilvl w:val="0"/><w:numId w:val="{number}"/></w:numPr>'
            return "".join(paragraph(item, "ListParagraph", mark) for item in block.items)
        case Table():
            return table(block)
        case PageBreak():
            return '<w:p><w:r><w:br w:type="page"/></w:r></w:p>'


def paragraph(runs, style="", properties=""):
    styled = f'<w:pStyle w:val="{style}"/>' if style else ""
    settings = f"<w:pPr>{styled}{properties}</w:pPr>" if styled or properties else ""
    return f"<w:p>{settings}{''.join(run_xml(run.text, run.bold, run.italic) for run in runs)}</w:p>"


def run_xml(content, bold=False, italic=False):
    settings = ("<w:b/>" if bold else "") + ("<w:i/>" if italic else "")
    settings = f"<w:rPr>{settings}</w:rPr>" if settings else ""
    return f'<w:r>{settings}<w:t xml:space="preserve">{text(content)}</w:t></w:r>'


def table(block):
    """A table with a head row that is repeated on each page, and a paragraph after it."""
    width = TEXT_WIDTH // len(block.head)
    grid = f'<w:gridCol w:w="{width}"/>' * len(block.head)
    rows = table_row(block.head, width, head=True) + "".join(table_row(row, width) for row in block.rows)
    style = '<w:tblPr><w:tblStyle w:val="TableGrid"/><w:tblW w:w="0" w:type="auto"/></w:tblPr>'
    return f"<w:tbl>{style}<w:tblGrid>{grid}</w:tblGrid>{rows}</w:tbl><w:p/>"


def table_row(cells, width, head=False):
    settings = "<w:trPr><w:tblHeader/></w:trPr>" if head else ""
    shade = '<w:shd w:val="clear" w:color="auto" w:fill="E7E6E6"/>' if head else ""
    style = "TableHead" if head else "TableText"
    start = f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{shade}</w:tcPr>'
    content = "".join(f"{start}{paragraph(cell, style)}</w:tc>" for cell in cells)
    return f"<w:tr>{settings}{content}</w:tr>"


def margin_text(element, style, content):
    """The header or footer of all pages."""
    settings = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>'
    return f"{XML_HEAD}<w:{element} {SPACES}><w:p>{settings}{content}</w:p></w:{element}>"


def numbering(numbered):
    """The bullets and one numbering for each numbered list, so that each begins with its own number."""
    levels = [list_level(1, "bullet", "•")] + [list_level(block.start, "decimal", "%1.") for block in numbered]
    abstract = "".join(
        f'<w:abstractNum w:abstractNumId="{index}"><w:multiLevelType w:val="singleLevel"/>{level}</w:abstractNum>'
        for index, level in enumerate(levels)
    )
    lists = "".join(
        f'<w:num w:numId="{index + BULLETS}"><w:abstractNumId w:val="{index}"/></w:num>' for index in range(len(levels))
    )
    return f"{XML_HEAD}<w:numbering {SPACES}>{abstract}{lists}</w:numbering>"


def list_level(start, kind, label):
    return (
        f'<w:lvl w:ilvl="0"><w:start w:val="{start}"/><w:numFmt w:val="{kind}"/><w:lvlText w:val="{label}"/>'
        '<w:lvlJc w:val="left"/><w:pPr><w:ind w:left="567" w:hanging="283"/></w:pPr></w:lvl>'
    )


def styles():
    """The styles: id, name, space before and after, size in half points, further settings."""
    defaults = (
        '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:cs="Calibri"/>'
        '<w:sz w:val="22"/><w:lang w:val="de-DE"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>'
        '<w:spacing w:after="120" w:line="264" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>'
    )
    listed = [
        style("Title", "Title", 0, 240, 40, "<w:b/>"),
        style("Heading1", "heading 1", 320, 120, 32, "<w:b/>", '<w:keepNext/>', outline=0),
        style("Heading2", "heading 2", 240, 100, 26, "<w:b/>", '<w:keepNext/>', outline=1),
        style("Heading3", "heading 3", 200, 80, 23, "<w:b/>", '<w:keepNext/>', outline=2),
        style("ListParagraph", "List Paragraph", 0, 60, 22),
        style("TableText", "Table Text", 20, 20, 19),
        style("TableHead", "Table Head", 20, 20, 19, "<w:b/>"),
        style("Header", "header", 0, 0, 17, '<w:color w:val="595959"/>'),
        style("Footer", "footer", 0, 0, 17, '<w:color w:val="595959"/>'),
    ]
    edges = "".join(
        f'<w:{edge} w:val="single" w:sz="4" w:space="0" w:color="808080"/>'
        for edge in ("top", "left", "bottom", "right", "insideH", "insideV")
    )
    grid = (
        '<w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/>'
        f"<w:tblPr><w:tblBorders>{edges}</w:tblBorders></w:tblPr></w:style>"
    )
    normal = '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>'
    return f"{XML_HEAD}<w:styles {SPACES}>{defaults}{normal}{''.join(listed)}{grid}</w:styles>"


def style(key, name, before, after, size, run="", keep="", outline=None):
    level = "" if outline is None else f'<w:outlineLvl w:val="{outline}"/>'
    return (
        f'<w:style w:type="paragraph" w:styleId="{key}"><w:name w:val="{name}"/><w:basedOn w:val="Normal"/><w:qFormat/>'
        f'<w:pPr>{keep}<w:spacing w:before="{before}" w:after="{after}"/>{level}</w:pPr>'
        f'<w:rPr>{run}<w:sz w:val="{size}"/></w:rPr></w:style>'
    )
