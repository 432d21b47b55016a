"""Helvetica: its characters and their widths in thousandths of the size, as in Adobe's metrics.

The widths stand in the order of WinAnsiEncoding, from 32 on.
"""

REGULAR = (
    278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278,
    556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556,
    1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778,
    667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556,
    333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556,
    556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584, 350,
    556, 350, 222, 556, 333, 1000, 556, 556, 333, 1000, 667, 333, 1000, 350, 611, 350,
    350, 222, 222, 333, 333, 350, 556, 1000, 333, 1000, 500, 333, 944, 350, 500, 667,
    278, 333, 556, 556, 556, 556, 260, 556, 333, 737, 370, 556, 584, 333, 737, 333,
    400, 584, 333, 333, 333, 556, 537, 278, 333, 333, 365, 556, 834, 834, 834, 611,
    667, 667, 667, 667, 667, 667, 1000, 722, 667, 667, 667, 667, 278, 278, 278, 278,
    722, 722, 778, 778, 778, 778, 778, 584, 778, 722, 722, 722, 722, 667, 667, 611,
    556, 556, 556, 556, 556, 556, 889, 500, 556, 556, 556, 556, 278, 278, 278, 278,
    556, 556, 556, 556, 556, 556, 556, 584, 611, 556, 556, 556, 556, 500, 556, 500,
)

BOLD = (
    278, 333, 474, 556, 556, 889, 722, 238, 333, 333, 389, 584, 278, 333, 278, 278,
    556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 333, 333, 584, 584, 584, 611,
    975, 722, 722, 722, 722, 667, 611, 778, 722, 278, 556, 722, 611, 833, 722, 778,
    667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 333, 278, 333, 584, 556,
    333, 556, 611, 556, 611, 556, 333, 611, 611, 278, 278, 556, 278, 889, 611, 611,
    611, 611, 389, 556, 333, 611, 556, 778, 556, 556, 500, 389, 280, 389, 584, 350,
    556, 350, 278, 556, 500, 1000, 556, 556, 333, 1000, 667, 333, 1000, 350, 611, 350,
    350, 278, 278, 500, 500, 350, 556, 1000, 333, 1000, 556, 333, 944, 350, 500, 667,
    278, 333, 556, 556, 556, 556, 280, 556, 333, 737, 370, 556, 584, 333, 737, 333,
    400, 584, 333, 333, 333, 611, 556, 278, 333, 333, 365, 556, 834, 834, 834, 611,
    722, 722, 722, 722, 722, 722, 1000, 722, 667, 667, 667, 667, 278, 278, 278, 278,
    722, 722, 778, 778, 778, 778, 778, 584, 778, 722, 722, 722, 722, 667, 667, 611,
    556, 556, 556, 556, 556, 556, 889, 556, 556, 556, 556, 556, 278, 278, 278, 278,
    611, 611, 611, 611, 611, 611, 611, 584, 611, 611, 611, 611, 611, 556, 611, 556,
)

REPLACEMENTS = str.maketrans({"\u202f": "\u00a0", "\u2009": "\u00a0", "\u2011": "-", "\u2212": "–", "\u00ad": None})

# Letters of other languages that Helvetica has but WinAnsiEncoding lacks, with codes that are free there:
# (letter, name of the glyph, letter of the same width).
EXTRA = (
    ("ğ", "gbreve", "g"), ("Ğ", "Gbreve", "G"), ("ş", "scedilla", "s"), ("Ş", "Scedilla", "S"), ("ı", "dotlessi", "I"),
    ("İ", "Idotaccent", "I"), ("ć", "cacute", "c"), ("Ć", "Cacute", "C"), ("č", "ccaron", "c"), ("Č", "Ccaron", "C"),
    ("ł", "lslash", "l"), ("Ł", "Lslash", "L"), ("ń", "nacute", "n"), ("ś", "sacute", "s"), ("Ś", "Sacute", "S"),
    ("ę", "eogonek", "e"), ("ą", "aogonek", "a"),
)
EXTRA_CODES = range(14, 14 + len(EXTRA))
DIFFERENCES = f"[{EXTRA_CODES.start} " + " ".join(f"/{name}" for _, name, _ in EXTRA) + "]"
CODES = {letter: code for code, (letter, _, _) in zip(EXTRA_CODES, EXTRA)}
SAME_WIDTH = {letter: twin for letter, _, twin in EXTRA}

# Signs that only the font Symbol has: (code, width).
SYMBOLS = {"→": (174, 987), "←": (172, 987), "≥": (179, 549), "≤": (163, 549), "≈": (187, 549)}


def segments(text):
    """Splits a text into (is_symbol, bytes); raises UnicodeEncodeError for what neither font has."""
    parts = []
    for letter in text.translate(REPLACEMENTS):
        is_symbol = letter in SYMBOLS
        if is_symbol:
            code = bytes([SYMBOLS[letter][0]])
        else:
            code = bytes([CODES[letter]]) if letter in CODES else letter.encode("cp1252")
        if parts and parts[-1][0] == is_symbol:
            parts[-1] = (is_symbol, parts[-1][1] + code)
        else:
            parts.append((is_symbol, code))
    return parts


def width(text, bold, size):
    """The width of a text in points."""
    widths = BOLD if bold else REGULAR
    return sum(letter_width(letter, widths) for letter in text.translate(REPLACEMENTS)) * size / 1000


def letter_width(letter, widths):
    if letter in SYMBOLS:
        return SYMBOLS[letter][1]
    return widths[SAME_WIDTH.get(letter, letter).encode("cp1252")[0] - 32]
