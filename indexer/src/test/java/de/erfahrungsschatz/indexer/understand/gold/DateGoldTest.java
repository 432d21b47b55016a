package de.erfahrungsschatz.indexer.understand.gold;

import static org.junit.jupiter.api.Assumptions.assumeFalse;

import de.erfahrungsschatz.corpus.document.Derived;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// How many of the dates of documents are known, at the precision in which people know them.
class DateGoldTest {

    @ParameterizedTest
    @MethodSource("de.erfahrungsschatz.indexer.understand.gold.GoldFile#halves")
    void knows_the_date_of_a_document_and_how_precisely_it_is_known(String half) {
        Score score = new Score("date of the document, " + half);
        for (MarkedDocument document : documents(half)) {
            compare(score, document, document.gold().fact("date"), document.draft().metadata().date());
        }
        Ratchet.hold(score);
    }

    @ParameterizedTest
    @MethodSource("de.erfahrungsschatz.indexer.understand.gold.GoldFile#halves")
    void knows_drafts_and_how_long_a_document_holds(String half) {
        Score states = new Score("draft or final, " + half);
        Score validity = new Score("valid until, " + half);
        for (MarkedDocument document : documents(half)) {
            compare(states, document, document.gold().fact("state"), document.draft().metadata().state());
            compare(validity, document, document.gold().fact("valid-until"), document.draft().metadata().validUntil());
        }
        Ratchet.hold(states);
        Ratchet.hold(validity);
    }

    private static List<MarkedDocument> documents(String half) {
        List<MarkedDocument> documents = MarkedDocument.of(half);
        assumeFalse(documents.isEmpty(), "There are no files in gold/" + half);
        return documents;
    }

    private static void compare(Score score, MarkedDocument document, Optional<String> there,
            @Nullable Derived<?> found) {
        String rule = found == null ? "" : " (" + found.provenance().rule() + ")";
        score.compare(document.file().name() + rule, there.stream().toList(),
                found == null ? List.of() : List.of(found.value().toString()));
    }

}
