package de.erfahrungsschatz.indexer.understand.person;

import de.erfahrungsschatz.corpus.document.Person.Attendance;
import de.erfahrungsschatz.corpus.document.Person.Role;
import de.erfahrungsschatz.indexer.extract.Block;
import de.erfahrungsschatz.indexer.understand.name.PersonName;
import de.erfahrungsschatz.indexer.understand.name.RoleLine;
import de.erfahrungsschatz.indexer.understand.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Reads who speaks from the labels of turns: `HABICHT:`, `[00:02:10] PROF. ROSE:`, `Jule:`, `van de Loo:`. What stands in a label is a
/// person only where the text names one so elsewhere, by the whole name, the surname, or the given name of a single person.
final class TurnNames {

    private static final Pattern LABEL = Pattern.compile("^(?:\\[?\\d{1,2}(?::\\d{2}){1,2}\\]?\\s+)?(?:[AF]:\\s)?"
            + "(?:(?:HERR|FRAU|DR\\.|PROF\\.|Herr|Frau|Dr\\.|Prof\\.)\\s)*(?<who>\\p{L}[\\p{L}'’.-]*(?: \\p{L}[\\p{L}'’.-]*){0,3})"
            + "(?:\\s\\([^()]{1,60}\\)|,\\s\\p{Lu}[^,.:;]{1,40})?:\\s+(?=\\S)");
    private static final int FEWEST_TURNS = 2;
    private static final int FEWEST_WORDS = 3;

    private final Map<String, List<PersonName>> bySurname;
    private final Map<String, List<PersonName>> byGiven;
    private final Map<String, List<PersonName>> byWhole;

    private TurnNames(List<Sighting> known) {
        List<PersonName> names = known.stream().map(Sighting::name).distinct().toList();
        List<PersonName> full = names.stream().filter(name -> name.given() != null).toList();
        this.bySurname = (full.isEmpty() ? names : names).stream()
                .collect(Collectors.groupingBy(name -> Words.fold(name.surname())));
        this.byGiven = full.stream().collect(Collectors.groupingBy(name -> Words.fold(String.valueOf(name.given()))));
        this.byWhole = full.stream()
                .collect(Collectors.groupingBy(name -> Words.fold(name.given() + " " + name.surname())));
    }

    /// The people who speak, once for each of their turns; empty where the text has no such turns.
    ///
    /// @param known whoever is named in the document
    /// @param role as what whoever speaks is named
    /// @param minutes whether whoever speaks was at a sitting
    static List<Sighting> people(List<Block> blocks, List<Sighting> known, Role role, boolean minutes) {
        TurnNames names = new TurnNames(known);
        List<Sighting> people = new ArrayList<>();
        for (Block block : blocks) {
            if (block.kind() == Block.Kind.PARAGRAPH) {
                names.speaker(block.text()).ifPresent(name -> people
                        .add(Sighting.of(name, role, RoleLine.NONE, "person.speaks", block.text())
                                .attending(minutes ? Attendance.PRESENT : null)));
            }
        }
        return people.size() < FEWEST_TURNS ? List.of() : people;
    }

    private Optional<PersonName> speaker(String text) {
        Matcher label = LABEL.matcher(text);
        if (!label.find() || Words.count(text.substring(label.end())) < FEWEST_WORDS) {
            return Optional.empty();
        }
        String who = Words.fold(label.group("who"));
        List<PersonName> names = byWhole.getOrDefault(who, bySurname.getOrDefault(who, byGiven.getOrDefault(who, List.of())));
        List<PersonName> full = names.stream().filter(name -> name.given() != null).toList();
        long people = full.stream().map(name -> Words.fold(name.given() + " " + name.surname())).distinct().count();
        return people > 1 ? Optional.empty() : (full.isEmpty() ? names : full).stream().findFirst();
    }
}
