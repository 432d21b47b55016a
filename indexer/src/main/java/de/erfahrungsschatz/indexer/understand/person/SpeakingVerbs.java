package de.erfahrungsschatz.indexer.understand.person;

import de.erfahrungsschatz.indexer.understand.text.WordSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Tells from what stands behind a name in minutes whether that person has the floor, and so is there: "Frau X fragt
/// …". The verbs are those of the list `speaking-verbs.txt`.
final class SpeakingVerbs {

    private static final WordSet VERBS = WordSet.shipped(SpeakingVerbs.class, "speaking-verbs.txt");
    private static final Pattern VERB = Pattern
            .compile("^(?:\\s\\([^()]{1,60}\\))?(?:,\\s[^,.;:]{2,60},)?\\s(?<verb>\\p{Ll}+)(?!\\p{L})");
    private static final Pattern FROM_AFAR = Pattern.compile(
            "^[^.;]{0,120}\\b(?:schriftlich|telefonisch|brieflich|vorab|im Vorfeld|per (?:E-)?Mail|ausrichten|in Abwesenheit)\\b");

    private SpeakingVerbs() {}

    /// Whether the person has the floor.
    ///
    /// @param after what stands behind the name
    static boolean follow(String after) {
        Matcher verb = VERB.matcher(after);
        return verb.find() && VERBS.words().contains(verb.group("verb")) && !FROM_AFAR.matcher(after).find();
    }
}
