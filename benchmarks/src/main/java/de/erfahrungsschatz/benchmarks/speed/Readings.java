package de.erfahrungsschatz.benchmarks.speed;

import de.erfahrungsschatz.corpus.document.Document;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/// Words and passages of the documents, to be typed, mistyped and pasted.
final class Readings {

    private static final int MOST_WORDS = 50_000;
    private static final int MOST_TEXTS = 1_000;
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyzäöüßé";
    private static final String BETWEEN_WORDS = "[^\\p{L}\\p{N}]+";
    private static final int MOST_JOINED = 60;

    private final Set<String> seen = new LinkedHashSet<>();
    private final List<String> words = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();

    /// Looks at a document.
    void add(Document document) {
        String text = document.passages().getFirst().text();
        if (texts.size() < MOST_TEXTS) {
            texts.add(text);
        }
        for (String word : text.split(BETWEEN_WORDS, -1)) {
            if (!word.isEmpty() && words.size() < MOST_WORDS && seen.add(word)) {
                words.add(word);
            }
        }
    }

    /// A word as it stands in some passage.
    String word(Random random) {
        return words.get(random.nextInt(words.size()));
    }

    /// A word with a letter too much, too few, another one, or two in the wrong order.
    String mistyped(Random random) {
        StringBuilder word = new StringBuilder(word(random));
        int at = random.nextInt(word.length());
        char letter = LETTERS.charAt(random.nextInt(LETTERS.length()));
        switch (random.nextInt(4)) {
            case 0 -> word.insert(at, letter);
            case 1 -> word.deleteCharAt(at);
            case 2 -> word.setCharAt(at, letter);
            default -> word.append(word.charAt(at)).deleteCharAt(at);
        }
        return word.toString();
    }

    /// The beginning of a word, of one letter or more.
    String beginning(Random random) {
        String word = word(random);
        return word.substring(0, 1 + random.nextInt(word.length()));
    }

    /// Many words written together.
    String joined(Random random) {
        StringBuilder joined = new StringBuilder();
        for (int i = 2 + random.nextInt(MOST_JOINED); i > 0; i--) {
            joined.append(word(random));
        }
        return joined.toString();
    }

    /// Passages one after the other, at least that long.
    String pasted(Random random, int length) {
        StringBuilder pasted = new StringBuilder();
        while (pasted.length() < length) {
            pasted.append(texts.get(random.nextInt(texts.size()))).append(random.nextBoolean() ? "\n\n" : " ");
        }
        return pasted.toString();
    }
}
