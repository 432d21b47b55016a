package de.erfahrungsschatz.indexer.understand.segment;

import de.erfahrungsschatz.indexer.extract.Block;
import java.util.List;
import java.util.regex.Pattern;

/// Tells whether a text reports on an event at which people spoke: "Dokumentation des Kongresses am …". It is one document,
/// whoever is introduced in it or asked on a podium.
public final class ReportedEvent {

    private static final Pattern EVENT = Pattern
            .compile("(?i)\\p{L}*(?:kongress|tagung|konferenz|fachtag|symposium|forum|messe|programm"
                    + "|summit|gipfel|werkstattgespräch|fachgespräch|barcamp|veranstaltung)\\p{L}*");
    private static final Pattern REPORT = Pattern
            .compile(
                    "^(?:(?:Kurz|Tagungs)?[Bb]ericht|Dokumentation|Nachlese|Rückblick|Nachbericht)\\b.{0,30}\\b(?:über|zu[mr]?|von"
                            + "|vom|der|des|auf)\\b",
                    Pattern.UNICODE_CHARACTER_CLASS);
    private static final int BLOCKS_OF_HEAD = 6;

    private ReportedEvent() {}

    /// Whether words name an event at which people speak.
    public static boolean names(String title) {
        return EVENT.matcher(title).find();
    }

    /// Whether one of the first lines says that the text reports on such an event.
    public static boolean isIn(List<Block> blocks) {
        return blocks.stream().limit(BLOCKS_OF_HEAD)
                .anyMatch(block -> REPORT.matcher(block.text()).find() && names(block.text()));
    }
}
