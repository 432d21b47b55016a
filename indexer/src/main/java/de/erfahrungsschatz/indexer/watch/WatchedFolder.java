package de.erfahrungsschatz.indexer.watch;

import de.erfahrungsschatz.indexer.watch.Events.EventsExhaustedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// One of the folders that are watched, and how it looked when it was last indexed.
final class WatchedFolder {

    /// File systems that learn of changes made by other machines only when somebody looks.
    private static final Set<String> SHARES = Set.of("nfs", "nfs4", "cifs", "smb2", "smb3", "smbfs", "afs", "ncpfs",
            "9p",
            "ceph", "glusterfs", "fuse.glusterfs", "fuse.sshfs", "fuse.rclone", "davfs", "fuse.davfs2", "vboxsf",
            "virtiofs", "fuse.vmhgfs-fuse", "drvfs", "osxfs", "webdav");

    private final Path folder;
    private final Path dataFolder;
    private final Consumer<String> log;
    private Events.@Nullable Tree events;
    private @Nullable Object identity;

    /// How it looked when it was last indexed; null before.
    @Nullable
    Snapshot indexed;
    /// When it must be indexed at the latest, in nanoseconds.
    long due;
    /// When it must be looked at at the latest, in nanoseconds.
    long look;
    /// What was last logged about it going wrong, which is not said twice; empty when all is well.
    String trouble = "";

    /// @param dataFolder is passed over
    /// @param events tells what stirs in it; null when it must be looked at now and then
    WatchedFolder(Path folder, Path dataFolder, Events.@Nullable Tree events, Consumer<String> log) {
        this.folder = folder;
        this.dataFolder = dataFolder;
        this.log = log;
        this.events = tellsNothing() ? null : events;
    }

    Path path() {
        return folder;
    }

    /// Whether it must be looked at now and then.
    boolean isPolled() {
        return events == null;
    }

    /// How it looks now; on the way every folder in it is listened to.
    Snapshot snapshot() {
        identity = identityNow();
        Events.Tree tree = events;
        if (tree == null) {
            return Snapshot.take(folder, dataFolder, _ -> {});
        }
        try {
            Snapshot now = Snapshot.take(folder, dataFolder, tree::listen);
            tree.endRound();
            return now;
        } catch (EventsExhaustedException e) {
            tree.stop();
            events = null;
            log.accept("Das Betriebssystem beobachtet nicht so viele Ordner, wie in " + folder
                    + " liegen (auf Linux begrenzt "
                    + "das fs.inotify.max_user_watches): Stattdessen wird regelmäßig nachgesehen.");
            return Snapshot.take(folder, dataFolder, _ -> {});
        }
    }

    /// Whether under this name there is another folder than at the last look, or one where there was none, or none where there was one:
    /// of itself a folder tells nothing.
    boolean isAnother() {
        Object now = identityNow();
        return now == null ? identity != null : !now.equals(identity);
    }

    private @Nullable Object identityNow() {
        try {
            BasicFileAttributes attributes = Files.readAttributes(folder, BasicFileAttributes.class);
            return attributes.fileKey() == null ? attributes.creationTime() : attributes.fileKey();
        } catch (IOException e) {
            return null;
        }
    }

    private boolean tellsNothing() {
        try {
            String type = Files.getFileStore(folder).type().toLowerCase(Locale.ROOT);
            if (SHARES.contains(type)) {
                log.accept(folder + " liegt auf einem Netzlaufwerk (" + type
                        + "), das nicht von allen Änderungen erzählt: Es wird "
                        + "regelmäßig nachgesehen.");
                return true;
            }
        } catch (IOException e) {
            // It is not there yet; where it comes from cannot be said.
        }
        return false;
    }
}
