package de.erfahrungsschatz.indexer.extract.word;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/// One case of the committed set: two lines and what they are together.
///
/// @param genuine whether the hyphen belongs to the word
/// @param source where the word is from
/// @param line the end of a line, with its hyphen
/// @param next the start of the next one
/// @param text what the author wrote
/// @param seen the forms of the word in question that the same document has in other places, separated by blanks
record BrokenCase(boolean genuine, String source, String line, String next, String text, String seen) {

    private static final String FILE = "/broken-words/cases.tsv";

    static List<BrokenCase> all() {
        try (InputStream stream = BrokenCase.class.getResourceAsStream(FILE)) {
            if (stream == null) {
                throw new IllegalStateException("Not among the test resources: " + FILE);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1).map(BrokenCase::parse)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BrokenCase parse(String row) {
        String[] cells = row.split("\t", -1);
        return new BrokenCase(cells[0].equals("hyphen"), cells[1], cells[2], cells[3], cells[4], cells[5]);
    }

    String row() {
        return String.join("\t", genuine ? "hyphen" : "break", source, line, next, text, seen);
    }

    /// What the code under test makes of it.
    ///
    /// @param withDocument whether it may see the document's own words
    String joined(boolean withDocument) {
        StringBuilder joined = new StringBuilder(line);
        new WordJoiner(() -> withDocument ? Stream.of(seen) : Stream.empty()).append(joined, next);
        return joined.toString();
    }

    /// What the plain rule of conjunctions, small letters and capitals makes of it.
    String joinedByPlainRule() {
        String stem = line.substring(0, line.length() - 1);
        String first = next.replaceFirst("[^\\p{L}].*", "").toLowerCase(java.util.Locale.GERMAN);
        if (List.of("und", "oder", "bzw", "beziehungsweise", "sowie", "u", "o").contains(first)) {
            return line + " " + next;
        }
        return Character.isLowerCase(next.charAt(0)) && !Character.isDigit(stem.charAt(stem.length() - 1))
                ? stem + next : line + next;
    }

    /// Half of the cases, always the same: no rule was changed because of one of them.
    boolean isHeldOut() {
        return Math.floorMod(text.hashCode() * 31 + 7, 2) == 1;
    }
}
