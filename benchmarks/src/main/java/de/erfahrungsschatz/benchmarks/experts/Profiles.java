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
import de.erfahrungsschatz.corpus.people.PersonKey;
import de.erfahrungsschatz.engine.port.Filters;
import de.erfahrungsschatz.engine.port.Hit;
import de.erfahrungsschatz.engine.port.QueryParser;
import de.erfahrungsschatz.engine.port.SearchIndex;
import de.erfahrungsschatz.engine.port.SearchRequest;
import de.erfahrungsschatz.engine.port.Sort;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Candidate model 1: each person is one text, made of all documents that name him or her, and texts are ranked.
///
/// @param index of those texts, each a document that is called like the person
record Profiles(SearchIndex index) implements Model {

    /// The texts of the people of documents.
    static List<Document> of(List<Document> documents) {
        Map<String, StringBuilder> texts = new TreeMap<>();
        for (Document document : documents) {
            document.metadata().people().stream().map(person -> PersonKey.of(person, document.id(), List.of()).id())
                    .distinct().map(id -> texts.computeIfAbsent(id, _ -> new StringBuilder()))
                    .forEach(text -> document.passages().forEach(passage -> text.append(passage.text()).append('\n')));
        }
        List<Document> profiles = new ArrayList<>();
        texts.forEach((id, text) -> profiles.add(profile(id, text.toString())));
        return profiles;
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
        SearchRequest request = new SearchRequest(QueryParser.parse(query), Filters.NONE, Sort.RELEVANCE, 0, DEPTH, 0)
                .asTyped();
        return index.search(Viewer.MEMBER, request).hits().stream().map(Hit::id).map(DocumentId::value).toList();
    }
}
