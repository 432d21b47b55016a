package de.erfahrungsschatz.indexer.understand.mention;

import static org.assertj.core.api.Assertions.assertThat;

import de.erfahrungsschatz.corpus.document.Derived;
import de.erfahrungsschatz.corpus.document.Passage;
import de.erfahrungsschatz.corpus.vocabulary.Vocabularies;
import de.erfahrungsschatz.corpus.vocabulary.VocabularyName;
import de.erfahrungsschatz.corpus.vocabulary.VocabularyReader;
import de.erfahrungsschatz.corpus.yaml.InvalidYamlException;
import de.erfahrungsschatz.indexer.understand.text.LabelMatch;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// With the shipped vocabularies.
class ConceptMentionsTest {

    private static ConceptMentions mentions = new ConceptMentions(new Vocabularies(List.of()));

    @BeforeAll
    static void readVocabularies() throws InvalidYamlException {
        mentions = new ConceptMentions(VocabularyReader.read(null));
    }

    @ParameterizedTest
    @CsvSource({"Parkplätze, parken", "Radweg, radverkehr", "Kita, kita", "Leerstand, einzelhandel",
        "Klimaanpassung, klimaanpassung", "städtischer Haushalt, finanzen", "Flüchtlingsunterkünfte, gefluechtete",
        "Ehrenamt, engagement", "Schulessen, bildung", "Hausärzte, gesundheit", "Busverkehr, oepnv",
        "Hitzewellen, klimaanpassung", "Straßenlärm, laerm", "Mieten, bezahlbares-wohnen", "Spielplätze, spielraum",
        "Glasfaserausbau, digitalisierung", "Friedhöfe, friedhof", "Windräder, energie", "Müllabfuhr, abfall",
        "Schwimmhallen, sport", "Stadtbibliothek, kultur", "Kriminalität, sicherheit", "Radwege, radverkehr"})
    void a_librarians_words_lead_to_a_topic(String word, String topic) {
        assertThat(found(VocabularyName.TOPICS, "Es ging um " + word + " in der Stadt.")).containsExactly(topic);
    }

    @ParameterizedTest
    @CsvSource({"Klimabürgerräte, buergerrat", "Bürger-Dialog, buergerdialog", "Worldcafé, world-cafe",
        "Stadtteilworkshops, buergerwerkstatt", "Lärmspaziergängen, walk", "Bürger*innenräte, buergerrat",
        "des Runden Tisches, runder-tisch", "Haustürgesprächen, aktivierende-befragung"})
    void formats_are_known_in_all_their_forms(String words, String format) {
        assertThat(found(VocabularyName.FORMATS, "Wir sprachen von " + words + " damals.")).containsExactly(format);
    }

    @ParameterizedTest
    @CsvSource({"ein Waldbeirat, beirat", "den Fahrgastrat, beirat", "ein Energietisch, runder-tisch",
        "die Hafenkonferenz, konsultation", "Stadtteilforen, buergerkonferenz-stadtteil",
        "zum Verkehrsforum, buergerforum",
        "die Gesundheitsmesse, markt-moeglichkeiten", "Dorfrundgänge, walk", "die Moorwerkstatt, buergerwerkstatt",
        "einem Hof-Gespräch, aufsuchend", "der Kiezstammtisch, stammtisch",
        "die Straßenversammlung, buergerversammlung"})
    void invented_names_are_known_by_their_last_part(String words, String format) {
        assertThat(found(VocabularyName.FORMATS, "Wir sprachen über " + words + " lange.")).containsExactly(format);
    }

    @ParameterizedTest
    @CsvSource({"das Anliegergespräch, buergerdialog", "die Anwohnerrunden, buergerdialog",
        "einen Eigentümerabend, buergerdialog", "einen Heimat-Talk, buergerdialog",
        "der Bürgermesse, markt-moeglichkeiten", "der Radverkehrsschau, walk", "vier Waldbegänge, walk",
        "einen Radwege-Check, walk", "die Bürgersafari, walk", "die Dialogtour, aufsuchend",
        "Balkongespräche, aufsuchend", "des Hochwasserrats, beirat", "der Azubi-Rat, jugendparlament",
        "das Losgremium, buergerrat", "die Vergabegremien, gremium", "den Krisengipfel, konsultation",
        "die Namens-Votings, abstimmung", "das Online-Voting, online-umfrage", "die Saalabstimmung, abstimmung",
        "das Stadtteiltreffen, buergerkonferenz-stadtteil", "den Kinderbeirat, jugendparlament",
        "den Lärmaktionstag, aktionstag", "der Sicherheitspartnerschaft, buendnis", "des Ombudsrats, ombudsstelle",
        "den Neubürgerempfang, buergerempfang", "der Belegschaftsversammlung, mitgliederversammlung",
        "die Leitbildklausur, kongress", "den Modellbauwettbewerb, ideenwettbewerb",
        "einen Architektenwettbewerb, werkstattverfahren", "die Schlusspräsentation, infoveranstaltung"})
    void names_of_people_and_places_before_a_common_last_part_are_known(String words, String format) {
        assertThat(found(VocabularyName.FORMATS, "Wir sprachen über " + words + " lange.")).containsExactly(format);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Nach dem Vorstellungsgespräch war Feierabend.", "Der Stadtrat des Landkreises schwieg.",
        "Auf der Fachmesse lag Hausrat.", "Ein Hofrat und ein Schulrat stritten im Kirchturm.",
        "Der Koalitionsgipfel und der G20-Gipfel gingen vorüber.", "Die Modenschau, die Tagesschau, die Gartenschau.",
        "Im Stadtteiltreff hing eine Wochenschau.", "Die Matheklausur und die Haushaltsklausur waren schwer.",
        "Der Blutkreis, der Umkreis und der Freundeskreis.", "Das Abschlussplenum am Freitag war kurz.",
        "Der Smalltalk am Geburtstag und am Werktag.", "Der Datencheck und der Gesundheitscheck lagen vor.",
        "Der Rundfunkempfang war schlecht, die Erörterung lang.",
        "Die Stabwechsel der Staffelrunde und die Ehrenrunde."})
    void words_that_only_end_like_such_names_are_no_formats(String text) {
        assertThat(found(VocabularyName.FORMATS, text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Der Stadtbaurat und das Sozialreferat schwiegen.", "Am Schreibtisch saß der Aufsichtsrat.",
        "Die Mitgliederversammlung folgte der Telefonkonferenz.", "Politisch war das Land am Landkreis vorbei.",
        "Die Autowerkstatt der Stadtwerke AG schloss.", "Die Ratsversammlung saß an Thementischen.",
        "Anja Muster, Leiterin der Stabsstelle Dialog, beschlossen.", "Leiterin der Stabsstelle Dialog\nbeschlossen",
        "Am Schwarzen Brett: I = Information, geplant."})
    void not_all_that_ends_alike_is_a_format(String text) {
        assertThat(found(VocabularyName.FORMATS, text)).isEmpty();
    }

    @Test
    void people_and_places_are_subjects_only_beside_other_words_of_them() {
        assertThat(found(VocabularyName.TOPICS, "Wir trafen uns in der Schule, und die Familien brachten Kuchen."))
                .isEmpty();
        assertThat(found(VocabularyName.TOPICS, "Der Schulbau stockt; in der Schule regnet es herein."))
                .containsExactly("bildung", "bildung");
    }

    @Test
    void in_the_line_of_the_subject_an_ambiguous_topic_counts_and_a_place_does_not() {
        String text = "Muster e. V. für die Maßnahme: Konzert im Stadtpark";
        assertThat(mentions.inSubject(VocabularyName.TOPICS, text, text.indexOf("Konzert"), text.length()))
                .singleElement()
                .satisfies(match -> {
                    assertThat(match.concept()).isEqualTo("kultur");
                    assertThat(match.strength()).isEqualTo(LabelMatch.Strength.ALTERNATIVE);
                });
        assertThat(found(VocabularyName.TOPICS, "Das Konzert im Stadtpark fiel aus.")).isEmpty();
    }

    @Test
    void the_first_of_two_compounds_may_lend_its_end_from_the_second() {
        assertThat(found(VocabularyName.FORMATS, "Eine Zukunfts- und Planungswerkstatt gab es."))
                .containsExactly("zukunftswerkstatt", "planungswerkstatt");
        assertThat(found(VocabularyName.TOPICS, "Rad- und Fußverkehr gehören zusammen."))
                .containsExactly("radverkehr", "fussverkehr");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Das Amt für Stadtplanung schrieb.", "Sie gewann den Preis Soziale Stadt 2010.",
        "Die Klimaschutzmanagerin kam aus Gelsenkirchen.", "Herr Muster wohnt in der Parkstraße 7.",
        "Die Leiterin Stadtentwicklung, Fachbereich Mobilität, grüßte.",
        "FB Klimaschutz | Sachbearbeiterin Radverkehr", "Muster Stadtplanung GmbH und Forum Mobilität e. V.",
        "Mit der S-Bahn ab Hauptbahnhof, mit dem Auto: A 1.", "Wir wohnen hier und schulen andere."})
    void names_offices_and_verbs_are_no_topics(String text) {
        assertThat(found(VocabularyName.TOPICS, text)).isEmpty();
    }

    @Test
    void an_ambiguous_word_needs_an_event_or_a_sure_word_beside_it() {
        assertThat(found(VocabularyName.FORMATS, "Das Auto steht in der Werkstatt.")).isEmpty();
        assertThat(found(VocabularyName.FORMATS, "Die Werkstatt wurde mit 40 Leuten durchgeführt."))
                .containsExactly("buergerwerkstatt");
        assertThat(found(VocabularyName.FORMATS, "Vor der Pressekonferenz war Stille.")).isEmpty();
        assertThat(found(VocabularyName.FORMATS, "Die Klausur war schwer.")).isEmpty();
        assertThat(found(VocabularyName.FORMATS, "Zur Klausur sind alle Vereine eingeladen."))
                .containsExactly("kongress");
    }

    @ParameterizedTest
    @CsvSource({"FORMATS, Die Modellbauaktion begann., modellbau", "FORMATS, Ein Küchenmobil fuhr vor., infostand",
        "FORMATS, Eine Internet-Abstimmung lief., online-umfrage", "FORMATS, Die Lernreise begann., walk",
        "TOPICS, Die Heizkosten steigen., energie", "TOPICS, Die Ausbildungsplätze fehlen., wirtschaft",
        "TOPICS, Die Sportstätten verfallen., sport", "TOPICS, Die Innenstadtbelebung stockt., innenstadt"})
    void a_compound_that_no_list_names_belongs_where_its_last_part_does(VocabularyName name, String text,
            String concept) {
        assertThat(found(name, text)).containsExactly(concept);
    }

    @Test
    void the_name_of_a_format_says_nothing_of_topics_and_groups() {
        assertThat(found(VocabularyName.TOPICS, "Der Klimabürgerrat begann.")).isEmpty();
        assertThat(found(VocabularyName.GROUPS, "Der Seniorenbeirat begann.")).isEmpty();
    }

    @Test
    void for_whom_somebody_works_is_no_topic() {
        assertThat(found(VocabularyName.TOPICS, "Frau Muster (Stadtplanung, Team 2) ergänzt den Bericht.")).isEmpty();
        assertThat(found(VocabularyName.TOPICS, "Ein Thema war offen (Stadtplanung).")).containsExactly("stadtplanung");
    }

    @ParameterizedTest
    @CsvSource({"Das Bürgerbündnis stimmte zu.", "Der Stadtbaumeister kam."})
    void a_compound_that_only_begins_like_a_label_names_nothing(String text) {
        assertThat(found(VocabularyName.TOPICS, text)).isEmpty();
    }

    @Test
    void a_passage_tells_each_concept_once_with_the_first_words_that_name_it() {
        Passage passage = new PassageMentions(mentions).in(Passage.of("Parkplätze fehlen. Das Parken ist teuer."));

        assertThat(passage.metadata().mentioned(VocabularyName.TOPICS)).containsExactly("parken");
        assertThat(passage.metadata().mentions().get(VocabularyName.TOPICS)).singleElement()
                .extracting(Derived::provenance).satisfies(provenance -> {
                    assertThat(provenance.rule()).isEqualTo("mention.label");
                    assertThat(provenance.quote()).isEqualTo("Parkplätze");
                });
    }

    private static List<String> found(VocabularyName name, String text) {
        return mentions.find(name, text).stream().map(LabelMatch::concept).toList();
    }
}
