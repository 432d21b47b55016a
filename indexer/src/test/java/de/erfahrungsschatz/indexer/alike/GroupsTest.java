package de.erfahrungsschatz.indexer.alike;

import static org.assertj.core.api.Assertions.assertThat;

import de.erfahrungsschatz.corpus.text.Sketch;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Measured on made-up texts: originals, the same as another format would give them, and forms that share half of their words.
class GroupsTest {

    private static final int TEXTS = 1000;
    private static final int OF_ONE_FORM = 50;

    private final long seed = Long.getLong("seed", 7);
    private final Random random = new Random(seed);

    @Test
    void finds_the_same_text_in_another_format_and_takes_no_others_for_the_same() {
        Map<String, Sketch> documents = new HashMap<>();
        for (int text = 0; text < TEXTS; text++) {
            List<String> words = words(150 + random.nextInt(2000));
            documents.put("t" + text + "-docx", sketch(words));
            documents.put("t" + text + "-pdf", sketch(asInAnotherFormat(words)));
        }
        List<String> form = List.of();
        for (int filled = 0; filled < TEXTS; filled++) {
            form = filled % OF_ONE_FORM == 0 ? words(300) : form;
            documents.put("form" + filled, sketch(Stream.concat(form.stream(), words(300).stream()).toList()));
        }

        Map<String, String> groups = Groups.of(documents);

        long found = documents.keySet().stream().filter(id -> id.endsWith("-pdf"))
                .filter(id -> id.replace("pdf", "docx").equals(groups.get(id))).count();
        assertThat((double) found / TEXTS).as("recall, seed %d", seed).isGreaterThanOrEqualTo(0.99);
        assertThat(groups.keySet()).as("false groups, seed %d", seed).filteredOn(id -> id.startsWith("form"))
                .hasSizeLessThanOrEqualTo(TEXTS * 3 / 100);
        assertThat(groups.entrySet()).as("wrong partners, seed %d", seed)
                .filteredOn(member -> member.getKey().startsWith("t"))
                .allMatch(member -> text(member.getKey()).equals(text(member.getValue())));
    }

    @Test
    void a_short_text_has_no_sketch() {
        assertThat(Sketch.of(Stream.of("Einladung zur Sitzung am 3. März"))).isEmpty();
    }

    @Test
    void a_sketch_survives_the_manifest_and_does_not_depend_on_where_passages_begin() {
        List<String> words = words(500);
        Sketch whole = sketch(words);
        assertThat(Sketch.decoded(whole.encoded())).isEqualTo(whole);
        Sketch inPassages = Sketch.of(Stream.of(String.join(" ", words.subList(0, 123)) + ".",
                String.join(" ", words.subList(123, 500)))).orElseThrow();
        assertThat(inPassages).isEqualTo(whole);
        assertThat(sketch(words(500))).isNotEqualTo(whole);
    }

    private static String text(String id) {
        return id.substring(0, id.indexOf('-'));
    }

    private static Sketch sketch(List<String> words) {
        return Sketch.of(Stream.of(String.join(" ", words))).orElseThrow();
    }

    private List<String> words(int count) {
        return random.ints(count, 0, 8000).mapToObj(word -> "wort" + (int) Math.sqrt(word * 7000.0))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    /// Every hundredth word is broken in two, and a running head comes in at each page.
    private List<String> asInAnotherFormat(List<String> words) {
        List<String> other = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            if (i % 350 == 349) {
                other.addAll(Arrays.asList("Bericht zur Halde Seite".split(" ")));
            }
            String word = words.get(i);
            other.add(random.nextInt(100) == 0 ? word.substring(0, 3) + "- " + word.substring(3) : word);
        }
        return other;
    }
}
