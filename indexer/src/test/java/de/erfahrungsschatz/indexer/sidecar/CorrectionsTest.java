package de.erfahrungsschatz.indexer.sidecar;

import static org.assertj.core.api.Assertions.assertThat;

import de.erfahrungsschatz.corpus.access.Visibility;
import de.erfahrungsschatz.corpus.document.Derived;
import de.erfahrungsschatz.corpus.document.DocumentDate;
import de.erfahrungsschatz.corpus.document.DocumentState;
import de.erfahrungsschatz.corpus.document.Metadata;
import de.erfahrungsschatz.corpus.document.Passage;
import de.erfahrungsschatz.corpus.document.Provenance;
import de.erfahrungsschatz.corpus.document.Provenance.Origin;
import de.erfahrungsschatz.corpus.document.Source;
import de.erfahrungsschatz.corpus.vocabulary.Vocabularies;
import de.erfahrungsschatz.corpus.vocabulary.VocabularyName;
import de.erfahrungsschatz.corpus.yaml.InvalidYamlException;
import de.erfahrungsschatz.indexer.understand.Draft;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CorrectionsTest {

    private final Draft fragment = draft("Fragment: und dann", "", true);
    private final Draft aldenrath = draft("Aldenrath: Der Markt", "aldenrath", false);
    private final Draft birkstaett = draft("Birkstätt: Die Au", "birkstaett", false);

    @Test
    void a_list_replaces_what_was_derived_and_an_empty_one_says_none() throws InvalidYamlException {
        Metadata corrected = correct("cities: [hamm]", "", aldenrath).metadata();
        assertThat(corrected.conceptIds(VocabularyName.CITIES)).containsExactly("hamm");
        assertThat(corrected.concepts().get(VocabularyName.CITIES)).singleElement()
                .satisfies(city -> assertThat(city.provenance().origin()).isEqualTo(Origin.SIDECAR));
        assertThat(correct("cities: []", "", aldenrath).metadata().conceptIds(VocabularyName.CITIES)).isEmpty();
    }

    @Test
    void the_sidecar_goes_before_the_folder_and_the_folder_before_the_rules() throws InvalidYamlException {
        Metadata corrected = correct("topics: [wohnen]", "cities: [hamm]\ntopics: [radverkehr]", aldenrath).metadata();
        assertThat(corrected.conceptIds(VocabularyName.CITIES)).containsExactly("hamm");
        assertThat(corrected.conceptIds(VocabularyName.TOPICS)).containsExactly("wohnen");
    }

    @Test
    void who_names_cities_leaves_their_districts_to_the_text() throws InvalidYamlException {
        Draft nordend = draft("Nordend: Der Markt", "aldenrath-nordend", false);
        assertThat(correct("", "cities: [aldenrath]", nordend).metadata().conceptIds(VocabularyName.CITIES))
                .containsExactly("aldenrath", "aldenrath-nordend");
        assertThat(correct("", "cities: [aldenrath-nordend]", nordend).metadata().conceptIds(VocabularyName.CITIES))
                .containsExactly("aldenrath-nordend");
        assertThat(correct("", "cities: [birkstaett]", nordend).metadata().conceptIds(VocabularyName.CITIES))
                .containsExactly("birkstaett");
        assertThat(correct("cities: [aldenrath]", "", nordend).metadata().conceptIds(VocabularyName.CITIES))
                .containsExactly("aldenrath", "aldenrath-nordend");
        assertThat(correct("cities: []", "", nordend).metadata().conceptIds(VocabularyName.CITIES)).isEmpty();
    }

    @Test
    void districts_that_are_said_replace_those_of_the_text() throws InvalidYamlException {
        Draft nordend = draft("Nordend: Der Markt", "aldenrath-nordend", false);
        assertThat(places("cities: [aldenrath]\ndistricts: [aldenrath-hohlweide]", "", nordend))
                .containsExactly("aldenrath", "aldenrath-hohlweide");
        assertThat(places("cities: [aldenrath, aldenrath-hohlweide]", "", nordend))
                .containsExactly("aldenrath", "aldenrath-hohlweide");
        assertThat(places("cities: [aldenrath]\ndistricts: []", "", nordend)).containsExactly("aldenrath");
        assertThat(places("districts: []", "cities: [aldenrath]", nordend)).containsExactly("aldenrath");
        assertThat(places("districts: [aldenrath-nordend]", "districts: []", aldenrath))
                .as("the city is left to the text").containsExactly("aldenrath", "aldenrath-nordend");
        assertThat(places("cities: [birkstaett]", "cities: [aldenrath]\ndistricts: [aldenrath-hohlweide]", nordend))
                .as("no other city has the districts that the folder says").containsExactly("birkstaett");
    }

    @Test
    void an_attachment_is_about_the_cities_of_its_file_and_about_its_own_districts() throws InvalidYamlException {
        Draft nordend = draft("Nordend: Der Markt", "aldenrath-nordend", false);
        Corrections corrections = corrections("cities: [aldenrath]\ndistricts: [aldenrath-hohlweide]", "", aldenrath);
        assertThat(corrections.inside(List.of(nordend)).apply(nordend).metadata().conceptIds(VocabularyName.CITIES))
                .containsExactly("aldenrath", "aldenrath-nordend");
    }

    private static List<String> places(String sidecar, String folder, Draft draft) throws InvalidYamlException {
        return correct(sidecar, folder, draft).metadata().conceptIds(VocabularyName.CITIES);
    }

    @Test
    void the_date_of_a_folder_holds_only_where_the_document_states_none() throws InvalidYamlException {
        assertThat(correct("", "date: 2011", aldenrath).metadata().date()).isNotNull()
                .extracting(Derived::value).isEqualTo(new DocumentDate(2014, null, null));
    }

    @Test
    void what_is_said_of_state_and_validity_is_taken_over() throws InvalidYamlException {
        Metadata corrected = correct("state: draft", "valid-until: 2020-12", aldenrath).metadata();
        assertThat(corrected.state()).isNotNull().isEqualTo(
                new Derived<>(DocumentState.DRAFT, new Provenance(Origin.SIDECAR, "state", null)));
        assertThat(corrected.validUntil()).isNotNull().isEqualTo(new Derived<>(new DocumentDate(2020, 12, null),
                new Provenance(Origin.FOLDER, "valid-until", null)));
    }

    @Test
    void a_fragment_takes_no_city_from_what_is_said_about_its_file() throws InvalidYamlException {
        Corrections corrections = corrections("cities: [aldenrath]\ntitle: Der Markt", "cities: [hamm]", fragment,
                aldenrath);
        assertThat(corrections.problems()).isEmpty();
        assertThat(corrections.apply(fragment).metadata().conceptIds(VocabularyName.CITIES)).isEmpty();
        assertThat(corrections.apply(fragment).metadata().title().value()).isEqualTo("Fragment: und dann");
        assertThat(corrections.apply(aldenrath).metadata().title().value()).isEqualTo("Der Markt");
    }

    @Test
    void of_the_cities_of_a_file_each_interview_keeps_its_own() throws InvalidYamlException {
        Corrections corrections = corrections("cities: [aldenrath, birkstaett]", "", aldenrath, birkstaett);
        assertThat(corrections.apply(aldenrath).metadata().conceptIds(VocabularyName.CITIES))
                .containsExactly("aldenrath");
        assertThat(corrections.apply(birkstaett).metadata().conceptIds(VocabularyName.CITIES))
                .containsExactly("birkstaett");
    }

    @Test
    void an_entry_speaks_of_the_document_that_starts_with_its_words() throws InvalidYamlException {
        Corrections corrections = corrections("""
                visibility: public
                documents:
                  - starts: "birkstätt: die  Au"
                    visibility: office
                    title: Die Au
                """, "", aldenrath, birkstaett);
        assertThat(corrections.visibility(aldenrath)).contains(Visibility.PUBLIC);
        assertThat(corrections.visibility(birkstaett)).contains(Visibility.OFFICE);
        assertThat(corrections.apply(birkstaett).metadata().title().value()).isEqualTo("Die Au");
    }

    @Test
    void an_entry_that_fits_no_document_is_a_problem() throws InvalidYamlException {
        assertThat(corrections("documents:\n  - starts: Hamm\n", "", aldenrath).problems()).singleElement().asString()
                .isEqualTo("Heft.pdf.yaml:2: Kein Dokument der Datei beginnt mit \"Hamm\".");
    }

    @Test
    void a_title_for_several_documents_is_a_problem() throws InvalidYamlException {
        assertThat(corrections("title: Zwei", "", aldenrath, birkstaett).problems()).hasSize(1);
    }

    @Test
    void the_words_of_a_replaced_heading_are_still_found() throws InvalidYamlException {
        assertThat(correct("title: Neuer Titel", "", aldenrath).passages().getFirst().headings())
                .containsExactly("Aldenrath: Der Markt");
    }

    @Test
    void an_attachment_takes_cities_and_visibility_but_no_title() throws InvalidYamlException {
        Corrections inside = corrections("title: Mail\ncities: [hamm]\ntopics: [wohnen]\nvisibility: office", "",
                aldenrath).inside(List.of(birkstaett));
        Draft corrected = inside.apply(birkstaett);
        assertThat(corrected.metadata().title().value()).isEqualTo("Birkstätt: Die Au");
        assertThat(corrected.metadata().conceptIds(VocabularyName.CITIES)).containsExactly("hamm");
        assertThat(corrected.metadata().conceptIds(VocabularyName.TOPICS)).isEmpty();
        assertThat(inside.visibility(birkstaett)).contains(Visibility.OFFICE);
    }

    private static Draft correct(String sidecar, String folder, Draft draft) throws InvalidYamlException {
        return corrections(sidecar, folder, draft).apply(draft);
    }

    private static Corrections corrections(String sidecar, String folder, Draft... drafts)
            throws InvalidYamlException {
        Vocabularies vocabularies = SampleVocabularies.read();
        SidecarReader reader = new SidecarReader(vocabularies);
        return new Corrections(new FileStatements("Heft.pdf.yaml", reader.folder(folder, "_folder.yaml"),
                reader.sidecar(sidecar, "Heft.pdf.yaml")), List.of(drafts),
                vocabularies.get(VocabularyName.CITIES));
    }

    private static Draft draft(String title, String city, boolean fragment) {
        Provenance rule = Provenance.rule("title.headline", title);
        List<Derived<String>> cities = city.isEmpty() ? List.of() : List.of(new Derived<>(city, rule));
        Metadata metadata = new Metadata(new Derived<>(title, rule),
                new Derived<>(new DocumentDate(2014, null, null), rule), Map.of(VocabularyName.CITIES, cities),
                List.of(), new Source("Heft.pdf", "application/pdf", 0, fragment));
        return new Draft(metadata, List.of(Passage.of("Text")), List.of(title + " Text"));
    }
}
