package de.erfahrungsschatz.indexer;

import de.erfahrungsschatz.corpus.document.Document;
import de.erfahrungsschatz.corpus.vocabulary.Vocabularies;
import de.erfahrungsschatz.engine.port.DataFolder;
import de.erfahrungsschatz.engine.port.Engine;
import de.erfahrungsschatz.engine.port.SearchIndex;
import de.erfahrungsschatz.indexer.candidate.CandidateTerm;
import de.erfahrungsschatz.indexer.candidate.CandidateTerms;
import de.erfahrungsschatz.indexer.review.FiledDocument;
import de.erfahrungsschatz.indexer.review.FiledDocuments;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.json.JsonMapper;

/// `vocabulary candidates`: words of the documents that no vocabulary covers. It reads all documents, whoever they are for: what it
/// says is for the office.
@Command(name = "candidates", description = "Zeigt der Geschäftsstelle häufige Wörter aller Dokumente, die kein Begriff abdeckt.", mixinStandardHelpOptions = true)
final class VocabularyCandidatesCommand implements Callable<Integer> {

    @Mixin
    private ReviewData data = new ReviewData();

    @Option(names = "--limit", paramLabel = "N", defaultValue = "50", description = "Wie viele höchstens (Vorgabe: ${DEFAULT-VALUE}).")
    private int limit;

    @Option(names = "--json", description = "Gibt JSON aus.")
    private boolean json;

    @Mixin
    private Setup setup = new Setup();

    @Mixin
    private Output output = new Output();

    @Override
    public Integer call() {
        DataFolder folder = new DataFolder(data.folder());
        Vocabularies vocabularies = Setup.vocabularies(setup.config(data.folder()));
        try (SearchIndex index = Engine.load().open(folder)) {
            List<Document> documents = FiledDocuments.of(folder, index).all().stream().map(FiledDocument::document)
                    .toList();
            print(CandidateTerms.of(documents, vocabularies, limit));
        }
        return ExitCode.OK;
    }

    private void print(List<CandidateTerm> candidates) {
        PrintWriter out = output.out();
        if (json) {
            out.println(JsonMapper.shared().writeValueAsString(candidates));
            out.flush();
            return;
        }
        candidates.forEach(candidate -> out.println(Visible.of(String.format(Locale.GERMANY,
                "%s · in %d Dokumenten, %d-mal · %s", candidate.word(), candidate.documents(), candidate.occurrences(),
                candidate.example()))));
        if (candidates.isEmpty()) {
            out.println("Kein Wort steht in genug Dokumenten, ohne dass ein Begriff es abdeckt.");
        }
        out.flush();
    }
}
