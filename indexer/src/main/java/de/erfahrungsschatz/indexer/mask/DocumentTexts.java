package de.erfahrungsschatz.indexer.mask;

import de.erfahrungsschatz.corpus.document.Derived;
import de.erfahrungsschatz.corpus.document.Document;
import de.erfahrungsschatz.corpus.document.Experience;
import de.erfahrungsschatz.corpus.document.Metadata;
import de.erfahrungsschatz.corpus.document.Passage;
import de.erfahrungsschatz.corpus.document.PassageMetadata;
import de.erfahrungsschatz.corpus.document.Person;
import de.erfahrungsschatz.corpus.document.Provenance;
import de.erfahrungsschatz.corpus.document.Source;
import de.erfahrungsschatz.corpus.vocabulary.VocabularyName;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// Puts another text in the place of every text of a document, wherever it stands. What is no text (ids, dates, the path) stays.
///
/// @param change says which; never makes a blank of what is none
record DocumentTexts(UnaryOperator<String> change) {

    Document changed(Document document) {
        return new Document(document.id(), document.visibility(), metadata(document.metadata()),
                document.passages().stream().map(this::passage).toList());
    }

    private String text(String text) {
        return change.apply(text);
    }

    private @Nullable String orNull(@Nullable String text) {
        return text == null ? null : text(text);
    }

    private Passage passage(Passage passage) {
        String question = text(passage.text().substring(0, passage.questionLength()));
        String rest = text(passage.text().substring(passage.questionLength()));
        return new Passage(question + rest, question.length(), passage.page(),
                passage.headings().stream().map(this::text).toList(), orNull(passage.speaker()),
                metadata(passage.metadata()));
    }

    private PassageMetadata metadata(PassageMetadata metadata) {
        Derived<String> city = metadata.city();
        return new PassageMetadata(concepts(metadata.mentions()),
                city == null ? null : derived(city, UnaryOperator.identity()),
                metadata.experiences().stream().map(this::experience).toList());
    }

    private Experience experience(Experience told) {
        return new Experience(told.format(), told.status(), told.city(), orNull(told.participants()),
                orNull(told.duration()), orNull(told.cost()), provenance(told.provenance()));
    }

    private Metadata metadata(Metadata metadata) {
        return new Metadata(derived(metadata.title(), this::text),
                metadata.date() == null ? null : derived(metadata.date(), UnaryOperator.identity()),
                metadata.state() == null ? null : derived(metadata.state(), UnaryOperator.identity()),
                metadata.validUntil() == null ? null : derived(metadata.validUntil(), UnaryOperator.identity()),
                concepts(metadata.concepts()),
                metadata.people().stream().map(this::person).toList(), source(metadata.source()));
    }

    private Map<VocabularyName, List<Derived<String>>> concepts(Map<VocabularyName, List<Derived<String>>> readable) {
        Map<VocabularyName, List<Derived<String>>> concepts = new EnumMap<>(VocabularyName.class);
        readable.forEach((name, values) -> concepts.put(name,
                values.stream().map(value -> derived(value, UnaryOperator.identity())).toList()));
        return concepts;
    }

    private <T> Derived<T> derived(Derived<T> derived, UnaryOperator<T> value) {
        return new Derived<>(value.apply(derived.value()), provenance(derived.provenance()));
    }

    private Provenance provenance(Provenance provenance) {
        return new Provenance(provenance.origin(), provenance.rule(), orNull(provenance.quote()));
    }

    private Person person(Person person) {
        return new Person(text(person.name()), person.role(), orNull(person.function()), orNull(person.office()),
                orNull(person.organisation()), orNull(person.city()), person.attendance(),
                provenance(person.provenance()));
    }

    private Source source(Source source) {
        return new Source(source.path(), source.mediaType(), source.part(), source.fragment(),
                source.runningLines().stream().map(this::text).toList(), source.copies());
    }
}
