"""RTF: a document in code page 1252 with headings, lists and tables."""

from maker.markup import Heading, ListBlock, PageBreak, Paragraph, Run, Table, parse_blocks

HEADINGS = {1: (36, 360, 180), 2: (28, 280, 120), 3: (24, 220, 80)}  # half points, space before, space after
TEXT_WIDTH = 9070
HEAD = (
    r"{\rtf1\ansi\ansicpg1252\deff0\deflang1031{\fonttbl{\f0\fswiss\fcharset0 Arial;}}"
    r"{\stylesheet{\s0 Normal;}{\s1\outlinelevel0 heading 1;}{\s2\outlinelevel1 heading 2;}"
    r"{\s3\outlinelevel2 heading 3;}}"
)
PAGE = r"\paperw11906\paperh16838\margl1418\margr1418\margt1418\margb1134"


def make_rtf(source):
    """The bytes of the RTF document that a source describes."""
    title, head = source.text("title"), source.text("runningHead")
    lines = [HEAD]
    lines += [rf"{{\info{{\title {escape(title)}}}}}"] if title else []
    lines += [PAGE]
    lines += [rf"{{\header\pard\plain\f0\fs17 {escape(head)}\par}}"] if head else []
    if source.flag("pageNumbers"):
        lines.append(r"{\footer\pard\plain\f0\fs17 Seite {\field{\*\fldinst PAGE}{\fldrslt 1}}\par}")
    lines += [block_rtf(block) for block in parse_blocks(source)]
    return "\n".join(lines + ["}", ""]).encode("ascii")


def block_rtf(block):
    match block:
        case Heading():
            size, before, after = HEADINGS[block.level]
            style = rf"\s{block.level}\outlinelevel{block.level - 1}\keepn\sb{before}\sa{after}"
            return rf"\pard\plain{style}\f0\fs{size}\b " + runs_rtf(block.runs) + r"\b0\par"
        case Paragraph():
            return r"\pard\plain\sa140\f0\fs21 " + runs_rtf(block.runs) + r"\par"
        case ListBlock():
            start = r"\pard\plain\fi-340\li567\tx567\sa70\f0\fs21 "
            items = (escape(block.label(index)) + r"\tab " + runs_rtf(item) for index, item in enumerate(block.items))
            return "\n".join(start + item + r"\par" for item in items)
        case Table():
            rows = [row_rtf([bold(cell) for cell in block.head])] + [row_rtf(row) for row in block.rows]
            return "\n".join(rows + [r"\pard\plain\f0\fs21\par"])
        case PageBreak():
            return r"\page"


def bold(cell):
    return [Run(run.text, True, run.italic) for run in cell]


def row_rtf(cells):
    width = TEXT_WIDTH // len(cells)
    border = "".join(rf"\clbrdr{edge}\brdrs\brdrw10" for edge in "tlbr")
    definition = "".join(rf"{border}\cellx{width * (index + 1)}" for index in range(len(cells)))
    content = "".join(r"\pard\plain\intbl\f0\fs19 " + runs_rtf(cell) + r"\cell " for cell in cells)
    return rf"\trowd\trgaph80{definition} {content}\row"


def runs_rtf(runs):
    return "".join(run_rtf(run) for run in runs)


def run_rtf(run):
    settings = (r"\b" if run.bold else "") + (r"\i" if run.italic else "")
    return f"{{{settings} {escape(run.text)}}}" if settings else escape(run.text)


def escape(text):
    """ASCII for a text: letters of code page 1252 in hexadecimal, all others as \\u with their UTF-16 numbers."""
    return "".join(escape_letter(letter) for letter in text)


def escape_letter(letter):
    if letter in "\\{}":
        return "\\" + letter
    if letter == "\u00a0":
        return r"\~"
    if letter.isascii():
        return letter
    try:
        return rf"\'{letter.encode('cp1252')[0]:02x}"
    except UnicodeEncodeError:
        data = letter.encode("utf-16-le")
        units = (int.from_bytes(data[index:index + 2], "little", signed=True) for index in range(0, len(data), 2))
        return "".join(rf"\u{unit}?" for unit in units)
