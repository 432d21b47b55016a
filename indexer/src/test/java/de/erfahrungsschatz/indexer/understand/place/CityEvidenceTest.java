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

/// The many ways in which documents say where they come from, with all municipalities.
class CityEvidenceTest {

    private static final String PROSE = "Wir reden viel miteinander und hören einander zu, auch wenn es länger dauert. "
            .repeat(4).strip();

    private final Vocabulary cities = VocabularyReader.read(null).get(VocabularyName.CITIES);
    private final CityMentions mentions = new CityMentions(cities);
    private final CityRule rule = new CityRule(mentions);

    CityEvidenceTest() throws InvalidYamlException {}

    @Test
    void an_article_begins_with_its_place() {
        assertThat(find("# Am Fluss\n\nCELLE, 4. Juni 2009. " + PROSE)).containsExactly("celle city.article");
        assertThat(find("# Am Fluss\n\nVon unserer Redakteurin\n\nCelle (kl) – " + PROSE))
                .containsExactly("celle city.article");
        assertThat(find("# Am Fluss\n\nCelle. „" + PROSE)).containsExactly("celle city.article");
        assertThat(find("# Am Fluss\n\nCelle/fk. " + PROSE)).containsExactly("celle city.article");
        assertThat(find("# Am Fluss\n\nCALAU. " + PROSE)).containsExactly("calau-kalawa city.article");
        assertThat(find("# Am Fluss\n\nLübbenau. " + PROSE))
                .containsExactly("luebbenau-spreewald-lubnjow-blota city.article");
        assertThat(find("# Am Fluss\n\nLage. " + PROSE)).doesNotContain("calau-kalawa city.article").hasSizeLessThan(2);
    }

    @Test
    void the_only_address_in_the_letterhead_is_that_of_whoever_writes() {
        assertThat(
                find("Dorfverein e. V. · Geschäftsstelle · Am Anger 4 · 29223 Celle\n\n# Wer redet mit wem?\n\n" + PROSE
                        + "\n\nAus Peine kam Besuch."))
                .containsExactly("celle city.address");
        assertThat(find("Dorfverein e. V. · Am Anger 4 · 29223 Celle\n\n# Wer redet mit wem?\n\n" + PROSE
                + "\n\nIn Peine hat man gefragt. Peine hat geantwortet, und Peine war zufrieden."))
                .doesNotContain("celle city.address");
    }

    @Test
    void a_sentence_that_begins_with_a_city_is_no_dateline() {
        assertThat(find("# Am Fluss\n\nCelle und Peine reden. " + PROSE)).isEmpty();
    }

    @Test
    void a_dated_line_names_the_place() {
        assertThat(find("# Dokumentation\n\n11. bis 12. Oktober 2012 in Fulda"))
                .containsExactly("fulda city.letterhead");
        assertThat(find("# Dokumentation\n\nFachtag am 3. Mai 2011 in der Stadthalle Fulda"))
                .containsExactly("fulda city.letterhead");
        assertThat(find("# Dokumentation\n\nFulda, im August\n\n" + PROSE)).containsExactly("fulda city.letterhead");
    }

    @Test
    void a_field_names_whose_document_it_is() {
        assertThat(find("# Antrag\n\n| Zuwendungsempfänger | Stadt Hof\n| Laufzeit | zwei Jahre"))
                .containsExactly("hof city.letterhead");
        assertThat(find("# Antrag\n\nKommune: Hof")).containsExactly("hof city.letterhead");
        assertThat(find("# Antrag\n\nHerausgeber: Stadtverwaltung Gera")).containsExactly("gera city.letterhead");
    }

    @Test
    void a_heading_that_is_a_word_is_no_letterhead() {
        assertThat(find("# Bericht\n\n## Lage\n\n" + PROSE)).isEmpty();
        assertThat(find("# Bericht\n\n## Essen\n\n" + PROSE)).isEmpty();
    }

    @Test
    void items_and_guests_come_from_elsewhere() {
        assertThat(find("# Protokoll\n\n1. Bericht der Stadt Unna\n\nGast: Leiterin des Bauamts, Stadt Hamm"))
                .isEmpty();
        assertThat(find("# Besuch in Unna\n\nStadt Celle, Bauamt")).containsExactly("celle city.letterhead");
    }

    @Test
    void the_only_city_of_the_first_page_is_that_of_the_document() {
        assertThat(find(
                "# Grün statt Grau\n\nAnna Beispiel, Klimaschutzmanagerin, Stadt Celle\n\n## Was lief?\n\n" + PROSE))
                .containsExactly("celle city.beginning");
        assertThat(find("# Grün statt Grau\n\nAnna Beispiel, Stadt Celle, und Ina Muster, Stadt Gera")).isEmpty();
        assertThat(find("# Grün statt Grau\n\nEin Büro aus Celle hat geholfen.\n\n" + PROSE
                + "\n\nGera hat Geld. In Gera geht das. Gera will mehr.")).isEmpty();
    }

    @Test
    void people_say_where_they_are_at_home() {
        assertThat(
                find("# Ein Gespräch\n\nAnna Beispiel\n\nLeiterin des Bauamts\n\n**Frau Beispiel, wie fing es an?**\n\n"
                        + PROSE
                        + " Bei uns in Celle war das neu, anders als in Gera.\n\n**Und was raten Sie anderen?**\n\n"
                        + PROSE))
                .containsExactly("celle city.ours");
    }

    @Test
    void an_institute_that_writes_for_a_city_is_elsewhere() {
        assertThat(find("# Evaluation\n\nim Auftrag der Stadt Gera\n\nInstitut für Raumfragen\n\nLeipzig, April 2014"))
                .containsExactly("gera city.letterhead");
    }

    @Test
    void a_talk_is_given_elsewhere() {
        assertThat(find(
                "# Wir reden\n\nDialog zur Mobilität in Rosenheim\n\nVortrag beim Fachtag am 23. Mai 2019 in Landshut"))
                .containsExactly("rosenheim city.beginning");
        assertThat(find("Stadt Moers\n\n# Vermerk über ein Telefonat mit der Stadt Dinslaken\n\n4. Juni 2018"))
                .containsExactly("moers city.letterhead");
    }

    @Test
    void the_first_of_several_cities_counts_when_the_document_names_it_most() {
        assertThat(find("# Ein Dom\n\nWie Bamberg den Streit schlichtete\n\nWer in Bamberg baut, baut teuer. "
                + "Das wissen Nürnberg und Würzburg auch.")).containsExactly("bamberg city.beginning");
    }

    @Test
    void a_title_may_go_on_for_a_paragraph() {
        assertThat(find("# Niederschrift\n\nüber die zweite Sitzung des Beirats für Familie der Hansestadt Stendal am "
                + "17. Februar 2009 im Rathaus, kleiner Saal, unter dem Vorsitz der Beigeordneten, Beginn 17 Uhr"))
                .containsExactly("stendal city.letterhead");
    }

    @Test
    void the_next_meeting_is_no_letterhead() {
        assertThat(find("# Protokoll\n\nAnwesend: Gera, Celle\n\n## 1. Nächster Termin\n\n14. Februar 2012 in Peine"))
                .isEmpty();
    }

    @Test
    void the_writer_of_a_mail_signs_it() {
        assertThat(mail("Von: Anna Beispiel\n\nAn: Ina Muster, Stadt Gera\n\nGuten Tag,\n\n" + PROSE
                + "\n\nAmt für Wohnen | Stadt Celle | Tel. 0555 12"))
                .containsExactly("celle city.signature");
        assertThat(mail("Von: Anna Beispiel\n\nHallo,\n\n> Wie war es?\n\nSchön war es.\n\nStadt Celle, Hauptamt"))
                .containsExactly("celle city.signature");
        assertThat(mail("Von: Anna Beispiel\n\nHallo,\n\n" + PROSE + "\n\nGrüße aus Nordhorn"))
                .containsExactly("nordhorn city.ours");
        assertThat(mail("Von: Anna Beispiel\n\nHallo,\n\nwir lernen von der Stadt Gera. " + PROSE)).isEmpty();
    }

    @Test
    void whoever_writes_to_each_other_does_so_about_both_cities() {
        assertThat(mail("Von: Anna Beispiel\n\nHallo,\n\n" + PROSE + "\n\nStadt Celle\n\nVon: Ina Muster\n\nGruß\n\n"
                + "Stadt Gera")).containsExactly("celle city.signature", "gera city.signature");
        assertThat(mail("Von: Anna Beispiel\n\nHallo,\n\n" + PROSE + "\n\nStadt Celle\n\n"
                + "Von: Muster, Ina (Stadt Gera, Tiefbauamt)\n\nGern."))
                .containsExactly("celle city.signature", "gera city.signature");
        assertThat(mail("Von: Anna Beispiel\n\nGruß an alle\n\nVon: Ina Muster\n\nGruß\n\nStadt Gera")).isEmpty();
    }

    @Test
    void a_group_is_about_the_cities_of_which_each_has_its_heading() {
        String reports = "\n\n### Celle\n\n" + PROSE + "\n\n### Peine\n\n" + PROSE + "\n\n### Gifhorn\n\n" + PROSE
                + "\n\n## Termine\n\n## Bücher\n\n## Dank";
        assertThat(
                find("# Protokoll der AG\n\n## Anwesend\n\n| Celle | A. Muster\n| Peine | B. Probe\n| Gifhorn | C. Fall"
                        + "\n\n## Berichte" + reports))
                .containsExactly("celle city.beginning", "peine city.contribution", "gifhorn city.contribution");
        assertThat(find("# Rundbrief\n\nerschienen am 3. Mai 2011\n\n- Neu sind Celle, Peine und Gifhorn" + reports))
                .noneMatch(city -> city.endsWith("city.contribution") || city.endsWith("city.sections"));
    }

    @Test
    void a_lesser_town_is_meant_by_a_folder_when_the_text_names_it() {
        assertThat(find("ploen/a.pdf", "# Protokoll\n\n" + PROSE + "\n\nDas sagt der Beirat Plön."))
                .containsExactly("ploen city.folder-name");
        assertThat(find("ploen/a.pdf", "# Protokoll\n\n" + PROSE)).isEmpty();
    }

    @Test
    void the_name_of_a_folder_may_say_more_than_the_city() {
        assertThat(find("Protokolle Celle 2014/a.pdf", "# Bericht\n\n" + PROSE))
                .containsExactly("celle city.folder-name");
        assertThat(find("Kreis Celle/a.pdf", "# Bericht\n\n" + PROSE)).isEmpty();
        assertThat(find("Essen und Trinken/a.pdf", "# Bericht\n\n" + PROSE)).isEmpty();
    }

    @Test
    void a_report_is_about_the_cities_to_which_it_gives_its_headings() {
        assertThat(find("# Wege zum Haushalt\n\n" + PROSE + "\n\n# 1 Kiel: Erst reden\n\n" + PROSE
                + "\n\n# 2 Celle: Dann bauen\n\n" + PROSE))
                .containsExactly("kiel city.sections", "celle city.sections");
    }

    @Test
    void whoever_welcomes_listeners_says_of_where_the_talk_is() {
        assertThat(
                find("# Folge 7\n\nMit Gästen vom Bauamt Gera\n\nMODERATION: Heute reden wir über den Markt in "
                        + "Celle. " + PROSE))
                .containsExactly("celle city.ours");
    }

    @Test
    void place_and_date_below_tell_the_city_when_nothing_above_does() {
        assertThat(
                find("# Auszug\n\n" + PROSE + "\n\nIn Gera war es anders.\n\nCelle, den 3. Mai 1995\n\n(gezeichnet)"))
                .containsExactly("celle city.dateline-below");
        assertThat(find("# Celle plant\n\n" + PROSE + "\n\nGera, den 3. Mai 1995"))
                .containsExactly("celle city.title");
    }

    @Test
    void a_network_that_meets_somewhere_is_not_about_the_place() {
        assertThat(
                find("Netzwerk redender Städte und Gemeinden\n\n# Ergebnisse\n\n## Viertes Treffen im Bürgerhaus Kiel, "
                        + "12. Mai 2016\n\nAus Kiel nahm Frau Muster teil, aus Celle Herr Beispiel, aus Gera, Fulda und Plauen niemand."
                        + "\n\n" + PROSE))
                .isEmpty();
        assertThat(
                find("# Kongress der redenden Städte\n\n12. Mai 2016, Stadthalle Kiel\n\nEs kamen Menschen aus Celle, "
                        + "Gera, Fulda und Plauen, alle Mitgliedsstädte."))
                .containsExactly("kiel city.letterhead");
    }

    @Test
    void neighbours_who_meet_work_on_something_of_their_own() {
        assertThat(find(
                "# Arbeitskreis, 2. Treffen am 17.9.2009 in Varel\n\n- Varel: A. Muster\n\n- Nordenham: niemand\n\n"
                        + "- Jever: B. Beispiel\n\n- Gast: C. Probe, Universität Oldenburg"))
                .containsExactlyInAnyOrder(
                        "varel city.letterhead", "nordenham city.attendance", "jever city.attendance");
    }

    @Test
    void a_letter_comes_from_whom_it_names_first() {
        assertThat(find("STADT CELLE\n\nStadtverwaltung Gera\n\nMarkt 1\n\nSehr geehrte Frau Muster,\n\n" + PROSE))
                .containsExactly("celle city.letterhead");
    }

    @Test
    void a_field_for_the_place_names_the_town() {
        assertThat(find("# Niederschrift über den Workshop\n\nOrt: Museum, Celle (Ausweichort)\n\n" + PROSE))
                .containsExactly("celle city.letterhead");
        assertThat(find("# Antrag\n\n| Antragsteller | Gemeinde Hinte mit der Gemeinde Krummhörn"))
                .containsExactly("hinte city.letterhead", "krummhoern city.letterhead");
    }

    @Test
    void a_folder_that_is_a_word_counts_when_the_text_names_the_town_too() {
        assertThat(find("Hagen/a.pdf", "# Bericht\n\nWir treffen uns in der Pelmkestraße 14, Hagen")).contains(
                "hagen city.folder-name");
        assertThat(find("Lage/a.pdf", "# Bericht\n\nDie Lage ist gut. " + PROSE)).isEmpty();
    }

    @Test
    void a_mail_may_begin_with_its_subject() {
        assertThat(mail("AW: Treffen\n\nVon: Anna Beispiel\n\nHallo,\n\n" + PROSE + "\n\nStadt Celle, Markt 1"))
                .containsExactly("celle city.signature");
    }

    @Test
    void a_line_of_nothing_but_cities_names_them_all() {
        for (String line : List.of("Celle · Peine · Gifhorn", "Celle, Peine und Gifhorn", "Celle / Peine / Gifhorn",
                "Celle – Peine – Gifhorn")) {
            assertThat(find("# Lenkungskreis Heide\n\n" + line + "\n\nGeschäftsstelle c/o Stadt Celle")).as(line)
                    .containsExactly("celle city.letterhead", "peine city.letterhead", "gifhorn city.letterhead");
        }
    }

    @Test
    void a_survey_is_about_the_cities_that_answer() {
        String answers = "\n\nCelle: Ja, seit 1998.\n\nPeine: nein\n\nGifhorn (schriftlich): In Vorbereitung.";
        assertThat(find("Stadt Hof, Hauptamt\n\n# Jugend\n\n**1. Gibt es das bei Ihnen?**" + answers
                + "\n\n**2. Was kostet es?**" + answers))
                .containsExactly("celle city.answer", "peine city.answer", "gifhorn city.answer");
    }

    @Test
    void a_list_of_addresses_is_about_the_cities_under_which_people_stand() {
        assertThat(find("# Adressliste Netzwerk\n\n**Celle**\n\nIna Probst, Stadtplanung, Tel. 555-1\n\nPeine (neu)\n\n"
                + "Rolf Amsel, Hauptamt\n\n| Stadt | Name\n| Gifhorn | Levin Strack"))
                .containsExactly("celle city.address-list", "peine city.address-list", "gifhorn city.address-list");
    }

    @Test
    void whoever_gives_a_talk_where_others_meet_speaks_of_home() {
        String slides = "# Losen lohnt sich\n\nAnna Beispiel, Bauamt Gifhorn\n\nFachtagung Beteiligung, Hannover, 3. Mai 2011";
        assertThat(cities(Documents.of("a.pptx", slides, "application/vnd.ms-powerpoint", null, null)))
                .containsExactly("gifhorn city.role-line");
    }

    private List<String> find(String text) {
        return find("a.pdf", text);
    }

    private List<String> find(String path, String text) {
        return cities(Documents.of(path, text));
    }

    private List<String> mail(String text) {
        return cities(Documents.of("a.eml", text, "message/rfc822", null, null));
    }

    private List<String> cities(Evidence evidence) {
        List<String> texts = evidence.part().blocks().stream().map(Block::text).toList();
        return rule.cities(evidence, TitleRule.title(evidence).value(), mentions.in(CityContext.NONE, texts)).stream()
                .map(city -> city.value() + " " + city.provenance().rule()).toList();
    }
}
