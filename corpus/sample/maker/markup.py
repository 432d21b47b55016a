"""Markup: the blocks of a document and the simple Markdown that they are written in."""

import re
from dataclasses import dataclass, replace

HEADING = re.compile(r"(#{1,3}) +(\S.*)")
DEEP_HEADING = re.compile(r"#{4,} ")
BULLET = re.compile(r"- +(\S.*)")
NUMBER = re.compile(r"(\d{1,3})\. +(\S.*)")
DATE = re.compile(
    r"\d{1,2}\. +(Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|\d{1,2}\.)"
)
NESTED = re.compile(r"\s+(- |\d{1,3}\. )")
DELIMITER_CELL = re.compile(r":?-+:?")
PAGE_BREAK = r"\pagebreak"
# A star inside a word ("Bürger*innen") opens and closes nothing.
EMPHASIS = re.compile(r"(?<![\w*])(\*{1,3})(?=[^\s*])(.+?)(?<=[^\s*])\1(?![\w*])")


@dataclass(frozen=True)
class Run:
    """A piece of text in one style."""

    text: str
    bold: bool = False
    italic: bool = False


@dataclass(frozen=True)
class Heading:
    line: int
    level: int
    runs: tuple


@dataclass(frozen=True)
class Paragraph:
    line: int
    runs: tuple


@dataclass(frozen=True)
class ListBlock:
    """A list of items (each a tuple of runs): numbered from `start`, or with bullets if there is none."""

    line: int
    items: tuple
    start: int | None = None

    def label(self, index):
        return "•" if self.start is None else f"{self.start + index}."


@dataclass(frozen=True)
class Table:
    """Rows of cells, each cell a tuple of runs; all rows have as many cells as the head."""

    line: int
    head: tuple
    rows: tuple


@dataclass(frozen=True)
class PageBreak:
    line: int


def plain(runs):
    """The text of runs without its style."""
    return "".join(run.text for run in runs)


def parse_blocks(source):
    """Reads the body of a source as a list of blocks."""
    return _BlockReader(source).read()


def parse_runs(source, line, text):
    """Reads **bold** and *italic* text as a tuple of runs."""
    runs = tuple(_emphasised(text, Run("")))
    if any("**" in run.text for run in runs):
        raise source.error(line, f"** without a partner: {text[:60]!r}")
    return runs


def _emphasised(text, style):
    position = 0
    for match in EMPHASIS.finditer(text):
        if match.start() > position:
            yield replace(style, text=text[position:match.start()])
        stars = len(match[1])
        inner = replace(style, bold=style.bold or stars > 1, italic=style.italic or stars != 2)
        yield from _emphasised(match[2], inner)
        position = match.end()
    if position < len(text):
        yield replace(style, text=text[position:])


class _BlockReader:
    """Walks over the lines of a body; every method reads one kind of block."""

    def __init__(self, source):
        self.source = source
        self.lines = [line.rstrip() for line in source.lines]
        self.at = 0

    def read(self):
        blocks = []
        while self.at < len(self.lines):
            if self.lines[self.at]:
                blocks.append(self.block())
            else:
                self.at += 1
        return blocks

    def block(self):
        line = self.lines[self.at]
        if line == PAGE_BREAK:
            return self.page_break()
        if HEADING.fullmatch(line):
            return self.heading()
        if line.startswith("|"):
            return self.table()
        if BULLET.fullmatch(line):
            return self.list(BULLET, None)
        if is_numbered(line):
            return self.list(NUMBER, int(NUMBER.fullmatch(line)[1]))
        if DEEP_HEADING.match(line) or NESTED.match(line):
            raise self.error(self.at, f"not in the format of sources (deep heading or nested list): {line[:60]!r}")
        return self.paragraph()

    def page_break(self):
        self.at += 1
        return PageBreak(self.number(self.at - 1))

    def heading(self):
        match = HEADING.fullmatch(self.lines[self.at])
        self.at += 1
        return Heading(self.number(self.at - 1), len(match[1]), self.runs(self.at - 1, match[2]))

    def paragraph(self):
        first = self.at
        self.at += 1
        while self.at < len(self.lines) and not self.ends_paragraph(self.lines[self.at]):
            self.at += 1
        return Paragraph(self.number(first), self.runs(first, self.joined(first, self.at)))

    def list(self, marker, start):
        first, items = self.at, []
        while self.at < len(self.lines) and (match := marker.fullmatch(self.lines[self.at])):
            at, text = self.at, match[1 if marker is BULLET else 2]
            self.at += 1
            while self.at < len(self.lines) and not self.ends_item(self.lines[self.at]):
                text += " " + self.lines[self.at].strip()
                self.at += 1
            items.append(self.runs(at, text))
            self.skip_blank_lines_before(marker)
        return ListBlock(self.number(first), tuple(items), start)

    def skip_blank_lines_before(self, marker):
        """Blank lines between two items do not end a list."""
        after = self.at
        while after < len(self.lines) and not self.lines[after]:
            after += 1
        if after < len(self.lines) and (is_numbered if marker is NUMBER else marker.fullmatch)(self.lines[after]):
            self.at = after

    def table(self):
        first, rows = self.at, []
        while self.at < len(self.lines) and self.lines[self.at].startswith("|"):
            rows.append([cell.strip() for cell in self.lines[self.at][1:].removesuffix("|").split("|")])
            self.at += 1
        if len(rows) < 2 or not all(DELIMITER_CELL.fullmatch(cell) for cell in rows[1]):
            raise self.error(first, "the second row of a table is |---|---|")
        for offset, row in enumerate(rows):
            if len(row) != len(rows[0]):
                raise self.error(first + offset, f"{len(row)} cells in a table of {len(rows[0])} columns")
        cells = [tuple(self.runs(first + offset, cell) for cell in row) for offset, row in enumerate(rows)]
        return Table(self.number(first), cells[0], tuple(cells[2:]))

    def ends_paragraph(self, line):
        return (
            not line or line == PAGE_BREAK or line.startswith("|")
            or bool(HEADING.fullmatch(line) or BULLET.fullmatch(line))
            or (is_numbered(line) and line.startswith("1. "))
        )

    def ends_item(self, line):
        if NESTED.match(line):
            raise self.error(self.at, f"nested lists are not in the format of sources: {line[:60]!r}")
        return self.ends_paragraph(line) or is_numbered(line)

    def joined(self, start, end):
        return " ".join(line.strip() for line in self.lines[start:end])

    def runs(self, at, text):
        return parse_runs(self.source, self.number(at), text)

    def number(self, at):
        return self.source.first_line + at

    def error(self, at, message):
        return self.source.error(self.number(at), message)


def is_numbered(line):
    """Whether a line is an item of a numbered list and not a date at the start of a sentence."""
    return bool(NUMBER.fullmatch(line)) and not DATE.match(line)
