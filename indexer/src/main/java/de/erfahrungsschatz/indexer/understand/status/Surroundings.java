package de.erfahrungsschatz.indexer.understand.status;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// What stands around a few words without a verb, as in lists, tables, headings and short answers, and tells how far a format has come.
///
/// @param headings the headings above the passage, outermost first
/// @param passage all sentences of the passage
/// @param at which of them has no verb
record Surroundings(List<String> headings, List<Stretch> passage, int at) {

    private static final Pattern NUMBER_CELL = Pattern
            .compile(
                    "\\|\\s*(?!\\d{1,2}\\.\\d{1,2}\\.)(?:ca\\. |rund )?\\d[\\d.]*(?:,\\d+)?\\s*(?:\\||$|€|Euro|EUR|Personen|Teilnehm|Gäste|Menschen|\\()");

    private static final Pattern NUMBERING = Pattern.compile("^(?:\\p{L}|[\\d.]{1,6}|[IVX]{1,4})[.)]\\s");
    private static final Pattern ITEM = Pattern.compile("^(?:\\p{Ll}\\)|\\(?\\d{1,2}\\)|[-–•*]) ?");
    private static final Pattern RUNNING_TEXT = Pattern.compile("[.!;,|]");

    /// The lines above that may speak for it, nearest first: what ends in a colon or a question mark, and headings.
    List<String> above() {
        List<String> above = new ArrayList<>();
        for (int before = at - 1; before >= 0; before--) {
            String line = passage.get(before).text();
            boolean opens = line.endsWith(":") || passage.get(before).asks() || isHeading(before);
            if (opens) {
                above.add(line);
            } else if (Tense.isSentence(line) && !(isItem() && isItem(before))) {
                break;
            }
        }
        above.addAll(headings.reversed());
        return above;
    }

    /// Whether it stands in an item of a list.
    boolean isItem() {
        return isItem(at);
    }

    private boolean isItem(int sentence) {
        int line = passage.get(sentence).line();
        return passage.stream().filter(one -> one.line() == line).findFirst()
                .filter(first -> ITEM.matcher(first.text()).find()).isPresent();
    }

    /// A line of its own without an end of sentence at the beginning of the passage.
    private boolean isHeading(int line) {
        return line == 0 && passage.get(0).line() != passage.get(at).line()
                && !RUNNING_TEXT.matcher(NUMBERING.matcher(passage.get(0).text()).replaceFirst("")).find();
    }

    /// The sentence that it is about.
    String sentence() {
        return passage.get(at).text();
    }

    /// The next two sentences of the same paragraph, as far as there are any.
    List<String> nextTwo() {
        return passage.subList(at + 1, Math.min(at + 3, passage.size())).stream()
                .filter(one -> one.line() == passage.get(at).line()).map(Stretch::text).toList();
    }

    /// The next two sentences in whatever paragraph, which answer a question.
    List<String> answer() {
        return passage.subList(at + 1, Math.min(at + 3, passage.size())).stream().filter(one -> !one.asks())
                .map(Stretch::text).toList();
    }

    /// The next sentence of the same paragraph.
    Optional<String> next() {
        boolean sameParagraph = at + 1 < passage.size() && passage.get(at + 1).line() == passage.get(at).line();
        return sameParagraph ? Optional.of(passage.get(at + 1).text()) : Optional.empty();
    }

    /// Whether it is a row of a table with a number in a cell.
    boolean counts() {
        return NUMBER_CELL.matcher(passage.get(at).text()).find();
    }
}
