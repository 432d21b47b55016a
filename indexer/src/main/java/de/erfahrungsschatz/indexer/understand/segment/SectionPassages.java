package de.erfahrungsschatz.indexer.understand.segment;

import de.erfahrungsschatz.corpus.document.Passage;
import de.erfahrungsschatz.indexer.extract.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Cuts a report, minutes or a letter by its headings. Sections too small to be worth finding alone are put together with
/// their neighbour under the same heading.
final class SectionPassages {

    private static final int TINY = 200;
    private static final int FULL = 1_500;
    private static final int LONGEST_HEADING = 200;
    private static final int RECORD_LEVEL = 9;

    private final List<Block> blocks;
    /// What may stand behind a heading with which the title begins.
    private static final String PART_END = " :.";
    private static final Pattern SUBTITLE = Pattern.compile("[:.?!] $");

    private final String title;
    private final boolean titleCounts;
    private final int[] levels;
    private final boolean[] questions;
    private final WrittenInquiry inquiry;
    private final RecordTable records;
    private final Map<Integer, SpeakerLabel> turns;
    private final Set<String> agenda;
    private final PassageBuilder builder = new PassageBuilder();
    private final List<Heading> path = new ArrayList<>();
    private @Nullable String speaker;
    private boolean quoted;
    /// Whether nothing has come yet below the last heading.
    private boolean headingOpen;

    SectionPassages(List<Block> blocks, String title) {
        this.blocks = blocks;
        this.title = title;
        Outline outline = Outline.of(blocks);
        this.levels = outline.levels();
        this.titleCounts = titleCounts();
        this.inquiry = WrittenInquiry.in(blocks);
        this.records = RecordTable.in(blocks);
        this.turns = SpeakerLabel.in(blocks);
        this.questions = AnnouncedQuestions.in(blocks, levels, outline);
        this.agenda = IntStream.range(0, blocks.size())
                .filter(i -> outline.isItem(i) && blocks.get(i).kind() != Block.Kind.HEADING)
                .mapToObj(i -> line(blocks.get(i).text())).collect(Collectors.toSet());
    }

    List<Passage> cut() {
        int next = 0;
        while (next < blocks.size()) {
            int asked = questions[next] ? 1 : inquiry.lengthAt(next);
            if (asked > 0) {
                ask(blocks.subList(next, next + asked));
            } else if (levels[next] > 0) {
                head(levels[next], blocks.get(next));
            } else if (!records.isRepeatedHead(next)) {
                record(next);
                add(blocks.get(next), turns.get(next));
            }
            next += Math.max(1, asked);
        }
        endHeading();
        return merged(builder.passages());
    }

    private void ask(List<Block> question) {
        builder.begin(headings(), null);
        builder.question(question);
        headingOpen = false;
    }

    private void head(int level, Block heading) {
        boolean below = headingOpen && !path.isEmpty() && path.getLast().level < level;
        if (!below) {
            endHeading();
        }
        enter(level, heading);
        speaker = null;
        builder.begin(headings(), speaker);
        headingOpen = true;
        if (heading.text().length() > LONGEST_HEADING) {
            endHeading();
            headingOpen = false;
        }
    }

    /// A record of a table stands below the headings above the table, under its own title.
    private void record(int row) {
        records.titleAt(row).ifPresent(recordTitle -> {
            endHeading();
            Block block = blocks.get(row);
            enter(RECORD_LEVEL, new Block(Block.Kind.HEADING, RECORD_LEVEL, recordTitle, block.page(), false));
            builder.begin(headings(), null);
        });
    }

    private void add(Block block, @Nullable SpeakerLabel turn) {
        boolean reply = QuotedMail.isQuoted(block.text());
        speaker = turn == null ? speaker : turn.speaker();
        if (reply != quoted || turn != null) {
            builder.begin(headings(), reply ? null : speaker);
        }
        builder.add(reply ? QuotedMail.strip(block) : block);
        quoted = reply;
        headingOpen = false;
    }

    private void endHeading() {
        if (headingOpen && !path.isEmpty()) {
            builder.add(asText(path.getLast()));
        }
    }

    private void enter(int level, Block block) {
        path.removeIf(heading -> heading.level >= level);
        path.add(new Heading(level, block));
    }

    /// A heading with nothing below it is a passage of its own words.
    private static Block asText(Heading heading) {
        return new Block(Block.Kind.PARAGRAPH, 0, heading.block.text(), heading.block.page(), heading.block.bold());
    }

    /// What stands below the title. A numbered heading is one of several, even where it had to serve as the title.
    private List<String> headings() {
        List<String> all = path.stream().map(heading -> line(heading.block.text())).toList();
        int last = IntStream.range(0, all.size()).filter(i -> isOfTitle(all.get(i))).reduce((_, later) -> later)
                .orElse(-1);
        return all.subList(titleCounts ? Math.max(0, last) : last + 1, all.size());
    }

    /// Whether a heading is the title or a part of it: "NIEDERSCHRIFT" of "Niederschrift über die 3. Sitzung", or the subtitle.
    private boolean isOfTitle(String heading) {
        int rest = title.length() - heading.length();
        boolean begins = rest > 0 && title.regionMatches(true, 0, heading, 0, heading.length())
                && PART_END.indexOf(title.charAt(heading.length())) >= 0;
        boolean ends = rest > 1 && title.endsWith(heading) && SUBTITLE.matcher(title.substring(0, rest)).find();
        return heading.equals(line(title)) || begins || ends;
    }

    /// "I. Sachverhalt" above "III. Beschluss" is one of the headings; "1. Sitzung" above items from 1 on is none.
    private boolean titleCounts() {
        return Stream.of(Numbering.ROMAN, Numbering.NUMBER).anyMatch(way -> numbers(way, title)
                .anyMatch(first -> counted(way, first) == 1 && counted(way, first + 1) + counted(way, first + 2) > 0));
    }

    private long counted(Numbering way, int number) {
        return IntStream.range(0, blocks.size()).filter(i -> levels[i] > 0)
                .flatMap(i -> numbers(way, blocks.get(i).text())).filter(other -> other == number).count();
    }

    private static IntStream numbers(Numbering way, String text) {
        return way.read(text).filter(ordinal -> ordinal.numbers().size() == 1).stream()
                .mapToInt(ordinal -> ordinal.numbers().getFirst());
    }

    /// A heading as the path has it: in one line, and of a long one the beginning.
    private static String line(String heading) {
        String line = heading.replace('\n', ' ');
        int end = line.length() > LONGEST_HEADING ? line.lastIndexOf(' ', LONGEST_HEADING) : -1;
        return end < 0 ? line : line.substring(0, end) + " …";
    }

    private List<Passage> merged(List<Passage> passages) {
        List<Passage> merged = new ArrayList<>();
        for (Passage passage : passages) {
            Passage before = merged.isEmpty() ? null : merged.getLast();
            if (before != null && belongTogether(before, passage)) {
                merged.removeLast();
                merged.add(together(before, passage));
            } else {
                merged.add(passage);
            }
        }
        return merged;
    }

    /// Two passages are put together when one is tiny and both stand under the same heading, or one of them right under the
    /// other's. What is said under an item of the agenda, by somebody, or to a question stays for itself.
    private boolean belongTogether(Passage before, Passage after) {
        boolean asked = before.questionLength() > 0 || after.questionLength() > 0;
        if (asked || before.speaker() != null || after.speaker() != null || isUnderItem(before) || isUnderItem(after)) {
            return false;
        }
        if (isItemLike(before, after)) {
            return false;
        }
        boolean tiny = before.text().length() < TINY || after.text().length() < TINY;
        boolean fits = before.text().length() + after.text().length() <= FULL;
        return tiny && fits && parent(before).equals(parent(after)) && !parent(after).isEmpty();
    }

    /// Whether both stand under numbered headings of one series, and something is said under either.
    private static boolean isItemLike(Passage before, Passage after) {
        boolean series = !before.headings().equals(after.headings()) && isNumbered(before) && isNumbered(after);
        return series && !(isEmpty(before) && isEmpty(after));
    }

    private static boolean isNumbered(Passage passage) {
        return !passage.headings().isEmpty() && Numbering.NUMBER.read(passage.headings().getLast()).isPresent();
    }

    /// Whether a passage is its heading and nothing else.
    private static boolean isEmpty(Passage passage) {
        return !passage.headings().isEmpty() && line(passage.text()).equals(passage.headings().getLast());
    }

    private boolean isUnderItem(Passage passage) {
        return passage.headings().stream().anyMatch(agenda::contains);
    }

    private static List<String> parent(Passage passage) {
        List<String> headings = passage.headings();
        return headings.size() <= 1 ? headings : headings.subList(0, headings.size() - 1);
    }

    /// The headings that both share stay headings; those of one alone become lines of its text.
    private static Passage together(Passage before, Passage after) {
        List<String> common = before.headings().equals(after.headings()) ? before.headings() : parent(after);
        String text = withHeadings(before, common) + "\n\n" + withHeadings(after, common);
        return new Passage(text, 0, before.page(), common, null);
    }

    private static String withHeadings(Passage passage, List<String> common) {
        StringBuilder text = new StringBuilder();
        passage.headings().stream().skip(common.size()).filter(heading -> !line(passage.text()).equals(heading))
                .forEach(heading -> text.append(heading).append("\n\n"));
        return text.append(passage.text()).toString();
    }

    private record Heading(int level, Block block) {}
}
