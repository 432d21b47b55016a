package de.erfahrungsschatz.indexer.understand.person;

import de.erfahrungsschatz.corpus.document.Person.Attendance;
import de.erfahrungsschatz.indexer.understand.name.RoleLine;
import de.erfahrungsschatz.indexer.understand.text.Words;
import java.util.Optional;
import java.util.regex.Pattern;

/// A line of a list that says who sent those behind its colon: "Stadt X: …", "für den Verein: …".
///
/// @param sender what stands before the colon
/// @param listed what stands behind it
record SentBy(String sender, String listed) {

    /// "für den Verein:", "vom Stadtjugendring:": whose people stand behind it.
    private static final Pattern SENDS = Pattern
            .compile("^(?:[Ff]ür|[Vv]on|[Vv]om|[Aa]us|[Ss]eitens)\\s(?:(?:den|die|das|der|dem|des)\\s)?(?=\\p{Lu})");
    private static final int MOST_WORDS = 5;

    /// The two halves of a line; empty when it has no colon.
    static Optional<SentBy> of(String line) {
        int colon = line.indexOf(':');
        return colon <= 0 ? Optional.empty()
                : Optional.of(new SentBy(line.substring(0, colon), line.substring(colon + 1)));
    }

    /// Whether the words before the colon are of a sender: they say so, nothing stands behind them, or people do.
    boolean isSender(Attendance status, RoleLine shared) {
        boolean people = Words.count(sender) <= MOST_WORDS && !PeopleLine.read(listed, status, shared).isEmpty();
        return people || SENDS.matcher(sender).find() || listed.isEmpty() || RoleLine.isRole(sender);
    }

    /// What holds for all whom the sender sent.
    RoleLine said() {
        return RoleLine.ofListed(SENDS.matcher(sender).replaceFirst(""));
    }
}
