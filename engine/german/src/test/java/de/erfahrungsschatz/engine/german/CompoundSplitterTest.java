package de.erfahrungsschatz.engine.german;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.StreamSupport;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import org.junit.jupiter.api.Test;

/// Where compounds are split, over the words of the dictionary.
final class CompoundSplitterTest {

    /// One form in so many is tried, for there are some five million.
    private static final int STEP = 97;

    private final CompoundSplitter splitter = CompoundSplitter.shared();

    @Test
    void no_form_loses_a_letter() throws IOException {
        List<String> forms = forms();
        assertThat(forms).hasSizeGreaterThan(40_000);
        assertThat(forms).allSatisfy(
                form -> assertThat(String.join("", splitter.split(form))).isEqualToIgnoringCase(form));
    }

    @Test
    void an_inflected_form_is_split_where_its_lemma_is() {
        assertThat(splitter.split("Stadtteile")).containsExactly("Stadt", "teile");
        assertThat(splitter.split("Stadtteilen")).containsExactly("Stadt", "teilen");
    }

    /// The dictionary has it as a form of `Aluminiumfolie`.
    @Test
    void a_short_form_is_not_split_where_its_lemma_is() {
        assertThat(splitter.split("Alufolie")).containsExactly("Alufolie");
    }

    private static List<String> forms() throws IOException {
        try (InputStream words = Lexicon.open();
                InputStream packing = Lexicon.class.getResourceAsStream("/org/languagetool/resource/de/german.info")) {
            int[] count = {0};
            return StreamSupport.stream(new DictionaryLookup(Dictionary.read(words, packing)).spliterator(), false)
                    .filter(_ -> count[0]++ % STEP == 0).map(word -> word.getWord().toString())
                    .filter(word -> !word.isEmpty()).toList();
        }
    }
}
