package de.erfahrungsschatz.indexer.understand.status;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Sees the form of the clause that names a format: its verbs with what they mean, tense and mood, negation, what it depends on.
///
/// @param senses of words
record GrammarTraits(Senses senses) {

    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final double OTHER_CLAUSE = 0.7;

    void see(Place place, Traits traits) {
        Sentence whole = place.whole();
        String own = whole.own().text();
        seeVerbs("own", own, 1, traits);
        seeVerbs("clause", place.clause(), 1, traits);
        for (int i = 0; i < whole.pieces().size(); i++) {
            if (!whole.clause().contains(i)) {
                String where = whole.namesOther(whole.pieces().get(i)) ? "rival"
                        : whole.pieces().get(i).dependent() ? "dependent" : i < whole.at() ? "earlier" : "later";
                seeVerbs(where, whole.pieces().get(i).text(), OTHER_CLAUSE, traits);
            }
        }
        place.around().next().filter(Sequel::takesUp).ifPresent(next -> seeVerbs("sequel", next, OTHER_CLAUSE, traits));
        place.opening().ifPresent(line -> seeVerbs(Tense.isSentence(whole.text()) ? "above" : "above label", line,
                OTHER_CLAUSE, traits));
        place.around().previous().ifPresent(previous -> seeTense("previous", previous, traits));
        place.around().next().ifPresent(next -> seeTense("next", next, traits));
        place.answer().ifPresent(answer -> seeVerbs("answer", answer, 1, traits));
        seeForm(place, traits);
    }

    private static void seeTense(String where, String sentence, Traits traits) {
        VerbGroup.of(sentence).auxiliaries().forEach(auxiliary -> traits.add("verb " + where + " " + auxiliary,
                OTHER_CLAUSE, ""));
        if (Tense.preterite(sentence).isPresent()) {
            traits.add("preterite " + where);
        }
    }

    private void seeVerbs(String where, String clause, double strength, Traits traits) {
        VerbGroup verbs = VerbGroup.of(clause);
        String negation = verbs.negated() ? " not" : "";
        for (String auxiliary : verbs.auxiliaries()) {
            traits.add("verb " + where + " " + auxiliary + " " + verbs.form(), strength, "");
            traits.add("verb " + where + " " + auxiliary + negation, strength, "");
        }
        for (MatchResult word : WORD.matcher(clause).results().toList()) {
            for (String sense : senses.of(word.group(), verbs.particle())) {
                traits.add("sense " + where + " " + sense, strength, word.group());
                traits.add("sense " + where + " " + sense + negation, strength, word.group());
                verbs.auxiliaries().forEach(auxiliary -> traits.add("sense " + where + " " + sense + " " + auxiliary
                        + negation,
                        strength, word.group()));
            }
        }
    }

    private static void seeForm(Place place, Traits traits) {
        Sentence whole = place.whole();
        String own = whole.own().text();
        String body = place.body() ? " body" : " event";
        traits.add("is" + body);
        traits.add("format " + place.format(), 0.5, "");
        seeIf(Tense.preterite(own).isPresent(), "preterite", body, traits);
        seeIf(Tense.past(own).isPresent(), "past", body, traits);
        seeIf(Tense.past(whole.text()).isPresent(), "past in sentence", body, traits);
        seeIf(!Tense.isSentence(own), "no verb", body, traits);
        seeIf(!Tense.isSentence(whole.text()), "no verb in sentence", body, traits);
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
        TimeTraits.in(whole.text(), own).forEach(time -> seeIf(true, time, body, traits));
    }

    private static void seeIf(boolean seen, String name, String body, Traits traits) {
        if (seen) {
            traits.add("form " + name);
            traits.add("form " + name + body);
        }
    }
}
