package de.erfahrungsschatz.api.answer;

import de.erfahrungsschatz.engine.port.Means;
import de.erfahrungsschatz.engine.port.Share;
import de.erfahrungsschatz.engine.port.Share.Part;
import de.erfahrungsschatz.engine.port.Share.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/// Tells in German what a word counts by being found in one way: `„Bürgerbeteiligung“ im Text enthält „Beteiligung“ (38 %)`.
final class ShareDescription {

    /// How many forms are told of one place.
    private static final int MOST_FORMS = 4;

    private ShareDescription() {}

    /// What was typed and found.
    static String of(Share share, Means.Typed means, int percent) {
        String word = quoted(share.word());
        return switch (means) {
            case WHOLE -> word + " steht " + standing(share, share.word());
            case EXACT -> word + " steht genau so " + standing(share, share.word());
            case FUNCTION_WORD -> "Auch " + word + " steht " + standing(share, share.word());
            case SIDE_BY_SIDE -> "Die Wörter " + word + " stehen nebeneinander " + standing(share, share.word());
            case NEIGHBOURS -> "Die Wörter " + word + " stehen nah beieinander " + standing(share, share.word());
            case INSIDE -> forms(share) + (isOne(share) ? " enthält " : " enthalten ") + word;
            case BEGINNING -> forms(share) + (isOne(share) ? " beginnt mit " : " beginnen mit ") + word;
            case DERIVED -> forms(share) + (isOne(share) ? " gehört" : " gehören") + " zur Wortfamilie von " + word;
            case ALIKE -> forms(share) + (isOne(share) ? " ist" : " sind") + " ähnlich geschrieben wie " + word;
            case RELATED ->
                forms(share) + (isOne(share) ? " hat" : " haben") + " Wortanfänge mit " + word + " gemeinsam";
            case CONSTITUENTS ->
                forms(share) + (isOne(share) ? " hat" : " haben") + " einen Wortteil mit " + word + " gemeinsam";
            case LETTERS -> isWritten(share) ? word + " steht so geschrieben " + standing(share, share.word())
                    : each(share, ShareDescription::alike) + (isOne(share) ? " ist" : " sind")
                            + " gleich oder ähnlich geschrieben wie " + word;
        } + percent(percent);
    }

    /// What a vocabulary added.
    ///
    /// @param added the other word
    /// @param concept the label of the concept that the word typed names
    static String of(Share share, String added, String concept, int percent) {
        String known = isSame(concept, share.word()) || isSame(concept, added) ? ""
                : " (Begriff " + quoted(concept) + ")";
        return "Zu " + quoted(share.word()) + known + " ergänzt das Vokabular " + quoted(added) + "; das steht "
                + standing(share, added) + percent(percent);
    }

    /// Where it stands, and in which forms when they differ from that word: `im Text („Beteiligungen“) und im Titel`.
    private static String standing(Share share, String word) {
        return each(share, place -> where(place.part())
                + (place.forms().stream().allMatch(form -> isSame(form, word)) ? "" : " (" + forms(place) + ")"));
    }

    /// The forms, each with where it stands: `„Beteiligungen“ im Text und „Beteiligung“ im Titel`.
    private static String forms(Share share) {
        return each(share, place -> forms(place) + " " + where(place.part()));
    }

    /// Whether the only form told is the word typed.
    private static boolean isWritten(Share share) {
        return isOne(share) && share.places().stream().flatMap(place -> place.forms().stream())
                .allMatch(form -> isSame(form, share.word()));
    }

    private static String alike(Place place) {
        return (place.forms().isEmpty() ? "Wörter" : forms(place)) + " " + where(place.part());
    }

    private static String forms(Place place) {
        List<String> shown = new ArrayList<>(
                place.forms().stream().limit(MOST_FORMS).map(ShareDescription::quoted).toList());
        int more = place.forms().size() - shown.size();
        if (more > 0) {
            shown.add(more == 1 ? "1 weiteres" : more + " weitere");
        }
        return listed(shown);
    }

    private static String each(Share share, Function<Place, String> text) {
        return listed(share.places().stream().map(text).toList());
    }

    private static String listed(List<String> texts) {
        int last = texts.size() - 1;
        return last < 1 ? String.join("", texts)
                : String.join(", ", texts.subList(0, last)) + " und " + texts.get(last);
    }

    private static boolean isOne(Share share) {
        return share.places().stream().mapToInt(place -> place.forms().size()).sum() == 1;
    }

    private static boolean isSame(String form, String word) {
        return form.toLowerCase(Locale.GERMAN).equals(word.toLowerCase(Locale.GERMAN));
    }

    private static String where(Part part) {
        return switch (part) {
            case TEXT -> "im Text";
            case HEADING -> "in der Überschrift";
            case INTERVIEWEE -> "in den Angaben zur befragten Person";
            case TITLE -> "im Titel";
        };
    }

    private static String quoted(String text) {
        return "„" + text + "“";
    }

    private static String percent(int percent) {
        return percent == 0 ? " (unter 1 %)" : " (" + percent + " %)";
    }
}
