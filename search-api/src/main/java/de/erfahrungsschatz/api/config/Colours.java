package de.erfahrungsschatz.api.config;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The colours of the frame, each such as `#0e3f4d`. White stands on both of them, so both must be dark enough.
///
/// @param band of the head of every page; null for the shipped one
/// @param accent of links and marks by day; null for the shipped one
public record Colours(@Nullable String band, @Nullable String accent) {

    /// Those of the shipped style sheet.
    public static final Colours SHIPPED = new Colours(null, null);

    private static final Pattern HEX = Pattern.compile("#[0-9A-Fa-f]{6}");
    /// What WCAG 2.2 asks of text of usual size (success criterion 1.4.3), and a little for paper that is not quite white.
    private static final double LEAST_CONTRAST = 4.8;

    /// A colour on which white can be read; empty for any other text.
    public static Optional<String> parse(String text) {
        return Optional.of(text).filter(HEX.asMatchPredicate())
                .filter(colour -> contrastToWhite(colour) >= LEAST_CONTRAST);
    }

    /// The rules that put these colours in the places of the shipped ones; "" for the shipped ones.
    public String css() {
        String everywhere = band == null ? "" : ":root{--band:" + band + "}";
        String byDay = accent == null ? "" : "@media (prefers-color-scheme:light){:root{--accent:" + accent + "}}";
        return everywhere + byDay;
    }

    /// The contrast ratio of WCAG 2.2, from 1 to 21.
    private static double contrastToWhite(String colour) {
        double luminance = 0.2126 * linear(colour, 1) + 0.7152 * linear(colour, 3) + 0.0722 * linear(colour, 5);
        return 1.05 / (luminance + 0.05);
    }

    private static double linear(String colour, int at) {
        double share = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
