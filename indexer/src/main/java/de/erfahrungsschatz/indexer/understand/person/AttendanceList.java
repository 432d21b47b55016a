package de.erfahrungsschatz.indexer.understand.person;

import de.erfahrungsschatz.corpus.document.Person;
import de.erfahrungsschatz.indexer.extract.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads who was present from minutes: items under "Anwesend", names in one line behind it, or a table with a column of
/// names. Whoever is excused is not present, and what is no plain name is passed over.
final class AttendanceList {

    private static final int MOST_BLOCKS = 60;
    private static final int BLOCKS_BEFORE = 40;
    private static final Pattern PRESENT = Pattern.compile(
            "^(?:[^:\\n]{0,40}\\b)?(?:Anwesende?r?|Anwesenheit|Teilnehmer"
                    + "|Teilnehmerinnen|Teilnehmende|Teilnahme|Zugeschaltet)\\b[^:\\n]{0,40}(?::\\s*|$|\\n)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern ABSENT = Pattern
            .compile("^(?:Nicht|Entschuldigt|Unentschuldigt|Abwesend|Fehlend|Verhindert"
                    + "|Tagesordnung|TOP\\b|Verteiler|Vertretung)", Pattern.CASE_INSENSITIVE);
    private static final Pattern BETWEEN = Pattern.compile("[,;]\\s*(?![^(]*\\))");

    private final List<Person> people = new ArrayList<>();

    private AttendanceList() {}

    /// The people present, in order; empty when the blocks hold no such list.
    static List<Person> read(List<Block> blocks) {
        AttendanceList list = new AttendanceList();
        for (int i = 0; i < Math.min(BLOCKS_BEFORE, blocks.size()); i++) {
            List<Block> rest = blocks.subList(i, Math.min(blocks.size(), i + MOST_BLOCKS));
            if (blocks.get(i).kind() == Block.Kind.TABLE_ROW) {
                Optional<AttendanceTable> table = AttendanceTable.headed(blocks.get(i).text());
                if (table.isPresent()) {
                    return table.get().present(rest.subList(1, rest.size()));
                }
            }
            list.listed(rest);
        }
        return list.people.stream().distinct().toList();
    }

    private void listed(List<Block> rest) {
        String first = rest.getFirst().text();
        Matcher present = PRESENT.matcher(first);
        if (ABSENT.matcher(first).find() || !present.find()) {
            return;
        }
        List<String> lines = first.substring(present.end()).lines().toList();
        if (lines.size() == 1) {
            BETWEEN.splitAsStream(lines.getFirst()).forEach(this::add);
        } else {
            addUntilAbsent(lines);
        }
        boolean more = true;
        for (Block block : rest.subList(1, rest.size())) {
            more = more && block.kind() == Block.Kind.LIST_ITEM;
            if (more) {
                add(block.text());
            }
        }
    }

    private void addUntilAbsent(List<String> lines) {
        for (String line : lines) {
            if (ABSENT.matcher(line.strip()).find()) {
                return;
            }
            add(line);
        }
    }

    private void add(String item) {
        NamedPerson.parse(item).map(NamedPerson::attendee).ifPresent(people::add);
    }
}
