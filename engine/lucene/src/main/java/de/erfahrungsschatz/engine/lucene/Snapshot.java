package de.erfahrungsschatz.engine.lucene;

import de.erfahrungsschatz.corpus.access.Viewer;
import de.erfahrungsschatz.corpus.access.Visibility;
import de.erfahrungsschatz.engine.port.Generation;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

import org.apache.lucene.util.IOUtils;
import org.jspecify.annotations.Nullable;

/// One generation, open for reading. It is closed when it is no longer the newest and the last answer made from it is finished.
final class Snapshot {

    private final @Nullable Generation published;
    private final Map<Visibility, OpenPart> parts;
    private final Map<Viewer, View> views = new EnumMap<>(Viewer.class);
    private final Map<Visibility, Integer> documentCounts = new EnumMap<>(Visibility.class);
    private final AtomicInteger users = new AtomicInteger(1);

    /// @param published the generation; null when nothing was published yet
    /// @param parts of every visibility, or none when nothing was published yet
    Snapshot(@Nullable Generation published, Map<Visibility, OpenPart> parts, SegmentTables tables)
            throws IOException {
        this.published = published;
        this.parts = parts;
        for (Viewer viewer : Viewer.values()) {
            List<OpenPart> visible = new ArrayList<>();
            parts.forEach((visibility, part) -> {
                if (viewer.maySee(visibility)) {
                    visible.add(part);
                }
            });
            views.put(viewer, new View(viewer, visible, tables));
        }
        countDocuments(tables);
    }

    private void countDocuments(SegmentTables tables) throws IOException {
        for (Visibility visibility : Visibility.values()) {
            OpenPart part = parts.get(visibility);
            int count = 0;
            if (part != null) {
                for (var leaf : part.reader().leaves()) {
                    count += Segment.of(leaf, tables.of(leaf.reader())).liveDocuments();
                }
            }
            documentCounts.put(visibility, count);
        }
    }

    /// The generation; empty when nothing was published yet.
    Optional<Generation> published() {
        return Optional.ofNullable(published);
    }

    /// The number of the generation; 0 when nothing was published yet.
    long generation() {
        return published == null ? 0 : published.number();
    }

    Map<Visibility, OpenPart> parts() {
        return parts;
    }

    View view(Viewer viewer) {
        View view = views.get(viewer);
        if (view == null) {
            throw new IllegalStateException("No view of " + viewer);
        }
        return view;
    }

    /// Makes ready what was asked of an older snapshot.
    void prepareLike(Snapshot old) throws IOException {
        for (Viewer viewer : Viewer.values()) {
            view(viewer).prepareLike(old.view(viewer));
        }
    }

    Map<Visibility, Integer> documentCounts() {
        return Map.copyOf(documentCounts);
    }

    /// Begins to use the snapshot.
    ///
    /// @return false when it is closed already: there is a newer one
    boolean enter() {
        return users.getAndUpdate(count -> count == 0 ? 0 : count + 1) > 0;
    }

    /// Ends what [#enter] began. Called once more when the snapshot is replaced.
    void leave() throws IOException {
        if (users.decrementAndGet() == 0) {
            IOUtils.close(parts.values().stream().<java.io.Closeable>map(part -> part.reader()::decRef).toList());
        }
    }
}
