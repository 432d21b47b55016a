package de.erfahrungsschatz.corpus.yaml;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.dataformat.yaml.YAMLFactory;

/// Reads YAML files into [YamlNode]s. Anchors, aliases and a key written twice are refused, for they hide what is meant.
public final class YamlReader {

    private static final YAMLFactory FACTORY = new YAMLFactory();

    private final String file;
    private final JsonParser parser;

    private YamlReader(String file, JsonParser parser) {
        this.file = file;
        this.parser = parser;
    }

    /// The root node of a file; an empty file is an empty mapping.
    ///
    /// @param name what to call the file in problems
    /// @throws InvalidYamlException when it is no YAML
    /// @throws UncheckedIOException when it cannot be read
    public static YamlNode read(Path file, String name) throws InvalidYamlException {
        try {
            return parse(Files.readString(file), name);
        } catch (java.nio.charset.CharacterCodingException e) {
            throw invalid(name, 0, "The file is not UTF-8: save it in that encoding.");
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }

    /// The root node of a text.
    ///
    /// @throws InvalidYamlException when it is no YAML
    public static YamlNode parse(String yaml, String name) throws InvalidYamlException {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), yaml)) {
            YamlReader reader = new YamlReader(name, parser);
            if (parser.nextToken() == null) {
                return new YamlNode.Mapping(1, Map.of());
            }
            return reader.node();
        } catch (JacksonException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            throw invalid(name, Math.max(line, 0), "This is not valid YAML: " + firstLine(e.getOriginalMessage()));
        }
    }

    private YamlNode node() throws InvalidYamlException {
        int line = parser.currentTokenLocation().getLineNr();
        if (parser.getObjectId() != null) {
            throw invalid(file, line, "Anchors (&) are not allowed here.");
        }
        JsonToken token = parser.currentToken();
        return switch (token) {
            case START_OBJECT -> mapping(line);
            case START_ARRAY -> sequence(line);
            case VALUE_NULL -> new YamlNode.Scalar(line, "");
            case VALUE_EMBEDDED_OBJECT -> throw invalid(file, line, "Only text, lists and keys are allowed here.");
            default -> new YamlNode.Scalar(line, parser.getString());
        };
    }

    private YamlNode mapping(int line) throws InvalidYamlException {
        Map<String, YamlNode> entries = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String key = parser.currentName();
            int keyLine = parser.currentTokenLocation().getLineNr();
            parser.nextToken();
            if (entries.put(key, node()) != null) {
                throw invalid(file, keyLine, "The key \"" + key + "\" stands here twice: remove one.");
            }
        }
        return new YamlNode.Mapping(line, entries);
    }

    private YamlNode sequence(int line) throws InvalidYamlException {
        List<YamlNode> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(node());
        }
        return new YamlNode.Sequence(line, items);
    }

    private static InvalidYamlException invalid(String file, int line, String message) {
        return new InvalidYamlException(List.of(new Problem(file, line, message)));
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("unreadable");
    }
}
