package de.erfahrungsschatz.indexer.extract;

import de.erfahrungsschatz.corpus.document.DocumentDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The words of a source in reading order.
///
/// @param mediaType as detected from the content, such as `application/pdf`
/// @param statedTitle the title that the content itself states to its readers (HTML title, mail subject); null when there is
///        none. Never a PDF's or Office file's technical title
/// @param statedDate the date of a mail; null elsewhere. Never a file date
/// @param blocks at least one
/// @param runningLines heads and feet of pages, each once, which are no part of the blocks
public record ExtractedText(String mediaType, @Nullable String statedTitle, @Nullable DocumentDate statedDate,
        List<Block> blocks, List<String> runningLines) {

    public ExtractedText {
        blocks = List.copyOf(blocks);
        runningLines = List.copyOf(runningLines);
    }
}
