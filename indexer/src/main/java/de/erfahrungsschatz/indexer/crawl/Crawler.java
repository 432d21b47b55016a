package de.erfahrungsschatz.indexer.crawl;

import de.erfahrungsschatz.indexer.crawl.LeftOut.Reason;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Walks a folder tree. Links are not followed, so that nothing outside the folder gets in and nothing inside gets in twice.
public final class Crawler {

    /// Names of other encodings may look the same; their bytes tell which comes first.
    private static final Comparator<Path> BY_NAME = Comparator.comparing(Crawler::name)
            .thenComparing(Comparator.naturalOrder());

    private final Path root;
    private final Path dataFolder;
    private final List<SourceFile> files = new ArrayList<>();
    private final List<LeftOut> leftOut = new ArrayList<>();
    private final Set<String> paths = new HashSet<>();

    private Crawler(Path root, Path dataFolder) {
        this.root = root;
        this.dataFolder = dataFolder;
    }

    /// What lies in a folder.
    ///
    /// @param root an existing folder, as a real path
    /// @param dataFolder is passed over when it lies within, for it holds our own files
    /// @throws IOException when the folder itself cannot be listed
    public static Crawl crawl(Path root, Path dataFolder) throws IOException {
        Crawler crawler = new Crawler(root, dataFolder);
        crawler.walk(children(root));
        return new Crawl(crawler.files, crawler.leftOut);
    }

    /// A single file, with what speaks of it between it and the root.
    ///
    /// @param root a folder above the file, as a real path
    /// @param file an existing file, as a real path
    /// @throws IOException when it or its folders cannot be looked at
    public static SourceFile single(Path root, Path file) throws IOException {
        List<Path> defaults = new ArrayList<>();
        Path sidecar = null;
        for (Path folder = file.getParent(); folder != null && folder.startsWith(root); folder = folder.getParent()) {
            for (Path child : children(folder)) {
                Optional<String> subject = Companions.subject(name(child)).filter(_ -> !isHidden(child));
                if (subject.isPresent() && Companions.isFolderDefaults(name(child))) {
                    defaults.add(child);
                } else if (subject.isPresent() && folder.equals(file.getParent())
                        && normalized(subject.get()).equals(normalized(name(file)))) {
                    sidecar = child;
                }
            }
        }
        BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
        return new SourceFile(new Crawler(root, root).path(file), file, attributes.size(),
                attributes.lastModifiedTime().toInstant(), sidecar, defaults);
    }

    /// Trees can be deeper than a thread's stack, so the way back is kept in a list.
    private void walk(List<Path> children) {
        Deque<Level> way = new ArrayDeque<>(List.of(level(children, List.of())));
        while (!way.isEmpty()) {
            Level level = way.getFirst();
            if (level.children().hasNext()) {
                Path child = level.children().next();
                Path sidecar = level.sidecars().remove(normalized(name(child)));
                visit(child, sidecar, level.defaults()).ifPresent(way::addFirst);
            } else {
                way.removeFirst().sidecars().values().stream().sorted().forEach(this::leaveOutOrphan);
            }
        }
    }

    /// A folder on the way.
    ///
    /// @param children those that are still to be visited
    /// @param sidecars by the names of the files they speak of, as long as those were not met
    /// @param defaults the files with defaults that hold in it, the nearest first
    private record Level(Iterator<Path> children, Map<String, Path> sidecars, List<Path> defaults) {}

    private Level level(List<Path> children, List<Path> inherited) {
        Map<String, Path> sidecars = new HashMap<>();
        List<Path> defaults = new ArrayList<>(inherited);
        List<Path> rest = new ArrayList<>();
        for (Path child : children) {
            Optional<String> subject = Files.isRegularFile(child, LinkOption.NOFOLLOW_LINKS)
                    ? Companions.subject(name(child)) : Optional.empty();
            if (subject.isEmpty() || isHidden(child)) {
                rest.add(child);
            } else if (Companions.isFolderDefaults(name(child))) {
                defaults.addFirst(child);
            } else {
                Path other = sidecars.putIfAbsent(normalized(subject.get()), child);
                if (other != null) {
                    leaveOut(child, Reason.ORPHANED_SIDECAR, "Daneben liegt schon die Begleitdatei " + name(other)
                            + "; gelesen wird nur jene.");
                }
            }
        }
        return new Level(rest.iterator(), sidecars, defaults);
    }

    /// Takes in or leaves out a child; a folder that must be walked is given back.
    private Optional<Level> visit(Path child, @Nullable Path sidecar, List<Path> defaults) {
        if (Companions.isPreviousVersion(name(child))) {
            return Optional.empty();
        }
        if (isHidden(child)) {
            leaveOut(child, Reason.HIDDEN, "Versteckte Dateien und Ordner werden nicht gelesen.");
            return Optional.empty();
        }
        try {
            BasicFileAttributes attributes = Files.readAttributes(child, BasicFileAttributes.class,
                    LinkOption.NOFOLLOW_LINKS);
            if (attributes.isDirectory()) {
                return child.equals(dataFolder) ? Optional.empty() : Optional.of(level(children(child), defaults));
            }
            if (attributes.isRegularFile()) {
                add(child, attributes, sidecar, defaults);
            } else if (attributes.isSymbolicLink()) {
                leaveOut(child, Reason.LINK, "Verknüpfungen wird nicht gefolgt.");
            } else {
                leaveOut(child, Reason.SPECIAL, "Das ist weder eine Datei noch ein Ordner.");
            }
        } catch (IOException e) {
            leaveOut(child, Reason.UNREADABLE, Refusal.sentence(e));
        }
        return Optional.empty();
    }

    private void leaveOutOrphan(Path sidecar) {
        leaveOut(sidecar, Reason.ORPHANED_SIDECAR, "Diese Begleitdatei gehört zu keiner Datei: Daneben liegt kein \""
                + Companions.subject(name(sidecar)).orElse("") + "\".");
    }

    private void add(Path file, BasicFileAttributes attributes, @Nullable Path sidecar, List<Path> defaults) {
        String path = path(file);
        if (paths.add(path)) {
            files.add(new SourceFile(path, file, attributes.size(), attributes.lastModifiedTime().toInstant(),
                    sidecar, defaults));
        } else {
            leaveOut(file, Reason.UNREADABLE, "Eine andere Datei heißt ebenso: Bitte eine umbenennen.");
        }
    }

    private void leaveOut(Path path, Reason reason, String why) {
        leftOut.add(new LeftOut(path(path), reason, why));
    }

    private String path(Path file) {
        return PathText.of(root, file);
    }

    private static List<Path> children(Path folder) throws IOException {
        List<Path> children = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            stream.forEach(children::add);
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        children.sort(BY_NAME);
        return children;
    }

    private static boolean isHidden(Path path) {
        return name(path).startsWith(".");
    }

    private static String name(Path path) {
        return String.valueOf(path.getFileName());
    }

    /// Some systems write ü as one character, others as two: a file and its sidecar find each other all the same.
    private static String normalized(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC);
    }
}
