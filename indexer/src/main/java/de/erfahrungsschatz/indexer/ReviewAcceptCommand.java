package de.erfahrungsschatz.indexer;

import de.erfahrungsschatz.indexer.review.Field;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `review accept`: writes what is suggested into the sidecar.
@Command(name = "accept", description = "Schreibt die Vorschläge zu den genannten Feldern in die Begleitdatei.", mixinStandardHelpOptions = true)
final class ReviewAcceptCommand implements Callable<Integer> {

    @Mixin
    private ReviewChange change = new ReviewChange();

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "FELD", description = "Etwa cities, kind, topics.")
    private List<String> fields = List.of();

    @Override
    public Integer call() {
        List<Field> chosen = fields.stream().map(Field::of).toList();
        return change.make((review, filed, expected) -> review.accept(filed, chosen, expected));
    }
}
