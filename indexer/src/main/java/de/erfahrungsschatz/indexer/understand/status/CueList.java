package de.erfahrungsschatz.indexer.understand.status;

import de.erfahrungsschatz.corpus.document.Status;
import de.erfahrungsschatz.indexer.understand.text.ShippedFile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;

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
        return cues.mayBeIn(text).stream().flatMap(cue -> found(cue, text).stream()).toList();
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
