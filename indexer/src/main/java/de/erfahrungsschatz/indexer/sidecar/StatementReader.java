package de.erfahrungsschatz.indexer.sidecar;

import de.erfahrungsschatz.corpus.document.ContentHash;
import de.erfahrungsschatz.corpus.vocabulary.Vocabularies;
import de.erfahrungsschatz.corpus.yaml.InvalidYamlException;
import de.erfahrungsschatz.corpus.yaml.Problem;
import de.erfahrungsschatz.indexer.crawl.Companions;
import de.erfahrungsschatz.indexer.crawl.SourceFile;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Finds out what was said about a file, in its own sidecar and in the defaults of its folders.
public final class StatementReader {

    private final Path root;
    private final SidecarReader reader;
    private final Map<Path, FolderDefaults> folders = new HashMap<>();
    private final Map<String, ContentHash> unspoken = new HashMap<>();

    /// @param root the indexed folder, to name sidecars by their path below it
    public StatementReader(Path root, Vocabularies vocabularies) {
        this.root = root;
        this.reader = new SidecarReader(vocabularies);
    }

    /// What was said about a file.
    public Heard read(SourceFile file) {
        List<Problem> problems = new ArrayList<>();
        StringBuilder bytes = new StringBuilder();
        Statement folder = Statement.NOTHING;
        for (Path path : file.folderDefaults()) {
            FolderDefaults defaults = folders.computeIfAbsent(path, this::folderDefaults);
            folder = folder.over(defaults.statement);
            problems.addAll(defaults.problems);
            bytes.append(defaults.text).append('\f');
        }
        Path path = file.sidecar();
        Sidecar sidecar = Sidecar.NONE;
        if (path != null) {
            String text = text(path, problems);
            bytes.append("\f\f").append(text);
            sidecar = sidecar(text, path, problems);
        }
        ContentHash hash = path == null ? unspoken.computeIfAbsent(bytes.toString(), ContentHash::of)
                : ContentHash.of(bytes.toString());
        String name = path == null ? file.path() : name(path);
        return problems.isEmpty() ? new Heard.Understood(hash, new FileStatements(name, folder, sidecar))
                : new Heard.Broken(hash, problems);
    }

    private Sidecar sidecar(String yaml, Path path, List<Problem> problems) {
        try {
            return reader.sidecar(yaml, name(path));
        } catch (InvalidYamlException e) {
            problems.addAll(e.problems());
            return Sidecar.NONE;
        }
    }

    private FolderDefaults folderDefaults(Path path) {
        List<Problem> problems = new ArrayList<>();
        String text = text(path, problems);
        Statement statement = Statement.NOTHING;
        try {
            statement = reader.folder(text, name(path));
        } catch (InvalidYamlException e) {
            problems.addAll(e.problems());
        }
        return new FolderDefaults(text, statement, problems);
    }

    private String text(Path path, List<Problem> problems) {
        if (!Companions.isWellNamed(String.valueOf(path.getFileName()))) {
            problems.add(new Problem(name(path), 0, "Begleitdateien enden auf .yaml: Bitte die Datei umbenennen."));
        }
        try {
            return Files.readString(path);
        } catch (CharacterCodingException e) {
            problems.add(new Problem(name(path), 0, "Die Datei ist nicht in UTF-8 gespeichert."));
        } catch (IOException e) {
            problems.add(new Problem(name(path), 0, "Die Datei ist nicht lesbar."));
        }
        return "";
    }

    private String name(Path path) {
        return root.relativize(path).toString();
    }

    /// @param text as it stands in the file
    private record FolderDefaults(String text, Statement statement, List<Problem> problems) {}
}
