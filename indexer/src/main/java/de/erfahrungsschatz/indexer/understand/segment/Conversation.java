package de.erfahrungsschatz.indexer.understand.segment;

import de.erfahrungsschatz.indexer.extract.Block;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Looks whether a conversation begins: lists of participants and contact blocks introduce people as well, but nobody asks
/// anything below them.
final class Conversation {

    /// How many blocks of introduction may stand before the first question.
    private static final int LEAD = 6;
    private static final int SOON = 15;
    private static final int TURNS = 30;
    /// So many show who asks behind a label: one who talks to a witness lets him or her tell for long.
    private static final int LABELLED_TURNS = 60;
    private static final int FEWEST = 2;
    private static final Pattern BY_NAME = Pattern.compile("\\b(?:Frau|Herr)\\s\\p{Lu}");

    private final List<Block> blocks;
    private final boolean askingSections;
    private final TurnLabels.Names names;

    Conversation(List<Block> blocks) {
        this.blocks = blocks;
        this.askingSections = QuestionHeadings.areOfSections(blocks);
        this.names = TurnLabels.Names.askingIn(blocks);
    }

    /// Whether questions follow. The first may address nobody, but one of the first few must. Where turns bear labels, one of the
    /// labels must be that of somebody who asks throughout: in a discussion everybody asks now and then.
    ///
    /// @param another whether a conversation went before: then a single question is enough
    boolean follows(int from, boolean another) {
        return asksSoon(from, another) || Prompts.follow(blocks, from);
    }

    private boolean asksSoon(int from, boolean another) {
        List<Block> soon = next(from, SOON);
        Optional<TurnLabels> leading = leading(from);
        boolean led = leading.isPresent();
        return next(from, LEAD + 1).stream().anyMatch(block -> asks(block, led)
                || QuestionRule.asksUnaddressed(block) || QuestionForm.BOLD.has(block)
                || leading.filter(labels -> TurnLabels.asksWithLabel(block) || labels.asks(block)).isPresent())
                && (led || asksInBold(soon)
                        || (soon.stream().anyMatch(block -> asks(block, false))
                                && isAnswered(next(from, TURNS), another ? 1 : FEWEST)));
    }

    /// Whether somebody is asked by name, or enough questions have answers that do not turn to the reader. A programme asks as well,
    /// and so does a newsletter.
    private boolean isAnswered(List<Block> turns, int fewest) {
        int asked = 0;
        int answered = 0;
        int toReader = 0;
        for (int i = 0; i < turns.size(); i++) {
            Block block = turns.get(i);
            boolean asks = QuestionRule.asks(block) && !headsSection(block);
            if (Lead.callsByName(block) || (asks && BY_NAME.matcher(block.text()).find())) {
                return true;
            }
            if (!asks && (headsSection(block) || !QuestionRule.asksUnaddressed(block))) {
                continue;
            }
            boolean answers = i + 1 < turns.size() && answers(turns.get(i + 1));
            asked++;
            answered += answers ? 1 : 0;
            toReader += answers && QuestionRule.addresses(turns.get(i + 1)) ? 1 : 0;
        }
        return asked >= fewest && answered * 2 >= asked && toReader * 2 <= asked;
    }

    private static boolean answers(Block block) {
        return block.kind() != Block.Kind.HEADING && !IntroducedPeople.areIn(block.text())
                && Introduction.people(block.text()).isEmpty();
    }

    /// Whether one of the first questions addresses somebody.
    boolean addressesSoon(int from) {
        boolean led = isLed(from);
        return next(from, LEAD + 1).stream().anyMatch(block -> asks(block, led));
    }

    /// The first question below, which may address somebody by name; empty when none comes soon.
    Optional<String> firstQuestion(int from) {
        boolean led = isLed(from);
        return next(from, LEAD + 1).stream().filter(block -> asks(block, led)).map(Block::text)
                .findFirst();
    }

    private boolean asks(Block block, boolean led) {
        return QuestionRule.asks(block) && (led || !TurnLabels.isLabelled(block)) && !headsSection(block);
    }

    private boolean headsSection(Block block) {
        return askingSections && block.kind() == Block.Kind.HEADING;
    }

    /// Whether somebody behind a label asks throughout.
    private boolean isLed(int from) {
        return leading(from).isPresent();
    }

    /// The labels, where one of them is that of somebody who asks throughout.
    private Optional<TurnLabels> leading(int from) {
        return next(from, SOON).stream().noneMatch(TurnLabels::asksWithLabel) ? Optional.empty()
                : Optional.of(TurnLabels.of(next(from, LABELLED_TURNS), names))
                        .filter(TurnLabels::labelQuestions);
    }

    /// Whether several questions are set in bold, so that they need address nobody.
    private static boolean asksInBold(List<Block> blocks) {
        return blocks.stream().filter(QuestionForm.BOLD::has).count() >= 2;
    }

    private List<Block> next(int from, int count) {
        return blocks.subList(Math.min(from, blocks.size()), Math.min(blocks.size(), from + count));
    }
}
