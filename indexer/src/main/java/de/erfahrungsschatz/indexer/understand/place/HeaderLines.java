package de.erfahrungsschatz.indexer.understand.place;

import de.erfahrungsschatz.indexer.understand.text.AnchoredPattern;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Tells which of the lines above the body speak of the document itself, and not of guests, of whom it goes to, or of what
/// somebody reports.
final class HeaderLines {

    static final String MONTH = "(?:Jan|Feb|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez)\\p{L}*";
    /// What parts the cells of a row.
    static final String CELL = " | ";

    private static final Pattern DATED = Pattern.compile(
            "\\b\\d{1,2}\\..{0,20}(?:19|20)\\d{2}\\b|\\b\\d{1,2}\\. ?\\d{1,2}\\. ?\\d{2}(?!\\d)|\\b"
                    + MONTH + " (?:19|20)\\d{2}\\b",
            Pattern.UNICODE_CHARACTER_CLASS);
    private static final AnchoredPattern OCCASION = AnchoredPattern.of(Pattern.compile(
            "^(?:Verteiler|An)\\b|\\b(?:Vortrag|Beitrag|Impuls|Referat|Präsentation|Rede)\\b.*"
                    + "\\b(?:beim?|auf|zum|zur|anlässlich|im Rahmen)\\s",
            Pattern.UNICODE_CHARACTER_CLASS),
            "Verteiler", "An", "Vortrag", "Beitrag", "Impuls", "Referat", "Präsentation", "Rede");
    private static final Pattern OF_OTHERS = Pattern.compile(
            "^(?:TOP\\b|\\d{1,2}[.)]\\s+(?!" + MONTH
                    + "|\\p{L}*(?:[Ss]itzung|[Tt]reffen|[Kk]ongress|[Tt]agung|[Ff]orum|Entwurf))"
                    + "\\p{Lu})|\\b(?:Gast|Gäste|Teilnehm\\p{L}*|Anwesend\\p{L}*|Teilgenommen|Entschuldigt"
                    + "|Besuch|Exkursion|Vorbild|Verteiler|An):?\\s"
                    + "|\\b(?:mit|bei|aus) der \\p{L}*(?:[Ss]tadt|[Gg]emeinde)\\s",
            Pattern.UNICODE_CHARACTER_CLASS);
    private static final int FIRST = 8;

    private HeaderLines() {}

    /// The lines of the letterhead and the title.
    static Stream<String> first(List<String> lines) {
        return lines.stream().limit(FIRST);
    }

    /// Those of them that speak of the document; of a row on top its first cell.
    static Stream<String> own(List<String> lines) {
        Stream<String> head = lines.stream().limit(1).filter(HeaderLines::isRow)
                .map(line -> line.substring(0, line.indexOf(CELL)));
        return Stream.concat(head, first(lines)).filter(HeaderLines::isOwn);
    }

    /// Whether a line holds a date.
    static boolean isDated(String line) {
        return DATED.matcher(line).find();
    }

    /// Whether a line tells to whom something went, or where a talk was given.
    static boolean isOfOccasion(String line) {
        return OCCASION.isIn(line);
    }

    /// Whether a line speaks of guests, of other sittings, or of what somebody reports.
    static boolean isOfOthers(String line) {
        return isOfOccasion(line) || OF_OTHERS.matcher(line).find();
    }

    private static boolean isOwn(String line) {
        return !isRow(line) && !isOfOthers(line) && !PersonTrap.isAnybodyIn(new Tokens(line));
    }

    private static boolean isRow(String line) {
        return line.contains(CELL) && !isDated(line);
    }
}
