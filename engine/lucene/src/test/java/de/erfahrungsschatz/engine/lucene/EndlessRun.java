package de.erfahrungsschatz.engine.lucene;

import de.erfahrungsschatz.corpus.access.Visibility;
import de.erfahrungsschatz.corpus.document.Document;
import de.erfahrungsschatz.engine.contract.Draft;
import de.erfahrungsschatz.engine.contract.Shelf;
import de.erfahrungsschatz.engine.port.Generation;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/// A program that publishes generation after generation until it is killed. In each all documents are called after the generation and
/// move to another visibility.
final class EndlessRun {

    static final int DOCUMENTS = 30;

    private EndlessRun() {}

    public static void main(String[] args) {
        Shelf shelf = new Shelf(new LuceneEngine(), Path.of(args[0]));
        while (true) {
            long number = shelf.folder().generation().map(Generation::number).orElse(0L) + 1;
            shelf.publish(round(number));
            System.out.println("round " + number);
        }
    }

    static List<Document> round(long number) {
        List<Visibility> visibilities = List.of(Visibility.values());
        return IntStream.range(0, DOCUMENTS).mapToObj(i -> Draft.of("blatt-" + i).title(title(number))
                .visibility(visibilities.get((int) ((i + number) % visibilities.size())))
                .says("Der Uferpark in der " + number + ". Fassung.").done()).toList();
    }

    static String title(long number) {
        return "Fassung " + number;
    }
}
