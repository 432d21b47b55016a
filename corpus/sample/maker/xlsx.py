"""XLSX: a workbook with one sheet for each `##` heading and the rows of its tables.

A line of text between tables becomes a row of one cell.
"""

import re

from maker.markup import Heading, Paragraph, Table, parse_blocks, plain
from maker.package import (
    CORE_KIND, OFFICE, XML_HEAD, attribute, content_types, core_properties, package_relationships, relationships, text,
    write_package,
)

SHEET_NAME = re.compile(r"[^\[\]:*?/\\]{1,31}")
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
KIND = "application/vnd.openxmlformats-officedocument.spreadsheetml"
PLAIN, BOLD = 0, 1
WIDEST_COLUMN = 60


def make_xlsx(source):
    """The bytes of the workbook that a source describes."""
    sheets = read_sheets(source)
    names = [f"worksheets/sheet{number}.xml" for number in range(1, len(sheets) + 1)]
    kinds = {
        "xl/workbook.xml": f"{KIND}.sheet.main+xml",
        "xl/styles.xml": f"{KIND}.styles+xml",
        "docProps/core.xml": CORE_KIND,
        **{f"xl/{name}": f"{KIND}.worksheet+xml" for name in names},
    }
    related = {f"rId{number}": ("worksheet", name) for number, name in enumerate(names, start=1)}
    return write_package({
        "[Content_Types].xml": content_types(kinds),
        "_rels/.rels": package_relationships("xl/workbook.xml"),
        "docProps/core.xml": core_properties(source.text("title")),
        "xl/workbook.xml": workbook(list(sheets)),
        "xl/_rels/workbook.xml.rels": relationships(related | {"rIdStyles": ("styles", "styles.xml")}),
        "xl/styles.xml": styles(),
        **{f"xl/{name}": sheet(rows) for name, rows in zip(names, sheets.values())},
    })


def read_sheets(source):
    """Sheet name -> rows; a row is (style, texts)."""
    sheets = {}
    for block in parse_blocks(source):
        match block:
            case Heading(level=2):
                rows = sheets[sheet_name(source, block, sheets)] = []
            case _ if not sheets:
                raise source.error(block.line, "a workbook begins with ## and the name of a sheet")
            case Table():
                rows.append((BOLD, [plain(cell) for cell in block.head]))
                rows += [(PLAIN, [plain(cell) for cell in row]) for row in block.rows]
            case Paragraph():
                rows.append((PLAIN, [plain(block.runs)]))
            case _:
                raise source.error(block.line, "a workbook holds only ## headings, tables and lines of text")
    if not sheets:
        raise source.error(source.first_line, "a workbook needs a sheet")
    return sheets


def sheet_name(source, block, sheets):
    name = plain(block.runs)
    if not SHEET_NAME.fullmatch(name) or name in sheets:
        raise source.error(block.line, f"not a name for a sheet (31 letters, no []:*?/\\, only once): {name!r}")
    return name


def workbook(names):
    entries = "".join(
        f'<sheet name={attribute(name)} sheetId="{number}" r:id="rId{number}"/>'
        for number, name in enumerate(names, start=1)
    )
    return f'{XML_HEAD}<workbook xmlns="{MAIN}" xmlns:r="{OFFICE}"><sheets>{entries}</sheets></workbook>'


def sheet(rows):
    columns = max(len(texts) for _, texts in rows) if rows else 1
    widths = "".join(
        f'<col min="{column + 1}" max="{column + 1}" width="{column_width(rows, column)}" customWidth="1"/>'
        for column in range(columns)
    )
    data = "".join(row_xml(number, style, texts) for number, (style, texts) in enumerate(rows, start=1))
    return f'{XML_HEAD}<worksheet xmlns="{MAIN}"><cols>{widths}</cols><sheetData>{data}</sheetData></worksheet>'


def column_width(rows, column):
    """The length of the longest cell of a column in tables; lines of text may run over."""
    lengths = [len(texts[column]) for _, texts in rows if len(texts) > 1 and column < len(texts)]
    return min(WIDEST_COLUMN, max(lengths, default=10) + 2)


def row_xml(number, style, texts):
    cells = "".join(
        f'<c r="{column_name(index)}{number}" s="{style}" t="inlineStr">'
        f'<is><t xml:space="preserve">{text(content)}</t></is></c>'
        for index, content in enumerate(texts)
        if content
    )
    return f'<row r="{number}">{cells}</row>'


def column_name(index):
    """A, B, …, Z, AA, …"""
    return (column_name(index // 26 - 1) if index >= 26 else "") + chr(ord("A") + index % 26)


def styles():
    """Two cell formats: plain and bold."""
    fonts = "".join(f'<font>{weight}<sz val="11"/><name val="Calibri"/></font>' for weight in ("", "<b/>"))
    fills = "".join(f'<fill><patternFill patternType="{kind}"/></fill>' for kind in ("none", "gray125"))
    base = '<xf numFmtId="0" fontId="0" fillId="0" borderId="0"'
    bold = '<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/>'
    return (
        f'{XML_HEAD}<styleSheet xmlns="{MAIN}"><fonts count="2">{fonts}</fonts><fills count="2">{fills}</fills>'
        f'<borders count="1"><border/></borders><cellStyleXfs count="1">{base}/></cellStyleXfs>'
        f'<cellXfs count="2">{base} xfId="0"/>{bold}</cellXfs></styleSheet>'
    )
