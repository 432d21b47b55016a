package de.erfahrungsschatz.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import de.erfahrungsschatz.corpus.document.Document;
import de.erfahrungsschatz.corpus.document.Passage;
import de.erfahrungsschatz.corpus.vocabulary.VocabularyName;
import de.erfahrungsschatz.engine.port.Facet;
import de.erfahrungsschatz.engine.port.Filters;
import de.erfahrungsschatz.engine.port.Query;
import de.erfahrungsschatz.engine.port.Query.Clause;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FilesTest {

    @TempDir
    private Path folder;

    @Test
    void the_passages_of_a_document_stand_together() throws IOException {
        Corpus corpus = Corpus.of(passages("""
                {"id":"d1_0","doc":"d01","n":0,"title":"Radweg","text":"Der Radweg.","city":"Birkstätt","topics":["Rad","Weg"],"format":"Forum","year":2014,"type":"Bericht"}
                {"id":"d1_1","doc":"d01","n":1,"title":"Radweg","text":"Die Brücke.","city":"Birkstätt","topics":["Rad","Weg"],"format":"Forum","year":2014,"type":"Bericht"}
                {"id":"d2_0","doc":"d02","n":0,"title":"Park","text":"Der Park.","city":"Aldenrath","topics":[],"format":"Forum","year":2015,"type":"Bericht"}
                """)
                .toString(), 0);

        assertThat(corpus.documents()).hasSize(2);
        Document first = corpus.documents().getFirst();
        assertThat(first.passages()).extracting(Passage::text).containsExactly("Der Radweg.", "Die Brücke.");
        assertThat(first.metadata().conceptIds(VocabularyName.CITIES)).containsExactly("birkstaett");
        assertThat(Facets.values(first, Facet.TOPIC)).containsExactly("rad", "weg");
        assertThat(Facets.values(first, Facet.YEAR)).containsExactly("2014");
        assertThat(corpus.vocabularies().get(VocabularyName.CITIES).find("aldenrath")).isPresent();
    }

    @Test
    void questions_are_understood_by_their_mode() throws IOException {
        List<Question> questions = Question.of(questions("""
                {"cls": "w2and", "mode": "and", "q": "Radweg Brücke", "filters": {}}
                {"cls": "w1f", "mode": "and", "q": "Radweg", "filters": {"city": ["Birkstätt"], "year": [2014, 2015]}}
                {"cls": "w4or", "mode": "or", "q": "Radweg Brücke", "filters": {}}
                {"cls": "phrase", "mode": "phrase", "q": "der Radweg", "filters": {}}
                {"cls": "prefix", "mode": "prefix", "q": "rad", "filters": {}}
                {"cls": "browse", "mode": "all", "q": "", "filters": {}}
                """), Corpus.of("", 1));

        assertThat(questions).extracting(Question::query).containsExactly(
                new Query(List.of(new Clause.Phrase("Radweg"), new Clause.Phrase("Brücke"))),
                new Query(List.of(new Clause.Word("Radweg"))),
                new Query(List.of(new Clause.Word("Radweg"), new Clause.Word("Brücke"))),
                new Query(List.of(new Clause.Phrase("der Radweg"))), new Query(List.of(new Clause.Prefix("rad"))),
                Query.BROWSE);
        assertThat(questions.get(1).filters()).isEqualTo(new Filters(
                Map.of(Facet.CITY, Set.of("birkstaett"), Facet.YEAR, Set.of("2014", "2015")), null, null));
    }

    @Test
    void unknown_modes_and_facets_are_refused() throws IOException {
        String mode = questions("{\"cls\": \"w1\", \"mode\": \"xor\", \"q\": \"Rad\", \"filters\": {}}");
        assertThatIllegalArgumentException().isThrownBy(() -> QuestionFile.read(Path.of(mode)));
        String facet = questions(
                "{\"cls\": \"w1\", \"mode\": \"and\", \"q\": \"Rad\", \"filters\": {\"colour\": [\"a\"]}}");
        assertThatIllegalArgumentException().isThrownBy(() -> QuestionFile.read(Path.of(facet)));
    }

    @Test
    void a_made_up_corpus_is_always_the_same() {
        assertThat(MadeUpCorpus.of(20)).isEqualTo(MadeUpCorpus.of(20)).isNotEqualTo(MadeUpCorpus.of(21));
    }

    private Path passages(String lines) throws IOException {
        Path file = folder.resolve("passages.jsonl.gz");
        try (OutputStream stream = new GZIPOutputStream(Files.newOutputStream(file))) {
            stream.write(lines.getBytes(StandardCharsets.UTF_8));
        }
        return file;
    }

    private String questions(String lines) throws IOException {
        return Files.writeString(folder.resolve("questions.jsonl"), lines).toString();
    }
}
