package de.erfahrungsschatz.indexer;

import de.erfahrungsschatz.corpus.vocabulary.Vocabularies;
import de.erfahrungsschatz.corpus.vocabulary.VocabularyName;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `vocabulary check`: says everything that is wrong with the network's own vocabularies, or that nothing is.
@Command(name = "check", description = "Prüft die Vokabulare: ein Satz je Fehler, mit Datei und Zeile.", mixinStandardHelpOptions = true)
final class VocabularyCheckCommand implements Callable<Integer> {

    @Option(names = "--data", paramLabel = "ORDNER", defaultValue = "data", description = "Der Datenordner, dessen Einstellungen gelten (Vorgabe: ${DEFAULT-VALUE}).")
    private Path data = Path.of("data");

    @Mixin
    private Setup setup = new Setup();

    @Mixin
    private Output output = new Output();

    /// Mistakes in the files end the program as those in its settings do.
    @Override
    public Integer call() {
        output.println(praise(Setup.vocabularies(setup.config(data))));
        return ExitCode.OK;
    }

    private static String praise(Vocabularies vocabularies) {
        int all = Arrays.stream(VocabularyName.values()).mapToInt(name -> count(vocabularies, name)).sum();
        return String.format(Locale.GERMANY, "Alles in Ordnung: %,d Begriffe (%s).", all,
                Arrays.stream(VocabularyName.values())
                        .map(name -> String.format(Locale.GERMANY, "%s %,d", name.label(), count(vocabularies, name)))
                        .collect(Collectors.joining(", ")));
    }

    private static int count(Vocabularies vocabularies, VocabularyName name) {
        return vocabularies.get(name).concepts().size();
    }
}
