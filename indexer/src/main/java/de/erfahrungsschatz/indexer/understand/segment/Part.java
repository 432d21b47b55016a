package de.erfahrungsschatz.indexer.understand.segment;

import de.erfahrungsschatz.indexer.extract.Block;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// What a reader would cite as one document of a source.
///
/// @param blocks its words; at least one block
/// @param fragment whether it starts in the middle, so that nobody knows who speaks
/// @param head what opens it, when it is an interview that introduces somebody; null otherwise
/// @param interview whether it consists of questions and answers
public record Part(List<Block> blocks, boolean fragment, @Nullable InterviewHead head, boolean interview) {

    private static final int OPENINGS = 6;

    public Part {
        blocks = List.copyOf(blocks);
    }

    /// What the part may be said to start with: its words from each of its first blocks on.
    public List<String> openings() {
        return IntStream.range(0, Math.min(OPENINGS, blocks.size())).mapToObj(first -> Opening.from(blocks, first))
                .toList();
    }
}
