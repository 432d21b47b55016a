package de.erfahrungsschatz.indexer;

import de.erfahrungsschatz.corpus.people.PersonKey;
import de.erfahrungsschatz.indexer.person.Dossier;
import de.erfahrungsschatz.indexer.person.HeldPerson;
import de.erfahrungsschatz.indexer.person.PersonFile;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `person show`: everything that is held about a person.
@Command(name = "show", description = "Zeigt alles, was über eine Person gespeichert ist (Auskunft nach Art. 15 DSGVO); zu einem Namen, wer gemeint sein kann.", mixinStandardHelpOptions = true)
final class PersonShowCommand implements Callable<Integer> {

    @Parameters(paramLabel = "KENNUNG|NAME", description = "Die Kennung der Person (maren-beispiel--rabenstedt) oder ein Name.")
    private String person = "";

    @Option(names = "--json", description = "Gibt JSON aus.")
    private boolean json;

    @Mixin
    private PersonData data = new PersonData();

    @Override
    public Integer call() {
        PersonFile people = data.people();
        List<HeldPerson> meant = people.meant(person);
        if (meant.isEmpty()) {
            throw new UsageException("Über \"" + person + "\" ist nichts gespeichert.");
        }
        if (PersonKey.isId(person)) {
            Dossier dossier = people.dossier(meant.getFirst(), ContactData.reader("Auskunft an die Person"));
            data.print(json ? PersonJson.of(dossier) : PersonText.of(dossier));
        } else {
            List<Dossier.Candidate> candidates = meant.stream().map(Dossier.Candidate::of).toList();
            data.print(json ? PersonJson.of(candidates) : PersonText.candidates(candidates));
        }
        return ExitCode.OK;
    }
}
