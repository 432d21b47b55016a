package de.erfahrungsschatz.indexer.understand.text;

import java.util.regex.Pattern;

/// The words with which letters and mails begin and end.
public final class LetterForm {

    /// An expression for the words with which somebody takes leave, at whatever place.
    public static final String LEAVE = "(?:[Mm]it (?:freundlichen|besten|herzlichen|kollegialen) Grüßen"
            + "|[Mm]it (?:freundlichem|herzlichem|bestem) Gruß"
            + "|Hochachtungsvoll|[Mm]it (?:vorzüglicher )?Hochachtung|Freundlichst"
            + "|(?:Viele|Beste|Herzliche|Freundliche|Liebe|Schöne|Sonnige) Grüße|Herzlichst|Gruß|MfG|VG|LG)\\b";
    private static final Pattern LEAVE_TAKEN = Pattern.compile("^" + LEAVE, Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern FORMAL = Pattern.compile("^Sehr (?:ge|ver)ehrte");
    private static final Pattern SALUTATION = Pattern
            .compile("^(?:Sehr (?:ge|ver)ehrte|Liebe[rs]?\\s\\p{Lu}|Guten (?:Tag|Morgen)\\b|Hallo\\b|Moin\\b)");

    private LetterForm() {}

    /// Whether a text begins with a salutation.
    public static boolean isSalutation(String text) {
        return SALUTATION.matcher(text).find();
    }

    /// Whether a text begins with the salutation of a formal letter.
    public static boolean isFormalSalutation(String text) {
        return FORMAL.matcher(text).find();
    }

    /// Whether somebody takes leave with the first words of a line.
    public static boolean takesLeave(String line) {
        return LEAVE_TAKEN.matcher(line).find();
    }
}
