package de.erfahrungsschatz.indexer.understand.segment;

import de.erfahrungsschatz.corpus.document.Passage;
import de.erfahrungsschatz.indexer.extract.Block;
import de.erfahrungsschatz.indexer.understand.text.Sentences;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Gathers blocks into passages of readable size: a passage ends after the paragraph with which it grows beyond some 1,500
/// characters, and no paragraph is longer than some 3,000.
final class PassageBuilder {

    private static final int FULL = 1_500;
    private static final int LONGEST_PARAGRAPH = 3_000;

    private final List<Passage> passages = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private List<String> headings = List.of();
    private @Nullable String speaker;
    private @Nullable Integer page;
    private int questionLength;
    private Block.@Nullable Kind last;

    /// Ends the passage and begins another under these headings, said by that person.
    void begin(List<String> newHeadings, @Nullable String newSpeaker) {
        flush();
        headings = newHeadings;
        speaker = newSpeaker;
    }

    /// Puts the question at the beginning of the passage.
    void question(List<Block> question) {
        question.forEach(block -> append(block.text(), block.kind(), block.page()));
        questionLength = text.length();
    }

    /// Puts a block into the passage; when that is full, into the next one under the same headings.
    void add(Block block) {
        for (String piece : pieces(block.text())) {
            boolean full = !text.isEmpty() && questionLength < text.length() && text.length() + piece.length() > FULL;
            if (full) {
                flush();
            }
            append(piece, block.kind(), block.page());
        }
    }

    /// The passages in order.
    List<Passage> passages() {
        flush();
        return passages;
    }

    private void append(String piece, Block.Kind kind, @Nullable Integer blockPage) {
        if (text.isEmpty()) {
            page = blockPage;
        } else {
            boolean sameList = last == kind && (kind == Block.Kind.LIST_ITEM || kind == Block.Kind.TABLE_ROW);
            text.append(sameList ? "\n" : "\n\n");
        }
        text.append(piece);
        last = kind;
    }

    private void flush() {
        if (!text.toString().isBlank()) {
            passages.add(new Passage(text.toString(), questionLength, page, headings, speaker));
        }
        text.setLength(0);
        questionLength = 0;
        last = null;
    }

    /// An overlong paragraph cut at sentences, and where there are none, at blanks or anywhere.
    private static List<String> pieces(String paragraph) {
        if (paragraph.length() <= LONGEST_PARAGRAPH) {
            return List.of(paragraph);
        }
        List<String> pieces = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        for (String sentence : Sentences.of(paragraph)) {
            for (String stretch : stretches(sentence)) {
                if (!piece.isEmpty() && piece.length() + stretch.length() > FULL) {
                    pieces.add(piece.toString());
                    piece.setLength(0);
                }
                piece.append(piece.isEmpty() ? "" : " ").append(stretch);
            }
        }
        pieces.add(piece.toString());
        return pieces;
    }

    /// @param sentence without blanks around it
    private static List<String> stretches(String sentence) {
        List<String> stretches = new ArrayList<>();
        int from = 0;
        while (sentence.length() - from > FULL) {
            int to = from + lengthOfStretch(sentence.substring(from, from + FULL + 1));
            stretches.add(sentence.substring(from, to));
            from = to;
            while (Character.isWhitespace(sentence.charAt(from))) {
                from++;
            }
        }
        stretches.add(sentence.substring(from));
        return stretches;
    }

    /// @param beginning of what is cut, one letter longer than a stretch may be
    private static int lengthOfStretch(String beginning) {
        int blank = beginning.lastIndexOf(' ');
        return blank > 0 ? blank : FULL - (Character.isHighSurrogate(beginning.charAt(FULL - 1)) ? 1 : 0);
    }
}
