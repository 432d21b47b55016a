"""Hyphenation: where a German word may be broken at the end of a line.

The rule is simple on purpose: a break stands before the last consonant of a group between two vowels, or before a word
that often begins the second part of a compound.
"""

import re

SHORTEST_WORD = 8
SHORTEST_PART = 3
CORE = re.compile(r"[^\W\d_]+")
VOWELS = "aeiouyäöü"
VOWEL_GROUP = re.compile(f"[{VOWELS}]+")
# Consonants that open a syllable together; an ending such as -lich or -lung keeps only its l.
INSEPARABLE = re.compile(
    "(sch[mnrw]|sch|ch|ck|ph|th|qu|spr|str|pf[lr]|(?<!n)(?<!l)dr|(?<!d)tr|(?<![nr])[gk]r|[bfp]r)$"
    "|(schl|[bfgp]l|(?<!c)kl)$"
)
L_ENDINGS = re.compile("ich|ing|ung|e(?![iu])")
# Frequent second parts of compounds; the rule alone would break inside of their first consonants or before them.
SECOND_PARTS = re.compile(
    "abend|abstimm|(?<!ges)(?<!be)amt|ämter|angebot|anlage|anlass|ansatz|ansätz|antrag|anträg|arbeit|aufgabe"
    "|aufnahm|aufsicht|auftakt|aufwand|ausschuss|ausschüss|brücke|eigentüm|einander|einricht|einwohn|entwickl"
    "|entwurf|erfahrung|ergebnis|erhebung|erneuer|fläche|frage|freund|grün|gruppe|interview|kreis|ordnung|planung"
    "|platz|plätz|praxis|problem|programm|projekt|protokoll|schlag|schläg|schreib|schritt|schul|schutz|schwer"
    "|spazier|spiel|sprach|spräch|sprech|staat|stadt|städt|stalt|stand|ständ|statt|stätt|steig|stell|steuer|stimm"
    "|straße|struktur|stück|stunde|träger|treff|zweck|zwisch"
)


def break_points(word):
    """The positions in a word where a hyphen may be put: none in short words, numbers, addresses and BürgerInnen."""
    cores = list(CORE.finditer(word))
    if len(cores) != 1 or len(cores[0][0]) < SHORTEST_WORD or any(letter.isupper() for letter in cores[0][0][1:]):
        return []
    core, start = cores[0][0].lower(), cores[0].start()
    points = {match.start() for match in SECOND_PARTS.finditer(core)}
    groups = list(VOWEL_GROUP.finditer(core))
    for left, right in zip(groups, groups[1:]):
        if not any(left.end() <= point <= right.start() for point in points):
            points.add(_syllable_start(core, left.end(), right.start()))
    return sorted(start + point for point in points if SHORTEST_PART <= point <= len(core) - SHORTEST_PART)


def _syllable_start(core, start, end):
    """Where the second syllable begins in the consonants core[start:end] between two vowels."""
    group = INSEPARABLE.search(core[start:end])
    if not group or (group[2] and L_ENDINGS.match(core, end)):
        return end - 1
    return start + group.start()
