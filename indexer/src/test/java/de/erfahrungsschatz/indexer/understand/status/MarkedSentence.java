package de.erfahrungsschatz.indexer.understand.status;

import de.erfahrungsschatz.corpus.document.Status;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A format in a few sentences, and how far it has come as a reader takes it from them. In files they stand one text a line, with
/// `[name|status]` for each format and ` / ` between paragraphs.
///
/// @param text the sentences
/// @param place where the format's name begins in them
/// @param end where it ends, exclusive
record MarkedSentence(String text, int place, int end, Status status) {

    private static final Pattern MARK = Pattern.compile("\\[([^|\\]]+)\\|([a-z-]+)\\]");

    /// All of a file beside the tests of this package.
    static List<MarkedSentence> of(String resource) {
        try (InputStream stream = MarkedSentence.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("Not there: " + resource);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#")).flatMap(line -> ofLine(line).stream())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<MarkedSentence> ofLine(String line) {
        String marked = line.replace(" / ", "\n");
        String text = MARK.matcher(marked).replaceAll("$1");
        List<MarkedSentence> sentences = new ArrayList<>();
        Matcher mark = MARK.matcher(marked);
        int signs = 0;
        while (mark.find()) {
            int place = mark.start() - signs;
            sentences.add(new MarkedSentence(text, place, place + mark.group(1).length(),
                    Status.of(mark.group(2)).orElseThrow()));
            signs += mark.group().length() - mark.group(1).length();
        }
        return sentences;
    }

    @Override
    public String toString() {
        return status.label() + " at " + place + ": " + text;
    }
}
