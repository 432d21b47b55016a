package de.erfahrungsschatz.benchmarks.experts;

import static org.assertj.core.api.Assertions.assertThat;

import de.erfahrungsschatz.corpus.document.Document;
import de.erfahrungsschatz.corpus.people.PersonKey;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MadeUpWorldTest {

    private final MadeUpWorld world = MadeUpWorld.of(1);

    @Test
    void is_the_same_for_the_same_seed_and_another_for_another() {
        assertThat(MadeUpWorld.of(1).documents()).isEqualTo(world.documents());
        assertThat(MadeUpWorld.of(1).subjects(Breadth.NARROW)).isEqualTo(world.subjects(Breadth.NARROW));
        assertThat(MadeUpWorld.of(2).subjects(Breadth.NARROW)).isNotEqualTo(world.subjects(Breadth.NARROW));
    }

    @Test
    void is_of_the_size_promised_and_nearly_every_expert_appears_in_it() {
        assertThat(world.documents()).hasSize(MadeUpWorld.DOCUMENTS);
        Set<String> people = world.documents().stream().flatMap(document -> ids(document).stream())
                .collect(Collectors.toSet());

        assertThat(people).hasSize(MadeUpWorld.PEOPLE);
        assertThat(people).containsAll(
                world.subjects(Breadth.NARROW).stream().flatMap(subject -> subject.experts().stream())
                        .collect(Collectors.toSet()));
    }

    @Test
    void shows_only_in_part_who_knows() {
        Subject subject = world.subjects(Breadth.NARROW).getFirst();
        List<Document> naming = world.documents().stream().filter(document -> ids(document).stream()
                .anyMatch(subject.experts()::contains)).toList();

        assertThat(naming).anyMatch(document -> says(document, subject.query()))
                .anyMatch(document -> !says(document, subject.query()));
    }

    private static boolean says(Document document, String query) {
        return document.passages().stream().anyMatch(
                passage -> List.of(query.split(" ", -1)).stream().anyMatch(passage.text()::contains));
    }

    private static Set<String> ids(Document document) {
        return document.metadata().people().stream().map(person -> PersonKey.of(person, document.id(), List.of()).id())
                .collect(Collectors.toSet());
    }
}
