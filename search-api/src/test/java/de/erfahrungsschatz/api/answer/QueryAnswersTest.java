package de.erfahrungsschatz.api.answer;

import static org.assertj.core.api.Assertions.assertThat;

import de.erfahrungsschatz.api.answer.SearchAnswer.ClauseAnswer;
import de.erfahrungsschatz.api.library.Network;
import de.erfahrungsschatz.api.text.Language;
import de.erfahrungsschatz.api.text.Texts;
import de.erfahrungsschatz.corpus.vocabulary.Vocabularies;
import de.erfahrungsschatz.engine.port.Query;
import de.erfahrungsschatz.engine.port.QueryFields;
import de.erfahrungsschatz.engine.port.QueryParser;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class QueryAnswersTest {

    private static final Vocabularies VOCABULARIES = Network.vocabularies();

    private final QueryAnswers answers = new QueryAnswers(new Answers(VOCABULARIES)::label, Texts.in(Language.GERMAN));

    @Test
    void of_words_alone_there_is_nothing_to_tell() {
        assertThat(described("Wie war der Bürgerrat?")).isEmpty();
        assertThat(described("")).isEmpty();
    }

    @Test
    void tells_what_is_wanted_and_how() {
        assertThat(described("=Bürgerrat stadt:isenfurt")).contains("„Bürgerrat“ (genau so) UND Stadt: Isenfurt");
        assertThat(described("Deich Damm* \"runder Tisch\" -Halde"))
                .contains("(Deich ODER Damm*) UND „runder Tisch“ UND NICHT Halde");
        assertThat(described("-Halde")).contains("NICHT Halde");
        assertThat(described("Deich*")).contains("Deich*");
    }

    @Test
    void closes_in_parentheses_what_belongs_together() {
        assertThat(described("Deich ODER Damm UND NICHT (Halde Graben)"))
                .contains("Deich ODER (Damm UND NICHT (Halde ODER Graben))");
        assertThat(described("Deich Damm ODER Graben")).contains("Deich UND (Damm ODER Graben)");
    }

    @Test
    void names_fields_and_their_values() {
        assertThat(described("stadt:isenfurt stadt:\"Weidenkamp (Elmsbrück)\" stand:geplant"))
                .contains("Stadt: Isenfurt oder Weidenkamp (Elmsbrück) UND Umsetzungsstand: geplant");
        assertThat(described("jahr:2010-2015")).contains("Jahr: 2010 bis 2015");
        assertThat(described("jahr:2010-")).contains("Jahr: ab 2010");
        assertThat(described("jahr:-2010")).contains("Jahr: bis 2010");
        assertThat(described("jahr:2010 -person:Quendolin")).contains("NICHT Person: Quendolin UND Jahr: 2010");
        assertThat(described("stadt:\"ohne Angabe\"")).contains("Stadt: ohne Angabe");
        assertThat(described("stadt:Atlantis")).contains("„Atlantis“ (als Wort; unter „Stadt“ unbekannt)");
    }

    @Test
    void clauses_are_told_one_by_one() {
        assertThat(clauses("=Rat -(Deich UND Damm) stadt:isenfurt art:interview stadt:Atlantis")).containsExactly(
                new ClauseAnswer("exact", "Rat", false),
                new ClauseAnswer("all", "Deich UND Damm", true, null,
                        List.of(new ClauseAnswer("word", "Deich", false), new ClauseAnswer("word", "Damm", false))),
                new ClauseAnswer("unknown", "Atlantis", false, "city", null),
                new ClauseAnswer("field", "Isenfurt", false, "city", null),
                new ClauseAnswer("field", "Interview", false, "kind", null));
    }

    @Test
    void only_words_can_be_relevant() {
        assertThat(clauses("Rat")).allMatch(ClauseAnswer::wantsWords);
        assertThat(clauses("stadt:Atlantis (stadt:isenfurt ODER Rat)")).allMatch(ClauseAnswer::wantsWords);
        assertThat(clauses("-Rat person:Quendolin jahr:2010 (stadt:isenfurt ODER NICHT Rat)"))
                .noneMatch(ClauseAnswer::wantsWords);
    }

    private Optional<String> described(String typed) {
        return Optional.ofNullable(answers.described(query(typed)));
    }

    private List<ClauseAnswer> clauses(String typed) {
        return answers.clauses(query(typed));
    }

    private static Query query(String typed) {
        return new QueryFields(VOCABULARIES).resolve(QueryParser.parse(typed));
    }
}
