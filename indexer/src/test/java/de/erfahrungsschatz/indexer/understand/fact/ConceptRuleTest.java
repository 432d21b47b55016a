package de.erfahrungsschatz.indexer.understand.fact;

import static org.assertj.core.api.Assertions.assertThat;

import de.erfahrungsschatz.corpus.document.Derived;
import de.erfahrungsschatz.corpus.vocabulary.Concept;
import de.erfahrungsschatz.corpus.vocabulary.Vocabularies;
import de.erfahrungsschatz.corpus.vocabulary.Vocabulary;
import de.erfahrungsschatz.corpus.vocabulary.VocabularyName;
import de.erfahrungsschatz.indexer.understand.mention.ConceptMentions;
import de.erfahrungsschatz.indexer.understand.segment.Outline;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConceptRuleTest {

    private final Vocabulary formats = new Vocabulary(VocabularyName.FORMATS, List.of(
            new Concept("buergerrat", "Bürgerrat", List.of("Planungsrat"), List.of(), List.of("Rat"), List.of(), null,
                    null,
                    null, false, null),
            Concept.of("stadtplanung", "Stadtplanung"), Concept.of("fokusgruppe", "Fokusgruppe")));
    private final ConceptMentions mentions = new ConceptMentions(new Vocabularies(List.of(formats)));
    private final ConceptRule rule = new ConceptRule("format", VocabularyName.FORMATS, 2, 2, true);

    @Test
    void one_mention_proves_nothing_and_two_do() {
        assertThat(find("# Bericht\n\nEinen Bürgerrat gab es nicht.")).isEmpty();
        assertThat(find("# Bericht\n\nDer Bürgerrat tagte. Die Bürgerräte waren zufrieden."))
                .containsExactly("buergerrat format.mentions");
    }

    @Test
    void the_title_and_a_heading_prove_at_once() {
        assertThat(find("# Ein Bürgerrat für die Halde")).containsExactly("buergerrat format.title");
        assertThat(find("# Bericht\n\n## Die Fokusgruppen\n\nSie tagten."))
                .containsExactly("fokusgruppe format.heading");
    }

    @Test
    void the_field_of_the_subject_proves_at_once() {
        assertThat(
                find("# Bescheid\n\nAntragsteller: Muster e. V.\nfür die Maßnahme: Bürgerrat im Hof\n\nEs gibt Geld."))
                .containsExactly("buergerrat format.subject");
        assertThat(find("# Brief\n\nBetreff: Fokusgruppen im Mai\n\nGuten Tag!"))
                .containsExactly("fokusgruppe format.subject");
        assertThat(find("# Brief\n\nDer Betreff war falsch: ein Bürgerrat.")).isEmpty();
    }

    @Test
    void an_ambiguous_name_proves_nothing_alone() {
        assertThat(find("# Bericht\n\nDer Rat tagte. Der Rat beschloss. Der Rat ging.")).isEmpty();
    }

    @Test
    void the_name_of_an_office_is_no_subject() {
        assertThat(find("# Bericht\n\nDas Amt für Stadtplanung schrieb. Amt für Stadtplanung und Bauordnung, Talheim."))
                .isEmpty();
    }

    @Test
    void the_longer_the_text_the_more_mentions_it_takes() {
        String filler = "Wort ".repeat(3_000);
        assertThat(find("# Bericht\n\nBürgerrat und Bürgerrat. " + filler)).isEmpty();
    }

    @Test
    void names_that_are_only_near_by_count_half() {
        ConceptRule careful = new ConceptRule("topic", VocabularyName.FORMATS, 2, 2, false);
        Evidence evidence = Documents.of("a.pdf", "# Bericht\n\nDer Planungsrat tagte. Der Planungsrat ging.");
        assertThat(careful.concepts(evidence, "Bericht", Outline.levels(evidence.part().blocks()), mentions)).isEmpty();
    }

    @Test
    void a_value_quotes_the_words_that_prove_it() {
        Evidence evidence = Documents.of("a.pdf", "# Ein Bürgerrat für die Halde");
        assertThat(rule.concepts(evidence, "Ein Bürgerrat für die Halde", Outline.levels(evidence.part().blocks()),
                mentions))
                .singleElement().extracting(Derived::provenance)
                .satisfies(provenance -> assertThat(provenance.quote()).isEqualTo("Ein Bürgerrat für die Halde"));
    }

    private List<String> find(String text) {
        Evidence evidence = Documents.of("a.pdf", text);
        return rule
                .concepts(evidence, TitleRule.title(evidence).value(), Outline.levels(evidence.part().blocks()),
                        mentions)
                .stream().map(value -> value.value() + " " + value.provenance().rule()).toList();
    }
}
