package de.erfahrungsschatz.indexer.understand.mention;

import de.erfahrungsschatz.indexer.understand.text.AnchoredPattern;
import java.util.regex.Pattern;

/// Knows words that only say for whom somebody works: in "Frau Beispiel (Stadtplanung)" nobody speaks of planning, and in "Fachbereich
/// Jugend und Sport" nobody of sports.
final class Affiliation {

    private static final int REACH = 60;
    /// A name, and behind it a bracket that is still open.
    private static final Pattern NAME_BEFORE = Pattern.compile(
            "(?:(?:Herrn?|Frau|Fr\\.|Hr\\.|H\\.|Dr\\.|Prof\\.) (?:[\\p{L}.-]+ )?|\\p{Lu}[\\p{L}.-]* )\\p{Lu}[\\p{L}-]+ \\([^()\\n]{0,40}$");
    /// What an office, a committee or somebody's function begins with, its number, and the first ones of several subjects.
    private static final AnchoredPattern OFFICE_BEFORE = AnchoredPattern.of(
            "\\b(?:[Ff]ach(?:gruppe|bereichs?|dienste?s?|stelle|gebiet|abteilung)|(?:Haupt)?[Aa]bteilung|[Aa]mt(?:es)?|[Rr]eferat"
                    + "|[Dd]ezernat|[Ss]achgebiet|SB|SG|FB|FD|FG|[Ss]tabsstelle|[Tt]eam|(?:Geschäfts)?[Bb]ereich|Lehrgebiet|Lehrstuhl"
                    + "|Institut|\\p{L}*[Aa]ussch(?:u(?:ss|ß)(?:es)?|üsse)|Ministerium|Senatsverwaltung|Kompetenzzentrum"
                    + "|\\p{L}*(?:[Bb]eigeordnete|[Bb]eauftragte)[rn]?|\\p{L}*(?:[Dd]ezernent|[Bb]ürgermeister|[Ss]precher|[Rr]eferent"
                    + "|[Ss]enator|[Ll]eiter)(?:in)?|Stadtrat|Stadträtin|Leitung)(?:\\s+(?:\\d[\\d./-]*|[IVX]+))*[,:]?\\s+"
                    + "(?:für\\s+|der\\s+|des\\s+)?[„\"]?(?:[\\p{L}-]+(?:,\\s|/|\\s(?:und|u\\.|&)\\s))*$",
            "achgruppe", "achbereich", "achdienst", "achstelle", "achgebiet", "bteilung", "Amt", "amt", "eferat",
            "ezern", "SB", "SG", "FB", "FD", "FG", "tabsstelle", "eam", "ereich", "Lehr", "Institut", "ussch",
            "Ministerium", "Senatsverwaltung", "Kompetenzzentrum", "eigeordnete", "eauftragte", "ürgermeister",
            "precher", "eferent", "enator", "eiter", "Stadtr", "Leitung");
    private static final Pattern OFFICE_BEHIND = Pattern
            .compile("^(?:ausschu|amt(?:e?s)?\\b|dezerna|dezernent|beauftragte|referat|referent|minist)");
    private static final Pattern CLOSED = Pattern.compile("^[^()\\n]{0,40}\\)");

    private Affiliation() {}

    /// Whether the words at that place of a text stand in brackets behind a name, or are part of the name of an office.
    static boolean is(String text, int start, int end) {
        String before = text.substring(Math.max(0, start - REACH - 40), start);
        String behind = text.substring(end, Math.min(text.length(), end + REACH));
        return (before.indexOf('(') >= 0 && CLOSED.matcher(behind).find() && NAME_BEFORE.matcher(before).find())
                || OFFICE_BEHIND.matcher(behind).find() || OFFICE_BEFORE.isIn(before);
    }
}
