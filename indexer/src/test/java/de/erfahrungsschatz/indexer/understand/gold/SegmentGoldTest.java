package de.erfahrungsschatz.indexer.understand.gold;

import static org.junit.jupiter.api.Assumptions.assumeFalse;

import de.erfahrungsschatz.corpus.document.Passage;
import de.erfahrungsschatz.indexer.extract.Block;
import de.erfahrungsschatz.indexer.understand.Draft;
import de.erfahrungsschatz.indexer.understand.segment.Part;
import de.erfahrungsschatz.indexer.understand.segment.Segmenter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Where documents, questions, answers and agenda items begin, and under which heading and on which page a passage stands.
class SegmentGoldTest {

    private static final Pattern LABEL = Pattern.compile("^(\\p{Lu}[^\\s:?!]*(?: [^\\s:?!]+){0,3}): ");
    private static final int FIRST_BLOCKS = 6;

    @ParameterizedTest
    @MethodSource("de.erfahrungsschatz.indexer.understand.gold.GoldFile#halves")
    void finds_questions_and_answers(String half) {
        Score score = new Score(half + " questions and answers");
        filesOf(half).forEach(file -> turns(Understood.of(file), score));
        Ratchet.hold(score);
    }

    @ParameterizedTest
    @MethodSource("de.erfahrungsschatz.indexer.understand.gold.GoldFile#halves")
    void finds_questions_and_answers_on_broken_pages(String half) {
        Score score = new Score(half + " questions and answers on broken pages");
        filesOf(half).forEach(file -> turns(Understood.of(file, BrokenPages.of(file.extracted())), score));
        Ratchet.hold(score);
    }

    @ParameterizedTest
    @MethodSource("de.erfahrungsschatz.indexer.understand.gold.GoldFile#halves")
    void finds_agenda_items(String half) {
        Score score = new Score(half + " agenda items");
        for (GoldFile file : filesOf(half)) {
            if (file.blocks().stream().anyMatch(block -> block.tag().equals("I"))) {
                score.compare(file.name(), texts(file, "I"), headings(Understood.of(file), texts(file, "H")));
            }
        }
        Ratchet.hold(score);
    }

    @ParameterizedTest
    @MethodSource("de.erfahrungsschatz.indexer.understand.gold.GoldFile#halves")
    void finds_the_documents_of_a_file(String half) {
        Score score = new Score(half + " documents");
        filesOf(half).forEach(file -> documents(file, score));
        Ratchet.hold(score);
    }

    @ParameterizedTest
    @MethodSource("de.erfahrungsschatz.indexer.understand.gold.GoldFile#halves")
    void places_passages_under_their_heading(String half) {
        Score headings = new Score(half + " headings of passages");
        Score pages = new Score(half + " pages of passages");
        filesOf(half).forEach(file -> places(Understood.of(file), headings, pages));
        Ratchet.hold(headings);
        Ratchet.hold(pages);
    }

    private static List<GoldFile> filesOf(String half) {
        List<GoldFile> files = GoldFile.of(half);
        assumeFalse(files.isEmpty(), "There are no files in gold/" + half);
        return files;
    }

    private static void turns(Understood understood, Score score) {
        List<GoldBlock> blocks = understood.file().blocks();
        List<String> found = new ArrayList<>();
        GoldText text = new GoldText(blocks);
        String speaker = null;
        for (Passage passage : understood.passages()) {
            boolean asks = passage.questionLength() > 0;
            String answer = passage.text().substring(passage.questionLength());
            boolean newVoice = !asks && speaker != null && passage.speaker() != null
                    && !speaker.equals(passage.speaker()) && isConversation(understood, passage);
            if (asks) {
                found.add(boundary("Q", text.blockOf(passage.text().substring(0, passage.questionLength())), blocks));
            }
            if (!answer.isBlank() && (asks || newVoice)) {
                found.add(boundary("A", text.blockOf(answer), blocks));
            }
            speaker = passage.speaker();
        }
        score.compare(understood.file().name(), expectedTurns(understood.file()), found);
    }

    private static boolean isConversation(Understood understood, Passage passage) {
        return understood.drafts().stream().filter(draft -> draft.passages().contains(passage))
                .anyMatch(draft -> draft.passages().stream().anyMatch(other -> other.questionLength() > 0));
    }

    /// An answer begins behind a question, be it ticked in a list or table of a questionnaire, or with a label. Some mark the answer of
    /// a second person as the first one going on; but where a label names that person, another voice begins.
    private static List<String> expectedTurns(GoldFile file) {
        List<GoldBlock> blocks = file.blocks();
        List<String> expected = new ArrayList<>();
        String before = "";
        for (int i = 0; i < blocks.size(); i++) {
            GoldBlock block = blocks.get(i);
            boolean asked = before.equals("Q");
            boolean ticked = asked && (block.tag().equals("L") || block.tag().equals("T"));
            boolean labelled = !asked && LABEL.matcher(block.text()).find();
            boolean begins = block.tag().equals("Q") || (block.tag().equals("A") && (asked || labelled));
            if (begins && (!block.continued() || (labelled && namesSomebody(file, block)))) {
                expected.add(boundary(block.tag(), i, blocks));
            } else if (ticked) {
                expected.add(boundary("A", i, blocks));
                before = "A";
            }
            if (block.tag().equals("Q") || block.tag().equals("A")) {
                before = block.tag();
            } else if (block.tag().startsWith("H")) {
                before = "";
            }
        }
        return expected;
    }

    private static boolean namesSomebody(GoldFile file, GoldBlock block) {
        Matcher label = LABEL.matcher(block.text());
        return label.find() && file.people().stream().anyMatch(person -> person.name().endsWith(label.group(1)));
    }

    private static String boundary(String tag, int block, List<GoldBlock> blocks) {
        String text = block < 0 ? "(words that stand nowhere)" : blocks.get(block).text();
        return tag + "@" + block + " " + text.substring(0, Math.min(60, text.length()));
    }

    private static List<String> texts(GoldFile file, String tag) {
        return file.blocks().stream().filter(block -> block.tag().startsWith(tag)).map(block -> block.text().strip())
                .toList();
    }

    /// Every heading once for each stretch of passages under it, without those that are none of the agenda.
    private static List<String> headings(Understood understood, List<String> others) {
        List<String> found = new ArrayList<>();
        List<String> before = List.of();
        for (Passage passage : understood.passages()) {
            List<String> last = before;
            passage.headings().stream().filter(heading -> !last.contains(heading) && !others.contains(heading))
                    .forEach(found::add);
            before = passage.headings();
        }
        return found;
    }

    private static void documents(GoldFile file, Score score) {
        GoldText text = new GoldText(file.blocks());
        Set<Integer> begun = new HashSet<>();
        boolean slides = file.extracted().mediaType().contains("presentation");
        List<Part> parts = slides ? List.of(Segmenter.whole(file.extracted().blocks()))
                : Segmenter.split(file.extracted().blocks(), List.of());
        for (Part part : parts) {
            int document = documentAt(file, beginning(part, text));
            if (document >= 0 && begun.add(document)) {
                score.right();
            } else {
                score.wrong(file.name() + ": " + part.blocks().getFirst().text());
            }
        }
        for (int i = 0; i < file.documents().size(); i++) {
            if (!begun.contains(i)) {
                score.missed(file.name() + ": document " + (i + 1));
            }
        }
    }

    /// The first block of a part, which a headline of one word alone would not tell from the same word in a sentence above.
    private static int beginning(Part part, GoldText text) {
        List<Block> first = part.blocks().subList(0, Math.min(2, part.blocks().size()));
        int together = text.blockOf(first.stream().map(Block::text).collect(Collectors.joining(" ")));
        return together >= 0 ? together : text.blockOf(first.getFirst().text());
    }

    /// The number of the document among whose first blocks a block is; -1 when it is among those of none.
    private static int documentAt(GoldFile file, int block) {
        int start = 0;
        for (int i = 0; i < file.documents().size(); i++) {
            int size = file.documents().get(i).blocks().size();
            if (block >= start && block < start + Math.min(size, FIRST_BLOCKS)) {
                return i;
            }
            start += size;
        }
        return -1;
    }

    private static void places(Understood understood, Score headings, Score pages) {
        List<GoldBlock> blocks = understood.file().blocks();
        GoldText text = new GoldText(blocks);
        for (Draft draft : understood.drafts()) {
            boolean interview = draft.passages().stream().anyMatch(passage -> passage.questionLength() > 0);
            for (Passage passage : draft.passages()) {
                int at = text.blockOf(passage.text());
                if (at < 0 || blocks.get(at).tag().startsWith("H") || blocks.get(at).tag().equals("I")) {
                    continue;
                }
                String where = understood.file().name() + ": " + blocks.get(at).text();
                verdict(Objects.equals(passage.page(), blocks.get(at).page()), pages, where);
                if (!interview) {
                    String title = draft.metadata().title().value();
                    String found = passage.headings().isEmpty() ? title : passage.headings().getLast();
                    verdict(isUnder(found, passage.headings().isEmpty(), headingAbove(blocks, at, title)), headings,
                            where + " under " + found);
                }
            }
        }
    }

    /// The title may be put together of what stands in several lines.
    private static boolean isUnder(String found, boolean title, String heading) {
        String one = GoldText.letters(found);
        String other = GoldText.letters(heading);
        return one.equals(other) || (title && (one.startsWith(other) || one.endsWith(other)));
    }

    private static void verdict(boolean right, Score score, String where) {
        if (right) {
            score.right();
        } else {
            score.wrong(where.substring(0, Math.min(70, where.length()))
                    + where.substring(Math.max(0, where.lastIndexOf(" under "))));
        }
    }

    private static String headingAbove(List<GoldBlock> blocks, int at, String title) {
        for (int i = at; i >= 0; i--) {
            String tag = blocks.get(i).tag();
            if (tag.startsWith("H") || tag.equals("I")) {
                return blocks.get(i).text();
            }
        }
        return title;
    }
}
