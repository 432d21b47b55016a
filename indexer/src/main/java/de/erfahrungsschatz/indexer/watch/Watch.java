package de.erfahrungsschatz.indexer.watch;

import de.erfahrungsschatz.indexer.run.StopSignal;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Has folders indexed whenever something in them changed and has come to rest.
public final class Watch implements AutoCloseable {

    /// More names in one line help nobody.
    private static final int NAMED = 3;

    private final Pace pace;
    private final Runs runs;
    private final StopSignal stop;
    private final Consumer<String> log;
    private final @Nullable Events events;
    private final List<WatchedFolder> folders;

    /// Prepares to watch.
    ///
    /// @param dataFolder is passed over
    /// @param polling whether to look now and then although there might be events
    /// @param log takes one German line for everything that happens
    public Watch(List<Path> folders, Path dataFolder, boolean polling, Pace pace, Runs runs, StopSignal stop,
            Consumer<String> log) {
        this.pace = pace;
        this.runs = runs;
        this.stop = stop;
        this.log = log;
        this.events = polling ? null : open(log);
        this.folders = folders.stream().map(folder -> new WatchedFolder(folder, dataFolder,
                events == null ? null : events.tree(), log)).toList();
    }

    private static @Nullable Events open(Consumer<String> log) {
        try {
            return Events.open();
        } catch (IOException e) {
            log.accept(
                    "Das Betriebssystem meldet keine Änderungen (" + e.getMessage() + "): Stattdessen wird regelmäßig "
                            + "nachgesehen.");
            return null;
        }
    }

    /// Watches until the stop signal is given.
    public void run() throws InterruptedException {
        long begun = System.nanoTime();
        folders.forEach(folder -> folder.due = begun);
        while (!stop.requested()) {
            for (WatchedFolder folder : folders) {
                if (folder.due - System.nanoTime() <= 0 || isOver(folder) || folder.isAnother()) {
                    attend(folder);
                }
            }
            if (await(pace.tick())) {
                folders.stream().filter(folder -> !folder.isPolled())
                        .forEach(folder -> folder.look = System.nanoTime());
            }
        }
    }

    private boolean isOver(WatchedFolder folder) {
        return folder.look - System.nanoTime() <= 0;
    }

    private boolean await(Duration atMost) throws InterruptedException {
        if (events != null) {
            return events.await(atMost);
        }
        Thread.sleep(atMost);
        return false;
    }

    private void attend(WatchedFolder folder) throws InterruptedException {
        Snapshot now = folder.snapshot();
        folder.look = System.nanoTime() + (folder.isPolled() ? pace.poll() : pace.rescan()).toNanos();
        boolean due = folder.due - System.nanoTime() <= 0;
        Snapshot before = folder.indexed;
        if (!due && now.equals(before)) {
            return;
        }
        if (!now.present()) {
            complain(folder, "Den Ordner " + folder.path() + " gibt es nicht; gewartet wird, bis er da ist.");
            done(folder, now, pace.rescan());
            return;
        }
        Settled settled = settle(folder, now);
        if (!stop.requested() && (due || !settled.atRest().equals(before))) {
            tell(folder, before, settled);
            index(folder, settled);
        }
        if (!settled.moving().isEmpty()) {
            folder.look = System.nanoTime() + pace.settle().toNanos();
        }
    }

    /// A folder at rest, or as much at rest as it gets.
    ///
    /// @param moving files that are still being written
    private record Settled(Snapshot snapshot, Set<String> moving) {

        Snapshot atRest() {
            return snapshot.without(moving);
        }
    }

    private Settled settle(WatchedFolder folder, Snapshot first) throws InterruptedException {
        long end = System.nanoTime() + pace.longest().toNanos();
        Snapshot before = first;
        while (true) {
            pause(pace.settle());
            Snapshot now = folder.snapshot();
            Set<String> moving = now.changedSince(before);
            if (moving.isEmpty() || end - System.nanoTime() <= 0 || stop.requested()) {
                return new Settled(now, moving);
            }
            before = now;
        }
    }

    private void pause(Duration time) throws InterruptedException {
        long end = System.nanoTime() + time.toNanos();
        while (end - System.nanoTime() > 0 && !stop.requested()) {
            Thread.sleep(Math.min(pace.tick().toMillis(),
                    Math.max(1, Duration.ofNanos(end - System.nanoTime()).toMillis())));
        }
    }

    private void tell(WatchedFolder folder, @Nullable Snapshot before, Settled settled) {
        if (before == null) {
            log.accept("Beobachtet wird " + folder.path() + " (" + settled.snapshot().files().size()
                    + (settled.snapshot().files().size() == 1 ? " Datei" : " Dateien")
                    + (folder.isPolled() ? ", alle " + pace.poll().toSeconds() + " s" : "") + ").");
            return;
        }
        Set<String> changed = settled.atRest().changedSince(before);
        if (!changed.isEmpty()) {
            String names = changed.stream().sorted().limit(NAMED).collect(Collectors.joining(", "));
            log.accept("Geändert in " + folder.path() + ": " + names
                    + (changed.size() > NAMED ? " und " + (changed.size() - NAMED) + " weitere" : "") + ".");
        }
    }

    private void index(WatchedFolder folder, Settled settled) {
        Snapshot rest = settled.atRest();
        switch (runs.run(folder.path(), settled.moving())) {
            case Attempt.Done(String sentence) -> {
                folder.trouble = "";
                log.accept(sentence);
                done(folder, rest, pace.rescan());
            }
            case Attempt.Busy(String sentence) -> {
                complain(folder, sentence + " Neuer Versuch in " + pace.retry().toSeconds() + " s.");
                folder.due = System.nanoTime() + pace.retry().toNanos();
            }
            case Attempt.Refused(String sentence) -> {
                complain(folder, sentence);
                done(folder, rest, pace.rescan());
            }
            case Attempt.Broken(String sentence) -> {
                complain(folder, sentence + " Neuer Versuch in " + pace.mending().toSeconds() + " s.");
                folder.due = System.nanoTime() + pace.mending().toNanos();
            }
            case Attempt.Stopped() -> done(folder, rest, pace.rescan());
        }
    }

    private static void done(WatchedFolder folder, Snapshot indexed, Duration next) {
        folder.indexed = indexed;
        folder.due = System.nanoTime() + next.toNanos();
    }

    private void complain(WatchedFolder folder, String sentence) {
        if (!folder.trouble.equals(sentence)) {
            folder.trouble = sentence;
            log.accept(sentence);
        }
    }

    @Override
    public void close() {
        if (events != null) {
            events.close();
        }
    }
}
