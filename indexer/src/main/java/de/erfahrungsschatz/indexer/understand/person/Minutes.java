package de.erfahrungsschatz.indexer.understand.person;

import de.erfahrungsschatz.indexer.understand.fact.Evidence;
import de.erfahrungsschatz.indexer.understand.segment.Outline;
import java.util.regex.Pattern;

/// Tells whether a document is one of a sitting, so that its sentences say who was there.
final class Minutes {

    private static final Pattern MINUTES = Pattern
            .compile(
                    "(?i)protokoll|niederschrift|sitzung|vermerk|besprechung|mitschrift|verhandlungsschrift|jour ?fixe"
                            + "|notizen (?:vom|von|zum|zur)\\b|zusammenkunft|\\d\\. beratung");
    private static final Pattern RECORD = Pattern.compile(
            "(?i)(?:protokoll|niederschrift|mitschrift|jour ?fixe)(?!\\p{L}|\\s?:)|protokoll (?:der|des|zu)");
    private static final Pattern RECORDS = Pattern.compile("(?i)protokolle|niederschriften");
    private static final int HEADER_LINES = 5;

    private Minutes() {}

    /// Whether its title, its items or, where it is nothing else, its file or the lines above its body say so.
    ///
    /// @param event whether it tells of an event at which people spoke
    static boolean is(Evidence evidence, String title, boolean event) {
        boolean other = event || evidence.slides() || evidence.mail() || evidence.part().interview();
        return MINUTES.matcher(title).find() || Outline.namesAgendaItems(evidence.part().blocks())
                || (!other && isRecord(evidence));
    }

    /// Whether the name of the file or a line above the body calls the text minutes.
    private static boolean isRecord(Evidence evidence) {
        return RECORD.matcher(evidence.path().fileName()).find()
                || evidence.path().folders().stream().anyMatch(folder -> RECORDS.matcher(folder).find())
                || evidence.headerLines().stream().limit(HEADER_LINES).anyMatch(line -> RECORD.matcher(line).find());
    }
}
