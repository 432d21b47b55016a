package de.erfahrungsschatz.indexer.understand.place;

import static org.assertj.core.api.Assertions.assertThat;

import de.erfahrungsschatz.corpus.vocabulary.Concept;
import de.erfahrungsschatz.corpus.vocabulary.Vocabulary;
import de.erfahrungsschatz.corpus.vocabulary.VocabularyName;
import de.erfahrungsschatz.indexer.extract.Block;
import de.erfahrungsschatz.indexer.understand.fact.Documents;
import de.erfahrungsschatz.indexer.understand.fact.Evidence;
import de.erfahrungsschatz.indexer.understand.fact.TitleRule;
import java.util.List;
import org.junit.jupiter.api.Test;

class CityRuleTest {

    private final Vocabulary cities = new Vocabulary(VocabularyName.CITIES, List.of(
            city("talheim", "Talheim", true), city("essen", "Essen", false), city("hamm", "Hamm", false)));
    private final CityMentions mentions = new CityMentions(cities);
    private final CityRule rule = new CityRule(mentions);

    @Test
    void a_letterhead_tells_the_city_of_any_municipality() {
        assertThat(find("a.pdf", "Stadt Essen · Planungsamt\n\n# Bericht")).containsExactly("essen city.letterhead");
        assertThat(find("a.pdf", "STADT HAMM\n\n# Bericht")).containsExactly("hamm city.letterhead");
    }

    @Test
    void a_name_alone_tells_only_members_for_it_may_be_a_word() {
        assertThat(find("a.pdf", "# Gemeinsames Essen in der Nachbarschaft")).isEmpty();
        assertThat(find("essen/a.pdf", "# Bericht")).isEmpty();
        assertThat(find("a.pdf", "# Der Talheimer Markt")).containsExactly("talheim city.title");
    }

    @Test
    void the_innermost_folder_called_after_a_member_tells_the_city() {
        assertThat(find("talheim/2014/a.pdf", "# Bericht")).containsExactly("talheim city.folder-name");
        assertThat(find("Vermerk_Talheim.pdf", "# Bericht")).containsExactly("talheim city.file-name");
    }

    @Test
    void a_mention_in_the_text_tells_nothing() {
        assertThat(find("a.pdf", "# Bericht\n\nWir haben von der Stadt Talheim gelernt, wie man einen Bürgerrat lost, "
                + "und von der Stadt Hamm, wie man seine Ergebnisse hinterher im Rat auch wirklich umsetzt."))
                .isEmpty();
    }

    private List<String> find(String path, String text) {
        Evidence evidence = Documents.of(path, text);
        List<String> texts = evidence.part().blocks().stream().map(Block::text).toList();
        return rule.cities(evidence, TitleRule.title(evidence).value(), mentions.in(CityContext.NONE, texts)).stream()
                .map(city -> city.value() + " " + city.provenance().rule()).toList();
    }

    private static Concept city(String id, String name, boolean member) {
        return new Concept(id, name, List.of(), List.of(), List.of(), List.of(), null, null, null, member, 20_000);
    }
}
