package de.erfahrungsschatz.benchmarks;

import de.erfahrungsschatz.corpus.text.Slug;
import de.erfahrungsschatz.engine.port.Facet;
import de.erfahrungsschatz.engine.port.Filters;
import de.erfahrungsschatz.engine.port.Query;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import tools.jackson.databind.json.JsonMapper;

/// Reads questions, one JSON object in a line: class, mode (`and`, `or`, `phrase`, `prefix`, `all`), words, filters by name.
final class QuestionFile {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Map<String, Facet> FACETS = Map.of("city", Facet.CITY, "topics", Facet.TOPIC, "format",
            Facet.FORMAT,
            "type", Facet.KIND, "year", Facet.YEAR);

    private QuestionFile() {}

    /// The questions of a file.
    ///
    /// @throws UncheckedIOException when it cannot be read
    static List<Question> read(Path file) {
        try {
            return Files.readAllLines(file).stream().filter(line -> !line.isBlank())
                    .map(line -> question(JSON.readValue(line, Line.class))).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }

    private static Question question(Line line) {
        Query query = switch (line.mode()) {
            case "and" -> Question.allOf(line.q());
            case "or" -> Question.anyOf(line.q());
            case "phrase" -> new Query(List.of(new Query.Clause.Phrase(line.q())));
            case "prefix" -> new Query(List.of(new Query.Clause.Prefix(line.q())));
            case "all" -> Query.BROWSE;
            default -> throw new IllegalArgumentException("Unknown mode: " + line.mode());
        };
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
        return new Question(line.cls(), query, new Filters(filters, null, null));
    }

    private record Line(String cls, String mode, String q, Map<String, List<String>> filters) {}
}
