package de.erfahrungsschatz.engine.lucene;

import de.erfahrungsschatz.engine.port.Suggestion;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;

import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;

/// Finds what to suggest to somebody who is typing.
final class Suggestions {

    /// Nobody types so much before looking at what is suggested.
    private static final int LONGEST = 200;
    /// Who has typed more words wants no help with their letters.
    private static final int MOST_MISSPELT = 6;
    /// So many people, and so many phrases, leave room for the rest.
    private static final int MOST_ALIKE = 3;

    private final List<Suggestion> suggestions = new ArrayList<>();
    private final List<Integer> suggestionOfLabel = new ArrayList<>();
    /// The labels that are the shown names of concepts.
    private final BitSet names = new BitSet();
    private final Labels labels;

    /// @param offerings in the order of suggestion
    Suggestions(List<Offering> offerings) {
        List<String> all = new ArrayList<>();
        for (Offering offering : offerings) {
            names.set(all.size(), offering.suggestion().type() == Suggestion.Type.CONCEPT);
            offering.labels().forEach(_ -> suggestionOfLabel.add(suggestions.size()));
            all.addAll(offering.labels());
            suggestions.add(offering.suggestion());
        }
        labels = new Labels(all);
    }

    /// The first that hold what was typed; those with fewer letters wrong before others, and concepts that are called so before those
    /// of which it is another label.
    List<Suggestion> of(String typed, int limit) {
        List<String> words = Labels.words(Folding.fold(typed.substring(0, Math.min(typed.length(), LONGEST))));
        if (words.isEmpty()) {
            return List.of();
        }
        int most = words.size() > MOST_MISSPELT ? 0 : words.stream().mapToInt(Labels::reach).max().orElse(0);
        Set<Suggestion> found = new LinkedHashSet<>();
        for (int reach = 0; reach <= most && found.size() < limit; reach++) {
            add(words, reach, limit, found);
        }
        return List.copyOf(found);
    }

    private void add(List<String> words, int reach, int limit, Set<Suggestion> found) {
        FixedBitSet holding = labels.with(words, reach);
        add(holding, names::get, limit, found);
        add(holding, _ -> true, limit, found);
    }

    private void add(FixedBitSet holding, IntPredicate wanted, int limit, Set<Suggestion> found) {
        BitSetIterator each = new BitSetIterator(holding, 0);
        for (int label = each.nextDoc(); label != DocIdSetIterator.NO_MORE_DOCS && found.size() < limit; label = each
                .nextDoc()) {
            Suggestion suggestion = suggestions.get(suggestionOfLabel.get(label));
            if (wanted.test(label) && hasRoom(suggestion.type(), found)) {
                found.add(suggestion);
            }
        }
    }

    private static boolean hasRoom(Suggestion.Type type, Set<Suggestion> found) {
        return switch (type) {
            case CONCEPT, TITLE -> true;
            case PERSON, PHRASE -> found.stream().filter(other -> other.type() == type).count() < MOST_ALIKE;
        };
    }
}
