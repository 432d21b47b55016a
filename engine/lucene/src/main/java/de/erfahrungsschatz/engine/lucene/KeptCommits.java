package de.erfahrungsschatz.engine.lucene;

import java.util.List;
import java.util.Set;

import org.apache.lucene.index.IndexCommit;
import org.apache.lucene.index.IndexDeletionPolicy;

/// Keeps the commits that readers may open (the published one and the one before) and the newest; drops all others, also those that an
/// aborted run left.
final class KeptCommits extends IndexDeletionPolicy {

    private final Set<String> published;
    private volatile String newest = "";

    /// @param published the files of the commits that readers may open
    KeptCommits(Set<String> published) {
        this.published = Set.copyOf(published);
    }

    /// The file of the newest commit; empty before there is one.
    String newest() {
        return newest;
    }

    @Override
    public void onInit(List<? extends IndexCommit> commits) {
        commits.forEach(this::deleteUnlessPublished);
    }

    @Override
    public void onCommit(List<? extends IndexCommit> commits) {
        newest = commits.getLast().getSegmentsFileName();
        commits.subList(0, commits.size() - 1).forEach(this::deleteUnlessPublished);
    }

    private void deleteUnlessPublished(IndexCommit commit) {
        if (!published.contains(commit.getSegmentsFileName())) {
            commit.delete();
        }
    }
}
