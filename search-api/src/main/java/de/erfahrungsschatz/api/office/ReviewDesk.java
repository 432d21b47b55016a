package de.erfahrungsschatz.api.office;

import de.erfahrungsschatz.api.file.KnownHashes;
import de.erfahrungsschatz.api.office.ReviewList.Filed;
import de.erfahrungsschatz.engine.port.Generation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// What should be looked at, without asking the program about all documents each time: it takes seconds to begin, and longer with each
/// document. What it said holds as long as the index and the settings are the same, and for each document as long as nothing beside its
/// file has changed, whoever changed it; the program is asked again about the others alone. Safe for many threads.
public final class ReviewDesk {

    /// About more files it is asked as about all of them, for a call has no room for any number of paths.
    private static final int MOST_AGAIN = 50;

    /// Sidecars are small and many.
    private static final int MOST_HASHES = 100_000;

    private final OfficeProgram program;
    private final Function<String, ReviewList> reader;
    private final KnownHashes hashes = new KnownHashes(Clock.systemUTC(), MOST_HASHES);
    private @Nullable Known known;

    /// @param reader reads what the program says
    public ReviewDesk(OfficeProgram program, Function<String, ReviewList> reader) {
        this.program = program;
        this.reader = reader;
    }

    /// What should be looked at now.
    public synchronized ReviewLook look() {
        Optional<Generation> generation = program.generation();
        if (known == null || !known.generation().equals(generation) || hasChanged(known.list().settings())) {
            return ask(generation, List.of(), UnaryOperator.identity());
        }
        ReviewList list = known.list();
        List<String> changed = list.files().stream().filter(filed -> hasChanged(filed.rests())).map(Filed::file)
                .toList();
        if (changed.isEmpty()) {
            return new ReviewLook.Listed(list);
        }
        return changed.size() > MOST_AGAIN ? ask(generation, List.of(), UnaryOperator.identity())
                : ask(generation, changed, list::with);
    }

    /// @param files to be asked about; none for all
    /// @param whole makes the whole list of what is said about them
    private ReviewLook ask(Optional<Generation> generation, List<String> files, UnaryOperator<ReviewList> whole) {
        return switch (program.review(files)) {
            case OfficeReply.Done(String text) -> remember(generation, whole.apply(reader.apply(text)));
            case OfficeReply.Refused(String sentence) -> new ReviewLook.Refused(sentence);
            case OfficeReply.Outdated(String sentence) -> new ReviewLook.Refused(sentence);
        };
    }

    /// What was said of an index that was being replaced may be of the one or the other.
    private ReviewLook remember(Optional<Generation> generation, ReviewList list) {
        known = generation.equals(program.generation()) ? new Known(generation, list) : null;
        return new ReviewLook.Listed(list);
    }

    private boolean hasChanged(Map<String, String> states) {
        return states.entrySet().stream().anyMatch(state -> !isStill(Path.of(state.getKey()), state.getValue()));
    }

    private boolean isStill(Path file, String state) {
        return switch (state) {
            case "none" -> Files.notExists(file);
            case "there" -> Files.exists(file);
            default -> hashes.of(file).filter(state::equals).isPresent();
        };
    }

    private record Known(Optional<Generation> generation, ReviewList list) {}
}
