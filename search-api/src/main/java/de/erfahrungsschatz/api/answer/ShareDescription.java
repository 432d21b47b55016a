package de.erfahrungsschatz.api.answer;

import de.erfahrungsschatz.api.text.Texts;
import de.erfahrungsschatz.engine.port.Means;
import de.erfahrungsschatz.engine.port.Share;
import de.erfahrungsschatz.engine.port.Share.Part;
import de.erfahrungsschatz.engine.port.Share.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/// Tells what a word counts by being found in one way: `„Bürgerbeteiligung“ im Text enthält „Beteiligung“ (38 %)`.
///
/// @param texts the language
record ShareDescription(Texts texts) {

    /// How many forms are told of one place.
    private static final int MOST_FORMS = 4;

    /// What was typed and found.
    String of(Share share, Means.Typed means, int percent) {
        String word = quoted(share.word());
        return switch (means) {
            case WHOLE, EXACT, FUNCTION_WORD, SIDE_BY_SIDE, NEIGHBOURS ->
                texts.text("share." + label(means), word, standing(share, share.word()));
            case INSIDE, BEGINNING, DERIVED, ALIKE, RELATED, CONSTITUENTS ->
                texts.text("share." + label(means), word, forms(share), count(share));
            case LETTERS -> isWritten(share)
                    ? texts.text("share.written", word, standing(share, share.word()))
                    : texts.text("share.letters", word, each(share, this::alike), count(share));
        } + percent(percent);
    }

    /// What a vocabulary added.
    ///
    /// @param added the other word
    /// @param concept the label of the concept that the word typed names
    String of(Share share, String added, String concept, int percent) {
        String word = quoted(share.word());
        String known = isSame(concept, share.word()) || isSame(concept, added) ? word
                : texts.text("share.named", word, quoted(concept));
        return texts.text("share.added", known, quoted(added), standing(share, added)) + percent(percent);
    }

    /// The name of one of them in answers, such as `side-by-side`.
    static String label(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// Where it stands, and in which forms when they differ from that word: `im Text („Beteiligungen“) und im Titel`.
    private String standing(Share share, String word) {
        return each(share, place -> where(place.part())
                + (place.forms().stream().allMatch(form -> isSame(form, word)) ? "" : " (" + forms(place) + ")"));
    }

    /// The forms, each with where it stands: `„Beteiligungen“ im Text und „Beteiligung“ im Titel`.
    private String forms(Share share) {
        return each(share, place -> forms(place) + " " + where(place.part()));
    }

    /// Whether the only form told is the word typed.
    private static boolean isWritten(Share share) {
        return count(share) == 1 && share.places().stream().flatMap(place -> place.forms().stream())
                .allMatch(form -> isSame(form, share.word()));
    }

    private String alike(Place place) {
        return (place.forms().isEmpty() ? texts.text("share.words") : forms(place)) + " " + where(place.part());
    }

    private String forms(Place place) {
        List<String> shown = new ArrayList<>(place.forms().stream().limit(MOST_FORMS).map(this::quoted).toList());
        int more = place.forms().size() - shown.size();
        if (more > 0) {
            shown.add(texts.text("share.more", more));
        }
        return listed(shown);
    }

    private String each(Share share, Function<Place, String> text) {
        return listed(share.places().stream().map(text).toList());
    }

    private String listed(List<String> parts) {
        int last = parts.size() - 1;
        return last < 1 ? String.join("", parts)
                : texts.text("share.list", String.join(", ", parts.subList(0, last)), parts.get(last));
    }

    private static int count(Share share) {
        return share.places().stream().mapToInt(place -> place.forms().size()).sum();
    }

    private static boolean isSame(String form, String word) {
        return form.toLowerCase(Locale.GERMAN).equals(word.toLowerCase(Locale.GERMAN));
    }

    private String where(Part part) {
        return texts.text("part." + label(part));
    }

    private String quoted(String text) {
        return texts.text("share.quoted", text);
    }

    private String percent(int percent) {
        return " " + texts.text("share.percent", percent);
    }
}
