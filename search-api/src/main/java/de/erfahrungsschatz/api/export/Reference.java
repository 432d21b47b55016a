package de.erfahrungsschatz.api.export;

import de.erfahrungsschatz.api.request.Address;
import de.erfahrungsschatz.api.text.PlaceNames;
import de.erfahrungsschatz.corpus.access.Viewer;
import de.erfahrungsschatz.corpus.document.Derived;
import de.erfahrungsschatz.corpus.document.DocumentDate;
import de.erfahrungsschatz.corpus.document.DocumentId;
import de.erfahrungsschatz.corpus.document.Metadata;
import de.erfahrungsschatz.corpus.document.Person;
import de.erfahrungsschatz.corpus.document.Person.Role;
import de.erfahrungsschatz.corpus.text.BaseAddress;
import de.erfahrungsschatz.corpus.vocabulary.Vocabularies;
import de.erfahrungsschatz.corpus.vocabulary.VocabularyName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A document as one cites it.
///
/// @param id its permanent name
/// @param title as shown
/// @param kind the name of its kind; null when unknown
/// @param authors who wrote it, with titles as written; empty when nobody is named, or not to this viewer
/// @param cities the names of those it is about
/// @param topics the names of those it deals with
/// @param date null when unknown
/// @param site the name of the site that keeps it
/// @param address of its page
public record Reference(DocumentId id, String title, @Nullable String kind, List<String> authors, List<String> cities,
        List<String> topics, @Nullable DocumentDate date, String site, String address) {

    /// The cities in a line, each once, with its districts behind it.
    public String places() {
        return String.join(", ", PlaceNames.of(cities));
    }

    /// Cites documents of one site for one viewer.
    ///
    /// @param site its name
    /// @param base where it is to be found
    /// @param viewer who is told: the public learns no names of persons
    /// @param vocabularies those of the viewer
    public record Of(String site, BaseAddress base, Viewer viewer, Vocabularies vocabularies) {

        /// The document of which that is known.
        public Reference document(DocumentId id, Metadata metadata) {
            Derived<DocumentDate> date = metadata.date();
            return new Reference(id, metadata.title().value(),
                    labels(metadata, VocabularyName.KINDS).stream().findFirst().orElse(null), authors(metadata),
                    labels(metadata, VocabularyName.CITIES), labels(metadata, VocabularyName.TOPICS),
                    date == null ? null : date.value(), site, base.of(Address.ofDocument(id, "")));
        }

        private List<String> authors(Metadata metadata) {
            return viewer == Viewer.PUBLIC
                    ? List.of()
                    : metadata.people().stream().filter(person -> person.role() == Role.AUTHOR).map(Person::name)
                            .distinct().toList();
        }

        private List<String> labels(Metadata metadata, VocabularyName name) {
            return metadata.conceptIds(name).stream().map(vocabularies.get(name)::label).toList();
        }
    }
}
