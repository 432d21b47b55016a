package de.erfahrungsschatz.corpus.vocabulary;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One controlled vocabulary: its concepts by id, in the order of the file.
public final class Vocabulary {

    private final VocabularyName name;
    private final Map<String, Concept> concepts = new LinkedHashMap<>();

    /// A vocabulary of those concepts, already checked: ids and labels unique, every broader concept known, no circles.
    public Vocabulary(VocabularyName name, Collection<Concept> concepts) {
        this.name = name;
        concepts.forEach(concept -> this.concepts.put(concept.id(), concept));
    }

    public VocabularyName name() {
        return name;
    }

    public Collection<Concept> concepts() {
        return List.copyOf(concepts.values());
    }

    /// The concept of that id; empty when there is none.
    public Optional<Concept> find(String id) {
        return Optional.ofNullable(concepts.get(id));
    }

    /// The name to show for that id; the id itself when the vocabulary does not know it.
    public String label(String id) {
        return find(id).map(Concept::prefLabel).orElse(id);
    }

    /// The id and the ids of all concepts above it, nearest first. An unknown id stands for itself alone.
    public List<String> withBroader(String id) {
        List<String> path = new ArrayList<>();
        path.add(id);
        Optional<String> above = broader(id);
        while (above.isPresent()) {
            path.add(above.get());
            above = broader(above.get());
        }
        return path;
    }

    /// What is not narrower than anything of these concepts, each once: of cities and districts the cities.
    public List<String> wholes(Collection<String> ids) {
        return ids.stream().map(id -> withBroader(id).getLast()).distinct().toList();
    }

    private Optional<String> broader(String id) {
        return find(id).flatMap(concept -> Optional.ofNullable(concept.broader()));
    }
}
