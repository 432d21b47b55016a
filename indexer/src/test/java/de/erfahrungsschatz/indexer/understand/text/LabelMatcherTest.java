package de.erfahrungsschatz.indexer.understand.text;

import static org.assertj.core.api.Assertions.assertThat;

import de.erfahrungsschatz.indexer.understand.text.LabelMatch.Strength;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LabelMatcherTest {

    private final LabelMatcher matcher = new LabelMatcher(true);

    @BeforeEach
    void add() {
        matcher.add("buergerrat", "Bürgerrat", Strength.PREFERRED);
        matcher.add("runder-tisch", "Runder Tisch", Strength.PREFERRED);
        matcher.add("buergerwerkstatt", "Bürgerwerkstatt", Strength.PREFERRED);
        matcher.add("parken", "Parken", Strength.PREFERRED);
        matcher.add("frauen", "Frauen", Strength.PREFERRED);
        matcher.add("stadtplanung", "Stadtplanung", Strength.PREFERRED);
        matcher.add("buergerinnen", "Bürgerinnen", Strength.PREFERRED);
        matcher.add("bus", "Bus", Strength.WEAK);
        matcher.add("open-space", "Open Space", Strength.PREFERRED);
    }

    @Test
    void knows_inflected_forms() {
        assertThat(concepts("Die Bürgerräte und den Bürgerwerkstätten half des Runden Tisches wegen ein Bürgerrat."))
                .containsExactly("buergerrat", "buergerwerkstatt", "runder-tisch", "buergerrat");
    }

    @Test
    void knows_the_last_and_the_first_part_of_a_compound() {
        assertThat(concepts("Klimabürgerrat")).containsExactly("buergerrat");
        assertThat(matcher.find("Bürgerratsmitglied")).extracting(LabelMatch::strength)
                .containsExactly(Strength.PART);
    }

    @Test
    void takes_no_office_for_its_subject() {
        assertThat(concepts("Stadtplanungsamt")).isEmpty();
        assertThat(concepts("Stadtplanungskonzept")).containsExactly("stadtplanung");
    }

    @Test
    void takes_no_word_for_another_that_only_looks_like_it() {
        assertThat(concepts("Die Burg, der Park und Frau Muster im Omnibus")).isEmpty();
    }

    @Test
    void knows_gender_signs_and_hyphens() {
        assertThat(concepts("Bürger*innen, Bürger:innen und BürgerInnen")).hasSize(3)
                .containsOnly("buergerinnen");
        assertThat(concepts("Open-Space-Konferenz")).containsExactly("open-space");
    }

    @Test
    void says_where_a_name_stands() {
        assertThat(matcher.find("Der Runde Tisch tagt.")).containsExactly(
                new LabelMatch("runder-tisch", Strength.PREFERRED, 4, 15));
    }

    private List<String> concepts(String text) {
        return matcher.find(text).stream().map(LabelMatch::concept).toList();
    }
}
