package de.erfahrungsschatz.engine.lucene;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.apache.lucene.util.BytesRef;

/// The words typed by their letters, to tell how alike those of a text are: how much of the word is there in the same form, in the same
/// sequences of four letters, and at the beginning of words. So `Fahrrad` is a little like `Radfahrer`, which no dictionary says.
///
/// Sequences of letters find nothing, for any text has some of any word. To look at them only in the best texts needs no index of them,
/// which would hold several for each word.
final class LetterQuery {

    private final Numbers grams = new Numbers();
    private final Numbers forms = new Numbers();
    private final List<LetterWord> words = new ArrayList<>();

    /// Adds a word of which only the very form matters, because there is no other: it is there, or it is not.
    ///
    /// @param rarity how rare it is
    void addForm(Words word, float rarity) {
        Grams spelled = new Grams();
        spelled.spell(bytes(word.typed()));
        words.add(new LetterWord(word.typed(), 1, rarity, form(spelled), new int[0], new int[0]));
    }

    /// Adds a word.
    ///
    /// @param weight what it counts
    /// @param rarity how rare it is
    void add(Words word, float weight, float rarity) {
        Grams spelled = new Grams();
        spelled.spell(bytes(word.typed()));
        words.add(new LetterWord(word.typed(), weight, rarity, form(spelled), numbers(spelled.grams),
                numbers(beginnings(word))));
    }

    private int form(Grams spelled) {
        return spelled.forms.size() == 1 ? forms.of(spelled.forms.getFirst()) : -1;
    }

    private static Set<Long> beginnings(Words word) {
        Set<Long> beginnings = new LinkedHashSet<>();
        if (word.isSingle()) {
            List<BytesRef> inside = word.inside().isEmpty() ? word.places().getFirst().terms().subList(0, 1)
                    : word.inside().stream().map(List::getFirst).toList();
            for (BytesRef term : inside) {
                Grams spelled = new Grams();
                spelled.spell(term);
                spelled.grams.stream().findFirst().ifPresent(beginnings::add);
            }
        }
        return beginnings;
    }

    private int[] numbers(Set<Long> keys) {
        return keys.stream().mapToInt(grams::of).toArray();
    }

    private static BytesRef bytes(String text) {
        return new BytesRef(text.getBytes(StandardCharsets.UTF_8));
    }

    List<LetterWord> words() {
        return words;
    }

    /// The numbers of the sequences of letters.
    Numbers grams() {
        return grams;
    }

    /// The numbers of the forms.
    Numbers forms() {
        return forms;
    }

    /// The sequences and forms of a text, each once.
    private static final class Grams extends SpelledWords {

        final Set<Long> grams = new LinkedHashSet<>();
        final List<Long> forms = new ArrayList<>();

        @Override
        void word(long form, int[] spelled, int size) {
            forms.add(form);
            Arrays.stream(spelled, 0, size).asLongStream().forEach(grams::add);
        }
    }
}
