package de.erfahrungsschatz.indexer.understand.place;

/// What stands around a name and shows that it names a city; the strongest first.
enum Cue {
    /// It is called one: "Stadt Hamm", "Universität Siegen".
    CALLED("city.called"),
    /// A postcode, a street with its number or a company stands before it.
    POSTCODE("city.postcode"),
    /// It stands alone, before a colon or before a date, as in headings and letterheads.
    ALONE("city.alone"),
    /// Place and date stand together: "Hagen, 2. Februar 2012".
    DATELINE("city.dateline"),
    /// It ends a line that names a person: "Ina Muster, Moderatorin, Hof".
    ROLE_LINE("city.role-line"),
    /// A preposition of place stands before it: "in Essen".
    PLACE("city.preposition"),
    /// What stands before it goes with cities: "Bahnhof Hof", "unser Nachbar Essen".
    BESIDE("city.apposition"),
    /// A preposition stands before it that also goes with other things: "für Essen".
    OTHER_PREPOSITION("city.known-preposition"),
    /// It does what only cities do: "Essen plant …".
    DOES("city.subject"),
    /// It is the subject of a sentence: "Essen ist …".
    SUBJECT("city.known-subject"),
    /// Nothing shows it.
    NONE("city.name");

    private final String rule;

    Cue(String rule) {
        this.rule = rule;
    }

    /// The id of the rule, for provenance.
    String rule() {
        return rule;
    }

    /// Whether the cue needs no knowledge of the document.
    boolean strong() {
        return compareTo(ALONE) < 0;
    }
}
