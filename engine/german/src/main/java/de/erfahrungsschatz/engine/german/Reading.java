package de.erfahrungsschatz.engine.german;

/// One way to read a form: as a form of that word.
///
/// @param lemma the base form, in its own case
/// @param kind what sort of word it is
/// @param gender of a noun; [Gender#NONE] for other words
record Reading(String lemma, Kind kind, Gender gender) {

    /// What sort of word, the likelier before the rarer where a form can be both.
    enum Kind {
        NOUN,
        /// A proper name.
        NAME,
        /// An adjective used as a noun: "Jugendliche", "das Soziale".
        ADJECTIVE_NOUN,
        /// A verb used as a noun: "das Wohnen".
        INFINITIVE,
        /// Also a present participle: "teilnehmend".
        ADJECTIVE,
        /// A past participle: "eingeladen".
        PARTICIPLE,
        /// A verb in the third person, in which reports are written: "macht", "fanden".
        THIRD_PERSON,
        /// A verb in another form.
        VERB,
        /// Adverbs, abbreviations, numerals and the like.
        OTHER
    }

    enum Gender {
        MASCULINE,
        FEMININE,
        /// Neuter, or of more than one gender, or no noun.
        NONE
    }

    boolean isNoun() {
        return switch (kind) {
            case NOUN, NAME, ADJECTIVE_NOUN, INFINITIVE -> true;
            case ADJECTIVE, PARTICIPLE, THIRD_PERSON, VERB, OTHER -> false;
        };
    }

    boolean isVerb() {
        return kind == Kind.VERB || kind == Kind.THIRD_PERSON;
    }
}
