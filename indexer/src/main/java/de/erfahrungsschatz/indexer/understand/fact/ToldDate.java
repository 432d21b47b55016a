package de.erfahrungsschatz.indexer.understand.fact;

import de.erfahrungsschatz.corpus.document.Derived;
import de.erfahrungsschatz.corpus.document.DocumentDate;
import de.erfahrungsschatz.corpus.document.Provenance;
import de.erfahrungsschatz.indexer.extract.Block;
import de.erfahrungsschatz.indexer.understand.segment.Part;
import de.erfahrungsschatz.indexer.understand.text.Quote;
import de.erfahrungsschatz.indexer.understand.text.Sentences;
import de.erfahrungsschatz.indexer.understand.text.Words;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Dates that sentences tell: when a conversation was held or a sitting took place, what day an article or a letter bears.
final class ToldDate {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
    private static final Pattern STAND = Pattern.compile(
            "\\b(?:Stand|Fassung|Datum|Gesendet|Redaktionsschlu(?:ss|ß))\\b:?[^.\\d]{0,25}$",
            Pattern.UNICODE_CHARACTER_CLASS);
    /// An imprint says when it was handed in, printed or put online: "Vorgelegt dem Rat am 3. Mai 2011", "Abgabe: 3.5.2011".
    private static final Pattern PUBLISHED = Pattern.compile(
            "^(?:(?:vorgelegt|eingereicht|abgegeben|eingestellt|veröffentlicht|publiziert|online gestellt|erschienen"
                    + "|herausgegeben|verfasst|verfaßt|gehalten)\\b(?! von\\b)[^.\\d]{0,60}\\b(?:am|im)"
                    + "|(?:abgabe|erscheinungs(?:datum|tag|termin)|tag der (?:veröffentlichung|abgabe)|veröffentlichung(?:sdatum)?)"
                    + "(?:\\s?:| am))\\s(?:\\p{L}+tag, )?(?:de[nm] )?$",
            FLAGS);
    private static final Pattern CONVERSATION = Pattern.compile(
            "\\b(?:Gespräche?|Interviews?|Telefonate?|Befragungen?|(?:Band|Ton|Video)?Aufnahme|Aufzeichnung|Fragen)\\b.*"
                    + "\\b(?:führten?|geführt|fand|fanden|vom|entstand|entstanden|aufgezeichnet|aufgenommen|stammt|stellten?|am)\\b"
                    + "|\\b(?:geführt|aufgezeichnet|aufgenommen|protokolliert) (?:wurde )?(?:am|im|in der|zwischen)\\b"
                    + "|\\b(?:Rücklauf|Rücksendung|beantwortet|ausgefüllt|zurückgesandt|zurückgeschickt)\\b.{0,25}\\b(?:am|vom|im)\\b"
                    + "|^(?:Das )?(?:Interview|Gespräch|Fragen|Aufzeichnung)\\s?:"
                    + "|\\bmit\\b.*\\b(?:gesprochen|unterhalten)\\b|\\bsprach(?:en)?\\b.*\\bmit\\b|\\bmit\\b.*\\bsprach(?:en)?\\b",
            FLAGS);
    /// Whoever takes down what was said begins with who came together.
    private static final Pattern SITTING = Pattern.compile(
            "\\b(?:traf|trafen)\\b.*\\bsich\\b|\\b(?:trat|traten|kam|kamen)\\b.*\\bzusammen\\b|\\b(?:tagte|tagten)\\b"
                    + "|\\b\\p{L}*(?:sitzung|treffen|versammlung|tagung|konferenz|workshop|kongress|forum|fachtag)\\b.*\\b(?:fand"
                    + "|statt)\\b",
            FLAGS);
    /// The title of minutes may go on for a whole paragraph, in which there is no sentence.
    private static final Pattern HEADING = Pattern.compile(
            "^(?:über|von|zu[mr]?|de[rs]|\\P{Ll}*\\p{L}*(?:niederschrift|protokoll|vermerk|bericht|auszug))\\b.*"
                    + "\\b\\p{L}*(?:sitzung|zusammenkunft|treffen|besprechung|versammlung|beratung|tagung|termin|runde|gespräch\\p{L}*)\\b",
            FLAGS);
    /// The same where a full stop ends it: "Bericht über die Tagung am 3. Mai 2011 in Kiel."
    private static final Pattern REPORT_OF = Pattern.compile(
            "^\\p{L}*(?:niederschrift|protokoll|vermerk|bericht|auszug|dokumentation|mitschrift|zusammenfassung|notizen)\\b"
                    + "(?:[^.]|\\d\\.){0,60}\\b\\p{L}*(?:sitzung|zusammenkunft|treffen|besprechung|versammlung|beratung|tagung"
                    + "|kongress\\p{L}*"
                    + "|konferenz|werkstatt|workshops?|forums?|gespräch\\p{L}*|veranstaltung|fachtag\\p{L}*)\\b[^.]{0,30}"
                    + "\\b(?:am|vom|im)(?: \\p{L}+tag,?(?: de[mn])?| \\p{L}+woch,?(?: de[mn])?)? $",
            FLAGS);
    private static final Pattern DATELINE = Pattern.compile(
            "^\\p{Lu}[\\p{L}/()-]+(?: (?:\\p{Lu}[\\p{L}/()-]+|am|an|der|a\\.|d\\.|im|in|ob)){0,4}, (?:(?:den|dem|im|am) )?$",
            Pattern.UNICODE_CHARACTER_CLASS);
    /// Notes begin with what and when: "Jour fixe, Di 3.5.2011, 8:30".
    private static final Pattern WEEKDAY = Pattern.compile(
            "^(?:[^.?!]{0,80}|(?:gem\\.|gemäß|lt\\.|laut) .{0,40}\\bam )\\b(?:Mo|Di|Mi|Do|Fr|Sa|So|Montag|Dienstag|Mittwoch"
                    + "|Donnerstag|Freitag|Samstag|Sonnabend|Sonntag)"
                    + "(?:[.,]|, de[nm])? $",
            Pattern.UNICODE_CHARACTER_CLASS);
    /// A line or sentence that says nothing but the date, as an imprint does: "Text: Anna Beispiel. Mai 2011."
    private static final Pattern ONLY_DATE = Pattern.compile(
            "\\W*(?:(?:im|am|den|vom) )?(?:\\d{1,2}\\. ?)?(?:\\d{1,2}\\.|\\p{Lu}\\p{L}{2,8}) ?(?:19|20)\\d{2}\\W*",
            Pattern.UNICODE_CHARACTER_CLASS);
    /// "Wir haben 2009 in drei Städten gefragt" knows no more than the year.
    private static final Pattern CONVERSATION_YEAR = Pattern.compile(
            "\\b(?:haben|hat|wurden?) (?:wir )?(?:im Jahre? )?((?:19[5-9]\\d|20\\d{2})) (?!Euro|Menschen|Personen)"
                    + ".{0,80}\\b(?:gefragt|befragt|gestellt|gesprochen|geführt|aufgezeichnet)\\b",
            Pattern.UNICODE_CHARACTER_CLASS);
    /// "Hiermit lade ich Sie zur nächsten Sitzung des Ortsrats ein am Montag, 2. Juni 2025".
    private static final Pattern INVITATION = Pattern.compile(
            "\\b(?:lade|laden|einzuladen|eingeladen|einladen)\\b.{0,160}\\b(?:am|für den|auf|zum)\\s(?:\\p{L}+(?:tag|woch"
                    + "|abend),? )?(?:de[nm] )?$"
                    + "|\\b(?:Sitzung|Versammlung|Treffen|Veranstaltung)\\b.{0,100}\\bein\\b.{0,12}\\bam\\s(?:\\p{L}+(?:tag|woch"
                    + "|abend),? )?(?:de[nm] )?$",
            FLAGS);
    private static final Pattern GATHERING = Pattern.compile(
            "\\b\\p{L}*(?:sitzung|versammlung|treffen|veranstaltung|runde|forum|werkstatt|besprechung|tagung|konferenz)\\b",
            FLAGS);
    private static final Pattern END_OF_SENTENCE = Pattern.compile("[.!?]\\W*$");
    private static final int FIRST_BLOCKS = 15;
    private static final int OPENING_BLOCKS = 6;
    private static final int LAST_BLOCKS = 5;
    private static final int MOST_WORDS_OF_STATEMENT = 30;
    private static final int MOST_WORDS_OF_HEADING = 60;
    private static final int MOST_WORDS_OF_SIGNATURE = 12;

    private ToldDate() {}

    /// What the first words state as date of the document, else the first or last ones as date of the conversation or sitting.
    ///
    /// @param past tells which dates may be meant
    static Optional<Derived<DocumentDate>> of(Part part, Predicate<DocumentDate> past) {
        List<Block> blocks = part.blocks();
        List<String> opening = texts(blocks.subList(0, Math.min(OPENING_BLOCKS, blocks.size())));
        List<String> first = statements(blocks.subList(0, Math.min(FIRST_BLOCKS, blocks.size())));
        List<String> last = statements(last(blocks));
        BiPredicate<String, String> stated = (_, before) -> STAND.matcher(before).find();
        BiPredicate<String, String> held = (text, _) -> CONVERSATION.matcher(text).find();
        return find("date.published", first, (_, before) -> PUBLISHED.matcher(before).find(), past)
                .or(() -> find("date.stated-in-text", first, stated, past))
                .or(() -> find("date.dateline", opening, (_, before) -> DATELINE.matcher(before).find(), past))
                .or(() -> find("date.heading", opening, (text, _) -> isHeading(text), past))
                .or(() -> find("date.heading", opening, (_, before) -> WEEKDAY.matcher(before).find(), past))
                .or(() -> find("date.stated-in-text", first, (text, _) -> ONLY_DATE.matcher(text).matches(), past))
                .or(() -> find("date.heading", first, (_, before) -> REPORT_OF.matcher(before).find(), past))
                .or(() -> find("date.conversation", first, held, past))
                .or(() -> find("date.conversation", last, held, past))
                .or(() -> find("date.sitting", statements(blocks.subList(0, Math.min(OPENING_BLOCKS, blocks.size()))),
                        (text, _) -> SITTING.matcher(text).find(), past))
                .or(() -> find("date.stated-in-text", last, stated, past))
                .or(() -> yearOfConversation(first, past));
    }

    /// The day to which a letter invites, which goes before the day on which it was written; empty where it does not.
    static Optional<Derived<DocumentDate>> ofInvitation(Part part, Predicate<DocumentDate> past) {
        List<Block> blocks = part.blocks();
        return find("date.invitation", texts(blocks.subList(0, Math.min(FIRST_BLOCKS, blocks.size()))),
                (text, before) -> GATHERING.matcher(text).find() && INVITATION.matcher(before).find(), past);
    }

    /// Place and date below the text: "Kiel, im März 2015".
    static Optional<Derived<DocumentDate>> atEnd(Part part, Predicate<DocumentDate> past) {
        List<String> lines = last(part.blocks()).stream().map(Block::text).flatMap(String::lines)
                .filter(line -> Words.count(line) <= MOST_WORDS_OF_SIGNATURE).toList();
        return find("date.signature", lines, (_, before) -> DATELINE.matcher(before).find(), past);
    }

    private static Optional<Derived<DocumentDate>> yearOfConversation(List<String> texts,
            Predicate<DocumentDate> past) {
        for (String text : texts) {
            Matcher year = CONVERSATION_YEAR.matcher(text);
            if (year.find()) {
                return DocumentDate.parse(year.group(1)).filter(past)
                        .map(date -> new Derived<>(date, Provenance.rule("date.conversation", Quote.of(text))));
            }
        }
        return Optional.empty();
    }

    private static Optional<Derived<DocumentDate>> find(String rule, List<String> texts,
            BiPredicate<String, String> accepted, Predicate<DocumentDate> past) {
        for (String text : texts) {
            Optional<DocumentDate> date = WrittenDate
                    .first(text, before -> accepted.test(text, before) && !DateOwner.isAnothers(before))
                    .filter(past);
            if (date.isPresent()) {
                return date.map(day -> new Derived<>(day, Provenance.rule(rule, Quote.of(text))));
            }
        }
        return Optional.empty();
    }

    private static boolean isHeading(String text) {
        return Words.count(text) <= MOST_WORDS_OF_HEADING && !END_OF_SENTENCE.matcher(text).find()
                && HEADING.matcher(text).find();
    }

    private static List<Block> last(List<Block> blocks) {
        return blocks.subList(Math.max(0, blocks.size() - LAST_BLOCKS), blocks.size());
    }

    private static List<String> texts(List<Block> blocks) {
        return blocks.stream().map(Block::text).toList();
    }

    private static List<String> statements(List<Block> blocks) {
        return blocks.stream().flatMap(block -> Sentences.of(block.text()).stream())
                .filter(sentence -> Words.count(sentence) <= MOST_WORDS_OF_STATEMENT).toList();
    }
}
