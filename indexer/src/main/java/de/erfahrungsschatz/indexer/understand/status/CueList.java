package de.erfahrungsschatz.indexer.understand.status;

import de.erfahrungsschatz.corpus.document.Status;
import de.erfahrungsschatz.indexer.understand.text.ShippedFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.stream.IntStream;

/// Turns of phrase that tell a status, in the order in which they were told apart.
final class CueList {

    private final CueIndex cues;
    private final Function<String, List<Found>> finder;

    private CueList(List<Cue> cues) {
        this.cues = new CueIndex(cues);
        this.finder = this::find;
    }

    private CueList(CueIndex cues, Map<String, List<Found>> remembered) {
        this.cues = cues;
        this.finder = text -> remembered.computeIfAbsent(text, this::find);
    }

    /// The same that looks through each text once only, however often it is asked; for one document and one thread.
    CueList remembering() {
        return new CueList(cues, new HashMap<>());
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
        return new CueList(ShippedFile.lines(CueList.class, resource).stream().map(reader).toList());
    }

    /// The cues that a text holds, in the order in which they were told apart.
    List<Found> in(String text) {
        return finder.apply(text);
    }

    private List<Found> find(String text) {
        List<Cue> possible = cues.mayBeIn(text);
        if (possible.isEmpty()) {
            return List.of();
        }
        int[] beginnings = beginnings(text);
        List<Found> found = new ArrayList<>();
        possible.forEach(cue -> found(cue, text, beginnings).ifPresent(found::add));
        return found;
    }

    /// The places with no letter before them: no cue begins within a word.
    private static int[] beginnings(String text) {
        return IntStream.range(0, text.length())
                .filter(at -> at == 0 || !Character.isLetter(text.codePointBefore(at))).toArray();
    }

    private static Optional<Found> found(Cue cue, String text, int[] beginnings) {
        Matcher matcher = cue.words().matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
        for (int beginning : beginnings) {
            if (cue.initials().mayStandAt(text, beginning) && matcher.region(beginning, text.length()).lookingAt()) {
                return Optional.of(new Found(cue.status(), matcher.group().strip()));
            }
        }
        return Optional.empty();
    }

    /// A cue in a text.
    ///
    /// @param words the words that tell it, as written
    record Found(Status status, String words) {}
}
