package de.erfahrungsschatz.indexer.understand.segment;

import de.erfahrungsschatz.corpus.document.Person;
import de.erfahrungsschatz.corpus.document.Provenance;
import de.erfahrungsschatz.indexer.understand.name.NameLine;
import de.erfahrungsschatz.indexer.understand.name.NamesInText;
import de.erfahrungsschatz.indexer.understand.name.RoleLine;
import de.erfahrungsschatz.indexer.understand.text.AnchoredPattern;
import de.erfahrungsschatz.indexer.understand.text.Quote;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The line of a transcript that says what its labels stand for: `I = Interviewerin (Name), B = Befragter (Name, Funktion)`.
public final class Legend {

    private static final AnchoredPattern ENTRY = AnchoredPattern.of(
            "(?U)(?:^|[,;(\\s])(?<label>\\p{Lu}\\w{0,3})\\s?[=:]\\s?"
                    + "(?:(?<asks>Interviewer(?:in)?|Fragende[rn]?|Moderator(?:in)?)"
                    + "|Befragte[rn]?(?: Person)?|Expert(?:e|in)|Interviewte[rn]?|Gesprächspartner(?:in)?|Interviewpartner(?:in)?)"
                    + "(?:\\s*(?:\\((?<who>[^()]+)\\)|:?\\s(?<bare>\\p{Lu}[^,;()]+))|(?=\\s*(?:$|[,;])))",
            "Interview", "Fragende", "Moderator", "Befragte", "Expert", "Gesprächspartner");

    /// A line of its own for each: `B1: Name`, `Wo. | Name, Funktion`.
    private static final Pattern LINE = Pattern.compile("^(?<label>(?:I|F|Int)\\.?|\\p{Lu}\\p{Ll}{0,2}(?:\\d"
            + "|\\.))\\s?[:=|]\\s(?<who>\\p{Lu}[^:;|?!]{3,120})$");
    private static final Pattern ASKS = Pattern.compile("(?:I|F|Int)\\d?\\.?");

    private Legend() {}

    /// What a line says of its labels, in order; empty when it is none of a transcript.
    public static List<Entry> read(String line) {
        List<Entry> entries = new ArrayList<>();
        ENTRY.in(line).ifPresent(entry -> {
            while (entry.find()) {
                entries.add(entry(entry));
            }
        });
        return entries.isEmpty() ? ofLine(line).stream().toList() : entries;
    }

    private static Entry entry(Matcher entry) {
        String who = entry.group("who") == null ? entry.group("bare") : entry.group("who");
        boolean asks = entry.group("asks") != null;
        return new Entry(entry.group("label"), asks,
                who == null ? Optional.empty() : person(who.strip(), asks, entry.group().strip()));
    }

    private static Optional<Entry> ofLine(String line) {
        Matcher entry = LINE.matcher(line);
        if (!entry.find()) {
            return Optional.empty();
        }
        String who = entry.group("who").strip();
        int comma = who.indexOf(',');
        String name = comma < 0 ? who : who.substring(0, comma);
        boolean named = NamesInText.find(name).stream()
                .anyMatch(mention -> mention.start() == 0 && mention.end() == name.length()
                        && mention.name().given() != null);
        String label = entry.group("label");
        boolean asks = ASKS.matcher(label).matches();
        return !named || (comma >= 0 && !RoleLine.isRole(who.substring(comma + 1).strip())) ? Optional.empty()
                : person(who, asks, line).map(person -> new Entry(label, asks, Optional.of(person)));
    }

    private static Optional<Person> person(String who, boolean asks, String quote) {
        int comma = who.indexOf(',');
        String name = comma < 0 ? who : who.substring(0, comma);
        if (NameLine.names(name).size() != 1) {
            return Optional.empty();
        }
        RoleLine role = comma < 0 ? RoleLine.NONE : RoleLine.ofListed(who.substring(comma + 1));
        return Optional.of(new Person(name, asks ? Person.Role.AUTHOR : Person.Role.INTERVIEWEE, role.function(),
                role.office(), role.organisation(), role.city(), null,
                Provenance.rule("person.legend", Quote.of(quote))));
    }

    /// What one label stands for.
    ///
    /// @param label as it stands before the turns
    /// @param asks whether it is the interviewer's
    /// @param person who speaks; empty when the line names nobody
    public record Entry(String label, boolean asks, Optional<Person> person) {}
}
