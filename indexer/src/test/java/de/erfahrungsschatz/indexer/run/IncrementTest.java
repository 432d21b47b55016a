package de.erfahrungsschatz.indexer.run;

import static org.assertj.core.api.Assertions.assertThat;

import de.erfahrungsschatz.corpus.access.Viewer;
import de.erfahrungsschatz.corpus.access.Visibility;
import de.erfahrungsschatz.corpus.document.DocumentId;
import de.erfahrungsschatz.indexer.manifest.Reading.Result;
import de.erfahrungsschatz.indexer.run.RunOptions.Scope;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a further run notices, and what it leaves alone.
class IncrementTest {

    private static final String HEAT = "Hitze im Quartier\n\nDie Karte der kühlen Orte ist fertig.";
    private static final Instant YESTERDAY = Office.TODAY.minus(Duration.ofDays(1));

    @TempDir
    private Path place = Path.of("");
    private Office office = new Office(place);

    @BeforeEach
    void open() {
        office = new Office(place);
        office.write("hitze.txt", HEAT);
        office.date("hitze.txt", YESTERDAY);
    }

    @Test
    void a_file_that_looks_untouched_is_believed_unless_everything_is_to_be_read() {
        office.index();
        office.write("hitze.txt", HEAT.replace("fertig", "kaputt"));
        office.date("hitze.txt", YESTERDAY);
        office.index();
        assertThat(office.lastRead()).isEmpty();
        office.index(Scope.EVERYTHING);
        assertThat(office.titles(Viewer.MEMBER, "kühlen")).hasSize(1);
        assertThat(office.titles(Viewer.MEMBER, "fertig")).isEmpty();
    }

    @Test
    void a_file_written_while_it_was_looked_at_is_not_believed() {
        office.date("hitze.txt", Office.TODAY.minusMillis(1500));
        office.index();
        office.write("hitze.txt", HEAT.replace("fertig", "kaputt"));
        office.date("hitze.txt", Office.TODAY.minusMillis(1500));
        office.index();
        assertThat(office.titles(Viewer.MEMBER, "kaputt")).hasSize(1);
    }

    @Test
    void what_failed_or_was_withheld_is_tried_again_when_that_is_asked_for() {
        office.write("kaputt.txt", "defekt");
        office.write("geheim.txt", "Vermerk\n\nGeheim.");
        office.write("geheim.txt.yaml", "visibilty: office");
        office.index();
        office.index();
        assertThat(office.lastRead()).isEmpty();
        RunResult result = office.index(Scope.FAILURES);
        assertThat(office.lastRead()).containsExactly("kaputt.txt");
        assertThat(result.rows()).extracting(row -> row.reading().path() + " " + row.change())
                .containsExactly("geheim.txt changed", "hitze.txt unchanged", "kaputt.txt changed");
    }

    @Test
    void a_file_moved_to_another_indexed_folder_keeps_its_id_and_its_stricter_visibility() {
        office.write("hitze.txt.yaml", "visibility: office");
        office.index();
        office.write("hitze.txt", HEAT + " Nachtrag.");
        office.index();
        DocumentId before = office.find(Viewer.OFFICE, "Hitze").getFirst().id();
        Office archive = office.alsoWith("archiv");
        office.write("bleibt.txt", "Anderes\n\nEtwas anderes.");
        office.move("hitze.txt", "../archiv/alt.txt");
        RunResult result = archive.index();
        assertThat(result.rows()).singleElement().extracting(RunResult.Row::change).isEqualTo("renamed");
        assertThat(office.find(Viewer.OFFICE, "Hitze")).singleElement().extracting("id").isEqualTo(before);
        assertThat(office.titles(Viewer.MEMBER, "Hitze")).isEmpty();
        office.index();
        assertThat(office.find(Viewer.OFFICE, "Hitze")).singleElement().extracting("id").isEqualTo(before);
    }

    @Test
    void the_second_copy_takes_over_the_id_of_the_first() {
        office.index();
        office.write("hitze.txt", HEAT + " Nachtrag.");
        office.index();
        DocumentId before = office.find(Viewer.MEMBER, "Hitze").getFirst().id();
        office.write("kopie/hitze.txt", HEAT + " Nachtrag.");
        assertThat(office.index().rows()).extracting(row -> row.reading().result()).containsExactly(Result.READ,
                Result.DUPLICATE);
        office.remove("hitze.txt");
        office.index();
        assertThat(office.find(Viewer.MEMBER, "Nachtrag")).singleElement().extracting("id").isEqualTo(before);
    }

    @Test
    void a_copy_in_another_folder_takes_over_when_the_first_goes() {
        office.index();
        DocumentId before = office.find(Viewer.MEMBER, "Hitze").getFirst().id();
        Office archive = office.alsoWith("archiv");
        archive.write("kopie.txt", HEAT);
        assertThat(archive.index().rows()).extracting(row -> row.reading().result()).containsExactly(Result.DUPLICATE);
        office.remove("hitze.txt");
        office.write("bleibt.txt", "Anderes\n\nEtwas anderes.");
        office.index();
        assertThat(office.find(Viewer.MEMBER, "Hitze")).singleElement().extracting("id").isEqualTo(before);
        archive.index();
        assertThat(office.titles(Viewer.MEMBER, "Hitze")).hasSize(1);
    }

    @Test
    void a_copy_in_a_folder_that_is_away_is_read_when_that_is_back() {
        office.index();
        Office archive = office.alsoWith("archiv");
        archive.write("kopie.txt", HEAT);
        archive.date("kopie.txt", YESTERDAY);
        archive.index();
        office.move("../archiv", "../fort");
        office.remove("hitze.txt");
        office.write("bleibt.txt", "Anderes\n\nEtwas anderes.");
        office.index();
        assertThat(office.titles(Viewer.MEMBER, "Hitze")).isEmpty();
        office.move("../fort", "../archiv");
        archive.index();
        assertThat(office.titles(Viewer.MEMBER, "Hitze")).hasSize(1);
    }

    @Test
    void of_copies_for_different_readers_each_takes_over_from_its_own() {
        office.write("oeffentlich.txt", HEAT);
        office.write("oeffentlich.txt.yaml", "visibility: public");
        office.index();
        List<String> before = ids();
        assertThat(before).hasSize(2);
        office.write("z-kopie.txt", HEAT);
        office.write("z-oeffentlich.txt", HEAT);
        office.write("z-oeffentlich.txt.yaml", "visibility: public");
        office.index();
        assertThat(ids()).isEqualTo(before);
        office.remove("hitze.txt");
        office.remove("oeffentlich.txt");
        office.remove("oeffentlich.txt.yaml");
        office.index();
        assertThat(ids()).isEqualTo(before);
    }

    private List<String> ids() {
        return office.find(Viewer.MEMBER, "Hitze").stream().map(hit -> hit.id() + " " + hit.visibility()).sorted()
                .toList();
    }

    @Test
    void the_private_part_alone_names_the_paths_of_public_documents() {
        office.write("kopie.txt", HEAT);
        RunResult result = office.index(Visibility.PUBLIC, false);
        assertThat(result.rows()).extracting(row -> row.reading().why()).contains(
                "Derselbe Inhalt ist schon aus hitze.txt im Index.");
        assertThat(office.find(Viewer.PUBLIC, "Hitze")).singleElement()
                .satisfies(hit -> assertThat(hit.metadata().source().path()).isNull());
    }

    @Test
    void documents_of_nearly_the_same_words_are_a_group_for_those_who_may_read_both() {
        String report = "Bericht zur Hitze\n\n" + IntStream.range(0, 200).mapToObj(i -> "Ort" + i * 7919 % 1000)
                .collect(Collectors.joining(" "));
        office.write("bericht.txt", report + " Ende.");
        office.write("bericht-fassung.txt", report + " Schluss.");
        office.write("geheim.txt", report + " Geheim.");
        office.write("geheim.txt.yaml", "visibility: office");
        RunResult result = office.index();
        List<String> members = ids("bericht.txt", result);
        members.addAll(ids("bericht-fassung.txt", result));
        assertThat(result.groups().keySet()).containsExactlyInAnyOrderElementsOf(members);
        assertThat(result.groups().values()).containsOnly(members.stream().sorted().findFirst().orElseThrow());
        assertThat(office.index().groups()).as("unchanged").isEqualTo(result.groups());
    }

    private static List<String> ids(String path, RunResult result) {
        return result.rows().stream().filter(row -> row.reading().path().equals(path))
                .flatMap(row -> row.reading().documents().stream()).map(document -> document.id().value())
                .collect(Collectors.toCollection(ArrayList::new));
    }
}
