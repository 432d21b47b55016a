package de.erfahrungsschatz.api.text;

import de.erfahrungsschatz.corpus.document.DocumentDate;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.ChoiceFormat;
import java.text.Format;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// The words of the interface in one language, each a pattern of [MessageFormat] under a key. A text is data, never markup.
public final class Texts {

    /// Numbers below it are written alike in all languages here.
    private static final int UNGROUPED = 1_000;
    private static final ZoneId GERMANY = ZoneId.of("Europe/Berlin");
    private static final Map<Language, Texts> SHIPPED = new EnumMap<>(Language.class);

    static {
        for (Language language : Language.values()) {
            SHIPPED.put(language, new Texts(language, read("/texts/" + language.tag() + ".properties")));
        }
    }

    private final Map<String, Wording> wordings = new HashMap<>();
    private final Language language;
    private final NumberFormat numbers;
    private final DateTimeFormatter months;
    private final DateTimeFormatter days;
    private final DateTimeFormatter moments;

    private Texts(Language language, Properties properties) {
        this.language = language;
        Locale locale = Locale.forLanguageTag(properties.getProperty("locale"));
        properties.stringPropertyNames()
                .forEach(key -> wordings.put(key, Wording.of(new MessageFormat(properties.getProperty(key), locale))));
        numbers = NumberFormat.getIntegerInstance(locale);
        months = DateTimeFormatter.ofPattern(text("date.month"), locale);
        days = DateTimeFormatter.ofPattern(text("date.day"), locale);
        moments = DateTimeFormatter.ofPattern(text("date.day") + ", HH:mm", locale).withZone(GERMANY);
    }

    /// The texts of a language.
    public static Texts in(Language language) {
        return Objects.requireNonNull(SHIPPED.get(language));
    }

    private static Properties read(String file) {
        try (InputStream stream = Texts.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("Not shipped: " + file);
            }
            Properties properties = new Properties();
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the shipped file " + file, e);
        }
    }

    /// The language they are in, after BCP 47.
    public String tag() {
        return language.tag();
    }

    /// The language of documents and vocabularies, for marking up what is quoted from them; null where all is in that language.
    public @Nullable String quoted() {
        return language == Language.GERMAN ? null : Language.GERMAN.tag();
    }

    /// The text of that key with the values put in: words as they are, numbers as the language writes them.
    ///
    /// @throws IllegalStateException when there is no such key
    public String text(String key, Object... values) {
        Wording wording = wordings.get(key);
        if (wording == null) {
            throw new IllegalStateException("No text " + key);
        }
        if (values.length == 1 && values[0] instanceof Integer count && count >= 0 && count < UNGROUPED) {
            return wording.counting(count);
        }
        return wording.with(wording.chooses() ? values : written(values));
    }

    /// The values as they are put in: where nothing is chosen by a number, it is only to be written.
    private Object[] written(Object... values) {
        Object[] written = new Object[values.length];
        for (int i = 0; i < values.length; i++) {
            written[i] = values[i] instanceof Integer || values[i] instanceof Long
                    ? number(((Number) values[i]).longValue())
                    : values[i];
        }
        return written;
    }

    /// The text of a key that need not exist, such as the name of a file type.
    public Optional<String> find(String key) {
        return Optional.ofNullable(wordings.get(key)).map(Wording::with);
    }

    /// A number as the language writes it.
    public String number(long number) {
        return number >= 0 && number < UNGROUPED ? Long.toString(number)
                : ((NumberFormat) numbers.clone()).format(number);
    }

    /// A date as the language writes it, no more precise than it is known: "21. Mai 2014", "Mai 2014", "2014".
    ///
    /// @param iso ISO 8601 at the precision known
    public String date(String iso) {
        return DocumentDate.parse(iso).map(this::date).orElse(iso);
    }

    /// A moment as the language writes it, by the clocks of Germany: "29. November 2026, 18:05".
    public String moment(Instant moment) {
        return moments.format(moment);
    }

    /// All keys.
    public Set<String> keys() {
        return wordings.keySet();
    }

    private String date(DocumentDate date) {
        if (date.month() == null) {
            return Integer.toString(date.year());
        }
        return date.day() == null
                ? months.format(LocalDate.of(date.year(), date.month(), 1))
                : days.format(LocalDate.of(date.year(), date.month(), date.day()));
    }

    /// A text, read once: pages hold hundreds of them.
    ///
    /// @param pattern used by one thread at a time, for it serves no more
    /// @param chooses whether a number among the values chooses what is said
    /// @param ready the whole text where no values are to be put in; null where some are
    /// @param counts the text by the one small number put in: a page says the same of many values of a facet
    private record Wording(MessageFormat pattern, boolean chooses, @Nullable String ready,
            Map<Integer, String> counts) {

        static Wording of(MessageFormat pattern) {
            Format[] formats = pattern.getFormats();
            return new Wording(pattern, Arrays.stream(formats).anyMatch(ChoiceFormat.class::isInstance),
                    formats.length == 0 ? pattern.format(null) : null, new ConcurrentHashMap<>());
        }

        /// @param count below [#UNGROUPED]
        String counting(int count) {
            return counts.computeIfAbsent(count, this::with);
        }

        String with(Object... values) {
            if (ready != null) {
                return ready;
            }
            synchronized (pattern) {
                return pattern.format(values);
            }
        }
    }
}
