"""PDF: sets the blocks of a source on A4 pages of one or two columns."""

from dataclasses import dataclass

from maker.lines import Piece, compose, measure
from maker.markup import Heading, ListBlock, PageBreak, Paragraph, Table, parse_blocks
from maker.pdf_file import Page, write_pdf
from maker.pdf_table import draw_table

PAGE_WIDTH, PAGE_HEIGHT = 595.28, 841.89
TOP, BOTTOM = PAGE_HEIGHT - 74, 68
LIST_INDENT = 16
WIDEST_SPACE = 0.8


@dataclass(frozen=True)
class Style:
    """How a block is set: size, distance of baselines, space before and after."""

    size: float
    leading: float
    before: float = 0
    after: float = 0
    bold: bool = False


@dataclass(frozen=True)
class Layout:
    """The columns of a page and the styles of its blocks; headings are styles 1 to 3."""

    margin: float
    gap: float
    columns: int
    body: Style
    small: Style
    headings: dict

    @property
    def width(self):
        return (PAGE_WIDTH - 2 * self.margin - (self.columns - 1) * self.gap) / self.columns

    @property
    def full_width(self):
        return PAGE_WIDTH - 2 * self.margin

    def left(self, column):
        return self.margin + column * (self.width + self.gap)


LAYOUTS = {
    "one-column": Layout(
        margin=72, gap=0, columns=1, body=Style(10.5, 14.6, after=7), small=Style(9, 12),
        headings={
            1: Style(19, 23, 4, 12, True),
            2: Style(13.5, 17, 12, 6, True),
            3: Style(11.5, 15, 8, 4, True),
        },
    ),
    "two-column": Layout(
        margin=56, gap=21, columns=2, body=Style(9.4, 12.6, after=6), small=Style(8, 10.4),
        headings={
            1: Style(20, 24, 2, 14, True),
            2: Style(12, 15, 9, 5, True),
            3: Style(10.2, 13, 7, 3, True),
        },
    ),
}


def make_pdf(source):
    """The bytes of the PDF document that a source describes."""
    layout = LAYOUTS[source.choice("layout", ["one-column", "two-column"])]
    flow = Flow(layout, source.flag("hyphenate"))
    for index, block in enumerate(parse_blocks(source)):
        try:
            flow.add(block, first=index == 0)
        except UnicodeEncodeError as error:
            raise source.error(block.line, f"Helvetica has no {error.object[error.start:error.end]!r}") from error
    number_pages(flow.pages, layout, source)
    return write_pdf(flow.pages, (PAGE_WIDTH, PAGE_HEIGHT), source.text("title"))


def number_pages(pages, layout, source):
    """Puts the running head before and the page number after the text of every page."""
    head, numbers = source.text("runningHead"), source.flag("pageNumbers")
    for index, page in enumerate(pages, start=1):
        body, page.operators = page.operators, []
        if head:
            page.text([Piece(head, False, False)], 8, layout.margin, PAGE_HEIGHT - 44)
            page.rule(layout.margin, PAGE_HEIGHT - 50, PAGE_WIDTH - layout.margin)
        page.operators += body
        if numbers:
            label = [Piece(str(index) if layout.columns > 1 else f"Seite {index} von {len(pages)}", False, False)]
            page.text(label, 8, (PAGE_WIDTH - measure([label], 8)) / 2, 38)


class Flow:
    """Fills columns and pages from top to bottom; `y` is the lower edge of what is set so far."""

    def __init__(self, layout, hyphenate):
        self.layout, self.hyphenate = layout, hyphenate
        self.pages, self.column = [Page()], 0
        self.top = self.y = TOP

    @property
    def page(self):
        return self.pages[-1]

    @property
    def left(self):
        return self.layout.left(self.column)

    @property
    def at_top(self):
        return self.y == self.top

    def add(self, block, first):
        """Sets one block."""
        match block:
            case Heading(level=1) if first and self.layout.columns > 1:
                self.headline(block.runs)
            case Heading():
                self.paragraph(block.runs, self.layout.headings[block.level], keep_with_next=True)
            case Paragraph():
                is_question = all(run.bold for run in block.runs)
                self.paragraph(block.runs, self.layout.body, keep_with_next=is_question)
            case ListBlock():
                self.list(block)
            case Table():
                draw_table(self, block)
            case PageBreak() if self.column > 0 or not self.at_top:
                self.new_page()

    def headline(self, runs):
        """Sets the first heading over all columns; the columns of this page begin below it."""
        style = self.layout.headings[1]
        for line in compose(runs, style.size, self.layout.full_width, hyphenate=False, bold=True):
            self.y -= style.leading
            self.page.text(line.pieces, style.size, self.left, self.y)
        self.page.rule(self.layout.margin, self.y - 8, PAGE_WIDTH - self.layout.margin, 1.2, 0.2)
        self.y -= style.after + 6
        self.top = self.y

    def paragraph(self, runs, style, indent=0, label=None, keep_with_next=False):
        """Sets lines; only text of the body is hyphenated and justified, also across columns and pages."""
        hyphenate = self.hyphenate and not style.bold
        setting = (runs, style.size, self.layout.width - indent, hyphenate, style.bold)
        lines = compose(*setting)
        if not self.at_top:
            self.y -= style.before
        self.reserve(style.leading * (len(lines) + 2 if keep_with_next else min(2, len(lines))))
        index = 0
        while index < len(lines):
            self.reserve(style.leading)
            if hyphenate and self.y - 2 * style.leading < BOTTOM:
                lines = compose(*setting, broken=index)
            self.y -= style.leading
            if label and index == 0:
                self.page.text([Piece(label, False, False)], style.size, self.left, self.y)
            space = self.word_space(lines[index], indent) if hyphenate else 0
            self.page.text(lines[index].pieces, style.size, self.left + indent, self.y, space)
            index += 1
        self.y -= style.after

    def word_space(self, line, indent):
        """What each space of a justified line grows by; a line that would get holes stays ragged."""
        if line.last or not line.spaces:
            return 0
        space = (self.layout.width - indent - line.width) / line.spaces
        return space if space <= WIDEST_SPACE * self.layout.body.size else 0

    def list(self, block):
        """Sets the items of a list with hanging labels."""
        style = self.layout.body
        item_style = Style(style.size, style.leading, after=style.after / 3)
        for index, item in enumerate(block.items):
            self.paragraph(item, item_style, LIST_INDENT, block.label(index))
        self.y -= style.after * 2 / 3

    def reserve(self, height):
        """Goes to the next column or page if the height does not fit; nothing is too high for an empty one."""
        if self.y - height < BOTTOM and not self.at_top:
            self.next_column()

    def next_column(self):
        if self.column + 1 < self.layout.columns:
            self.column += 1
            self.y = self.top
        else:
            self.new_page()

    def new_page(self):
        self.pages.append(Page())
        self.column, self.top = 0, TOP
        self.y = TOP
