package de.erfahrungsschatz.api.page;

import de.erfahrungsschatz.corpus.document.DocumentDate;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;

/// The words of the interface in one language, each a pattern of [MessageFormat] under a key. A text is data, never markup.
final class Texts {

    private static final String GERMAN = "/texts/de.properties";

    private final Map<String, String> patterns = new TreeMap<>();
    private final Locale locale;

    private Texts(Properties properties) {
        properties.stringPropertyNames().forEach(key -> patterns.put(key, properties.getProperty(key)));
        locale = Locale.forLanguageTag(pattern("language"));
    }

    /// The German texts.
    ///
    /// @throws IllegalStateException when their file was not shipped
    static Texts german() {
        try (InputStream stream = Texts.class.getResourceAsStream(GERMAN)) {
            if (stream == null) {
                throw new IllegalStateException("Not shipped: " + GERMAN);
            }
            Properties properties = new Properties();
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return new Texts(properties);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the shipped file " + GERMAN, e);
        }
    }

    /// The text of that key with the values put in: words as they are, numbers as the language writes them.
    ///
    /// @throws IllegalStateException when there is no such key
    String text(String key, Object... values) {
        return new MessageFormat(pattern(key), locale).format(values);
    }

    /// The text of a key that need not exist, such as the name of a file type.
    Optional<String> find(String key) {
        return Optional.ofNullable(patterns.get(key)).map(pattern -> new MessageFormat(pattern, locale).format(null));
    }

    /// A number as the language writes it.
    String number(long number) {
        return String.format(locale, "%,d", number);
    }

    /// A date as the language writes it, no more precise than it is known: "21. Mai 2014", "Mai 2014", "2014".
    ///
    /// @param iso ISO 8601 at the precision known
    String date(String iso) {
        return DocumentDate.parse(iso).map(this::date).orElse(iso);
    }

    /// All keys.
    Set<String> keys() {
        return patterns.keySet();
    }

    private String date(DocumentDate date) {
        if (date.month() == null) {
            return Integer.toString(date.year());
        }
        String pattern = date.day() == null ? text("date.month") : text("date.day");
        LocalDate day = LocalDate.of(date.year(), date.month(), date.day() == null ? 1 : date.day());
        return DateTimeFormatter.ofPattern(pattern, locale).format(day);
    }

    private String pattern(String key) {
        String pattern = patterns.get(key);
        if (pattern == null) {
            throw new IllegalStateException("No text " + key);
        }
        return pattern;
    }
}
