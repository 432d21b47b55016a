package de.erfahrungsschatz.engine.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;

/// Finds the terms that share most of their sequences of four letters with one of several spellings. There is no index of the
/// sequences: every term is looked at once, whatever the number of spellings, which is quick enough where nothing else is found.
final class SharedGrams {

    /// Which part of the sequences of two words, taken together, must be common to both, in tenths (Dice's coefficient).
    private static final int TENTHS = 6;

    private final Map<String, Set<Long>> spellings = new HashMap<>();
    private final Sieve sieve = new Sieve();

    /// @param spellings as terms are spelt
    SharedGrams(Collection<String> spellings) {
        spellings.forEach(spelling -> this.spellings.put(spelling, Grams.of(new BytesRef(spelling))));
        this.spellings.values().forEach(grams -> grams.forEach(sieve.sought::of));
    }

    /// The terms that are like each spelling, by spelling; those too that only removed documents hold.
    Map<String, Set<String>> in(List<Segment> segments, List<String> fields) throws IOException {
        Map<String, Set<String>> found = new HashMap<>();
        for (Segment segment : segments) {
            for (String field : fields) {
                Terms terms = segment.reader().terms(field);
                if (terms != null) {
                    find(terms.iterator(), found);
                }
            }
        }
        return found;
    }

    private void find(TermsEnum terms, Map<String, Set<String>> found) throws IOException {
        for (BytesRef term = terms.next(); term != null; term = terms.next()) {
            if (sieve.keeps(term)) {
                Set<Long> grams = Grams.of(term);
                String text = term.utf8ToString();
                spellings.forEach((spelling, sought) -> {
                    if (areAlike(grams, sought)) {
                        found.computeIfAbsent(spelling, _ -> new TreeSet<>()).add(text);
                    }
                });
            }
        }
    }

    private static boolean areAlike(Set<Long> some, Set<Long> others) {
        long common = some.stream().filter(others::contains).count();
        return 2 * common * 10 >= (long) TENTHS * (some.size() + others.size());
    }

    /// Each sequence of a word once.
    private static final class Grams extends SpelledWords {

        private final Set<Long> grams = new HashSet<>();

        static Set<Long> of(BytesRef word) {
            Grams spelled = new Grams();
            spelled.spell(word);
            return spelled.grams;
        }

        @Override
        void word(long form, int[] spelled, int size) {
            Arrays.stream(spelled, 0, size).asLongStream().forEach(grams::add);
        }
    }

    /// Leaves out most terms without making objects: those of which few sequences are sought for any spelling.
    private static final class Sieve extends SpelledWords {

        private final Numbers sought = new Numbers();
        private int all;
        private int common;

        boolean keeps(BytesRef term) {
            all = 0;
            common = 0;
            spell(term);
            return common > 0 && 2 * common * 10 >= TENTHS * (all + 1);
        }

        @Override
        void word(long form, int[] spelled, int size) {
            all += size;
            for (int i = 0; i < size; i++) {
                common += sought.find(spelled[i]) >= 0 ? 1 : 0;
            }
        }
    }
}
