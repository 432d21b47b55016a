package de.erfahrungsschatz.engine.lucene;

import java.util.Arrays;
import java.util.List;

import org.apache.lucene.util.BytesRef;

/// Scores texts by their letters. For one thread.
final class LetterScores extends SpelledWords {

    private final LetterQuery query;
    private final int[] grams;
    private final int[] beginnings;
    private final int[] forms;
    private int words;
    private float norm;

    LetterScores(LetterQuery query) {
        this.query = query;
        grams = new int[query.grams().size()];
        beginnings = new int[grams.length];
        forms = new int[query.forms().size()];
    }

    /// How alike the letters of the text and of the words typed are, in the unit of BM25.
    ///
    /// @param expectedLength how many words such a text is expected to have
    float of(BytesRef text, int expectedLength) {
        read(text, expectedLength);
        float score = 0;
        for (LetterWord word : query.words()) {
            score += score(word);
        }
        return score;
    }

    /// What each of the words typed adds to that, in their order.
    List<LetterShare> shares(BytesRef text, int expectedLength) {
        read(text, expectedLength);
        return query.words().stream().map(word -> new LetterShare(word, score(word))).toList();
    }

    /// What one of the words typed adds to that.
    float of(LetterWord word, BytesRef text, int expectedLength) {
        read(text, expectedLength);
        return score(word);
    }

    private void read(BytesRef text, int expectedLength) {
        Arrays.fill(grams, 0);
        Arrays.fill(beginnings, 0);
        Arrays.fill(forms, 0);
        words = 0;
        spell(text);
        norm = Weights.norm(words, expectedLength);
    }

    private float score(LetterWord word) {
        return word.weight * word.rarity * likeness(word);
    }

    private float likeness(LetterWord word) {
        float likeness = word.form < 0 ? 0 : Weights.FORM * saturated(forms[word.form]);
        for (int gram : word.grams) {
            likeness += Weights.GRAM * saturated(grams[gram]);
        }
        for (int beginning : word.beginnings) {
            likeness += Weights.BEGINNING * saturated(beginnings[beginning]);
        }
        return likeness;
    }

    private float saturated(int count) {
        return count / (count + norm);
    }

    @Override
    void word(long form, int[] spelled, int size) {
        words++;
        int number = query.forms().find(form);
        if (number >= 0) {
            forms[number]++;
        }
        for (int i = 0; i < size; i++) {
            count(query.grams().find(spelled[i]), i == 0);
        }
    }

    private void count(int gram, boolean begins) {
        if (gram >= 0) {
            grams[gram]++;
            beginnings[gram] += begins ? 1 : 0;
        }
    }
}
