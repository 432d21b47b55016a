"""Tables in a PDF: columns as wide as their text asks for, ruled rows that stay whole."""

import re

from maker.lines import compose, measure, split_words
from maker.markup import plain

PADDING = 4
NUMERIC = re.compile(r"[–\-+±]?\d[\d.,\s]*(%|€|Euro)?")


def draw_table(flow, table):
    """Sets a table in the current column; rows that do not fit go to the next."""
    style = flow.layout.small
    widths = column_widths(table, style.size, flow.layout.width)
    right = [is_numeric(table, column) for column in range(len(widths))]
    flow.y -= style.leading / 3
    draw_row(flow, table.head, widths, right, head=True)
    for row in table.rows:
        draw_row(flow, row, widths, right, head=False)
    flow.y -= flow.layout.body.after + 3


def draw_row(flow, row, widths, right, head):
    """Sets one row: a gray ground for the head, a rule below."""
    style = flow.layout.small
    cells = [
        compose(cell, style.size, width - 2 * PADDING, flow.hyphenate and not head, bold=head)
        for cell, width in zip(row, widths)
    ]
    height = max(1, *(len(lines) for lines in cells)) * style.leading + PADDING
    flow.reserve(height * (2 if head else 1))
    if head:
        flow.page.box(flow.left, flow.y - height, sum(widths), height, 0.92)
    left = flow.left
    for lines, width, is_right in zip(cells, widths, right):
        for index, line in enumerate(lines, start=1):
            shift = width - PADDING - line.width if is_right else PADDING
            flow.page.text(line.pieces, style.size, left + shift, flow.y - index * style.leading)
        left += width
    flow.y -= height
    flow.page.rule(flow.left, flow.y, left, 0.8 if head else 0.4)


def column_widths(table, size, available):
    """Widths between the longest word and the longest cell of each column, scaled to the width that is there."""
    columns = list(zip(table.head, *table.rows))
    least = [max(longest_word(cell, size) for cell in column) + 2 * PADDING + 1 for column in columns]
    most = [max(line_width(cell, size) for cell in column) + 2 * PADDING + 1 for column in columns]
    if sum(most) <= available:
        return [width * available / sum(most) for width in most]
    if sum(least) >= available:
        return [width * available / sum(least) for width in least]
    share = (available - sum(least)) / (sum(most) - sum(least))
    return [low + (high - low) * share for low, high in zip(least, most)]


def longest_word(cell, size):
    return max((measure([word], size) for word in split_words(cell, bold=True)), default=0)


def line_width(cell, size):
    return measure(split_words(cell, bold=True), size)


def is_numeric(table, column):
    """Whether all cells below the head are numbers, which are set to the right."""
    texts = [plain(row[column]) for row in table.rows]
    return bool(texts) and all(NUMERIC.fullmatch(text) for text in texts)
