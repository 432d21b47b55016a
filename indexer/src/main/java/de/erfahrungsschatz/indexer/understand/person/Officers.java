package de.erfahrungsschatz.indexer.understand.person;

import de.erfahrungsschatz.corpus.document.Person;
import de.erfahrungsschatz.corpus.document.Person.Attendance;
import de.erfahrungsschatz.indexer.understand.name.RoleLine;
import de.erfahrungsschatz.indexer.understand.text.Sentences;
import de.erfahrungsschatz.indexer.understand.text.Words;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the lines of minutes that say who leads or writes: "Sitzungsleitung: …", "Protokoll: …". Whoever does was
/// there.
final class Officers {

    private static final Pattern OFFICER = Pattern
            .compile(
                    "^(?<what>(?:Sitzungs|Gesprächs|Versammlungs)?(?:Vorsitz(?:ende[rn]?)?|[Ll]eitung|[Ll]eiter(?:in)?)"
                            + "|Moderation|Schriftführ(?:er|erin|ung)|Prot\\.|Protokoll(?:führ(?:er|erin|ung)|ant|antin)?|Niederschrift"
                            + "|Stellvertretung|Stellv\\. Vorsitz\\w*|Einlad\\w+|Gastgeber(?:in)?)\\s?:\\s*(?=\\S)");
    private static final Pattern WRITES = Pattern.compile("Schrift|Prot|Niederschrift");
    private static final Pattern LEADS = Pattern.compile("^(?!Versammlung).*[Ll]eit(?:ung|er)|Moderation");
    private static final Pattern SPEECH = Pattern.compile("[!?]|\\p{Ll}{4,}\\.(?:\\s|$)");
    private static final Pattern FULL_STOP = Pattern.compile("\\.$");
    private static final int MOST_WORDS = 14;

    private Officers() {}

    /// Whether a label is the name of such an office.
    static boolean isOffice(String label) {
        return OFFICER.matcher(label + ": x").find();
    }

    /// Those whom the first sentence of a line names; empty when it is no such line, or holds more than that.
    static List<Sighting> read(String text) {
        if (!OFFICER.matcher(text.stripLeading()).lookingAt()) {
            return List.of();
        }
        String first = Sentences.of(text).stream().findFirst().orElse("");
        String line = first.length() < text.strip().length() ? FULL_STOP.matcher(first).replaceFirst("") : text;
        Matcher officer = OFFICER.matcher(line);
        if (!officer.lookingAt() || Words.count(line.substring(officer.end())) > MOST_WORDS
                || SPEECH.matcher(line).find()) {
            return List.of();
        }
        String what = officer.group("what");
        boolean writes = WRITES.matcher(what).find();
        return PeopleLine.read(line.substring(officer.end()), Attendance.PRESENT, new RoleLine(what, null, null, null))
                .stream().map(person -> writes ? person.as(Person.Role.AUTHOR, "person.minutes-by")
                        : LEADS.matcher(what).find() ? person.as(Person.Role.RESPONSIBLE, "person.leads") : person)
                .toList();
    }
}
