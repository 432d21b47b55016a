package de.erfahrungsschatz.engine.lucene;

import de.erfahrungsschatz.engine.port.Trace;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.FieldInfos;
import org.apache.lucene.index.IndexCommit;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SegmentCommitInfo;
import org.apache.lucene.index.SegmentReader;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/// Hands out everything that an index holds, commit by commit.
final class IndexDecoder {

    private final Path folder;
    private final Consumer<Trace> reader;
    private final Set<Path> decoded = new HashSet<>();
    private final Set<String> segments = new HashSet<>();

    private IndexDecoder(Path folder, Consumer<Trace> reader) {
        this.folder = folder;
        this.reader = reader;
    }

    /// See [de.erfahrungsschatz.engine.port.Engine#decode].
    static Set<Path> decode(Path folder, Consumer<Trace> reader) throws IOException {
        IndexDecoder decoder = new IndexDecoder(folder, reader);
        try (Directory directory = FSDirectory.open(folder)) {
            if (DirectoryReader.indexExists(directory)) {
                decoder.decoded.add(folder.resolve(IndexWriter.WRITE_LOCK_NAME));
                for (IndexCommit commit : DirectoryReader.listCommits(directory)) {
                    decoder.commit(commit);
                }
            }
        }
        return decoder.decoded;
    }

    private void commit(IndexCommit commit) throws IOException {
        tell(commit.getSegmentsFileName(), commit.getUserData());
        boolean everything = true;
        try (DirectoryReader open = DirectoryReader.open(commit)) {
            for (LeafReaderContext leaf : open.leaves()) {
                everything &= segment((SegmentReader) leaf.reader());
            }
        }
        if (everything) {
            commit.getFileNames().forEach(file -> decoded.add(folder.resolve(file)));
        }
    }

    /// @return whether the segment holds nothing that this decoder does not know
    private boolean segment(SegmentReader segment) throws IOException {
        SegmentCommitInfo info = segment.getSegmentInfo();
        String place = folder.getFileName() + "/" + info.info.name;
        if (segments.add(info.info.name + " " + info.getDocValuesGen() + " " + info.getFieldInfosGen())) {
            tell(place, info.info.getDiagnostics());
            tell(place, info.info.getAttributes());
            new SegmentDecoder(segment, place, reader).decode();
        }
        FieldInfos fields = segment.getFieldInfos();
        return !fields.hasTermVectors() && !fields.hasPointValues() && !fields.hasVectorValues();
    }

    private void tell(String place, Map<String, String> entries) {
        entries.forEach((key, value) -> reader.accept(new Trace(place, key + "=" + value, Set::of)));
    }
}
