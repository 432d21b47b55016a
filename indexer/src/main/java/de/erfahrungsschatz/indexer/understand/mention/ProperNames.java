package de.erfahrungsschatz.indexer.understand.mention;

import java.util.List;
import java.util.regex.Pattern;

/// Names of offices, companies, prizes, networks, journals, laws and streets: the words in them are no subjects of the text.
public final class ProperNames {

    private static final String LINK = "(?: (?:für|der|des|die|von))*";
    private static final String NOUNS = "(?: (?:[Nn]achhaltige|[Ss]oziale|[Ii]nklusive|[Oo]ffene|[Bb]ürgerschaftliches))? \\p{Lu}[\\p{L}-]+(?:(?:,"
            + "(?! (?:Amt|Fach|Referat|Büro|Stadt|Abteilung|Dezernat|Stab|Behörde|Geschäft))| und| sowie) (?:\\p{Lu}|-)[\\p{L}-]+)*";
    private static final String OFFICE = "(?:[Aa]mt(?:e?s)?|[Aa]usschuss(?:es)?|[Dd]ezernat(?:s|es)?|[Ff]achbereich(?:e?s)?"
            + "|[Ff]achdienst(?:es)?|[Rr]eferat(?:s|es)?|[Ss]tabsstelle|[Bb]üro(?= für)|[Aa]bteilung|[Ss]achgebiet(?:s|es)?"
            + "|[Mm]inisterium|[Ll]eitung|[Ff]raktion|[Bb]undesinstitut|[Ii]nstitut|[Gg]eschäftsbereich"
            + "|[Ee]igenbetrieb|[Tt]eam|[Ll]eiter(?:in)?|[Dd]ezernent(?:in)?|[Rr]eferent(?:in)?|[Bb]eigeordneter?"
            + "|[Kk]oordinator(?:in)?|[Bb]eauftragter?|[Ff]achgebiet|[Rr]essort|[Zz]entraldienst|[Bb]ehörde|[Nn]etzwerkstelle"
            + "|[Ss]ervicestelle|[Aa]nlaufstelle|[Kk]oordinierungsstelle|[Ff]achstelle|FB|FD|FG|SG|Abt\\.|Ref\\.|Dez\\.|[Bb]ereich(?= \\p{Lu})|[Ss]achbearbeiter(?:in)?|[Zz]entrum(?= für)|[Cc]entrum(?= für)|[Ss]chriftführer(?:in)?)";
    private static final List<Pattern> NAMES = List.of(
            pattern(OFFICE + "(?:" + LINK + " " + OFFICE + ")*" + LINK + NOUNS),
            pattern("(?<!\\p{L})(?:\\p{Lu}[\\p{L}&.-]+ ){1,4}(?:g?GmbH|e\\. ?V\\.|eG)(?!\\p{L})"),
            pattern("(?<!\\p{L})[Mm]it (?:dem|der|den) (?:Auto|Bus|Zug|Bahn|S-Bahn|U-Bahn|Straßenbahn|Stadtbahn|Fahrrad)"
                    + "(?=:| (?:ab|bis|von|Richtung|Linie)(?!\\p{L}))"),
            pattern("(?<!\\p{L})[Bb]elange(?:n)? (?:von|der) Menschen mit Behinderung(?:en)?"),
            pattern("(?<!\\p{L})(?!(?:Die|Der|Das|Eine|Einer|Unsere|Unserer|Diese|Dieser|Jede|Keine|Zur)(?!\\p{L}))"
                    + "\\p{Lu}[\\p{L}&.-]+ (?:& Co\\. )?AG(?![\\p{L}-])(?! \\p{Lu})"),
            pattern("(?:[Pp]reis|[Aa]uszeichnung|[Ww]ettbewerb)(?:e?s)?(?: (?:des|der|für|„|»))? ?[„»\"]?"
                    + "(?:Soziale Stadt|\\p{Lu}[\\p{L}-]+)"),
            pattern("(?<!\\p{L})(?:[Nn]etzwerk|[Aa]llianz|[Bb]ündnis|[Vv]erband|[Vv]erein|[Vv]ereinigung|[Ss]tiftung|[Gg]esellschaft"
                    + "|[Aa]kademie|[Zz]eitschrift|[Ff]achzeitschrift|[Mm]agazin|[Ll]ehrstuhl|[Pp]rofessur|[Hh]ochschule"
                    + "|[Ss]tudiengang)(?: (?:für|der|des))?" + " [„»\"]?\\p{Lu}[\\p{L}-]+(?: und \\p{Lu}[\\p{L}-]+)*"
                    + "(?=[^\\p{L}]|$)"),
            pattern("(?<!\\p{L})\\p{Lu}[\\p{L}]*(?:straße|weg|platz|allee|gasse|ring|ufer|damm)s? \\d+\\p{Ll}?(?!\\p{L})"),
            pattern("(?<!\\p{L})(?:[Uu]niversität|[Hh]ochschule|[Uu]niversitäts|[Ww]issenschafts)(?:-? und \\p{L}+|stadt| für \\p{L}+| der \\p{L}+)?"
                    + "(?: \\p{Lu}[\\p{L}-]+)?(?!\\p{L})"),
            pattern("(?<!\\p{L})\\p{Lu}[\\p{L}]+(?:stiftung|gesetz|gesetzbuch|verordnung)(?:es|s)?(?!\\p{L})"));

    private ProperNames() {}

    private static Pattern pattern(String expression) {
        return Pattern.compile(expression);
    }

    /// A text of the same length in which such names are blank.
    public static String blanked(String text) {
        String rest = text;
        for (Pattern name : NAMES) {
            rest = name.matcher(rest).replaceAll(found -> " ".repeat(found.group().length()));
        }
        return rest;
    }
}
