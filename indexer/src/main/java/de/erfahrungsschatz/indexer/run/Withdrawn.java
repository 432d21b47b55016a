package de.erfahrungsschatz.indexer.run;

import de.erfahrungsschatz.corpus.withdrawal.Ledger;
import de.erfahrungsschatz.corpus.withdrawal.LedgerException;
import de.erfahrungsschatz.engine.port.DataFolder;
import de.erfahrungsschatz.engine.port.Engine;
import de.erfahrungsschatz.engine.port.Generation;
import de.erfahrungsschatz.indexer.config.IndexerConfig;
import de.erfahrungsschatz.indexer.manifest.ManifestFile;
import de.erfahrungsschatz.indexer.mask.NameMask;
import java.util.Optional;

/// Who has withdrawn, as a run has to respect it.
///
/// @param ledger as it was when the run began
/// @param names takes them out of documents
/// @param isBehind whether what is published was made when others had withdrawn, so that all of it is made anew and nothing of it kept
record Withdrawn(Ledger ledger, NameMask names, boolean isBehind) {

    /// As it stands in the ledger that the settings name.
    ///
    /// @throws RunRefusedException when the ledger cannot be used, or knows less than what is published
    static Withdrawn of(IndexerConfig config, DataFolder data) {
        try {
            Ledger ledger = Ledger.read(config.ledger(data.root()));
            String published = data.generation().map(Generation::withdrawn).orElse(Ledger.EMPTY_STATE);
            if (ledger.isOlderThan(published)) {
                throw new RunRefusedException("Die Widerrufsliste " + config.ledger(data.root()).ledger()
                        + " fehlt oder ist älter als der Index: die neueste zurückholen, sonst kämen Namen wieder, "
                        + "die widerrufen sind. Liegt sie anderswo, nennt die Einstellung \"withdrawals\" ihren Ordner.");
            }
            return new Withdrawn(ledger, new NameMask(ledger, config.functionalMailboxes()),
                    !ledger.state().equals(published));
        } catch (LedgerException e) {
            throw new RunRefusedException(String.valueOf(e.getMessage()));
        }
    }

    /// The state to publish first: as long as older generations are there, what is published counts as behind.
    String provisional(Optional<Generation> last) {
        return isBehind ? last.map(Generation::withdrawn).orElse(Ledger.EMPTY_STATE) : ledger.state();
    }

    /// Removes what was known before from a data folder in which all was made anew, and only then says so: whatever ends the program before
    /// makes the next run begin once more.
    void forgetBefore(DataFolder data, Engine engine) {
        Generation generation = data.generation().orElseThrow();
        engine.forgetOlder(data);
        ManifestFile.removeOthers(data.privatePart(), generation.manifest(), Optional.empty());
        Report.forget(data, names::names);
        WithdrawnContacts.remove(data, ledger);
        data.publish(generation.madeWith(ledger.state()));
    }
}
