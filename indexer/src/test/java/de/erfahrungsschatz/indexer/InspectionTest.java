package de.erfahrungsschatz.indexer;

import static org.assertj.core.api.Assertions.assertThat;

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
import de.erfahrungsschatz.corpus.vocabulary.Concept;
import de.erfahrungsschatz.corpus.vocabulary.Vocabularies;
import de.erfahrungsschatz.corpus.vocabulary.Vocabulary;
import de.erfahrungsschatz.corpus.vocabulary.VocabularyName;
import de.erfahrungsschatz.indexer.extract.Effort;
import de.erfahrungsschatz.indexer.manifest.Reading;
import de.erfahrungsschatz.indexer.manifest.Reading.Result;
import de.erfahrungsschatz.indexer.run.SingleFile;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class InspectionTest {

    private static final String QUESTION = "Frau Probst, warum?";

    private final SingleFile read = new SingleFile(
            List.of(new Reading("talheim/Interview.pdf", Result.READ, null, null, List.of("Eine Seite ist leer."),
                    List.of(), Effort.NONE),
                    new Reading("talheim/Interview.pdf!/Bild.tif", Result.UNREADABLE, "unsupported",
                            "Dieses Format wird nicht gelesen.", List.of(), List.of(), Effort.NONE)),
            List.of(document()));

    @Test
    void people_read_each_value_with_where_it_comes_from() {
        assertThat(InspectionText.of(read, vocabularies()).lines()).contains(
                "talheim/Interview.pdf: gelesen",
                "  Hinweis: Eine Seite ist leer.",
                "talheim/Interview.pdf!/Bild.tif: nicht lesbar",
                "  Titel:       Talheim: Der Markt  (Regel title.headline: „Talheim: Der Markt“)",
                "  Datum:       2014-05  (Begleitdatei date)",
                "  Stadt:       Talheim [talheim]  (Ordnervorgabe cities)",
                "  Thema:       ohne Angabe",
                "  Person:      Ina Probst, Leiterin, Stadtplanungsamt, Stadt Talheim  (befragt; Regel person.introduced: „Ina Probst“)",
                "  Stand:       Entwurf  (Regel state.header: „Entwurf“)",
                "  1. Seite 3 · es spricht Ina Probst · spricht über: birkstaett",
                "     Frage: " + QUESTION,
                "     Weil alle es wollten.",
                "     → Stadt, erwähnt: birkstaett",
                "     → Thema, erwähnt: Parken",
                "     → Bürgerrat: geplant, 40 Personen  (Regel status.clause: „Ein Bürgerrat kommt.“)");
    }

    @Test
    void programs_read_the_same() {
        JsonNode json = JsonMapper.builder().build().readTree(InspectionJson.of(read));
        assertThat(json.at("/sources/1/outcome").asString()).isEqualTo("unreadable");
        assertThat(json.at("/sources/1/reason").asString()).isEqualTo("unsupported");
        assertThat(json.at("/documents/0/visibility").asString()).isEqualTo("members");
        assertThat(json.at("/documents/0/title/rule").asString()).isEqualTo("title.headline");
        assertThat(json.at("/documents/0/date/value").asString()).isEqualTo("2014-05");
        assertThat(json.at("/documents/0/concepts/cities/0/origin").asString()).isEqualTo("folder");
        assertThat(json.at("/documents/0/people/0/role").asString()).isEqualTo("interviewee");
        assertThat(json.at("/documents/0/people/0/rule").asString()).isEqualTo("person.introduced");
        assertThat(json.at("/documents/0/passages/0/page").asInt()).isEqualTo(3);
        assertThat(json.at("/documents/0/state/value").asString()).isEqualTo("draft");
        assertThat(json.at("/documents/0/passages/0/city/value").asString()).isEqualTo("birkstaett");
        assertThat(json.at("/documents/0/passages/0/mentions/cities/0/rule").asString()).isEqualTo("city.called");
        assertThat(json.at("/documents/0/passages/0/questionLength").asInt()).isEqualTo(QUESTION.length());
        assertThat(json.at("/documents/0/passages/0/mentions/topics/0/quote").asString()).isEqualTo("Parkplätze");
        assertThat(json.at("/documents/0/passages/0/experiences/0/status").asString()).isEqualTo("planned");
    }

    private static Document document() {
        Metadata metadata = new Metadata(
                new Derived<>("Talheim: Der Markt", Provenance.rule("title.headline", "Talheim: Der Markt")),
                new Derived<>(new DocumentDate(2014, 5, null),
                        new Provenance(Provenance.Origin.SIDECAR, "date", null)),
                new Derived<>(DocumentState.DRAFT, Provenance.rule("state.header", "Entwurf")), null,
                Map.of(VocabularyName.CITIES,
                        List.of(new Derived<>("talheim", new Provenance(Provenance.Origin.FOLDER, "cities", null)))),
                List.of(new Person("Ina Probst", Person.Role.INTERVIEWEE, "Leiterin", "Stadtplanungsamt",
                        "Stadt Talheim", "Talheim", null, Provenance.rule("person.introduced", "Ina Probst"))),
                new Source("talheim/Interview.pdf", "application/pdf", 0, false));
        return new Document(new DocumentId("abc2345678"), Visibility.MEMBERS, metadata,
                List.of(new Passage(QUESTION + "\n\nWeil alle es wollten.", QUESTION.length(), 3, List.of(),
                        "Ina Probst").with(known())));
    }

    private static PassageMetadata known() {
        return new PassageMetadata(
                Map.of(VocabularyName.CITIES,
                        List.of(new Derived<>("birkstaett", Provenance.rule("city.called", "Stadt Birkstätt"))),
                        VocabularyName.TOPICS,
                        List.of(new Derived<>("parken", Provenance.rule("mention.label", "Parkplätze")))),
                new Derived<>("birkstaett",
                        Provenance.rule("city.subject-of-passage", "Die Stadt Birkstätt war dagegen.")),
                List.of(new Experience("buergerrat", Status.PLANNED, null, "40 Personen", null, null,
                        Provenance.rule("status.clause", "Ein Bürgerrat kommt."))));
    }

    private static Vocabularies vocabularies() {
        return new Vocabularies(
                List.of(new Vocabulary(VocabularyName.CITIES, List.of(Concept.of("talheim", "Talheim"))),
                        new Vocabulary(VocabularyName.TOPICS, List.of(Concept.of("parken", "Parken"))),
                        new Vocabulary(VocabularyName.FORMATS, List.of(Concept.of("buergerrat", "Bürgerrat")))));
    }
}
