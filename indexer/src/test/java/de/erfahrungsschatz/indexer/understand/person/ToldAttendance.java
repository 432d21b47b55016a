package de.erfahrungsschatz.indexer.understand.person;

import de.erfahrungsschatz.corpus.document.DocumentDate;
import de.erfahrungsschatz.indexer.extract.Block;
import de.erfahrungsschatz.indexer.understand.SampleText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What minutes tell of those who were at a sitting or were not: "Ina Probst PRESENT".
final class ToldAttendance {

    private ToldAttendance() {}

    static List<String> read(String text) {
        return read(text, null);
    }

    /// @param sitting when people met; null when nobody knows
    static List<String> read(String text, @Nullable DocumentDate sitting) {
        List<Block> blocks = SampleText.blocks(text);
        return AttendanceRule.people(blocks, blocks.size(), true, sitting).stream()
                .filter(person -> person.attendance() != null)
                .map(ToldAttendance::of).toList();
    }

    static String of(Sighting person) {
        return person.name().written() + " " + person.attendance();
    }
}
