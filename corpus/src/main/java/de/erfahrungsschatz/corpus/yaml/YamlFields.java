package de.erfahrungsschatz.corpus.yaml;

import de.erfahrungsschatz.corpus.text.Spelling;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;

/// Reads the keys of one YAML mapping and collects everything that is wrong with them, so that a person mends a file once.
///
/// Ask for every key that may stand there, then call [#rejectOthers].
public final class YamlFields {

    private final String file;
    private final int line;
    private final Map<String, YamlNode> entries;
    private final List<Problem> problems;
    private final Collection<String> known = new TreeSet<>();

    private YamlFields(String file, int line, Map<String, YamlNode> entries, List<Problem> problems) {
        this.file = file;
        this.line = line;
        this.entries = entries;
        this.problems = problems;
    }

    /// The fields of a node that should be a mapping; of another node a problem and no fields.
    ///
    /// @param problems where to collect what is wrong
    public static YamlFields of(YamlNode node, String file, List<Problem> problems) {
        if (node instanceof YamlNode.Mapping mapping) {
            return new YamlFields(file, mapping.line(), mapping.entries(), problems);
        }
        problems.add(new Problem(file, node.line(), "Hier werden Schlüssel und Werte erwartet, etwa \"title: …\"."));
        return new YamlFields(file, node.line(), Map.of(), problems);
    }

    /// The line on which the mapping begins.
    public int line() {
        return line;
    }

    /// Whether the key is written, with whatever value.
    public boolean has(String key) {
        known.add(key);
        return entries.containsKey(key);
    }

    /// The node of a key; empty when the key is not written.
    public Optional<YamlNode> node(String key) {
        known.add(key);
        return Optional.ofNullable(entries.get(key));
    }

    /// The text of a key; empty when the key is not written. A list or a blank value is a problem.
    public Optional<String> text(String key) {
        return node(key).flatMap(node -> scalar(key, node));
    }

    /// A value made from the text of a key; empty when the key is not written, or a problem when the text does not serve.
    ///
    /// @param parser gives empty when the text is not of the expected form
    /// @param expected the form, to complete the sentence "Erwartet wird: …"
    public <T> Optional<T> value(String key, Function<String, Optional<T>> parser, String expected) {
        Optional<String> text = text(key);
        Optional<T> value = text.flatMap(parser);
        if (text.isPresent() && value.isEmpty()) {
            problem(key, "\"" + text.get() + "\" geht nicht als " + key + ". Erwartet wird: " + expected + ".");
        }
        return value;
    }

    /// The texts of a list with their lines; a single value is a list of one. Empty when the key is not written or the
    /// list is `[]`: [#has] tells which.
    public List<YamlNode.Scalar> texts(String key) {
        return scalars(key);
    }

    /// The nodes of a list; a single node is a list of one. Empty when the key is not written.
    public List<YamlNode> items(String key) {
        return switch (node(key).orElse(null)) {
            case null -> List.of();
            case YamlNode.Sequence sequence -> sequence.items();
            case YamlNode.Mapping mapping -> List.of(mapping);
            case YamlNode.Scalar scalar -> List.of(scalar);
        };
    }

    /// Notes a problem at the line of the key.
    public void problem(String key, String message) {
        int at = node(key).map(YamlNode::line).orElse(line);
        problems.add(new Problem(file, at, message));
    }

    /// Notes a problem for every key that nobody asked for, with the nearest of those that may stand there.
    public void rejectOthers() {
        entries.forEach((key, node) -> {
            if (!known.contains(key)) {
                problems.add(new Problem(file, node.line(), unknownKey(key)));
            }
        });
    }

    private String unknownKey(String key) {
        String start = "Den Schlüssel \"" + key + "\" gibt es hier nicht. ";
        return Spelling.nearest(key, known).map(nearest -> start + "Ist \"" + nearest + "\" gemeint?")
                .orElse(start + "Erlaubt sind " + String.join(", ", known) + ".");
    }

    private Optional<String> scalar(String key, YamlNode node) {
        if (node instanceof YamlNode.Scalar(int _, String text) && !text.isBlank()) {
            return Optional.of(text.strip());
        }
        problem(key, "\"" + key + "\" braucht einen Wert in derselben Zeile.");
        return Optional.empty();
    }

    private List<YamlNode.Scalar> scalars(String key) {
        List<YamlNode.Scalar> texts = new ArrayList<>();
        for (YamlNode item : items(key)) {
            if (item instanceof YamlNode.Scalar scalar && !scalar.text().isBlank()) {
                texts.add(new YamlNode.Scalar(scalar.line(), scalar.text().strip()));
            } else {
                problems.add(new Problem(file, item.line(), "\"" + key + "\" ist eine Liste von Namen, etwa [a, b]."));
            }
        }
        return texts;
    }
}
