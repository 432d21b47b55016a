package de.erfahrungsschatz.indexer.understand.fact;

import de.erfahrungsschatz.indexer.extract.Block;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Finds what a paper says that it is about, in a field of its head: behind "Betreff:" or "für die Maßnahme:".
final class SubjectLines {

    private static final int BLOCKS_OF_HEAD = 15;
    private static final Pattern FIELD = Pattern.compile(
            "(?:(?:^|\\| )(?:Betreff|Betr\\.|Betrifft|Gegenstand|Projekttitel)"
                    + "|[Ff]ür (?:die Maßnahme|das Projekt|das Vorhaben|die Veranstaltung)) ?(?::|\\|) ?(?<subject>\\S.*)$",
            Pattern.MULTILINE);

    private SubjectLines() {}

    /// The subjects that stand in the first ones of the blocks; empty when there are none.
    static List<SubjectLine> of(List<Block> blocks) {
        return blocks.stream().limit(BLOCKS_OF_HEAD).flatMap(block -> subjects(block.text())).toList();
    }

    private static Stream<SubjectLine> subjects(String text) {
        Matcher field = FIELD.matcher(text);
        return field.results().map(found -> new SubjectLine(text, found.start("subject"), found.end("subject")));
    }

    /// A subject among the words around it.
    ///
    /// @param text what it stands in
    /// @param start where it begins there, in UTF-16 units
    /// @param end where it ends, exclusive
    record SubjectLine(String text, int start, int end) {}
}
