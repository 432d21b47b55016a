package de.erfahrungsschatz.indexer.crawl;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/// What lies in a folder.
///
/// @param files the files that may hold documents, in the order of their paths
/// @param leftOut everything else that somebody may miss, in the same order
public record Crawl(List<SourceFile> files, List<LeftOut> leftOut) {

    public Crawl {
        files = List.copyOf(files);
        leftOut = List.copyOf(leftOut);
    }

    /// The same under other names.
    ///
    /// @param name says what a path is called
    /// @param words says what a sentence about it is told as
    public Crawl calling(UnaryOperator<String> name, UnaryOperator<String> words) {
        return new Crawl(
                files.stream()
                        .map(file -> new SourceFile(name.apply(file.path()), file.file(), file.size(), file.modified(),
                                file.sidecar(), file.folderDefaults()))
                        .toList(),
                leftOut.stream()
                        .map(left -> new LeftOut(name.apply(left.path()), left.reason(), words.apply(left.why())))
                        .toList());
    }

    /// The same without files that are still being written.
    ///
    /// @param unsettled their paths
    public Crawl leaving(Set<String> unsettled) {
        if (unsettled.isEmpty()) {
            return this;
        }
        List<LeftOut> left = new ArrayList<>(leftOut);
        List<SourceFile> settled = new ArrayList<>();
        for (SourceFile file : files) {
            if (unsettled.contains(file.path())) {
                left.add(new LeftOut(file.path(), LeftOut.Reason.UNSETTLED,
                        "Die Datei wird gerade geschrieben und später gelesen."));
            } else {
                settled.add(file);
            }
        }
        return new Crawl(settled, left);
    }
}
