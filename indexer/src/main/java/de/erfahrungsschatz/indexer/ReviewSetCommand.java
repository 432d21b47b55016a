package de.erfahrungsschatz.indexer;

import de.erfahrungsschatz.indexer.review.Answer;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `review set`: writes a correction into the sidecar.
@Command(name = "set", description = "Schreibt Angaben zu einem Dokument in seine Begleitdatei.", mixinStandardHelpOptions = true)
final class ReviewSetCommand implements Callable<Integer> {

    @Mixin
    private ReviewChange change = new ReviewChange();

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "FELD=WERT", description = "Etwa date=2014-05 oder topics=klima,wohnen; topics= sagt, dass es keines gibt.")
    private List<String> said = List.of();

    @Override
    public Integer call() {
        List<Answer> answers = said.stream().map(Answer::parse).toList();
        return change.make((review, filed, expected) -> review.write(filed, answers, expected));
    }
}
