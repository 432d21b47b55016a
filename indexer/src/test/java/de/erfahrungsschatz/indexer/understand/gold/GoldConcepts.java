package de.erfahrungsschatz.indexer.understand.gold;

import de.erfahrungsschatz.corpus.vocabulary.VocabularyName;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Which concepts the words mean that people marked in a half of the gold set: `concepts.tsv` beside its files. People wrote it by
/// reading the words, not by looking at what is found.
final class GoldConcepts {

    private static final String NO_CONCEPT = "-";

    private final Map<String, String> ids;

    private GoldConcepts(Map<String, String> ids) {
        this.ids = Map.copyOf(ids);
    }

    /// The list of a half; empty where there is none.
    static GoldConcepts of(String half) {
        Path file = GoldFile.folder(half).resolve("concepts.tsv");
        Map<String, String> ids = new HashMap<>();
        try {
            for (String line : Files.exists(file) ? Files.readAllLines(file) : List.<String>of()) {
                String[] cells = line.split("\t", -1);
                if (!line.startsWith("#") && cells.length == 3) {
                    ids.put(cells[1] + " " + cells[0], cells[2]);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new GoldConcepts(ids);
    }

    boolean isEmpty() {
        return ids.isEmpty();
    }

    /// The concepts that a mark means, usually one; none where the vocabulary has none, or nobody has said so.
    List<String> ids(VocabularyName vocabulary, GoldMark mark) {
        String known = ids.getOrDefault(vocabulary.label() + " " + mark.words().toLowerCase(Locale.GERMAN), NO_CONCEPT);
        return known.equals(NO_CONCEPT) ? List.of() : List.of(known.split(",", -1));
    }
}
