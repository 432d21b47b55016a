package de.erfahrungsschatz.indexer.understand.status;

import de.erfahrungsschatz.indexer.understand.text.Sentences;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A sentence of a passage.
///
/// @param wording its words
/// @param start where it begins in the passage, in UTF-16 units
/// @param line the number of the paragraph or line that it stands in, from 0
record Stretch(Wording wording, int start, int line) {

    private static final int LONGEST = 700;
    private static final Pattern LINE = Pattern.compile("[^\\n]+");

    /// The sentences of a passage in order.
    static List<Stretch> of(String passage) {
        List<Stretch> stretches = new ArrayList<>();
        Matcher lines = LINE.matcher(passage);
        int line = 0;
        while (lines.find()) {
            int from = lines.start();
            for (String sentence : Sentences.of(lines.group())) {
                from = passage.indexOf(sentence, from);
                addParts(sentence, from, line, stretches);
                from += sentence.length();
            }
            line++;
        }
        return stretches;
    }

    /// What is longer than any sentence, such as a table in one line, is cut, so that it costs no more than others.
    private static void addParts(String sentence, int start, int line, List<Stretch> stretches) {
        int from = 0;
        while (sentence.length() - from > LONGEST) {
            int blank = sentence.lastIndexOf(' ', from + LONGEST);
            int to = blank > from ? blank + 1 : from + LONGEST;
            stretches.add(new Stretch(new Wording(sentence.substring(from, to)), start + from, line));
            from = to;
        }
        stretches.add(new Stretch(new Wording(sentence.substring(from)), start + from, line));
    }

    /// Its words as written.
    String text() {
        return wording.text();
    }

    int end() {
        return start + text().length();
    }

    boolean holds(int place) {
        return start <= place && place < end();
    }

    boolean asks() {
        return text().endsWith("?") || text().endsWith("?“") || text().endsWith("?\"");
    }
}
