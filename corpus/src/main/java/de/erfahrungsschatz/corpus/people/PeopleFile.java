package de.erfahrungsschatz.corpus.people;

import de.erfahrungsschatz.corpus.yaml.InvalidYamlException;
import de.erfahrungsschatz.corpus.yaml.Problem;
import de.erfahrungsschatz.corpus.yaml.YamlFields;
import de.erfahrungsschatz.corpus.yaml.YamlNode;
import de.erfahrungsschatz.corpus.yaml.YamlReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Reads `people.yaml`: `same: [[id, id], …]` and `public: [id, …]`.
public final class PeopleFile {

    private final String file;
    private final List<Problem> problems = new ArrayList<>();
    private final Set<String> taken = new HashSet<>();

    private PeopleFile(String file) {
        this.file = file;
    }

    /// What a file confirms.
    ///
    /// @throws InvalidYamlException when anything in it is wrong, with all problems at once
    /// @throws java.io.UncheckedIOException when it cannot be read
    public static ConfirmedPeople read(Path path) throws InvalidYamlException {
        return new PeopleFile(path.toString()).confirmed(YamlReader.read(path, path.toString()));
    }

    private ConfirmedPeople confirmed(YamlNode root) throws InvalidYamlException {
        YamlFields fields = YamlFields.of(root, file, problems);
        List<Set<String>> same = fields.items("same").stream().map(this::one).toList();
        Set<String> released = new LinkedHashSet<>();
        fields.texts("public").forEach(id -> add(id, released));
        fields.rejectOthers();
        if (!problems.isEmpty()) {
            throw new InvalidYamlException(problems);
        }
        return new ConfirmedPeople(same, released);
    }

    /// The ids of one person.
    private Set<String> one(YamlNode node) {
        Set<String> ids = new LinkedHashSet<>();
        if (node instanceof YamlNode.Sequence(int _, List<YamlNode> items)) {
            items.forEach(item -> add(item, ids));
        }
        if (ids.size() < 2) {
            problem(node,
                    "Unter \"same\" steht für jede Person eine Liste ihrer Kennungen, mindestens zwei: [[a, b]].");
        }
        ids.stream().filter(id -> !taken.add(id))
                .forEach(id -> problem(node, "\"" + id + "\" gehört schon zu einer anderen Person."));
        return ids;
    }

    private void add(YamlNode item, Set<String> ids) {
        if (item instanceof YamlNode.Scalar(int _, String text) && PersonKey.isId(text.strip())) {
            ids.add(text.strip());
        } else {
            problem(item, "Erwartet wird die Kennung einer Person, wie sie in der Adresse ihrer Seite steht:"
                    + " maren-beispiel--rabenstedt.");
        }
    }

    private void problem(YamlNode node, String message) {
        problems.add(new Problem(file, node.line(), message));
    }
}
