package de.erfahrungsschatz.benchmarks;

import de.erfahrungsschatz.corpus.document.Document;
import de.erfahrungsschatz.corpus.document.Passage;
import de.erfahrungsschatz.corpus.vocabulary.Concept;
import de.erfahrungsschatz.corpus.vocabulary.Vocabularies;
import de.erfahrungsschatz.corpus.vocabulary.Vocabulary;
import de.erfahrungsschatz.corpus.vocabulary.VocabularyName;
import de.erfahrungsschatz.engine.port.Facet;
import de.erfahrungsschatz.engine.port.Filters;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// What must be known of documents before they are indexed, gathered one document after the other.
public final class Survey {

    private final Map<VocabularyName, Set<String>> concepts = new EnumMap<>(VocabularyName.class);
    private int documents;
    private int passages;
    private long textBytes;

    /// Adds a document.
    public void add(Document document) {
        documents++;
        passages += document.passages().size();
        for (Passage passage : document.passages()) {
            textBytes += passage.text().getBytes(StandardCharsets.UTF_8).length;
        }
        for (VocabularyName name : VocabularyName.values()) {
            concepts.computeIfAbsent(name, _ -> new TreeSet<>()).addAll(document.metadata().conceptIds(name));
        }
    }

    /// How many documents there are.
    public int documents() {
        return documents;
    }

    /// How many passages they have.
    public int passages() {
        return passages;
    }

    /// How long the texts of the passages are, in UTF-8.
    public long textBytes() {
        return textBytes;
    }

    /// Vocabularies that hold every concept of the documents, without any hierarchy.
    public Vocabularies vocabularies() {
        return new Vocabularies(Arrays.stream(VocabularyName.values()).map(name -> new Vocabulary(name,
                ids(name).stream().map(id -> Concept.of(id, id)).toList())).toList());
    }

    /// Whether all concepts that are asked for occur in the documents.
    public boolean knows(Filters filters) {
        return Arrays.stream(Facet.values()).allMatch(facet -> facet.vocabulary()
                .map(name -> ids(name).containsAll(filters.of(facet))).orElse(true));
    }

    private Set<String> ids(VocabularyName name) {
        return concepts.getOrDefault(name, Set.of());
    }
}
