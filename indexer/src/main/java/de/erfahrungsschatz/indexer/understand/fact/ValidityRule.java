package de.erfahrungsschatz.indexer.understand.fact;

import de.erfahrungsschatz.corpus.document.Derived;
import de.erfahrungsschatz.corpus.document.DocumentDate;
import de.erfahrungsschatz.corpus.document.Provenance;
import de.erfahrungsschatz.indexer.extract.Block;
import de.erfahrungsschatz.indexer.understand.segment.Part;
import de.erfahrungsschatz.indexer.understand.text.Quote;
import de.erfahrungsschatz.indexer.understand.text.Sentences;
import de.erfahrungsschatz.indexer.understand.text.Traces;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How long does it hold? Where a sentence says of the document itself that it is valid until a day, or that it ceases to be in
/// force. What holds for tickets or contracts in the text is not said of it.
public final class ValidityRule {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
    private static final String PAPER = "(?:\\p{L}+ )?(?:Fassung|\\p{L}*satzung"
            + "|\\p{L}*leitlinien?|\\p{L}*richtlinien?|\\p{L}*konzept|\\p{L}*vereinbarung|\\p{L}*ordnung|Beschluss|Dokument"
            + "|Leitfaden|\\p{L}*plan|\\p{L}*programm|Regelungen?|Geschäftsordnung|Handreichung|Liste|Übersicht|Dienstanweisung)";
    private static final String ITSELF = "(?:diese[rs]?|die|der|das|vorliegende[rs]?) " + PAPER;
    private static final Pattern LABEL = Pattern.compile(
            "^\\W*(?:gültig|Gültigkeit(?:sdauer)?|Geltungsdauer|Geltungszeitraum|gilt|befristet)\\b"
                    + "(?:.*?\\bbis\\b|.*?\\d{4} ?[–-])",
            FLAGS);
    private static final Pattern HOLDS = Pattern.compile(
            "\\b" + ITSELF + "\\b.{0,60}\\b(?:gilt|gelten|gültig|befristet|Gültigkeit)\\b.{0,30}?\\bbis\\b", FLAGS);
    /// "Diese Leitlinien bleiben bis zum 31. Dezember 2025 in Kraft": the day stands before what is said of it.
    private static final Pattern HOLDS_BEHIND = Pattern.compile(
            "\\b" + ITSELF
                    + "\\b.{0,60}\\bbis\\b(?=.{4,50}\\b(?:gilt|gelten|gültig|befristet|Gültigkeit|in Kraft|anzuwenden)\\b)",
            FLAGS);
    /// Above the body whatever holds is said of the document or of what it is about, but for what people buy and sign.
    private static final Pattern HEADER_HOLDS = Pattern.compile(
            "^(?!.*\\b\\p{L}*(?:ticket|karte|vertrag|frist|angebot|tarif|preis)s?\\b).{0,120}"
                    + "\\b(?:gilt|gelten|gültig|befristet|Gültigkeit)\\b.{0,30}?\\bbis\\b",
            FLAGS);
    private static final Pattern ENDS = Pattern.compile(
            "\\b(?:" + ITSELF + "|sie|er|es)\\b.{0,80}\\b(?:tritt|treten)\\b(?=.*\\baußer Kraft)|\\btritt\\b.{0,30}\\b"
                    + ITSELF + "\\b(?=.*\\baußer Kraft)",
            FLAGS);
    /// "Diese Vereinbarung läuft am 31. Dezember 2020 aus", "verliert mit Ablauf des Jahres 2020 ihre Gültigkeit"; "das Programm endet" is
    /// said of something else.
    private static final Pattern EXPIRES = Pattern.compile(
            "\\b(?:diese[rs]?|vorliegende[rs]?) " + PAPER
                    + "\\b.{0,60}\\b(?:läuft\\b(?=.*\\baus\\b)|endet\\b|verliert\\b(?=.*\\bGültigkeit\\b))"
                    + ".{0,30}?\\b(?:am|mit|zum|Ende)\\b",
            FLAGS);
    private static final Pattern YEAR = Pattern
            .compile("\\b(?:Ende|Jahresende|(?:zum|des) Jahr(?:es)?|bis)\\s+(20\\d{2})\\b");
    /// What is part of whatever these expressions find.
    private static final Traces HOLDING = Traces.beginningWords("gilt", "gelt", "gültig", "befristet", "anzuwenden");
    private static final Traces EXPIRING = Traces.beginningWords("läuft", "endet", "verliert");
    private static final String INTO_FORCE = "in Kraft";
    private static final String OUT_OF_FORCE = "außer Kraft";
    private static final int LABEL_BLOCKS = 15;

    private ValidityRule() {}

    /// The last day, month or year; empty when the document does not say so.
    public static Optional<Derived<DocumentDate>> validUntil(Part part) {
        int number = 0;
        for (Block block : part.blocks()) {
            boolean header = number++ < LABEL_BLOCKS;
            if (!mayTell(block.text())) {
                continue;
            }
            for (String sentence : Sentences.of(block.text())) {
                Optional<DocumentDate> date = last(sentence, header);
                if (date.isPresent()) {
                    return date
                            .map(day -> new Derived<>(day, Provenance.rule("valid-until.stated", Quote.of(sentence))));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean mayTell(String text) {
        return text.contains(OUT_OF_FORCE) || text.contains(INTO_FORCE) || HOLDING.areIn(text) || EXPIRING.areIn(text);
    }

    private static Optional<DocumentDate> last(String sentence, boolean header) {
        boolean holds = HOLDING.areIn(sentence);
        return behind(HOLDS, sentence, holds).or(() -> end(sentence))
                .or(() -> behind(HOLDS_BEHIND, sentence, holds || sentence.contains(INTO_FORCE)))
                .or(() -> behind(EXPIRES, sentence, EXPIRING.areIn(sentence)))
                .or(() -> behind(LABEL, sentence, header && holds))
                .or(() -> behind(HEADER_HOLDS, sentence, header && holds));
    }

    /// In "tritt am 1. Mai 2019 in Kraft und am 30. April 2024 außer Kraft" the second date.
    private static Optional<DocumentDate> end(String sentence) {
        int out = sentence.lastIndexOf(OUT_OF_FORCE);
        if (out < 0 || !ENDS.matcher(sentence).find()) {
            return Optional.empty();
        }
        String before = sentence.substring(0, out);
        return WrittenDate.first(before.substring(Math.max(0, before.lastIndexOf(INTO_FORCE))));
    }

    /// The date behind the words; in "gilt vom 1. Mai 2019 bis 31. Dezember 2020" the second one.
    ///
    /// @param mayBe whether the sentence is one in which they may stand
    private static Optional<DocumentDate> behind(Pattern pattern, String sentence, boolean mayBe) {
        Matcher matcher = pattern.matcher(sentence);
        if (!mayBe || !matcher.find()) {
            return Optional.empty();
        }
        Matcher year = YEAR.matcher(sentence);
        return WrittenDate.first(sentence.substring(matcher.end()))
                .or(() -> year.find(matcher.start()) ? DocumentDate.parse(year.group(1)) : Optional.empty());
    }
}
