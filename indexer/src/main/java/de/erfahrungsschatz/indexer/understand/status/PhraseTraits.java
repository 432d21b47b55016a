package de.erfahrungsschatz.indexer.understand.status;

import java.util.Locale;

/// Sees the part that a format plays in its clause: its article, what is attributed to it, on which noun it depends, and what the
/// verbs of its clause and of those bound to it say.
///
/// @param senses of words
record PhraseTraits(Senses senses) {

    private static final double BESIDE = 0.7;

    void see(Place place, Traits traits) {
        String body = place.body() ? " body" : " event";
        NounPhrase phrase = NounPhrase.before(place.before());
        ClauseVerb verb = place.clause().verb();
        String role = phrase.preposition().isEmpty() ? phrase.determiner()
                : phrase.preposition() + " " + phrase.determiner();
        traits.add("article " + phrase.determiner() + body);
        traits.add("role " + role);
        traits.add("role " + role + body);
        traits.add("tense " + verb.tense());
        traits.add("tense " + verb.tense() + body);
        traits.add("tense " + verb.tense() + " of " + phrase.determiner());
        if (!phrase.preposition().isEmpty()) {
            traits.add("tense " + verb.tense() + " beside " + phrase.preposition());
        }
        seePhrase(phrase, traits);
        seeVerb(verb, role, traits);
        seeNeighbours(place.whole(), traits);
    }

    private void seePhrase(NounPhrase phrase, Traits traits) {
        for (String attribute : phrase.attributes()) {
            senses.of(attribute, "").forEach(sense -> traits.add("attribute " + sense, 1, attribute));
        }
        if (!phrase.governor().isEmpty()) {
            String noun = phrase.governor().toLowerCase(Locale.GERMAN);
            senses.of(noun, "").forEach(sense -> {
                traits.add("of noun " + sense, 1, phrase.governor());
                traits.add("of noun " + sense + " " + phrase.determiner(), 1, phrase.governor());
            });
        }
    }

    private void seeVerb(ClauseVerb verb, String role, Traits traits) {
        String no = verb.negated() ? " not" : "";
        for (String sense : senses.of(verb.word(), verb.particle())) {
            traits.add("head " + sense + no, 1, verb.word());
            traits.add("head " + sense + no + " " + verb.tense(), 1, verb.word());
            traits.add("head " + sense + no + " of " + role, 1, verb.word());
        }
    }

    /// The verbs of the clause on which its own depends, and of one that depends on it: "wir prüfen, ob …", "…, die sich auflöste".
    private void seeNeighbours(Sentence whole, Traits traits) {
        int before = whole.clause().first() - 1;
        int behind = whole.clause().last() + 1;
        if (before >= 0 && whole.own().dependent()) {
            seeHead("governing", whole.pieces().get(before).wording(), traits);
        }
        if (behind < whole.pieces().size() && whole.pieces().get(behind).dependent()) {
            seeHead("dependent", whole.pieces().get(behind).wording(), traits);
        }
    }

    private void seeHead(String where, Wording clause, Traits traits) {
        ClauseVerb verb = clause.verb();
        traits.add(where + " tense " + verb.tense(), BESIDE, "");
        String no = verb.negated() ? " not" : "";
        for (String sense : senses.of(verb.word(), verb.particle())) {
            traits.add(where + " head " + sense + no, BESIDE, verb.word());
            traits.add(where + " head " + sense + no + " " + verb.tense(), BESIDE, verb.word());
        }
    }
}
