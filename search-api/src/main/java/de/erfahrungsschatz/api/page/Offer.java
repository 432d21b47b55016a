package de.erfahrungsschatz.api.page;

import de.erfahrungsschatz.api.answer.SearchAnswer;
import de.erfahrungsschatz.api.answer.SearchAnswer.RelaxationAnswer;
import de.erfahrungsschatz.api.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// A way on from a search that found nothing.
///
/// @param label what it does
/// @param count how many documents it finds, in words; empty where that is not said
/// @param link where it leads
record Offer(String label, String count, String link) {

    /// The ways on: the looser searches that find something, then all documents.
    static List<Offer> of(SearchAnswer answer, Texts texts) {
        List<Offer> offers = new ArrayList<>();
        answer.relaxations().forEach(looser -> offers.add(new Offer(label(looser, texts),
                texts.text("count.documents", looser.total()), looser.link())));
        offers.add(new Offer(texts.text("nothing.all"), "", "/"));
        return offers;
    }

    private static String label(RelaxationAnswer looser, Texts texts) {
        String text = Words.shortened(looser.text());
        return switch (looser.type()) {
            case "no-filters" -> texts.text("nothing.no-filters");
            case "no-filter" -> texts.text("nothing.no-filter", texts.text("facet." + looser.facet()));
            case "broader" -> texts.text("nothing.broader", texts.text("facet." + looser.facet()),
                    Objects.requireNonNull(looser.value()).label());
            case "words-apart" -> texts.text("nothing.no-phrase", text);
            case "no-exclusions" -> texts.text("nothing.no-exclusion", text);
            case "fewer-words" -> texts.text("nothing.without", text);
            default -> throw new IllegalStateException("No words for " + looser.type());
        };
    }
}
