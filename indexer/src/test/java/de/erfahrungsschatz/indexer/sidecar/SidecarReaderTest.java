package de.erfahrungsschatz.indexer.sidecar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import de.erfahrungsschatz.corpus.access.Visibility;
import de.erfahrungsschatz.corpus.document.DocumentDate;
import de.erfahrungsschatz.corpus.document.DocumentId;
import de.erfahrungsschatz.corpus.document.DocumentState;
import de.erfahrungsschatz.corpus.document.Person;
import de.erfahrungsschatz.corpus.document.Provenance;
import de.erfahrungsschatz.corpus.vocabulary.VocabularyName;
import de.erfahrungsschatz.corpus.yaml.InvalidYamlException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SidecarReaderTest {

    private final SidecarReader reader = new SidecarReader(SampleVocabularies.read());

    @Test
    void reads_every_key() throws InvalidYamlException {
        Statement whole = reader.sidecar("""
                title: Bürgerrat zum Radverkehr
                kind: protokoll
                date: 2019-05-21
                state: final
                valid-until: 2025
                cities: [aldenrath, birkstaett]
                districts: [aldenrath-nordend]
                topics: [radverkehr]
                formats: buergerrat
                groups: []
                people:
                  - {name: Dr. Maren Beispiel, role: author, function: Leiterin, office: Tiefbauamt, organisation: Stadtwerke, city: aldenrath, attendance: excused}
                visibility: public
                id: buergerrat-2019
                """, "Bericht.pdf.yaml").whole();
        assertThat(whole).isEqualTo(new Statement("Bürgerrat zum Radverkehr", new DocumentDate(2019, 5, 21),
                DocumentState.FINAL, new DocumentDate(2025, null, null),
                Map.of(VocabularyName.KINDS, List.of("protokoll"), VocabularyName.CITIES,
                        List.of("aldenrath", "birkstaett"), VocabularyName.TOPICS, List.of("radverkehr"),
                        VocabularyName.FORMATS, List.of("buergerrat"), VocabularyName.GROUPS, List.of()),
                List.of("aldenrath-nordend"),
                List.of(new Person("Dr. Maren Beispiel", Person.Role.AUTHOR, "Leiterin", "Tiefbauamt", "Stadtwerke",
                        "Aldenrath", Person.Attendance.EXCUSED,
                        new Provenance(Provenance.Origin.SIDECAR, "people", null))),
                Visibility.PUBLIC, new DocumentId("buergerrat-2019")));
    }

    @Test
    void a_district_is_one_that_the_network_names_and_no_city() {
        assertThatThrownBy(() -> reader.sidecar("districts: [aldenrath-nordent]\n", "a.yaml"))
                .hasMessageContaining("a.yaml:1: \"aldenrath-nordent\" steht nicht im Vokabular cities."
                        + " Ist \"aldenrath-nordend\" gemeint? Stadtteile kennt, wer sie in cities.yaml");
        assertThatThrownBy(() -> reader.sidecar("districts: [aldenrath]", "a.yaml"))
                .hasMessageContaining("\"aldenrath\" ist eine Stadt und kein Stadtteil");
    }

    @Test
    void tells_what_was_not_said_from_what_is_none() throws InvalidYamlException {
        assertThat(reader.sidecar("topics: []", "a.yaml").whole().concepts())
                .isEqualTo(Map.of(VocabularyName.TOPICS, List.of()));
        assertThat(reader.sidecar("", "a.yaml").whole()).isEqualTo(Statement.NOTHING);
    }

    @Test
    void reads_what_is_said_about_single_documents() throws InvalidYamlException {
        Sidecar sidecar = reader.sidecar("""
                visibility: members
                documents:
                  - starts: "Vom Netzwerk erhoffen wir uns"
                    visibility: office
                  - starts: "Hamm: neue Impulse"
                    topics: [wohnen]
                """, "Heft.pdf.yaml");
        assertThat(sidecar.parts()).extracting(Sidecar.Part::starts, Sidecar.Part::line)
                .containsExactly(tuple("Vom Netzwerk erhoffen wir uns", 3),
                        tuple("Hamm: neue Impulse", 5));
        assertThat(sidecar.parts().getFirst().statement().visibility()).isEqualTo(Visibility.OFFICE);
    }

    @Test
    void says_everything_that_is_wrong_with_line_and_nearest_spelling() {
        assertThatThrownBy(() -> reader.sidecar("""
                titel: Bericht
                date: 2019-13-01
                cities: [aldenrat]
                topics: [Radverkehr]
                visibility: öffentlich
                people:
                  - {role: chef}
                """, "Bericht.pdf.yaml")).isInstanceOf(InvalidYamlException.class)
                .hasMessageContaining("Bericht.pdf.yaml:1: ").hasMessageContaining("\"title\"")
                .hasMessageContaining("Bericht.pdf.yaml:2: \"2019-13-01\"")
                .hasMessageContaining("Bericht.pdf.yaml:3: \"aldenrat\"")
                .hasMessageContaining("Ist \"aldenrath\" gemeint?").hasMessageContaining("Ist \"radverkehr\" gemeint?")
                .hasMessageContaining("Bericht.pdf.yaml:5: ").hasMessageContaining("public, members, office")
                .hasMessageContaining("Bericht.pdf.yaml:7: ").hasMessageContaining("interviewee");
    }

    @Test
    void refuses_two_kinds_and_entries_that_start_alike_or_not_at_all() {
        assertThatThrownBy(() -> reader.sidecar("kind: [interview, protokoll]", "a.yaml"))
                .hasMessageContaining("nur eine Art");
        assertThatThrownBy(() -> reader.sidecar("""
                documents:
                  - starts: Hamm
                  - starts: Hamm
                  - topics: [wohnen]
                """, "a.yaml")).hasMessageContaining("a.yaml:3: ").hasMessageContaining("Zeile 2")
                .hasMessageContaining("a.yaml:4: ");
    }

    @Test
    void a_folder_says_nothing_that_holds_for_one_document_alone() {
        assertThatThrownBy(() -> reader.folder("title: Alles", "_folder.yaml")).hasMessageContaining("\"title\"");
        assertThatThrownBy(() -> reader.folder("id: alles", "_folder.yaml")).hasMessageContaining("\"id\"");
    }
}
