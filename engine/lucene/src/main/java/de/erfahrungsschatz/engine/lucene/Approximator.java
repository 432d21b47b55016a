package de.erfahrungsschatz.engine.lucene;

import de.erfahrungsschatz.engine.port.Approximation;
import de.erfahrungsschatz.engine.port.Filters;
import de.erfahrungsschatz.engine.port.Query;
import de.erfahrungsschatz.engine.port.Query.Clause;
import de.erfahrungsschatz.engine.port.SearchRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Finds what may stand in for the words of a search that finds nothing, by the documents of one view alone.
final class Approximator {

    /// Where more is wanted it is a pasted text: its first words serve as well.
    private static final int MOST_WANTED = 20;
    /// So many words are looked for in other spellings: each costs milliseconds.
    private static final int MOST_APPROXIMATED = 4;
    /// So many terms stand in for one word: farther ones have less and less to do with it.
    private static final int MOST_TERMS = 6;
    /// So many documents are asked how each of them is written.
    private static final int FEW = 4;

    private final View view;
    private final ViewTerms terms;
    private final WrittenForms forms;

    Approximator(View view) {
        this.view = view;
        terms = view.allTerms();
        forms = new WrittenForms(view.segments(), FEW);
    }

    /// What stands in for the words of a request, each of which no document holds. None when the words find documents and only the
    /// filters leave them out, or when nothing is spelt nearly like any of the words.
    ///
    /// @param request one that finds nothing
    StandIns of(SearchRequest request) throws IOException {
        if (!request.filters().equals(Filters.NONE) && view.finds(request.with(Filters.NONE))) {
            return StandIns.NONE;
        }
        Map<String, List<String>> unknown = unknown(view.read(request.query()), request.widened());
        Map<String, Alike> alike = alike(unknown.values().stream().flatMap(List::stream).distinct().toList());
        Map<String, Alike> standIns = new HashMap<>();
        unknown.forEach((clause, words) -> {
            List<Alike> any = words.stream().map(alike::get).filter(Objects::nonNull).toList();
            if (!any.isEmpty()) {
                standIns.put(clause, Alike.anyOf(clause, any));
            }
        });
        return new StandIns(standIns, told(alike));
    }

    /// The words typed that no document holds, by the words of clauses that they are or that they are typed as one in.
    private Map<String, List<String>> unknown(Query query, boolean widens) throws IOException {
        Map<String, List<String>> unknown = new LinkedHashMap<>();
        int count = 0;
        for (String text : wanted(query.clauses()).distinct().limit(MOST_WANTED).toList()) {
            List<String> words = TypedWord.of(text).stream().map(TypedWord::text).toList();
            if (!words.isEmpty() && count + words.size() <= MOST_APPROXIMATED && !isHeld(text, widens)) {
                unknown.put(text, words);
                count += words.size();
            }
        }
        return unknown;
    }

    private static Stream<String> wanted(Collection<Clause> clauses) {
        return clauses.stream().flatMap(Approximator::wanted);
    }

    private static Stream<String> wanted(Clause clause) {
        return switch (clause) {
            case Clause.Word(String text) -> Stream.of(text);
            case Clause.Not(Clause.Not(Clause meant)) -> wanted(meant);
            case Clause.All(List<Clause> clauses) -> wanted(clauses);
            case Clause.Any(List<Clause> clauses) -> wanted(clauses);
            case Clause.Group(List<Clause> clauses) -> wanted(clauses);
            case Clause.Phrase _,Clause.Exact _,Clause.Prefix _,Clause.Field _,Clause.Narrow _,Clause.Person _,Clause.Not _ ->
                Stream.empty();
        };
    }

    private boolean isHeld(String text, boolean widens) throws IOException {
        CompiledQuery word = CompiledQuery.of(new Query(List.of(new Clause.Word(text))), view.knowledge(widens),
                StandIns.NONE);
        return view.isHeld(word.text()) || view.isHeld(word.title());
    }

    /// What is spelt nearly like each word, in their order, and where there is nothing, what shares most of its letters. Nothing for a
    /// function word, or where there is no such term.
    private Map<String, Alike> alike(List<String> words) throws IOException {
        Map<String, List<NearTerm>> near = new LinkedHashMap<>();
        for (String word : words) {
            if (!ViewTerms.readings(word).isEmpty()) {
                near.put(word, terms.nearest(ViewTerms.spellings(word)));
            }
        }
        List<String> lonely = near.keySet().stream().filter(word -> near.getOrDefault(word, List.of()).isEmpty())
                .toList();
        if (!lonely.isEmpty()) {
            near.putAll(sharing(lonely));
        }
        Map<String, Alike> alike = new LinkedHashMap<>();
        near.forEach((word, found) -> nearest(word, found).ifPresent(best -> alike.put(word, best)));
        return alike;
    }

    private Map<String, List<NearTerm>> sharing(List<String> words) throws IOException {
        Map<String, Set<String>> found = terms
                .sharing(words.stream().map(ViewTerms::spellings).flatMap(Set::stream).toList());
        Map<String, List<NearTerm>> sharing = new HashMap<>();
        for (String word : words) {
            List<NearTerm> near = new ArrayList<>();
            for (String spelling : ViewTerms.spellings(word)) {
                near.addAll(terms.measured(spelling, found.getOrDefault(spelling, Set.of())));
            }
            sharing.put(word, near);
        }
        return sharing;
    }

    private static Optional<Alike> nearest(String word, List<NearTerm> found) {
        Map<String, NearTerm> different = new LinkedHashMap<>();
        found.stream().sorted(NearTerm.ORDER).forEach(term -> different.putIfAbsent(term.term(), term));
        return different.isEmpty() ? Optional.empty()
                : Optional.of(new Alike(word, different.values().stream().limit(MOST_TERMS).toList()));
    }

    /// The terms as the documents write them.
    private List<Approximation> told(Map<String, Alike> alike) throws IOException {
        List<Approximation> told = new ArrayList<>();
        for (Map.Entry<String, Alike> word : alike.entrySet()) {
            Set<String> written = new LinkedHashSet<>();
            for (NearTerm near : word.getValue().near()) {
                written.add(written(near.term()));
            }
            told.add(new Approximation(word.getKey(), List.copyOf(written)));
        }
        return told;
    }

    /// As a word where it is one, else as a part of other words.
    private String written(String term) throws IOException {
        Optional<String> whole = forms.of(term);
        return whole.isPresent() ? whole.get() : forms.inside(term).orElse(term);
    }
}
