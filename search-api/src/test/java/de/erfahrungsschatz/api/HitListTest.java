package de.erfahrungsschatz.api;

import static org.assertj.core.api.Assertions.assertThat;

import de.erfahrungsschatz.api.answer.ConceptAnswer;
import de.erfahrungsschatz.api.answer.ExplanationAnswer;
import de.erfahrungsschatz.api.answer.ExplanationAnswer.PlaceAnswer;
import de.erfahrungsschatz.api.answer.ExplanationAnswer.ShareAnswer;
import de.erfahrungsschatz.api.answer.HitAnswer;
import de.erfahrungsschatz.api.answer.HitAnswer.ExcerptAnswer;
import de.erfahrungsschatz.api.answer.SearchAnswer;
import de.erfahrungsschatz.api.answer.SearchAnswer.ApproximatedAnswer;
import de.erfahrungsschatz.api.answer.SearchAnswer.CorrectionAnswer;
import de.erfahrungsschatz.engine.port.Highlight;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HitListTest {

    @Test
    void marks_every_find_and_names_place_and_speaker() {
        ExcerptAnswer passage = new ExcerptAnswer(2, 7, List.of(), "Frau Quendolin",
                "Der Deich\n\nhält, der Deich", List.of(new Highlight(4, 9), new Highlight(21, 26)), true, true, "/x");

        assertThat(HitList.of(answer(hit("2019", passage)))).isEqualToNormalizingNewlines("""
                1 Dokument

                Protokoll des Arbeitskreises
                  Protokoll · Elmsbrück, Isenfurt · 2019 · members · elmsbrueck-ak
                  – … Der *Deich* hält, der *Deich* … (Frau Quendolin, S. 7)""");
    }

    @Test
    void tells_why_when_asked() {
        ShareAnswer share = new ShareAnswer("Deich", "whole", null, null,
                List.of(new PlaceAnswer("title", List.of("Deich"))), 100, "„Deich“ steht im Titel (100 %)");
        HitAnswer hit = new HitAnswer("fundstueck", "Deich", null, List.of(), List.of(), List.of(), null, "public",
                true, "/x", List.of(), null, null, new ExplanationAnswer(null, List.of(share)));

        assertThat(HitList.of(answer(hit))).isEqualToNormalizingNewlines("""
                1 Dokument

                Deich
                  public · fundstueck
                  Warum gefunden?
                    „Deich“ steht im Titel (100 %)""");
    }

    @Test
    void leaves_out_what_is_unknown() {
        ExcerptAnswer passage = new ExcerptAnswer(1, null, List.of(), null, "Der Deich hält.", List.of(), false, false,
                "/x");
        HitAnswer hit = new HitAnswer("fundstueck", "Fundstück", null, List.of(), List.of(), List.of(), null, "public",
                true, "/x", List.of(passage));

        assertThat(HitList.of(answer(hit))).isEqualToNormalizingNewlines("""
                1 Dokument

                Fundstück
                  public · fundstueck
                  – Der Deich hält.""");
    }

    @Test
    void says_what_was_meant() {
        SearchAnswer answer = new SearchAnswer(List.of(), null, List.of(), List.of(), 0, 1, 10, 1, "newest", List.of(),
                Map.of(),
                new CorrectionAnswer("Bürgerrat", 7, "/x"), List.of(), List.of());

        assertThat(HitList.of(answer)).isEqualToNormalizingNewlines("0 Dokumente\nMeinten Sie: Bürgerrat?");
    }

    @Test
    void says_that_other_words_were_looked_for() {
        SearchAnswer answer = answer()
                .approximatedBy(List.of(new ApproximatedAnswer("Haffen", List.of("Hafen", "Haufen"))));

        assertThat(HitList.of(answer)).isEqualToNormalizingNewlines("0 Dokumente\n"
                + "Kein Dokument enthält „Haffen“. Gesucht wurde nach ähnlich geschriebenen Wörtern: „Hafen“, „Haufen“.");
    }

    @Test
    void counts_in_the_plural() {
        assertThat(HitList.of(answer())).isEqualTo("0 Dokumente");
    }

    private static HitAnswer hit(String date, ExcerptAnswer passage) {
        return new HitAnswer("elmsbrueck-ak", "Protokoll des Arbeitskreises",
                new ConceptAnswer("protokoll", "Protokoll"),
                List.of(new ConceptAnswer("elmsbrueck", "Elmsbrück"), new ConceptAnswer("isenfurt", "Isenfurt")),
                List.of(), List.of(), date, "members", false, "/x", List.of(passage));
    }

    private static SearchAnswer answer(HitAnswer... hits) {
        return new SearchAnswer(List.of(), null, List.of(), List.of(), hits.length, 1, 10, 1, "newest", List.of(hits),
                Map.of());
    }
}
