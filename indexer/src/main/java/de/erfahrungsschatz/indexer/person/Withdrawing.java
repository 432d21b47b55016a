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
import de.erfahrungsschatz.indexer.proof.Sought;
import de.erfahrungsschatz.indexer.proof.SoughtName;
import de.erfahrungsschatz.indexer.run.WithdrawnContacts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Makes people disappear: an entry each in the ledger, everything made anew without the names, and the proof that they are gone.
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
    /// @param namesakes who bear one of the names too and stay
    public record Outcome(Sources sources, List<HeldPerson> namesakes, Proof proof) {}

    /// Enters people, has everything made anew once for all of them, and looks for what is left of any.
    ///
    /// @param people each once; several may be one, of whom documents tell too little for that to be known
    /// @param anew indexes all folders of the data folder; what is behind the ledger is made from nothing then
    /// @throws de.erfahrungsschatz.corpus.withdrawal.LedgerException when the ledger cannot be used
    /// @throws InvalidYamlException when what the office has confirmed of people cannot be understood
    public Outcome withdraw(List<HeldPerson> people, Runnable anew) throws InvalidYamlException {
        PersonFile before = file();
        Sources sources = Sources.together(people.stream().map(before::sources).toList());
        people.forEach(person -> Ledger.enter(ledger(), LocalDate.now(clock), person.ids(), person.names()));
        Ledger ledger = Ledger.read(ledger());
        WithdrawnContacts.remove(data, ledger);
        anew.run();
        PersonFile now = file();
        Set<String> gone = people.stream().flatMap(person -> person.ids().stream()).collect(Collectors.toSet());
        Proof proof = proof(people.stream().map(person -> sought(now, ledger, gone, person.names())).toList());
        List<HeldPerson> namesakes = people.stream().flatMap(person -> stay(now, ledger, person.names()).stream())
                .distinct().toList();
        return new Outcome(sources, namesakes, proof);
    }

    /// Looks for what is left of a name.
    ///
    /// @param ids of the person, as far as they are known
    /// @throws de.erfahrungsschatz.corpus.withdrawal.LedgerException when the ledger cannot be used
    /// @throws InvalidYamlException when what the office has confirmed of people cannot be understood
    public Proof prove(Set<String> ids, Collection<String> names) throws InvalidYamlException {
        return proof(List.of(sought(file(), Ledger.read(ledger()), ids, names)));
    }

    private Proof proof(List<Sought> people) {
        return Proof.of(data, engine, vocabularies, people);
    }

    private static Sought sought(PersonFile file, Ledger ledger, Set<String> gone, Collection<String> names) {
        List<HeldPerson> others = stay(file, ledger, names);
        return new Sought(SoughtName.of(names),
                new Others(others.stream().flatMap(person -> person.appearances().stream())
                        .map(one -> one.filed().document().id()).collect(Collectors.toSet()),
                        others.stream().flatMap(person -> person.ids().stream()).collect(Collectors.toSet()), gone));
    }

    /// Who bears one of the names and has not withdrawn.
    private static List<HeldPerson> stay(PersonFile file, Ledger ledger, Collection<String> names) {
        return names.stream().flatMap(name -> file.named(name).stream()).distinct()
                .filter(person -> !isWithdrawn(ledger, person)).toList();
    }

    private static boolean isWithdrawn(Ledger ledger, HeldPerson person) {
        return person.ids().stream().anyMatch(ledger::holds);
    }

    private PersonFile file() throws InvalidYamlException {
        return PersonFile.open(data, engine, config);
    }

    private LedgerFolder ledger() {
        return config.ledger(data.root());
    }
}
