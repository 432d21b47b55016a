package de.erfahrungsschatz.indexer.person;

import de.erfahrungsschatz.corpus.vocabulary.Vocabularies;
import de.erfahrungsschatz.corpus.withdrawal.Ledger;
import de.erfahrungsschatz.corpus.withdrawal.LedgerFolder;
import de.erfahrungsschatz.corpus.yaml.InvalidYamlException;
import de.erfahrungsschatz.engine.port.DataFolder;
import de.erfahrungsschatz.engine.port.Engine;
import de.erfahrungsschatz.indexer.config.IndexerConfig;
import de.erfahrungsschatz.indexer.proof.Others;
import de.erfahrungsschatz.indexer.proof.Proof;
import de.erfahrungsschatz.indexer.proof.SoughtName;
import de.erfahrungsschatz.indexer.run.WithdrawnContacts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Makes a person disappear: an entry in the ledger, everything made anew without the name, and the proof that it is gone.
public final class Withdrawing {

    private final DataFolder data;
    private final Engine engine;
    private final Vocabularies vocabularies;
    private final IndexerConfig config;
    private final Clock clock;

    public Withdrawing(DataFolder data, Engine engine, Vocabularies vocabularies, IndexerConfig config, Clock clock) {
        this.data = data;
        this.engine = engine;
        this.vocabularies = vocabularies;
        this.config = config;
        this.clock = clock;
    }

    /// What became of a withdrawal.
    ///
    /// @param sources what is to be handled by hand
    /// @param namesakes who bear the same name and stay
    public record Outcome(Sources sources, List<HeldPerson> namesakes, Proof proof) {}

    /// Enters a person, has everything made anew, and looks for what is left.
    ///
    /// @param anew indexes all folders of the data folder; what is behind the ledger is made from nothing then
    /// @throws de.erfahrungsschatz.corpus.withdrawal.LedgerException when the ledger cannot be used
    /// @throws InvalidYamlException when what the office has confirmed of people cannot be understood
    public Outcome withdraw(HeldPerson person, Runnable anew) throws InvalidYamlException {
        Sources sources = PersonFile.open(data, engine, config).sources(person);
        Ledger ledger = Ledger.enter(ledger(), LocalDate.now(clock), person.ids(), person.names());
        WithdrawnContacts.remove(data, ledger);
        anew.run();
        return new Outcome(sources, stay(ledger, person.names()), prove(ledger, person.ids(), person.names()));
    }

    /// Looks for what is left of a name.
    ///
    /// @param ids of the person, as far as they are known
    /// @throws de.erfahrungsschatz.corpus.withdrawal.LedgerException when the ledger cannot be used
    /// @throws InvalidYamlException when what the office has confirmed of people cannot be understood
    public Proof prove(Set<String> ids, Collection<String> names) throws InvalidYamlException {
        return prove(Ledger.read(ledger()), ids, names);
    }

    private Proof prove(Ledger ledger, Set<String> ids, Collection<String> names) throws InvalidYamlException {
        List<HeldPerson> others = stay(ledger, names);
        return Proof.of(data, engine, vocabularies, SoughtName.of(names),
                new Others(others.stream().flatMap(person -> person.appearances().stream())
                        .map(one -> one.filed().document().id()).collect(Collectors.toSet()),
                        others.stream().flatMap(person -> person.ids().stream()).collect(Collectors.toSet()), ids));
    }

    /// Who bears one of the names and has not withdrawn.
    private List<HeldPerson> stay(Ledger ledger, Collection<String> names) throws InvalidYamlException {
        PersonFile file = PersonFile.open(data, engine, config);
        return names.stream().flatMap(name -> file.named(name).stream()).distinct()
                .filter(person -> !isWithdrawn(ledger, person)).toList();
    }

    private static boolean isWithdrawn(Ledger ledger, HeldPerson person) {
        return person.ids().stream().anyMatch(ledger::holds);
    }

    private LedgerFolder ledger() {
        return config.ledger(data.root());
    }
}
