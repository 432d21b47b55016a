package de.erfahrungsschatz.corpus.yaml;

import java.util.regex.Pattern;

/// Writes a text as a value of YAML on one line.
public final class YamlScalar {

    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} ._()/–-]*");
    private static final Pattern NO_TEXT = Pattern.compile("null|true|false|yes|no|on|off|.*\\s",
            Pattern.CASE_INSENSITIVE);

    private YamlScalar() {}

    /// The text, between quotation marks where it could be mistaken for something else; what breaks lines becomes a space.
    public static String of(String text) {
        if (PLAIN.matcher(text).matches() && !NO_TEXT.matcher(text).matches()) {
            return text;
        }
        String spaced = text.replaceAll("[\\s\\p{Cntrl}]+", " ");
        return "\"" + spaced.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
