/// Whose name must not be told any more? The [Ledger] keeps a [Withdrawal] of everybody who has withdrawn, as hashes made with a
/// [LedgerKey], from which nobody learns a name; whoever meets a name can tell whether it is one of them. It lies in a
/// [LedgerFolder], outside the data folder, so that an older copy of the data brings nobody back.
@NullMarked
package de.erfahrungsschatz.corpus.withdrawal;

import org.jspecify.annotations.NullMarked;
