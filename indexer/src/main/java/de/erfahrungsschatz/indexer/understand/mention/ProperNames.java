package de.erfahrungsschatz.indexer.understand.mention;

import static de.erfahrungsschatz.indexer.understand.text.AnchoredPattern.Beginning.AT_ANCHOR;
import static de.erfahrungsschatz.indexer.understand.text.AnchoredPattern.Beginning.WITH_WORD;

import de.erfahrungsschatz.indexer.understand.text.AnchoredPattern;
import java.util.List;

/// Names of offices, companies, prizes, networks, journals, laws and streets: the words in them are no subjects of the text.
public final class ProperNames {

    private static final String LINK = "(?: (?:für|der|des|die|von))*";
    private static final String NOUNS = "(?: (?:[Nn]achhaltige|[Ss]oziale|[Ii]nklusive|[Oo]ffene"
            + "|[Bb]ürgerschaftliches))? \\p{Lu}[\\p{L}-]+(?:(?:,"
            + "(?! (?:Amt|Fach|Referat|Büro|Stadt|Abteilung|Dezernat|Stab|Behörde|Geschäft))| und| sowie) (?:\\p{Lu}|-)[\\p{L}-]+)*";
    private static final String OFFICE = "(?:[Aa]mt(?:e?s)?|[Aa]usschuss(?:es)?|[Dd]ezernat(?:s|es)?|[Ff]achbereich(?:e?s)?"
            + "|[Ff]achdienst(?:es)?|[Rr]eferat(?:s|es)?|[Ss]tabsstelle|[Bb]üro(?= für)|[Aa]bteilung|[Ss]achgebiet(?:s|es)?"
            + "|[Mm]inisterium|[Ll]eitung|[Ff]raktion|[Bb]undesinstitut|[Ii]nstitut|[Gg]eschäftsbereich"
            + "|[Ee]igenbetrieb|[Tt]eam|[Ll]eiter(?:in)?|[Dd]ezernent(?:in)?|[Rr]eferent(?:in)?|[Bb]eigeordneter?"
            + "|[Kk]oordinator(?:in)?|[Bb]eauftragter?|[Ff]achgebiet|[Rr]essort|[Zz]entraldienst|[Bb]ehörde|[Nn]etzwerkstelle"
            + "|[Ss]ervicestelle|[Aa]nlaufstelle|[Kk]oordinierungsstelle|[Ff]achstelle|FB|FD|FG|SG|Abt\\.|Ref\\.|Dez\\."
            + "|[Bb]ereich(?= \\p{Lu})|[Ss]achbearbeiter(?:in)?|[Zz]entrum(?= für)|[Cc]entrum(?= für)|[Ss]chriftführer(?:in)?)";
    /// A subject in the name of a committee, which has several: "Öffentlicher Raum, Mobilität und Gewerbe", "Bauen - Wohnen".
    private static final String FIELD = "(?:\\p{Lu}\\p{Ll}+(?:er|es|en|e) )?(?:\\p{Lu}|-)[\\p{L}-]+";
    static final List<AnchoredPattern> NAMES = List.of(
            AnchoredPattern.of(AT_ANCHOR,
                    "[Aa]usschuss(?:es)?(?: für)? " + FIELD + "(?:(?:,| und| sowie| -| –| /|/) ?" + FIELD + ")+",
                    "usschuss"),
            AnchoredPattern.of(WITH_WORD,
                    "(?<!\\p{L})\\p{Lu}\\p{L}+-(?:, \\p{Lu}\\p{L}+-)* und \\p{Lu}\\p{L}*(?:ausschuss(?:es)?|amt(?:e?s)?|referat(?:s|es)?"
                            + "|dezernat(?:s|es)?)(?!\\p{L})",
                    "-"),
            AnchoredPattern.of("(?<!\\p{L})\\p{Lu}\\p{Ll}+-(?:West|Ost|Nord|Süd)\\p{Ll}+", "-West", "-Ost", "-Nord",
                    "-Süd"),
            AnchoredPattern.of(AT_ANCHOR,
                    "(?<!\\p{L})[Ss]tadtbezirk(?:e?s)? (?:\\d+ )?(?:[-–] )?\\p{Lu}\\p{L}+(?:-\\p{Lu}\\p{L}+)*",
                    "tadtbezirk"),
            AnchoredPattern.of("(?<!\\p{L})(?:[Bb]ürgeri|[Ii])nit(?:iative|\\.) [„\"»][^“\"«”\\n]{3,60}[“\"«”]", "nit"),
            AnchoredPattern.of(AT_ANCHOR, OFFICE + "(?:" + LINK + " " + OFFICE + ")*" + LINK + NOUNS, "Amt", "amt",
                    "usschuss",
                    "ezern",
                    "achbereich", "achdienst", "achgebiet", "achstelle", "achbearbeiter", "efer", "tabsstelle",
                    "üro für",
                    "bteilung", "inisterium", "Leit", "leit", "raktion", "nstitut", "undesinstitut", "ereich",
                    "eschäftsbereich", "igenbetrieb", "Team",
                    "team",
                    "eigeordnete", "oordinator", "eauftragte", "essort", "entraldienst", "ehörde", "etzwerkstelle",
                    "ervicestelle", "nlaufstelle", "oordinierungsstelle", "FB", "FD", "FG", "SG", "Abt.", "Ref.",
                    "Dez.",
                    "entrum für", "chriftführer"),
            AnchoredPattern.of("(?<!\\p{L})(?:\\p{Lu}[\\p{L}&.-]+ ){1,4}(?:g?GmbH|e\\. ?V\\.|eG)(?!\\p{L})",
                    "GmbH", "V.", "eG"),
            AnchoredPattern.of(AT_ANCHOR,
                    "(?<!\\p{L})[Mm]it (?:dem|der|den) (?:Auto|Bus|Zug|Bahn|S-Bahn|U-Bahn|Straßenbahn|Stadtbahn|Fahrrad)"
                            + "(?=:| (?:ab|bis|von|Richtung|Linie)(?!\\p{L}))",
                    "it de"),
            AnchoredPattern.of(AT_ANCHOR, "(?<!\\p{L})[Bb]elange(?:n)? (?:von|der) Menschen mit Behinderung(?:en)?",
                    "elange"),
            AnchoredPattern
                    .of("(?<!\\p{L})(?!(?:Die|Der|Das|Eine|Einer|Unsere|Unserer|Diese|Dieser|Jede|Keine|Zur)(?!\\p{L}))"
                            + "\\p{Lu}[\\p{L}&.-]+ (?:& Co\\. )?AG(?![\\p{L}-])(?! \\p{Lu})", "AG"),
            AnchoredPattern.of(AT_ANCHOR,
                    "(?:[Pp]reis|[Aa]uszeichnung|[Ww]ettbewerb)(?:e?s)?(?: (?:des|der|für|„|»))? ?[„»\"]?"
                            + "(?:Soziale Stadt|\\p{Lu}[\\p{L}-]+)",
                    "reis", "uszeichnung", "ettbewerb"),
            AnchoredPattern.of(AT_ANCHOR,
                    "(?<!\\p{L})(?:[Nn]etzwerk|[Aa]llianz|[Bb]ündnis|[Vv]erband|[Vv]erein|[Vv]ereinigung|[Ss]tiftung|[Gg]esellschaft"
                            + "|[Aa]kademie|[Zz]eitschrift|[Ff]achzeitschrift|[Mm]agazin|[Ll]ehrstuhl|[Pp]rofessur|[Hh]ochschule"
                            + "|[Ss]tudiengang)(?: (?:für|der|des))?"
                            + " [„»\"]?\\p{Lu}[\\p{L}-]+(?: und \\p{Lu}[\\p{L}-]+)*"
                            + "(?=[^\\p{L}]|$)",
                    "etzwerk", "llianz", "ündnis", "erband", "erein", "tiftung", "esellschaft", "kademie",
                    "eitschrift", "achzeitschrift", "agazin", "ehrstuhl", "rofessur", "ochschule", "tudiengang"),
            AnchoredPattern.of(WITH_WORD,
                    "(?<!\\p{L})\\p{Lu}[\\p{L}]*(?:straße|weg|platz|allee|gasse|ring|ufer|damm)s? \\d+\\p{Ll}?(?!\\p{L})",
                    "straße", "weg", "platz", "allee", "gasse", "ring", "ufer", "damm"),
            AnchoredPattern.of(AT_ANCHOR,
                    "(?<!\\p{L})(?:[Uu]niversität|[Hh]ochschule|[Uu]niversitäts|[Ww]issenschafts)(?:-? und \\p{L}+|stadt"
                            + "| für \\p{L}+| der \\p{L}+)?"
                            + "(?: \\p{Lu}[\\p{L}-]+)?(?!\\p{L})",
                    "niversität", "ochschule", "issenschafts"),
            AnchoredPattern.of(WITH_WORD,
                    "(?<!\\p{L})\\p{Lu}[\\p{L}]+(?:stiftung|gesetz|gesetzbuch|verordnung)(?:es|s)?(?!\\p{L})",
                    "stiftung", "gesetz", "verordnung"));

    private ProperNames() {}

    /// A text of the same length in which such names are blank, with the beginning of the word in which one begins: a
    /// "Bildungsreferat Nord" leaves no "Bildung".
    public static String blanked(String text) {
        String rest = text;
        for (AnchoredPattern name : NAMES) {
            rest = name.blanked(rest);
        }
        return rest.equals(text) ? text : withoutBeginnings(text, rest);
    }

    private static String withoutBeginnings(String text, String rest) {
        StringBuilder whole = new StringBuilder(rest);
        for (int at = text.length() - 1; at > 0; at--) {
            boolean torn = whole.charAt(at) == ' ' && Character.isLetter(text.charAt(at));
            if (torn && Character.isLetter(whole.charAt(at - 1))) {
                whole.setCharAt(at - 1, ' ');
            }
        }
        return whole.toString();
    }
}
