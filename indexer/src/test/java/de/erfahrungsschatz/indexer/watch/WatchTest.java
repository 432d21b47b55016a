package de.erfahrungsschatz.indexer.watch;

import static org.assertj.core.api.Assertions.assertThat;

import de.erfahrungsschatz.indexer.run.StopSignal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchTest {

    private static final Duration NEVER = Duration.ofHours(1);
    private static final Pace QUICK = new Pace(Duration.ofMillis(20), Duration.ofMillis(250), Duration.ofSeconds(2),
            Duration.ofMillis(200), NEVER, Duration.ofMillis(300), Duration.ofMillis(300));

    @TempDir
    private Path place = Path.of("");
    private Path folder = Path.of("");
    private final StopSignal stop = new StopSignal();
    private final Indexing indexing = new Indexing();
    private final List<String> log = new CopyOnWriteArrayList<>();
    private Thread thread = new Thread();

    @BeforeEach
    void open() throws IOException {
        folder = Files.createDirectories(place.toRealPath().resolve("akten"));
        write("alt.txt", "x");
    }

    @AfterEach
    void end() throws InterruptedException {
        stop.request();
        thread.join();
    }

    @Test
    void begins_with_a_run_and_takes_in_what_comes_goes_and_changes() throws Exception {
        watch(false, QUICK);
        write("neu.txt", "x");
        await("alt.txt", "neu.txt");
        Files.delete(folder.resolve("alt.txt"));
        await("neu.txt");
        int before = indexing.runs.size();
        write("neu.txt", "anders");
        until(() -> indexing.runs.size() > before);
        assertThat(log).contains("Geändert in " + folder + ": neu.txt.", "Fertig.");
    }

    @Test
    void many_files_at_once_are_one_run() throws Exception {
        watch(false, QUICK);
        for (int i = 0; i < 50; i++) {
            write(i + ".txt", "x");
        }
        until(() -> indexing.last().size() == 51);
        assertThat(indexing.runs).hasSizeLessThanOrEqualTo(3);
        assertThat(log).anyMatch(line -> line.matches("Geändert in .*: \\S+, \\S+, \\S+ und \\d+ weitere\\."));
    }

    @Test
    void a_file_that_grows_is_not_read_by_halves_and_holds_up_nothing_else() throws Exception {
        watch(false, QUICK);
        Path growing = write("wachsend.txt", "x");
        write("fertig.txt", "x");
        int before = indexing.runs.size();
        long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (indexing.runs.size() == before && System.nanoTime() < end) {
            Files.writeString(growing, "mehr", StandardOpenOption.APPEND);
            Thread.sleep(20);
        }
        assertThat(indexing.last()).containsExactly("alt.txt", "fertig.txt");
        await("alt.txt", "fertig.txt", "wachsend.txt");
    }

    @Test
    void folders_can_be_moved_in_renamed_and_moved_out() throws Exception {
        Path outside = Files.createDirectories(place.resolve("draussen/tief/tiefer"));
        Files.writeString(outside.resolve("a.txt"), "x");
        watch(false, QUICK);
        Files.move(place.resolve("draussen"), folder.resolve("drin"));
        await("alt.txt", "drin/tief/tiefer/a.txt");
        Files.move(folder.resolve("drin"), folder.resolve("umbenannt"));
        await("alt.txt", "umbenannt/tief/tiefer/a.txt");
        write("umbenannt/tief/tiefer/b.txt", "x");
        await("alt.txt", "umbenannt/tief/tiefer/a.txt", "umbenannt/tief/tiefer/b.txt");
        Files.move(folder.resolve("umbenannt"), place.resolve("fort"));
        await("alt.txt");
        int before = indexing.runs.size();
        Files.writeString(place.resolve("fort/tief/tiefer/c.txt"), "x");
        Thread.sleep(800);
        assertThat(indexing.runs).hasSize(before);
    }

    @Test
    void the_folder_itself_can_vanish_and_come_back_as_another() throws Exception {
        watch(false, QUICK);
        Files.move(folder, place.resolve("fort"));
        until(() -> log.stream().anyMatch(line -> line.contains("gibt es nicht; gewartet wird")));
        int before = indexing.runs.size();
        Files.createDirectories(folder);
        write("anders.txt", "x");
        await("anders.txt");
        assertThat(indexing.runs).hasSize(before + 1);
        write("danach.txt", "x");
        await("anders.txt", "danach.txt");
    }

    @Test
    void a_folder_exchanged_behind_our_back_is_noticed() throws Exception {
        Path other = Files.createDirectories(place.resolve("anderer"));
        Files.writeString(other.resolve("b.txt"), "x");
        watch(false, QUICK);
        Files.move(folder, place.resolve("fort"));
        Files.move(other, folder);
        await("b.txt");
    }

    @Test
    void without_events_it_looks_now_and_then() throws Exception {
        watch(true, QUICK);
        write("neu.txt", "x");
        await("alt.txt", "neu.txt");
        assertThat(log.getFirst()).contains("alle 0 s");
    }

    @Test
    void what_is_hidden_or_our_own_causes_no_run() throws Exception {
        Files.createDirectories(folder.resolve("data/private"));
        Files.createDirectories(folder.resolve(".git"));
        watch(false, QUICK);
        write("data/private/lock", "x");
        write(".git/index", "x");
        write(".versteckt", "x");
        Thread.sleep(1000);
        assertThat(indexing.runs).hasSize(1);
    }

    @Test
    void while_another_run_has_the_data_folder_it_says_so_once_and_tries_again() throws Exception {
        indexing.busy.set(3);
        watch(false, QUICK);
        assertThat(log).filteredOn(line -> line.startsWith("Ein anderer schreibt.")).hasSize(1);
        assertThat(indexing.busy).hasValue(0);
    }

    @Test
    void now_and_then_it_runs_although_nothing_stirred() throws Exception {
        watch(false,
                new Pace(QUICK.tick(), Duration.ofMillis(50), QUICK.longest(), NEVER, Duration.ofMillis(300), NEVER,
                        NEVER));
        until(() -> indexing.runs.size() >= 3);
        assertThat(indexing.last()).containsExactly("alt.txt");
    }

    /// Starts watching and waits for the first run.
    private void watch(boolean polling, Pace pace) {
        thread = Thread.ofPlatform().start(() -> {
            try (Watch watch = new Watch(List.of(folder), folder.resolve("data"), polling, pace, indexing, stop,
                    log::add)) {
                watch.run();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
        until(() -> !indexing.runs.isEmpty());
    }

    private Path write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        return Files.writeString(file, text);
    }

    private void await(String... paths) {
        until(() -> !indexing.runs.isEmpty() && indexing.last().equals(new TreeSet<>(Set.of(paths))));
    }

    private void until(BooleanSupplier condition) {
        long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (!condition.getAsBoolean() && System.nanoTime() < end) {
            try {
                Thread.sleep(10);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        assertThat(condition.getAsBoolean()).as("runs %s, log %s", indexing.runs, log).isTrue();
    }

    /// Notes what a run would find.
    private static final class Indexing implements Runs {

        final List<Set<String>> runs = new CopyOnWriteArrayList<>();
        final AtomicInteger busy = new AtomicInteger();

        @Override
        public Attempt run(Path root, Set<String> unsettled) {
            if (busy.getAndUpdate(times -> Math.max(0, times - 1)) > 0) {
                return new Attempt.Busy("Ein anderer schreibt.");
            }
            try (Stream<Path> files = Files.walk(root)) {
                runs.add(files.filter(Files::isRegularFile).map(file -> root.relativize(file).toString())
                        .filter(path -> !unsettled.contains(path)).filter(path -> path.endsWith(".txt"))
                        .collect(Collectors.toCollection(TreeSet::new)));
            } catch (IOException e) {
                return new Attempt.Broken(e.toString());
            }
            return new Attempt.Done("Fertig.");
        }

        Set<String> last() {
            return runs.getLast();
        }
    }
}
