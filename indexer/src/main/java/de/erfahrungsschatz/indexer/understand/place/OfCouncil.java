package de.erfahrungsschatz.indexer.understand.place;

import java.util.Set;
import java.util.regex.Pattern;

/// Tells the council of a town from one of its members, whose title sounds the same: "Stadtrat Hof – 31. Sitzung" heads a paper,
/// "Stadtrat Hof fragt" tells of a man.
final class OfCouncil {

    private static final Set<String> COUNCILS = Set.of("stadtrat", "gemeinderat", "ortsrat", "marktgemeinderat",
            "ortschaftsrat",
            "ortsbeirat");
    private static final Pattern BORDER = Pattern.compile("\\s*[–—|·•,]\\s*|\\s+-\\s+");
    private static final Pattern SITTING = Pattern
            .compile("\\d{1,3}\\. \\p{L}*(?:[Ss]itzung|[Tt]agung)|(?:Niederschrift|Protokoll|Sitzung|Seite)\\b");
    private static final int WORDS_OF_SITTING = 3;

    private OfCouncil() {}

    /// Whether a line begins with a council and, in this word, its town, and goes on with which of its sittings it is about.
    static boolean isNamed(Tokens tokens, int town) {
        int next = town + 1;
        return town == 1 && tokens.joined(town) && COUNCILS.contains(tokens.lower(0)) && next < tokens.size()
                && BORDER.matcher(tokens.gap(next)).matches()
                && SITTING.matcher(tokens.from(next, Math.min(next + WORDS_OF_SITTING, tokens.size()))).lookingAt();
    }
}
