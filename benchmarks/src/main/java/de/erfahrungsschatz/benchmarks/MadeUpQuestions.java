package de.erfahrungsschatz.benchmarks;

import de.erfahrungsschatz.benchmarks.Question.Mode;
import de.erfahrungsschatz.corpus.document.Document;
import de.erfahrungsschatz.engine.port.Facet;
import de.erfahrungsschatz.engine.port.Filters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/// Questions made of words and facet values that occur in the documents, always the same for the same documents.
public final class MadeUpQuestions {

    private static final int EACH = 50;

    private final Random random = new Random(1);
    private final List<Document> documents;

    private MadeUpQuestions(Corpus corpus) {
        this.documents = corpus.documents();
    }

    /// Fifty questions of every class.
    public static List<Question> about(Corpus corpus) {
        MadeUpQuestions maker = new MadeUpQuestions(corpus);
        List<Question> questions = new ArrayList<>();
        for (int i = 0; i < EACH; i++) {
            questions.add(new Question("w1", Mode.AND, maker.words(1), Filters.NONE));
            questions.add(new Question("w2and", Mode.AND, maker.words(2), Filters.NONE));
            questions.add(new Question("w4or", Mode.OR, maker.words(4), Filters.NONE));
            questions.add(new Question("phrase", Mode.PHRASE, maker.words(2), Filters.NONE));
            questions.add(new Question("prefix", Mode.PREFIX, maker.words(1).substring(0, 3), Filters.NONE));
            questions.add(new Question("w1f", Mode.AND, maker.words(1), maker.filters(1, 1)));
            questions.add(new Question("w2ms", Mode.OR, maker.words(2), maker.filters(2, 2)));
            questions.add(new Question("browse", Mode.ALL, "", maker.filters(i % 3, 2)));
        }
        return questions;
    }

    /// So many words that stand side by side somewhere.
    private String words(int count) {
        String[] words = document().passages().getFirst().text().split("[^\\p{L}]+", -1);
        int start = random.nextInt(words.length - count - 1);
        while (words[start].length() < 4) {
            start = random.nextInt(words.length - count - 1);
        }
        return String.join(" ", Arrays.copyOfRange(words, start, start + count));
    }

    private Filters filters(int facets, int values) {
        Map<Facet, Set<String>> filters = new EnumMap<>(Facet.class);
        List<Facet> all = Facets.ALL;
        while (filters.size() < facets) {
            Facet facet = all.get(random.nextInt(all.size()));
            Set<String> chosen = new HashSet<>();
            for (int i = 0; i < values; i++) {
                chosen.addAll(Facets.values(document(), facet));
            }
            filters.put(facet, chosen);
        }
        return new Filters(filters, null, null);
    }

    private Document document() {
        return documents.get(random.nextInt(documents.size()));
    }
}
