package de.erfahrungsschatz.corpus.withdrawal;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Letters that are not ASCII, as web pages and addresses write them: `&uuml;`, `&#252;`, `%C3%BC`.
final class EscapedLetters {

    /// One of them, as an expression.
    static final String PATTERN = "(?:&[A-Za-z](?:uml|zlig|acute|grave|circ|tilde|cedil|caron|ring|slash);"
            + "|&#(?:19[2-9]|2\\d\\d|3[0-7]\\d|776);|&#[xX](?:[c-fC-F][0-9a-fA-F]|0?1[0-7][0-9a-fA-F]|0?308);"
            + "|%[C-Dc-d][0-9a-fA-F]%[89ABab][0-9a-fA-F])";

    private static final Pattern ESCAPED = Pattern.compile(PATTERN);
    private static final Map<String, String> ACCENTS = Map.of("uml", "\u0308", "acute", "\u0301", "grave", "\u0300",
            "circ", "\u0302", "tilde", "\u0303", "cedil", "\u0327", "caron", "\u030C", "ring", "\u030A");

    private EscapedLetters() {}

    /// The text with letters in their place.
    static String read(String text) {
        return text.indexOf('&') < 0 && text.indexOf('%') < 0 ? text
                : ESCAPED.matcher(text).replaceAll(escaped -> Matcher.quoteReplacement(letter(escaped)));
    }

    private static String letter(MatchResult match) {
        String escaped = match.group();
        if (escaped.startsWith("%")) {
            return URLDecoder.decode(escaped, StandardCharsets.UTF_8);
        }
        String name = escaped.substring(1, escaped.length() - 1);
        return name.startsWith("#") ? Character.toString(number(name.substring(1))) : named(name);
    }

    private static int number(String digits) {
        boolean hexadecimal = digits.startsWith("x") || digits.startsWith("X");
        return hexadecimal ? Integer.parseInt(digits.substring(1), 16) : Integer.parseInt(digits);
    }

    private static String named(String name) {
        return switch (name) {
            case "szlig" -> "ß";
            case "oslash" -> "ø";
            case "Oslash" -> "Ø";
            default -> name.charAt(0) + ACCENTS.getOrDefault(name.substring(1), "");
        };
    }
}
