package de.erfahrungsschatz.indexer.understand.segment;

import de.erfahrungsschatz.indexer.understand.text.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Tells who leads a conversation of two whose turns bear labels, where too few of them are questions to tell it by these alone: whoever
/// talks shortly, and asks now and then what the other hardly ever does. "Da war mein Vater auch." calls for an answer as well.
final class Dialogue {

    /// So many turns of each show who talks how.
    private static final int FEWEST_TURNS = 6;
    /// Whoever leads asks in one of so many turns, …
    private static final int LEAST_SHARE = 4;
    /// … so many times as often as the other, …
    private static final int TIMES_AS_OFTEN = 3;
    /// … and says of so many words one.
    private static final int LEAST_REPLY = 2;

    private Dialogue() {}

    /// The label of whoever leads; empty when nobody does, or there are not two who talk.
    ///
    /// @param turns what was said behind each label
    static Optional<String> leader(Map<String, List<String>> turns) {
        List<Map.Entry<String, List<String>>> talking = turns.entrySet().stream()
                .filter(voice -> voice.getValue().size() >= FEWEST_TURNS).toList();
        if (talking.size() != 2) {
            return Optional.empty();
        }
        Map.Entry<String, List<String>> first = talking.getFirst();
        Map.Entry<String, List<String>> last = talking.getLast();
        return leads(first.getValue(), last.getValue()) ? Optional.of(first.getKey())
                : leads(last.getValue(), first.getValue()) ? Optional.of(last.getKey()) : Optional.empty();
    }

    private static boolean leads(List<String> one, List<String> other) {
        long asked = questions(one);
        return asked * LEAST_SHARE >= one.size() && asked >= TIMES_AS_OFTEN * questions(other)
                && words(one) * LEAST_REPLY <= words(other);
    }

    private static long questions(List<String> turns) {
        return turns.stream().filter(QuestionRule::endsInQuestion).count();
    }

    private static int words(List<String> turns) {
        return turns.stream().mapToInt(Words::count).sum();
    }
}
