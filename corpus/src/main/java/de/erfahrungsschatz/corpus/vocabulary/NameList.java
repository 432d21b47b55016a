package de.erfahrungsschatz.corpus.vocabulary;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// Names that need care, as the gazetteer lists them.
public final class NameList {

    /// Municipalities whose names are also words, surnames or given names.
    public static final NameList AMBIGUOUS = new NameList("ambiguous-names.txt");
    /// Given names of people.
    public static final NameList GIVEN = new NameList("given-names.txt");

    private final Set<String> names;

    private NameList(String file) {
        this.names = read("/gazetteer/" + file);
    }

    /// Whether the name is listed, whatever its capitals.
    public boolean contains(String name) {
        return names.contains(name.toLowerCase(Locale.GERMAN));
    }

    private static Set<String> read(String resource) {
        try (InputStream stream = NameList.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("Not on the class path: " + resource);
            }
            return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8)).lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.strip().toLowerCase(Locale.GERMAN)).collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + resource, e);
        }
    }
}
