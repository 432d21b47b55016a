package de.erfahrungsschatz.indexer.person;

import de.erfahrungsschatz.corpus.document.Document;
import de.erfahrungsschatz.corpus.document.Passage;
import de.erfahrungsschatz.indexer.crawl.Crawler;
import de.erfahrungsschatz.indexer.crawl.SourceFile;
import de.erfahrungsschatz.indexer.proof.SoughtName;
import de.erfahrungsschatz.indexer.review.FiledDocument;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// What no program changes: the files from which a name comes, and what people wrote beside them. Whoever keeps them decides what becomes
/// of them.
///
/// @param files from which documents come that name the person
/// @param companions sidecars, settings and vocabularies in which the name stands
public record Sources(List<Path> files, List<Path> companions) {

    public Sources {
        files = List.copyOf(files);
        companions = List.copyOf(companions);
    }

    /// Those of several people, each once.
    static Sources together(List<Sources> all) {
        return new Sources(all.stream().flatMap(one -> one.files().stream()).distinct().sorted().toList(),
                all.stream().flatMap(one -> one.companions().stream()).distinct().toList());
    }

    /// Those of a name.
    ///
    /// @param documents in which to look
    /// @param settings folders with settings and vocabularies
    static Sources of(SoughtName name, List<FiledDocument> documents, List<Path> settings) {
        Set<Path> files = new TreeSet<>();
        Set<Path> companions = new LinkedHashSet<>();
        for (FiledDocument filed : documents) {
            if (isNamed(name, filed)) {
                files.add(filed.file());
            }
            companions(filed).stream().filter(companion -> holds(name, companion)).forEach(companions::add);
        }
        settings.stream().flatMap(folder -> yaml(folder).stream()).filter(file -> holds(name, file))
                .forEach(companions::add);
        return new Sources(List.copyOf(files), List.copyOf(companions));
    }

    /// Whether anything of a document holds the name, its file's included.
    static boolean isNamed(SoughtName name, FiledDocument filed) {
        Document document = filed.document();
        return name.isIn(document.metadata().title().value()) || name.isIn(filed.reading().path())
                || document.metadata().people().stream().anyMatch(person -> name.isIn(person.name()))
                || document.passages().stream().anyMatch(passage -> isNamed(name, passage));
    }

    static boolean isNamed(SoughtName name, Passage passage) {
        return name.isIn(passage.text()) || passage.headings().stream().anyMatch(name::isIn)
                || (passage.speaker() != null && name.isIn(passage.speaker()));
    }

    private static List<Path> companions(FiledDocument filed) {
        List<Path> companions = new ArrayList<>();
        try {
            SourceFile source = Crawler.single(Path.of(filed.entry().root()), filed.file().toRealPath());
            if (source.sidecar() != null) {
                companions.add(source.sidecar());
                companions.add(source.sidecar().resolveSibling(source.sidecar().getFileName() + ".bak"));
            }
            companions.addAll(source.folderDefaults());
        } catch (IOException _) {
            // A file that is gone has no companions that anybody reads.
        }
        return companions;
    }

    private static List<Path> yaml(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder, 2)) {
            return files.filter(file -> file.toString().matches(".*\\.ya?ml")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Der Ordner " + folder + " lässt sich nicht lesen", e);
        }
    }

    private static boolean holds(SoughtName name, Path file) {
        try {
            return Files.isRegularFile(file) && name.isIn(Files.readString(file));
        } catch (IOException _) {
            // What is no text was refused when it was read as a sidecar.
            return false;
        }
    }
}
