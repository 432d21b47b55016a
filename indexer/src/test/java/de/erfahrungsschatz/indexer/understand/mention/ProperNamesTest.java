package de.erfahrungsschatz.indexer.understand.mention;

import static org.assertj.core.api.Assertions.assertThat;

import de.erfahrungsschatz.indexer.understand.gold.GoldLines;
import de.erfahrungsschatz.indexer.understand.text.AnchoredPattern;
import org.junit.jupiter.api.Test;

final class ProperNamesTest {

    @Test
    void names_of_offices_and_companies_are_blank() {
        String text = "Das Amt für Klimaschutz und die Wohnbau Nord GmbH planen am Radweg.";

        assertThat(ProperNames.blanked(text)).hasSameSizeAs(text).doesNotContain("Klimaschutz", "Wohnbau").endsWith(
                "planen am Radweg.");
    }

    /// What anchors rule out, the expression does not find: on all lines of the marked documents.
    @Test
    void no_name_is_missed() {
        for (String text : GoldLines.all()) {
            ProperNames.NAMES.stream().filter(name -> name.in(text).isEmpty()).forEach(
                    name -> assertThat(name.pattern().matcher(text).find()).as(name.pattern() + " in " + text)
                            .isFalse());
        }
    }

    /// Tried only where their anchors say that they may begin, the expressions find what they find by themselves.
    @Test
    void no_beginning_is_missed() {
        for (String text : GoldLines.all()) {
            for (AnchoredPattern name : ProperNames.NAMES) {
                assertThat(name.blanked(text)).as(name.pattern() + " in " + text).isEqualTo(name.pattern().matcher(text)
                        .replaceAll(match -> " ".repeat(match.group().length())));
            }
        }
    }
}
