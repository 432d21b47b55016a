package de.erfahrungsschatz.indexer.understand.person;

import static de.erfahrungsschatz.indexer.understand.person.ToldAttendance.read;
import static org.assertj.core.api.Assertions.assertThat;

import de.erfahrungsschatz.indexer.extract.Block;
import de.erfahrungsschatz.indexer.understand.SampleText;
import java.util.List;
import org.junit.jupiter.api.Test;

class ToldGatheringTest {

    @Test
    void any_text_may_tell_who_came_and_who_did_not() {
        assertThat(ofReport(
                "Für den Verein kamen Ina Probst und, etwas später, Levin Strack; Herr Stern ließ sich entschuldigen."))
                .containsExactly("Ina Probst PRESENT", "Levin Strack PRESENT", "Stern EXCUSED");
        assertThat(ofReport("Katja Stern war erkrankt, für sie sprach ihr Stellvertreter Rolf Amsel."))
                .containsExactly("Katja Stern EXCUSED", "Rolf Amsel DEPUTY");
        assertThat(ofReport("Der ebenfalls geladene Architekt Levin Strack blieb ohne Nachricht aus."))
                .containsExactly("Levin Strack ABSENT");
        assertThat(ofReport("Es nahmen teil Ina Probst und Gudrun Haber. Verhindert waren Rolf Amsel und Katja Stern."))
                .containsExactly("Ina Probst PRESENT", "Gudrun Haber PRESENT", "Rolf Amsel EXCUSED",
                        "Katja Stern EXCUSED");
    }

    @Test
    void whoever_came_for_somebody_absent_is_named_behind_him() {
        assertThat(ofReport(
                "Erschienen waren Ina Probst und, für den verhinderten Herrn Amsel, dessen Stellvertreterin Katja Stern."))
                .containsExactly("Ina Probst PRESENT", "Amsel EXCUSED", "Katja Stern DEPUTY");
    }

    @Test
    void other_sentences_tell_nothing_of_it() {
        assertThat(ofReport("Ina Probst leitet das Amt. Rolf Amsel hat den Plan gezeichnet.")).isEmpty();
        assertThat(ofReport("Am Bahnhof fehlt ein Aufzug, sagt Ina Probst.")).isEmpty();
    }

    @Test
    void clauses_of_one_sentence_may_tell_different_things() {
        assertThat(read("Da waren Ina Probst und Levin Strack, es fehlte Rolf Amsel."))
                .containsExactly("Ina Probst PRESENT", "Levin Strack PRESENT", "Rolf Amsel ABSENT");
        assertThat(read("Rolf Amsel hatte abgesagt, Katja Stern kam einfach nicht."))
                .containsExactly("Rolf Amsel EXCUSED", "Katja Stern ABSENT");
        assertThat(read("Pfarrer Amsel, der weder gekommen war noch abgesagt hatte, schrieb später einen Brief."))
                .containsExactly("Amsel ABSENT");
        assertThat(read("Es fehlten entschuldigt Amsel und Stern.")).containsExactly("Amsel EXCUSED", "Stern EXCUSED");
    }

    @Test
    void an_article_is_set_where_people_met() {
        assertThat(ToldGathering.opens(paragraph("Rund 90 Leute drängten sich am Abend in der Aula."))).isTrue();
        assertThat(ToldGathering.opens(paragraph("Zur Versammlung kamen fast 60 Menschen."))).isTrue();
        assertThat(ToldGathering.opens(paragraph("In der Stadt leben 90 000 Menschen."))).isFalse();
    }

    private static List<Block> paragraph(String text) {
        return SampleText.blocks(text);
    }

    private static List<String> ofReport(String text) {
        return AttendanceRule.people(SampleText.blocks(text), 0, false, null).stream().map(ToldAttendance::of).toList();
    }
}
