package de.erfahrungsschatz.indexer.understand.name;

import de.erfahrungsschatz.indexer.understand.name.NamesInText.Mention;
import de.erfahrungsschatz.indexer.understand.text.AnchoredPattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds the bare surnames of people whom a text calls by one word together: "die Stadträte Amsel, Probst und Dr.
/// Stern", "die Herren …".
final class NamesTogether {

    static final AnchoredPattern CALLED = AnchoredPattern.of("(?<![\\p{L}-])(?:Herren|Damen|Frauen|Eheleute"
            + "|\\p{Lu}\\p{Ll}*(?:r[äa]te|rätinnen|räten|verordneten?|mitglieder|herren|frauen|meister|vertreter(?:innen)?|kollegen"
            + "|kolleginnen|leiter(?:innen)?|vorsteher(?:innen)?|sprecher(?:innen)?)|Kolleg(?:en|innen)|Beigeordneten|Moderator(?:en|innen)"
            + "|(?:MGR|GR|StR)e)\\s(?=\\p{Lu})",
            "Herren", "Damen", "Frauen", "Eheleute", "räte", "rate", "rätinnen", "verordnete", "mitglieder", "herren",
            "frauen", "meister", "vertreter", "kollegen", "kolleginnen", "leiter", "vorsteher", "sprecher", "Kollegen",
            "Kolleginnen", "Beigeordneten", "Moderator", "GRe", "StRe");
    private static final Pattern ONE = Pattern
            .compile("(?:(?:Herrn?|Frau|Hr\\.|Fr\\.)\\s)?(?<name>(?:" + NameGrammar.TITLE + ")*"
                    + "(?:" + NameGrammar.PARTICLE + "\\s){0,2}" + NameGrammar.PART
                    + ")(?<next>,\\s(?=\\p{Lu})|\\s(?:und|sowie)\\s(?=\\p{Lu})|,\\ssowie\\s(?=\\p{Lu}))?");

    private NamesTogether() {}

    /// The people, in order; two at least, or none.
    static List<Mention> find(String text) {
        return CALLED.in(text).stream().flatMap(Matcher::results).map(called -> from(text, called.end()))
                .filter(together -> together.size() > 1).flatMap(List::stream).toList();
    }

    private static List<Mention> from(String text, int start) {
        List<Mention> mentions = new ArrayList<>();
        Matcher one = ONE.matcher(text);
        int at = start;
        boolean more = true;
        while (more && one.region(at, text.length()).lookingAt()) {
            Optional<PersonName> name = PersonName.parse(one.group("name"))
                    .filter(known -> NameParts.mayBeSurname(known.surname()));
            if (name.isEmpty()) {
                break;
            }
            mentions.add(new Mention(one.start(), one.end("name"), name.get(), null));
            more = one.group("next") != null;
            at = one.end();
        }
        // Behind the last one a given name would have another name follow.
        boolean cut = !mentions.isEmpty() && text.startsWith(" ", mentions.getLast().end())
                && mentions.getLast().end() + 1 < text.length()
                && Character.isUpperCase(text.charAt(mentions.getLast().end() + 1));
        return cut ? mentions.subList(0, mentions.size() - 1) : mentions;
    }
}
