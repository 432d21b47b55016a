package de.erfahrungsschatz.indexer.watch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystems;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/// Tells that something stirred in folders, but not what.
final class Events implements AutoCloseable {

    private final WatchService service;

    private Events(WatchService service) {
        this.service = service;
    }

    /// @throws IOException when the operating system gives no more of them
    static Events open() throws IOException {
        return new Events(FileSystems.getDefault().newWatchService());
    }

    /// Waits until something stirs, at most for so long.
    ///
    /// @return whether anything did
    boolean await(Duration atMost) throws InterruptedException {
        boolean stirred = false;
        WatchKey key = service.poll(atMost.toMillis(), TimeUnit.MILLISECONDS);
        while (key != null) {
            key.pollEvents();
            key.reset();
            stirred = true;
            key = service.poll();
        }
        return stirred;
    }

    /// The folders of one tree.
    Tree tree() {
        return new Tree();
    }

    @Override
    public void close() {
        try {
            service.close();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot stop watching", e);
        }
    }

    /// The folders of one tree, of which we are told; those that are gone from it at the next round no longer.
    final class Tree {

        private Set<WatchKey> heard = new HashSet<>();
        private Set<WatchKey> round = new HashSet<>();

        /// Listens to one more folder; to one that is heard already, no harm is done.
        ///
        /// @throws EventsExhaustedException when the operating system gives no more of them
        void listen(Path folder) {
            try {
                round.add(folder.register(service, StandardWatchEventKinds.ENTRY_CREATE,
                        StandardWatchEventKinds.ENTRY_DELETE, StandardWatchEventKinds.ENTRY_MODIFY));
            } catch (NoSuchFileException | NotDirectoryException | AccessDeniedException e) {
                // There is nothing to hear in it, and the folder above tells when that changes.
            } catch (IOException e) {
                throw new EventsExhaustedException(e);
            }
        }

        void endRound() {
            heard.removeAll(round);
            heard.forEach(WatchKey::cancel);
            heard = round;
            round = new HashSet<>();
        }

        void stop() {
            heard.forEach(WatchKey::cancel);
            round.forEach(WatchKey::cancel);
        }
    }

    /// The operating system watches no further folder for us.
    static final class EventsExhaustedException extends RuntimeException {

        private EventsExhaustedException(IOException cause) {
            super("No more folders can be watched", cause);
        }
    }
}
