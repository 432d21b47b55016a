package de.erfahrungsschatz.indexer.understand.segment;

import static org.assertj.core.api.Assertions.assertThat;

import de.erfahrungsschatz.indexer.extract.Block;
import de.erfahrungsschatz.indexer.extract.Block.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LeadTest {

    @ParameterizedTest
    @ValueSource(strings = {"Kommen wir zum Geld.", "Reden wir über den Markt. Der ist oft leer.",
        "Zurück zum Bahnhof. Dort wird seit Jahren gebaut.", "Stichwort Spielplätze.", "Noch ein Wort zum Hafen.",
        "Sie haben das Fest damals gegen den Rat durchgesetzt.", "Frau Probst, das war vor Ihrer Zeit.",
        "Da hatten Sie schon gekündigt.", "Es heißt, der Bus fahre bald nicht mehr.", "Man hört, es fehle an Geld.",
        "Gekündigt? Das ist ein starkes Wort.", "Der Kämmerer hat das eine Spielerei genannt.",
        "Zum alten Hafen: Da liegt seit Jahren kein Schiff mehr.",
        "Das klingt mühsam.", "Es gibt Städte, die losen ihre Räte aus.",
        "Im Amtsblatt stand, das Fest falle aus.", "Auf dem Plakat war zu lesen, alle seien eingeladen."})
    void calls_for_an_answer(String text) {
        assertThat(Lead.calls(paragraph(text))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Wir haben lange darüber geredet.", "Sie müssen wissen, das Haus stand leer.",
        "Das Fest war ein Erfolg.", "Die Leute kamen gern.", "Wenn Sie so wollen, war das der Anfang.",
        "Ich habe Sie nicht verstanden.", "Warum kam keiner? Weil es regnete und weil der Saal so weit draußen lag."})
    void may_as_well_be_part_of_an_answer(String text) {
        assertThat(Lead.calls(paragraph(text))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ja, leider.", "Nein. Das stimmt nicht.", "Richtig, und es kam noch schlimmer."})
    void is_taken_up_by_the_answer(String answer) {
        assertThat(Lead.isTakenUp(paragraph("Der Saal stand danach leer."), paragraph(answer))).isTrue();
        assertThat(Lead.isTakenUp(paragraph("Unser Saal stand danach leer."), paragraph(answer))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Vielleicht fangen wir mit dem Hafen an.", "Also, beginnen wir beim Markt."})
    void opens_a_conversation(String text) {
        assertThat(Lead.opens(paragraph(text))).isTrue();
        assertThat(Lead.opens(paragraph("Wir fingen mit dem Hafen an."))).isFalse();
    }

    @Test
    void is_finished_by_the_answer() {
        assertThat(Lead.isTakenUp(paragraph("Statt des Saals haben Sie dann …"), paragraph("… die Scheune gemietet.")))
                .isTrue();
        assertThat(Lead.isTakenUp(paragraph("Statt des Saals war dann …"), paragraph("Die Scheune war frei.")))
                .isFalse();
    }

    private static Block paragraph(String text) {
        return new Block(Kind.PARAGRAPH, 0, text, null, false);
    }
}
