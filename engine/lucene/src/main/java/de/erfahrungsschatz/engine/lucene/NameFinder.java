package de.erfahrungsschatz.engine.lucene;

import de.erfahrungsschatz.corpus.vocabulary.VocabularyName;
import de.erfahrungsschatz.engine.german.GermanAnalysis;
import de.erfahrungsschatz.engine.port.Query.Clause;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Finds among words that were typed the labels of concepts: the longest at each place, none overlapping.
///
/// The name of a city that is a word as well counts only with a capital, or after what announces a place: `stadt essen nicht essen`.
final class NameFinder {

    /// In a longer text the words serve as an example, and no single one is meant.
    private static final int LONGEST_QUESTION = 20;

    private static final Set<String> ANNOUNCING = Set.of("in", "aus", "nach", "bei", "von", "für", "stadt", "gemeinde");

    private final Thesaurus thesaurus;
    private final List<String> texts = new ArrayList<>();
    private final List<Words.Place> sequence = new ArrayList<>();
    /// For each place the word it belongs to.
    private final List<Integer> wordOf = new ArrayList<>();

    private NameFinder(Thesaurus thesaurus) {
        this.thesaurus = thesaurus;
    }

    /// The names among words that stand side by side.
    ///
    /// @param clauses as typed; only words are looked at
    /// @param looked the same clauses as they are looked for
    static List<Named> find(List<Clause> clauses, List<Wanted> looked, Thesaurus thesaurus) {
        if (clauses.size() > LONGEST_QUESTION) {
            return List.of();
        }
        NameFinder finder = new NameFinder(thesaurus);
        for (int i = 0; i < clauses.size(); i++) {
            if (clauses.get(i) instanceof Clause.Word(String text) && looked.get(i) instanceof Words words) {
                finder.add(text, words);
            }
        }
        return finder.all();
    }

    private void add(String text, Words words) {
        words.places().forEach(place -> {
            sequence.add(place);
            wordOf.add(texts.size());
        });
        texts.add(text);
    }

    private List<Named> all() {
        List<Named> names = new ArrayList<>();
        int at = 0;
        while (at < sequence.size()) {
            int from = at;
            List<Label> labels = thesaurus.longest(sequence, from);
            at += labels.isEmpty() ? 1 : labels.getFirst().length();
            List<Words.Place> places = sequence.subList(from, at);
            int first = wordOf.get(from);
            int last = wordOf.get(at - 1);
            Map<Meaning, Label> meant = new LinkedHashMap<>();
            labels.stream().filter(
                    label -> label.meaning().vocabulary() != VocabularyName.CITIES || isCity(first, last))
                    .forEach(label -> meant.putIfAbsent(label.meaning(), label));
            if (!meant.isEmpty()) {
                names.add(new Named(typed(first, last), List.copyOf(places), List.copyOf(meant.values())));
            }
        }
        return names;
    }

    private String typed(int first, int last) {
        return texts.subList(first, last + 1).stream().map(NameFinder::bare).collect(Collectors.joining(" "));
    }

    private boolean isCity(int first, int last) {
        String name = bare(texts.get(first));
        String before = first == 0 ? "" : texts.get(first - 1).toLowerCase(Locale.GERMAN);
        return last > first || ANNOUNCING.contains(before) || Character.isUpperCase(name.codePointAt(0))
                || !GermanAnalysis.isOrdinary(name);
    }

    /// The word without the signs around it.
    private static String bare(String word) {
        return word.replaceAll("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$", "");
    }
}
