package de.erfahrungsschatz.engine.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.erfahrungsschatz.corpus.access.Visibility;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

    @TempDir
    Path root;

    @Test
    void the_private_part_is_for_the_account_that_indexes_alone() throws IOException {
        DataFolder data = new DataFolder(root.resolve("neu"));
        data.makePrivatePart();
        data.makePrivatePart();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.privatePart())))
                .isEqualTo("rwx------");
    }

    @Test
    void a_new_folder_has_no_generation() {
        assertThat(new DataFolder(root.resolve("not/yet/there")).generation()).isEmpty();
    }

    @Test
    void what_is_published_is_read_again() {
        DataFolder folder = new DataFolder(root.resolve("data"));
        folder.publish(generation(1, "index-1/segments_2"));
        folder.publish(generation(2, "index-1/segments_3"));

        assertThat(folder.generation()).contains(generation(2, "index-1/segments_3"));
    }

    @Test
    void a_damaged_file_is_refused_with_what_helps() throws IOException {
        DataFolder folder = new DataFolder(root);
        for (String damaged : new String[]{"", "number=1\n", "number=x\npublic=a\nmembers=b\noffice=c\nmanifest=m\n",
            "number=3\npublic=a\nmembers=b\nmanifest=m\n", "\u0000\u0000\u0000"}) {
            Files.writeString(root.resolve("generation"), damaged);

            assertThatThrownBy(folder::generation).isInstanceOf(IndexRefusedException.class)
                    .hasMessageContaining(root.resolve("generation").toString());
        }
    }

    @Test
    void lines_of_later_versions_are_passed_over() {
        Generation generation = generation(7, "c");

        assertThat(Generation.parse(generation.format() + "archive=x\n")).contains(generation);
    }

    @Test
    void a_generation_names_a_commit_of_every_visibility() {
        assertThatThrownBy(() -> new Generation(1, Map.of(Visibility.PUBLIC, "a"), "manifest-1.jsonl"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void each_part_has_a_folder_of_its_own() {
        DataFolder folder = new DataFolder(root);

        assertThat(Arrays.stream(Visibility.values()).map(folder::part)).doesNotHaveDuplicates()
                .doesNotContain(folder.privatePart());
    }

    private static Generation generation(long number, String commit) {
        return new Generation(number, Arrays.stream(Visibility.values())
                .collect(Collectors.toMap(Function.identity(), visibility -> commit)), "manifest-" + number + ".jsonl");
    }
}
