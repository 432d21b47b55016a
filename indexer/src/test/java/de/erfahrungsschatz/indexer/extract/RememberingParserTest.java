package de.erfahrungsschatz.indexer.extract;

import static org.assertj.core.api.Assertions.assertThat;

import de.erfahrungsschatz.indexer.extract.TikaExtractor.Memory;
import de.erfahrungsschatz.indexer.extract.Workers.Answer;
import de.erfahrungsschatz.indexer.extract.cache.AnswerCache;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RememberingParserTest {

    @TempDir
    private Path folder = Path.of("");
    private final FakeWorkers workers = new FakeWorkers();
    private Predicate<Collection<String>> secret = _ -> false;

    @Test
    void the_same_bytes_are_parsed_once_wherever_they_lie() throws IOException {
        Answer first = parse(false, write("bericht.txt", "Die Halde"));
        Answer second = parse(false, write("kopie.txt", "Die Halde"));
        assertThat(workers.asked).containsExactly("bericht.txt");
        assertThat(text(second)).isEqualTo(text(first)).isEqualTo("Die Halde");
        parse(false, write("bericht.txt", "Der Park"));
        assertThat(workers.asked).containsExactly("bericht.txt", "bericht.txt");
    }

    @Test
    void reading_afresh_asks_again_and_remembers_the_new_answer() throws IOException {
        Path file = write("bericht.txt", "Die Halde");
        parse(false, file);
        workers.says = "anders gelesen";
        assertThat(text(parse(true, file))).isEqualTo("anders gelesen");
        assertThat(text(parse(false, file))).isEqualTo("anders gelesen");
        assertThat(workers.asked).hasSize(2);
    }

    @Test
    void what_was_lost_is_tried_again() throws IOException {
        Path file = write("bericht.txt", "Die Halde");
        workers.loses = Workers.Loss.TIMEOUT;
        assertThat(parse(false, file)).isEqualTo(new Answer.Lost(Workers.Loss.TIMEOUT));
        workers.loses = null;
        assertThat(text(parse(false, file))).isEqualTo("Die Halde");
    }

    @Test
    void a_broken_file_is_remembered_and_a_moment_of_trouble_is_not() throws IOException {
        workers.fails = "org.apache.tika.exception.TikaException: Unexpected end of file";
        parse(false, write("kaputt.txt", "kaputt"));
        parse(false, write("kaputt.txt", "kaputt"));
        assertThat(workers.asked).hasSize(1);
        workers.fails = "java.io.IOException: No space left on device";
        parse(false, write("voll.txt", "voll"));
        parse(false, write("voll.txt", "voll"));
        assertThat(workers.asked).hasSize(3);
    }

    @Test
    void a_file_that_changes_while_it_is_parsed_spoils_nothing() throws IOException {
        Path file = write("bericht.txt", "Die Halde");
        workers.meanwhile = "Der Parks";
        assertThat(text(parse(false, file))).isEqualTo("Der Parks");
        workers.meanwhile = null;
        Files.writeString(file, "Die Halde");
        assertThat(text(parse(false, file))).isEqualTo("Die Halde");
    }

    @Test
    void a_packed_file_is_named_after_its_archive() throws IOException {
        workers.type = "application/gzip";
        parse(false, write("bericht.gz", "gepackt"));
        parse(false, write("bericht.gz", "gepackt"));
        parse(false, write("umbenannt.gz", "gepackt"));
        assertThat(workers.asked).containsExactly("bericht.gz", "umbenannt.gz");
    }

    @Test
    void what_must_not_be_told_is_not_remembered_and_forgotten_where_it_was() throws IOException {
        Path file = write("bericht.txt", "geheim");
        secret = texts -> texts.contains("geheim");
        assertThat(text(parse(false, file))).isEqualTo("geheim");
        parse(false, file);
        assertThat(workers.asked).containsExactly("bericht.txt", "bericht.txt");

        secret = _ -> false;
        parse(false, file);
        secret = texts -> texts.contains("geheim");
        assertThat(text(parse(false, file))).isEqualTo("geheim");
        parse(false, file);
        assertThat(workers.asked).hasSize(4);
    }

    private Answer parse(boolean afresh, Path file) throws IOException {
        Memory memory = new Memory(folder.resolve("cache"), afresh, secret);
        try (RememberingParser parser = new RememberingParser(workers, new AnswerCache(memory.folder(), "hier"),
                memory)) {
            return parser.parse(file);
        }
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static String text(Answer answer) {
        return answer instanceof Answer.Parsed(List<Part> parts) ? parts.getFirst().xhtml() : "lost";
    }

    /// Answers with the content of the file.
    private static final class FakeWorkers implements FileParser {

        private final List<String> asked = new ArrayList<>();
        private String type = "text/plain";
        private @Nullable String says;
        private @Nullable String fails;
        private @Nullable String meanwhile;
        private Workers.@Nullable Loss loses;

        @Override
        public Answer parse(Path file) throws IOException {
            asked.add(String.valueOf(file.getFileName()));
            if (loses != null) {
                return new Answer.Lost(loses);
            }
            if (meanwhile != null) {
                Files.writeString(file, meanwhile);
            }
            Metadata metadata = new Metadata();
            metadata.set(Metadata.CONTENT_TYPE, type);
            metadata.set(TikaCoreProperties.TIKA_CONTENT, says == null ? Files.readString(file) : says);
            if (fails != null) {
                metadata.set(TikaCoreProperties.CONTAINER_EXCEPTION, fails);
            }
            return new Answer.Parsed(List.of(new Part(metadata)));
        }

        @Override
        public void close() {}
    }
}
