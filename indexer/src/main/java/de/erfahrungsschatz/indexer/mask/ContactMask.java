package de.erfahrungsschatz.indexer.mask;

import de.erfahrungsschatz.corpus.contact.ContactText;
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
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// Takes out of a document how persons can be reached: telephone numbers and mail addresses, in the text as in everything else,
/// and the path, for file names hold names of persons.
public final class ContactMask {

    private final ContactText contacts;

    /// @param functionalMailboxes addresses that stay readable: those of offices, not of persons
    public ContactMask(Collection<String> functionalMailboxes) {
        contacts = new ContactText(functionalMailboxes);
    }

    /// The document as the public may read it.
    public Document mask(Document document) {
        return new Document(document.id(), document.visibility(), metadata(document.metadata()),
                document.passages().stream().map(this::passage).toList());
    }

    /// The text as the public may read it.
    public String mask(String text) {
        return contacts.mask(text);
    }

    private Passage passage(Passage passage) {
        String question = mask(passage.text().substring(0, passage.questionLength()));
        String rest = mask(passage.text().substring(passage.questionLength()));
        return new Passage(question + rest, question.length(), passage.page(),
                passage.headings().stream().map(this::mask).toList(), orNull(passage.speaker()),
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
        return new Metadata(derived(metadata.title(), this::mask),
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
        return new Person(mask(person.name()), person.role(), orNull(person.function()), orNull(person.office()),
                orNull(person.organisation()), orNull(person.city()), person.attendance(),
                provenance(person.provenance()));
    }

    private Source source(Source source) {
        return new Source(null, source.mediaType(), source.part(), source.fragment(),
                source.runningLines().stream().map(this::mask).toList(), List.of());
    }

    private @Nullable String orNull(@Nullable String text) {
        return text == null ? null : mask(text);
    }
}
