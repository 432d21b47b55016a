package de.erfahrungsschatz.indexer.understand.person;

import de.erfahrungsschatz.corpus.document.DocumentDate;
import de.erfahrungsschatz.indexer.extract.Block;
import de.erfahrungsschatz.indexer.understand.name.AttendanceLabels;
import de.erfahrungsschatz.indexer.understand.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads who was at a sitting, who was not, and who came in another's place. The head of minutes is read as a whole;
/// wherever else a text lists people, only what stands below or behind the words for such a list counts, and tables
/// with a column that tells it.
final class AttendanceRule {

    private static final int MOST_BLOCKS_OF_HEAD = 80;
    private static final int MOST_WORDS_OF_HEADING = 8;
    private static final Pattern GENDER = Pattern.compile("(?<=\\p{Ll})[:*_]in((?:nen)?)\\b");

    private final AttendanceLines lines;
    private final AttendanceRows rows;
    private final List<Sighting> people = new ArrayList<>();

    private AttendanceRule(List<Block> blocks, boolean minutes, boolean agendaFollows,
            @Nullable DocumentDate sitting) {
        this.lines = new AttendanceLines(people, minutes, agendaFollows);
        this.rows = new AttendanceRows(people, lines, MarkLegend.of(blocks), sitting);
    }

    /// The people listed, in order; empty when nobody is.
    ///
    /// @param blocks of the document
    /// @param head how many of them stand above the first item of the agenda
    /// @param minutes whether the document is one of a sitting, so that its sentences tell of it too
    /// @param sitting when people met; null when nobody knows
    static List<Sighting> people(List<Block> blocks, int head, boolean minutes, @Nullable DocumentDate sitting) {
        AttendanceRule rule = new AttendanceRule(blocks, minutes, head < blocks.size(), sitting);
        int end = Math.min(Math.min(head, MOST_BLOCKS_OF_HEAD), blocks.size());
        blocks.subList(0, end).forEach(rule::ofHead);
        rule.lines.close();
        blocks.subList(end, blocks.size()).forEach(rule::ofBody);
        return rule.people;
    }

    private void ofHead(Block block) {
        if (block.kind() == Block.Kind.TABLE_ROW) {
            rows.read(block.text());
        } else {
            rows.end();
            parts(block).forEach(parts -> lines.read(parts, block.kind()));
        }
    }

    private void ofBody(Block block) {
        if (block.kind() == Block.Kind.TABLE_ROW) {
            rows.readTelling(block.text());
            return;
        }
        rows.end();
        for (List<String> parts : parts(block)) {
            if (lines.isOpen() || parts.stream().anyMatch(part -> isList(part, block.kind()))) {
                lines.readListed(parts, block.kind());
            } else if (ToldGathering.isIn(block.text())) {
                lines.told(block.text());
            }
        }
    }

    /// A label has a colon behind it, or stands alone above the list.
    private static boolean isList(String part, Block.Kind kind) {
        int bracket = part.indexOf('(');
        boolean alone = kind != Block.Kind.LIST_ITEM
                && Words.count(bracket > 0 ? part.substring(0, bracket) : part) <= MOST_WORDS_OF_HEADING
                && !part.endsWith(".");
        return (part.indexOf(':') > 0 || alone) && AttendanceLabels.isLabel(part);
    }

    private static List<List<String>> parts(Block block) {
        return block.text().lines().map(AttendanceRule::withoutGenderColon)
                .map(AttendanceLabels::apart).toList();
    }

    /// "Teilnehmer:innen:" has one label, not two.
    private static String withoutGenderColon(String line) {
        boolean signed = line.contains(":in") || line.contains("*in") || line.contains("_in");
        return signed ? GENDER.matcher(line).replaceAll("in$1") : line;
    }
}
