package de.erfahrungsschatz.indexer.understand.fact;

import java.util.regex.Pattern;

/// Whose date is it? The words before a date say that it is that of a law, a birth, a deadline, a period, a letter answered or
/// another sitting; what says nothing of the kind may be the document's.
final class DateOwner {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
    private static final Pattern ANOTHERS = Pattern.compile(
            "(?:\\bgeb(?:\\.|oren)|(?<=[\\s(,])\\*(?=\\s|\\d|$)"
                    + "|gesetz|satzung|BGBl|Bekanntmachung|Verordnung|\\bbis\\b(?: zum| einschließlich)?|spätestens"
                    + "|\\bfrist|(?:melde|sende|bewerbungs|annahme)schluss|nächste|kommende|letzte|vorige|Vorbericht|geändert"
                    + "|gültig|\\bgilt\\b|in Kraft|\\bseit\\b|\\bab\\b(?: dem)?|gegründet"
                    + "|Beschluss(?:es)? vom|Schreiben vom|Antrag vom|Einladung vom|Vertrag vom|Protokolls? vom|Niederschrift vom"
                    + "|Genehmigung|genehmigt|Sitzung vom|(?<!^)erschienen am|abgerufen|^an d(?:en|ie|as) .{0,60}"
                    + "|laufzeit|zeitraum|beginn der|Stichtag|Bewilligung|eingegangen|Eingang|Anfrage vom|Erlass vom|Bescheid vom"
                    + "|Stand der Daten"
                    + "|Wiedervorlage|\\bTermine\\b|nachrichtlich)[^|\\n]{0,30}$"
                    + "|^Ihre? (?:Zeichen|Nachricht|Schreiben|Anfrage|Antrag|E-Mail|Mail)\\b.*$"
                    + "|^\\p{L}*(?:zeitraum|laufzeit|frist):? \\|.*$"
                    + "|\\bersetzt\\b[^|\\n]{0,80}$"
                    + "|^(?:Daten(?:basis|grundlage|stand|quellen?)?|Quellen?):.*$",
            FLAGS);
    /// "… in der Sitzung am 28. Mai 2009 ohne Änderung gebilligt" is when others dealt with it.
    private static final Pattern APPROVED = Pattern.compile(
            "^[^|;\\d]{0,60}\\b(?:gebilligt|genehmigt|bestätigt|verabschiedet|angenommen|freigegeben|zugestimmt|gelesen|korrigiert)\\b"
                    + "(?! am| in der)",
            FLAGS);
    private static final String MEETING = "(?:sitzung|zusammenkunft|treffen|besprechung|versammlung|beratung|tagung|gespräch|runde)";
    /// "Protokoll der Sitzung vom 12. März 2014" and "Beirat, Sitzung vom 12. März 2014" are the heading of these minutes, "Beschluss des
    /// Ausschusses vom 12. März 2014" is that of a paper on which others decided, and no word about others.
    private static final Pattern OWN_SITTING = Pattern.compile(
            "^(?:Beschluss|Bekanntgabe|Ergänzung zum Beschluss) (?:der|des|im|in der)\\b.{0,80}\\b(?:\\p{L}*ausschuss\\p{L}*|\\p{L}*rate?s?"
                    + "|\\p{L}*versammlung|\\p{L}*senate?s?|Stadtbezirke?s?)\\b.{0,30}\\svom\\s$"
                    + "|^(?!an d(?:en|ie|as)\\b|.*(?:letzte|vorige|Genehmigung|genehmigt|Beschl|Antrag|Auftrag))(?:[^a-zäöü]{0,12}"
                    + "(?:\\p{L}*protokoll|Niederschrift|\\p{L}*vermerk|Auszug|\\p{L}*sitzung|Bericht)\\b.*"
                    + "|.{0,60}\\b\\p{L}*" + MEETING + " (?:vom|am)\\s)",
            FLAGS);
    private static final String CELL = " | ";

    private DateOwner() {}

    /// Whether a date in a line above the body may be the document's.
    ///
    /// @param before what stands before it in the line
    static boolean isDocument(String before) {
        return !isAnothers(ofCell(before)) || OWN_SITTING.matcher(before).find();
    }

    /// Whether what stands behind a date says that it is the day on which the document was approved.
    static boolean isOfApproval(String after) {
        return APPROVED.matcher(after).find();
    }

    /// Whether the words before a date in running text say that it is another's.
    static boolean isAnothers(String before) {
        return ANOTHERS.matcher(before).find();
    }

    /// In a row with many cells each speaks for itself: "Ihr Zeichen: II | Unser Zeichen: 80 | Kiel, den 3. Mai 2011".
    private static String ofCell(String before) {
        int cell = before.lastIndexOf(CELL);
        return cell < 0 || before.indexOf(CELL) == cell ? before : before.substring(cell + CELL.length());
    }
}
