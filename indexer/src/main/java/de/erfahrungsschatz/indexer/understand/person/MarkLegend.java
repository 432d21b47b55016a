package de.erfahrungsschatz.indexer.understand.person;

import de.erfahrungsschatz.indexer.extract.Block;
import de.erfahrungsschatz.indexer.understand.name.AttendanceWords;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the marks in a list of those who were there stand for, where the text says so: "a = anwesend, e =
/// entschuldigt".
final class MarkLegend {

    private static final Pattern ENTRY = Pattern
            .compile("(?:^|[\\s,;(])(?<mark>\\p{L}{1,2}|[x✓–+-])\\s?[=:]\\s?(?<word>\\p{L}[\\p{L} ]{1,40}?)"
                    + "(?=\\s*(?:[,;.()|/]|$|\\s\\S{1,2}\\s?[=:]))");
    /// "Zeichen: x da, e hat abgesagt": behind such a word nothing need stand between the marks and what they mean.
    private static final Pattern BEHIND_LABEL = Pattern
            .compile(
                    "^(?:Zeichen(?:erklärung)?|Legende|Erläuterung(?:en)?|Erklärung|Abkürzungen)\\s?:\\s*(?<entries>.+)");
    private static final Pattern MARK_AND_WORD = Pattern.compile("(?<mark>\\S{1,2})\\s+(?<word>\\p{L}.*)");
    private static final Pattern NEXT_ENTRY = Pattern.compile("\\s*[,;]\\s+");
    /// The shortest words for having been there.
    private static final Pattern THERE = Pattern.compile("(?i)(?:war |ist )?(?:da|online|vor Ort|im Raum|im Saal)");
    private static final Pattern CELL = Pattern.compile("\\s*\\|\\s*");
    private static final Pattern IN_BRACKETS = Pattern.compile("\\s\\((\\p{L}{1,2})\\)");
    private static final int FEWEST = 2;

    private final Map<String, String> words;

    private MarkLegend(Map<String, String> words) {
        this.words = words;
    }

    /// The legend among these blocks; one that explains nothing when there is none.
    static MarkLegend of(List<Block> blocks) {
        for (Block block : blocks) {
            Map<String, String> words = new HashMap<>();
            entries(block.text()).forEach(entry -> {
                String word = THERE.matcher(entry.group("word")).replaceFirst("anwesend");
                if (tells(word)) {
                    words.put(entry.group("mark").toLowerCase(Locale.GERMAN), word);
                }
            });
            if (words.size() >= FEWEST) {
                return new MarkLegend(words);
            }
        }
        return new MarkLegend(Map.of());
    }

    private static Stream<MatchResult> entries(String text) {
        if (text.indexOf('=') < 0 && text.indexOf(':') < 0) {
            return Stream.empty();
        }
        Matcher labelled = BEHIND_LABEL.matcher(text);
        return labelled.lookingAt() && ENTRY.matcher(text).results().count() < FEWEST
                ? NEXT_ENTRY.splitAsStream(labelled.group("entries")).map(MARK_AND_WORD::matcher)
                        .filter(Matcher::matches).map(Matcher::toMatchResult)
                : ENTRY.matcher(text).results();
    }

    private static boolean tells(String word) {
        return AttendanceWords.read(word).isPresent() || AttendanceWords.ofMark(word).isPresent()
                || AttendanceWords.isUninvited(word);
    }

    /// A row of a table with the words in place of the marks. Behind a mark may stand for whom somebody came, or how
    /// long.
    String read(String row) {
        return CELL.splitAsStream(row).map(this::explained).collect(Collectors.joining(" | "));
    }

    private String explained(String cell) {
        int blank = cell.indexOf(' ');
        String mark = blank < 0 ? cell : cell.substring(0, blank);
        String word = words.get(mark.toLowerCase(Locale.GERMAN));
        return word == null ? cell : word + (blank < 0 ? "" : explainedInBrackets(cell.substring(blank)));
    }

    /// "x (V)": a mark behind another one.
    private String explainedInBrackets(String behind) {
        Matcher mark = IN_BRACKETS.matcher(behind);
        String word = mark.matches() ? words.get(mark.group(1).toLowerCase(Locale.GERMAN)) : null;
        return word == null ? behind : " (" + word + ")";
    }
}
