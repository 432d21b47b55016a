package de.erfahrungsschatz.indexer.understand.status;

/// Sees all traits of a place where a format is named.
///
/// @param cues turns of phrase
/// @param senses of words
record TraitReader(StatusCues cues, Senses senses) {

    /// The one that comes with the program.
    static TraitReader shipped() {
        return new TraitReader(StatusCues.shipped(), Senses.shipped());
    }

    /// The same that looks through each text once only; for one document and one thread.
    TraitReader remembering() {
        return new TraitReader(cues.remembering(), senses.remembering());
    }

    /// What can be seen there.
    Traits of(Place place) {
        Traits traits = new Traits();
        WordTraits.see(place, traits);
        new CueTraits(cues).see(place, traits);
        new GrammarTraits(senses).see(place, traits);
        new PhraseTraits(senses).see(place, traits);
        return traits;
    }
}
