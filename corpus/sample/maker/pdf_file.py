"""The PDF file: numbered objects, the cross-reference table and the text operators of a page.

Nothing is compressed, so that the bytes do not depend on the release of a compressor.
"""

import hashlib

from maker import helvetica

# (bold, italic) -> font
FONTS = {
    (False, False): "Helvetica",
    (True, False): "Helvetica-Bold",
    (False, True): "Helvetica-Oblique",
    (True, True): "Helvetica-BoldOblique",
}
FONT_NAMES = {style: f"F{number}" for number, style in enumerate(FONTS, start=1)}
SYMBOL_NAME = f"F{len(FONTS) + 1}"


class Page:
    """The content of one page as a list of operators."""

    def __init__(self):
        self.operators = []

    def text(self, pieces, size, x, y, word_space=0.0):
        """Writes the pieces of a line with its first baseline point at x, y."""
        parts = [b"BT 1 0 0 1 %s %s Tm %s Tw" % (number(x), number(y), number(word_space, 3))]
        for piece in pieces:
            for is_symbol, data in helvetica.segments(piece.text):
                font = SYMBOL_NAME if is_symbol else FONT_NAMES[piece.bold, piece.italic]
                parts.append(b"/%s %s Tf (%s) Tj" % (font.encode(), number(size), escape(data)))
        self.operators.append(b" ".join(parts + [b"ET"]))

    def rule(self, x1, y, x2, width=0.5, gray=0.6):
        """Draws a horizontal rule."""
        coordinates = tuple(number(value) for value in (gray, width, x1, y, x2, y))
        self.operators.append(b"%s G %s w %s %s m %s %s l S" % coordinates)

    def box(self, x, y, width, height, gray):
        """Fills a rectangle with a gray."""
        coordinates = tuple(number(value) for value in (gray, x, y, width, height))
        self.operators.append(b"%s g %s %s %s %s re f 0 g" % coordinates)

    def content(self):
        return b"\n".join(self.operators)


def write_pdf(pages, page_size, title):
    """The bytes of a PDF file in German; the title may be empty, there are no dates."""
    fonts = font_objects()
    first_page = 4 + len(fonts)
    kids = b" ".join(b"%d 0 R" % (first_page + 2 * index) for index in range(len(pages)))
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R /Lang (de-DE) >>",
        b"<< /Type /Pages /Kids [%s] /Count %d >>" % (kids, len(pages)),
        b"<< /Producer (Erfahrungsschatz sample)%s >>" % (b" /Title " + text_string(title) if title else b""),
        *fonts,
    ]
    names = b" ".join(b"/F%d %d 0 R" % (index, 3 + index) for index in range(1, len(fonts) + 1))
    media = b" ".join(number(value) for value in page_size)
    for index, page in enumerate(pages):
        box = b"/MediaBox [0 0 %s] /Resources << /Font << %s >> >>" % (media, names)
        objects.append(b"<< /Type /Page /Parent 2 0 R %s /Contents %d 0 R >>" % (box, first_page + 2 * index + 1))
        content = page.content()
        objects.append(b"<< /Length %d >>\nstream\n%s\nendstream" % (len(content), content))
    return assemble(objects)


def font_objects():
    """The four Helveticas and Symbol; none is embedded, every reader has them."""
    encoding = f"<< /Type /Encoding /BaseEncoding /WinAnsiEncoding /Differences {helvetica.DIFFERENCES} >>"
    fonts = [f"<< /Type /Font /Subtype /Type1 /BaseFont /{name} /Encoding {encoding} >>" for name in FONTS.values()]
    return [font.encode() for font in fonts + ["<< /Type /Font /Subtype /Type1 /BaseFont /Symbol >>"]]


def assemble(objects):
    """Puts objects 1, 2, … into a file with its cross-reference table; 1 is the catalogue, 3 the information."""
    parts, offsets, position = [b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n"], [], 0
    for index, body in enumerate(objects, start=1):
        position += len(parts[-1])
        offsets.append(position)
        parts.append(b"%d 0 obj\n%s\nendobj\n" % (index, body))
    position += len(parts[-1])
    identity = hashlib.sha256(b"".join(parts)).hexdigest()[:32].encode()
    table = b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    size = len(objects) + 1
    parts.append(b"xref\n0 %d\n0000000000 65535 f \n%s" % (size, table))
    parts.append(b"trailer\n<< /Size %d /Root 1 0 R /Info 3 0 R /ID [<%s> <%s>] >>\n" % (size, identity, identity))
    parts.append(b"startxref\n%d\n%%%%EOF\n" % position)
    return b"".join(parts)


def number(value, digits=2):
    """A number as PDF writes it, without superfluous zeros."""
    return f"{value:.{digits}f}".rstrip("0").rstrip(".").encode() or b"0"


def escape(data):
    """The inside of a literal string."""
    return data.replace(b"\\", b"\\\\").replace(b"(", b"\\(").replace(b")", b"\\)")


def text_string(text):
    """A text of the information dictionary: UTF-16 with its mark, in hexadecimal."""
    return b"<FEFF" + text.encode("utf-16-be").hex().upper().encode() + b">"
