package de.erfahrungsschatz.indexer.understand.fact;

import de.erfahrungsschatz.corpus.document.DocumentDate;
import de.erfahrungsschatz.indexer.extract.Block;
import de.erfahrungsschatz.indexer.understand.segment.InterviewHead;
import de.erfahrungsschatz.indexer.understand.segment.Part;
import de.erfahrungsschatz.indexer.understand.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What the rules may look at.
///
/// @param part the document
/// @param sourceHeader the first lines of the source, when the document is not its first: what stands there (the issue of a
///        journal) holds for every document in it
/// @param statedTitle the title that the source states, when it holds no other document; null otherwise
/// @param statedDate the date that the source states; null when there is none
/// @param path the source's path, with `/`
/// @param mediaType of the source, such as `application/pdf`
/// @param runningLines heads and feet of the pages of the source, when it holds no other document
public record Evidence(Part part, List<Block> sourceHeader, @Nullable String statedTitle,
        @Nullable DocumentDate statedDate, SourcePath path, String mediaType, List<String> runningLines) {

    private static final Pattern SLIDES = Pattern.compile("presentation|powerpoint");
    private static final Pattern LEDGER = Pattern.compile("spreadsheet|excel|csv");
    private static final String CELL = " | ";
    private static final int HEADER_BLOCKS = 20;
    private static final int MOST_WORDS_OF_HEADER_LINE = 20;
    /// With a longer paragraph the body begins.
    private static final int MOST_WORDS_OF_HEADER_BLOCK = 50;
    /// A title may be a question.
    private static final int LINES_BEFORE_QUESTION = 2;

    public Evidence {
        sourceHeader = List.copyOf(sourceHeader);
        runningLines = List.copyOf(runningLines);
    }

    /// Whether the source consists of tables, so that its headings are names of sheets.
    public boolean ledger() {
        return LEDGER.matcher(mediaType).find();
    }

    /// Whether each page is a slide.
    public boolean slides() {
        return SLIDES.matcher(mediaType).find();
    }

    /// Whether the source is a mail, whose subject also speaks of what is attached.
    public boolean mail() {
        return mediaType.equals("message/rfc822") || mediaType.equals("application/vnd.ms-outlook");
    }

    /// The lines above the body: letterhead, title, place and date. Running text is none of them.
    public List<String> headerLines() {
        return lines(part.blocks());
    }

    /// The lines above the body of the source.
    public List<String> sourceHeaderLines() {
        return lines(sourceHeader);
    }

    /// What introduces the person interviewed; empty in other documents.
    public Optional<InterviewHead> head() {
        return Optional.ofNullable(part.head());
    }

    /// Up to the first question or paragraph, or to the heading below the lines of the title: what follows is conversation or
    /// body. Items of lists are no header lines either.
    private static List<String> lines(List<Block> blocks) {
        List<String> lines = new ArrayList<>();
        boolean headed = false;
        boolean begun = false;
        for (Block block : blocks.subList(0, Math.min(HEADER_BLOCKS, blocks.size()))) {
            boolean asks = block.text().endsWith("?") && lines.size() >= LINES_BEFORE_QUESTION;
            boolean heading = block.kind() == Block.Kind.HEADING;
            if (heading && begun) {
                block.text().lines().map(String::strip).filter(Evidence::isHeaderLine).forEach(lines::add);
                return lines;
            }
            headed = headed || heading;
            begun = headed && !heading;
            if (asks || Words.count(block.text()) > MOST_WORDS_OF_HEADER_BLOCK) {
                return lines;
            }
            if (block.kind() != Block.Kind.LIST_ITEM) {
                block.text().lines().map(String::strip).filter(Evidence::isHeaderLine).forEach(lines::add);
            }
        }
        return lines;
    }

    private static boolean isHeaderLine(String line) {
        int words = Words.count(line);
        boolean sentence = line.endsWith(".") && !line.contains(CELL) && words > MOST_WORDS_OF_HEADER_LINE / 2;
        return !line.isEmpty() && words <= MOST_WORDS_OF_HEADER_LINE && !sentence;
    }
}
