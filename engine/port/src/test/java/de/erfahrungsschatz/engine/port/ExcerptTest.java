package de.erfahrungsschatz.engine.port;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ExcerptTest {

    private static final String MINUTES = """
            Die Sitzung wird um 18 Uhr eröffnet. Frau Seidel berichtet vom Stand der Planung für den Uferpark. Der Bürgerrat hat \
            im Mai getagt und elf Empfehlungen beschlossen. Die Verwaltung prüft sie bis zum Herbst. Aus der Runde kommt die \
            Frage, wie die Jugendlichen erreicht werden; beim ersten Mal kamen nur drei. Der nächste Termin wird bekanntgegeben.""";

    @Test
    void a_short_text_is_given_whole() {
        List<Highlight> highlights = List.of(new Highlight(4, 8));

        assertThat(Excerpt.of("Ein Satz.", highlights, 9))
                .isEqualTo(new Excerpt("Ein Satz.", highlights, false, false));
    }

    @Test
    void the_stretch_holds_the_match_and_begins_with_its_sentence() {
        Excerpt excerpt = Excerpt.of(MINUTES, find("Bürgerrat"), 120);

        assertThat(excerpt.text()).startsWith("Der Bürgerrat hat im Mai getagt").hasSizeLessThanOrEqualTo(120);
        assertThat(excerpt.cutBefore()).isTrue();
        assertThat(excerpt.cutAfter()).isTrue();
        assertThat(marked(excerpt)).containsExactly("Bürgerrat");
    }

    @Test
    void the_stretch_is_where_most_matches_stand_together() {
        Excerpt excerpt = Excerpt.of(MINUTES, find("Sitzung|Jugendlichen|erreicht"), 120);

        assertThat(marked(excerpt)).containsExactly("Jugendlichen", "erreicht");
    }

    @Test
    void a_long_word_says_more_than_a_short_one_again_and_again() {
        String text = "Der Dialog war ein Dialog, wie ein Dialog sein soll. " + "Dazwischen steht viel. ".repeat(20)
                + "Am Ende steht die Dialogstruktur.";
        List<Highlight> marks = new ArrayList<>();
        for (int at = text.indexOf("Dialog"); at >= 0; at = text.indexOf("Dialog", at + 1)) {
            marks.add(new Highlight(at, text.startsWith("Dialogstruktur", at) ? at + 14 : at + 6));
        }
        assertThat(Excerpt.of(text, marks, 120).text()).contains("Dialogstruktur");
    }

    @Test
    void without_matches_it_is_the_beginning() {
        Excerpt excerpt = Excerpt.of(MINUTES, List.of(), 60);

        assertThat(excerpt.text()).isEqualTo("Die Sitzung wird um 18 Uhr eröffnet. Frau Seidel berichtet");
        assertThat(excerpt.cutBefore()).isFalse();
        assertThat(excerpt.cutAfter()).isTrue();
    }

    @Test
    void a_match_longer_than_the_stretch_is_cut_with_it() {
        Excerpt excerpt = Excerpt.of(MINUTES, find("Die Verwaltung .* Herbst"), 20);

        assertThat(excerpt.text()).isEqualTo("Die Verwaltung prüft");
        assertThat(marked(excerpt)).containsExactly("Die Verwaltung prüft");
    }

    @Test
    void a_text_without_blanks_is_cut_between_whole_characters() {
        Excerpt excerpt = Excerpt.of("😀".repeat(50), List.of(), 11);

        assertThat(excerpt.text()).isEqualTo("😀".repeat(5));
    }

    @Test
    void an_excerpt_is_always_a_piece_of_the_text_with_its_matches_where_they_stand() {
        long seed = 7;
        Random random = new Random(seed);
        for (int round = 0; round < 3_000; round++) {
            List<Highlight> highlights = randomHighlights(random);
            int length = 1 + random.nextInt(MINUTES.length());
            Excerpt excerpt = Excerpt.of(MINUTES, highlights, length);
            assertThat(excerpt.text()).as("seed %d, round %d", seed, round).hasSizeLessThanOrEqualTo(length);
            assertThat(MINUTES).contains(excerpt.text());
            List<String> all = highlights.stream().map(h -> MINUTES.substring(h.start(), h.end())).toList();
            assertThat(marked(excerpt)).allMatch(shown -> all.stream().anyMatch(match -> match.startsWith(shown)));
            if (length >= 20) {
                assertThat(excerpt.highlights().isEmpty()).isEqualTo(highlights.isEmpty());
            }
        }
    }

    private static List<Highlight> randomHighlights(Random random) {
        List<Highlight> highlights = new ArrayList<>();
        for (int at = random.nextInt(80); at + 12 < MINUTES.length(); at += 13 + random.nextInt(200)) {
            highlights.add(new Highlight(at, at + 1 + random.nextInt(12)));
        }
        return highlights;
    }

    private static List<Highlight> find(String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(MINUTES);
        List<Highlight> found = new ArrayList<>();
        while (matcher.find()) {
            found.add(new Highlight(matcher.start(), matcher.end()));
        }
        return found;
    }

    private static List<String> marked(Excerpt excerpt) {
        return excerpt.highlights().stream().map(h -> excerpt.text().substring(h.start(), h.end())).toList();
    }
}
