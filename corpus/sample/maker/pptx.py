"""PPTX: a presentation in which every `#` heading begins a slide."""

from dataclasses import dataclass, field

from maker.markup import Heading, ListBlock, PageBreak, Paragraph, Run, Table, parse_blocks
from maker.package import (
    CORE_KIND, OFFICE, XML_HEAD, content_types, core_properties, package_relationships, relationships, text,
    write_package,
)
from maker.pptx_frame import DRAWING, PRESENTATION, body_shape, layout, master, slide_shape, theme

KIND = "application/vnd.openxmlformats-officedocument.presentationml"
THEME_KIND = "application/vnd.openxmlformats-officedocument.theme+xml"
LEFT, WIDTH, TOP, HEIGHT = 609600, 10972800, 1600200, 4525963  # the body of a slide, in EMU
LINE, ROW = 420000, 400000


@dataclass
class Slide:
    """A slide: its title and the blocks of its body."""

    title: tuple
    blocks: list = field(default_factory=list)


def make_pptx(source):
    """The bytes of the presentation that a source describes."""
    slides = read_slides(source)
    numbers = range(1, len(slides) + 1)
    kinds = {
        "ppt/presentation.xml": f"{KIND}.presentation.main+xml",
        "ppt/slideMasters/slideMaster1.xml": f"{KIND}.slideMaster+xml",
        "ppt/slideLayouts/slideLayout1.xml": f"{KIND}.slideLayout+xml",
        "ppt/theme/theme1.xml": THEME_KIND,
        "docProps/core.xml": CORE_KIND,
        **{f"ppt/slides/slide{number}.xml": f"{KIND}.slide+xml" for number in numbers},
    }
    parts = {
        "[Content_Types].xml": content_types(kinds),
        "_rels/.rels": package_relationships("ppt/presentation.xml"),
        "docProps/core.xml": core_properties(source.text("title")),
        "ppt/presentation.xml": presentation(numbers),
        "ppt/_rels/presentation.xml.rels": relationships(
            {"rIdMaster": ("slideMaster", "slideMasters/slideMaster1.xml"), "rIdTheme": ("theme", "theme/theme1.xml")}
            | {f"rId{number}": ("slide", f"slides/slide{number}.xml") for number in numbers}
        ),
        "ppt/slideMasters/slideMaster1.xml": master(),
        "ppt/slideMasters/_rels/slideMaster1.xml.rels": relationships(
            {"rId1": ("slideLayout", "../slideLayouts/slideLayout1.xml"), "rId2": ("theme", "../theme/theme1.xml")}
        ),
        "ppt/slideLayouts/slideLayout1.xml": layout(),
        "ppt/slideLayouts/_rels/slideLayout1.xml.rels": relationships(
            {"rId1": ("slideMaster", "../slideMasters/slideMaster1.xml")}
        ),
        "ppt/theme/theme1.xml": theme(),
    }
    to_layout = relationships({"rId1": ("slideLayout", "../slideLayouts/slideLayout1.xml")})
    for number, slide in zip(numbers, slides):
        parts[f"ppt/slides/slide{number}.xml"] = slide_xml(slide)
        parts[f"ppt/slides/_rels/slide{number}.xml.rels"] = to_layout
    return write_package(parts)


def read_slides(source):
    slides = []
    for block in parse_blocks(source):
        if isinstance(block, Heading) and block.level == 1:
            slides.append(Slide(block.runs))
        elif not slides:
            raise source.error(block.line, "a presentation begins with # and the title of a slide")
        elif not isinstance(block, PageBreak):
            slides[-1].blocks.append(block)
    if not slides:
        raise source.error(source.first_line, "a presentation needs a slide")
    return slides


def presentation(numbers):
    slides = "".join(f'<p:sldId id="{255 + number}" r:id="rId{number}"/>' for number in numbers)
    return (
        f'{XML_HEAD}<p:presentation xmlns:p="{PRESENTATION}" xmlns:r="{OFFICE}">'
        '<p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="rIdMaster"/></p:sldMasterIdLst>'
        f'<p:sldIdLst>{slides}</p:sldIdLst><p:sldSz cx="12192000" cy="6858000"/><p:notesSz cx="6858000" cy="9144000"/>'
        "</p:presentation>"
    )


def slide_xml(slide):
    """A slide: the title, the text in the body and tables below it."""
    tables = [block for block in slide.blocks if isinstance(block, Table)]
    lines = [line for block in slide.blocks if not isinstance(block, Table) for line in body_lines(block)]
    text_height = min(HEIGHT, LINE * (len(lines) + 1)) if tables else HEIGHT
    shapes = [slide_shape(2, "Titel", '<p:ph type="title"/>', f"<a:p>{runs_xml(slide.title)}</a:p>")]
    if lines:
        shapes.append(body_shape(3, (LEFT, TOP, WIDTH, text_height), "".join(lines)))
    top = TOP + (text_height if lines else 0)
    for number, table in enumerate(tables, start=4):
        shapes.append(table_frame(number, table, top))
        top += ROW * (len(table.rows) + 2)
    return (
        f'{XML_HEAD}<p:sld xmlns:a="{DRAWING}" xmlns:p="{PRESENTATION}" xmlns:r="{OFFICE}"><p:cSld><p:spTree>'
        '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr/>'
        f"{''.join(shapes)}</p:spTree></p:cSld></p:sld>"
    )


def body_lines(block):
    """The paragraphs of a block in the body; only lists have bullets or numbers."""
    match block:
        case Heading():
            return [line_xml([Run(run.text, True, run.italic) for run in block.runs], "<a:buNone/>")]
        case Paragraph():
            return [line_xml(block.runs, "<a:buNone/>")]
        case ListBlock(start=None):
            return [line_xml(item) for item in block.items]
        case ListBlock():
            mark = f'<a:buFont typeface="+mj-lt"/><a:buAutoNum type="arabicPeriod" startAt="{block.start}"/>'
            return [line_xml(item, mark) for item in block.items]


def line_xml(runs, mark=""):
    indent = ' marL="0" indent="0"' if mark == "<a:buNone/>" else ""
    settings = f"<a:pPr{indent}>{mark}</a:pPr>" if mark else ""
    return f"<a:p>{settings}{runs_xml(runs)}</a:p>"


def runs_xml(runs, size=""):
    return "".join(run_xml(run, size) for run in runs)


def run_xml(run, size):
    style = size + (' b="1"' if run.bold else "") + (' i="1"' if run.italic else "")
    return f'<a:r><a:rPr lang="de-DE"{style}/><a:t>{text(run.text)}</a:t></a:r>'


def table_frame(number, table, top):
    width = WIDTH // len(table.head)
    grid = f'<a:gridCol w="{width}"/>' * len(table.head)
    head = table_row([[Run(run.text, True, run.italic) for run in cell] for cell in table.head])
    rows = head + "".join(table_row(row) for row in table.rows)
    return (
        f'<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="{number}" name="Tabelle {number}"/>'
        "<p:cNvGraphicFramePr/><p:nvPr/></p:nvGraphicFramePr>"
        f'<p:xfrm><a:off x="{LEFT}" y="{top}"/><a:ext cx="{WIDTH}" cy="{ROW * (len(table.rows) + 1)}"/></p:xfrm>'
        '<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/table">'
        f'<a:tbl><a:tblPr firstRow="1"/><a:tblGrid>{grid}</a:tblGrid>{rows}</a:tbl>'
        "</a:graphicData></a:graphic></p:graphicFrame>"
    )


def table_row(cells):
    return f'<a:tr h="{ROW}">{"".join(table_cell(cell) for cell in cells)}</a:tr>'


def table_cell(cell):
    line = '<a:solidFill><a:srgbClr val="808080"/></a:solidFill>'
    edges = "".join(f'<a:{edge} w="6350">{line}</a:{edge}>' for edge in ("lnL", "lnR", "lnT", "lnB"))
    content = runs_xml(cell, ' sz="1400"')
    return f"<a:tc><a:txBody><a:bodyPr/><a:lstStyle/><a:p>{content}</a:p></a:txBody><a:tcPr>{edges}</a:tcPr></a:tc>"
