package de.erfahrungsschatz.corpus.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.erfahrungsschatz.corpus.yaml.InvalidYamlException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PeopleFileTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void says_who_is_the_same_and_who_is_released() throws Exception {
        ConfirmedPeople confirmed = PeopleFile.read(file("""
                same:
                  - [ute-muehl--birkstaett, ute-mahl--kaltensee]
                public: [ute-mahl--kaltensee, anna-offen--birkstaett]
                """));

        assertThat(confirmed)
                .isEqualTo(new ConfirmedPeople(List.of(Set.of("ute-muehl--birkstaett", "ute-mahl--kaltensee")),
                        Set.of("ute-mahl--kaltensee", "anna-offen--birkstaett")));
        assertThat(confirmed.isReleased("ute-muehl--birkstaett")).isTrue();
        assertThat(confirmed.isReleased("berta-still--birkstaett")).isFalse();
    }

    @Test
    void an_empty_file_confirms_nothing() throws Exception {
        assertThat(PeopleFile.read(file(""))).isEqualTo(ConfirmedPeople.NONE);
    }

    @Test
    void everything_that_is_wrong_is_told_at_once_with_its_line() throws Exception {
        Path file = file("""
                same:
                  - [a--b, c--d]
                  - [c--d, e--f]
                  - g--h
                public: [Ute Mühl]
                pubic: []
                """);

        assertThatThrownBy(() -> PeopleFile.read(file)).isInstanceOf(InvalidYamlException.class)
                .hasMessageContainingAll("people.yaml:3: ", "gehört schon zu einer anderen Person", "people.yaml:4: ",
                        "mindestens zwei", "people.yaml:5: ", "Kennung einer Person", "people.yaml:6: ",
                        "Ist \"public\" gemeint?");
    }

    private Path file(String yaml) throws IOException {
        return Files.writeString(folder.resolve("people.yaml"), yaml);
    }
}
