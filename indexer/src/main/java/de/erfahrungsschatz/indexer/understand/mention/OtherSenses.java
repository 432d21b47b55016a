package de.erfahrungsschatz.indexer.understand.mention;

import de.erfahrungsschatz.corpus.vocabulary.VocabularyName;
import de.erfahrungsschatz.indexer.understand.text.LabelMatch;
import de.erfahrungsschatz.indexer.understand.text.ShippedFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Knows where a name of a concept means something else: the plenary of a council is no meeting of citizens, a holding in a company no
/// participation, and the council that decides is nobody to be reached.
final class OtherSenses {

    /// How far the words reach that tell the sense, to either side, in UTF-16 units.
    private static final int REACH = 200;
    private static final int CELLS = 3;
    private static final Map<Named, List<Pattern>> SENSES = read(
            ShippedFile.lines(OtherSenses.class, "other-senses.txt"));

    private OtherSenses() {}

    /// Whether the words at that place of a text mean something else than the concept that bears their name.
    static boolean is(VocabularyName vocabulary, LabelMatch match, String text) {
        List<Pattern> senses = SENSES.getOrDefault(new Named(vocabulary, match.concept()), List.of());
        return senses.stream().anyMatch(sense -> covers(sense, match, text));
    }

    private static boolean covers(Pattern sense, LabelMatch match, String text) {
        int end = Math.min(text.length(), match.end() + REACH);
        Matcher matcher = sense.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
        int from = Math.max(0, match.start() - REACH);
        while (from <= match.start() && matcher.region(from, end).find() && matcher.start() <= match.start()) {
            if (matcher.end() >= match.end()) {
                return true;
            }
            from = matcher.start() + 1;
        }
        return false;
    }

    /// @throws IllegalArgumentException when a line is no sense
    private static Map<Named, List<Pattern>> read(List<String> lines) {
        Map<Named, List<Pattern>> senses = new HashMap<>();
        for (String line : lines) {
            String[] cells = line.split("\t", -1);
            if (cells.length != CELLS) {
                throw new IllegalArgumentException("No other sense: " + line);
            }
            VocabularyName vocabulary = VocabularyName.valueOf(cells[0].toUpperCase(Locale.ROOT));
            Pattern sense = Pattern.compile(cells[2]);
            for (String concept : cells[1].split("\\|", -1)) {
                senses.computeIfAbsent(new Named(vocabulary, concept), _ -> new ArrayList<>()).add(sense);
            }
        }
        return Map.copyOf(senses);
    }

    private record Named(VocabularyName vocabulary, String concept) {}
}
