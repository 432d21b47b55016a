package de.erfahrungsschatz.indexer.understand.segment;

import de.erfahrungsschatz.indexer.extract.Block;
import de.erfahrungsschatz.indexer.extract.ListLabel;
import de.erfahrungsschatz.indexer.understand.name.NameLine;
import de.erfahrungsschatz.indexer.understand.name.RoleLine;
import de.erfahrungsschatz.indexer.understand.text.Ending;
import de.erfahrungsschatz.indexer.understand.text.Sentences;
import de.erfahrungsschatz.indexer.understand.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Mends what the layout of a page did to paragraphs: a sentence torn apart by a page or column break is joined, a name with its
/// function is freed from the headline above it, and what a bullet stands before is an item of a list.
final class BrokenBlocks {

    private static final Ending HYPHENATED = Ending.of("\\p{L}-$", 3);
    private static final Pattern SUSPENDED = Pattern.compile("^(?:und|oder|bzw\\.?|beziehungsweise|sowie)\\b");
    private static final Ending FINISHED = Ending.of("[.?!:;…\"“”»)\\]|]$", 1);
    private static final Pattern BULLET = Pattern.compile("^[·•▪◦‣]\\s+(?=\\S)");
    private static final Ending OPEN_END = Ending
            .of("(?:,|\\b(?:der|die|das|des|dem|den|ein|eine|einer|einem|einen"
                    + "|eines|und|oder|sowie|aber|für|in|im|am|an|auf|von|vom|mit|bei|über|zur|zum|zu|aus|nach|vor|durch|um|als"
                    + "|wie|dass|ob|wenn|weil|nicht|Ihre|Ihr|Ihrer|Ihrem|unsere|unser|diese|dieser|dieses))$", 6);
    /// What begins anew although its first letter is a small one: "für den Verein: …", "zu 1.) …", "b) …", "entschuldigt: …".
    private static final Pattern ENTRY = Pattern
            .compile("^(?:\\p{Ll}{1,3}\\)\\s|(?:zu|ad) (?:TOP |Punkt |Nr\\. ?)?\\d{1,2}\\s?[.:)]"
                    + "|(?:für|von|vom|aus|seitens|entschuldigt|abwesend|anwesend|es fehlen|es fehlt)\\b[^.:!?]{0,60}:\\s+\\S)");
    /// Below place and date somebody signs.
    private static final Ending DATED = Ending.of("(?:19|20)\\d{2}$", 4);
    private static final Pattern SIGNED = Pattern.compile("^(?:gez|ppa|i\\. ?[AV])\\.\\s");
    private static final Pattern ASKING = Pattern.compile("^(?:W(?:ie|as|er|o|ann|arum|elche[rnms]?|oran|obei|oher|ohin"
            + "|omit|ofür|orin|ieso|eshalb|ozu|em|en)|Haben|Hat|Sind|Ist|Können|Könnten|Gibt|Würden|Werden|Wird|Und|In|Mit"
            + "|Für|Auf|Bei)\\b");
    private static final int SHORTEST_OPEN_SENTENCE = 4;
    private static final int LONGEST_LINE = 120;
    private static final int MOST_LINES = 6;

    private BrokenBlocks() {}

    /// The same words in mended blocks.
    static List<Block> mend(List<Block> source) {
        List<Block> blocks = PageFurniture.remove(source);
        List<Block> mended = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            String next = i + 1 < blocks.size() ? blocks.get(i + 1).text().lines().findFirst().orElse("") : "";
            for (Block line : lines(withoutBullet(blocks.get(i)), next)) {
                if (!mended.isEmpty() && isTorn(mended.getLast(), line)) {
                    mended.add(join(mended.removeLast(), line));
                } else {
                    mended.add(line);
                }
            }
        }
        return mended;
    }

    private static Block withoutBullet(Block block) {
        Matcher bullet = BULLET.matcher(block.text());
        return block.kind() == Block.Kind.PARAGRAPH && bullet.find()
                ? new Block(Block.Kind.LIST_ITEM, 0, block.text().substring(bullet.end()), block.page(), block.bold())
                : block;
    }

    /// A block apart when one of its lines names a person and the next line says what he or she does: what stands above the
    /// name is the headline, however many lines it fills.
    ///
    /// @param next the first line of the next block
    private static List<Block> lines(Block block, String next) {
        List<String> lines = block.text().lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        boolean few = lines.size() >= 2 && lines.size() <= MOST_LINES
                && lines.stream().allMatch(line -> line.length() <= LONGEST_LINE);
        boolean mayBeApart = few && block.kind() != Block.Kind.TABLE_ROW;
        boolean peopleOnly = mayBeApart && lines.stream().allMatch(BrokenBlocks::isPersonWithRole);
        int name = peopleOnly ? 0 : mayBeApart ? nameLine(lines, next) : -1;
        if (name < 0) {
            return List.of(block);
        }
        List<String> apart = new ArrayList<>();
        if (name > 0) {
            apart.add(String.join(" ", lines.subList(0, name)));
        }
        apart.addAll(lines.subList(name, lines.size()));
        return apart.stream().map(line -> new Block(block.kind(), block.level(), line, block.page(), block.bold()))
                .toList();
    }

    private static boolean isPersonWithRole(String line) {
        int comma = line.indexOf(", ");
        return comma > 0 && NameLine.names(line.substring(0, comma)).size() == 1
                && RoleLine.isRole(line.substring(comma + 2));
    }

    /// Which line names a person whose function stands in the line below; -1 when none does.
    private static int nameLine(List<String> lines, String next) {
        for (int i = 0; i < lines.size(); i++) {
            String below = i + 1 < lines.size() ? lines.get(i + 1) : next;
            if (!NameLine.names(lines.get(i)).isEmpty() && !below.isEmpty() && RoleLine.isRole(below)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isTorn(Block before, Block after) {
        if (before.kind() != Block.Kind.PARAGRAPH || after.kind() != Block.Kind.PARAGRAPH
                || before.bold() != after.bold() || FINISHED.isOf(before.text())) {
            return false;
        }
        boolean sentence = Words.count(before.text()) >= SHORTEST_OPEN_SENTENCE;
        boolean goesOn = Character.isLowerCase(after.text().codePointAt(0)) && !ENTRY.matcher(after.text()).find()
                && !ListLabel.begins(after.text());
        boolean signed = DATED.isOf(before.text()) && SIGNED.matcher(after.text()).find();
        return sentence && !signed && (goesOn || isTornBetweenWords(before, after));
    }

    /// A page that ends within a sentence, the next one beginning with a noun: it ends with a word that wants another, or asks
    /// and the mark comes on the next page.
    private static boolean isTornBetweenWords(Block before, Block after) {
        boolean pageEnds = before.page() != null && !before.page().equals(after.page());
        boolean wantsMore = OPEN_END.isOf(before.text());
        return (wantsMore && (pageEnds || QuestionRule.endsInQuestion(after.text())))
                || (pageEnds && asks(before.text(), after.text()));
    }

    /// Whether the last sentence before and the first one after are the beginning and the end of a question.
    private static boolean asks(String before, String after) {
        return after.indexOf('?') >= 0 && QuestionRule.endsInQuestion(Sentences.of(after).getFirst())
                && ASKING.matcher(Sentences.last(before)).find();
    }

    private static Block join(Block before, Block after) {
        String text;
        if (!HYPHENATED.isOf(before.text()) || SUSPENDED.matcher(after.text()).find()) {
            text = before.text() + " " + after.text();
        } else {
            text = before.text().substring(0, before.text().length() - 1) + after.text();
        }
        return new Block(before.kind(), before.level(), text, before.page(), before.bold());
    }
}
