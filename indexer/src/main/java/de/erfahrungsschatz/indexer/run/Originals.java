package de.erfahrungsschatz.indexer.run;

import de.erfahrungsschatz.corpus.access.Visibility;
import de.erfahrungsschatz.corpus.document.Document;
import de.erfahrungsschatz.indexer.extract.Block;
import de.erfahrungsschatz.indexer.extract.ExtractedText;
import de.erfahrungsschatz.indexer.extract.Outcome;
import de.erfahrungsschatz.indexer.mask.NameMask;
import de.erfahrungsschatz.indexer.run.SourceReader.ReadFile;
import de.erfahrungsschatz.indexer.run.SourceReader.ReadSource;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Which documents of a file may lead to the file itself: those whose viewers may read all that it holds, which is the strictest of them,
/// and none where it names, or may name, somebody who has withdrawn.
///
/// @param path of the file
/// @param hash of its content
/// @param readers who may read all of it; null where nobody may open it
record Originals(String path, String hash, @Nullable Visibility readers) {

    /// @param documents all that came of the file and of what lies inside it
    /// @param masked whether a name was taken out of any of them
    /// @param names knows who has withdrawn
    static Originals of(ReadFile read, List<Document> documents, boolean masked, NameMask names) {
        Task task = read.task();
        boolean told = masked || (names.isNeeded() && mayTell(read, names));
        return new Originals(task.file().path(), task.hash(), told ? null
                : documents.stream().map(Document::visibility).reduce(Visibility::stricter).orElse(null));
    }

    /// The document, and whether it leads to the file.
    Document noted(Document document) {
        boolean leads = document.visibility() == readers && path.equals(document.metadata().source().path());
        return leads
                ? new Document(document.id(), document.visibility(),
                        document.metadata().with(document.metadata().source().opening(hash)), document.passages())
                : document;
    }

    /// What was not read to its end may name anybody.
    private static boolean mayTell(ReadFile read, NameMask names) {
        List<Outcome> outcomes = read.sources().stream().map(source -> source.extraction().outcome()).toList();
        return !outcomes.stream().allMatch(Outcome.Read.class::isInstance)
                || names.mayName(read.sources().stream().flatMap(Originals::words).toList());
    }

    private static Stream<String> words(ReadSource source) {
        return source.extraction().outcome() instanceof Outcome.WithText read
                ? Stream.concat(Stream.of(source.path()), words(read.text()))
                : Stream.of(source.path());
    }

    private static Stream<String> words(ExtractedText text) {
        return Stream.of(Stream.ofNullable(text.statedTitle()), text.blocks().stream().map(Block::text),
                text.runningLines().stream()).flatMap(words -> words);
    }
}
