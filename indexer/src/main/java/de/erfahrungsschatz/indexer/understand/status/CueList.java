package de.erfahrungsschatz.indexer.understand.status;

import de.erfahrungsschatz.corpus.document.Status;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/// Cues in the order of their weight: the first one that fits decides.
final class CueList {

    private final List<Cue> cues;

    private CueList(List<Cue> cues) {
        this.cues = List.copyOf(cues);
    }

    /// The cues that may stand anywhere in a clause.
    static CueList ofClauses() {
        return read("status-cues.txt", Cue::anywhere);
    }

    /// The cues that stand immediately before a format.
    static CueList beside() {
        return read("status-beside.txt", Cue::before);
    }

    /// The cues of headings and other lines above formats that stand without a verb.
    static CueList above() {
        return read("status-above.txt", Cue::anywhere);
    }

    private static CueList read(String resource, Function<String, Cue> reader) {
        try (InputStream stream = CueList.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("Not shipped: " + resource);
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return new CueList(lines.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).map(reader)
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the shipped file " + resource, e);
        }
    }

    /// The first cue that a text holds.
    Optional<Found> in(String text) {
        return first(cues.stream(), text);
    }

    /// The first cue of one of those statuses that a text holds.
    Optional<Found> in(String text, Set<Status> statuses) {
        return first(cues.stream().filter(cue -> statuses.contains(cue.status())), text);
    }

    private static Optional<Found> first(Stream<Cue> cues, String text) {
        String lower = text.toLowerCase(Locale.GERMAN);
        return cues.filter(cue -> cue.anchor().mayBeIn(lower)).flatMap(cue -> found(cue, text).stream()).findFirst();
    }

    private static Optional<Found> found(Cue cue, String text) {
        Matcher matcher = cue.words().matcher(text);
        return matcher.find() ? Optional.of(new Found(cue.status(), matcher.group().strip())) : Optional.empty();
    }

    /// A cue in a text.
    ///
    /// @param words the words that tell it, as written
    record Found(Status status, String words) {}
}
