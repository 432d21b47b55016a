package de.erfahrungsschatz.indexer.understand.person;

import de.erfahrungsschatz.indexer.extract.word.CommonWords;
import de.erfahrungsschatz.indexer.understand.name.NamesInText;
import de.erfahrungsschatz.indexer.understand.name.PersonName;

/// What stands where names stand and is called like somebody: `Mediation Südhütte`, `Vorbereitungsgruppe Bachaue`.
final class Things {

    /// Given names that are words (`Beat`, `Rose`) are shorter.
    private static final int LONGER_THAN_NAMES = 9;

    private Things() {}

    /// Whether a name begins with a common word that is nobody's given name, and that is too long for one or has another behind it.
    static boolean include(PersonName name) {
        String given = name.given();
        return given != null && !NamesInText.isGivenName(given) && CommonWords.contains(given)
                && (given.length() >= LONGER_THAN_NAMES || CommonWords.contains(name.surname()));
    }
}
