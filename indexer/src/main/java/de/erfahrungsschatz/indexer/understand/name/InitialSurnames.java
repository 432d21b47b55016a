package de.erfahrungsschatz.indexer.understand.name;

import de.erfahrungsschatz.indexer.understand.name.NamesInText.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds people of whose surname a text gives the first letter only, as where children and young people have their say: "Ina P. fragt".
final class InitialSurnames {

    private static final Pattern NAMED = Pattern
            .compile("(?<![\\p{L}.-])(?<given>" + NameGrammar.WHOLE_PART + ")\\s(?<initial>\\p{Lu}\\.)"
                    + "(?!\\s?\\p{Lu}|\\p{L}|-|\\s(?:von|van|zu|de|der|und [A-Z]\\.)\\s)");

    private InitialSurnames() {}

    /// The people, in order. Behind a month, or where another name goes on, such a letter is something else.
    static List<Mention> find(String text) {
        List<Mention> mentions = new ArrayList<>();
        if (text.indexOf('.') < 0) {
            return mentions;
        }
        Matcher named = NAMED.matcher(text);
        while (named.find()) {
            String given = named.group("given");
            if (NamesInText.isGivenName(given) && NameParts.isOnlyName(given)) {
                mentions.add(new Mention(named.start(), named.end(),
                        new PersonName("", given, named.group("initial")), null));
            }
        }
        return mentions;
    }
}
