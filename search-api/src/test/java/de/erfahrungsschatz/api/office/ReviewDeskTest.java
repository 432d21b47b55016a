package de.erfahrungsschatz.api.office;

import static org.assertj.core.api.Assertions.assertThat;

import de.erfahrungsschatz.api.config.OfficeSettings;
import de.erfahrungsschatz.api.office.ReviewList.Doubtful;
import de.erfahrungsschatz.api.office.ReviewList.Filed;
import de.erfahrungsschatz.corpus.document.ContentHash;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// How often the program is asked, and about what: it tells which files it was asked about, and finds what their sidecars say.
final class ReviewDeskTest {

    @TempDir
    private Path place = Path.of("");

    private final List<String> asked = new ArrayList<>();
    private @Nullable ReviewDesk desk;

    @BeforeEach
    void open() throws IOException {
        Files.createDirectories(place.resolve("data"));
        Files.writeString(place.resolve("indexer.yaml"), "{}");
        Files.writeString(place.resolve("a.txt"), "A");
        Files.writeString(place.resolve("b.txt"), "B");
        publish(1);
        Files.writeString(place.resolve("program"), "#!/bin/sh\nshift 2\necho \"$*\"\n");
        Files.setPosixFilePermissions(place.resolve("program"), PosixFilePermissions.fromString("rwx------"));
        desk = new ReviewDesk(new OfficeProgram(new OfficeSettings(place.resolve("program"), null, null),
                place.resolve("data"), Duration.ofSeconds(20)), this::list);
    }

    @Test
    void nobody_is_asked_about_what_has_not_changed() {
        assertThat(titles()).containsExactly("a: none", "b: none");
        assertThat(titles()).containsExactly("a: none", "b: none");

        assertThat(asked).containsExactly("all");
    }

    @Test
    void only_the_documents_are_asked_about_again_beside_whose_file_something_has_changed() throws IOException {
        titles();
        Files.writeString(place.resolve("b.txt.yaml"), "eins");
        assertThat(titles()).containsExactly("a: none", "b: eins");
        Files.writeString(place.resolve("b.txt.yaml"), "zwei");
        assertThat(titles()).as("of the same size, a moment later").containsExactly("a: none", "b: zwei");
        Files.delete(place.resolve("a.txt"));
        titles();

        assertThat(asked).containsExactly("all", "b.txt", "b.txt", "a.txt");
    }

    @Test
    void what_there_is_nothing_more_to_tell_of_leaves_the_list_and_may_return_to_its_place() throws IOException {
        titles();
        Files.writeString(place.resolve("a.txt.yaml"), "fertig");
        assertThat(titles()).containsExactly("b: none");
        Files.delete(place.resolve("a.txt.yaml"));
        assertThat(titles()).containsExactly("a: none", "b: none");
    }

    @Test
    void another_index_and_other_settings_leave_nothing_of_what_was_known() throws IOException {
        titles();
        publish(2);
        titles();
        Files.writeString(place.resolve("indexer.yaml"), "vocabularies: eigene");
        titles();
        titles();

        assertThat(asked).containsExactly("all", "all", "all");
    }

    private List<String> titles() {
        return Objects.requireNonNull(desk).look() instanceof ReviewLook.Listed(ReviewList list)
                ? list.documents().stream().map(Doubtful::title).toList() : List.of();
    }

    /// What the program would say, for its words are those that it was called with.
    private ReviewList list(String said) {
        List<String> files = Stream.of(said.strip().split(" ")).filter(word -> word.endsWith(".txt"))
                .map(word -> Path.of(word).getFileName().toString()).toList();
        asked.add(files.isEmpty() ? "all" : String.join(" ", files));
        List<Filed> filed = (files.isEmpty() ? List.of("a.txt", "b.txt") : files).stream().map(this::filed).toList();
        return new ReviewList(2,
                filed.stream().map(this::doubtful).filter(document -> !document.title().endsWith("fertig"))
                        .toList(),
                Map.of(place.resolve("indexer.yaml").toString(), state(place.resolve("indexer.yaml"))), filed);
    }

    private Filed filed(String name) {
        Path file = place.resolve(name);
        Path sidecar = place.resolve(name + ".yaml");
        return new Filed(file.toString(), List.of(name.substring(0, 1)),
                Map.of(file.toString(), Files.exists(file) ? "there" : "none", sidecar.toString(), state(sidecar)));
    }

    private Doubtful doubtful(Filed filed) {
        String id = filed.documents().getFirst();
        return new Doubtful(id, id, id + ": " + said(place.resolve(id + ".txt.yaml")), "office", "none", true, false,
                List.of());
    }

    private static String state(Path file) {
        try {
            return Files.exists(file) ? ContentHash.of(file).value() : "none";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String said(Path file) {
        try {
            return Files.exists(file) ? Files.readString(file) : "none";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void publish(int number) throws IOException {
        Files.writeString(place.resolve("data/generation"), "number=" + number
                + "\npublic=a\nmembers=b\noffice=c\nmanifest=m\nwithdrawn=none\n");
    }
}
