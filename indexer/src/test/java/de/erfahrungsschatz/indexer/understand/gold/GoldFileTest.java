package de.erfahrungsschatz.indexer.understand.gold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The gold set is whole: every mark refers to somebody who is listed.
class GoldFileTest {

    private static final Set<String> SORTS = Set.of("city", "nocity", "person", "format", "topic", "group", "date");

    @ParameterizedTest
    @MethodSource("de.erfahrungsschatz.indexer.understand.gold.GoldFile#halves")
    void every_mark_is_of_a_known_sort_and_names_a_listed_person(String half) {
        List<GoldFile> files = GoldFile.of(half);
        assumeFalse(files.isEmpty(), "There are no files in gold/" + half);
        for (GoldFile file : files) {
            assertThat(file.documents()).as(file.name()).isNotEmpty();
            Set<String> people = file.people().stream().map(GoldPerson::id).collect(Collectors.toSet());
            file.people().forEach(person -> assertThat(person.name()).isNotBlank());
            file.blocks().stream().flatMap(block -> block.marks().stream()).forEach(mark -> {
                assertThat(SORTS).as(file.name()).contains(mark.what());
                mark.value("person").ifPresent(id -> assertThat(people).as(file.name()).contains(id));
            });
        }
    }
}
