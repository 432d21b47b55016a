package de.erfahrungsschatz.api.answer;

import static org.assertj.core.api.Assertions.assertThat;

import de.erfahrungsschatz.api.text.Language;
import de.erfahrungsschatz.api.text.Texts;
import de.erfahrungsschatz.corpus.vocabulary.VocabularyName;
import de.erfahrungsschatz.engine.port.Means.Added;
import de.erfahrungsschatz.engine.port.Means.Typed;
import de.erfahrungsschatz.engine.port.Share;
import de.erfahrungsschatz.engine.port.Share.Part;
import de.erfahrungsschatz.engine.port.Share.Place;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShareDescriptionTest {

    @Test
    void tells_forms_that_differ_from_the_word() {
        assertThat(told("beteiligung", Typed.WHOLE, place(Part.TEXT, "Beteiligung")))
                .isEqualTo("„beteiligung“ steht im Text (38 %)");
        assertThat(told("Beteiligung", Typed.WHOLE, place(Part.TEXT, "Beteiligungen"),
                place(Part.HEADING, "Beteiligung")))
                .isEqualTo("„Beteiligung“ steht im Text („Beteiligungen“) und in der Überschrift (38 %)");
        assertThat(told("der", Typed.FUNCTION_WORD, place(Part.TEXT, "Die", "der")))
                .isEqualTo("Auch „der“ steht im Text („Die“ und „der“) (38 %)");
    }

    @Test
    void tells_the_longer_word_around_one() {
        assertThat(told("Beteiligung", Typed.INSIDE, place(Part.TEXT, "Bürgerbeteiligung")))
                .isEqualTo("„Bürgerbeteiligung“ im Text enthält „Beteiligung“ (38 %)");
        assertThat(told("Haussiedlung", Typed.CONSTITUENTS, place(Part.TEXT, "Haus"), place(Part.TITLE, "Siedlungen")))
                .isEqualTo("„Haus“ im Text und „Siedlungen“ im Titel haben einen Wortteil mit „Haussiedlung“ gemeinsam"
                        + " (38 %)");
    }

    @Test
    void of_many_forms_it_tells_the_first() {
        assertThat(told("Stadt", Typed.BEGINNING,
                place(Part.TEXT, "Stadt", "Städte", "Stadtteil", "Stadtrat", "Stadtwald")))
                .isEqualTo(
                        "„Stadt“, „Städte“, „Stadtteil“, „Stadtrat“ und 1 weiteres im Text beginnen mit „Stadt“ (38 %)");
    }

    @Test
    void tells_what_is_marked_or_near() {
        assertThat(told("Tische", Typed.EXACT, place(Part.TEXT, "Tische")))
                .isEqualTo("„Tische“ steht genau so im Text (38 %)");
        assertThat(told("runder Tisch", Typed.SIDE_BY_SIDE, place(Part.TEXT, "runden Tisch")))
                .isEqualTo("Die Wörter „runder Tisch“ stehen nebeneinander im Text („runden Tisch“) (38 %)");
        assertThat(told("Mahrholz Leiterin", Typed.NEIGHBOURS, place(Part.INTERVIEWEE, "Mahrholz Leiterin")))
                .isEqualTo("Die Wörter „Mahrholz Leiterin“ stehen nah beieinander"
                        + " in den Angaben zur befragten Person (38 %)");
    }

    @Test
    void tells_words_with_like_letters() {
        assertThat(told("Fahrrad", Typed.LETTERS, place(Part.TEXT, "Radfahrer", "Fahrten")))
                .isEqualTo(
                        "„Radfahrer“ und „Fahrten“ im Text sind gleich oder ähnlich geschrieben wie „Fahrrad“ (38 %)");
        assertThat(told("Fahrrad", Typed.LETTERS, place(Part.TEXT, "Fahrrad")))
                .isEqualTo("„Fahrrad“ steht so geschrieben im Text (38 %)");
    }

    @Test
    void tells_letters_without_words() {
        Share share = new Share("Fahrrad", Typed.LETTERS, List.of(place(Part.TITLE)), 1);

        assertThat(new ShareDescription(Texts.in(Language.GERMAN)).of(share, Typed.LETTERS, 0))
                .isEqualTo("Wörter im Titel sind gleich oder ähnlich geschrieben wie „Fahrrad“ (unter 1 %)");
    }

    @Test
    void tells_what_the_vocabulary_added() {
        Share share = new Share("losverfahren", new Added(VocabularyName.FORMATS, "buergerrat", "Zukunftsrat"),
                List.of(place(Part.TEXT, "Zukunftsräte")), 1);

        assertThat(new ShareDescription(Texts.in(Language.GERMAN)).of(share, "Zukunftsrat", "Bürgerrat", 7))
                .isEqualTo("Zu „losverfahren“"
                        + " (Begriff „Bürgerrat“) ergänzt das Vokabular „Zukunftsrat“; das steht im Text („Zukunftsräte“) (7 %)");
        assertThat(new ShareDescription(Texts.in(Language.GERMAN)).of(share, "Zukunftsrat", "Losverfahren", 7))
                .startsWith("Zu „losverfahren“ ergänzt");
    }

    private static String told(String word, Typed means, Place... places) {
        return new ShareDescription(Texts.in(Language.GERMAN)).of(new Share(word, means, List.of(places), 1), means,
                38);
    }

    private static Place place(Part part, String... forms) {
        return new Place(part, List.of(forms));
    }
}
