package de.erfahrungsschatz.indexer.understand.segment;

import de.erfahrungsschatz.indexer.understand.text.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Tells who leads a conversation, of two or of a group, whose turns bear labels, where too few of them are questions to tell it by
/// these alone: of two whoever talks shortly, and asks now and then what the other hardly ever does; of a group whoever opens it and
/// asks most. "Da war mein Vater auch." calls for an answer as well.
final class Dialogue {

    /// So many turns of each show who talks how.
    private static final int FEWEST_TURNS = 6;
    /// In a group each has fewer.
    private static final int FEWEST_OF_GROUP = 3;
    /// Whoever leads asks in one of so many turns, …
    private static final int LEAST_SHARE = 4;
    /// … so many times as often in a turn as the other, …
    private static final int TIMES_AS_OFTEN = 3;
    /// … and says in a turn of so many words one.
    private static final int LEAST_REPLY = 2;

    private Dialogue() {}

    /// The label of whoever leads; empty when nobody does.
    ///
    /// @param turns what was said behind each label, in the order in which people begin to speak
    /// @param group whether it may be a group that talks: whoever leads one opens it
    static Optional<String> leader(Map<String, List<String>> turns, boolean group) {
        List<Map.Entry<String, List<String>>> talking = talking(turns, FEWEST_TURNS);
        if (talking.size() == 2) {
            return talking.stream().filter(one -> talking.stream().filter(other -> !other.equals(one))
                    .allMatch(other -> asksMore(one.getValue(), other.getValue())
                            && isShorter(one.getValue(), other.getValue())))
                    .map(Map.Entry::getKey).findFirst();
        }
        List<Map.Entry<String, List<String>>> all = group ? talking(turns, FEWEST_OF_GROUP) : List.of();
        return all.stream().limit(1)
                .filter(first -> all.size() > 2 && all.stream().skip(1)
                        .allMatch(other -> asksMore(first.getValue(), other.getValue())))
                .map(Map.Entry::getKey).findFirst();
    }

    private static List<Map.Entry<String, List<String>>> talking(Map<String, List<String>> turns, int fewest) {
        return turns.entrySet().stream().filter(voice -> voice.getValue().size() >= fewest).toList();
    }

    private static boolean asksMore(List<String> one, List<String> other) {
        long asked = questions(one);
        return asked * LEAST_SHARE >= one.size()
                && asked * other.size() >= TIMES_AS_OFTEN * questions(other) * one.size();
    }

    private static boolean isShorter(List<String> one, List<String> other) {
        return words(one) * LEAST_REPLY * other.size() <= words(other) * one.size();
    }

    private static long questions(List<String> turns) {
        return turns.stream().filter(QuestionRule::endsInQuestion).count();
    }

    private static long words(List<String> turns) {
        return turns.stream().mapToLong(Words::count).sum();
    }
}
