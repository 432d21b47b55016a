package de.erfahrungsschatz.benchmarks;

import de.erfahrungsschatz.corpus.text.Slug;
import de.erfahrungsschatz.engine.port.Facet;
import de.erfahrungsschatz.engine.port.Filters;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import tools.jackson.databind.json.JsonMapper;

/// Reads questions, one JSON object in a line: class, mode (`and`, `or`, `phrase`, `prefix`, `all`), words, filters by name.
public final class QuestionFile {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Map<String, Facet> FACETS = Map.of("city", Facet.CITY, "topics", Facet.TOPIC, "format",
            Facet.FORMAT,
            "type", Facet.KIND, "year", Facet.YEAR);

    private QuestionFile() {}

    /// The questions of a file.
    ///
    /// @throws UncheckedIOException when it cannot be read
    /// @throws IllegalArgumentException when a mode or a facet is none of these
    public static List<Question> read(Path file) {
        try {
            return Files.readAllLines(file).stream().filter(line -> !line.isBlank())
                    .map(line -> question(JSON.readValue(line, Line.class))).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }

    private static Question question(Line line) {
        Map<Facet, Set<String>> filters = new EnumMap<>(Facet.class);
        line.filters().forEach((name, values) -> {
            Facet facet = FACETS.get(name);
            if (facet == null) {
                throw new IllegalArgumentException("Unknown facet: " + name);
            }
            Set<String> chosen = new LinkedHashSet<>();
            values.forEach(value -> chosen.add(Slug.of(value)));
            filters.put(facet, chosen);
        });
        return new Question(line.cls(), mode(line.mode()), line.q(), new Filters(filters, null, null));
    }

    private static Question.Mode mode(String name) {
        return Arrays.stream(Question.Mode.values())
                .filter(mode -> mode.name().toLowerCase(Locale.ROOT).equals(name)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Unknown mode: " + name));
    }

    private record Line(String cls, String mode, String q, Map<String, List<String>> filters) {}
}
