package de.erfahrungsschatz.engine.lucene;

import de.erfahrungsschatz.engine.port.Query.Clause;
import de.erfahrungsschatz.engine.port.Widening;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;

/// Makes of clauses what must hold of a document, and gathers the words by which it is ranked, as long as there is room for them.
final class QueryCompiler {

    /// How many terms are looked for at most, in each field. Lucene allows 1,024 in all.
    private static final int MOST_TERMS = 500;

    /// How many of them the vocabularies may add.
    private static final int MOST_ADDED = 100;

    private final Knowledge knowledge;
    private final StandIns standIns;
    private final List<Wanted> wanted = new ArrayList<>();
    private final List<Words> functionWords = new ArrayList<>();
    private final List<Named> names = new ArrayList<>();
    private final List<Widening> widened = new ArrayList<>();
    private int terms;
    private int added;

    /// @param knowledge what the view knows of words
    /// @param standIns what is looked for in their places
    QueryCompiler(Knowledge knowledge, StandIns standIns) {
        this.knowledge = knowledge;
        this.standIns = standIns;
    }

    /// All words that are wanted and not excluded, with those that the vocabularies added.
    List<Wanted> wanted() {
        return wanted;
    }

    /// Function words that are not looked for, because there are others.
    List<Words> functionWords() {
        return functionWords;
    }

    /// The labels of concepts among the loose words and those that operators join.
    List<Named> names() {
        return names;
    }

    /// What the vocabularies added.
    List<Widening> widened() {
        return widened;
    }

    /// What clauses that stand side by side demand: one of the loose words, and all others.
    ///
    /// @param counts whether their words are wanted, and not excluded
    List<Demand> sideBySide(List<Clause> clauses, boolean counts) {
        List<Demand> demands = new ArrayList<>();
        clauses.stream().filter(clause -> !clause.isLoose())
                .forEach(clause -> demand(clause, counts).ifPresent(demands::add));
        anyOf(clauses.stream().filter(Clause::isLoose).toList(), counts).ifPresent(demands::add);
        return demands;
    }

    /// One of these words must occur, or what the vocabularies add to them.
    private Optional<Demand> anyOf(List<Clause> clauses, boolean counts) {
        List<Wanted> looked = clauses.stream().map(clause -> looked(clause, counts)).toList();
        List<Wanted> words = new ArrayList<>(telling(looked.stream().filter(this::isAdmitted).toList()));
        if (words.isEmpty()) {
            return Optional.empty();
        }
        if (counts) {
            words.addAll(others(clauses, looked));
            wanted.addAll(words);
        }
        return Optional.of(says(words));
    }

    /// What the vocabularies add to words.
    private List<Wanted> others(List<Clause> clauses, List<Wanted> looked) {
        List<Wanted> others = new ArrayList<>();
        List<Named> found = NameFinder.find(clauses, looked, knowledge.thesaurus());
        names.addAll(found);
        found.stream().flatMap(knowledge::others).forEach(one -> {
            int more = one.synonyms().terms();
            if (added + more <= MOST_ADDED && isAdmitted(one.synonyms())) {
                added += more;
                others.add(one.synonyms());
                widened.add(one.widening());
            }
        });
        return others;
    }

    /// Function words are looked for only when there is nothing else.
    private List<Wanted> telling(List<Wanted> loose) {
        List<Wanted> telling = new ArrayList<>();
        List<Words> others = new ArrayList<>();
        for (Wanted one : loose) {
            if (one instanceof Words words && words.areFunctionWords()) {
                others.add(words);
            } else {
                telling.add(one);
            }
        }
        if (telling.isEmpty()) {
            return loose;
        }
        functionWords.addAll(others);
        return telling;
    }

    private Optional<Demand> demand(Clause clause, boolean counts) {
        return switch (clause) {
            case Clause.Word _,Clause.Prefix _,Clause.Field _,Clause.Phrase _,Clause.Exact _ ->
                anyOf(List.of(clause), counts);
            case Clause.Narrow(var filters) -> Optional.of(new Demand.Passes(filters));
            case Clause.Person(String name) -> Optional.of(names(Written.of(name)));
            case Clause.Not(Clause.Not(Clause meant)) -> demand(meant, counts);
            case Clause.Not(Clause excluded) -> demand(excluded, false).map(Demand.Without::new);
            case Clause.All(List<Clause> clauses) -> each(clauses, counts).map(Demand.Every::new);
            case Clause.Any(List<Clause> clauses) -> each(clauses, counts).map(QueryCompiler::either);
            case Clause.Group(List<Clause> clauses) -> some(sideBySide(clauses, counts)).map(Demand.Every::new);
        };
    }

    private Demand names(Written name) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        knowledge.people().forEach(field -> any.add(name.inForms(field), Occur.SHOULD));
        return new Demand.Names(any.build());
    }

    private Optional<List<Demand>> each(List<Clause> clauses, boolean counts) {
        return some(clauses.stream().flatMap(clause -> demand(clause, counts).stream()).toList());
    }

    private static Optional<List<Demand>> some(List<Demand> demands) {
        return demands.isEmpty() ? Optional.empty() : Optional.of(demands);
    }

    /// Several words of which one must occur are looked for at once.
    private static Demand either(List<Demand> demands) {
        if (!demands.stream().allMatch(Demand.Says.class::isInstance)) {
            return new Demand.Either(demands);
        }
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        demands.forEach(demand -> {
            if (demand instanceof Demand.Says(Query query)) {
                any.add(query, Occur.SHOULD);
            }
        });
        return new Demand.Says(any.build());
    }

    private static Demand says(List<Wanted> words) {
        return new Demand.Says(any(words, Schema.TEXT, Schema.TITLE));
    }

    /// Finds passages with any of the words in any of the fields.
    static Query any(List<? extends Wanted> words, String... fields) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        for (String field : fields) {
            words.forEach(one -> any.add(one.in(field), Occur.SHOULD));
        }
        return any.build();
    }

    /// What the words have in common with related ones, in a field. A single word that is no compound is there, or it is not.
    static List<Way> traces(List<? extends Wanted> words, String field) {
        boolean isAlone = words.size() == 1 && words.getFirst() instanceof Words word && word.isSimple();
        return isAlone ? List.of() : words.stream().flatMap(one -> one.traces(field).stream()).toList();
    }

    /// Adds to the scores of what is found, and finds nothing.
    static Query ranking(List<Way> traces) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        traces.forEach(trace -> all.add(trace.query(), Occur.SHOULD));
        return all.build();
    }

    /// What is excluded is excluded as a whole word only: `-Haus` leaves out no `Rathaus`.
    private Wanted looked(Clause clause, boolean counts) {
        return switch (clause) {
            case Clause.Word(String text) -> counts ? standIns.of(text).orElseGet(() -> WordReader.read(text))
                    : WordReader.read(text).strict();
            case Clause.Phrase(String text) -> WordReader.read(text).strict();
            case Clause.Field(var _, String value) -> WordReader.read(value);
            case Clause.Prefix(String text) -> Beginning.of(text);
            case Clause.Exact(String text) -> Written.of(text);
            case Clause.Narrow _,Clause.Person _,Clause.Not _,Clause.All _,Clause.Any _,Clause.Group _ ->
                throw new IllegalArgumentException("Nothing to look for: " + clause);
        };
    }

    /// Whether there is something to look for, and room for it.
    private boolean isAdmitted(Wanted one) {
        boolean room = one.terms() > 0 && terms + one.terms() <= MOST_TERMS;
        terms += room ? one.terms() : 0;
        return room;
    }
}
