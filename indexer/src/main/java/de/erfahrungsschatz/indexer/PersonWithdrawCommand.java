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
import de.erfahrungsschatz.indexer.person.PersonFile;
import de.erfahrungsschatz.indexer.person.Withdrawing;
import de.erfahrungsschatz.indexer.run.IndexRun;
import de.erfahrungsschatz.indexer.run.Occasion;
import de.erfahrungsschatz.indexer.run.RunOptions;
import de.erfahrungsschatz.indexer.run.StopSignal;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `person withdraw`: makes a person, or several, disappear for good.
@Command(name = "withdraw", description = "Lässt Personen aus Kontakten, Index, Zwischenspeichern und Berichten verschwinden, für immer, und sucht danach, ob wirklich nichts blieb.", mixinStandardHelpOptions = true)
final class PersonWithdrawCommand implements Callable<Integer> {

    @Parameters(paramLabel = "KENNUNG", arity = "1..*", description = "Die Kennung der Person; \"person show NAME\" nennt sie. Hat sie mehrere, alle.")
    private List<String> ids = List.of();

    @Nullable
    @Option(names = "--name", paramLabel = "NAME", description = "Wie die Person (auch) heißt. Damit lässt sich jemand austragen, über den nichts gespeichert ist, und ein Eintrag ergänzen, den eine ältere Fassung gemacht hat.")
    private String name;

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
        List<HeldPerson> people = name == null ? people() : List.of(called(name));
        data.print((people.size() == 1 ? "Ausgetragen wird " : "Ausgetragen werden ")
                + people.stream().map(PersonWithdrawCommand::called).collect(Collectors.joining("; "))
                + "; alles wird neu aufgebaut. Scheitert das, gilt der Eintrag trotzdem, und der nächste \"erfahrungsschatz index\" holt es nach.");
        try {
            Withdrawing.Outcome outcome = PersonData.understood(
                    () -> data.withdrawing().withdraw(people, () -> makeAnew(config, folder)));
            data.print(PersonText.of(outcome, folder.root(), config.ledger(folder.root())));
            return outcome.proof().holds() ? ExitCode.OK : ExitCode.INCOMPLETE;
        } catch (LedgerException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        }
    }

    private static String called(HeldPerson person) {
        return person.name() + " (" + String.join(", ", person.ids().stream().sorted().toList()) + ")";
    }

    /// Each once, also where several of the ids are confirmed to be of one.
    ///
    /// @throws UsageException when one of the ids is nobody's, before anything is done
    private List<HeldPerson> people() {
        PersonFile file = data.people();
        Map<String, HeldPerson> people = new LinkedHashMap<>();
        ids.stream().map(id -> person(file, id)).forEach(person -> people.putIfAbsent(person.id(), person));
        return List.copyOf(people.values());
    }

    /// Who bears that name, whether anything is held of him or her or not.
    ///
    /// @throws UsageException when it cannot be the name of the only id, for an entry stays for good
    private HeldPerson called(String name) {
        String id = ids.getFirst();
        if (ids.size() > 1 || !PersonKey.isId(id) || !PersonKey.mayBeCalled(id, name)) {
            throw new UsageException(
                    "\"--name\" nennt Vor- und Nachnamen zu einer einzigen Kennung, in der beide stehen.");
        }
        return data.people().meant(id).stream().findFirst().map(held -> held.alsoCalled(List.of(name)))
                .orElseGet(() -> HeldPerson.unknown(id, name));
    }

    private static HeldPerson person(PersonFile file, String id) {
        List<HeldPerson> meant = file.meant(id);
        if (!PersonKey.isId(id) || meant.isEmpty()) {
            throw new UsageException(meant.isEmpty()
                    ? "Über \"" + id + "\" ist nichts gespeichert. Wie die Person heißt, sagt dann \"--name\"."
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
