package de.erfahrungsschatz.api;

import de.erfahrungsschatz.api.answer.ConceptAnswer;
import de.erfahrungsschatz.api.answer.ExplanationAnswer;
import de.erfahrungsschatz.api.answer.HitAnswer;
import de.erfahrungsschatz.api.answer.HitAnswer.ExcerptAnswer;
import de.erfahrungsschatz.api.answer.SearchAnswer;
import de.erfahrungsschatz.engine.port.Highlight;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Hits as text for a terminal; what matched stands between asterisks.
final class HitList {

    private HitList() {}

    static String of(SearchAnswer answer) {
        List<String> lines = new ArrayList<>();
        lines.add(answer.total() == 1 ? "1 Dokument" : answer.total() + " Dokumente");
        if (answer.understood() != null) {
            lines.add("Verstanden als: " + answer.understood());
        }
        answer.alsoSearched().forEach(also -> lines
                .add("Auch gesucht zu „" + also.typed() + "“: " + String.join(", ", also.labels())));
        answer.approximated().forEach(word -> lines.add("Kein Dokument enthält „" + word.typed()
                + "“. Gesucht wurde nach ähnlich geschriebenen Wörtern: „" + String.join("“, „", word.words()) + "“."));
        if (answer.didYouMean() != null) {
            lines.add("Meinten Sie: " + answer.didYouMean().text() + "?");
        }
        answer.hits().forEach(hit -> {
            lines.add("");
            lines.add(hit.title());
            lines.add("  " + facts(hit));
            hit.passages().forEach(passage -> lines.add("  – " + marked(passage) + place(passage)));
            if (hit.explanation() != null) {
                lines.addAll(why(hit.explanation()));
            }
        });
        return String.join(System.lineSeparator(), lines);
    }

    private static List<String> why(ExplanationAnswer explanation) {
        List<String> lines = new ArrayList<>();
        if (!explanation.shares().isEmpty()) {
            lines.add("  Warum gefunden?");
            explanation.told().forEach(share -> lines.add("    " + share.text()));
            if (!explanation.untold().isEmpty()) {
                lines.add("    weitere Funde: " + explanation.untold().size());
            }
        }
        return lines;
    }

    private static String facts(HitAnswer hit) {
        String kind = hit.kind() == null ? "" : hit.kind().label();
        String cities = String.join(", ", hit.cities().stream().map(ConceptAnswer::label).toList());
        String date = hit.date() == null ? "" : hit.date();
        return String.join(" · ", Stream.of(kind, cities, date, hit.visibility(), hit.id())
                .filter(fact -> !fact.isEmpty()).toList());
    }

    private static String marked(ExcerptAnswer passage) {
        StringBuilder text = new StringBuilder(passage.text());
        for (Highlight highlight : passage.highlights().reversed()) {
            text.insert(highlight.end(), '*').insert(highlight.start(), '*');
        }
        return (passage.cutBefore() ? "… " : "") + text.toString().replaceAll("\\s+", " ")
                + (passage.cutAfter() ? " …" : "");
    }

    private static String place(ExcerptAnswer passage) {
        String speaker = passage.speaker() == null ? "" : passage.speaker();
        String page = passage.page() == null ? "" : "S. " + passage.page();
        String place = String.join(", ", Stream.of(speaker, page).filter(part -> !part.isEmpty()).toList());
        return place.isEmpty() ? "" : " (" + place + ")";
    }
}
