package de.erfahrungsschatz.indexer.understand.gold;

import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// How many documents are called as a reader would call them. Two readers seldom write the same title, so one is right that shares most
/// words with the reader's, or that is the reader's with a subtitle.
class TitleGoldTest {

    private static final double MOST = .6;
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    @ParameterizedTest
    @MethodSource("de.erfahrungsschatz.indexer.understand.gold.GoldFile#halves")
    void calls_a_document_as_its_reader_does(String half) {
        List<MarkedDocument> documents = MarkedDocument.of(half).stream()
                .filter(document -> document.gold().fact("title").isPresent()).toList();
        assumeFalse(documents.isEmpty(), "There are no titles in gold/" + half);
        Score score = new Score("title, " + half);
        documents.forEach(document -> compare(score, document));
        Ratchet.hold(score);
    }

    private static void compare(Score score, MarkedDocument document) {
        String there = document.gold().fact("title").orElseThrow();
        String found = document.draft().metadata().title().value();
        if (shared(there, found) >= MOST || found.startsWith(there + " ") || found.startsWith(there + ". ")) {
            score.right();
        } else {
            String rule = document.draft().metadata().title().provenance().rule();
            score.wrong(document.file().name() + " (" + rule + "): " + found + " instead of " + there);
            score.missed(document.file().name() + ": " + there);
        }
    }

    /// Dice's coefficient of their words.
    private static double shared(String one, String other) {
        List<String> left = words(one);
        List<String> words = words(other);
        int all = left.size() + words.size();
        long both = words.stream().filter(left::remove).count();
        return 2.0 * both / all;
    }

    private static List<String> words(String title) {
        return new ArrayList<>(List.of(NO_WORD.split(title.toLowerCase(Locale.GERMAN).strip())));
    }
}
