package de.erfahrungsschatz.indexer.understand.person;

import de.erfahrungsschatz.indexer.understand.name.NamesInText;
import de.erfahrungsschatz.indexer.understand.name.PersonName;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Lists in which the surname stands first: "Amsel, Rolf (Bauamt), Probst, Ina", or without a comma behind it.
final class TurnedNames {

    private static final Pattern BETWEEN = Pattern.compile("\\s*[,;](?![^(]*\\))\\s*");
    private static final Pattern TURNED = Pattern
            .compile("^(?<before>(?:(?:Dr|Prof)\\.\\s)*)(?<surname>\\p{Lu}[\\p{L}'’-]+)\\s"
                    + "(?<given>\\p{Lu}[\\p{L}-]+)(?=\\s*(?:$|[(]))");
    private static final Pattern USUAL = Pattern
            .compile("^(?:(?:Dr|Prof)\\.\\s)*(?<given>\\p{Lu}[\\p{L}-]+)\\s\\p{Lu}[\\p{L}'’-]+");
    private static final int FEWEST = 3;

    private TurnedNames() {}

    /// The entries of a text that begins with "Surname, Given": another one begins wherever another such name does.
    static List<String> entries(String text) {
        List<String> entries = new ArrayList<>();
        int from = 0;
        Matcher end = BETWEEN.matcher(text);
        while (end.find()) {
            if (PersonName.isTurned(text.substring(from, end.start()))
                    && PersonName.isTurned(text.substring(end.end()))) {
                entries.add(text.substring(from, end.start()));
                from = end.end();
            }
        }
        entries.add(text.substring(from));
        return entries;
    }

    /// The pieces of a list with the given name first, where in all of them the surname stands there without a comma behind it; the same
    /// pieces where one has the usual order, as then a given name behind another word may be a surname.
    static List<String> turnedBack(List<String> pieces) {
        long turned = pieces.stream().filter(TurnedNames::hasGivenLast).count();
        boolean usual = pieces.stream().anyMatch(TurnedNames::hasGivenFirst);
        return turned < FEWEST || usual ? pieces : pieces.stream().map(TurnedNames::inUsualOrder).toList();
    }

    private static String inUsualOrder(String piece) {
        return hasGivenLast(piece) ? TURNED.matcher(piece).replaceFirst("${before}${given} ${surname}") : piece;
    }

    private static boolean hasGivenLast(String piece) {
        Matcher turned = TURNED.matcher(piece);
        return turned.find() && NamesInText.isGivenName(turned.group("given"))
                && !NamesInText.isGivenName(turned.group("surname"));
    }

    private static boolean hasGivenFirst(String piece) {
        Matcher usual = USUAL.matcher(piece);
        return usual.find() && NamesInText.isGivenName(usual.group("given")) && !hasGivenLast(piece);
    }
}
