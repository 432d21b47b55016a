package de.erfahrungsschatz.indexer.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.erfahrungsschatz.corpus.access.Viewer;
import de.erfahrungsschatz.corpus.document.Metadata;
import de.erfahrungsschatz.corpus.document.Provenance;
import de.erfahrungsschatz.corpus.vocabulary.Concept;
import de.erfahrungsschatz.corpus.vocabulary.Vocabularies;
import de.erfahrungsschatz.corpus.vocabulary.Vocabulary;
import de.erfahrungsschatz.corpus.vocabulary.VocabularyName;
import de.erfahrungsschatz.engine.port.Engine;
import de.erfahrungsschatz.engine.port.SearchIndex;
import de.erfahrungsschatz.indexer.review.Answer;
import de.erfahrungsschatz.indexer.review.Field;
import de.erfahrungsschatz.indexer.review.FiledDocument;
import de.erfahrungsschatz.indexer.review.FiledDocuments;
import de.erfahrungsschatz.indexer.review.Finding;
import de.erfahrungsschatz.indexer.review.Review;
import de.erfahrungsschatz.indexer.review.ReviewRefusedException;
import de.erfahrungsschatz.indexer.run.RunOptions.Scope;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a person decides in a review is what the next runs say.
class ReviewedRunTest {

    private static final String TWO_INTERVIEWS = """
            Grauhagen: der erste Abend im Zechenhaus

            Dr. Ada Wendehals

            Amtsleitung, Stadtplanungsamt, Stadt Grauhagen

            Wie kamen Sie auf den Gedanken, so früh einzuladen?

            Wir wollten nicht warten, bis der Plan fertig ist und niemand mehr etwas ändern kann.

            Grauhagen: der zweite Abend im Rathaus

            Jost Otterbein

            Projektleitung, Stadtplanungsamt, Stadt Grauhagen

            Was würden Sie beim nächsten Mal anders machen?

            Wir würden die Tische anders stellen und früher anfangen, damit alle zu Wort kommen.
            """;

    @TempDir
    private Path place = Path.of("");

    private Office office = new Office(place);
    private Vocabularies vocabularies = vocabularies("Grauhagen");

    @BeforeEach
    void open() {
        office = new Office(place).knowing(vocabularies);
    }

    @Test
    void what_is_missing_or_rests_on_a_name_alone_is_listed() {
        office.write("grauhagen/Bericht.txt", "Bericht über den Abend\n\nEs kamen viele.");
        office.index();

        assertThat(findings("grauhagen/Bericht.txt")).extracting(Finding::field).containsExactly(Field.DATE,
                Field.CITIES, Field.KIND, Field.TOPICS);
        assertThat(findings("grauhagen/Bericht.txt")).filteredOn(finding -> finding.field() == Field.CITIES)
                .singleElement().extracting(Finding::suggestion).asString()
                .contains("Grauhagen [grauhagen]", "Regel city.folder-name: „grauhagen“");
    }

    @Test
    void what_was_accepted_is_no_longer_doubtful_whatever_the_rules_say_later() {
        office.write("grauhagen/Bericht.txt", "Bericht über den Abend\n\nEs kamen viele.");
        office.index();

        review("grauhagen/Bericht.txt",
                (review, filed) -> review.accept(filed, List.of(Field.CITIES), Optional.empty()));
        review("grauhagen/Bericht.txt", (review, filed) -> review.write(filed,
                List.of(Answer.parse("date=2014-05"), Answer.parse("topics="), Answer.parse("kind=interview")),
                Optional.empty()));
        office.index();

        assertThat(findings("grauhagen/Bericht.txt")).isEmpty();
        office.knowing(vocabularies("Andernort")).index(Scope.EVERYTHING);
        Metadata metadata = office.find(Viewer.OFFICE, "Abend").getFirst().metadata();
        assertThat(metadata.conceptIds(VocabularyName.CITIES)).containsExactly("grauhagen");
        assertThat(metadata.date())
                .hasToString("Derived[value=2014-05, provenance=Provenance[origin=SIDECAR, rule=date, quote=null]]");
        assertThat(metadata.conceptIds(VocabularyName.KINDS)).containsExactly("interview");
    }

    @Test
    void a_file_that_is_gone_or_a_broken_sidecar_is_a_finding_and_keeps_nobody_from_the_others() {
        office.write("Bericht.txt", "Bericht über den Abend\n\nEs kamen viele.");
        office.write("Vermerk.txt", "Vermerk über den Morgen\n\nEs kamen wenige.");
        office.index();
        office.write("Bericht.txt.yaml", "topic: []\n");
        office.remove("Vermerk.txt");

        assertThat(findings("Bericht.txt")).singleElement().extracting(Finding::what).asString()
                .contains("bitte zuerst berichtigen", ".yaml:1: ");
        assertThat(findings("Vermerk.txt")).singleElement().extracting(Finding::what).asString()
                .endsWith("gibt es nicht mehr.");
    }

    @Test
    void one_interview_of_several_in_a_file_is_corrected_alone() {
        office.write("Abende.txt", TWO_INTERVIEWS);
        office.index();
        List<String> ids = documents("Abende.txt").stream().map(filed -> filed.document().id().value()).toList();
        assertThat(ids).hasSize(2);

        review(ids.getLast(),
                (review, filed) -> review.write(filed, List.of(Answer.parse("date=2018")), Optional.empty()));
        assertThat(office.index().complete()).isTrue();

        assertThat(documents("Abende.txt")).extracting(filed -> filed.document().id().value()).isEqualTo(ids);
        assertThat(documents("Abende.txt")).extracting(filed -> String.valueOf(filed.document().metadata().date()))
                .satisfiesExactly(first -> assertThat(first).isEqualTo("null"),
                        second -> assertThat(second).contains("2018", Provenance.Origin.SIDECAR.name()));
    }

    @Test
    void the_kept_version_of_a_sidecar_is_no_document() {
        office.write("Bericht.txt", "Bericht\n\nEs kamen viele.");
        office.write("Bericht.txt.yaml", "date: 2013\n");
        office.index();
        review("Bericht.txt",
                (review, filed) -> review.write(filed, List.of(Answer.parse("date=2014")), Optional.empty()));

        RunResult result = office.index();

        assertThat(office.folder.resolve("Bericht.txt.yaml.bak")).exists();
        assertThat(result.rows()).hasSize(1);
    }

    @Test
    void mistakes_are_told_in_sentences_and_write_nothing() {
        office.write("Abende.txt", TWO_INTERVIEWS);
        office.write("Mail.txt", "Eine Mail\n\nMit Anlage.\nANLAGE\nDie Anlage\n\nMit Text.");
        office.index();

        assertThatThrownBy(() -> documents("Abend.txt")).isInstanceOf(ReviewRefusedException.class);
        assertRefused("Abendee.txt", "Ein Dokument \"Abendee.txt\" ist nicht im Index. Ist \"Abende.txt\" gemeint?");
        assertRefused("Abende.txt", "\"Abende.txt\" enthält mehrere Dokumente, bitte eines nennen: ");
        String inside = documents("Mail.txt").getLast().document().id().value();
        assertRefused(inside, "Das Dokument liegt in einer anderen Datei (Mail.txt!/anlage-1.txt)");
        String first = documents("Abende.txt").getFirst().document().id().value();
        assertThatThrownBy(
                () -> review(first, (review, filed) -> review.accept(filed, List.of(Field.DATE), Optional.empty())))
                .isInstanceOf(ReviewRefusedException.class)
                .hasMessageStartingWith("Für \"date\" gibt es keinen Vorschlag.");
        assertThat(office.folder.resolve("Abende.txt.yaml")).doesNotExist();
    }

    private void assertRefused(String name, String message) {
        assertThatThrownBy(
                () -> review(name,
                        (review, filed) -> review.write(filed, List.of(Answer.parse("date=2014")), Optional.empty())))
                .isInstanceOf(ReviewRefusedException.class).hasMessageStartingWith(message);
    }

    private List<Finding> findings(String name) {
        return review(name, Review::findings);
    }

    private List<FiledDocument> documents(String path) {
        try (SearchIndex index = Engine.load().open(office.data)) {
            return FiledDocuments.of(office.data, index).below(List.of(office.folder.resolve(path)));
        }
    }

    private <T> T review(String name, BiFunction<Review, FiledDocument, T> doing) {
        try (SearchIndex index = Engine.load().open(office.data)) {
            return doing.apply(new Review(index, vocabularies), FiledDocuments.of(office.data, index).named(name));
        }
    }

    private static Vocabularies vocabularies(String city) {
        Concept member = new Concept("grauhagen", city, List.of(), List.of(), List.of(), List.of(), null, null, null,
                true, null);
        return new Vocabularies(List.of(new Vocabulary(VocabularyName.CITIES, List.of(member)),
                new Vocabulary(VocabularyName.KINDS, List.of(Concept.of("interview", "Interview"))),
                new Vocabulary(VocabularyName.TOPICS, List.of(Concept.of("klima", "Klima")))));
    }
}
