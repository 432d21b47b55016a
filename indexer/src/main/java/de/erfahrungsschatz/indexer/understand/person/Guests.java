package de.erfahrungsschatz.indexer.understand.person;

import de.erfahrungsschatz.corpus.document.Person.Role;
import java.util.regex.Pattern;

/// A guest who comes for one item of the agenda comes to report on it.
final class Guests {

    private static final Pattern OF_ITEM = Pattern.compile(
            "^(?:[Aa]ls )?(?:Gast|Gäste|Gastreferent(?:in|en|innen)?|Referent(?:in|en|innen)?|Sachverständige[rn]?|Fachplaner(?:in)?)"
                    + "(?:$|(?:,\\s| \\(|\\s)[^:]{0,20}\\b(?:TOP|Punkt|Pkt\\.|Ziff\\.|Tagesordnungspunkt)(?!\\p{L}))",
            Pattern.UNICODE_CHARACTER_CLASS);
    /// Several of whom nothing more is said have only come to listen.
    private static final String LISTENERS = "Gäste";

    private Guests() {}

    /// The same sighting as of somebody who reports, where the label of a list or the remark in a row says so.
    static Sighting seen(Sighting seen, String label) {
        String bare = label.strip();
        boolean reports = !bare.equals(LISTENERS) && OF_ITEM.matcher(bare).find();
        return reports && seen.role() == Role.ATTENDEE ? seen.as(Role.SPEAKER, "person.guest") : seen;
    }
}
