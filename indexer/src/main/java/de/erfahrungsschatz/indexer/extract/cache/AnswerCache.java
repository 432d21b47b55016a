package de.erfahrungsschatz.indexer.extract.cache;

import de.erfahrungsschatz.corpus.document.ContentHash;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The answers of workers, one file each: `CONDITIONS/ab/abcd….pdf`, named after what they depend on, the hash of the content,
/// and the ending of the name, from which parsers learn what a file may be.
///
/// Nothing in here is needed: an entry that cannot be read or written costs time, never a run. So nothing is forced to the disk
/// either. Only the owner may read it, for it holds the words of every document. Safe for many threads.
public final class AnswerCache {

    private static final Logger LOG = LoggerFactory.getLogger("indexer.cache");
    private static final Pattern ENDING = Pattern.compile("\\.([A-Za-z0-9]{1,8})$");
    private static final Pattern HASH = Pattern.compile("^([a-z2-7]{52})(?:\\.[a-z0-9]{1,8})?$");

    private final Path folder;
    private final String conditions;
    private final AtomicLong writes = new AtomicLong();

    /// @param folder made when first written to
    /// @param conditions a name for all that answers depend on beside the file
    public AnswerCache(Path folder, String conditions) {
        this.folder = folder;
        this.conditions = conditions;
    }

    /// The answer about that content; empty when there is none, or it is spoilt.
    ///
    /// @param name of the file: answers to other endings are other answers
    public Optional<KeptAnswer> find(ContentHash content, String name) {
        Path entry = group(content).resolve(entry(content, name));
        try (InputStream bytes = new BufferedInputStream(Files.newInputStream(entry))) {
            return Optional.of(AnswerFormat.read(bytes));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            LOG.atWarn().setMessage("spoilt entry, the file is read again").addKeyValue("entry", entry)
                    .addKeyValue("problem", e.toString()).log();
            return Optional.empty();
        }
    }

    /// Keeps an answer, in place of an earlier one.
    public void keep(ContentHash content, KeptAnswer answer) {
        Path group = group(content);
        Path entry = group.resolve(entry(content, answer.name()));
        Path next = group.resolve(content.value() + "-" + writes.incrementAndGet() + ".next");
        try {
            makeFolder(group);
            try (OutputStream bytes = new BufferedOutputStream(Files.newOutputStream(next))) {
                AnswerFormat.write(answer, bytes);
            }
            Files.move(next, entry, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            LOG.atWarn().setMessage("answer not kept").addKeyValue("entry", entry)
                    .addKeyValue("problem", e.toString()).log();
            remove(next);
        }
    }

    /// Removes the answer about that content, if there is one.
    ///
    /// @param name of the file
    public void forget(ContentHash content, String name) {
        remove(group(content).resolve(entry(content, name)));
    }

    /// Removes the answers that were given under other conditions, those about other contents, and what a killed run left half
    /// written. Not while answers are being kept.
    ///
    /// @param contents the hashes of all files that are known
    public void keepOnly(Set<String> contents) {
        for (Path other : list(folder)) {
            if (!other.getFileName().toString().equals(conditions)) {
                list(other).stream().flatMap(group -> list(group).stream()).forEach(AnswerCache::remove);
                list(other).forEach(AnswerCache::remove);
                remove(other);
            }
        }
        for (Path group : list(folder.resolve(conditions))) {
            list(group).stream().filter(entry -> !isOneOf(contents, entry)).forEach(AnswerCache::remove);
        }
    }

    private static boolean isOneOf(Set<String> contents, Path entry) {
        Matcher name = HASH.matcher(entry.getFileName().toString());
        return name.matches() && contents.contains(name.group(1));
    }

    private Path group(ContentHash content) {
        return folder.resolve(conditions).resolve(content.value().substring(0, 2));
    }

    private static String entry(ContentHash content, String name) {
        Matcher ending = ENDING.matcher(name);
        return ending.find() ? content.value() + ending.group().toLowerCase(Locale.ROOT) : content.value();
    }

    private static void makeFolder(Path folder) throws IOException {
        boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        Files.createDirectories(folder, posix
                ? new FileAttribute<?>[]{PosixFilePermissions
                        .asFileAttribute(PosixFilePermissions.fromString("rwx------"))}
                : new FileAttribute<?>[0]);
    }

    private static List<Path> list(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<Path> paths = new ArrayList<>();
        try (DirectoryStream<Path> children = Files.newDirectoryStream(folder)) {
            children.forEach(paths::add);
            return paths;
        } catch (IOException | DirectoryIteratorException e) {
            LOG.atWarn().setMessage("cannot be tidied up").addKeyValue("folder", folder)
                    .addKeyValue("problem", e.toString()).log();
            return List.of();
        }
    }

    private static void remove(Path path) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            LOG.atWarn().setMessage("not removed").addKeyValue("path", path).addKeyValue("problem", e.toString()).log();
        }
    }
}
