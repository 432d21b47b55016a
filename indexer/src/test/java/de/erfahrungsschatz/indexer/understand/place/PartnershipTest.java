package de.erfahrungsschatz.indexer.understand.place;

import static org.assertj.core.api.Assertions.assertThat;

import de.erfahrungsschatz.corpus.vocabulary.Vocabulary;
import de.erfahrungsschatz.corpus.vocabulary.VocabularyName;
import de.erfahrungsschatz.corpus.vocabulary.VocabularyReader;
import de.erfahrungsschatz.corpus.yaml.InvalidYamlException;
import de.erfahrungsschatz.indexer.extract.Block;
import de.erfahrungsschatz.indexer.understand.fact.Documents;
import de.erfahrungsschatz.indexer.understand.fact.Evidence;
import de.erfahrungsschatz.indexer.understand.fact.TitleRule;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Documents about several towns, of clubs, and of those who write mails, with all municipalities.
class PartnershipTest {

    private static final String PROSE = "Wir reden viel miteinander und hören einander zu, auch wenn es länger dauert. "
            .repeat(4).strip();

    private final Vocabulary cities = VocabularyReader.read(null).get(VocabularyName.CITIES);
    private final CityMentions mentions = new CityMentions(cities);
    private final CityRule rule = new CityRule(mentions);

    PartnershipTest() throws InvalidYamlException {}

    @Test
    void towns_with_which_a_text_begins_are_partners() {
        assertThat(find("# Ein Fluss\n\nCelle und Verden haben gemeinsam gefragt. " + PROSE
                + "\n\nCelle bekam Post, Verden auch.")).containsExactly("celle", "verden-aller");
        assertThat(find("# Dialog\n\nDie Gemeinden Wietze und Hambühren arbeiten zusammen. " + PROSE))
                .containsExactly("wietze", "hambuehren");
        assertThat(find("# Dialog\n\nCelle und Verden kennt man. " + PROSE
                + "\n\nIn Kiel, in Gera, in Fulda und in Trier ist es anders.")).isEmpty();
    }

    @Test
    void chapters_with_numbers_of_any_kind_compare_towns() {
        String chapters = "\n\n## Vorwort\n\nCelle, Peine und Gifhorn haben es versucht. " + PROSE
                + "\n\n## I. Celle: Am Tisch\n\n" + PROSE + "\n\n## II. Peine: Am Zaun\n\n" + PROSE
                + "\n\n## III. Gifhorn: Am See\n\n" + PROSE;
        assertThat(find("# Drei Wege" + chapters + "\n\n## IV. Vergleich\n\n" + PROSE + "\n\n## V. Dank\n\n" + PROSE
                + "\n\n## VI. Quellen\n\n" + PROSE)).containsExactly("celle", "peine", "gifhorn");
    }

    @Test
    void those_who_sent_somebody_work_together() {
        String group = "# 7. Treffen der AG Mitreden\n\nam 3. Mai 2017 im Rathaus Celle\n\n";
        assertThat(find(group + "Aus Peine waren Frau Muster und ihr Kollege Beispiel da, aus Gifhorn Herr Probe. "
                + "Verden ließ sich entschuldigen.\n\n## TOP 1 Berichte\n\n" + PROSE))
                .containsExactly("celle", "peine", "gifhorn", "verden-aller");
        assertThat(
                find(group + "Anwesend: Anna Muster (Celle), Bert Beispiel (Peine), Carla Probe (Gifhorn)\n\n" + PROSE))
                .containsExactly("celle", "peine", "gifhorn");
        assertThat(find(
                group + "- Anna Muster, Stadt Celle\n- Bert Beispiel, Stadt Peine\n- Carla Probe, Stadt Gifhorn\n\n"
                        + PROSE))
                .containsExactly("celle", "peine", "gifhorn");
    }

    @Test
    void guests_and_those_from_far_away_send_nobody() {
        String group = "# 7. Treffen der AG Mitreden\n\nam 3. Mai 2017 im Rathaus Celle\n\n";
        assertThat(
                find(group + "Gäste: Anna Muster (Peine), Bert Beispiel (Gifhorn), Carla Probe (Verden)\n\n" + PROSE))
                .containsExactly("celle");
        assertThat(
                find(group + "Aus Kiel war Frau Muster da, aus Fulda Herr Beispiel, aus Trier Frau Probe.\n\n" + PROSE))
                .containsExactly("celle");
        assertThat(
                find("# Fachtagung der AG Mitreden\n\nam 3. Mai 2017 im Rathaus Celle\n\nAus Peine war Frau Muster da, "
                        + "aus Gifhorn Herr Beispiel, aus Verden Frau Probe.\n\n" + PROSE))
                .containsExactly("celle");
    }

    @Test
    void a_line_of_numbers_names_the_partners() {
        assertThat(
                find("Kennzeichen 01AB23 (Stadt Celle) / 01AB24 (Stadt Peine)\n\n# Zwei Städte, ein Tisch\n\n" + PROSE))
                .containsExactly("celle", "peine");
    }

    @Test
    void those_who_came_from_near_by_tell_in_turn() {
        assertThat(
                find("# Protokoll der Arbeitsgruppe\n\n| Stadt | Name\n| Celle | Anna Muster\n| Peine | Bert Beispiel\n"
                        + "| Gifhorn | Carla Probe\n\n# a) Celle\n\n" + PROSE + "\n\n# b) Peine\n\n" + PROSE
                        + "\n\n# c) Gifhorn\n\n" + PROSE))
                .containsExactly("celle", "peine", "gifhorn");
        assertThat(find(
                "# Protokoll der Arbeitsgruppe\n\nTeilnehmende: Herr Muster (Celle), Frau Beispiel (Peine), Frau Probe "
                        + "(Gifhorn)\n\nHerr Muster (Celle) berichtet. " + PROSE
                        + "\n\nFrau Beispiel (Peine) berichtet. " + PROSE
                        + "\n\nFrau Probe (Gifhorn) plant. " + PROSE))
                .containsExactly("celle", "peine", "gifhorn");
    }

    @Test
    void a_remark_on_the_paper_is_no_title() {
        assertThat(find("# Protokoll\n\nFassung: neu, Wünsche aus Kiel und Celle sind eingearbeitet\n\n" + PROSE))
                .isEmpty();
    }

    @Test
    void a_club_is_called_after_its_town() {
        assertThat(find("Förderverein Freibad Peine e. V. · seit 1999\n\n# Sitzung des Vorstands\n\n" + PROSE))
                .containsExactly("peine");
        assertThat(find("# Klingeln\n\nCeller Nachbarn e. V.\n\nFachtag · Fulda · 6. November 2018\n\n" + PROSE))
                .containsExactly("celle");
        assertThat(find("# Klingeln\n\nInstitut für Nähe e. V., Gera\n\n" + PROSE)).isEmpty();
    }

    @Test
    void a_council_sits_in_its_town() {
        assertThat(find("# Mut\n\nRede von Dr. Anna Muster zur Sitzung des Stadtrates Gera am 3. Mai 2011\n\n" + PROSE))
                .containsExactly("gera");
    }

    @Test
    void notes_part_time_and_place_by_strokes() {
        assertThat(find("# JOUR FIXE\n\nDi 3.5.11 / 9:00-11:00 / Laden / Gera\n\n" + PROSE)).containsExactly("gera");
    }

    @Test
    void an_address_has_the_name_of_its_town_behind_the_at_sign() {
        assertThat(find("# Rundbrief\n\n" + PROSE + "\n\nSchreiben Sie an dialog@stadt-celle.example"))
                .containsExactly("celle");
        assertThat(find("# Rundbrief\n\n" + PROSE + "\n\nSchreiben Sie an dialog@lage.example")).isEmpty();
    }

    private List<String> find(String text) {
        Evidence evidence = Documents.of("a.pdf", text);
        List<String> texts = evidence.part().blocks().stream().map(Block::text).toList();
        return rule.cities(evidence, TitleRule.title(evidence).value(), mentions.in(CityContext.NONE, texts)).stream()
                .map(city -> city.value()).toList();
    }
}
