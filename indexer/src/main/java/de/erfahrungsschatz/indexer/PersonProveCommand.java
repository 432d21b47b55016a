package de.erfahrungsschatz.indexer;

import de.erfahrungsschatz.corpus.people.PersonKey;
import de.erfahrungsschatz.corpus.withdrawal.LedgerException;
import de.erfahrungsschatz.engine.port.DataFolder;
import de.erfahrungsschatz.indexer.proof.Proof;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `person prove`: looks whether a withdrawn name is gone.
@Command(name = "prove", description = "Sucht den ganzen Datenordner nach einem widerrufenen Namen ab und beweist, dass er fort ist.", mixinStandardHelpOptions = true)
final class PersonProveCommand implements Callable<Integer> {

    @Parameters(paramLabel = "KENNUNG|NAME", description = "Die frühere Kennung der Person oder ihr Vor- und Nachname.")
    private String person = "";

    @Mixin
    private PersonData data = new PersonData();

    @Override
    public Integer call() {
        DataFolder folder = data.folder();
        if (!Files.isDirectory(folder.root())) {
            throw new UsageException("Den Datenordner " + folder.root() + " gibt es nicht.");
        }
        boolean isId = PersonKey.isId(person);
        String name = isId ? person.substring(0, person.indexOf("--")).replace('-', ' ') : person.strip();
        if (!name.contains(" ")) {
            throw new UsageException("Ein Name allein beweist nichts: bitte Vor- und Nachnamen nennen.");
        }
        try {
            Proof proof = PersonData
                    .understood(() -> data.withdrawing().prove(isId ? Set.of(person) : Set.of(), List.of(name)));
            data.print(PersonText.of(proof, folder.root()));
            return proof.holds() ? ExitCode.OK : ExitCode.INCOMPLETE;
        } catch (LedgerException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        }
    }
}
