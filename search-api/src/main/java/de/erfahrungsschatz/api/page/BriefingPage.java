package de.erfahrungsschatz.api.page;

import de.erfahrungsschatz.api.answer.DocumentAnswer.PassageAnswer;
import de.erfahrungsschatz.api.request.Address;
import de.erfahrungsschatz.api.request.PassageAddress;
import de.erfahrungsschatz.api.text.Texts;
import java.util.List;

/// What the template of collected passages shows: something to be printed and taken into a meeting.
///
/// @param frame what is around it
/// @param collected what was asked for
/// @param sources the documents of those passages that are there, in the order in which they were collected
record BriefingPage(Frame frame, List<PassageAddress> collected, List<CollectedSource> sources) {

    Texts texts() {
        return frame.texts();
    }

    /// The list of sources tells each document in one line.
    String citation(CollectedSource source) {
        return new Citation(source.reference(), texts()).line();
    }

    /// The words of a passage, in which nothing is marked.
    List<Block> blocks(PassageAnswer passage) {
        return Block.of(new Marked(passage.text(), List.of()));
    }

    /// The place of a passage on the page of its document.
    String link(CollectedSource source, PassageAnswer passage) {
        return Address.ofPassage(source.reference().id(), passage.number() - 1, "");
    }

    /// A passage in one word, as scripts keep it.
    String written(CollectedSource source, PassageAnswer passage) {
        return address(source, passage).written();
    }

    /// The same collection without a passage.
    String without(CollectedSource source, PassageAnswer passage) {
        PassageAddress left = address(source, passage);
        return Address.ofCollection(collected.stream().filter(other -> !other.equals(left)).toList());
    }

    /// How many passages are not there, or not for this viewer.
    int missing() {
        return collected.size() - sources.stream().mapToInt(source -> source.passages().size()).sum();
    }

    private static PassageAddress address(CollectedSource source, PassageAnswer passage) {
        return new PassageAddress(source.reference().id(), passage.number() - 1);
    }
}
