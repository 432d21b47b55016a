package de.erfahrungsschatz.engine.contract;

import static org.assertj.core.api.Assertions.assertThat;

import de.erfahrungsschatz.corpus.access.Viewer;
import de.erfahrungsschatz.corpus.access.Visibility;
import de.erfahrungsschatz.corpus.document.Derived;
import de.erfahrungsschatz.corpus.document.Document;
import de.erfahrungsschatz.corpus.document.DocumentDate;
import de.erfahrungsschatz.corpus.document.DocumentId;
import de.erfahrungsschatz.corpus.document.DocumentState;
import de.erfahrungsschatz.corpus.document.Experience;
import de.erfahrungsschatz.corpus.document.Metadata;
import de.erfahrungsschatz.corpus.document.Passage;
import de.erfahrungsschatz.corpus.document.PassageMetadata;
import de.erfahrungsschatz.corpus.document.Person;
import de.erfahrungsschatz.corpus.document.Provenance;
import de.erfahrungsschatz.corpus.document.Source;
import de.erfahrungsschatz.corpus.document.Status;
import de.erfahrungsschatz.corpus.vocabulary.VocabularyName;
import de.erfahrungsschatz.engine.port.DocumentView;
import de.erfahrungsschatz.engine.port.Hit;
import de.erfahrungsschatz.engine.port.Query;
import de.erfahrungsschatz.engine.port.SearchIndex;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// What is put comes back as it was.
public abstract class DocumentContract extends EngineContract {

    private static final PassageMetadata KNOWN = new PassageMetadata(
            Map.of(VocabularyName.CITIES, List.of(new Derived<>("altdorf", Provenance.rule("city.called", "Altdorf")))),
            new Derived<>("altdorf", Provenance.rule("city.subject-of-passage", null)),
            List.of(new Experience("buergerrat", Status.CARRIED_OUT, "altdorf", "rund 40", null, null,
                    Provenance.rule("status.past", "fand statt"))));
    private static final Document INTERVIEW = new Document(new DocumentId("interview-birkstaett-2014"),
            Visibility.OFFICE,
            new Metadata(
                    new Derived<>("„Wir lernen voneinander“ – Gespräch",
                            Provenance.rule("title.first-heading", "„Wir")),
                    new Derived<>(new DocumentDate(2014, 5, null),
                            new Provenance(Provenance.Origin.FOLDER, "date", null)),
                    new Derived<>(DocumentState.DRAFT, Provenance.rule("state.header", "Entwurf")),
                    new Derived<>(new DocumentDate(2020, 12, 31), Provenance.rule("valid-until.stated", "gültig bis")),
                    Map.of(VocabularyName.CITIES,
                            List.of(new Derived<>("birkstaett",
                                    new Provenance(Provenance.Origin.SIDECAR, "cities", null)),
                                    new Derived<>("unbekannt", Provenance.rule("city.mention", "Unbekannt"))),
                            VocabularyName.KINDS,
                            List.of(new Derived<>("interview", Provenance.rule("kind.title-signal", "Gespräch")))),
                    List.of(new Person("Dr. Ada Wendehals", Person.Role.INTERVIEWEE, "Sachgebietsleitung",
                            "Stadtplanungsamt", "Stadt Birkstätt", "Birkstätt", Person.Attendance.DEPUTY,
                            Provenance.rule("person.introduced", "Dr. Ada Wendehals")),
                            new Person("J. Otterbein", Person.Role.MENTIONED, null, null, null, null, null,
                                    new Provenance(Provenance.Origin.SIDECAR, "people", null))),
                    new Source("interviews/2014.pdf", "application/pdf", 2, true)),
            List.of(new Passage("Wie kam es dazu?\n\nWir hatten Mut: 😀 \"Zitat\", \\ und \t Tabulator.", 16, 3,
                    List.of("Interviews", "Birkstätt"), "Dr. Ada Wendehals").with(KNOWN), Passage.of("Ende.")));

    @Test
    void a_document_comes_back_as_it_was_put() {
        SearchIndex index = index(INTERVIEW);

        assertThat(index.document(Viewer.OFFICE, INTERVIEW.id(), Query.BROWSE))
                .contains(new DocumentView(INTERVIEW, List.of(List.of(), List.of())));
    }

    @Test
    void a_hit_carries_what_is_known_of_its_document() {
        Hit hit = search(index(INTERVIEW), "Mut").hits().getFirst();

        assertThat(hit.id()).isEqualTo(INTERVIEW.id());
        assertThat(hit.visibility()).isEqualTo(Visibility.OFFICE);
        assertThat(hit.metadata()).isEqualTo(INTERVIEW.metadata());
        assertThat(hit.passages().getFirst().passage()).isEqualTo(INTERVIEW.passages().getFirst());
    }

    @Test
    void a_document_of_which_nothing_is_known_comes_back_too() {
        Document bare = Draft.of("zettel").says("Ein Zettel.").done();

        assertThat(index(bare).document(Viewer.OFFICE, bare.id(), Query.BROWSE)).map(DocumentView::document)
                .contains(bare);
    }

    @Test
    void a_long_document_comes_back_whole_and_in_order() {
        Draft draft = Draft.of("bericht");
        for (int i = 0; i < 400; i++) {
            draft.says("Abschnitt " + i + ": Am Uferpark wird gebaut.");
        }
        Document document = draft.done();

        assertThat(index(document).document(Viewer.OFFICE, document.id(), Query.BROWSE)).map(DocumentView::document)
                .contains(document);
    }

    @Test
    void a_document_that_is_not_there_is_no_answer() {
        assertThat(index(INTERVIEW).document(Viewer.OFFICE, new DocumentId("interview-birkstaett"), Query.BROWSE))
                .isEmpty();
        assertThat(shelf().open().document(Viewer.OFFICE, INTERVIEW.id(), Query.BROWSE)).isEmpty();
    }

    private SearchIndex index(Document document) {
        Shelf shelf = shelf();
        shelf.publish(document, Draft.of("anderes-blatt").done());
        return shelf.open();
    }
}
