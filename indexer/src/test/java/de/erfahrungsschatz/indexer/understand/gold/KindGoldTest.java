package de.erfahrungsschatz.indexer.understand.gold;

import static org.junit.jupiter.api.Assumptions.assumeFalse;

import de.erfahrungsschatz.corpus.vocabulary.VocabularyName;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// How many documents are known for what they are. Readers' words for it are wider than the vocabulary's, so each stands for several of
/// its kinds; a word that is not listed is not asked.
class KindGoldTest {

    private static final Map<String, List<String>> KINDS = Map.ofEntries(Map.entry("interview", List.of("interview")),
            Map.entry("minutes", List.of("protokoll", "protokoll-ak")),
            Map.entry("congress", List.of("veranstaltungsdoku", "kongressbericht", "programm")),
            Map.entry("slides", List.of("praesentation")),
            Map.entry("evaluation", List.of("evaluationsbericht", "projektbericht")),
            Map.entry("report", List.of("projektbericht", "taetigkeitsbericht", "fallbeispiel", "evaluationsbericht",
                    "gutachten", "veranstaltungsdoku")),
            Map.entry("guideline", List.of("leitlinie", "leitfaden", "konzept")),
            Map.entry("article", List.of("artikel", "pressemitteilung")),
            Map.entry("milieu-analysis", List.of("milieubericht")), Map.entry("Beschlussvorlage", List.of("vorlage")),
            Map.entry("Mitteilungsvorlage", List.of("vorlage")), Map.entry("Antrag", List.of("antrag")),
            Map.entry("Anfrage", List.of("antrag")), Map.entry("Verwaltungsantwort", List.of("antrag")),
            Map.entry("Einladung", List.of("einladung")), Map.entry("Pressemitteilung", List.of("pressemitteilung")),
            Map.entry("Newsletter", List.of("newsletter")), Map.entry("newsletter", List.of("newsletter")),
            Map.entry("Rundbrief", List.of("newsletter")), Map.entry("Fragebogen", List.of("fragebogen")),
            Map.entry("Kontaktliste", List.of("kontaktliste")), Map.entry("Adressliste", List.of("kontaktliste")),
            Map.entry("Vermerk", List.of("protokoll")), Map.entry("Aktenvermerk", List.of("protokoll")),
            Map.entry("Gesprächsvermerk", List.of("protokoll")), Map.entry("Aktennotiz", List.of("protokoll")),
            Map.entry("mail", List.of("schreiben")), Map.entry("Brief", List.of("schreiben")),
            Map.entry("Bekanntmachung", List.of("bekanntmachung")));

    @ParameterizedTest
    @MethodSource("de.erfahrungsschatz.indexer.understand.gold.GoldFile#halves")
    void knows_what_a_document_is(String half) {
        List<MarkedDocument> documents = MarkedDocument.of(half).stream()
                .filter(document -> document.gold().fact("kind").filter(KINDS::containsKey).isPresent()).toList();
        assumeFalse(documents.isEmpty(), "There are no kinds in gold/" + half);
        Score score = new Score("kind, " + half);
        documents.forEach(document -> compare(score, document));
        Ratchet.hold(score);
    }

    private static void compare(Score score, MarkedDocument document) {
        String there = document.gold().fact("kind").orElseThrow();
        List<String> found = document.draft().metadata().conceptIds(VocabularyName.KINDS);
        if (found.stream().anyMatch(KINDS.getOrDefault(there, List.of())::contains)) {
            score.right();
        } else {
            score.missed(document.file().name() + ": " + there);
            found.forEach(kind -> score.wrong(document.file().name() + ": " + kind + " instead of " + there));
        }
    }
}
