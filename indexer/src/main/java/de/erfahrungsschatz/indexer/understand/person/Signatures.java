package de.erfahrungsschatz.indexer.understand.person;

import de.erfahrungsschatz.corpus.document.Person.Attendance;
import de.erfahrungsschatz.corpus.document.Person.Role;
import de.erfahrungsschatz.indexer.extract.Block;
import de.erfahrungsschatz.indexer.understand.name.PersonName;
import de.erfahrungsschatz.indexer.understand.name.RoleLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads the signatures below minutes that stand side by side, with what those people were at the sitting in the row
/// below: `gez. Amsel | gez. Probst`, then `Vorsitz | Schriftführung`.
final class Signatures {

    private static final Pattern CELL = Pattern.compile("\\s*\\|\\s*");
    private static final Pattern SIGNED = Pattern.compile("^(?:[Gg]ez\\.|[Gg]ezeichnet:?)\\s*");
    private static final Pattern BRACKETS = Pattern.compile("^\\((.*)\\)$");
    private static final Pattern WRITES = Pattern.compile("Schriftführ|Protokoll|Niederschrift");

    private Signatures() {}

    /// Those who signed, each of whom was there; empty where the document has no such rows.
    static List<Sighting> people(List<Block> blocks) {
        List<Sighting> people = new ArrayList<>();
        for (int i = 1; i < blocks.size(); i++) {
            if (isRow(blocks.get(i - 1)) && isRow(blocks.get(i))) {
                people.addAll(signed(blocks.get(i - 1).text(), blocks.get(i).text()));
            }
        }
        return people;
    }

    private static boolean isRow(Block block) {
        return block.kind() == Block.Kind.TABLE_ROW;
    }

    private static List<Sighting> signed(String names, String offices) {
        List<String> who = List.of(CELL.split(names, -1));
        List<String> what = CELL.splitAsStream(offices).map(cell -> BRACKETS.matcher(cell).replaceFirst("$1")).toList();
        if (who.size() != what.size() || !what.stream().allMatch(Officers::isOffice)) {
            return List.of();
        }
        List<Sighting> people = new ArrayList<>();
        for (int i = 0; i < who.size(); i++) {
            String office = what.get(i);
            Role role = WRITES.matcher(office).find() ? Role.AUTHOR : Role.ATTENDEE;
            Optional<PersonName> name = PersonName.parse(SIGNED.matcher(who.get(i)).replaceFirst(""));
            name.ifPresent(one -> people.add(Sighting.of(one, role, new RoleLine(office, null, null, null),
                    "person.signature", names).attending(Attendance.PRESENT)));
        }
        return people;
    }
}
