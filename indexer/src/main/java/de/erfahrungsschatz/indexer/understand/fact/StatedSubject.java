package de.erfahrungsschatz.indexer.understand.fact;

import de.erfahrungsschatz.indexer.extract.Block;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What a paper says that it is about, in a field of its head: behind "Betreff:" or "für die Maßnahme:".
///
/// @param block the number of the block that holds it
/// @param text the whole of the block
/// @param start where the subject begins in it, in UTF-16 units
/// @param end where it ends, exclusive
record StatedSubject(int block, String text, int start, int end) {

    private static final int BLOCKS_OF_HEAD = 25;
    private static final Pattern FIELD = Pattern.compile(
            "(?:(?:^|\\| )(?:Betreff|BETREFF|Betr\\.?|Betrifft|Subject|Gegenstand(?: der (?:Vorlage|Beratung))?|Beratungsgegenstand"
                    + "|Verhandlungsgegenstand|Projekttitel)"
                    + "|[Ff]ür (?:die Maßnahme|das Projekt|das Vorhaben|die Veranstaltung)) ?(?:[:|] ?)+(?<subject>\\S.*)$",
            Pattern.MULTILINE);

    /// The subjects that the first ones of some blocks state, in order; empty when they state none.
    static List<StatedSubject> in(List<Block> blocks) {
        return IntStream.range(0, Math.min(BLOCKS_OF_HEAD, blocks.size())).boxed()
                .flatMap(i -> in(i, blocks.get(i).text())).toList();
    }

    private static Stream<StatedSubject> in(int block, String text) {
        Matcher field = FIELD.matcher(text);
        return field.results()
                .map(found -> new StatedSubject(block, text, found.start("subject"), found.end("subject")));
    }

    /// The subject alone.
    String words() {
        return text.substring(start, end);
    }
}
