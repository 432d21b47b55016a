package de.erfahrungsschatz.indexer.understand.mention;

import de.erfahrungsschatz.corpus.vocabulary.Vocabulary;
import de.erfahrungsschatz.indexer.understand.text.LabelMatch;
import de.erfahrungsschatz.indexer.understand.text.LabelMatch.Strength;
import java.util.List;
import java.util.regex.Pattern;

/// Says whether an ambiguous label may be believed: near it stands a sure label of the same or a neighbouring concept, or a verb that
/// only events have.
final class WeakLabels {

    /// How far context reaches to either side, in UTF-16 units: about two sentences.
    private static final int REACH = 250;
    private static final int REACH_OF_VERBS = 120;

    private static final Pattern EVENT = Pattern.compile(
            "\\b(?:durchgeführt|veranstaltet|stattgefunden|fand(?:en)?|findet|stattfinden"
                    + "|teilgenommen|teilnahmen|Teilnehm\\p{L}+|eingeladen|einladen|moderiert\\p{L}*|tagte?n?|getagt|abgehalten|geplant"
                    + "|organisiert|ausgerichtet|vorgesehen|abgesagt|ausgefallen|gemacht|bieten|anbieten|angeboten|eröffnet\\p{L}*"
                    + "|Gäste\\p{L}*"
                    + "|zugesagt|beschlossen|Auftakt|Bürger\\p{L}*|Beteiligung\\p{L}*|anzubieten|wünsch\\p{L}*|gern|liebsten"
                    + "|einzuladen|lud|luden|lädt"
                    + "|Planer\\p{L}*|Anwohner\\p{L}*|Bewohner\\p{L}*|mitgemacht|mitmachen|regelmäßig|jährlich|monatlich|Idee"
                    + "|Vorschlag|besucht|montags|dienstags"
                    + "|mittwochs|donnerstags|freitags|samstags|Quartiersmanager\\p{L}*|Eltern|geholfen)\\b",
            Pattern.UNICODE_CHARACTER_CLASS);

    private final Vocabulary vocabulary;
    private final boolean events;

    /// @param events whether the concepts are events, which verbs reveal
    WeakLabels(Vocabulary vocabulary, boolean events) {
        this.vocabulary = vocabulary;
        this.events = events;
    }

    boolean believed(LabelMatch weak, List<LabelMatch> all, String text) {
        return all.stream().anyMatch(other -> isSure(other) && isNear(weak, other)
                && areNeighbours(weak.concept(), other.concept())) || (events && hasEventNear(weak, text));
    }

    private static boolean isSure(LabelMatch match) {
        return match.strength() != Strength.WEAK;
    }

    private static boolean isNear(LabelMatch one, LabelMatch other) {
        return Math.abs(one.start() - other.start()) <= REACH;
    }

    /// The same concept, or one above the other.
    private boolean areNeighbours(String one, String other) {
        return vocabulary.withBroader(one).contains(other) || vocabulary.withBroader(other).contains(one);
    }

    private static boolean hasEventNear(LabelMatch weak, String text) {
        int from = Math.max(0, weak.start() - REACH_OF_VERBS);
        int to = Math.min(text.length(), weak.end() + REACH_OF_VERBS);
        return EVENT.matcher(text.substring(from, weak.start())).find()
                || EVENT.matcher(text.substring(weak.end(), to)).find();
    }
}
