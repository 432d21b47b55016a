package de.erfahrungsschatz.corpus.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A name as it can stand in ids and addresses: lower-case ASCII letters, digits and single inner hyphens.
public final class Slug {

    private static final Map<String, String> WRITTEN_OUT = Map.of("ä", "ae", "ö", "oe", "ü", "ue", "ß", "ss", "æ", "ae",
            "œ", "oe", "ø", "o", "ł", "l");
    private static final Pattern SPECIAL = Pattern.compile(String.join("|", WRITTEN_OUT.keySet()));
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");
    private static final Pattern OUTER_HYPHENS = Pattern.compile("^-|-$");

    private Slug() {}

    /// The slug of a name: `Köln-Süd (Hafen)` gives `koeln-sued-hafen`. Empty when the name holds no Latin letter or digit.
    public static String of(String name) {
        String lower = Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.GERMAN);
        String german = SPECIAL.matcher(lower).replaceAll(match -> WRITTEN_OUT.getOrDefault(match.group(), ""));
        Matcher accents = ACCENTS.matcher(Normalizer.normalize(german, Normalizer.Form.NFD));
        String hyphenated = OTHERS.matcher(accents.replaceAll("")).replaceAll("-");
        return OUTER_HYPHENS.matcher(hyphenated).replaceAll("");
    }
}
