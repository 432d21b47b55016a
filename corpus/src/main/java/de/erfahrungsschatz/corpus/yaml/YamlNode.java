package de.erfahrungsschatz.corpus.yaml;

import java.util.List;
import java.util.Map;

/// A node of a YAML file that knows its line (from 1).
public sealed interface YamlNode {

    /// The line the node begins on.
    int line();

    /// A single value as written, without quotes; empty for an explicit null or a missing value.
    record Scalar(int line, String text) implements YamlNode {}

    /// A list.
    record Sequence(int line, List<YamlNode> items) implements YamlNode {}

    /// Keys and values in the order of the file.
    record Mapping(int line, Map<String, YamlNode> entries) implements YamlNode {}
}
