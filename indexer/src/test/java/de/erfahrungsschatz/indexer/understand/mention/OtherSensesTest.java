package de.erfahrungsschatz.indexer.understand.mention;

import static org.assertj.core.api.Assertions.assertThat;

import de.erfahrungsschatz.corpus.vocabulary.Vocabularies;
import de.erfahrungsschatz.corpus.vocabulary.VocabularyName;
import de.erfahrungsschatz.corpus.vocabulary.VocabularyReader;
import de.erfahrungsschatz.corpus.yaml.InvalidYamlException;
import de.erfahrungsschatz.indexer.understand.text.LabelMatch;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// With the shipped vocabularies.
class OtherSensesTest {

    private static ConceptMentions mentions = new ConceptMentions(new Vocabularies(List.of()));

    @BeforeAll
    static void readVocabularies() throws InvalidYamlException {
        mentions = new ConceptMentions(VocabularyReader.read(null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Beschluss der Vollversammlung des Gemeinderates vom 3. Mai",
        "Die Unterlagen für die Vollversammlung am Montag lagen dem Stadtrat vor.",
        "Ein Anhörungsrecht der Gemeinde besteht nicht.", "6.2 Anhörungen",
        "Die Anhörung des Bezirksausschusses 3 ist erfolgt.",
        "Anhörung zur Änderung der Hundesteuersatzung", "Die Umfrage bei den städtischen Ämtern ergab wenig.",
        "Mit dem Bauamt wurde das in mehreren Gesprächsrunden erörtert.",
        "Für die Vorschlagsliste zur Wahl läuft eine Unterschriftensammlung.",
        "Künstlerinnen aus Talheim zeigen eine Ausstellung.", "Der Elternbeirat der Bachschule beantragt 300 Euro.",
        "5.4 Mehr Bänke am Markt (Seniorenvertretung)", "Die Initiative „Klimaforum“ beantragt einen Zuschuss.",
        "Die Computersprechstunde im Nachbarschaftstreff", "Die Mitarbeiterbefragung im Rathaus begann."})
    void the_work_of_councils_and_offices_is_no_format(String text) {
        assertThat(found(VocabularyName.FORMATS, text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Zur Vollversammlung der Anwohner kamen achtzig Leute., buergerversammlung",
        "Zur Anhörung kamen vierzig Eltern ins Gemeindehaus., konsultation",
        "Die Umfrage unter den Familien lief bis Mai., befragung",
        "Die Unterschriftensammlung für den Spielplatz begann., e-petition",
        "Die Ausstellung der drei Entwürfe stand im Rathaus., ausstellung",
        "Der Seniorenbeirat lud ein., seniorenbeirat", "Das Nachbarschaftstreffen war gut besucht., stammtisch",
        "In zwei Gesprächsrunden ging es um den Hof., buergerdialog"})
    void the_same_words_among_citizens_are_formats(String text, String format) {
        assertThat(found(VocabularyName.FORMATS, text)).containsExactly(format);
    }

    @ParameterizedTest
    @ValueSource(strings = {"unter Beteiligung des Personalrats",
        "Das ist eine stille Beteiligung an der Hafen-Gesellschaft.",
        "Die Beteiligungsquoten stehen in der Anlage.", "Kosten für die Pflege und Weiterentwicklung des Portals",
        "Die Integration der Fachverfahren in die bestehende Plattform ist geplant.", "die biologische Vielfalt",
        "Die Bildung eines Gremiums wird empfohlen.", "Der Verkehrswert und der Grundstücksverkehr",
        "Die Feedbackkultur ist gut.", "Datensicherheit und Planungssicherheit", "die Förderlandschaft der Träger",
        "Familienname, Geburtsname", "Die Stadt Talheim als Arbeitgeberin", "im Alter von sechs Jahren",
        "Gewinn vor Steuern", "Die Modernisierung der Küche kostet 900 Euro.", "Frau Muster-Westpark",
        "Unterausschuss Grüner Stadtrand, Kultur und Gewerbe", "Verwaltungs- und Kulturausschuss",
        "die Geschäftsordnung und das Tagesgeschäft", "Bildungsreferat Nord",
        "Konzert in der Bäckerei", "Jugendliche im Stadtbezirk Grünau", "Sicherheit geht vor!",
        "Die Bezahlung pädagogischer Fachkräfte"})
    void words_of_another_sense_are_no_topics(String text) {
        assertThat(found(VocabularyName.TOPICS, text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Die Beteiligung der Eltern war groß., beteiligung",
        "Die Pflege der Großeltern kostet Kraft., senioren",
        "Die Integration der Neuzugewanderten gelingt., integration", "Die Bildung kommt zu kurz., bildung",
        "Der Verkehr in der Altstadt nimmt zu., mobilitaet",
        "Die Sanierung des Viertels dauert lange., stadterneuerung",
        "Der Landschaftsgarten verfällt., gruen"})
    void the_same_words_in_their_own_sense_are_topics(String text, String topic) {
        assertThat(found(VocabularyName.TOPICS, text)).contains(topic);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Der Stadtrat hat am 3. Mai beschlossen, was folgt.", "Stadträtin Anna Muster fragte nach.",
        "Antrag der ABC-Fraktion", "Die Stadtverwaltung wird gebeten, das zu prüfen.",
        "mit Stadtratsbeschluss vom 3. Mai",
        "der Verwaltungsrat der Klinik", "alle Referate und Eigenbetriebe", "das Betriebliche Gesundheitsmanagement",
        "Flächen für die Landwirtschaft", "auf Initiative der Nachbarn", "für den Verein/Organisation",
        "Initiative:", "im Alter von vier Jahren", "Wohnhaus in Thalkirchen", "Familienname: Muster",
        "SPD-Stadtratsfraktion",
        "Die Anwohnerparkplätze bleiben.", "Der Heimatverein besitzt das Haus.", "Die Arbeitslosigkeit stieg.",
        "Stadtverwaltung Talheim",
        "Die Handelskammer schrieb.",
        "Anna Muster, Rentnerin", "Der Hofverband",
        "Sehr geehrter Herr Stadtrat Muster,"})
    void who_decides_acts_or_lends_a_name_is_no_group(String text) {
        assertThat(found(VocabularyName.GROUPS, text)).doesNotContain("politik", "verwaltung", "wirtschaft-akteure",
                "vereine", "aeltere", "glaubensgemeinschaften", "familien", "gewerbe", "benachteiligt", "verbaende")
                .doesNotContain(text.startsWith("Die Anwohner") ? "anwohner" : "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Der Ort hat 1.200 Einwohner.", "Ein Drittel der Einwohner verloren wir.",
        "Der Talheimbürger erscheint freitags.",
        "In 9.000 Einwohnern wohnt viel Geduld.", "Eine Nachbarin kam vorbei.", "Meine Mutter wohnte dort.",
        "Ein Student führte Buch.", "Der Seniorenkreis sang.", "Der Familienpass gilt im Bad.",
        "Unsere Nachbarn in Peine losen.",
        "die Öffentlichkeitsarbeit", "die Einwohnerzahl"})
    void numbers_of_inhabitants_and_work_for_the_public_are_no_group(String text) {
        assertThat(found(VocabularyName.GROUPS, text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Eingeladen waren Vertreter der Verwaltung., verwaltung",
        "Am Tisch saßen Politik und Stadtrat., politik",
        "Alle Ratsmitglieder nahmen teil., politik", "Zwei Initiativen luden ein., vereine",
        "Die ältere Generation kam., aeltere",
        "Die Unternehmer und ihre Betriebe kamen., wirtschaft-akteure",
        "Die Kirchen luden ein., glaubensgemeinschaften",
        "Alleinstehende und pflegende Angehörige kamen kaum., schwer-erreichbar",
        "Unter Dreißigjährige fehlten., jugendliche", "Die Siebtklässlerinnen malten., jugendliche",
        "Menschen über 75 blieben fern., aeltere", "Zuzügler und Alteingesessene kamen., neuzugezogene",
        "Leute im Rollstuhl und Gehbehinderte kamen., behinderung", "Die Nachbarinnen und Nachbarn kamen., anwohner",
        "Die Einwohner stimmten ab., allgemein", "Die Mitbürger stimmten ab., allgemein"})
    void who_takes_part_is_a_group(String text, String group) {
        assertThat(found(VocabularyName.GROUPS, text)).contains(group);
    }

    private static List<String> found(VocabularyName name, String text) {
        return mentions.find(name, text).stream().map(LabelMatch::concept).toList();
    }
}
