"""Lines: breaks runs of text into lines of a given width."""

import re
from dataclasses import dataclass

from maker import helvetica
from maker.hyphenation import SHORTEST_PART, break_points

LEAST_FILL = 0.8
LETTERS = r"[^\W\d_]" * SHORTEST_PART
COMPOUND_HYPHEN = re.compile(f"(?<={LETTERS})-(?={LETTERS})")


@dataclass(frozen=True)
class Piece:
    """Text in one font; a word or a line is a list of them."""

    text: str
    bold: bool
    italic: bool

    def width(self, size):
        return helvetica.width(self.text, self.bold, size)

    def with_text(self, text):
        return Piece(text, self.bold, self.italic)


@dataclass(frozen=True)
class Line:
    """The pieces of one line, their width, and whether the paragraph ends with it."""

    pieces: list
    width: float
    last: bool

    @property
    def spaces(self):
        return sum(piece.text.count(" ") for piece in self.pieces)


def compose(runs, size, width, hyphenate, bold=False, broken=None):
    """Breaks runs into lines as wide as `width` allows; line number `broken` ends inside a word if it can."""
    words = split_words(runs, bold)
    lines, line = [], []
    while words:
        word = words.pop(0)
        if fits(line + [word], size, width):
            line.append(word)
            continue
        head, tail = split_word(word, line, size, width, hyphenate)
        words.insert(0, tail if head else word)
        line += [head] if head else []
        if broken == len(lines) and not head:
            line, words = break_last_word(line, words, size, width)
        lines.append(make_line(line, size, last=False))
        line = []
    if line:
        lines.append(make_line(line, size, last=True))
    return lines


def break_last_word(line, words, size, width):
    """Ends a line inside the last word that can be broken and still leaves the line well filled."""
    for index in range(len(line) - 1, 0, -1):
        head, tail = split_word(line[index], line[:index], size, width, hyphenate=True)
        if head and measure(line[:index] + [head], size) >= LEAST_FILL * width:
            return line[:index] + [head], [tail] + line[index + 1:] + words
    return line, words


def split_words(runs, bold=False):
    """Splits runs at spaces into words; a word keeps the pieces of its fonts."""
    words, open_word = [], False
    for run in runs:
        for index, text in enumerate(run.text.split(" ")):
            if index > 0:
                open_word = False
            if not text:
                continue
            piece = Piece(text, bold or run.bold, run.italic)
            if open_word:
                words[-1].append(piece)
            else:
                words.append([piece])
            open_word = True
    return words


def split_word(word, line, size, width, hyphenate):
    """Splits a word so that its head fits on the line; no head if there is no good place."""
    text = "".join(piece.text for piece in word)
    points = set(hyphen_points(text)) | (set(break_points(text)) if hyphenate else set())
    for point in sorted(points, reverse=True):
        head, tail = cut(word, point)
        if text[point - 1] != "-":
            head[-1] = head[-1].with_text(head[-1].text + "-")
        if fits(line + [head], size, width):
            return head, tail
    return (None, word) if line else force(word, text, size, width)


def force(word, text, size, width):
    """Cuts a word that is wider than a whole line wherever the line ends."""
    for point in range(len(text) - 1, 1, -1):
        if fits([cut(word, point)[0]], size, width):
            return cut(word, point)
    return cut(word, 1) if len(text) > 1 else (word, [])


def hyphen_points(text):
    """The places after the hyphens of a compound such as Finkenweg-Siedlung; none in addresses."""
    if "@" in text or "/" in text:
        return []
    return [match.end() for match in COMPOUND_HYPHEN.finditer(text)]


def cut(word, point):
    """Cuts the pieces of a word at a position in its text."""
    head, tail = [], []
    for piece in word:
        keep = max(0, min(point, len(piece.text)))
        head += [piece.with_text(piece.text[:keep])] if keep else []
        tail += [piece.with_text(piece.text[keep:])] if keep < len(piece.text) else []
        point -= len(piece.text)
    return head, tail


def fits(words, size, width):
    return measure(words, size) <= width + 0.01


def measure(words, size):
    """The width of words with single spaces between them."""
    return sum(piece.width(size) for piece in spaced(words))


def make_line(words, size, last):
    return Line(spaced(words), measure(words, size), last)


def spaced(words):
    """The pieces of words with spaces between; neighbours in one font are joined."""
    pieces = []
    for index, word in enumerate(words):
        for position, piece in enumerate(word):
            gap = " " if index and not position else ""
            if pieces and (pieces[-1].bold, pieces[-1].italic) == (piece.bold, piece.italic):
                pieces[-1] = pieces[-1].with_text(pieces[-1].text + gap + piece.text)
            else:
                if gap:
                    pieces[-1] = pieces[-1].with_text(pieces[-1].text + gap)
                pieces.append(piece)
    return pieces
