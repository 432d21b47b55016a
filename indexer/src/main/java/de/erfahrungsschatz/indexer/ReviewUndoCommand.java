package de.erfahrungsschatz.indexer;

import de.erfahrungsschatz.indexer.review.Review;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `review undo`: takes the last change of a sidecar back.
@Command(name = "undo", description = "Nimmt die letzte Änderung an der Begleitdatei eines Dokuments zurück.", mixinStandardHelpOptions = true)
final class ReviewUndoCommand implements Callable<Integer> {

    @Mixin
    private ReviewChange change = new ReviewChange();

    @Override
    public Integer call() {
        return change.make(Review::undo);
    }
}
