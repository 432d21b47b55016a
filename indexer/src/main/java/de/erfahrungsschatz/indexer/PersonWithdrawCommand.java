package de.erfahrungsschatz.indexer;

import de.erfahrungsschatz.corpus.people.PersonKey;
import de.erfahrungsschatz.corpus.vocabulary.Vocabularies;
import de.erfahrungsschatz.corpus.withdrawal.LedgerException;
import de.erfahrungsschatz.engine.port.DataFolder;
import de.erfahrungsschatz.engine.port.Generation;
import de.erfahrungsschatz.indexer.config.IndexerConfig;
import de.erfahrungsschatz.indexer.manifest.ManifestFile;
import de.erfahrungsschatz.indexer.person.Dossier;
import de.erfahrungsschatz.indexer.person.HeldPerson;
import de.erfahrungsschatz.indexer.person.Withdrawing;
import de.erfahrungsschatz.indexer.run.IndexRun;
import de.erfahrungsschatz.indexer.run.Occasion;
import de.erfahrungsschatz.indexer.run.RunOptions;
import de.erfahrungsschatz.indexer.run.StopSignal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `person withdraw`: makes a person disappear for good.
@Command(name = "withdraw", description = "Lässt eine Person aus Kontakten, Index, Zwischenspeichern und Berichten verschwinden, für immer, und sucht danach, ob wirklich nichts blieb.", mixinStandardHelpOptions = true)
final class PersonWithdrawCommand implements Callable<Integer> {

    @Parameters(paramLabel = "KENNUNG", description = "Die Kennung der Person; \"person show NAME\" nennt sie.")
    private String id = "";

    @Mixin
    private PersonData data = new PersonData();

    @Override
    public Integer call() {
        IndexerConfig config = data.config();
        DataFolder folder = data.folder();
        if (config.ledger(folder.root()).isWithin(folder.root())) {
            throw new UsageException("Die Widerrufsliste läge in " + config.ledger(folder.root()).path()
                    + " und damit im Datenordner, den eine Sicherung zurücksetzen kann: Unter \"withdrawals\" einen Ordner außerhalb nennen.");
        }
        HeldPerson person = person();
        data.print("Ausgetragen wird " + person.name() + " ("
                + String.join(", ", person.ids().stream().sorted().toList())
                + "); alles wird neu aufgebaut. Scheitert das, gilt der Eintrag trotzdem, und der nächste \"erfahrungsschatz index\" holt es nach.");
        try {
            Withdrawing.Outcome outcome = PersonData.understood(
                    () -> data.withdrawing().withdraw(person, () -> makeAnew(config, folder)));
            data.print(PersonText.of(outcome, folder.root(), config.ledger(folder.root())));
            return outcome.proof().holds() ? ExitCode.OK : ExitCode.INCOMPLETE;
        } catch (LedgerException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        }
    }

    private HeldPerson person() {
        List<HeldPerson> meant = data.people().meant(id);
        if (!PersonKey.isId(id) || meant.isEmpty()) {
            throw new UsageException(meant.isEmpty() ? "Über \"" + id + "\" ist nichts gespeichert."
                    : "\"" + id + "\" ist keine Kennung, bitte eine nennen.\n"
                            + PersonText.candidates(meant.stream().map(Dossier.Candidate::of).toList()));
        }
        return meant.getFirst();
    }

    /// The occasion, which others may read, does not tell whom it is about.
    private void makeAnew(IndexerConfig config, DataFolder folder) {
        Optional<Path> root = folder.generation().map(Generation::manifest)
                .flatMap(manifest -> ManifestFile.read(folder.privatePart().resolve(manifest)).defaults().keySet()
                        .stream()
                        .sorted().findFirst())
                .map(Path::of);
        if (root.isEmpty()) {
            return;
        }
        Vocabularies vocabularies = Setup.vocabularies(config);
        IndexRun run = new IndexRun(data.engine(), folder, vocabularies, config, Setup.CLOCK,
                files -> Setup.extractor(config, folder, files, false, data.err()));
        try (ProgressInLines progress = new ProgressInLines(data::print, System::nanoTime)) {
            run.run(new RunOptions(root.get(), null, false, RunOptions.Scope.CHANGES),
                    new Occasion("person withdraw", Set.of(), new StopSignal()), progress);
        }
    }
}
