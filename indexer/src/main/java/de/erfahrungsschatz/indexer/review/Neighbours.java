package de.erfahrungsschatz.indexer.review;

import de.erfahrungsschatz.corpus.access.Viewer;
import de.erfahrungsschatz.corpus.document.Derived;
import de.erfahrungsschatz.corpus.document.Document;
import de.erfahrungsschatz.corpus.document.DocumentId;
import de.erfahrungsschatz.corpus.document.Provenance;
import de.erfahrungsschatz.corpus.vocabulary.Vocabularies;
import de.erfahrungsschatz.corpus.vocabulary.VocabularyName;
import de.erfahrungsschatz.engine.port.Hit;
import de.erfahrungsschatz.engine.port.SearchIndex;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Suggests for a document what the most similar ones are about, of those in which that is sure: a person wrote it, or a title or
/// heading says it. A document learns from those alone that all its viewers may see, so that no suggestion tells of hidden ones.
public final class Neighbours {

    /// How many similar documents have a say.
    static final int VOTERS = 7;
    /// A concept is suggested when so much of the likeness of those speaks for it; see the test that measures it.
    static final double SHARE = 0.4;

    private static final int FEWEST = 2;
    /// Among so many similar ones the sure ones are looked for.
    private static final int CANDIDATES = 60;

    private final SearchIndex index;
    private final Vocabularies vocabularies;

    public Neighbours(SearchIndex index, Vocabularies vocabularies) {
        this.index = index;
        this.vocabularies = vocabularies;
    }

    /// What could be said of a field; empty when the similar documents agree on nothing.
    Optional<Suggestion> suggestion(Document document, Field field) {
        VocabularyName name = field.vocabulary().orElseThrow();
        List<Hit> voters = voters(document, name);
        List<String> ids = elected(voters, name);
        if (ids.isEmpty()) {
            return Optional.empty();
        }
        String shown = ids.stream().map(id -> vocabularies.get(name).label(id) + " [" + id + "]")
                .collect(Collectors.joining(", "));
        String reason = "so bei ähnlichen Dokumenten: " + voters.stream()
                .filter(voter -> sure(voter, name).stream().anyMatch(ids::contains))
                .map(Neighbours::shown).collect(Collectors.joining("; "));
        return Optional.of(new Suggestion(new Answer(field, ids), shown, reason));
    }

    /// The concepts that the similar documents agree on, the surest first.
    List<String> elected(Document document, VocabularyName name) {
        return elected(voters(document, name), name);
    }

    private static List<String> elected(List<Hit> voters, VocabularyName name) {
        Map<String, Double> votes = new LinkedHashMap<>();
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Hit voter : voters) {
            for (String id : sure(voter, name)) {
                votes.merge(id, (double) voter.score(), Double::sum);
                counts.merge(id, 1, Integer::sum);
            }
        }
        double all = voters.stream().mapToDouble(Hit::score).sum();
        return votes.entrySet().stream()
                .filter(vote -> counts.getOrDefault(vote.getKey(), 0) >= FEWEST && vote.getValue() >= SHARE * all)
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder())).map(Map.Entry::getKey).toList();
    }

    private List<Hit> voters(Document document, VocabularyName name) {
        return similar(document.id(), viewerOf(document)).stream().filter(hit -> !sure(hit, name).isEmpty())
                .limit(VOTERS).toList();
    }

    private List<Hit> similar(DocumentId id, Viewer viewer) {
        return index.similar(viewer, id, CANDIDATES).orElse(List.of());
    }

    /// The one who sees least of those who may see the document.
    private static Viewer viewerOf(Document document) {
        return Arrays.stream(Viewer.values()).filter(viewer -> viewer.maySee(document.visibility()))
                .min(Comparator.naturalOrder()).orElse(Viewer.OFFICE);
    }

    private static List<String> sure(Hit hit, VocabularyName name) {
        return hit.metadata().concepts().getOrDefault(name, List.of()).stream()
                .filter(value -> isSure(value.provenance())).map(Derived::value).toList();
    }

    private static boolean isSure(Provenance provenance) {
        return provenance.origin() != Provenance.Origin.RULE || provenance.rule().endsWith(".title")
                || provenance.rule().endsWith(".heading");
    }

    private static String shown(Hit hit) {
        return hit.metadata().title().value() + " (" + hit.id() + ", " + hit.visibility().label() + ")";
    }
}
