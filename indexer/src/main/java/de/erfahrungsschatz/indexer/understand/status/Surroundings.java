package de.erfahrungsschatz.indexer.understand.status;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// What stands around a few words without a verb, as in lists, tables, headings and short answers, and tells how far a format has come.
///
/// @param headings the headings above the passage, outermost first
/// @param passage all sentences of the passage
/// @param at which of them has no verb
record Surroundings(List<String> headings, List<Stretch> passage, int at) {

    private static final Pattern NUMBER_CELL = Pattern
            .compile(
                    "\\|\\s*(?!\\d{1,2}\\.\\d{1,2}\\.)(?:ca\\. |rund )?\\d[\\d.]*(?:,\\d+)?\\s*(?:\\||$|€|Euro|EUR|Personen"
                            + "|Teilnehm|Gäste|Menschen|\\()");

    private static final Pattern CELL_BORDER = Pattern.compile("\\s*\\|\\s*");
    private static final Pattern TICK = Pattern.compile("[xX✓✔●•]|ja|Ja");
    private static final Pattern NUMBERING = Pattern.compile("^(?:\\p{L}|[\\d.]{1,6}|[IVX]{1,4})[.)]\\s");
    private static final Pattern ITEM = Pattern.compile("^(?:\\p{Ll}\\)|\\(?\\d{1,2}\\)|[-–•*]) ?");
    private static final Pattern RUNNING_TEXT = Pattern.compile("[.!;,|]");

    /// The lines above that may speak for it, nearest first: what ends in a colon or a question mark, and headings.
    List<Wording> above() {
        List<Wording> above = new ArrayList<>();
        for (int before = at - 1; before >= 0; before--) {
            String line = passage.get(before).text();
            boolean opens = line.endsWith(":") || passage.get(before).asks() || isHeading(before);
            if (opens) {
                above.add(passage.get(before).wording());
            } else if (passage.get(before).wording().isSentence() && !(isItem() && isItem(before))) {
                break;
            }
        }
        headings.reversed().forEach(heading -> above.add(new Wording(heading)));
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

    /// The next two sentences in whatever paragraph that ask nothing, which answer a question.
    List<Wording> answer() {
        return passage.subList(at + 1, Math.min(at + 3, passage.size())).stream().filter(one -> !one.asks())
                .map(Stretch::wording).toList();
    }

    /// The next sentence of the same paragraph.
    Optional<Wording> next() {
        boolean sameParagraph = at + 1 < passage.size() && passage.get(at + 1).line() == passage.get(at).line();
        return sameParagraph ? Optional.of(passage.get(at + 1).wording()) : Optional.empty();
    }

    /// The head of the column in which a row of a table has its tick; empty where it is no such row.
    Optional<Wording> ticked() {
        List<String> cells = cells(at);
        int column = (int) cells.stream().takeWhile(cell -> !TICK.matcher(cell).matches()).count();
        if (column == 0 || column >= cells.size()) {
            return Optional.empty();
        }
        return IntStream.range(0, at).mapToObj(row -> cells(at - 1 - row))
                .takeWhile(row -> row.size() > 1).filter(row -> row.size() > column)
                .reduce((_, higher) -> higher).map(head -> new Wording(head.get(column)));
    }

    private List<String> cells(int row) {
        return List.of(CELL_BORDER.split(passage.get(row).text(), -1));
    }

    /// The sentence before, in whatever paragraph.
    Optional<Wording> previous() {
        return at > 0 ? Optional.of(passage.get(at - 1).wording()) : Optional.empty();
    }

    /// Whether it asks.
    boolean asks() {
        return passage.get(at).asks();
    }

    /// Whether it is a row of a table with a number in a cell.
    boolean counts() {
        return NUMBER_CELL.matcher(passage.get(at).text()).find();
    }
}
