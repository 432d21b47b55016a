package de.erfahrungsschatz.indexer.understand.person;

import de.erfahrungsschatz.corpus.document.Person.Attendance;
import de.erfahrungsschatz.corpus.document.Person.Role;
import de.erfahrungsschatz.indexer.extract.Block;
import de.erfahrungsschatz.indexer.understand.name.PersonName;
import de.erfahrungsschatz.indexer.understand.name.RoleLine;
import de.erfahrungsschatz.indexer.understand.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads who speaks from the labels of turns: `HABICHT:`, `[00:02:10] PROF. ROSE:`, `Jule:`, `van de Loo:`. What
/// stands in a label is a person only where the text names one so elsewhere, by the whole name, the surname, or the
/// given name of a single person.
final class TurnNames {

    private static final Pattern LABEL = Pattern.compile("^(?:\\[?\\d{1,2}(?::\\d{2}){1,2}\\]?\\s+)?(?:[AF]:\\s)?"
            + "(?:(?:HERR|FRAU|DR\\.|PROF\\.|Herr|Frau|Dr\\.|Prof\\.)\\s)*(?<who>\\p{L}[\\p{L}'’.-]*(?: \\p{L}[\\p{L}'’.-]*){0,3})"
            + "(?:\\s\\([^()]{1,60}\\)|,\\s\\p{Lu}[^,.:;]{1,40})?:\\s+(?=\\S)");
    private static final int FEWEST_TURNS = 2;
    private static final int FEWEST_WORDS = 3;

    private TurnNames() {}

    /// The people who speak, once for each of their turns; empty where the text has no such turns.
    ///
    /// @param known whoever is named in the document
    /// @param role as what whoever speaks is named
    /// @param minutes whether whoever speaks was at a sitting
    static List<Sighting> people(List<Block> blocks, KnownNames known, Role role, boolean minutes) {
        List<Sighting> people = new ArrayList<>();
        for (Block block : blocks) {
            if (block.kind() == Block.Kind.PARAGRAPH) {
                speaker(block.text(), known).ifPresent(name -> people
                        .add(Sighting.of(name, role, RoleLine.NONE, "person.speaks", block.text())
                                .attending(minutes ? Attendance.PRESENT : null)));
            }
        }
        return people.size() < FEWEST_TURNS ? List.of() : people;
    }

    private static Optional<PersonName> speaker(String text, KnownNames known) {
        Matcher label = LABEL.matcher(text);
        return label.find() && Words.count(text.substring(label.end())) >= FEWEST_WORDS
                ? known.called(label.group("who"))
                : Optional.empty();
    }
}
