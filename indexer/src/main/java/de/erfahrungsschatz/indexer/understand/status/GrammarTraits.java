package de.erfahrungsschatz.indexer.understand.status;

/// Sees the form of the clause that names a format: its verbs with what they mean, tense and mood, negation, what it depends on.
///
/// @param senses of words
record GrammarTraits(Senses senses) {

    private static final double OTHER_CLAUSE = 0.7;

    void see(Place place, Traits traits) {
        Sentence whole = place.whole();
        seeVerbs("own", whole.own().wording(), 1, traits);
        seeVerbs("clause", place.clause(), 1, traits);
        for (int i = 0; i < whole.pieces().size(); i++) {
            if (!whole.clause().contains(i)) {
                String where = whole.namesOther(whole.pieces().get(i)) ? "rival"
                        : whole.pieces().get(i).dependent() ? "dependent" : i < whole.at() ? "earlier" : "later";
                seeVerbs(where, whole.pieces().get(i).wording(), OTHER_CLAUSE, traits);
            }
        }
        place.around().next().filter(next -> Sequel.takesUp(next.text()))
                .ifPresent(next -> seeVerbs("sequel", next, OTHER_CLAUSE, traits));
        place.opening().ifPresent(line -> seeVerbs(whole.wording().isSentence() ? "above" : "above label", line,
                OTHER_CLAUSE, traits));
        place.around().previous().ifPresent(previous -> seeTense("previous", previous, traits));
        place.around().next().ifPresent(next -> seeTense("next", next, traits));
        place.answer().ifPresent(answer -> seeVerbs("answer", answer, 1, traits));
        seeForm(place, traits);
    }

    private static void seeTense(String where, Wording sentence, Traits traits) {
        sentence.verbs().auxiliaries().forEach(auxiliary -> traits.add("verb " + where + " " + auxiliary,
                OTHER_CLAUSE, ""));
        if (sentence.isPreterite()) {
            traits.add("preterite " + where);
        }
    }

    private void seeVerbs(String where, Wording clause, double strength, Traits traits) {
        VerbGroup verbs = clause.verbs();
        String negation = verbs.negated() ? " not" : "";
        for (String auxiliary : verbs.auxiliaries()) {
            traits.add("verb " + where + " " + auxiliary + " " + verbs.form(), strength, "");
            traits.add("verb " + where + " " + auxiliary + negation, strength, "");
        }
        for (String word : clause.words()) {
            for (String sense : senses.of(word, verbs.particle())) {
                traits.add("sense " + where + " " + sense, strength, word);
                traits.add("sense " + where + " " + sense + negation, strength, word);
                verbs.auxiliaries().forEach(auxiliary -> traits.add("sense " + where + " " + sense + " " + auxiliary
                        + negation,
                        strength, word));
            }
        }
    }

    private static void seeForm(Place place, Traits traits) {
        Sentence whole = place.whole();
        Wording own = whole.own().wording();
        String body = place.body() ? " body" : " event";
        traits.add("is" + body);
        traits.add("format " + place.format(), 0.5, "");
        seeIf(own.isPreterite(), "preterite", body, traits);
        seeIf(own.isPast(), "past", body, traits);
        seeIf(whole.wording().isPast(), "past in sentence", body, traits);
        seeIf(!own.isSentence(), "no verb", body, traits);
        seeIf(!whole.wording().isSentence(), "no verb in sentence", body, traits);
        seeIf(whole.governed(), "governed", body, traits);
        seeIf(whole.shared(), "shared", body, traits);
        seeIf(whole.open(), "asks whether", body, traits);
        seeIf(place.around().isItem(), "item", body, traits);
        seeIf(place.around().counts(), "counts", body, traits);
        seeIf(place.around().asks(), "question", body, traits);
        seeIf(place.whole().place() == 0, "first", body, traits);
        seeIf(place.body() && ActingBody.in(whole), "acting", body, traits);
        seeIf(Decided.by(whole), "decided by it", body, traits);
        SentenceFrame.of(whole).or(() -> SentenceFrame.leftOpen(whole))
                .ifPresent(frame -> traits.add("frame " + frame.label()));
        traits.add("length " + Math.min(4, whole.text().length() / 40));
        TimeTraits.in(whole.wording(), own).forEach(time -> seeIf(true, time, body, traits));
    }

    private static void seeIf(boolean seen, String name, String body, Traits traits) {
        if (seen) {
            traits.add("form " + name);
            traits.add("form " + name + body);
        }
    }
}
