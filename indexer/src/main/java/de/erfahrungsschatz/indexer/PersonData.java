package de.erfahrungsschatz.indexer;

import de.erfahrungsschatz.corpus.yaml.InvalidYamlException;
import de.erfahrungsschatz.engine.port.DataFolder;
import de.erfahrungsschatz.engine.port.Engine;
import de.erfahrungsschatz.indexer.config.IndexerConfig;
import de.erfahrungsschatz.indexer.person.PersonFile;
import de.erfahrungsschatz.indexer.person.Withdrawing;
import java.io.PrintWriter;
import java.nio.file.Path;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// The options of the person commands: in which data folder the person is, and which settings hold.
final class PersonData {

    @Option(names = "--data", paramLabel = "ORDNER", defaultValue = "data", description = "Der Datenordner (Vorgabe: ${DEFAULT-VALUE}).")
    private Path data = Path.of("data");

    @Mixin
    private Setup setup = new Setup();

    @Mixin
    private Output output = new Output();

    private final Engine engine = Engine.load();

    DataFolder folder() {
        return new DataFolder(data.toAbsolutePath().normalize());
    }

    Engine engine() {
        return engine;
    }

    IndexerConfig config() {
        return setup.config(data);
    }

    /// The people of the data folder.
    PersonFile people() {
        return understood(() -> PersonFile.open(folder(), engine, config()));
    }

    Withdrawing withdrawing() {
        IndexerConfig config = config();
        return new Withdrawing(folder(), engine, Setup.vocabularies(config), config, Setup.CLOCK);
    }

    /// What is asked, unless `people.yaml` cannot be understood.
    static <T> T understood(Question<T> question) {
        try {
            return question.answer();
        } catch (InvalidYamlException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        }
    }

    /// Something that needs what the office has confirmed of people.
    interface Question<T> {

        T answer() throws InvalidYamlException;
    }

    PrintWriter err() {
        return output.err();
    }

    void print(String text) {
        output.println(Visible.lines(text));
    }
}
