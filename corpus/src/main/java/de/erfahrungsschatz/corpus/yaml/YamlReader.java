package de.erfahrungsschatz.corpus.yaml;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/// Reads YAML files into [YamlNode]s. Values stay the text that is written. What hides the meaning is refused: anchors,
/// aliases, tags, a key written twice, a second document in the same file.
public final class YamlReader {

    private static final int DEEPEST = 50;

    private final String file;
    private final Iterator<Event> events;

    private YamlReader(String file, Iterator<Event> events) {
        this.file = file;
        this.events = events;
    }

    /// The root node of a file; an empty file is an empty mapping.
    ///
    /// @param name what to call the file in problems
    /// @throws InvalidYamlException when it is no YAML
    /// @throws UncheckedIOException when it cannot be read
    public static YamlNode read(Path file, String name) throws InvalidYamlException {
        try {
            return parse(Files.readString(file), name);
        } catch (CharacterCodingException e) {
            throw invalid(name, 0, "Die Datei ist nicht in UTF-8 gespeichert: Bitte in dieser Kodierung speichern.");
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }

    /// The root node of a text.
    ///
    /// @throws InvalidYamlException when it is no YAML
    public static YamlNode parse(String yaml, String name) throws InvalidYamlException {
        try {
            LoadSettings settings = LoadSettings.builder().setLabel(name).build();
            return new YamlReader(name, new Parse(settings).parseString(yaml).iterator()).document();
        } catch (MarkedYamlEngineException e) {
            throw invalid(name, e.getProblemMark().map(YamlReader::line).orElse(0), notYaml(e.getProblem()));
        } catch (ReaderException e) {
            throw invalid(name, 0, notYaml("ein Steuerzeichen"));
        } catch (YamlEngineException e) {
            throw invalid(name, 0, notYaml(String.valueOf(e.getMessage())));
        }
    }

    private YamlNode document() throws InvalidYamlException {
        events.next();
        if (events.next().getEventId() == Event.ID.StreamEnd) {
            return new YamlNode.Mapping(1, Map.of());
        }
        YamlNode root = node(events.next(), 0);
        events.next();
        Event end = events.next();
        if (end.getEventId() != Event.ID.StreamEnd) {
            throw invalid(file, line(end), "Hier beginnt ein zweites Dokument: Jede Datei darf nur eines enthalten.");
        }
        return root;
    }

    private YamlNode node(Event event, int depth) throws InvalidYamlException {
        refuseHidden(event);
        if (depth > DEEPEST) {
            throw invalid(file, line(event), "Das ist zu tief geschachtelt.");
        }
        return switch (event) {
            case MappingStartEvent start -> mapping(start, depth);
            case SequenceStartEvent start -> sequence(start, depth);
            case ScalarEvent scalar -> new YamlNode.Scalar(line(scalar), text(scalar));
            default -> throw new IllegalStateException("A node cannot begin with " + event);
        };
    }

    private void refuseHidden(Event event) throws InvalidYamlException {
        boolean alias = event.getEventId() == Event.ID.Alias;
        if (alias || (event instanceof NodeEvent node && node.getAnchor().isPresent())) {
            throw invalid(file, line(event), "Verweise (& und *) sind hier nicht erlaubt: Bitte ausschreiben oder in"
                    + " Anführungszeichen setzen.");
        }
        Optional<String> tag = switch (event) {
            case ScalarEvent scalar -> scalar.getTag();
            case MappingStartEvent mapping -> mapping.getTag();
            case SequenceStartEvent sequence -> sequence.getTag();
            default -> Optional.empty();
        };
        if (tag.isPresent()) {
            throw invalid(file, line(event),
                    "Typangaben (!) sind hier nicht erlaubt: Bitte den Wert in Anführungszeichen setzen.");
        }
    }

    private YamlNode mapping(Event start, int depth) throws InvalidYamlException {
        Map<String, YamlNode> entries = new LinkedHashMap<>();
        for (Event event = events.next(); event.getEventId() != Event.ID.MappingEnd; event = events.next()) {
            refuseHidden(event);
            if (!(event instanceof ScalarEvent key)) {
                throw invalid(file, line(event), "Ein Schlüssel muss ein einzelnes Wort sein.");
            }
            if (entries.put(key.getValue(), node(events.next(), depth + 1)) != null) {
                throw invalid(file, line(key),
                        "Der Schlüssel \"" + key.getValue() + "\" steht hier zweimal: Bitte einen löschen.");
            }
        }
        return new YamlNode.Mapping(line(start), entries);
    }

    private YamlNode sequence(Event start, int depth) throws InvalidYamlException {
        List<YamlNode> items = new ArrayList<>();
        for (Event event = events.next(); event.getEventId() != Event.ID.SequenceEnd; event = events.next()) {
            items.add(node(event, depth + 1));
        }
        return new YamlNode.Sequence(line(start), items);
    }

    private static String text(ScalarEvent scalar) {
        boolean none = scalar.isPlain() && ("~".equals(scalar.getValue()) || "null".equals(scalar.getValue()));
        return none ? "" : scalar.getValue();
    }

    private static int line(Event event) {
        return event.getStartMark().map(YamlReader::line).orElse(0);
    }

    private static int line(Mark mark) {
        return mark.getLine() + 1;
    }

    private static String notYaml(String reason) {
        return "Das ist kein gültiges YAML (" + reason.lines().findFirst().orElse("nicht lesbar") + ").";
    }

    private static InvalidYamlException invalid(String file, int line, String message) {
        return new InvalidYamlException(List.of(new Problem(file, line, message)));
    }
}
