package de.erfahrungsschatz.indexer.understand.text;

import static org.assertj.core.api.Assertions.assertThat;

import de.erfahrungsschatz.indexer.understand.gold.GoldLines;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class BeginningsTest {

    @Test
    void a_word_may_begin_as_another_one() {
        Beginnings beginnings = new Beginnings();
        beginnings.add("burgerrat");

        assertThat(beginnings.mayBegin("burgschaft", 0)).isTrue();
        assertThat(beginnings.mayBegin("klimaburgerrate", 5)).isTrue();
        assertThat(beginnings.mayBegin("klimaburgerrate", 4)).isFalse();
    }

    @Test
    void of_few_letters_nothing_is_known() {
        assertThat(new Beginnings().mayBegin("rat", 1)).isTrue();
        assertThat(new Beginnings().mayBegin("rat", 0)).isFalse();
    }

    /// Labels are looked up by the bases of words: whatever part of a word is looked up begins as its bases do.
    @Test
    void bases_begin_as_their_words() {
        Set<String> words = new HashSet<>();
        GoldLines.all().forEach(line -> Words.of(line).forEach(word -> words.add(word.folded())));
        for (String word : words) {
            for (int at = 0; at < word.length(); at++) {
                String part = word.substring(at);
                assertThat(Stream.concat(Inflection.noun(part).stream(), Inflection.adjective(part).stream()))
                        .as(word).allMatch(base -> onlyOf(base).mayBegin(part, 0));
            }
        }
    }

    private static Beginnings onlyOf(String word) {
        Beginnings beginnings = new Beginnings();
        beginnings.add(word);
        return beginnings;
    }
}
