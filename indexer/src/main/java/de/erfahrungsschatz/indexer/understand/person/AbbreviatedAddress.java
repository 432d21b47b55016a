package de.erfahrungsschatz.indexer.understand.person;

import de.erfahrungsschatz.indexer.extract.Block;
import java.util.List;
import java.util.regex.Pattern;

/// "H. Kratz" is Herr Kratz where the text also speaks of "Fr. Ney", and somebody with an initial elsewhere.
final class AbbreviatedAddress {

    private static final Pattern WOMAN = Pattern.compile("(?<![\\p{L}.])Fr\\. (?=\\p{Lu})");
    private static final Pattern MAN = Pattern.compile("(?<![\\p{L}.])H\\. (?=\\p{Lu})");
    private static final String USUAL = "Hr. ";
    private static final String WRITTEN = "H. ";

    private final boolean used;

    /// @param blocks of the document
    AbbreviatedAddress(List<Block> blocks) {
        this.used = blocks.stream()
                .anyMatch(block -> block.text().contains("Fr. ") && WOMAN.matcher(block.text()).find())
                && blocks.stream()
                        .anyMatch(block -> block.text().contains(WRITTEN) && MAN.matcher(block.text()).find());
    }

    /// The blocks with the usual abbreviation in its place.
    List<Block> usual(List<Block> blocks) {
        return used ? blocks.stream().map(block -> new Block(block.kind(), block.level(),
                MAN.matcher(block.text()).replaceAll(USUAL), block.page(), block.bold())).toList() : blocks;
    }

    /// The same sighting with its quote as the text has it.
    Sighting asWritten(Sighting sighting) {
        String quote = sighting.provenance().quote();
        return !used || quote == null ? sighting : sighting.quoting(quote.replace(USUAL, WRITTEN));
    }
}
