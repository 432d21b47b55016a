package de.erfahrungsschatz.api.answer;

import static org.assertj.core.api.Assertions.assertThat;

import de.erfahrungsschatz.engine.port.Highlight;
import java.util.List;
import org.junit.jupiter.api.Test;

class WithoutContactsTest {

    @Test
    void what_holds_no_contact_stays_as_it_is() {
        List<Highlight> marks = List.of(new Highlight(4, 13));

        assertThat(WithoutContacts.of("Der Bürgerrat tagte 2014.", marks))
                .isEqualTo(new WithoutContacts("Der Bürgerrat tagte 2014.", marks));
    }

    @Test
    void marks_stay_at_their_words_and_those_in_a_contact_go() {
        String text = "Rat: Tel. 02381 17-4711, rat@hamm.example; der Rat tagt, auch der Beirat.";

        WithoutContacts without = WithoutContacts.of(text, List.of(mark(text, "Rat"), mark(text, "rat@hamm"),
                mark(text, "Rat tagt"), mark(text, "Beirat")));

        assertThat(without.text())
                .isEqualTo("Rat: Tel. [Telefonnummer], [E-Mail-Adresse]; der Rat tagt, auch der Beirat.");
        assertThat(without.highlights()).extracting(mark -> without.text().substring(mark.start(), mark.end()))
                .containsExactly("Rat", "Rat tagt", "Beirat");
    }

    @Test
    void a_contact_at_either_end_is_no_trouble() {
        WithoutContacts without = WithoutContacts.of("rat@hamm.example", List.of(new Highlight(0, 3)));

        assertThat(without).isEqualTo(new WithoutContacts("[E-Mail-Adresse]", List.of()));
    }

    private static Highlight mark(String text, String words) {
        return new Highlight(text.indexOf(words), text.indexOf(words) + words.length());
    }
}
