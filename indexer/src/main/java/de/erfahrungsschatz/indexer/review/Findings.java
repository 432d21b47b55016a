package de.erfahrungsschatz.indexer.review;

import de.erfahrungsschatz.corpus.document.Derived;
import de.erfahrungsschatz.corpus.document.Document;
import de.erfahrungsschatz.corpus.document.DocumentDate;
import de.erfahrungsschatz.corpus.document.Metadata;
import de.erfahrungsschatz.corpus.document.Provenance;
import de.erfahrungsschatz.corpus.vocabulary.Vocabularies;
import de.erfahrungsschatz.corpus.vocabulary.Vocabulary;
import de.erfahrungsschatz.corpus.vocabulary.VocabularyName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Finds what is missing or doubtful in a document. What a person wrote is neither: not even that there is nothing to say.
public final class Findings {

    /// Rules that looked at names of files and folders only, which are often those of something else.
    private static final Pattern NAMES_ONLY = Pattern.compile(".*\\.(?:file-name|folder-name|file-name-signal)");

    private static final String DISTRICT = "city.district";

    private static final List<Field> ASKED = List.of(Field.TITLE, Field.DATE, Field.CITIES, Field.KIND, Field.TOPICS,
            Field.FORMATS);

    /// What a document should have; beside them formats and groups are no lack where there are none.
    private static final List<Field> WANTED = List.of(Field.CITIES, Field.KIND, Field.TOPICS);

    /// What documents of the same words are likely to have in common; neither city nor kind is.
    private static final List<Field> IN_WORDS = List.of(Field.TOPICS, Field.FORMATS);

    private final Vocabularies vocabularies;
    private final Neighbours neighbours;

    /// @param neighbours suggest what similar documents are about
    public Findings(Vocabularies vocabularies, Neighbours neighbours) {
        this.vocabularies = vocabularies;
        this.neighbours = neighbours;
    }

    /// Everything that is worth a look, in the order of the fields.
    ///
    /// @param answered the fields that a person has answered, be it with "none", even if no run has taken that in yet
    public List<Finding> of(Document document, List<Field> answered) {
        List<Finding> findings = new ArrayList<>();
        if (document.metadata().source().fragment()) {
            findings.add(new Finding(null, "Der Anfang fehlt: Wer zu Beginn spricht, ist nicht bekannt.", null));
        }
        ASKED.stream().filter(field -> !answered.contains(field)).map(field -> finding(document, field))
                .flatMap(Optional::stream).forEach(findings::add);
        return findings;
    }

    private Optional<Finding> finding(Document document, Field field) {
        Metadata metadata = document.metadata();
        return switch (field) {
            case TITLE -> doubtful(field, List.of(metadata.title()), title -> title);
            case DATE -> date(metadata.date());
            default -> concepts(document, field);
        };
    }

    private static Optional<Finding> date(@Nullable Derived<DocumentDate> date) {
        return date == null ? Optional.of(new Finding(Field.DATE, "Datum fehlt.", null))
                : doubtful(Field.DATE, List.of(date), DocumentDate::toString);
    }

    private Optional<Finding> concepts(Document document, Field field) {
        VocabularyName name = field.vocabulary().orElseThrow();
        List<Derived<String>> values = document.metadata().concepts().getOrDefault(name, List.of());
        if (!values.isEmpty()) {
            return field == Field.CITIES && severalCities(values) ? Optional.of(candidates(field, values))
                    : doubtful(field, values, id -> shown(name, id));
        }
        Optional<Suggestion> suggestion = !IN_WORDS.contains(field) ? Optional.empty()
                : neighbours.suggestion(document, field);
        return WANTED.contains(field) || suggestion.isPresent()
                ? Optional.of(new Finding(field, field.label() + " fehlt.", suggestion.orElse(null)))
                : Optional.empty();
    }

    /// A city and its own districts are one.
    private boolean severalCities(List<Derived<String>> values) {
        Vocabulary cities = vocabularies.get(VocabularyName.CITIES);
        return values.stream().allMatch(value -> value.provenance().origin() == Provenance.Origin.RULE)
                && values.stream().map(value -> cities.withBroader(value.value()).getLast()).distinct().count() > 1;
    }

    private Finding candidates(Field field, List<Derived<String>> values) {
        return new Finding(field, field.label() + " zweifelhaft: Mehrere kommen in Frage.", suggestion(field,
                values, id -> shown(VocabularyName.CITIES, id)));
    }

    /// That districts of a city are named proves nothing of the city.
    private static <T> Optional<Finding> doubtful(Field field, List<Derived<T>> values, Shown<T> shown) {
        boolean weak = values.stream().map(value -> value.provenance().rule())
                .allMatch(rule -> NAMES_ONLY.matcher(rule).matches() || rule.startsWith(DISTRICT));
        return weak ? Optional.of(new Finding(field, field.label()
                + " zweifelhaft: Es spricht nur der Name der Datei oder des Ordners dafür.",
                suggestion(field, values, shown)))
                : Optional.empty();
    }

    private static <T> Suggestion suggestion(Field field, List<Derived<T>> values, Shown<T> shown) {
        Answer answer = new Answer(field, values.stream().map(value -> String.valueOf(value.value())).toList());
        String reason = values.stream().map(Derived::provenance).map(Findings::origin).distinct()
                .collect(Collectors.joining("; "));
        return new Suggestion(answer,
                values.stream().map(value -> shown.of(value.value())).collect(Collectors.joining(", ")), reason);
    }

    private static String origin(Provenance provenance) {
        return "Regel " + provenance.rule() + (provenance.quote() == null ? "" : ": „" + provenance.quote() + "“");
    }

    private String shown(VocabularyName name, String id) {
        return vocabularies.get(name).label(id) + " [" + id + "]";
    }

    private interface Shown<T> {

        String of(T value);
    }
}
