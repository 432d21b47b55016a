package de.erfahrungsschatz.indexer.understand.person;

import de.erfahrungsschatz.corpus.document.Person;
import de.erfahrungsschatz.corpus.document.Person.Attendance;
import de.erfahrungsschatz.indexer.extract.Block;
import de.erfahrungsschatz.indexer.understand.name.PersonName;
import de.erfahrungsschatz.indexer.understand.name.RoleLine;
import de.erfahrungsschatz.indexer.understand.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Reads who speaks from labels in capitals, `HABICHT:`, `[00:02:10] PROF. ROSE:`, `JULE:`. A word in capitals is a person only
/// where the text names one so elsewhere, by the surname or by the given name of a single person.
final class CapitalLabels {

    private static final Pattern LABEL = Pattern.compile("^(?:\\[?\\d{1,2}(?::\\d{2}){1,2}\\]?\\s+)?"
            + "(?:(?:HERR|FRAU|DR\\.|PROF\\.|Herr|Frau|Dr\\.|Prof\\.)\\s)*(?<who>\\p{Lu}{2}[\\p{Lu}'’-]*):\\s+\\S");

    private CapitalLabels() {}

    /// The people who speak, once for each of their turns.
    ///
    /// @param known whoever is named in the document
    /// @param role as what whoever speaks is named
    /// @param minutes whether whoever speaks was at a sitting
    static List<Sighting> people(List<Block> blocks, List<Sighting> known, Person.Role role,
            boolean minutes) {
        Map<String, List<PersonName>> named = known.stream().map(Sighting::name).filter(name -> name.given() != null)
                .distinct().collect(Collectors.groupingBy(name -> Words.fold(name.surname())));
        Map<String, List<PersonName>> called = known.stream().map(Sighting::name).filter(name -> name.given() != null)
                .distinct().collect(Collectors.groupingBy(name -> Words.fold(String.valueOf(name.given()))));
        List<Sighting> people = new ArrayList<>();
        for (Block block : blocks) {
            Matcher label = LABEL.matcher(block.text());
            if (label.find()) {
                String who = Words.fold(label.group("who"));
                List<PersonName> names = named.getOrDefault(who, called.getOrDefault(who, List.of()));
                if (names.stream().map(name -> name.given() + name.surname()).distinct().count() == 1) {
                    people.add(Sighting.of(names.getFirst(), role, RoleLine.NONE, "person.speaks", block.text())
                            .attending(minutes ? Attendance.PRESENT : null));
                }
            }
        }
        return people;
    }
}
