package de.erfahrungsschatz.benchmarks.experts;

import de.erfahrungsschatz.corpus.document.Document;
import de.erfahrungsschatz.corpus.document.DocumentId;
import de.erfahrungsschatz.corpus.document.Metadata;
import de.erfahrungsschatz.corpus.people.ConfirmedPeople;
import de.erfahrungsschatz.corpus.people.Mention;
import de.erfahrungsschatz.corpus.people.PeopleGatherer;
import de.erfahrungsschatz.corpus.vocabulary.Vocabulary;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Whom documents name: by the product's rules, so that all models rank the same people.
final class Identities {

    private final Vocabulary cities;
    private final Map<String, String> joined = new HashMap<>();

    /// @param cities tells of which cities documents are
    Identities(List<Document> documents, Vocabulary cities) {
        this.cities = cities;
        PeopleGatherer<DocumentId> gatherer = new PeopleGatherer<>();
        for (Document document : documents) {
            Mention.in(document.id(), document.metadata(), cities)
                    .forEach(mention -> gatherer.add(mention, document.id()));
        }
        gatherer.people(ConfirmedPeople.NONE).forEach(one -> one.ids().forEach(id -> joined.put(id, one.id())));
    }

    /// Those whom a document names, each once.
    Stream<String> of(DocumentId document, Metadata metadata) {
        return Mention.in(document, metadata, cities).stream()
                .map(mention -> joined.getOrDefault(mention.id(), mention.id())).distinct();
    }
}
