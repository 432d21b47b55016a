package de.erfahrungsschatz.indexer.understand.status;

import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What the words of a sentence or clause tell by themselves, whatever format is asked about. Each is found out when first asked for and
/// then kept: a sentence that names many formats is analysed once. For one thread.
final class Wording {

    private static final Pattern WORD = Pattern.compile("\\p{L}+|\\d+|[?!:|;(„»]");

    private final String text;
    private @Nullable Boolean sentence;
    private @Nullable Boolean preterite;
    private @Nullable Boolean past;
    private @Nullable VerbGroup verbs;
    private @Nullable ClauseVerb verb;
    private @Nullable List<String> words;
    private @Nullable Set<String> times;

    Wording(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }

    /// Its words, numbers and telling signs in order, as written.
    List<String> words() {
        if (words == null) {
            words = WORD.matcher(text).results().map(MatchResult::group).toList();
        }
        return words;
    }

    /// Whether it has a verb.
    boolean isSentence() {
        if (sentence == null) {
            sentence = Tense.isSentence(text);
        }
        return sentence;
    }

    /// Whether it has a verb in the simple past.
    boolean isPreterite() {
        if (preterite == null) {
            preterite = Tense.preterite(text).isPresent();
        }
        return preterite;
    }

    /// Whether it says that something has happened.
    boolean isPast() {
        if (past == null) {
            past = Tense.past(text).isPresent();
        }
        return past;
    }

    /// Its auxiliaries and the form of its verb.
    VerbGroup verbs() {
        if (verbs == null) {
            verbs = VerbGroup.of(text);
        }
        return verbs;
    }

    /// The verb that says what happens.
    ClauseVerb verb() {
        if (verb == null) {
            verb = ClauseVerb.of(this);
        }
        return verb;
    }

    /// How it says when.
    Set<String> times() {
        if (times == null) {
            times = TimeTraits.in(text);
        }
        return times;
    }
}
