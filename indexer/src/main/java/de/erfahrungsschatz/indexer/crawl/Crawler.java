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
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Walks a folder tree. Links are not followed, so that nothing outside the folder gets in and nothing inside gets in twice.
public final class Crawler {

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
        crawler.folder(children(root), List.of());
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

    private void folder(List<Path> children, List<Path> inherited) {
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
        for (Path child : rest) {
            visit(child, Optional.ofNullable(sidecars.remove(normalized(name(child)))), defaults);
        }
        sidecars.values().stream().sorted().forEach(sidecar -> leaveOut(sidecar, Reason.ORPHANED_SIDECAR,
                "Diese Begleitdatei gehört zu keiner Datei: Daneben liegt kein \""
                        + Companions.subject(name(sidecar)).orElse("") + "\"."));
    }

    private void visit(Path child, Optional<Path> sidecar, List<Path> defaults) {
        if (isHidden(child)) {
            leaveOut(child, Reason.HIDDEN, "Versteckte Dateien und Ordner werden nicht gelesen.");
            return;
        }
        try {
            BasicFileAttributes attributes = Files.readAttributes(child, BasicFileAttributes.class,
                    LinkOption.NOFOLLOW_LINKS);
            if (attributes.isSymbolicLink()) {
                leaveOut(child, Reason.LINK, "Verknüpfungen wird nicht gefolgt.");
            } else if (attributes.isDirectory()) {
                if (!child.equals(dataFolder)) {
                    folder(children(child), defaults);
                }
            } else if (attributes.isRegularFile()) {
                add(child, attributes, sidecar, defaults);
            } else {
                leaveOut(child, Reason.SPECIAL, "Das ist weder eine Datei noch ein Ordner.");
            }
        } catch (IOException e) {
            leaveOut(child, Reason.UNREADABLE, "Der Zugriff ist nicht möglich: " + e.getClass().getSimpleName() + ".");
        }
    }

    private void add(Path file, BasicFileAttributes attributes, Optional<Path> sidecar, List<Path> defaults) {
        String path = path(file);
        if (paths.add(path)) {
            files.add(new SourceFile(path, file, attributes.size(), attributes.lastModifiedTime().toInstant(),
                    sidecar.orElse(null), defaults));
        } else {
            leaveOut(file, Reason.UNREADABLE, "Der Name ist nicht darstellbar: Bitte die Datei umbenennen.");
        }
    }

    private void leaveOut(Path path, Reason reason, String why) {
        leftOut.add(new LeftOut(path(path), reason, why));
    }

    private String path(Path file) {
        return root.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
    }

    private static List<Path> children(Path folder) throws IOException {
        List<Path> children = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            stream.forEach(children::add);
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        children.sort(Comparator.comparing(Crawler::name));
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
