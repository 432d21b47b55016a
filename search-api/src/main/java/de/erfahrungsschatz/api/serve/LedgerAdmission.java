package de.erfahrungsschatz.api.serve;

import de.erfahrungsschatz.corpus.withdrawal.Ledger;
import de.erfahrungsschatz.corpus.withdrawal.LedgerException;
import de.erfahrungsschatz.corpus.withdrawal.LedgerFolder;
import de.erfahrungsschatz.engine.port.Admission;
import de.erfahrungsschatz.engine.port.Generation;
import de.erfahrungsschatz.engine.port.IndexRefusedException;
import java.nio.file.Path;

/// Lets only those generations be opened that respect everybody who has withdrawn: an older copy of the data folder would show names
/// that must not be told any more.
///
/// @param ledger where it stands who has withdrawn
/// @param data the data folder, for the message
public record LedgerAdmission(LedgerFolder ledger, Path data) implements Admission {

    @Override
    public void check(Generation generation) {
        if (!state().equals(generation.withdrawn())) {
            throw new IndexRefusedException("Der Index in " + data + " wurde nicht mit der Widerrufsliste "
                    + ledger.ledger()
                    + " gebaut und könnte Namen nennen, die widerrufen sind: \"erfahrungsschatz index ORDNER --data "
                    + data
                    + "\" bringt ihn auf ihren Stand. Liegt sie anderswo, nennt die Einstellung \"withdrawals\" ihren Ordner.");
        }
    }

    private String state() {
        try {
            return Ledger.state(ledger);
        } catch (LedgerException e) {
            throw new IndexRefusedException(String.valueOf(e.getMessage()), e);
        }
    }
}
