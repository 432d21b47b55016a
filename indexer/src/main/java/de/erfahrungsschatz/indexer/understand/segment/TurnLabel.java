package de.erfahrungsschatz.indexer.understand.segment;

import de.erfahrungsschatz.indexer.extract.Block;
import de.erfahrungsschatz.indexer.understand.name.PersonName;
import de.erfahrungsschatz.indexer.understand.text.Words;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a block may begin with to say who speaks: `Frage:`, initials, a surname, a whole name in capitals.
///
/// @param text the label without its colon; of a numbered one without the number, for "Frage 2" is the same label as "Frage 1"
/// @param end where the words that are spoken begin, in UTF-16 units of the block
/// @param remarked whether a bracket between label and colon tells more of whoever speaks, as in verbatim minutes: "Wolfram (Stadt):"
record TurnLabel(String text, int end, boolean remarked) {

    private static final Pattern LABEL = Pattern.compile("^" + SpokenAt.AT_BEGINNING
            + "(\\p{L}[\\p{L}\\p{M}\\d. -]{0,44}?)(?<remark>\\s?\\([^():]{2,60}\\))?"
            + SpokenAt.BEHIND_LABEL + "\\s?:\\s+(?=\\S)");
    /// The first colon behind a label is not further away, of whatever letters the label is; a time before it has colons too.
    private static final int FURTHEST_COLON = 100;
    private static final Pattern COUNTED = Pattern.compile("^(Frage|Antwort)\\s\\d+$");
    private static final Pattern INITIALS = Pattern.compile("\\p{Lu}{1,3}\\d?");
    private static final Pattern SMALL = Pattern.compile("(?<!\\p{L})\\p{L}");
    private static final Pattern TITLE = Pattern.compile("\\p{L}+\\.(?:-\\p{L}+\\.)?");

    /// The label of a block; empty when it bears none, or is the legend of the labels.
    static Optional<TurnLabel> of(Block block) {
        int colon = block.text().indexOf(':');
        if (colon < 0 || colon > FURTHEST_COLON) {
            return Optional.empty();
        }
        Matcher label = LABEL.matcher(block.text());
        if (!label.find() || !Legend.read(block.text()).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new TurnLabel(COUNTED.matcher(label.group(1)).replaceFirst("$1"), label.end(),
                label.group("remark") != null));
    }

    /// Whether it is one to three capitals.
    static boolean isInitials(String label) {
        return INITIALS.matcher(label).matches();
    }

    /// The name that a label is, as names are usually written; empty when it is none.
    static Optional<PersonName> name(String label) {
        return isInitials(label) ? Optional.empty() : PersonName.parse(capitalised(label));
    }

    /// Whether a label stands for a name: by initials, surname or the whole name.
    static boolean standsFor(String label, String name) {
        String surname = name.substring(name.lastIndexOf(' ') + 1);
        String folded = Words.fold(label);
        return folded.equals(Words.fold(name)) || folded.equals(Words.fold(surname))
                || folded.endsWith(" " + Words.fold(surname))
                || (label.length() > 1 && label.replaceAll("[. -]", "").equals(initials(name)));
    }

    private static String initials(String name) {
        StringBuilder initials = new StringBuilder();
        List.of(TITLE.matcher(name).replaceAll(" ").strip().split("[\\s-]+", -1)).stream()
                .filter(word -> !word.isEmpty() && Character.isUpperCase(word.charAt(0)))
                .forEach(word -> initials.append(word.charAt(0)));
        return initials.toString();
    }

    /// "HEDDA KRUSE" as a name is usually written.
    private static String capitalised(String label) {
        if (!label.equals(label.toUpperCase(Locale.GERMAN))) {
            return label;
        }
        return SMALL.matcher(label.toLowerCase(Locale.GERMAN))
                .replaceAll(word -> word.group().toUpperCase(Locale.GERMAN));
    }
}
