package de.erfahrungsschatz.indexer.understand.segment;

import de.erfahrungsschatz.indexer.extract.Block;
import de.erfahrungsschatz.indexer.understand.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Splits a source into the documents that a reader would cite.
///
/// A new document begins with the head of an interview, with the title of the next minutes, and wherever a person said so in the
/// sidecar. What stands before the first interview is a document of its own when it has something to say: a fragment when it
/// begins without a headline, for then its beginning, and who speaks, is on a page we do not have.
public final class Segmenter {

    /// Less than this before an interview is its introduction.
    private static final int SHORTEST_INTRODUCTORY_DOCUMENT = 80;
    private static final int SHORTEST_PROSE = 8;

    private Segmenter() {}

    /// The documents of a source in order; at least one.
    ///
    /// @param blocks at least one
    /// @param starts quotations of first words, at each of which a document begins
    public static List<Part> split(List<Block> blocks, List<String> starts) {
        if (MailThread.isOne(blocks)) {
            return List.of(whole(blocks));
        }
        List<Block> mended = DashedTurns.inBold(WrittenAnswers.besideQuestions(BrokenBlocks.mend(blocks)));
        int body = PageFurniture.opens(blocks) ? 1 : 0;
        List<InterviewHead> heads = AgendaItems.areNamed(mended) || ReportedEvent.isIn(mended) ? List.of()
                : InterviewHeads.find(mended);
        TreeSet<Integer> borders = new TreeSet<>();
        for (String start : starts) {
            quoted(mended, start, heads, borders);
        }
        for (InterviewHead head : heads) {
            boolean later = head.start() > heads.getFirst().start();
            if (later || beginsAfterDocument(mended.subList(Math.min(body, head.start()), head.start()))) {
                borders.add(head.start());
            }
        }
        borders.addAll(MinutesInSeries.starts(mended));
        borders.add(0);
        List<Part> parts = new ArrayList<>();
        for (int start : borders) {
            Integer next = borders.higher(start);
            parts.add(part(mended, start, next == null ? mended.size() : next, start == 0 ? body : 0, heads));
        }
        return parts;
    }

    /// A source that is one document whatever stands in it, such as slides.
    public static Part whole(List<Block> blocks) {
        return new Part(BrokenBlocks.mend(blocks), false, null, false);
    }

    /// @param body how many blocks at the beginning belong to the page and not to the text
    private static Part part(List<Block> blocks, int start, int end, int body, List<InterviewHead> heads) {
        List<Block> own = blocks.subList(start, end);
        InterviewHead head = heads.stream().filter(candidate -> candidate.start() >= start && candidate.end() <= end)
                .findFirst().map(found -> found.movedBack(start)).orElse(null);
        boolean interviewFollows = head == null && heads.stream().anyMatch(other -> other.start() >= end);
        boolean fragment = interviewFollows && start == 0 && isProse(own.get(Math.min(body, own.size() - 1)));
        boolean interview = head != null || WrittenAnswers.areIn(own)
                || (!AgendaItems.areNamed(own) && InterviewShape.fits(own))
                || (fragment && own.stream()
                        .anyMatch(block -> QuestionRule.asks(block) || QuestionForm.BOLD.has(block)));
        return new Part(own, fragment, head, interview);
    }

    private static boolean beginsAfterDocument(List<Block> before) {
        if (before.isEmpty()) {
            return false;
        }
        int words = before.stream().mapToInt(block -> Words.count(block.text())).sum();
        return isProse(before.getFirst()) || words >= SHORTEST_INTRODUCTORY_DOCUMENT;
    }

    /// Whether a block is running text and no headline, letterhead or label.
    private static boolean isProse(Block block) {
        String text = block.text();
        boolean sentence = !text.isEmpty() && ".?!".indexOf(text.charAt(text.length() - 1)) >= 0;
        boolean torn = Character.isLowerCase(text.codePointAt(0));
        return block.kind() == Block.Kind.PARAGRAPH && Words.count(text) >= SHORTEST_PROSE && (sentence || torn);
    }

    /// Adds the block at which the quoted words stand; inside a head, the beginning of the head.
    private static void quoted(List<Block> blocks, String start, List<InterviewHead> heads, Set<Integer> borders) {
        for (int i = 0; i < blocks.size(); i++) {
            int at = i;
            if (Opening.matches(Opening.from(blocks, i), start)) {
                borders.add(heads.stream().filter(head -> head.start() <= at && at < head.end())
                        .map(InterviewHead::start).findFirst().orElse(at));
                return;
            }
        }
    }
}
