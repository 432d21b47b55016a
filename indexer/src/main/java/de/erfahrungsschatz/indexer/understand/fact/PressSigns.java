package de.erfahrungsschatz.indexer.understand.fact;

import de.erfahrungsschatz.indexer.extract.Block;
import de.erfahrungsschatz.indexer.understand.name.NamesInText;
import de.erfahrungsschatz.indexer.understand.text.AnchoredPattern;
import de.erfahrungsschatz.indexer.understand.text.Words;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// What tells that a text was printed in a newspaper, or sent to many, although it does not say so: the line on top of the page, who
/// wrote it, how to unsubscribe.
final class PressSigns {

    private static final int FIRST_BLOCKS = 7;
    private static final int LAST_BLOCKS = 6;
    private static final int MOST_WORDS_OF_LINE = 16;
    private static final int MOST_WORDS_OF_BYLINE = 9;
    private static final Pattern WEEKDAY = Pattern.compile(
            "(?U)\\b(?:Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonnabend|Sonntag)\\b");
    /// "Elbe-Bote · Lokales · Samstag, 6. Mai 2017 · Seite 13"; where parts of it stand in lines of their own each is less sure.
    private static final Pattern PAGE = Pattern.compile(
            "(?U)(?:^|[·|,–—()\\s])(?:Seite \\d{1,3}|S\\. \\d{1,3}|Lokal(?:es|teil|seite|ausgabe)|Wochenendbeilage|Beilage"
                    + "|Heft \\d|Ausgabe (?:Nr\\. )?\\d|Nr\\. \\d{1,3}"
                    + "|Aus der (?:Kreis)?[Ss]tadt|Feuilleton|Stadt und Land)(?=$|[·|,–—()\\s])");
    private static final AnchoredPattern BYLINE = AnchoredPattern.of(
            "^(?:Von|Text(?: und Fotos?)?:|Ein Bericht von|Reportage:|Eine Reportage von)\\s"
                    + "(?:(?:unsere[mr] \\p{L}+|\\p{L}*(?:redakteur|mitarbeiter)(?:in)?) )?\\p{Lu}",
            "Von ", "Text", "Bericht", "Reportage");
    private static final AnchoredPattern SENT = AnchoredPattern.of(
            "(?U)\\b(?:im|in Ihrem) Browser (?:öffnen|ansehen|anzeigen|lesen)"
                    + "|\\b(?:Newsletter|Rundbrief|Infobrief|Abo(?:nnement)?)\\b[^.?!]{0,60}"
                    + "\\b(?:abbestellen|abmelden|abonnieren|weiterleiten)|\\b(?:aus dem|vom) Verteiler (?:streichen|nehmen|abmelden)"
                    + "|\\bverschickt am\\b",
            "Browser", "Newsletter", "brief", "Abo", "Verteiler", "verschickt am");

    private PressSigns() {}

    /// The line that shows that a text stood in a newspaper or magazine; empty where none does.
    static Optional<String> article(Evidence evidence) {
        List<Block> first = first(evidence.part().blocks());
        Optional<String> page = first.stream().map(Block::text).filter(PressSigns::isTopOfPage).findFirst();
        boolean headed = first.stream().anyMatch(block -> block.kind() == Block.Kind.HEADING);
        return headed ? page.or(() -> byline(first)) : Optional.empty();
    }

    private static boolean isTopOfPage(String line) {
        return Words.count(line) <= MOST_WORDS_OF_LINE && PAGE.matcher(line).find()
                && (WEEKDAY.matcher(line).find() || line.contains("Lokal")
                        || (line.contains("Seite ") && line.indexOf('·') >= 0));
    }

    private static Optional<String> byline(List<Block> first) {
        return first.stream().filter(block -> block.kind() == Block.Kind.PARAGRAPH).map(Block::text)
                .filter(line -> Words.count(line) <= MOST_WORDS_OF_BYLINE && BYLINE.isIn(line))
                .filter(line -> NamesInText.find(line).stream().anyMatch(named -> named.name().given() != null))
                .findFirst();
    }

    /// The words by which a letter to many may be left or read elsewhere; empty where there are none.
    static Optional<String> newsletter(Evidence evidence) {
        List<Block> blocks = evidence.part().blocks();
        List<Block> last = blocks.subList(Math.max(0, blocks.size() - LAST_BLOCKS), blocks.size());
        return first(blocks).stream().map(Block::text).filter(SENT::isIn).findFirst()
                .or(() -> last.stream().map(Block::text).filter(SENT::isIn).findFirst());
    }

    private static List<Block> first(List<Block> blocks) {
        return blocks.subList(0, Math.min(FIRST_BLOCKS, blocks.size()));
    }
}
