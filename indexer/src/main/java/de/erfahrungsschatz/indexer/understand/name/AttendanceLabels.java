package de.erfahrungsschatz.indexer.understand.name;

import de.erfahrungsschatz.corpus.document.Person.Attendance;
import de.erfahrungsschatz.indexer.understand.text.TracedPattern;
import de.erfahrungsschatz.indexer.understand.text.Traces;
import de.erfahrungsschatz.indexer.understand.text.Word;
import de.erfahrungsschatz.indexer.understand.text.Words;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// The lines of minutes under or behind which those people stand who were there, or were not: "Anwesend:", "Es
/// fehlten entschuldigt".
public final class AttendanceLabels {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
    private static final LabelWords WORDS = LabelWords.shipped();
    /// Labels that tell it by the words together.
    private static final Pattern PHRASE = Pattern
            .compile(
                    "^(?:(?:von|für|seitens|aus) (?:der|die) (?:stadt|gemeinde)?verwaltung\\b|(?:vor ort|online|(?:mit )?am tisch"
                            + "(?: saßen)?)$)",
                    FLAGS);
    /// The same in any text that tells of people who met, not of minutes alone.
    private static final Pattern ANYWHERE = Pattern.compile(
            "(?:(?:auf dem )?podium|(?:um den|am) tisch (?:saßen|sitzen|waren)|im (?:raum|saal)|am telefon"
                    + "|in der leitung|podiumsgäste|auf dem podest|am bildschirm|auf der leinwand|(?:per|über) (?:video"
                    + "|zoom|skype|telefon)"
                    + "|(?:\\p{L}+ ){1,2}(?:im saal|am tisch|im raum|in der runde|vor ort))$",
            FLAGS);
    /// How a sentence ends that introduces a list: "An der Runde nahmen teil: …".
    private static final TracedPattern INTRODUCTION = new TracedPattern(Pattern.compile(
            "\\b(?:n[ae]hmen|haben) (?:\\p{Ll}+ )?teil(?:genommen)?$|\\b(?:waren|sind) (?:\\p{Ll}+ )?(?:anwesend|erschienen|dabei|zugegen"
                    + "|gekommen|zugeschaltet|vertreten)$|\\b(?:anwesend|erschienen|dabei|zugegen|gekommen|teilgenommen|vertreten"
                    + "|zugeschaltet) (?:waren|sind|haben)$",
            FLAGS),
            Traces.anywhere("teil", "anwesend", "erschienen", "dabei", "zugegen", "gekommen", "zugeschaltet",
                    "vertreten"));
    /// "Wer da war", "Wer nicht kommen konnte?"
    private static final Pattern WHO = Pattern.compile(
            "wer(?: \\p{L}+){0,3}? (?:(?:da|dabei|anwesend|zugegen|gekommen|erschienen|(?:mit )?am tisch"
                    + "|vor ort|zu gast|im saal|im raum|zugeschaltet|hier|entschuldigt"
                    + "|abgesagt|verhindert|mitgegangen|mitgelaufen|mitgemacht|mitgelesen|mitgearbeitet|mitgeredet|teilgenommen)"
                    + "(?: (?:war|waren|ist|sind|saß|saßen|hat|haben|hatte))?|kam|fehlte?|fehlt|teilnahm"
                    + "|mitging|mitmachte|mitlief|mitlas|mitredete|kommen konnte|absagte)"
                    + "(?<at> (?:im|in der|in|am|an der|bei der|beim|auf dem|auf der)(?: \\p{L}+){1,3})?\\s?[?!]?",
            FLAGS);
    private static final Pattern NUMBER = Pattern.compile("^(?:[A-Z]|[IVX]{1,4}|\\d{1,2})[.)]\\s+(?=\\p{Lu})");
    private static final Pattern APPENDIX = Pattern.compile("^(?:anlage|anhang)\\b[^:–-]{0,12}[:–-]\\s*", FLAGS);
    /// Headings of minutes under which those stand who were there.
    private static final Pattern SECTION = Pattern.compile(
            "^(?:\\p{L}*leitung|moderation|vorsitz(?:ende[rn]?)?|(?:\\p{L}+ )?\\p{L}*mitglieder|(?:von der |aus der )?"
                    + "verwaltung|sachkundige \\p{L}+|presse|schriftführ(?:ung|er|erin)|protokoll(?:führ(?:ung|er|erin)|ant|antin"
                    + "|(?=\\s*:))"
                    + "|beratende? \\p{L}+|ratsmitglieder)\\s*:?$|^verwaltung\\s*:\\s+(?=\\p{Lu})",
            FLAGS);
    private static final Pattern PART_END = Pattern
            .compile("(?:\\s[–·|-]|(?<!\\d)[;.,])\\s+|\\s(?=\\p{L}{2,20}\\s?:\\s)");
    /// A sentence that is a label with names behind it: "Moderation: A und B. Fachlicher Input: C."
    private static final Pattern LABELLED = Pattern
            .compile("^\\p{Lu}[\\p{L}/ -]{2,40}(?:\\([^()]{2,40}\\))?:\\s\\p{Lu}");
    /// "…; für den Kämmerer X dessen Stellvertreterin Y".
    private static final Pattern INSTEAD = Pattern.compile("^(?:für (?:den|die|Herrn|Frau)|statt|anstelle)\\s");
    /// What a heading says in brackets about the columns below it.
    private static final Pattern EXPLAINED = Pattern.compile("\\s*\\([^()]*\\)\\s*$");
    /// "Dabei waren" is the label "Dabei".
    private static final Pattern ENDING_VERB = Pattern.compile("(?<=\\p{L}{4})\\s(?:waren|sind|war|ist|haben|hatten)$",
            FLAGS);
    private static final String WITHOUT = "ohne";
    private static final int LONGEST_LABEL = 60;
    private static final int LONGEST_INTRODUCTION = 160;
    private static final int MOST_WORDS_BEFORE_STOP = 2;

    private AttendanceLabels() {}

    /// Whether a line begins with words under or behind which those people stand.
    public static boolean isLabel(String line) {
        return status(line).isPresent();
    }

    /// Whether a line begins with such words as nothing but minutes has.
    public static boolean isOfMinutes(String line) {
        String begin = line.strip();
        int colon = begin.indexOf(':');
        String label = (colon < 0 ? begin : begin.substring(0, colon)).strip();
        Matcher who = WHO.matcher(label);
        return isLabel(line) && !ANYWHERE.matcher(label).lookingAt() && (!who.matches() || who.group("at") == null);
    }

    /// What holds for those who stand under or behind the words with which a line begins; empty when it begins with
    /// none.
    public static Optional<Attendance> status(String line) {
        String bare = without(NUMBER, without(APPENDIX, line.strip()));
        int colon = bare.indexOf(':');
        String whole = colon < 0 ? bare : bare.substring(0, colon);
        String label = (whole.indexOf('(') < 0 ? whole : EXPLAINED.matcher(whole).replaceFirst("")).strip();
        if (colon >= 0 && label.length() <= LONGEST_INTRODUCTION && INTRODUCTION.isIn(label)) {
            return AttendanceWords.read(label).or(() -> Optional.of(Attendance.PRESENT));
        }
        if (WHO.matcher(label).matches()) {
            return Optional.of(AttendanceWords.read(label).orElse(Attendance.PRESENT));
        }
        boolean sentence = colon < 0 && label.endsWith(".") && Words.count(label) > MOST_WORDS_BEFORE_STOP;
        if (label.length() > LONGEST_LABEL || sentence) {
            return Optional.empty();
        }
        if (PHRASE.matcher(label).lookingAt() || ANYWHERE.matcher(label).lookingAt()) {
            return Optional.of(Attendance.PRESENT);
        }
        List<Word> words = Words.of(ENDING_VERB.matcher(label).replaceFirst(""));
        return begins(words) ? Optional.of(strongest(Words.of(whole))) : Optional.empty();
    }

    private static String without(Pattern beginning, String line) {
        Matcher found = beginning.matcher(line);
        return found.lookingAt() ? line.substring(found.end()) : line;
    }

    /// Nothing but what may stand before it precedes the first word that tells something.
    private static boolean begins(List<Word> words) {
        for (int i = 0; i < words.size(); i++) {
            if (WORDS.status(words.get(i).folded(), i == words.size() - 1).isPresent()) {
                return true;
            }
            if (!WORDS.mayPrecede(words.get(i).folded())) {
                return false;
            }
        }
        return false;
    }

    private static Attendance strongest(List<Word> words) {
        Set<Attendance> said = EnumSet.noneOf(Attendance.class);
        for (Word word : words) {
            WORDS.status(word.folded(), true).ifPresent(said::add);
        }
        boolean turned = words.stream().anyMatch(word -> WORDS.negates(word.folded()))
                && words.stream().noneMatch(word -> WORDS.isOfMembers(word.folded()));
        boolean unexcused = words.stream().map(Word::folded)
                .anyMatch(word -> word.startsWith("unentsch") || word.equals(WITHOUT)) || areNotExcused(words);
        if (said.contains(Attendance.DEPUTY)) {
            return Attendance.DEPUTY;
        }
        if (said.contains(Attendance.EXCUSED) && !unexcused) {
            return Attendance.EXCUSED;
        }
        return said.contains(Attendance.ABSENT) || said.contains(Attendance.EXCUSED) || turned ? Attendance.ABSENT
                : Attendance.PRESENT;
    }

    /// "nicht abgemeldet": directly before it, the negation turns what would excuse somebody.
    private static boolean areNotExcused(List<Word> words) {
        return IntStream.range(1, words.size()).anyMatch(i -> WORDS.negates(words.get(i - 1).folded())
                && WORDS.status(words.get(i).folded(), true).filter(Attendance.EXCUSED::equals).isPresent());
    }

    /// A line apart where another label begins within it: "Anwesend: … – entschuldigt: …". Between lines that were
    /// joined nothing divides them.
    public static List<String> apart(String line) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        Matcher end = PART_END.matcher(line);
        while (line.indexOf(':') >= 0 && end.find()) {
            if (begins(line, from, end)) {
                parts.add(line.substring(from, end.start()));
                from = end.end();
            }
        }
        parts.add(line.substring(from));
        return parts;
    }

    private static boolean begins(String line, int from, Matcher end) {
        String rest = line.substring(end.end(), Math.min(line.length(), end.end() + LONGEST_INTRODUCTION));
        if (end.group().startsWith(";") && INSTEAD.matcher(rest).lookingAt()) {
            return true;
        }
        int colon = rest.indexOf(':');
        boolean label = colon > 0 && colon <= LONGEST_LABEL && (isLabel(rest) || isSection(rest.substring(0, colon)));
        boolean sentence = end.group().startsWith(".") && LABELLED.matcher(rest).lookingAt();
        boolean goesOn = line.indexOf(':', from) == end.end() + colon && isLabel(line.substring(from));
        return (label || sentence) && !goesOn;
    }

    /// Whether a line of minutes is the heading of a group of those who were there, such as "Verwaltung".
    public static boolean isSection(String line) {
        return SECTION.matcher(line.strip()).lookingAt();
    }
}
