package de.erfahrungsschatz.indexer.understand.segment;

import de.erfahrungsschatz.indexer.extract.Block;
import de.erfahrungsschatz.indexer.understand.name.RoleLine;
import de.erfahrungsschatz.indexer.understand.text.Ending;
import de.erfahrungsschatz.indexer.understand.text.Words;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What stands on letters and papers of offices around the text: who sends it and how to reach them, to whom it goes, where it is filed,
/// that the page is to be turned, and what a form says of itself. None of it is the heading of anything, however it is set.
final class Letterhead {

    private static final int MOST_WORDS = 25;
    private static final int SHORTEST_PARAGRAPH = 15;
    private static final int MOST_WORDS_OF_SENDER = 4;
    private static final int FIRST_BLOCKS = 8;
    private static final String NUMBER = "^(?:(?:[IVX]{1,4}|\\d{1,2})\\.\\s)?";
    private static final Pattern ADDRESSEE = Pattern.compile(NUMBER
            + "An\\s(?:(?:den/die|die/den|den|die|das|alle)\\s|Herrn?\\b|Frau\\b)(?<whom>.*)", Pattern.DOTALL);
    private static final Ending SENTENCE = Ending.of("[.?!]$", 1);
    private static final Pattern MEMBERS = Pattern
            .compile("^(?:\\p{L}+ )?(?:Mitglieder|Damen|Haushalte|Fraktionen|Eltern"
                    + "|Bewohner|Anwohner|Bürger|Teilnehm)");
    private static final Pattern REACHED = Pattern.compile(
            "(?:^|[\\s,|])(?:Tel(?:efon|efax)?|Fax|Mobil|E-?Mail)\\b\\.?\\s?:?\\s*[\\d(+]|[\\w.-]+@[\\w-]+\\.\\w"
                    + "|^\\d{5}\\s\\p{Lu}\\p{L}+$");
    private static final Pattern FILED = Pattern.compile(NUMBER
            + "(?:Wv\\.|WV\\b|Wiedervorlage\\b|[Zz]\\. ?d\\. ?A\\.|[Zz]um Akt\\b|Abdruck (?:von|an)\\b)"
            + "|^(?:[Aa]z\\.?|AZ|Aktenzeichen|Geschäftszeichen|Unser Zeichen|Ihr Zeichen)\\s?:");
    /// "Sitzungsvorlage Nr. 12-34 / V 567", but not "Antrag Nr. 5: Bänke".
    private static final Pattern REFERENCE = Pattern
            .compile("^\\p{L}*(?:[Vv]orlagen?|[Dd]rucksache|[Aa]ntrag|[Aa]nfrage)\\s?-?Nr\\.?:?"
                    + "\\s[\\d/ .–-]*(?:\\p{Lu}{1,3}\\s)?[\\d/ .–-]*$");
    /// What a form has whoever signs it declare; "Wir unterstützen …" may be the heading of a leaflet.
    private static final Pattern DECLARES = Pattern.compile("^Ich\\s(?:bestätig|erklär|versicher|beantrag|bevollmächtig"
            + "|verpflicht|unterstütz|willig)e\\b");
    private static final Pattern TURN = Pattern
            .compile(
                    "(?i)^[-–( ]*(?:bitte (?:wenden|umblättern)|b\\. ?w\\.|fortsetzung (?:nächste|folgende) seite)[-–!.) ]*$");
    /// A field of a form: what stands there is no text but a date, a number or nothing.
    private static final Pattern FIELD = Pattern
            .compile("^(?:Datum|Stand|Ort, Datum|Unterschrift)(?:[\\s:_.,/\\d]|\\b\\p{L}\\b)+$");
    private static final List<Pattern> LINES = List.of(REACHED, FILED, REFERENCE, DECLARES, TURN, FIELD);
    private static final Pattern SENDER = Pattern
            .compile("^(?:(?:Landeshaupt|Hanse|Kreis)?[Ss]tadt|Gemeinde|Markt|Landkreis)\\s\\p{Lu}[\\p{L} -]+$"
                    + "|(?iu)^(?:der|die) (?:(?:ober|erste )?bürgermeister(?:in)?|magistrat|landrat|landrätin|stadtdirektor(?:in)?"
                    + "|ortsvorsteher(?:in)?|gemeindevorstand)$");

    private Letterhead() {}

    /// Whether a block is such a line.
    static boolean isPart(List<Block> blocks, int i) {
        String text = blocks.get(i).text();
        if (Words.count(text) > MOST_WORDS) {
            return false;
        }
        boolean line = LINES.stream().anyMatch(pattern -> pattern.matcher(text).find());
        boolean sender = opensNothing(blocks, i) && (isOffice(text) || sends(text, i));
        return line || sender || addresses(text) || standsAboveAddress(blocks, i);
    }

    /// "An den Vorsitzenden des Beirats", but not "An die Arbeit".
    private static boolean addresses(String text) {
        Matcher addressee = ADDRESSEE.matcher(text);
        if (!addressee.matches() || Words.count(text) > MOST_WORDS || SENTENCE.isOf(text)) {
            return false;
        }
        String whom = addressee.group("whom").lines().findFirst().orElse("").strip();
        return whom.isEmpty() || RoleLine.isRole(whom) || MEMBERS.matcher(whom).find() || text.contains("Herr")
                || text.contains("Frau");
    }

    /// Whether no paragraph follows of which the line might be the heading.
    private static boolean opensNothing(List<Block> blocks, int i) {
        return i + 1 < blocks.size() && blocks.get(i + 1).kind() != Block.Kind.LIST_ITEM
                && Words.count(blocks.get(i + 1).text()) < SHORTEST_PARAGRAPH;
    }

    /// Whether a block is among those on top of a letter, above whom it goes to.
    private static boolean standsAboveAddress(List<Block> blocks, int i) {
        if (i >= FIRST_BLOCKS) {
            return false;
        }
        for (int below = i + 1; below < Math.min(blocks.size(), i + FIRST_BLOCKS); below++) {
            String text = blocks.get(below).text();
            if (addresses(text)) {
                return true;
            }
            if (Words.count(text) >= SHORTEST_PARAGRAPH) {
                return false;
            }
        }
        return false;
    }

    /// "Geschäftsstelle:" above an address, "Vorsitzende:" above a name.
    private static boolean isOffice(String text) {
        return text.endsWith(":") && Words.count(text) <= 2 && RoleLine.isRole(text.substring(0, text.length() - 1));
    }

    private static boolean sends(String text, int i) {
        return i < FIRST_BLOCKS && Words.count(text) <= MOST_WORDS_OF_SENDER && SENDER.matcher(text).matches();
    }
}
