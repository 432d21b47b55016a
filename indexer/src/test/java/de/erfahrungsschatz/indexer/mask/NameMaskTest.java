package de.erfahrungsschatz.indexer.mask;

import static org.assertj.core.api.Assertions.assertThat;

import de.erfahrungsschatz.corpus.access.Visibility;
import de.erfahrungsschatz.corpus.document.Derived;
import de.erfahrungsschatz.corpus.document.Document;
import de.erfahrungsschatz.corpus.document.DocumentId;
import de.erfahrungsschatz.corpus.document.Metadata;
import de.erfahrungsschatz.corpus.document.Passage;
import de.erfahrungsschatz.corpus.document.Person;
import de.erfahrungsschatz.corpus.document.Provenance;
import de.erfahrungsschatz.corpus.document.Source;
import de.erfahrungsschatz.corpus.vocabulary.Concept;
import de.erfahrungsschatz.corpus.vocabulary.Vocabulary;
import de.erfahrungsschatz.corpus.vocabulary.VocabularyName;
import de.erfahrungsschatz.corpus.withdrawal.Ledger;
import de.erfahrungsschatz.corpus.withdrawal.LedgerFolder;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameMaskTest {

    private static final Vocabulary CITIES = new Vocabulary(VocabularyName.CITIES,
            List.of(place("hollerstadt", null), place("hollerstadt-rosenhuegel", "hollerstadt")));

    @TempDir
    private Path home = Path.of("");
    private NameMask mask = NameMask.NONE;

    @BeforeEach
    void withdraw() {
        Ledger ledger = Ledger.enter(new LedgerFolder(home), LocalDate.of(2026, 11, 29),
                List.of("edda-querfuerth--birkstaett"), List.of("Dr. Edda Querfürth"));
        mask = new NameMask(ledger, List.of());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Edda Querfürth", "EDDA QUERFÜRTH", "edda querfuerth", "Edda\nQuerfürth",
        "Edda\u00A0Querfürth",
        "Querfürth, Edda", "Querfürth, Dr. Edda", "Edda Querfürths", "Edda Querfu\u0308rth", "Edda M. Querfürth",
        "Querfürth | Edda", "Querfürth;Edda", "edda_querfuerth", "EddaQuerfürth", "edda.querfuerth",
        "Edda Quer\u00ADfürth", "eddaquerfuerth", "EDDAQUERFÜRTH", "querfürthedda", "equerfuerth",
        "E d d a  Q u e r f ü r t h", "E D D A Q U E R F Ü R T H", "Edda Q u e r f ü r t h", "Edda Quer-\nfürth",
        "Edda Quer\u00AD\nfürth", "Edda Quer\u2060fürth", "Ed\u200Bda Querfu\u0308rth", "Edda Querf&uuml;rth",
        "Edda&nbsp;Querf&#252;rth", "Edda Querf&#xFC;rth", "Edda Querfu&#776;rth", "Edda-Querf%C3%BCrth",
        "EDDA QUERFÜRTHS", "Querfürths, Edda"})
    void every_spelling_of_the_whole_name_goes_wherever_it_stands(String spelling) {
        assertThat(mask.names(spelling)).isTrue();
        assertThat(mask.mask("Dort sagte " + spelling + " viel.")).isEqualTo("Dort sagte [Name entfernt] viel.");
        assertThat(masked("Dort sagte " + spelling + " viel.").passages().getFirst().text())
                .isEqualTo("Dort sagte [Name entfernt] viel.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Edda Querfeld", "Hedda Querfürth", "Edda", "Querfürth", "Edda und Jost Querfürth",
        "Edda Wendelin und Frau Querfürth", "E. Q. und Q. E.", "Quer-\nfeld, Edda", "Edda Querfürthmann"})
    void what_is_another_name_stays(String text) {
        assertThat(mask.names(text)).isFalse();
        assertThat(masked(text).passages().getFirst().text()).isEqualTo(text);
    }

    @Test
    void beside_the_whole_name_the_surname_goes_too() {
        assertThat(masked(
                "Edda Querfürth leitet das Amt. Frau Querfürth lobt E. Querfürths Plan.\n\nQuerfürth: Gern.\n\nEdda: Ja.")
                .passages().getFirst().text()).isEqualTo("[Name entfernt] leitet das Amt. Frau [Name entfernt] lobt "
                        + "[Name entfernt] Plan.\n\n[Name entfernt]: Gern.\n\n[Name entfernt]: Ja.");
    }

    @Test
    void so_does_what_is_called_after_her() {
        assertThat(masked("Edda Querfürth kam. Die Querfürthsche Regel, das Querfürth'sche Haus und der Querfürth-Plan."
                + " Siehe querfuerth_2014.pdf.").passages().getFirst().text())
                .isEqualTo("[Name entfernt] kam. Die [Name entfernt] Regel, das [Name entfernt]'sche Haus und der "
                        + "[Name entfernt]-Plan. Siehe [Name entfernt]_2014.pdf.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Die Querfürthrunde tagt.                   | Die [Name entfernt]runde tagt.
            DIE QUERFÜRTHRUNDE TAGT.                   | DIE [Name entfernt]RUNDE TAGT.
            Das Querfürthkonzept und die Querfürths.   | Das [Name entfernt]konzept und die [Name entfernt].
            Es sprach Q u e r f ü r t h, laut.         | Es sprach [Name entfernt], laut.
            Es sprach Q U E R F Ü R T H.               | Es sprach [Name entfernt].
            Es sprach Querf&uuml;rth.                  | Es sprach [Name entfernt].
            Querfürth, E. (2014)                       | [Name entfernt] (2014)
            Querfürth, E. Amsel                        | [Name entfernt], E. Amsel
            Protokoll: E. Q.                           | Protokoll: [Name entfernt]
            Protokoll: E.Q., K. L. und EQ              | Protokoll: [Name entfernt], K. L. und EQ
            """)
    void nor_does_it_stay_inside_other_words_or_as_initials(String text, String masked) {
        assertThat(masked("Edda Querfürth kam. " + text).passages().getFirst().text())
                .isEqualTo("[Name entfernt] kam. " + masked);
    }

    @Test
    void initials_without_points_go_where_they_were_introduced() {
        assertThat(masked("Edda Querfürth (EQ) und I. M.\n\nEQ: Der EQ-Wert ist gut.").passages().getFirst().text())
                .isEqualTo(
                        "[Name entfernt] ([Name entfernt]) und I. M.\n\n[Name entfernt]: Der [Name entfernt]-Wert ist gut.");
    }

    @Test
    void initials_that_another_has_too_stay() {
        String text = " kam, und E. Q. ging.";
        assertThat(masked("Edda Querfürth" + text, person("Edda Querfürth", null), person("Ernst Quast", null))
                .passages().getFirst().text()).isEqualTo("[Name entfernt]" + text);
    }

    @ParameterizedTest
    @CsvSource({"Anna Müller,Müllerei", "Jost Vogel,Vogelschutz", "Jost Vogel,Vogelrunde", "Ingo Sommer,Sommerfest",
        "Zoë Föll,Föllmann", "Zoë Föll,Föllberg", "Zoë Föll,Föllig", "Ute Bach,BACHLAUF", "Ute Winter,Winterling"})
    void ordinary_words_and_other_names_that_begin_like_a_surname_stay(String name, String word) {
        mask = new NameMask(Ledger.enter(new LedgerFolder(home), LocalDate.of(2026, 11, 29), List.of(), List.of(name)),
                List.of());
        assertThat(masked(name + " kam. Die " + word + " blieb.").passages().getFirst().text())
                .isEqualTo("[Name entfernt] kam. Die " + word + " blieb.");
    }

    @Test
    void a_common_word_that_is_a_surname_goes_before_a_hyphen() {
        mask = new NameMask(
                Ledger.enter(new LedgerFolder(home), LocalDate.of(2026, 11, 29), List.of(), List.of("Anna Müller")),
                List.of());
        assertThat(masked("Anna Müller kam. Der Müller-Plan half.").passages().getFirst().text())
                .isEqualTo("[Name entfernt] kam. Der [Name entfernt]-Plan half.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://stadt.example/~equerfuerth/bericht", "www.stadt.example/edda/querfuerth",
        "@eddaquerfuerth", "e.querfuerth@stadt.example", "@edda_querfuerth"})
    void nothing_stays_of_an_address_that_holds_her_name(String address) {
        assertThat(
                masked("Edda Querfürth: " + address + " ist neu. Siehe " + address + ".").passages().getFirst().text())
                .isEqualTo("[Name entfernt]: [Name entfernt] ist neu. Siehe [Name entfernt].");
    }

    @Test
    void a_double_name_goes_in_both_halves_and_with_either() {
        mask = new NameMask(Ledger.enter(new LedgerFolder(home), LocalDate.of(2026, 11, 29),
                List.of("zoe-foell-janssen--birkstaett"), List.of("Dr. Zoë Föll-Janßen")), List.of());
        for (String name : List.of("Zoë Föll-Janßen", "Zoë Föll", "Janßen, Zoë", "ZOË FÖLL-JANSSEN",
                "zoefoelljanssen")) {
            assertThat(mask.mask("Dort sagte " + name + " viel.")).isEqualTo("Dort sagte [Name entfernt] viel.");
        }
        assertThat(masked("Anwesend: Zoë Föll-Janßen\n\nFrau Föll-Janßen sprach, und Frau Föll.",
                person("Föll-Janßen", null), person("Frau Föll-Janßen", null), person("Dr. Zoë Föll", "Birkstätt"))
                .toString())
                .doesNotContain("Föll", "Janßen", "Zoë");
    }

    @Test
    void so_does_what_she_is_reached_by() {
        assertThat(masked(
                "Edda Querfürth\nTel. 030 23125-017\ne.querfuerth@birkstaett.example\n\nRathaus, Tel. 030 23125-000")
                .passages().getFirst().text()).isEqualTo("[Name entfernt]\nTel. [Telefonnummer]\n[Name entfernt]\n\n"
                        + "Rathaus, Tel. 030 23125-000");
    }

    @Test
    void others_of_the_surname_stay_where_the_document_names_them() {
        Document masked = masked("Edda Querfürth und Jost Querfürth kamen.", person("Jost Querfürth", "Birkstätt"),
                person("Edda Querfürth", "Birkstätt"));
        assertThat(masked.passages().getFirst().text()).isEqualTo("[Name entfernt] und Jost Querfürth kamen.");
        assertThat(masked.metadata().people()).extracting(Person::name).containsExactly("Jost Querfürth");
    }

    @Test
    void a_title_that_others_bear_too_keeps_no_surname() {
        assertThat(masked("Dr. Edda Querfürth kam. Dann sprach Frau Dr. Querfürth.", person("Dr. Jost Wendel", null))
                .passages().getFirst().text())
                .isEqualTo("Dr. [Name entfernt] kam. Dann sprach Frau Dr. [Name entfernt].");
    }

    @Test
    void a_common_word_that_is_a_surname_too_stays_behind_an_article() {
        mask = new NameMask(Ledger.enter(new LedgerFolder(home), LocalDate.of(2026, 11, 29), List.of(),
                List.of("Ingo Sommer")), List.of());
        assertThat(masked("Ingo Sommer war im Sommer da. Dann sprach Sommer.").passages().getFirst().text())
                .isEqualTo("[Name entfernt] war im Sommer da. Dann sprach [Name entfernt].");
    }

    @Test
    void a_common_word_that_an_account_could_be_called_is_none() {
        mask = new NameMask(Ledger.enter(new LedgerFolder(home), LocalDate.of(2026, 11, 29), List.of(),
                List.of("Bernd Reiter")), List.of());
        assertThat(
                masked("Bernd Reiter will breitere Wege. Ein breiter Weg! Breiter geht es nicht: breiter@stadt.example")
                        .passages().getFirst().text())
                .isEqualTo(
                        "[Name entfernt] will breitere Wege. Ein breiter Weg! Breiter geht es nicht: [Name entfernt]");
        assertThat(mask.names("Ein breiter Weg")).isFalse();
    }

    @Test
    void a_namesake_stays_only_where_the_document_proves_that_it_is_one() {
        String text = "Edda Querfürth sprach.";
        assertThat(masked(text, person("Edda Querfürth", "Hollerstadt")).passages().getFirst().text()).isEqualTo(text);
        assertThat(masked(text, person("Edda Querfürth", "Hollerstadt")).metadata().people()).hasSize(1);
        assertThat(masked(text, person("Edda Querfürth", "Birkstätt")).metadata().people()).isEmpty();
        assertThat(masked(text, person("Edda Querfürth", null)).metadata().people()).isEmpty();
        assertThat(
                masked(text, person("Edda Querfürth", "Hollerstadt"), person("Edda Querfürth", "Birkstätt")).metadata()
                        .people())
                .isEmpty();
    }

    @Test
    void the_city_of_a_district_is_the_one_that_proves_it() {
        Document document = document("Edda Querfürth sprach.", person("Edda Querfürth", null));
        Metadata metadata = document.metadata();
        Derived<String> district = new Derived<>("hollerstadt-rosenhuegel", Provenance.rule("city.district", null));
        Document local = new Document(document.id(), document.visibility(),
                new Metadata(metadata.title(), null, Map.of(VocabularyName.CITIES,
                        List.of(new Derived<>("hollerstadt", Provenance.rule("city.title", null)), district)),
                        metadata.people(), metadata.source()),
                document.passages());
        assertThat(mask.mask(local, CITIES)).isEqualTo(local);
    }

    @Test
    void nothing_of_a_document_tells_the_name() {
        Document document = document("Frau Querfürth, was war gut?\n\nViel, sagt Edda Querfürth.",
                person("Dr. Edda Querfürth", "Birkstätt"));
        Document masked = mask.mask(new Document(document.id(), document.visibility(), document.metadata(),
                List.of(new Passage(document.passages().getFirst().text(), 28, 1, List.of("Bei Edda Querfürth"),
                        "Edda Querfürth"))),
                CITIES);
        assertThat(masked.toString()).doesNotContain("Querfürth", "Edda");
        assertThat(masked.passages().getFirst().text().substring(0, masked.passages().getFirst().questionLength()))
                .isEqualTo("Frau [Name entfernt], was war gut?".substring(0,
                        masked.passages().getFirst().questionLength()));
    }

    @Test
    void paths_are_masked_and_stay_apart() {
        String one = mask.path("interviews/Edda_Querfürth_2014.txt");
        String other = mask.path("interviews/Querfürth, Edda_2014.txt");
        assertThat(one).startsWith("interviews/[Name entfernt ").endsWith("_2014.txt").isNotEqualTo(other);
        assertThat(mask.path(one)).isEqualTo(one);
        assertThat(NameMask.isMasked(one)).isTrue();
        assertThat(mask.path("interviews/Bericht.txt")).isEqualTo("interviews/Bericht.txt");
        assertThat(mask.path("interviews/2014_Interview-Querfuerth.txt")).startsWith("interviews/2014_Interview-[Name");
        assertThat(mask.path("querfuerth/Bericht.txt")).isEqualTo("querfuerth/Bericht.txt");
    }

    @Test
    void words_of_a_name_that_are_scattered_may_name_somebody() {
        assertThat(mask.mayName(List.of("Edda aus", "dem Hause Querfürth"))).isTrue();
        assertThat(mask.mayName(List.of("<p>Edda</p>", "<p><b>Quer-</b></p>\n<p>fürth</p>"))).isTrue();
        assertThat(mask.mayName(List.of("<a title=\"Edda\">Querf&uuml;rth</a>"))).isTrue();
        assertThat(mask.mayName(List.of("Edda", "Quer"))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ü", "x ", "&uuml;", "%C3%BC", "a\u0308", "x-\n", "\u00AD", "<b>", "<b>x</b> "})
    void a_word_of_any_length_is_read(String part) {
        String text = part.repeat(100_000) + "  Edda Querfürth";
        assertThat(mask.names(text)).isTrue();
        assertThat(mask.mayName(List.of(text))).isTrue();
    }

    private Document masked(String text, Person... people) {
        return mask.mask(document(text, people), CITIES);
    }

    private static Concept place(String id, @Nullable String broader) {
        return new Concept(id, id, List.of(), List.of(), List.of(), List.of(), broader, null, null, broader == null,
                null);
    }

    private static Document document(String text, Person... people) {
        Metadata metadata = new Metadata(new Derived<>("Gespräch", Provenance.rule("title", text)), null,
                Map.<VocabularyName, List<Derived<String>>>of(), List.of(people),
                new Source("a.txt", "text/plain", 0, false));
        return new Document(new DocumentId("blatt-1"), Visibility.MEMBERS, metadata, List.of(Passage.of(text)));
    }

    private static Person person(String name, @Nullable String city) {
        return new Person(name, Person.Role.SPEAKER, null, null, null, city, null, Provenance.rule("person", name));
    }
}
