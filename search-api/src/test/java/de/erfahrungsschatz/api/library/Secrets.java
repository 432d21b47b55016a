package de.erfahrungsschatz.api.library;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.parser.Parser;

/// What must not be read in an answer, however it is written there: with marks in it, encoded for an address, for HTML or for JSON, in
/// capitals, or with any strokes between digits.
///
/// @param words in small letters
/// @param numbers digits alone; as many that no other figure is one by chance
public record Secrets(Set<String> words, Set<String> numbers) {

    private static final Pattern BROKEN_ESCAPE = Pattern.compile("%(?![0-9A-Fa-f]{2})");
    private static final Pattern JSON_ESCAPE = Pattern.compile("\\\\u([0-9A-Fa-f]{4})");
    private static final Pattern TAG = Pattern.compile("<[^<>]*>");
    private static final Pattern BETWEEN_DIGITS = Pattern
            .compile("(?<=\\d)(?:[\\s\\u00A0\\u2009\\u202F./()\\u2010-\\u2015-]|\\\\[nt])+(?=\\d)");

    public Secrets {
        words = words.stream().map(word -> word.toLowerCase(Locale.ROOT)).collect(Collectors.toUnmodifiableSet());
        numbers = Set.copyOf(numbers);
    }

    /// Those that can be read in a text.
    public Set<String> in(String text) {
        Set<String> found = new TreeSet<>();
        for (String reading : readings(text)) {
            words.stream().filter(reading::contains).forEach(found::add);
            String joined = BETWEEN_DIGITS.matcher(reading).replaceAll("");
            numbers.stream().filter(joined::contains).forEach(found::add);
        }
        return found;
    }

    /// The same without some, as for an answer to somebody who has named them.
    public Secrets without(Collection<String> known) {
        return new Secrets(rest(words, known), rest(numbers, known));
    }

    private static Set<String> rest(Set<String> all, Collection<String> known) {
        return all.stream().filter(one -> !known.contains(one)).collect(Collectors.toSet());
    }

    /// The text as it is, and as whoever gets it may read it: what stands in marks may be the address of a link, or in the way.
    private static List<String> readings(String text) {
        String decoded = Parser.unescapeEntities(address(json(text)), false);
        return Stream.of(text, decoded, TAG.matcher(decoded).replaceAll(""))
                .map(reading -> reading.toLowerCase(Locale.ROOT)).distinct().toList();
    }

    private static String json(String text) {
        return JSON_ESCAPE.matcher(text)
                .replaceAll(escape -> Matcher.quoteReplacement(
                        Character.toString(Integer.parseInt(escape.group(1), 16))));
    }

    private static String address(String text) {
        return URLDecoder.decode(BROKEN_ESCAPE.matcher(text).replaceAll("%25").replace("+", "%2B"),
                StandardCharsets.UTF_8);
    }
}
