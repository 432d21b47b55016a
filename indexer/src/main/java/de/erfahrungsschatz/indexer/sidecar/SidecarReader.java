package de.erfahrungsschatz.indexer.sidecar;

import de.erfahrungsschatz.corpus.vocabulary.Vocabularies;
import de.erfahrungsschatz.corpus.vocabulary.VocabularyName;
import de.erfahrungsschatz.corpus.yaml.InvalidYamlException;
import de.erfahrungsschatz.corpus.yaml.Problem;
import de.erfahrungsschatz.corpus.yaml.YamlFields;
import de.erfahrungsschatz.corpus.yaml.YamlNode;
import de.erfahrungsschatz.corpus.yaml.YamlReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Reads sidecars and folder defaults.
public final class SidecarReader {

    private final Vocabularies vocabularies;

    /// @param vocabularies say which ids there are
    public SidecarReader(Vocabularies vocabularies) {
        this.vocabularies = vocabularies;
    }

    /// The sidecar of one file.
    ///
    /// @param name what to call it in problems
    /// @throws InvalidYamlException with everything that is wrong
    public Sidecar sidecar(String yaml, String name) throws InvalidYamlException {
        List<Problem> problems = new ArrayList<>();
        YamlFields fields = YamlFields.of(YamlReader.parse(yaml, name), name, problems);
        FieldReader reader = new FieldReader(fields, vocabularies, name, problems);
        Statement whole = reader.statement();
        List<Sidecar.Part> parts = new ArrayList<>();
        fields.items("documents").forEach(node -> part(node, name, problems, parts));
        fields.rejectOthers();
        complainAboutEqualStarts(parts, name, problems);
        return checked(new Sidecar(whole, parts), problems);
    }

    /// The defaults of a folder. They cannot say what holds for one document alone: a title, people, an id.
    ///
    /// @throws InvalidYamlException with everything that is wrong
    Statement folder(String yaml, String name) throws InvalidYamlException {
        List<Problem> problems = new ArrayList<>();
        YamlFields fields = YamlFields.of(YamlReader.parse(yaml, name), name, problems);
        FieldReader reader = new FieldReader(fields, vocabularies, name, problems);
        Map<VocabularyName, List<String>> concepts = new HashMap<>(reader.concepts());
        Statement statement = new Statement(null, reader.date(), reader.state(), reader.validUntil(), concepts,
                reader.districts(), null, reader.visibility(), null);
        fields.rejectOthers();
        return checked(statement, problems);
    }

    private void part(YamlNode node, String name, List<Problem> problems, List<Sidecar.Part> parts) {
        YamlFields fields = YamlFields.of(node, name, problems);
        String starts = fields.text("starts").orElse("");
        if (starts.isEmpty()) {
            problems.add(new Problem(name, fields.line(),
                    "Hier fehlt \"starts\" mit den ersten Wörtern des Dokuments."));
        }
        Statement statement = new FieldReader(fields, vocabularies, name, problems).statement();
        fields.rejectOthers();
        parts.add(new Sidecar.Part(fields.line(), starts, statement));
    }

    private static void complainAboutEqualStarts(List<Sidecar.Part> parts, String name, List<Problem> problems) {
        Map<String, Integer> lines = new HashMap<>();
        for (Sidecar.Part part : parts) {
            Integer before = lines.putIfAbsent(part.starts(), part.line());
            if (before != null && !part.starts().isEmpty()) {
                problems.add(new Problem(name, part.line(),
                        "Mit \"" + part.starts() + "\" beginnt schon der Eintrag in Zeile " + before + "."));
            }
        }
    }

    private static <T> T checked(T value, List<Problem> problems) throws InvalidYamlException {
        if (!problems.isEmpty()) {
            throw new InvalidYamlException(problems);
        }
        return value;
    }
}
