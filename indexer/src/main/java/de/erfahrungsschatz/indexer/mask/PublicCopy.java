package de.erfahrungsschatz.indexer.mask;

import de.erfahrungsschatz.corpus.access.Visibility;
import de.erfahrungsschatz.corpus.document.Derived;
import de.erfahrungsschatz.corpus.document.Document;
import de.erfahrungsschatz.corpus.document.DocumentDate;
import de.erfahrungsschatz.corpus.document.Metadata;
import de.erfahrungsschatz.corpus.document.Passage;
import de.erfahrungsschatz.corpus.document.Person;
import de.erfahrungsschatz.corpus.document.Provenance;
import de.erfahrungsschatz.corpus.document.Source;
import de.erfahrungsschatz.corpus.vocabulary.VocabularyName;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// Makes documents fit for the public: contact data are masked in every text a reader might see, and the path of the file,
/// which may name people and unpublished matters, is left out.
public final class PublicCopy {

    private final UnaryOperator<String> mask;

    public PublicCopy(UnaryOperator<String> mask) {
        this.mask = mask;
    }

    /// The document as its viewers may see it: a public one masked, any other one as it is.
    public Document of(Document document) {
        if (document.visibility() != Visibility.PUBLIC) {
            return document;
        }
        return new Document(document.id(), document.visibility(), metadata(document.metadata()),
                document.passages().stream().map(this::passage).toList());
    }

    private Metadata metadata(Metadata metadata) {
        Map<VocabularyName, List<Derived<String>>> concepts = new EnumMap<>(VocabularyName.class);
        metadata.concepts().forEach((name, values) -> concepts.put(name, values.stream()
                .map(value -> new Derived<>(value.value(), provenance(value.provenance()))).toList()));
        Derived<DocumentDate> date = metadata.date();
        return new Metadata(
                new Derived<>(mask.apply(metadata.title().value()), provenance(metadata.title().provenance())),
                date == null ? null : new Derived<>(date.value(), provenance(date.provenance())), concepts,
                metadata.people().stream().map(this::person).toList(), source(metadata.source()));
    }

    private Provenance provenance(Provenance provenance) {
        return new Provenance(provenance.origin(), provenance.rule(), masked(provenance.quote()));
    }

    private static Source source(Source source) {
        return new Source(null, source.mediaType(), source.part(), source.fragment());
    }

    private Person person(Person person) {
        return new Person(mask.apply(person.name()), person.role(), masked(person.function()), masked(person.office()),
                masked(person.city()));
    }

    /// Question and answer are masked apart, so that the question's length stays true.
    private Passage passage(Passage passage) {
        String question = mask.apply(passage.text().substring(0, passage.questionLength()));
        String rest = mask.apply(passage.text().substring(passage.questionLength()));
        return new Passage(question + rest, question.length(), passage.page(),
                passage.headings().stream().map(mask).toList(), masked(passage.speaker()));
    }

    private @Nullable String masked(@Nullable String text) {
        return text == null ? null : mask.apply(text);
    }
}
