package de.erfahrungsschatz.benchmarks.experts;

import de.erfahrungsschatz.corpus.access.Viewer;
import de.erfahrungsschatz.corpus.access.Visibility;
import de.erfahrungsschatz.corpus.document.Derived;
import de.erfahrungsschatz.corpus.document.Document;
import de.erfahrungsschatz.corpus.document.DocumentId;
import de.erfahrungsschatz.corpus.document.Metadata;
import de.erfahrungsschatz.corpus.document.Passage;
import de.erfahrungsschatz.corpus.document.Provenance;
import de.erfahrungsschatz.corpus.document.Source;
import de.erfahrungsschatz.engine.port.Filters;
import de.erfahrungsschatz.engine.port.Hit;
import de.erfahrungsschatz.engine.port.QueryParser;
import de.erfahrungsschatz.engine.port.SearchIndex;
import de.erfahrungsschatz.engine.port.SearchRequest;
import de.erfahrungsschatz.engine.port.Sort;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Candidate model 1: each person is one text, made of all documents that name him or her, and texts are ranked.
///
/// @param index of those texts, each a document that is called by the person's place among the ids
/// @param ids of the people
record Profiles(SearchIndex index, List<String> ids) implements Model {

    private static final String PERSON = "person-";

    /// The texts of the people of documents, by id.
    static SortedMap<String, String> texts(List<Document> documents, Identities people) {
        SortedMap<String, String> texts = new TreeMap<>();
        for (Document document : documents) {
            String text = document.passages().stream().map(Passage::text).collect(Collectors.joining("\n"));
            people.of(document.id(), document.metadata())
                    .forEach(id -> texts.merge(id, text, (one, other) -> one + "\n" + other));
        }
        return texts;
    }

    /// What is to be indexed.
    static List<Document> documents(SortedMap<String, String> texts) {
        List<String> all = List.copyOf(texts.values());
        return IntStream.range(0, all.size()).mapToObj(place -> profile(PERSON + place, all.get(place))).toList();
    }

    private static Document profile(String id, String text) {
        Metadata metadata = new Metadata(new Derived<>("-", Provenance.rule("made-up", null)), null, Map.of(),
                List.of(),
                new Source(null, "text/plain", 0, false));
        return new Document(new DocumentId(id), Visibility.MEMBERS, metadata, List.of(Passage.of(text)));
    }

    @Override
    public String label() {
        return "profile";
    }

    @Override
    public List<String> rank(String query) {
        SearchRequest request = new SearchRequest(QueryParser.parse(query), Filters.NONE, Sort.RELEVANCE, 0, DEPTH, 0);
        return index.search(Viewer.OFFICE, request).hits().stream().map(Hit::id).map(DocumentId::value)
                .map(id -> ids.get(Integer.parseInt(id.substring(PERSON.length())))).toList();
    }
}
